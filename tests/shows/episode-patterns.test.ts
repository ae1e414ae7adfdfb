import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countedIn, literalIn, readEpisodeText, uncountedIn } from '../../src/shows/episode-patterns';
import { EPISODE_WORDS } from '../../src/shows/episode-words';

describe('what stands in everything that a word’s expression matches', () => {
  test.each([
    ['episodes?(?: (?:no\\.?|number))?', 'episode'],
    ['(?:st|nd|rd|th)? ep(?![a-z])', ' ep'],
    ['caps?\\.', 'cap'],
    ['cap[ií]tulos?', 'tulo'],
    ['(?<=第 ?[0-9]{1,3}) ?季(?!度|节)', '季'],
    ['(?:마지막|최종) ?에피소드', '에피소드'],
    ['ab{1,2}cd', 'cd'],
    ['(?:one|two)', ''],
  ])('%s', (source, literal) => {
    expect(literalIn(source)).toBe(literal);
  });

  const sources = EPISODE_WORDS.flatMap(({ id, ...words }) =>
    Object.values(words).flatMap((list) => list.map((source) => [id, source] as const)),
  );

  it.each(sources)('%s: %s', (_language, source) => {
    const literal = literalIn(source);
    expect(literal).not.toBe('');
    fc.assert(
      fc.property(fc.stringMatching(new RegExp(`^${withoutLookaround(source)}$`)), (text) => text.includes(literal)),
      { numRuns: 30 },
    );
  });
});

/** What stands around a match is no part of it. */
function withoutLookaround(source: string): string {
  const at = source.search(/\(\?<?[=!]/);
  if (at < 0) return source;
  let depth = 0;
  let end = at;
  do {
    const sign = source.charAt(end);
    if (sign === '\\') end += 1;
    else if (sign === '[') end = source.indexOf(']', end);
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    end += 1;
  } while (depth > 0);
  return withoutLookaround(source.slice(0, at) + source.slice(end));
}

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
