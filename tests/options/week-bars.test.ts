import { expect, test } from 'vitest';
import { weekBars } from '../../src/options/week-bars';

const NOW = new Date(2026, 2, 18, 12).getTime();

test('twelve weeks, this one last, as high as their share of the largest number', () => {
  const bars = weekBars(
    [
      { week: '2026-W11', shielded: 8, revealed: 2 },
      { week: '2026-W12', shielded: 4, revealed: 0 },
      { week: '2020-W01', shielded: 900, revealed: 900 },
    ],
    NOW,
  );
  expect(bars).toHaveLength(12);
  expect(bars.slice(-2)).toEqual([
    { week: '2026-W11', shielded: 8, revealed: 2, shieldedHeight: 100, revealedHeight: 25 },
    { week: '2026-W12', shielded: 4, revealed: 0, shieldedHeight: 50, revealedHeight: 0 },
  ]);
  expect(bars[0]).toMatchObject({ week: '2026-W01', shieldedHeight: 0 });
});

test('without numbers every bar has no height', () => {
  expect(weekBars([], NOW).every(({ shieldedHeight }) => shieldedHeight === 0)).toBe(true);
});
