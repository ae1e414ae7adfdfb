import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requiredLiterals } from '../../scripts/required-literals';
import { stemsModules } from '../../scripts/stems';
import { compileLanguage, CUE_GROUPS, firstMatch } from '../../src/detect/language';
import { LANGUAGES } from '../../src/detect/languages';
import { en } from '../../src/detect/languages/en';
import { groupsOf, hasUnspacedLetters, screen } from '../../src/detect/screen';
import { bitOf } from '../../src/detect/stems';
import { fold } from '../../src/detect/fold';
import { readCorpus } from '../pages/corpus';

test('the stems are those of the phrases as they are now (npm run stems)', async () => {
  for (const [path, source] of await stemsModules()) expect(readFileSync(path, 'utf8')).toBe(source);
});

describe('what is passed over could not have matched', () => {
  const lines = [...new Set(readCorpus().flatMap(({ html }) => html.replace(/<[^>]*>/g, '\n').split('\n')))].map(
    (line) => fold(line.trim()),
  );

  test.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', (_, language) => {
    const phrases = [...Array(language.phraseCount).keys()];
    let matches = 0;
    for (const line of lines.filter((text) => language.spacing === 'spaced' || hasUnspacedLetters(text))) {
      const screened = screen(line);
      for (const phrase of phrases) {
        if (!firstMatch([language.expressionOf(phrase)], line)) continue;
        matches += 1;
        for (const group of language.groupsOf(phrase)) {
          expect(screened.any(bitOf(group)), `${group}: ${line}`).toBe(true);
          expect(screened.may(language, bitOf(group)), `${group}: ${line}`).toBe(true);
          expect(screened.phrases(language, group), `${group}: ${line}`).toContain(phrase);
        }
        expect(language.hasNeeded(phrase, line), line).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(5);
  });

  test.each(['스포일러|결말', '스포일러;결말', '[剧透]|'])(
    'what parts stems in the index parts them in a text, too: %s',
    (text) => {
      expect(screen(fold(text)).any(groupsOf(['weak', 'rest']))).toBe(true);
    },
  );

  test('a text without any cue is passed over', () => {
    const screened = screen(fold('Bring the water to a boil and add salt.'));
    expect(CUE_GROUPS.filter((group) => screened.any(bitOf(group)))).toEqual([]);
  });
});

describe('no phrase is passed over in a text that it matches', () => {
  const SAMPLES = 5;

  test.each(LANGUAGES.map((language) => [language.id, language] as const))('%s', (_, language) => {
    let matches = 0;
    for (let phrase = 0; phrase < language.phraseCount; phrase += 1) {
      const expression = language.expressionOf(phrase);
      // A dash for what must not be one of many: any sign of Unicode would take minutes to choose from.
      const source = withoutLooks(expression.source).replace(/\[\^[^\]]*\]/g, '-');
      for (const text of fc.sample(fc.stringMatching(new RegExp(source)), { numRuns: SAMPLES, seed: 1 })) {
        const isOfScript = language.spacing === 'spaced' || hasUnspacedLetters(text);
        // Made without regard to what may not stand around or behind it.
        if (!isOfScript || !firstMatch([expression], text)) continue;
        matches += 1;
        const screened = screen(text);
        for (const group of language.groupsOf(phrase)) {
          expect(screened.phrases(language, group), `${group} ${expression.source}: ${text}`).toContain(phrase);
        }
        expect(language.hasNeeded(phrase, text), `${expression.source}: ${text}`).toBe(true);
      }
    }
    expect(matches).toBeGreaterThan(language.phraseCount);
  });

  test('looks are taken out whole', () => {
    expect(withoutLooks('(?<![a-z])a(?= (?:b|c(?!d)) e)f(?:g)')).toBe('af(?:g)');
  });
});

/** An expression's source without what it looks ahead or behind for. */
function withoutLooks(source: string): string {
  const start = /\(\?<?[=!]/.exec(source)?.index;
  if (start === undefined) return source;
  let depth = 0;
  let end = start;
  do {
    const sign = source.charAt(end);
    if (sign === '[') while (source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    end += sign === '\\' ? 2 : 1;
  } while (depth > 0);
  return withoutLooks(source.slice(0, start) + source.slice(end));
}

test('a phrase is compiled only for a text that could hold it, and then tried on every text', () => {
  const cues = {
    ...en,
    announcements: { next: ['do not read on'], section: [], here: [], rest: ['see (?:you|ya) later'] },
  };
  const language = compileLanguage(cues);
  expect(language.expressionsFor([0, 1], 'later you will see')).toEqual([]);
  expect(language.expressionsFor([0, 1], 'see what you do later')).toEqual([language.expressionOf(1)]);
  expect(language.expressionsFor([0, 1], 'later you will see')).toEqual([language.expressionOf(1)]);
});

describe('the letters that a pattern needs', () => {
  const cost = (literal: string): number => 10 / literal.length;

  test.each<[string, readonly string[] | null]>([
    ['spoiler', ['spoiler']],
    ['spoilers?', ['spoiler']],
    ['(?:big|small) spoilers', [' spoilers']],
    ['(?:very )?odd', ['odd']],
    ['a|bc', ['a', 'bc']],
    ['(?<![a-z])word(?![a-z])', ['word']],
    ['[0-9]{1,3}', null],
    ['x{0,2}yy', ['*yy']],
    ['[- ]?end', ['end']],
    ['[a-z]end', ['*end']],
    ['.{0,9}end', ['*end']],
    ['(?:un|re)?do', ['*do']],
    ['(?:the |an? )?end', ['end']],
    ['(?:a|b)end', ['*end']],
    ['(?=a)end', ['end']],
    ['x{1,2}', ['x']],
    ['(?:ab|[cd])', null],
    ['what\\?', ['what?']],
    ['.*', null],
  ])('%s: %j', (pattern, literals) => {
    expect(requiredLiterals(pattern, cost)).toEqual(literals);
  });

  test('a pattern that it cannot read is refused', () => {
    expect(() => requiredLiterals('a)b', cost)).toThrow('Cannot read');
  });
});
