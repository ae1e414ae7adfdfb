import { expect, test } from 'vitest';
import { sharesOf } from '../../scripts/bench/page-costs';
import { copiesFor } from '../../scripts/bench/pages';

test.each([
  ['parts of the whole', [{ whole: 4, read: 1, detect: 2 }], [0.25, 0.5, 0.25]],
  ['parts that took longer than the whole', [{ whole: 2, read: 1, detect: 3 }], [0.25, 0.75, 0]],
  [
    'a page that was interrupted does not count',
    [
      { whole: 4, read: 1, detect: 2 },
      { whole: 4, read: 900, detect: 2 },
      { whole: 4, read: 1, detect: 2 },
    ],
    [0.25, 0.5, 0.25],
  ],
])('shares: %s', (_, costs, [read, detect, decideAndShield]) => {
  expect(sharesOf(costs)).toEqual({ read, detect, decideAndShield });
});

test.each([
  [500, 40],
  [20_000, 10],
  [1_000_000, 4],
])('a page of %d characters is measured in %d copies', (length, copies) => {
  expect(copiesFor(' '.repeat(length))).toBe(copies);
});
