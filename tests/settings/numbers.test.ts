import { describe, expect, test } from 'vitest';
import { isoWeek } from '../../src/settings/numbers';
import { createSettings } from '../../src/settings/settings';
import { createMemoryArea } from './memory-area';

const WEEK_MS = 7 * 86_400_000;
const START = new Date(2025, 0, 6, 12).getTime();

function open({ isPrivate = false } = {}) {
  const local = createMemoryArea();
  const sync = createMemoryArea();
  const clock = { now: START };
  return { local, sync, clock, settings: createSettings({ local, sync, now: () => clock.now, isPrivate }) };
}

test.each([
  [[2024, 11, 29], '2024-W52'],
  [[2024, 11, 30], '2025-W01'],
  [[2025, 0, 5], '2025-W01'],
  [[2025, 0, 6], '2025-W02'],
  [[2021, 0, 3], '2020-W53'],
  [[2027, 0, 1], '2026-W53'],
  [[2025, 2, 31], '2025-W14'],
  [[2025, 9, 26], '2025-W43'],
] as const)('the week of %j is %s', ([year, month, day], week) => {
  expect(isoWeek(new Date(year, month, day, 0, 0))).toBe(week);
  expect(isoWeek(new Date(year, month, day, 23, 59))).toBe(week);
});

describe('numbers', () => {
  test('add up week by week, on this device only', async () => {
    const { settings, clock, sync } = open();
    await settings.addNumbers({ shielded: 3, revealed: 0 });
    await settings.addNumbers({ shielded: 1, revealed: 2 });
    clock.now += WEEK_MS;
    await settings.addNumbers({ shielded: 0, revealed: 1 });
    expect(await settings.readNumbers()).toEqual([
      { week: '2025-W02', shielded: 4, revealed: 2 },
      { week: '2025-W03', shielded: 0, revealed: 1 },
    ]);
    expect(sync.stored).toEqual({});
    expect((await settings.read()).storageNotice).toBeNull();
  });

  test('of tabs that add at once are all counted', async () => {
    const { settings, local } = open();
    local.before = () => new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all(Array.from({ length: 10 }, () => settings.addNumbers({ shielded: 1, revealed: 0 })));
    expect(await settings.readNumbers()).toEqual([{ week: '2025-W02', shielded: 10, revealed: 0 }]);
  });

  test('are kept for 60 weeks', async () => {
    const { settings, clock } = open();
    for (let week = 0; week < 65; week += 1) {
      await settings.addNumbers({ shielded: 1, revealed: 0 });
      clock.now += WEEK_MS;
    }
    const weeks = await settings.readNumbers();
    expect([weeks.length, weeks[0]?.week]).toEqual([60, '2025-W07']);
  });

  test('are not kept where the reader wants none, nor of nothing', async () => {
    const { settings, local } = open();
    await settings.addNumbers({ shielded: 0, revealed: 0 });
    await settings.setPreferences('numbers', { keep: false });
    await settings.addNumbers({ shielded: 3, revealed: 1 });
    expect(local.stored).toEqual({});
  });

  test('are not kept of a private window', async () => {
    const { settings, local } = open({ isPrivate: true });
    await settings.addNumbers({ shielded: 3, revealed: 1 });
    expect(local.stored).toEqual({});
  });

  test('that are damaged begin anew, and are kept aside', async () => {
    const { settings, local } = open();
    await local.set({ 'numbers:2025-W02': { shielded: -1 } });
    await settings.addNumbers({ shielded: 3, revealed: 1 });
    expect(local.stored).toEqual({
      'damaged:numbers:2025-W02': { shielded: -1 },
      'numbers:2025-W02': { shielded: 3, revealed: 1 },
    });
  });

  test('can be forgotten', async () => {
    const { settings, local } = open();
    await settings.addNumbers({ shielded: 3, revealed: 1 });
    await settings.forgetNumbers();
    expect(local.stored).toEqual({});
  });
});
