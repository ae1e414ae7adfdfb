/**
 * `npm run stems`: derives from each language's phrases the letters that none of them can match without, and writes them
 * to `src/detect/languages/stems/`, where `screen.ts` finds them. To be run after every change of a phrase.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { CueGroup, Language, PhraseNumber } from '../src/detect/language';
import { LANGUAGES } from '../src/detect/languages';
import { GAP } from '../src/detect/phrase';
import { HEADING_GROUPS, stemOf } from '../src/detect/screen';
import { INSIDE, INSIDE_HEADING } from '../src/detect/stems';
import { requiredLiterals } from './required-literals';

/** The stems of a phrase: every match contains one of them. Throws where it promises no letter. */
export function stemsOf(language: Language, expression: RegExp): string[] {
  const priceOf = (word: string): number => (language.frequentWords.includes(word) ? 4000 : COMMON.has(word) ? 400 : 1);
  // Rare and long is cheap; several common words in a row are rare enough.
  const isSpaced = language.spacing === 'spaced';
  const cost = (literal: string): number => {
    // Such a stem has to be looked for at every sign of a text.
    if (literal.startsWith(INSIDE)) return isSpaced ? 10 * cost(literal.slice(1)) : cost(literal.slice(1));
    const stem = stemOf(literal, language.spacing);
    if (language.spacing === 'unspaced' && !/^[ -~]*$/.test(stem))
      return COMMON_SIGNS.test(stem) ? 400 : 1 + 12 / stem.length ** 2;
    if (stem === '') return Infinity;
    if (stem.length < 3) return 10_000;
    const words = stem.split(' ');
    return Math.min(...words.map(priceOf)) / 10 ** (words.length - 1) + 12 / stem.length;
  };
  const literals = requiredLiterals(expression.source.replaceAll(GAP, ' '), cost);
  if (!literals) throw new Error(`${language.id}: a phrase has no letter that it needs: ${expression.source}`);
  const stems = literals.map((literal) => {
    if (!literal.startsWith(INSIDE)) return stemOf(literal, language.spacing);
    const stem = stemOf(literal.slice(1), language.spacing);
    return isSpaced ? INSIDE + stem : stem;
  });
  const distinct = [...new Set(stems)];
  const odd = distinct.find((stem) => stem === '' || /[|:;^]/.test(stem));
  if (odd !== undefined) throw new Error(`${language.id}: a stem cannot be kept: "${odd}"`);
  // What contains another stem is found by that one.
  return distinct.filter((stem) => !distinct.some((other) => other !== stem && isFoundBy(stem, other, isSpaced)));
}

/** Whether every text with a stem in it is found by another stem as well. */
function isFoundBy(stem: string, other: string, isSpaced: boolean): boolean {
  if (!isSpaced) return stem.includes(other);
  if (other.startsWith(INSIDE)) return stem.includes(other.slice(1));
  return ` ${stem}`.includes(` ${other}`);
}

/** Signs that stand in nearly every Japanese or Chinese text. */
const COMMON_SIGNS = /^[\u3041-\u309f的是不年回第全可人有在会會就也下文行]$/;

/** English words that are common in texts about shows, beyond the language's frequent ones. */
const COMMON = new Set(
  (
    "a i all and again for any am be been being going gonna did do does done will was were yet have leave drop want way much no so there its some very just now you your that's thats " +
    "what how who why when where without here everything next has don't dont don t s tell turn reading read know from first before below follow follows think thoughts end time back give " +
    'gives section see seen if to on at as by or an my me we our us them their him what all start stop close finish continue safe review final last show film watch ' +
    'page story plot ending finale summary recap comment please would could should can may might must only really must go get make'
  ).split(' '),
);

/**
 * A language's stems, those of the same phrases together, as `src/detect/stems.ts` wants them. They stand in the order of
 * the phrases: where whole lists of words are the same as there, they compress to nearly nothing.
 */
function packedStems(language: Language): string {
  const phrases = new Map<string, PhraseNumber[]>();
  for (let phrase = 0; phrase < language.phraseCount; phrase += 1)
    for (const stem of stemsOf(language, language.expressionOf(phrase)))
      phrases.set(stem, [...(phrases.get(stem) ?? []), phrase]);
  const runs = new Map<string, string[]>();
  for (const [stem, numbers] of phrases) {
    // Each number by its distance from the one before: small ones compress better.
    const head = numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36)).join('.');
    const marked = numbers.every((phrase) => isOfHeading(language, phrase))
      ? stem.replace(INSIDE, INSIDE_HEADING)
      : stem;
    runs.set(head, [...(runs.get(head) ?? []), marked]);
  }
  return [...runs].map(([head, stems]) => `${head}:${stems.join('|')};`).join('');
}

function isOfHeading({ groupsOf }: Language, phrase: PhraseNumber): boolean {
  const headings: readonly CueGroup[] = HEADING_GROUPS;
  return groupsOf(phrase).every((group) => headings.includes(group));
}

/** The generated module of each language, as it is formatted, by its path. */
export async function stemsModules(): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const language of LANGUAGES) {
    const source = [
      '/** Derived from the phrases by `npm run stems`; not written by hand. See `../../screen.ts`. */',
      `export const ${language.id} =`,
      `${JSON.stringify(packedStems(language))};`,
    ].join('\n');
    const path = join(import.meta.dirname, `../src/detect/languages/stems/${language.id}.ts`);
    modules.set(path, await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 }));
  }
  return modules;
}

if (process.argv[1] === import.meta.filename)
  for (const [path, source] of await stemsModules()) writeFileSync(path, source);
