import { describe, expect, test } from 'vitest';
import { compileShows } from '../../src/shows/match-title';
import type { ShowId } from '../../src/shows/show';
import { isShowName } from '../../src/shows/show-name';

const READERS = compileShows([{ id: 'zanvello' as ShowId, title: 'Zanvello', aliases: ['잔벨로', '12 Lanterns'] }]);
const judge = (heading: string): boolean => isShowName(heading, READERS, 'Harbour Lamps');

describe('a heading that is no more than a name', () => {
  test.each([
    'Zanvello',
    '1. Zanvello',
    '#3 Zanvello',
    '10) Zanvello (2024)',
    '③ 잔벨로',
    '3위 잔벨로',
    '12 Lanterns',
    '“Zanvello”',
    '『Zanvello』',
    '2. 《石灰之家》',
    '«Das Kalkhaus» (2021)',
    '3. Salt Letters (2020)',
    'Harbour Lamps',
    'Harbour Lamps: Episode 7',
    'Zanvello – season 2',
  ])('%j', (heading) => expect(judge(heading)).toBe(true));
});

// Tried again where the machine was busy in between: what is quadratic fails each time.
test.each(['-', ' ', '"', '1 ', '1. ', '(2020) ', '《', 'ep 1 '])(
  'reading a run of %j takes time linear in its length',
  { retry: 3 },
  (mark) => {
    const timeOf = (length: number): number => {
      const heading = `a${mark.repeat(length / mark.length)}b`;
      const started = performance.now();
      expect(judge(heading)).toBe(false);
      return performance.now() - started;
    };
    timeOf(2_000);
    const short = Math.min(timeOf(4_000), timeOf(4_000), timeOf(4_000));
    const long = Math.min(timeOf(40_000), timeOf(40_000));
    // Ten times the text: ten times the work, with room for a machine that is busy. Quadratic would be a hundred.
    expect(long / short).toBeLessThan(35);
  },
);

describe('a heading that says more', () => {
  test.each([
    '1. Zanvello: the captain dies',
    'Zanvello Ending Explained',
    'Zanvello finale',
    'Who dies in Zanvello?',
    '3. The captain dies',
    '5. "He was dead all along"',
    'The captain dies (2021)',
    '7',
    '',
  ])('%j', (heading) => expect(judge(heading)).toBe(false));
});
