import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EPISODE_WORDS } from '../../src/shows/episode-words';
import { BEFORE, BEHIND, BEHIND_UNSPACED, NO_TITLES } from '../../src/shows/title-words';
import { createWordSets, literalIn } from '../../src/shows/word-set';

describe('what stands in everything that a word’s expression matches', () => {
  test.each([
    ['episodes?(?: (?:no\\.?|number))?', 'episode'],
    ['(?:st|nd|rd|th)? ep(?![a-z])', ' ep'],
    ['caps?\\.', 'cap'],
    ['cap[ií]tulos?', 'tulo'],
    ['(?<=第 ?[0-9]{1,3}) ?季(?!度|节)', '季'],
    ['(?:마지막|최종) ?에피소드', '에피소드'],
    ['ab{1,2}cd', 'cd'],
    ['la+st.x*', 'st'],
    ['[[【(][^\\]】]{1,30}[\\])] of', ' of'],
    ['\\d\\S\\.a', '.a'],
    ['(?:one|two)', ''],
  ])('%s', (source, literal) => {
    expect(literalIn(source)).toBe(literal);
  });

  const ofEpisodes = EPISODE_WORDS.flatMap(
    ({ before, after, seasonBefore, seasonAfter, partBefore, partAfter, first, finale, seasonFinale }) =>
      [before, after, seasonBefore, seasonAfter, partBefore, partAfter, first, finale, seasonFinale].flat(),
  );
  const sources = [...ofEpisodes, ...BEHIND, ...BEHIND_UNSPACED, ...BEFORE, ...NO_TITLES];

  it.each([...new Set(sources)])('%s', (source) => {
    const literal = literalIn(source);
    const any = fc.stringMatching(new RegExp(`^(?:${withoutLookaround(source)})$`));
    fc.assert(
      fc.property(any, (text) => text.includes(literal)),
      { numRuns: 30 },
    );
  });

  it('is said of every episode word', () => {
    expect(ofEpisodes.filter((source) => literalIn(source) === '')).toEqual([]);
  });
});

/** What stands around a match is no part of it. */
function withoutLookaround(source: string): string {
  const at = source.search(/\(\?<?[=!]/);
  if (at < 0) return source.replaceAll('\\b', '');
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

describe('the words that a text may have something of', () => {
  const lists = {
    kinds: ['recaps?', '리뷰', '(?:the )?end(?:ing)?', 'x[0-9]'],
    others: ['season', 'season (?:one|two)', 'sea', '(?:a|b)', 'ok\\?'],
  };
  const words = createWordSets(() => lists);

  test.each([
    ['the recap', { kinds: [0], others: [3] }],
    ['리뷰: an ending', { kinds: [1, 2], others: [3] }],
    ['nothing here', { others: [3] }],
    ['season one', { others: [0, 1, 2, 3] }],
    ['the seas on end', { kinds: [2], others: [2, 3] }],
    ['recapx end', { kinds: [0, 2, 3], others: [3] }],
    ['ok?', { others: [3, 4] }],
    ['okay', { others: [3] }],
    ['', { others: [3] }],
  ])('%s', (text, places) => {
    expect(Object.fromEntries(words.presentIn(text))).toEqual(places);
  });

  test('are those whose letters stand in it, each looked for by itself', () => {
    const parts = ['s', 'se', 'sea', 'season', ' ', 'one', 'x', '리', '뷰', '.', 'end'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (chosen) => {
        const text = chosen.join('');
        for (const list of ['kinds', 'others'] as const) {
          const expected = lists[list].flatMap((source, place) => (text.includes(literalIn(source)) ? [place] : []));
          expect(words.presentIn(text).get(list) ?? []).toEqual(expected);
        }
      }),
    );
  });

  test('become alternatives', () => {
    expect(words.alternatives('kinds', [0, 3])).toBe('(?:recaps?)|(?:x[0-9])');
    expect(words.alternatives('kinds', [])).toBe('');
  });
});
