/**
 * What the models of each language see of a text: hashes of its words, of pairs and near pairs of them, of their beginnings and
 * endings; where words are not parted by spaces, of runs of letters. Training and scoring both read texts here, so that
 * they cannot drift apart.
 */
import { FNV_OFFSET, FNV_PRIME, hashPair } from './hash';

/** Buckets of a language's model, a power of two. */
export const BUCKETS = 1 << 15;

/** No more features of one text are read: sentences are short. */
const MOST_FEATURES = 1 << 12;

/** What stands before a text's first word, or between runs of letters without words. */
const START = 1;
const NUMBER = 5;
/** Sets the beginnings of words apart from words. */
const BEGINNING = 0x2545f491;
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 6;
/** Sets the endings of words apart from both. */
const ENDING = 77;
const ENDING_LETTERS = 4;
/** The longest run of letters where words are not parted. */
const LONGEST_RUN = 3;

/** How much each kind of feature counts. */
const VALUES = { word: 1, pair: 1, nearPair: 0.7, beginning: 0.6, ending: 0.5, run: [0.3, 0.7, 1] } as const;

// What a character is. Everything beyond ASCII that is no punctuation counts as a letter.
const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks that say something of a text ("Not finished? …"): they count as words. */
const MARK = 3;
const UNSPACED = 4;
const KINDS = new Uint8Array(0x80).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a);
for (const mark of '?!:(') KINDS[mark.charCodeAt(0)] = MARK;
KINDS["'".charCodeAt(0)] = LETTER;

/** The features of one text, each bucket once. Every reading overwrites the last. */
export interface TextFeatures {
  readonly buckets: Int32Array;
  readonly values: Float64Array;
  count: number;
  /** By bucket, whether it is among them: all 0 between readings. */
  readonly seen: Uint8Array;
}

export function createTextFeatures(): TextFeatures {
  return {
    buckets: new Int32Array(MOST_FEATURES),
    values: new Float64Array(MOST_FEATURES),
    count: 0,
    seen: new Uint8Array(BUCKETS),
  };
}

/**
 * Reads a stretch of a text into `into`, brought to length 1.
 *
 * @param text folded
 */
export function readTextFeatures(text: string, into: TextFeatures, start = 0, stop = text.length): void {
  into.count = 0;
  let before = START;
  let twoBefore = 0;
  let at = start;
  while (at < stop) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === OTHER) {
      at += 1;
      continue;
    }
    if (kind === UNSPACED) {
      at = addRuns(text, at, stop, into);
      before = START;
      twoBefore = 0;
      continue;
    }
    let word = kind === DIGIT ? NUMBER : Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
    let end = at + 1;
    for (; kind !== MARK && end < stop; end += 1) {
      const next = text.charCodeAt(end);
      const inWord = kindOf(next);
      if (inWord !== LETTER && inWord !== DIGIT) break;
      if (kind === DIGIT) continue;
      const length = end - at;
      if (length >= SHORTEST_BEGINNING && length <= LONGEST_BEGINNING) {
        add(into, Math.imul(word, BEGINNING), VALUES.beginning);
      }
      word = Math.imul(word ^ next, FNV_PRIME);
    }
    if (kind === LETTER && end - at > ENDING_LETTERS) add(into, endingOf(text, end), VALUES.ending);
    add(into, word, VALUES.word);
    add(into, hashPair(before, word), VALUES.pair);
    if (twoBefore !== 0) add(into, hashPair(Math.imul(twoBefore, FNV_PRIME) ^ START, word), VALUES.nearPair);
    twoBefore = before;
    before = word;
    at = end;
  }
  bringToLengthOne(into);
}

function kindOf(code: number): number {
  if (code < KINDS.length) return KINDS[code] ?? OTHER;
  if (isUnspaced(code)) return UNSPACED;
  if (code === 0x2026 || code === 0xff1f || code === 0x61f) return MARK;
  if (code === 0xd7 || code === 0xf7 || code === 0x60c || code === 0x61b) return OTHER;
  return code >= 0xc0 && code < 0x2000 ? LETTER : OTHER;
}

/** Han, kana, Hangul and Thai: words are not parted by spaces there, or carry endings that are not. */
function isUnspaced(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x0e00 && code <= 0x0e7f);
}

function endingOf(text: string, end: number): number {
  let ending = ENDING;
  for (let at = end - ENDING_LETTERS; at < end; at += 1) ending = Math.imul(ending ^ text.charCodeAt(at), FNV_PRIME);
  return ending;
}

/** Adds the runs of letters of a stretch without spaces. @returns where it ends */
function addRuns(text: string, start: number, stop: number, into: TextFeatures): number {
  let end = start + 1;
  while (end < stop && isUnspaced(text.charCodeAt(end))) end += 1;
  for (let from = start; from < end; from += 1) {
    let run = FNV_OFFSET;
    for (let length = 0; length < LONGEST_RUN && from + length < end; length += 1) {
      run = Math.imul(run ^ text.charCodeAt(from + length), FNV_PRIME);
      add(into, run, VALUES.run[length] ?? 1);
    }
  }
  return end;
}

function add(into: TextFeatures, hash: number, value: number): void {
  const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  if (into.seen[bucket] === 1 || into.count === MOST_FEATURES) return;
  into.seen[bucket] = 1;
  into.buckets[into.count] = bucket;
  into.values[into.count] = value;
  into.count += 1;
}

function bringToLengthOne({ buckets, values, count, seen }: TextFeatures): void {
  let squares = 0;
  for (let i = 0; i < count; i += 1) {
    const value = values[i] ?? 0;
    squares += value * value;
    seen[buckets[i] ?? 0] = 0;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < count; i += 1) values[i] = (values[i] ?? 0) / length;
}
