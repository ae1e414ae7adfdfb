/**
 * Tells in one pass over a text which cues could occur in it at all: nearly always none. What is not named here cannot
 * match, so none of its expressions needs to be compiled, or run. The stems are derived from the phrases (`npm run stems`);
 * `tests/detect/screen.test.ts` holds them to that.
 */
import { HEADING_CATEGORIES, type CueGroup, type Language, type PhraseNumber } from './language';
import type { Spacing } from './phrase';
import {
  BAR,
  bitOf,
  bucketOf,
  buildIndex,
  buildInsides,
  hasArabicLetters,
  INSIDE,
  INSIDE_HEADING,
  SEMICOLON,
  type Insides,
  type Stem,
  type StemIndex,
} from './stems';

/** Which cues a stretch of text may hold. */
export interface Found {
  /** Whether cues of any of these groups could occur, in whatever language. */
  readonly any: (groups: Groups) => boolean;
  /** Whether cues of any of these groups, in this language, could occur. */
  readonly may: (language: Language, groups: Groups) => boolean;
  /** Which of a group's phrases, in this language, could occur; in their order. */
  readonly phrases: (language: Language, group: CueGroup) => readonly PhraseNumber[];
}

/** Which cues a text may hold. */
export interface Screened extends Found {
  /** The same of a stretch of the text, for what an author says of spoilers; null where nothing of it could occur there. */
  readonly within: (stretch: string) => Found | null;
}

/** Several groups of cues, a bit for each. */
export type Groups = number;

export function groupsOf(groups: readonly CueGroup[]): Groups {
  return groups.reduce((bits, group) => bits | bitOf(group), 0);
}

/** Stems of these groups alone that may stand inside words are only looked for when a heading is read. */
export const HEADING_GROUPS = [
  ...HEADING_CATEGORIES,
  'safe',
  'opinion',
  'story',
  'reviewTitle',
] as const satisfies readonly CueGroup[];
const OF_HEADINGS = groupsOf(HEADING_GROUPS);
/** The groups of what an author says of spoilers: those before the headings. */
export const OF_AUTHORS: Groups = bitOf(HEADING_CATEGORIES[0]) - 1;
const NO_PHRASES: readonly PhraseNumber[] = [];
const SPACE = 0x20;

let latin: StemIndex | undefined;
let arabic: StemIndex | undefined;
let unspaced: StemIndex | undefined;
let inside: Insides | undefined;
let insideHeadings: Insides | undefined;
let signs = new Uint16Array(4096);
/** Where the words in `signs` begin. */
let words = new Uint32Array(4096);
let wordCount = 0;

/** Screens a folded text. */
export function screen(folded: string): Screened {
  latin ??= buildIndex('latin');
  inside ??= buildInsides(INSIDE);
  const stems: Stem[] = [];
  const length = readWords(folded);
  search(latin, length, stems, words, wordCount);
  searchInside(inside, folded, stems);
  if (hasArabicLetters(folded)) {
    arabic ??= buildIndex('arabic');
    search(arabic, length, stems, null, length);
  }
  if (hasUnspacedLetters(folded)) {
    unspaced ??= buildIndex('unspaced');
    readSigns(folded);
    search(unspaced, folded.length, stems, null, folded.length);
  }
  let bits = bitsOf(stems);
  let isOfHeading = false;
  const any = (groups: Groups): boolean => {
    if (!isOfHeading && (groups & OF_HEADINGS) !== 0) {
      isOfHeading = true;
      insideHeadings ??= buildInsides(INSIDE_HEADING);
      if (searchInside(insideHeadings, folded, stems)) bits = bitsOf(stems);
    }
    return (bits & groups) !== 0;
  };
  return {
    any,
    may: (language, groups) => any(groups) && isNeeded(stems, language, groups),
    phrases: (language, group) => (any(bitOf(group)) ? neededBy(stems, language, group) : NO_PHRASES),
    within: (stretch) => {
      const own = stems.filter((stem) => (stem.bits & OF_AUTHORS) !== 0 && stretch.includes(stem.word));
      return own.length > 0 ? foundIn(own) : null;
    },
  };
}

function foundIn(stems: readonly Stem[]): Found {
  const bits = bitsOf(stems);
  return {
    any: (groups) => (bits & groups) !== 0,
    may: (language, groups) => isNeeded(stems, language, groups),
    phrases: (language, group) => neededBy(stems, language, group),
  };
}

function bitsOf(stems: readonly Stem[]): number {
  let all = 0;
  for (const { bits } of stems) all |= bits;
  return all;
}

function isNeeded(stems: readonly Stem[], language: Language, groups: Groups): boolean {
  return stems.some((stem) => stem.language === language && (stem.bits & groups) !== 0);
}

function neededBy(stems: readonly Stem[], language: Language, group: CueGroup): readonly PhraseNumber[] {
  const bit = bitOf(group);
  let phrases = NO_PHRASES;
  for (const stem of stems)
    if (stem.language === language && (stem.bits & bit) !== 0) {
      const own = stem.phrasesOf(group);
      phrases = phrases === NO_PHRASES ? own : [...new Set([...phrases, ...own])].sort((a, b) => a - b);
    }
  return phrases;
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

function makeRoom(length: number): Uint16Array {
  if (signs.length < length) {
    signs = new Uint16Array(length * 2);
    words = new Uint32Array(length * 2);
  }
  return signs;
}

/** Notes the stems that stand in the first signs of `signs`, looking at some places or at each. */
function search(index: StemIndex, length: number, into: Stem[], places: Uint32Array | null, count: number): void {
  const { signs: all, depths, last, before, starts, stemAt } = index;
  const text = signs;
  for (let place = 0; place < count; place += 1) {
    const at = places === null ? place : (places[place] ?? 0);
    // Counted, here and below: an iterator costs more than the look itself until the browser has compiled this.
    for (let which = 0; which < depths.length; which += 1) {
      const depth = depths[which] ?? 0;
      const second = depth > 1 ? (text[at + 1] ?? 0) : 0;
      let stem = last[bucketOf(text[at] ?? 0, second, depth > 2 ? (text[at + 2] ?? 0) : 0)] ?? 0;
      for (; stem !== 0; stem = before[stem] ?? 0) {
        const start = starts[stem] ?? 0;
        let same = start;
        let here = at;
        let sign = all.charCodeAt(same);
        while (sign !== BAR && sign !== SEMICOLON && here < length && sign === text[here]) {
          same += 1;
          here += 1;
          sign = all.charCodeAt(same);
        }
        if (sign === BAR || sign === SEMICOLON) note(stemAt(stem), into);
      }
    }
  }
}

/** There are few: to look through them is cheaper than a set. */
function note(stem: Stem, into: Stem[]): void {
  if (!into.includes(stem)) into.push(stem);
}

/** Whether any such stem stands in a text. */
function searchInside({ stems, expression }: Insides, folded: string, into: Stem[]): boolean {
  if (!expression.test(folded)) return false;
  for (const stem of stems()) if (folded.includes(stem.word)) note(stem, into);
  return true;
}
