/**
 * Tells in one pass over a text which cues could occur in it at all: nearly always none. What is not named here cannot
 * match, so none of its expressions needs to run. The stems are derived from the phrases (`npm run stems`);
 * `tests/detect/screen.test.ts` holds them to that.
 */
import { LANGUAGE_DATA, STEMS } from './languages/language-data';
import type { Spacing } from './phrase';

/** The lists of cues that stems stand for, each list of a language as a whole. */
export const CUE_GROUPS = [
  'next',
  'section',
  'here',
  'rest',
  'weak',
  'otherSense',
  'allClear',
  'closing',
  'denial',
  'heading',
  'safe',
  'fiction',
  'plot',
] as const;
export type CueGroup = (typeof CUE_GROUPS)[number];

/** Before a stem: no word needs to begin with it. */
export const INSIDE = '*';

/** Which cues a text may hold. */
export interface Screened {
  /** Whether cues of this group could occur, in whatever language. */
  readonly any: (group: CueGroup) => boolean;
  /** Whether cues of this group, in this language, could occur. */
  readonly may: (language: string, group: CueGroup) => boolean;
  /** The same of a stretch of the text, for what an author says of spoilers; null where nothing of it could occur there. */
  readonly within: (stretch: string) => Pick<Screened, 'any' | 'may'> | null;
}

/** A stem that was found in a text, or the longest word of it. */
interface Mark {
  readonly letters: string;
  readonly language: number;
  readonly bits: number;
}

/** The languages that write no spaces between words, or hang endings on them. */
const UNSPACED: ReadonlySet<string> = new Set(
  LANGUAGE_DATA.flatMap(({ id, spacing }) => (spacing === 'unspaced' ? [id] : [])),
);
const LANGUAGE_IDS = Object.keys(STEMS);
const INDEX_OF: ReadonlyMap<string, number> = new Map(LANGUAGE_IDS.map((id, index) => [id, index]));
/** A bit for each group. */
const BITS = Object.fromEntries(CUE_GROUPS.map((group, at) => [group, 1 << at])) as Readonly<Record<CueGroup, number>>;
/** Stems of these groups that may stand inside words are only looked for when a heading is read. */
const HEADING_BITS = BITS.heading | BITS.safe;
/** The groups of what an author says of spoilers: those before the headings. */
const AUTHOR_BITS = BITS.heading - 1;
/** Stems are kept in buckets by their first signs. A power of two. */
const BUCKETS = 1 << 13;
const SPACE = 0x20;

/** Stems by the bucket of their first signs: three of them, fewer where a stem has no more, one in scripts where a sign says much. */
interface Index {
  readonly depths: readonly number[];
  /** By bucket, the number of its last stem, or 0. */
  readonly last: Uint16Array;
  /** By stem, from 1: the one before it in its bucket, or 0. */
  readonly before: readonly number[];
  /** A text that has all stems in it, and where each begins and ends. */
  readonly signs: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The language that has a stem, by number, and a bit for each group. */
  readonly languages: readonly number[];
  readonly groups: readonly number[];
}

/** A stem that may stand inside a word; of several words, the longest one. */
interface Inside {
  readonly stem: string;
  readonly language: number;
  readonly bits: number;
}

/** Such stems, and an expression that finds any of them: nearly always there is none. */
interface Insides {
  readonly stems: readonly Inside[];
  readonly expression: RegExp;
}

/** Kinds of scripts, each searched in its own way: at the beginnings of words, at every letter of a word, at every sign. */
type Script = 'latin' | 'arabic' | 'unspaced';

let latin: Index | undefined;
let arabic: Index | undefined;
let unspaced: Index | undefined;
let inside: Insides | undefined;
let insideHeadings: Insides | undefined;
let signs = new Uint16Array(4096);
/** Where the words in `signs` begin. */
let words = new Uint32Array(4096);
let wordCount = 0;
/** Of the text that is being screened. */
let marks: Mark[] = [];

/** Screens a folded text. */
export function screen(folded: string): Screened {
  latin ??= buildIndex('latin');
  inside ??= insidesOf((bits) => (bits & ~HEADING_BITS) !== 0);
  const found = new Uint16Array(LANGUAGE_IDS.length);
  const own: Mark[] = [];
  marks = own;
  const length = readWords(folded);
  let all = search(latin, length, found, words, wordCount) | searchInside(inside, folded, found);
  if (hasArabicLetters(folded)) {
    arabic ??= buildIndex('arabic');
    all |= search(arabic, length, found, null, length);
  }
  if (hasUnspacedLetters(folded)) {
    unspaced ??= buildIndex('unspaced');
    readSigns(folded);
    all |= search(unspaced, folded.length, found, null, folded.length);
  }
  let isOfHeading = false;
  const may = (bit: number): boolean => {
    if ((bit & HEADING_BITS) !== 0 && !isOfHeading) {
      isOfHeading = true;
      insideHeadings ??= insidesOf((bits) => (bits & ~HEADING_BITS) === 0);
      all |= searchInside(insideHeadings, folded, found);
    }
    return (all & bit) !== 0;
  };
  return {
    any: (group) => may(BITS[group]),
    may: (language, group) => may(BITS[group]) && speaks(found, language, group),
    within: (stretch) => within(own, stretch),
  };
}

function within(marks: readonly Mark[], stretch: string): ReturnType<Screened['within']> {
  const here = marks.filter(({ letters }) => stretch.includes(letters));
  if (here.length === 0) return null;
  const found = new Uint16Array(LANGUAGE_IDS.length);
  let all = 0;
  for (const { language, bits } of here) {
    found[language] = (found[language] ?? 0) | bits;
    all |= bits;
  }
  return {
    any: (group) => (all & BITS[group]) !== 0,
    may: (language, group) => speaks(found, language, group),
  };
}

function speaks(found: Uint16Array, language: string, group: CueGroup): boolean {
  return ((found[INDEX_OF.get(language) ?? -1] ?? 0) & BITS[group]) !== 0;
}

/** The bit that stands for a group. */
export function bitOf(group: CueGroup): number {
  return BITS[group];
}

/** How a stem is written: words with one space between them where they stand apart, the signs as they are elsewhere. */
export function stemOf(literal: string, spacing: Spacing): string {
  if (spacing === 'unspaced') return literal;
  return String.fromCharCode(...signs.subarray(0, readWords(literal))).trim();
}

/** Copies a text's words into `signs`, whatever stands between them as one space. How many signs there are. */
function readWords(text: string): number {
  const into = makeRoom(text.length);
  let length = 0;
  let last = SPACE;
  wordCount = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (isSpacedLetter(sign)) {
      if (last === SPACE) {
        words[wordCount] = length;
        wordCount += 1;
      }
      last = sign;
    } else if (last === SPACE) continue;
    else last = SPACE;
    into[length] = last;
    length += 1;
  }
  return length;
}

function readSigns(text: string): void {
  const into = makeRoom(text.length);
  for (let at = 0; at < text.length; at += 1) into[at] = text.charCodeAt(at);
}

/** Letters and digits as the phrases of spaced scripts know them (`LETTERS` of `phrase.ts`). */
function isSpacedLetter(sign: number): boolean {
  if (sign < 0x80) return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x30 && sign <= 0x39);
  return sign >= 0x620 && sign <= 0x6d3 && !(sign > 0x64a && sign < 0x660) && !(sign > 0x669 && sign < 0x66e);
}

/** Whether a text holds Thai, kana, Han or Hangul at all: without, it is in none of their languages. */
export function hasUnspacedLetters(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\uffef]/.test(text);
}

function hasArabicLetters(text: string): boolean {
  return /[\u0620-\u06d3]/.test(text);
}

function makeRoom(length: number): Uint16Array {
  if (signs.length < length) {
    signs = new Uint16Array(length * 2);
    words = new Uint32Array(length * 2);
  }
  return signs;
}

/** Notes which groups the first signs of `signs` may hold, looking at some places or at each; all groups together. */
function search(index: Index, length: number, found: Uint16Array, places: Uint32Array | null, count: number): number {
  const { depths, last, before, starts, ends, languages, groups } = index;
  const text = signs;
  let all = 0;
  for (let place = 0; place < count; place += 1) {
    const at = places === null ? place : (places[place] ?? 0);
    // Counted, here and below: an iterator costs more than the look itself until the browser has compiled this.
    for (let which = 0; which < depths.length; which += 1) {
      const depth = depths[which] ?? 0;
      const second = depth > 1 ? (text[at + 1] ?? 0) : 0;
      let stem = last[bucketOf(text[at] ?? 0, second, depth > 2 ? (text[at + 2] ?? 0) : 0)] ?? 0;
      for (; stem !== 0; stem = before[stem] ?? 0) {
        const start = starts[stem] ?? 0;
        const end = ends[stem] ?? 0;
        if (at + end - start > length) continue;
        let same = start;
        while (same < end && index.signs.charCodeAt(same) === text[at + same - start]) same += 1;
        if (same < end) continue;
        const language = languages[stem] ?? 0;
        const own = groups[stem] ?? 0;
        found[language] = (found[language] ?? 0) | own;
        all |= own;
        if ((own & AUTHOR_BITS) !== 0)
          marks.push({ letters: longestWord(index.signs.slice(start, end)), language, bits: own });
      }
    }
  }
  return all;
}

function searchInside({ stems, expression }: Insides, folded: string, found: Uint16Array): number {
  let all = 0;
  if (!expression.test(folded)) return all;
  for (const { stem, language, bits } of stems) {
    if (!folded.includes(stem)) continue;
    found[language] = (found[language] ?? 0) | bits;
    all |= bits;
    if ((bits & AUTHOR_BITS) !== 0) marks.push({ letters: stem, language, bits });
  }
  return all;
}

function bucketOf(first: number, second: number, third: number): number {
  return (first * 1089 + second * 33 + third) & (BUCKETS - 1);
}

/**
 * Calls back for each stem of one kind of script: with the language's own string of stems, and where in it the stem stands.
 * The strings are never cut up: there are thousands of stems, and every page waits for this.
 */
function eachStem(
  script: Script,
  take: (all: string, start: number, end: number, language: number, bits: number) => void,
): void {
  for (const [id, all] of Object.entries(STEMS)) {
    if (UNSPACED.has(id) !== (script === 'unspaced')) continue;
    const language = INDEX_OF.get(id) ?? 0;
    const isMixed = hasArabicLetters(all);
    if (script === 'arabic' && !isMixed) continue;
    for (let run = 0; run < all.length;) {
      const colon = all.indexOf(':', run);
      const bits = parseInt(all.slice(run, colon), 36);
      const next = all.indexOf(';', colon);
      const last = next < 0 ? all.length : next;
      for (let start = colon + 1; start < last;) {
        const mark = all.indexOf('|', start);
        const end = mark < 0 || mark > last ? last : mark;
        if (!isMixed || hasArabicLetters(all.slice(start, end)) === (script === 'arabic'))
          take(all, start, end, language, bits);
        start = end + 1;
      }
      run = last + 1;
    }
  }
}

function insidesOf(isWanted: (bits: number) => boolean): Insides {
  const stems: Inside[] = [];
  eachStem('latin', (all, start, end, language, bits) => {
    if (all.startsWith(INSIDE, start) && isWanted(bits))
      stems.push({ stem: longestWord(all.slice(start + 1, end)), language, bits });
  });
  return { stems, expression: new RegExp([...new Set(stems.map(({ stem }) => stem))].join('|')) };
}

function longestWord(stem: string): string {
  return stem.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function buildIndex(script: Script): Index {
  const last = new Uint16Array(BUCKETS);
  const [before, starts, ends, languages, groups] = [[0], [0], [0], [0], [0]];
  let signs = '';
  let own = '';
  let offset = 0;
  const depths = new Set<number>();
  const most = script === 'unspaced' ? 1 : 3;
  eachStem(script, (all, from, end, language, bits) => {
    const isInside = all.startsWith(INSIDE, from);
    // Arabic hangs small words before others: its stems are looked for at every letter.
    if (isInside && script === 'latin') return;
    if (all !== own) {
      offset = signs.length;
      signs += all;
      own = all;
    }
    const start = isInside ? from + 1 : from;
    const depth = Math.min(most, end - start);
    depths.add(depth);
    const second = depth > 1 ? all.charCodeAt(start + 1) : 0;
    const bucket = bucketOf(all.charCodeAt(start), second, depth > 2 ? all.charCodeAt(start + 2) : 0);
    before.push(last[bucket] ?? 0);
    last[bucket] = languages.push(language) - 1;
    groups.push(bits);
    starts.push(offset + start);
    ends.push(offset + end);
  });
  return { depths: [...depths], last, before, signs, starts, ends, languages, groups };
}
