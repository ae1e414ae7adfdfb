import { describe, expect, test } from 'vitest';
import { atRecall, atThreshold, bootstrapAuc, createRandom, rocAuc } from '../../scripts/ranking';

/** "+3 -1": a positive with score 3, a negative with score 1. */
function items(text: string) {
  return text.split(' ').map((item) => ({ score: Number(item.slice(1)), isPositive: item.startsWith('+') }));
}

describe('area under the ROC curve', () => {
  test.each([
    ['+2 -1', 1],
    ['+1 -2', 0],
    ['+1 -1', 0.5],
    ['+3 -2 +1 -0', 0.75],
    ['+2 -2 -1 +0', 0.375],
  ])('%s: %d', (text, expected) => {
    expect(rocAuc(items(text))).toBe(expected);
  });

  test.each(['+1 +2', '-1'])('one side alone has none: %s', (text) => {
    expect(() => rocAuc(items(text))).toThrow('No AUC');
  });

  test('the interval is the same for a seed, and holds the figure', () => {
    const some = items('+9 +8 -7 +6 -5 -4 +3 -2 -1 -0');
    const found = bootstrapAuc(some, 200, 1);
    expect(found).toEqual(bootstrapAuc(some, 200, 1));
    expect(found.low).toBeLessThan(found.auc);
    expect(found.high).toBeGreaterThan(found.auc);
  });
});

describe('operating points', () => {
  test.each([
    ['+4 -3 +2 -1', 0.5, { threshold: 4, recall: 0.5, precision: 1 }],
    ['+4 -3 +2 -1', 0.8, { threshold: 2, recall: 1, precision: 2 / 3 }],
    ['+4 -4', 0.5, { threshold: 4, recall: 1, precision: 0.5 }],
  ])('%s at recall %d', (text, recall, expected) => {
    expect(atRecall(items(text), recall)).toEqual(expected);
  });

  test('nothing found is nothing found wrongly', () => {
    expect(atThreshold(items('+1 -0'), 2)).toEqual({ threshold: 2, recall: 0, precision: 1 });
  });

  test('without positives there is no recall', () => {
    expect(() => atThreshold(items('-1'), 0)).toThrow('positives');
    expect(() => atRecall(items('-1'), 0.5)).toThrow('positives');
  });
});

test('random numbers lie in their range and follow from the seed', () => {
  const [a, b] = [createRandom(7), createRandom(7)];
  const numbers = Array.from({ length: 1000 }, a);
  expect(numbers).toEqual(Array.from({ length: 1000 }, b));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
