/**
 * How much a sentence tells of the plot: in English a linear model over hashed words and pairs, and a short lexicon; in
 * other languages a smaller one; and the sentences around it. See `docs/plot-model.md`; `npm run train` and
 * `npm run train:plots` rebuild the weights.
 */
import { hashPair, hashWord } from './hash';
import { BUCKETS, bucketOf, createSentenceFeatures, readFeatures, type SentenceFeatures } from './plot-features';
import { PLOT_LEXICON } from './plot-lexicon';
import { PLOT_TEXT_WEIGHTS } from './plot-text-weights';
import { createTextModel } from './text-model';
import { decodeWeights } from './weight-symbols';
import { BIAS, LEXICON_WEIGHT, NEIGHBOUR_WEIGHT, SCALE, WEIGHTS } from './plot-model-weights';

/**
 * At or above this score a sentence tells plot for sure: for Balanced. On the dev sentences all 10 above it tell plot,
 * and 0.8 % of premise and 0.1 % of spoiler-free sentences reach it (`docs/plot-model.md`).
 */
export const SURE = 4;
/** At or above this score a sentence may tell plot: for Strict. Six of ten of such dev sentences do; seven of ten strict spoilers are found. */
export const CAREFUL = 0.5;

/** So many sentences on each side are a sentence's neighbours. */
export const REACH = 2;

export interface PlotScores {
  /** One for each sentence, neighbours weighed in: what `SURE` and `CAREFUL` are compared with. */
  readonly scores: readonly number[];
  /** The scores of the last sentences by themselves, `REACH` at most: `before` of the passage that follows. */
  readonly tail: readonly number[];
}

/**
 * Scores the sentences of one passage, in order. A reader of a stream hands the `tail` of the passage before to the next one
 * while both stand in the same article, review or comment, and nothing at a border:
 *
 *     const { scores, tail } = scoreSentences(sentences, state.tail);
 *
 * Sentences that come later than the passage are not waited for: a neighbour that is not there does not count.
 *
 * @param score what one of them scores by itself, in its language
 */
export function scoreSentences(
  sentences: readonly string[],
  before: readonly number[] = [],
  score: (sentence: string) => number = scoreSentence,
): PlotScores {
  const own = sentences.map(score);
  return { scores: weighNeighbours(own, before), tail: [...before, ...own].slice(-REACH) };
}

/** Scores one sentence of another language by itself: 0 is what one of 25 texts reaches that tell nothing, higher is more plot. */
export const scoreInLanguage = createTextModel(PLOT_TEXT_WEIGHTS);

/** Adds to each score its neighbours' mean, by the weight found in training. `before`: the scores just before the first. */
export function weighNeighbours(
  own: readonly number[],
  before: readonly number[],
  weight = NEIGHBOUR_WEIGHT,
): number[] {
  const earlier = before.slice(-REACH);
  const all = earlier.length === 0 ? own : [...earlier, ...own];
  return own.map((score, index) => {
    const at = index + earlier.length;
    const from = Math.max(0, at - REACH);
    const to = Math.min(all.length - 1, at + REACH);
    if (from === to) return score;
    let sum = -score;
    for (let i = from; i <= to; i += 1) sum += all[i] ?? 0;
    return score + (weight * sum) / (to - from);
  });
}

/** Made for the first sentence: most pages have none to be scored. */
let model: Model | undefined;

interface Model {
  readonly features: SentenceFeatures;
  /** By bucket, how often it was seen in the sentence that is scored; 0 between sentences. */
  readonly counts: Uint16Array;
  /** By feature of that sentence. */
  readonly buckets: Int32Array;
  readonly weights: Int8Array;
  readonly lexicon: Lexicon;
}

function createModel(): Model {
  const features = createSentenceFeatures();
  return {
    features,
    counts: new Uint16Array(BUCKETS),
    buckets: new Int32Array(features.hashes.length),
    weights: decodeWeights(WEIGHTS, BUCKETS),
    lexicon: createLexicon(),
  };
}

/** Scores one English sentence by itself: 0 is an even guess, higher is more plot. Cheap; nothing is kept. */
export function scoreSentence(sentence: string): number {
  model ??= createModel();
  const { features, counts, buckets, weights, lexicon } = model;
  readFeatures(sentence, features);
  const { hashes, count } = features;
  let sum = 0;
  let squares = 0;
  let hits = 0;
  for (let i = 0; i < count; i += 1) {
    const hash = hashes[i] ?? 0;
    const bucket = bucketOf(hash, i);
    buckets[i] = bucket;
    const seen = counts[bucket] ?? 0;
    // Squares of the counts, one step at a time: (n + 1)² - n² = 2n + 1.
    squares += 2 * seen + 1;
    counts[bucket] = seen + 1;
    sum += weights[bucket] ?? 0;
    if (lexicon.buckets[bucket] === 1 && lexicon.hashes.has(hash)) hits += 1;
  }
  for (let i = 0; i < count; i += 1) counts[buckets[i] ?? 0] = 0;
  return BIAS + LEXICON_WEIGHT * hits + (count === 0 ? 0 : (SCALE * sum) / Math.sqrt(squares));
}

interface Lexicon {
  readonly hashes: ReadonlySet<number>;
  /** 1 where a bucket holds an entry: spares most words the look-up. */
  readonly buckets: Uint8Array;
}

function createLexicon(): Lexicon {
  const buckets = new Uint8Array(BUCKETS);
  for (const phrase of PLOT_LEXICON) buckets[bucketOf(hashPhrase(phrase), phrase.includes(' ') ? 1 : 0)] = 1;
  return { hashes: new Set(PLOT_LEXICON.map(hashPhrase)), buckets };
}

/** The hash of a word or of two words with a blank between them. */
export function hashPhrase(phrase: string): number {
  const [first = '', second] = phrase.split(' ');
  return second === undefined ? hashWord(first) : hashPair(hashWord(first), hashWord(second));
}
