import { expect, test } from 'vitest';
import { decodeWeights, encodeWeights, HEAVIEST, LONGEST, symbolOf } from '../../src/detect/weight-symbols';

test.each([
  ['nothing', []],
  [
    'the first and the last',
    [
      [0, 5],
      [999, -5],
    ],
  ],
  [
    'gaps about the longest of one symbol',
    [
      [LONGEST - 1, 1],
      [2 * LONGEST, 2],
      [3 * LONGEST + 2, 3],
      [999, 4],
    ],
  ],
  [
    'the heaviest',
    [
      [7, HEAVIEST],
      [8, -HEAVIEST],
    ],
  ],
])('weights come back as they were: %s', (_name, entries) => {
  const weights = new Int8Array(1000);
  for (const [bucket = 0, weight = 0] of entries) weights[bucket] = weight;
  expect(decodeWeights(encodeWeights(weights), 1000)).toEqual(weights);
});

test('symbols can stand in a string as they are', () => {
  const symbols = Array.from({ length: LONGEST + 1 }, (_, value) => symbolOf(value));
  expect(new Set(symbols).size).toBe(LONGEST + 1);
  expect(symbols.join('')).toMatch(/^[(-[\]-~]+$/);
});
