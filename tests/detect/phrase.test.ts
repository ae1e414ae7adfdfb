import { describe, expect, test } from 'vitest';
import { allMatches, CUE_GROUPS } from '../../src/detect/language';
import { LANGUAGES } from '../../src/detect/languages';
import { compilePhrase, endOfNeeded, neededBy, type Needed } from '../../src/detect/phrase';
import { expressionsOf } from './expressions-of';

const matches = (phrase: string, text: string): boolean =>
  text.search(compilePhrase(phrase, { work: 'film|drama' }, 'spaced')) >= 0;

describe('the phrase language', () => {
  test.each([
    ['spoilers ahead', 'big spoilers: ahead', true],
    ['spoilers ahead', 'spoilersahead', false],
    ['spoiler', 'spoilerish', false],
    ['warning … spoiler', 'warning, this has a spoiler', true],
    ['warning … spoiler', 'warning. a spoiler', false],
    ['warning … spoiler', 'warning one two three four five six seven spoiler', false],
    ['this <work>', 'this drama', true],
    ['spoilers?(?:[- ]free)?', 'spoiler-free', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toBe(expected);
  });

  test.each(['a+', 'a*', '(?:ab)+', '[a-z]{2,}', 'x.*y'])('refuses %s, which could run without bound', (phrase) => {
    expect(() => compilePhrase(phrase, {}, 'spaced')).toThrow('without bound');
  });

  test('refuses a word list that is not there', () => {
    expect(() => compilePhrase('<nothing>', {}, 'spaced')).toThrow('word list');
  });
});

describe('the letters that a phrase needs', () => {
  const LISTS = {
    spoiler: 'spoilers?|plot bombs',
    size: 'big|[a-z]{3}',
    stop: '(?:do not|don.t) (?:read|go) on|close (?:it|this)',
  };
  const SPOILER = [['spoiler'], ['plot', 'bombs']];

  test.each<[string, Needed]>([
    ['spoilers? ahead', ['spoiler', 'ahead']],
    ['(?:contains?|including) (?:<size> |and ){0,3}<spoiler>', [[['contain'], ['including']], SPOILER]],
    ['(?:(?:un|re)do|make) (?:it )?', [[[[['un'], ['re']], 'do'], ['make']]]],
    ['x{1,2}y{0,2}z', ['x', 'z']],
    ['^(?:the )?deaths?$', ['death']],
    ["[a-z]{2,20}'s (?:death|fate)", ["'s", [['death'], ['fate']]]],
    ['no(?! more)(?=w)(?<!x)', ['no']],
    ['what\\?', ['what']],
    ['(?:a|[bc]) d', ['d']],
    ['a|b', [[['a'], ['b']]]],
    ['a|<size>', []],
    [
      'if you … <stop>',
      [
        'if',
        'you',
        [
          [
            [
              ['do', 'not'],
              ['don', 't'],
            ],
            [['read'], ['go']],
            'on',
          ],
          ['close', [['it'], ['this']]],
        ],
      ],
    ],
    ['결말 …(?:포함|있)', ['결말', [['포함'], ['있']]]],
  ])('%s: %j', (phrase, needed) => {
    expect(neededBy(phrase, LISTS)).toEqual(needed);
  });

  test.each([
    ['spoilers? ahead', 'big spoilers ahead', 18],
    ['spoilers? ahead', 'spoiler', -1],
    ['spoilers? ahead', 'ahead of spoilers', -1],
    ['(?:see you|not) (?:read|later)', 'see this later, read it', -1],
    ['(?:see you|not) (?:read|later)', 'see what you read later', 17],
    ['(?:not this|this) film', 'this is not this film', 21],
    ['(?:see that|see) that', 'see that', 8],
    ['[a-z]{2,9}', '', 0],
  ])('what %s needs stands in "%s" up to %i', (phrase, text, end) => {
    expect(endOfNeeded(neededBy(phrase, LISTS), text)).toBe(end);
  });
});

describe('matching takes time linear in the text', () => {
  // Texts made of what the patterns are greedy for.
  const seeds = [
    'spoiler ',
    'the next part of this review may ',
    'if you have not ',
    'a a a a ',
    '스포일러 ',
    '결말 이 글 ',
    '- - ',
    'warning ',
    '1 2 3 ',
  ];

  // Tried again where the machine was busy in between: what is quadratic fails each time.
  test.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', { retry: 3 }, (_, language) => {
    const timeOf = (length: number): number => {
      let matches = 0;
      const started = performance.now();
      for (const seed of seeds) {
        const text = seed.repeat(Math.ceil(length / seed.length));
        for (const group of CUE_GROUPS) matches += [...allMatches(expressionsOf(language, group), text)].length;
      }
      const took = performance.now() - started;
      expect(matches).toBeGreaterThanOrEqual(0);
      return took;
    };
    timeOf(2_000);
    const short = Math.min(timeOf(4_000), timeOf(4_000), timeOf(4_000));
    const long = Math.min(timeOf(40_000), timeOf(40_000));
    // Ten times the text: ten times the work, with room for a machine that is busy. Quadratic would be a hundred.
    expect(long / short).toBeLessThan(35);
  });
});
