/**
 * What the plot model sees of a sentence: its words and pairs of words, as hashes. Training and scoring both read
 * sentences here, so that they cannot drift apart.
 */
import { FNV_OFFSET, FNV_PRIME, hashPair, hashWord } from './hash';

/** Buckets of single words, a power of two: twice the words worth a weight, so that few of them share one. */
const WORD_BUCKETS = 1 << 15;
/** Buckets of pairs, a power of two. */
const PAIR_BUCKETS = 1 << 14;
/** Number of all buckets: words first, then pairs. */
export const BUCKETS = WORD_BUCKETS + PAIR_BUCKETS;

/** No more features of one sentence are read: longer ones are lists or unbroken text. */
const MOST_FEATURES = 1 << 10;

// What a character is. Everything beyond ASCII that is no punctuation counts as a small letter.
const BREAK = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
/** Punctuation after which a capital letter says nothing of a name. */
const START = 5;

const CLASSES = new Uint8Array(0x100).fill(SMALL, 0xc0);
CLASSES.fill(SMALL, 0x61, 0x7b).fill(CAPITAL, 0x41, 0x5b).fill(DIGIT, 0x30, 0x3a).fill(CAPITAL, 0xc0, 0xdf);
CLASSES[0xd7] = CLASSES[0xf7] = BREAK;
CLASSES[0x27] = APOSTROPHE;
for (const mark of '.!?:;"([*-') CLASSES[mark.charCodeAt(0)] = START;

function classOf(code: number): number {
  if (code < 0x100) return CLASSES[code] ?? BREAK;
  if (code === 0x2019 || code === 0x2018) return APOSTROPHE;
  if (code >= 0x2010 && code <= 0x2027) return START;
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) ? BREAK : SMALL;
}

/** Hash of `<n>`, which stands for a name, however many words it has. */
const NAME = hashWord('<n>');
/** Hash of `<d>`, which stands for a number. */
const NUMBER = hashWord('<d>');
/** What the first word of a sentence is paired with. */
export const SENTENCE_START = hashWord('<s>');
const POSSESSIVE = hashWord("'s");
/** Words that begin a sentence before a name: "When Mina". */
const BEFORE_NAMES: ReadonlySet<number> = new Set(
  (
    'a an the this that these those and but or so yet if as at in on by for from of to with without when while where ' +
    'then than though although because since after before until once even only just also not no my our his her their ' +
    'its is was are were has had did does will would can could how what why who whose which both all maybe poor dear ' +
    'like unlike despite during between about enter meanwhile later now here'
  )
    .split(' ')
    .map(hashWord),
);
const FIRST_PERSON: ReadonlySet<number> = new Set(['i', "i'm", "i've", "i'd", "i'll"].map(hashWord));

/** The hashes of one sentence in order: each word, followed by its pair with the word before it. Every reading overwrites the last. */
export interface SentenceFeatures {
  readonly hashes: Int32Array;
  /** How many of the hashes are in use: two for each word. */
  count: number;
}

export function createSentenceFeatures(): SentenceFeatures {
  return { hashes: new Int32Array(MOST_FEATURES), count: 0 };
}

/** The bucket of the hash at a place in `SentenceFeatures.hashes`: words stand at even places, pairs at odd ones. */
export function bucketOf(hash: number, place: number): number {
  const mixed = hash ^ (hash >>> 15);
  return place & 1 ? WORD_BUCKETS + (mixed & (PAIR_BUCKETS - 1)) : mixed & (WORD_BUCKETS - 1);
}

/**
 * Reads a sentence into `into`, in one pass and without allocating. Words are compared in lower case, a possessive `'s`
 * is a word of its own; capitalised words become `<n>` unless they begin the sentence alone, runs of them one `<n>`;
 * numbers become `<d>`; words all in capitals ("ML") stay words.
 */
export function readFeatures(sentence: string, into: SentenceFeatures): void {
  const { hashes } = into;
  const end = sentence.length;
  let count = 0;
  let previous = SENTENCE_START;
  let isStart = true;
  let index = 0;
  while (index < end && count < MOST_FEATURES - 4) {
    let kind = classOf(sentence.charCodeAt(index));
    if (kind === BREAK || kind === APOSTROPHE || kind === START) {
      if (kind === START) isStart = true;
      index += 1;
      continue;
    }
    const isNumber = kind === DIGIT;
    const isCapital = kind === CAPITAL;
    let isAllCapital = true;
    let isPossessive = false;
    let hash = FNV_OFFSET;
    const from = index;
    while (index < end) {
      let code = sentence.charCodeAt(index);
      kind = classOf(code);
      if (kind === BREAK || kind === START) break;
      if (kind === APOSTROPHE) {
        // Only inside a word ("didn't"): a quotation mark that closes is none of it.
        if (!isLetterAt(sentence, index + 1)) break;
        isPossessive = (sentence.charCodeAt(index + 1) | 0x20) === 0x73 && !isLetterAt(sentence, index + 2);
        if (isPossessive) break;
        code = 0x27;
      } else if (kind === CAPITAL) code += 0x20;
      else isAllCapital = false;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      index += 1;
    }
    if (isNumber) hash = NUMBER;
    else if (
      isCapital &&
      !(isAllCapital && index - from > 1) &&
      !FIRST_PERSON.has(hash) &&
      (!isStart || (isNameFollowing(sentence, index) && !BEFORE_NAMES.has(hash)))
    )
      hash = NAME;
    isStart = false;
    if (hash !== NAME || previous !== NAME) {
      hashes[count] = hash;
      hashes[count + 1] = hashPair(previous, hash);
      count += 2;
      previous = hash;
    }
    if (isPossessive) {
      index += 2;
      hashes[count] = POSSESSIVE;
      hashes[count + 1] = hashPair(previous, POSSESSIVE);
      count += 2;
      previous = POSSESSIVE;
    }
  }
  into.count = count;
}

function isLetterAt(text: string, index: number): boolean {
  const kind = index < text.length ? classOf(text.charCodeAt(index)) : BREAK;
  return kind === SMALL || kind === CAPITAL;
}

/** "Mina Park": a sentence's first word is a name where a second capitalised word follows. */
function isNameFollowing(text: string, index: number): boolean {
  return (
    text.charCodeAt(index) === 0x20 &&
    index + 2 < text.length &&
    classOf(text.charCodeAt(index + 1)) === CAPITAL &&
    classOf(text.charCodeAt(index + 2)) === SMALL
  );
}
