import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../src/page/sections';
import { createReveals } from '../../src/settings/reveals';
import { createMemoryArea } from './memory-area';

const set = (...names: string[]): ReadonlySet<Fingerprint> => new Set(names as Fingerprint[]);

function open({ isPrivate = false } = {}) {
  const local = createMemoryArea();
  const clock = { now: 0 };
  return { local, clock, reveals: createReveals(local, () => (clock.now += 1), isPrivate) };
}

describe('reveals', () => {
  test('are remembered page by page, and exactly', async () => {
    const { reveals } = open();
    await reveals.saveReveals('one', set('a', 'b'));
    await reveals.saveReveals('two', set('c'));
    await reveals.saveReveals('one', set('b'));
    expect([await reveals.readReveals('one'), await reveals.readReveals('two')]).toEqual([set('b'), set('c')]);
    expect(await reveals.readReveals('three')).toEqual(set());
  });

  test('of a page where all is shielded again are forgotten; so are all on demand', async () => {
    const { reveals, local } = open();
    await reveals.saveReveals('one', set('a'));
    await reveals.saveReveals('one', set());
    expect(local.stored).toEqual({});
    await reveals.saveReveals('two', set('a'));
    await local.set({ 'numbers:2025-W01': 1 });
    await reveals.forgetReveals();
    expect(local.stored).toEqual({ 'numbers:2025-W01': 1 });
  });

  test('of 500 pages are kept: the page that was seen longest ago goes', async () => {
    const { reveals, local } = open();
    await local.set(
      Object.fromEntries(
        Array.from({ length: 500 }, (_, index) => [`reveals:${index}`, { fingerprints: ['a'], seen: index - 500 }]),
      ),
    );
    await reveals.saveReveals('new', set('a'));
    expect(Object.keys(local.stored)).toHaveLength(500);
    expect(local.stored).not.toHaveProperty('reveals:0');
    expect(local.stored).toHaveProperty('reveals:1');
    expect(local.stored).toHaveProperty('reveals:new');
  });

  test('of one page are at most 500, the latest', async () => {
    const { reveals } = open();
    await reveals.saveReveals('one', set(...Array.from({ length: 501 }, (_, index) => String(index))));
    const kept = await reveals.readReveals('one');
    expect([kept.size, kept.has('0' as Fingerprint)]).toEqual([500, false]);
  });

  test('leave no trace of a private window', async () => {
    const { reveals, local } = open({ isPrivate: true });
    await reveals.saveReveals('one', set('a'));
    expect(local.stored).toEqual({});
  });

  test('that are damaged are kept aside', async () => {
    const { reveals, local } = open();
    await local.set({ 'reveals:one': [1] });
    expect(await reveals.readReveals('one')).toEqual(set());
    expect(local.stored).toEqual({ 'damaged:reveals:one': [1] });
  });
});
