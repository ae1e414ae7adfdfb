import { describe, expect, test } from 'vitest';
import { createTextFeatures, readTextFeatures } from '../../src/detect/text-features';

const features = createTextFeatures();

function read(text: string, start?: number, end?: number): { buckets: number[]; values: number[] } {
  readTextFeatures(text, features, start, end);
  const { buckets, values, count } = features;
  return { buckets: [...buckets.subarray(0, count)], values: [...values.subarray(0, count)] };
}

describe('features of a warning', () => {
  test.each(['stop here', 'close the tab, now!', 'もう観た人だけ', 'ปิดหน้านี้ก่อน', '다 본 사람만', 'bitirmediysen kapat'])(
    '%s',
    (text) => {
      const { buckets, values } = read(text);
      expect(new Set(buckets).size).toBe(buckets.length);
      expect(Math.hypot(...values)).toBeCloseTo(1);
      expect(read(text).buckets).toEqual(buckets);
    },
  );

  test('of a stretch are those of the stretch by itself', () => {
    const text = 'lovely music. close the tab now. the cast is good.';
    expect(read(text, 14, 32)).toEqual(read(text.slice(14, 32)));
  });

  test('of one text are not left over in the next', () => {
    const before = read('close the tab');
    read('something else altogether, and longer');
    expect(read('close the tab')).toEqual(before);
  });

  test.each([
    ['the order of words counts', 'finish then read', 'read then finish'],
    ['so does a question mark', 'not finished?', 'not finished'],
    ['and the letters of unspaced scripts', '観た人だけ', '観ない人だけ'],
  ])('%s', (_, one, other) => {
    expect(read(one).buckets.toSorted()).not.toEqual(read(other).buckets.toSorted());
  });

  test.each([
    ['numbers are alike', 'episode 6', 'episode 17'],
    ['white space is nothing', 'stop  here', 'stop here'],
    ['nor are stops and commas', 'stop, here.', 'stop here'],
  ])('%s', (_, one, other) => {
    expect(read(one).buckets).toEqual(read(other).buckets);
  });

  test('words that begin or end alike have something in common', () => {
    const common = (one: string, other: string): number =>
      read(one).buckets.filter((bucket) => read(other).buckets.includes(bucket)).length;
    expect(common('finished', 'finishing')).toBeGreaterThan(0);
    expect(common('bitirmediyseniz', 'izlemediyseniz')).toBeGreaterThan(0);
    expect(common('finished', 'watching')).toBe(0);
  });

  test('an empty text has none, an endless one no more than there is room for', () => {
    expect(read('').buckets).toEqual([]);
    const endless = Array.from(
      { length: 20_000 },
      (_, index) => `wort${String.fromCharCode(97 + (index % 26))}${(index * 7919).toString(36).replace(/\d/g, 'x')}`,
    );
    expect(read(endless.join(' ')).buckets.length).toBeLessThanOrEqual(features.buckets.length);
  });
});
