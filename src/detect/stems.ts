/** The stems of all languages (`languages/stems/`, derived by `npm run stems`), made ready to be searched for: see `screen.ts`. */
import { CUE_GROUPS, type CueGroup, type PhraseNumber } from './language';
import { LANGUAGE_DATA, STEMS } from './languages/language-data';

/** Before a stem: no word needs to begin with it. */
export const INSIDE = '*';

/** Kinds of scripts, each searched in its own way: at the beginnings of words, at every letter of a word, at every sign. */
export type Script = 'latin' | 'arabic' | 'unspaced';

/** Stems, by number: where each begins and ends, its language by number, and a bit for each group that it stands for. */
export interface StemTable {
  /** A text that has all of them in it. */
  readonly signs: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly languages: readonly number[];
  readonly groups: readonly number[];
  /** Where the run begins that a stem stands in. */
  readonly runs: readonly number[];
}

/** Stems by the bucket of their first signs: three of them, fewer where a stem has no more, one in scripts where a sign says much. */
export interface StemIndex extends StemTable {
  readonly depths: readonly number[];
  /** By bucket, the number of its last stem, or 0. */
  readonly last: Uint16Array;
  /** By stem, from 1: the one before it in its bucket, or 0. */
  readonly before: readonly number[];
}

/** Stems that may stand inside words, and an expression that finds any of them: nearly always there is none. */
export interface Insides extends StemTable {
  readonly expression: RegExp;
}

/** The languages that write no spaces between words, or hang endings on them. */
const UNSPACED: ReadonlySet<string> = new Set(
  LANGUAGE_DATA.flatMap(({ id, spacing }) => (spacing === 'unspaced' ? [id] : [])),
);
const LANGUAGE_IDS = Object.keys(STEMS);
const INDEX_OF: ReadonlyMap<string, number> = new Map(LANGUAGE_IDS.map((id, index) => [id, index]));
export const LANGUAGE_COUNT = LANGUAGE_IDS.length;
const BITS = Object.fromEntries(CUE_GROUPS.map((group, at) => [group, 1 << at])) as Readonly<Record<CueGroup, number>>;
/** Stems are kept in buckets by their first signs. A power of two. */
const BUCKETS = 1 << 13;

/** The bit that stands for a group. */
export function bitOf(group: CueGroup): number {
  return BITS[group];
}

/** A language's number, or -1. */
export function languageNumber(id: string): number {
  return INDEX_OF.get(id) ?? -1;
}

/** The phrases that need a stem, or another one of its run. */
export function phrasesOf({ signs, runs }: StemTable, stem: number): PhraseNumber[] {
  const run = runs[stem] ?? 0;
  const [, ...phrases] = signs.slice(run, signs.indexOf(':', run)).split('.');
  return phrases.map((phrase) => parseInt(phrase, 36));
}

/** A stem's longest word: it stands in every text that has the stem. */
export function longestWordOf({ signs, starts, ends }: StemTable, stem: number): string {
  const words = signs.slice(starts[stem], ends[stem]).split(' ');
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

export function hasArabicLetters(text: string): boolean {
  return /[\u0620-\u06d3]/.test(text);
}

/** Where stems begin that begin with these signs. */
export function bucketOf(first: number, second: number, third: number): number {
  return (first * 1089 + second * 33 + third) & (BUCKETS - 1);
}

/** The stems of one kind of script that begin where a word begins, or anywhere in scripts that are searched so. */
export function buildIndex(script: Script): StemIndex {
  const last = new Uint16Array(BUCKETS);
  const before = [0];
  const depths = new Set<number>();
  const most = script === 'unspaced' ? 1 : 3;
  // Arabic hangs small words before others: its stems are looked for at every letter.
  const table = tableOf(script, (isInside) => !isInside || script !== 'latin');
  const { signs, starts, ends } = table;
  for (let stem = 1; stem < starts.length; stem += 1) {
    const start = starts[stem] ?? 0;
    const depth = Math.min(most, (ends[stem] ?? 0) - start);
    depths.add(depth);
    const second = depth > 1 ? signs.charCodeAt(start + 1) : 0;
    const bucket = bucketOf(signs.charCodeAt(start), second, depth > 2 ? signs.charCodeAt(start + 2) : 0);
    before.push(last[bucket] ?? 0);
    last[bucket] = stem;
  }
  return { ...table, depths: [...depths], last, before };
}

/** The stems that may stand inside words, of groups that are wanted by their bits. */
export function buildInsides(isWanted: (bits: number) => boolean): Insides {
  const table = tableOf('latin', (isInside, bits) => isInside && isWanted(bits));
  const words = new Set(table.starts.slice(1).map((_, index) => longestWordOf(table, index + 1)));
  return { ...table, expression: new RegExp([...words].join('|')) };
}

/** Those stems of one kind of script that are wanted. The strings are never cut up: there are thousands of stems, and every page waits for this. */
function tableOf(script: Script, isWanted: (isInside: boolean, bits: number) => boolean): StemTable {
  const [starts, ends, languages, groups, runs] = [[0], [0], [0], [0], [0]];
  let signs = '';
  for (const [id, all] of Object.entries(STEMS)) {
    if (UNSPACED.has(id) !== (script === 'unspaced')) continue;
    const isMixed = hasArabicLetters(all);
    if (script === 'arabic' && !isMixed) continue;
    const language = languageNumber(id);
    const offset = signs.length;
    signs += all;
    for (let run = 0; run < all.length;) {
      const colon = all.indexOf(':', run);
      // What follows the point are the phrases.
      const bits = parseInt(all.slice(run, colon), 36);
      const next = all.indexOf(';', colon);
      const last = next < 0 ? all.length : next;
      for (let start = colon + 1; start < last;) {
        const mark = all.indexOf('|', start);
        const end = mark < 0 || mark > last ? last : mark;
        const isInside = all.startsWith(INSIDE, start);
        const isOfScript = !isMixed || hasArabicLetters(all.slice(start, end)) === (script === 'arabic');
        if (isOfScript && isWanted(isInside, bits)) {
          starts.push(offset + (isInside ? start + 1 : start));
          ends.push(offset + end);
          languages.push(language);
          groups.push(bits);
          runs.push(offset + run);
        }
        start = end + 1;
      }
      run = last + 1;
    }
  }
  return { signs, starts, ends, languages, groups, runs };
}
