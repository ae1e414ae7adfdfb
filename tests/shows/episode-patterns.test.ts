import { describe, expect, test } from 'vitest';
import { countedIn, readEpisodeText, uncountedIn } from '../../src/shows/episode-patterns';

describe('expressions are made', () => {
  const count = (plain: string): number[] => {
    const text = readEpisodeText(plain);
    return [
      ...(['episodes', 'seasons', 'parts'] as const).map((kind) => countedIn(text, kind).length),
      ...(['first', 'finale', 'seasonFinale'] as const).map((kind) => uncountedIn(text, kind).length),
    ];
  };

  test.each([
    ['none where no word stands', 'a quiet harbour in 1962', [0, 0, 0, 0, 0, 0]],
    ['for figures before and behind', 'watch episode 7 tonight', [2, 0, 0, 0, 1, 0]],
    ['for words only where a number is one', 'the second season', [0, 2, 0, 0, 0, 0]],
    ['none of another kind', '시즌 2', [0, 2, 0, 0, 0, 0]],
  ])('%s', (_what, plain, counts) => {
    expect(count(plain)).toEqual(counts);
  });

  test('once for texts with the same words', () => {
    const [first, second] = ['an episode 7 of it', 'no episode 12 yet'].map((plain) =>
      countedIn(readEpisodeText(plain), 'episodes'),
    );
    expect(second).toBe(first);
  });
});
