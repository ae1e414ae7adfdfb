/**
 * The stems of all languages (`languages/stems/`, derived by `npm run stems`), made ready to be searched for by `screen.ts`.
 * There are thousands, every page waits for this, and a page holds few: so the strings are never cut up, and what a stem
 * stands for is read when it is first found.
 */
import { CUE_GROUPS, type CueGroup, type Language, type PhraseNumber } from './language';
import { LANGUAGES } from './languages';
import { STEMS } from './languages/language-data';

/** Before a stem with which no word needs to begin, and before one that only headings' phrases need. */
export const INSIDE = '*';
export const INSIDE_HEADING = '^';

/** Kinds of scripts, each searched in its own way: at the beginnings of words, at every letter of a word, at every sign. */
export type Script = 'latin' | 'arabic' | 'unspaced';

/** What a stem stands for in its language. */
export interface Stem {
  /** Its longest word: it stands in every text that has the stem. */
  readonly word: string;
  readonly language: Language;
  /** Of the phrases that need it, or another stem of theirs, those that belong to a group, in their order. */
  readonly phrasesOf: (group: CueGroup) => readonly PhraseNumber[];
  /** A bit for each group that one of the phrases belongs to. */
  readonly bits: number;
}

/** Stems by the bucket of their first signs. */
export interface StemIndex {
  /** A text that has all of them in it, each with BAR or SEMICOLON behind it. */
  readonly signs: string;
  /** How many signs decide on the bucket: three, fewer where a stem has no more, one in scripts where a sign says much. */
  readonly depths: readonly number[];
  /** By bucket, the number of its last stem, or 0. */
  readonly last: Uint16Array;
  /** By stem, from 1: the one before it in its bucket, or 0, and where it begins. */
  readonly before: readonly number[];
  readonly starts: readonly number[];
  /** A stem by its number. */
  readonly stemAt: (number: number) => Stem;
}

/** Stems that may stand inside words. */
export interface Insides {
  /** Finds the longest word of any of them: nearly always there is none. */
  readonly expression: RegExp;
  readonly stems: () => readonly Stem[];
}

export const BAR = 0x7c;
export const SEMICOLON = 0x3b;
const STAR = 0x2a;
const CARET = 0x5e;
const FIRST_ARABIC = 0x600;
/** A power of two. */
const BUCKETS = 1 << 13;
const BITS = Object.fromEntries(CUE_GROUPS.map((group, at) => [group, 1 << at])) as Readonly<Record<CueGroup, number>>;

/** The bit that stands for a group. */
export function bitOf(group: CueGroup): number {
  return BITS[group];
}

/** Where stems are kept that begin with these signs; 0 for those that they have not. */
export function bucketOf(first: number, second: number, third: number): number {
  return (first * 1089 + second * 33 + third) & (BUCKETS - 1);
}

/** The stems of one kind of script, but for those that stand inside words: see `buildInsides`. */
export function buildIndex(script: Script): StemIndex {
  const { signs, offsets } = signsOf(script);
  const last = new Uint16Array(BUCKETS);
  const before = [0];
  const starts = [0];
  const most = script === 'unspaced' ? 1 : 3;
  // A bit for each depth.
  let depths = 0;
  // Every page waits for this: written so that little is done for each stem, before the browser has compiled it.
  for (let run = 0; run < signs.length;) {
    const end = signs.indexOf(';', run);
    let start = signs.indexOf(':', run) + 1;
    while (start <= end) {
      const bar = signs.indexOf('|', start);
      const next = bar < 0 || bar > end ? end : bar;
      let first = signs.charCodeAt(start);
      const isInside = first === STAR || first === CARET;
      if (isInside) {
        start += 1;
        first = signs.charCodeAt(start);
      }
      // Arabic hangs small words before others: its stems are looked for at every letter.
      if (script === 'unspaced' || (first < FIRST_ARABIC ? script === 'latin' && !isInside : script === 'arabic')) {
        const depth = next - start < most ? next - start : most;
        depths |= 1 << depth;
        const second = depth > 1 ? signs.charCodeAt(start + 1) : 0;
        const bucket = bucketOf(first, second, depth > 2 ? signs.charCodeAt(start + 2) : 0);
        before.push(last[bucket] ?? 0);
        last[bucket] = starts.push(start) - 1;
      }
      start = next + 1;
    }
    run = end + 1;
  }
  const stems: Stem[] = [];
  const stemAt = (number: number): Stem => (stems[number] ??= readStem(signs, offsets, starts[number] ?? 0));
  return { signs, depths: [3, 2, 1].filter((depth) => (depths & (1 << depth)) !== 0), last, before, starts, stemAt };
}

/** The Latin stems behind a mark. */
export function buildInsides(mark: typeof INSIDE | typeof INSIDE_HEADING): Insides {
  const { signs, offsets } = signsOf('latin');
  const starts: number[] = [];
  for (let at = signs.indexOf(mark); at >= 0; at = signs.indexOf(mark, at + 1))
    if (signs.charCodeAt(at + 1) < FIRST_ARABIC) starts.push(at + 1);
  const words = new Set(starts.map((start) => longestWord(signs, start)));
  let stems: readonly Stem[] | undefined;
  return {
    expression: new RegExp([...words].join('|')),
    stems: () => (stems ??= starts.map((start) => readStem(signs, offsets, start))),
  };
}

/** Where a language's stems begin. */
interface Offset {
  readonly language: Language;
  readonly from: number;
}

interface Signs {
  readonly signs: string;
  readonly offsets: readonly Offset[];
}

const signsByScript = new Map<Script, Signs>();

/** The stems of all languages that have some in a script, in one string that is made once. */
function signsOf(script: Script): Signs {
  const known = signsByScript.get(script);
  if (known) return known;
  let signs = '';
  const offsets: Offset[] = [];
  for (const language of LANGUAGES) {
    const all = STEMS[language.id] ?? '';
    if ((language.spacing === 'unspaced') !== (script === 'unspaced')) continue;
    if (script === 'arabic' && !hasArabicLetters(all)) continue;
    offsets.push({ language, from: signs.length });
    signs += all;
  }
  const made = { signs, offsets };
  signsByScript.set(script, made);
  return made;
}

export function hasArabicLetters(text: string): boolean {
  return /[\u0620-\u06d3]/.test(text);
}

function readStem(signs: string, offsets: readonly Offset[], start: number): Stem {
  const run = signs.lastIndexOf(';', start) + 1;
  let phrase = 0;
  const phrases = signs
    .slice(run, signs.indexOf(':', run))
    .split('.')
    .map((distance) => (phrase += parseInt(distance, 36)));
  const language = offsets.findLast(({ from }) => from <= start)?.language;
  if (!language) throw new Error('A stem stands in no language.');
  const bits = phrases.flatMap(language.groupsOf).reduce((sum, group) => sum | bitOf(group), 0);
  const byGroup = new Map<CueGroup, readonly PhraseNumber[]>();
  const phrasesOf = (group: CueGroup): readonly PhraseNumber[] => {
    const known = byGroup.get(group);
    if (known) return known;
    const own = phrases.filter((phrase) => language.groupsOf(phrase).includes(group));
    byGroup.set(group, own);
    return own;
  };
  return { word: longestWord(signs, start), language, phrasesOf, bits };
}

function longestWord(signs: string, start: number): string {
  const [stem = ''] = signs.slice(start, signs.indexOf(';', start)).split('|', 1);
  return stem.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}
