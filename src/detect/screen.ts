/**
 * Tells in one pass over a text which cues could occur in it at all: nearly always none. What is not named here cannot
 * match, so none of its expressions needs to run. The stems are derived from the phrases (`npm run stems`);
 * `tests/detect/screen.test.ts` holds them to that.
 */
import { STEMS } from './languages/stems';
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
  'talk',
  'heading',
  'safe',
  'fiction',
  'plot',
] as const;
export type CueGroup = (typeof CUE_GROUPS)[number];

/**
 * The stems of one language, put together with "|". The number (base 36) before ":" says by its bits which groups a run
 * of stems stands for: "a:spoil|reveal;1:next part".
 */
export interface Stems {
  readonly spacing: Spacing;
  readonly stems: string;
}

/** Which cues a text may hold. */
export interface Screened {
  /** Whether cues of this group could occur, in whatever language. */
  any(group: CueGroup): boolean;
  /** Whether cues of this group, in this language, could occur. */
  may(language: string, group: CueGroup): boolean;
}

const NOTHING: Screened = { any: () => false, may: () => false };
const LANGUAGE_IDS = Object.keys(STEMS);
const INDEX_OF: ReadonlyMap<string, number> = new Map(LANGUAGE_IDS.map((id, index) => [id, index]));
/** Stems are kept in buckets by their first signs. A power of two. */
const BUCKETS = 1 << 14;
const SPACE = 0x20;

/** Stems by the bucket of their first signs: three of them, two where a stem has no more, one in scripts where a sign says much. */
interface Index {
  readonly depths: readonly number[];
  /** By bucket, the number of its last stem, or 0. */
  readonly last: Uint16Array;
  /** By stem, from 1: the one before it in its bucket, or 0. */
  readonly before: Uint16Array;
  /** The signs of all stems, one after the other, and where each begins; the next one's beginning is its end. */
  readonly signs: Uint16Array;
  readonly starts: Uint32Array;
  /** The language that has a stem, by number, and a bit for each group. */
  readonly languages: Uint8Array;
  readonly groups: Uint16Array;
}

let spaced: Index | undefined;
let unspaced: Index | undefined;
let signs = new Uint16Array(4096);

/** Screens a folded text. */
export function screen(folded: string): Screened {
  spaced ??= buildIndex('spaced');
  const found = new Uint16Array(LANGUAGE_IDS.length);
  let all = search(spaced, readWords(folded), found);
  if (hasUnspacedLetters(folded)) {
    unspaced ??= buildIndex('unspaced');
    all |= search(unspaced, readSigns(folded), found);
  }
  if (all === 0) return NOTHING;
  return {
    any: (group) => (all & bitOf(group)) !== 0,
    may: (language, group) => ((found[INDEX_OF.get(language) ?? -1] ?? 0) & bitOf(group)) !== 0,
  };
}

/** The bit that stands for a group. */
export function bitOf(group: CueGroup): number {
  return 1 << CUE_GROUPS.indexOf(group);
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
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const kept = isSpacedLetter(sign) ? sign : SPACE;
    if (kept === SPACE && last === SPACE) continue;
    into[length] = kept;
    length += 1;
    last = kept;
  }
  return length;
}

function readSigns(text: string): number {
  const into = makeRoom(text.length);
  for (let at = 0; at < text.length; at += 1) into[at] = text.charCodeAt(at);
  return text.length;
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
  if (signs.length < length) signs = new Uint16Array(length * 2);
  return signs;
}

/** Notes which groups the first signs of `signs` may hold; all of them together. */
function search(index: Index, length: number, found: Uint16Array): number {
  const { depths, last, before, starts, languages, groups } = index;
  const text = signs;
  let all = 0;
  for (const depth of depths) {
    for (let at = 0; at < length; at += 1) {
      const second = depth > 1 ? (text[at + 1] ?? 0) : 0;
      let stem = last[bucketOf(text[at] ?? 0, second, depth > 2 ? (text[at + 2] ?? 0) : 0)] ?? 0;
      for (; stem !== 0; stem = before[stem] ?? 0) {
        const start = starts[stem] ?? 0;
        const end = starts[stem + 1] ?? 0;
        if (at + end - start > length) continue;
        let same = start;
        while (same < end && index.signs[same] === text[at + same - start]) same += 1;
        if (same < end) continue;
        const language = languages[stem] ?? 0;
        const own = groups[stem] ?? 0;
        found[language] = (found[language] ?? 0) | own;
        all |= own;
      }
    }
  }
  return all;
}

function bucketOf(first: number, second: number, third: number): number {
  return (first * 1089 + second * 33 + third) & (BUCKETS - 1);
}

function buildIndex(spacing: Spacing): Index {
  const last = new Uint16Array(BUCKETS);
  const [before, starts, languages, groups] = [[0], [0, 0], [0], [0]];
  let all = '';
  const depths = new Set<number>();
  const most = spacing === 'spaced' ? 3 : 1;
  LANGUAGE_IDS.forEach((id, language) => {
    const own = STEMS[id];
    if (own?.spacing !== spacing) return;
    for (const run of own.stems.split(';')) {
      const colon = run.indexOf(':');
      const bits = parseInt(run.slice(0, colon), 36);
      for (const stem of run.slice(colon + 1).split('|')) {
        const depth = Math.min(most, stem.length);
        depths.add(depth);
        const second = depth > 1 ? stem.charCodeAt(1) : 0;
        const bucket = bucketOf(stem.charCodeAt(0), second, depth > 2 ? stem.charCodeAt(2) : 0);
        before.push(last[bucket] ?? 0);
        last[bucket] = languages.push(language) - 1;
        groups.push(bits);
        all += stem;
        starts.push(all.length);
      }
    }
  });
  const own = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at += 1) own[at] = all.charCodeAt(at);
  return {
    depths: [...depths],
    last,
    before: Uint16Array.from(before),
    signs: own,
    starts: Uint32Array.from(starts),
    languages: Uint8Array.from(languages),
    groups: Uint16Array.from(groups),
  };
}
