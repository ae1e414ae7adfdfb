/** How the weights of the plot model are found, from labelled sentences. No chance: the same sentences give the same bits. */
import { BUCKETS, bucketOf, createSentenceFeatures, readFeatures } from '../src/detect/plot-features';
import { splitSentences } from '../src/detect/sentences';
import { HEAVIEST } from '../src/detect/weight-symbols';
import { PREMISE_KINDS, type GoldSentence, type WeakSentence } from './labelled-sentences';
import { fitLogisticRegression, type Example } from './logistic-regression';
import { learnWordVectors, type WordVectors } from './word-vectors';

/** Chosen by cross-validation over works inside train. */
const CHOICES = {
  goldStrength: 1,
  weakStrength: 0.3,
  /** How positive a mild spoiler is. */
  mild: 0.5,
  /** How much a premise sentence counts among the weak labels: at full weight it teaches that plot is safe. */
  premise: 0.1,
  /** And among the hand-read ones: fewer false alarms on premises where the model is sure, for the same AUC. */
  premiseAmongGold: 0.05,
  /** The share of the weak labels' model in the sum. */
  weak: 0.5,
  lexicon: 0.3,
  neighbours: 0.35,
  vectors: { window: 4, dimensions: 64, leastCount: 4, iterations: 5 },
  /** The length of a word's vector, against 1 for the word itself. */
  vectorLength: 1.5,
  /** So many words and pairs keep a weight: those whose weight and frequency matter most. */
  kept: 11_000,
  /** Weights beyond this share of all of them are cut to it, so that the small ones keep their steps. */
  uncut: 0.999,
} as const;

export interface TrainingData {
  readonly weak: readonly WeakSentence[];
  readonly gold: readonly GoldSentence[];
  /** Running text without labels, from which words of like use are learnt. */
  readonly texts: readonly string[];
}

export interface PlotWeights {
  readonly weights: Int8Array;
  /** Multiplies a whole weight. */
  readonly scale: number;
  readonly bias: number;
  readonly lexiconWeight: number;
  readonly neighbourWeight: number;
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

const features = createSentenceFeatures();

/**
 * Fits weak and hand-read labels apart, and adds up the two. Both are fitted on buckets and on the sum of word vectors;
 * the latter is linear in the words, so that it goes into their buckets and costs nothing when a page is read. Throws
 * where either kind of label has only one side.
 */
export function trainPlotModel({ weak, gold, texts }: TrainingData): PlotWeights {
  const sentences = [
    ...texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end))),
    ...[...weak, ...gold].map(({ text }) => text),
  ];
  const words = sentences.map(wordsOf);
  const vectors = learnWordVectors(words, CHOICES.vectors);
  const weakModel = fitWeak(weak, vectors);
  const goldModel = fitGold(gold, weak.filter(isPremise), vectors);
  const sum = goldModel.weights.map((weight, column) => weight + CHOICES.weak * (weakModel.weights[column] ?? 0));
  const folded = foldVectors(sum, words, vectors);
  const { weights, scale } = quantise(folded, bucketCounts(sentences));
  return {
    weights,
    scale,
    bias: goldModel.bias,
    lexiconWeight: CHOICES.lexicon,
    neighbourWeight: CHOICES.neighbours,
  };
}

function wordsOf(sentence: string): Int32Array {
  readFeatures(sentence, features);
  return features.hashes.subarray(0, features.count).filter((_, place) => place % 2 === 0);
}

/** A sentence as `scoreSentence` weighs it, its word vectors' sum in the columns after the buckets. */
function rowOf(sentence: string, vectors: WordVectors): Row {
  readFeatures(sentence, features);
  const counts = new Map<number, number>();
  const total = new Float64Array(vectors.dimensions);
  features.hashes.subarray(0, features.count).forEach((hash, place) => {
    const bucket = bucketOf(hash, place);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    if (place % 2 === 0) vectors.vector(hash)?.forEach((value, k) => (total[k] = (total[k] ?? 0) + value));
  });
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0)) || 1;
  return {
    columns: Int32Array.from([...counts.keys(), ...Array.from(total, (_, k) => BUCKETS + k)]),
    values: Float64Array.from(
      [...counts.values(), ...total.map((value) => CHOICES.vectorLength * value)],
      (value) => value / length,
    ),
  };
}

function isPremise({ kind }: WeakSentence): boolean {
  return PREMISE_KINDS.has(kind);
}

function fitWeak(sentences: readonly WeakSentence[], vectors: WordVectors) {
  const positives = sentences.filter(({ label }) => label === 1).length;
  const negatives = sentences.filter((sentence) => sentence.label === 0 && !isPremise(sentence)).length;
  if (positives === 0 || negatives === 0) throw new Error('Weak labels of one side only');
  const examples = sentences.map((sentence): Example => ({
    ...rowOf(sentence.text, vectors),
    target: sentence.label,
    weight: sentence.label === 1 ? negatives / positives : isPremise(sentence) ? CHOICES.premise : 1,
  }));
  return fitLogisticRegression(examples, BUCKETS + vectors.dimensions, CHOICES.weakStrength);
}

function fitGold(sentences: readonly GoldSentence[], premises: readonly WeakSentence[], vectors: WordVectors) {
  const positiveness = ({ gold }: GoldSentence): number => (gold === 2 ? 1 : gold === 1 ? CHOICES.mild : 0);
  const positives = sentences.reduce((sum, sentence) => sum + positiveness(sentence), 0);
  if (positives === 0 || positives === sentences.length) throw new Error('Hand-read labels of one side only');
  const balance = (sentences.length - positives) / positives;
  const examples = sentences.map((sentence): Example => {
    const positive = positiveness(sentence);
    const weight = positive * balance + (1 - positive);
    return { ...rowOf(sentence.text, vectors), target: (positive * balance) / weight, weight };
  });
  for (const { text } of premises)
    examples.push({ ...rowOf(text, vectors), target: 0, weight: CHOICES.premiseAmongGold });
  return fitLogisticRegression(examples, BUCKETS + vectors.dimensions, CHOICES.goldStrength);
}

/** Puts what the vectors add to each word into its bucket; words that share a bucket count by their frequency. */
function foldVectors(weights: Float64Array, sentences: readonly Int32Array[], vectors: WordVectors): Float64Array {
  const perVector = weights.subarray(BUCKETS);
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added = new Float64Array(BUCKETS);
  const totals = new Float64Array(BUCKETS);
  for (const [word, count] of counts) {
    const bucket = bucketOf(word, 0);
    const vector = vectors.vector(word);
    const value = vector?.reduce((sum, x, k) => sum + x * (perVector[k] ?? 0), 0) ?? 0;
    added[bucket] = (added[bucket] ?? 0) + count * CHOICES.vectorLength * value;
    totals[bucket] = (totals[bucket] ?? 0) + count;
  }
  return added.map((value, bucket) => (weights[bucket] ?? 0) + value / Math.max(totals[bucket] ?? 0, 1));
}

function bucketCounts(sentences: readonly string[]): Float64Array {
  const counts = new Float64Array(BUCKETS);
  for (const sentence of sentences) {
    readFeatures(sentence, features);
    features.hashes.subarray(0, features.count).forEach((hash, place) => {
      const bucket = bucketOf(hash, place);
      counts[bucket] = (counts[bucket] ?? 0) + 1;
    });
  }
  return counts;
}

/** Whole weights; those that matter least are dropped. */
function quantise(weights: Float64Array, counts: Float64Array): { weights: Int8Array; scale: number } {
  const importance = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(counts[bucket] ?? 0));
  const least = importance.toSorted().at(-Math.min(CHOICES.kept, importance.length)) ?? 0;
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  const most = sizes.sort()[Math.floor((sizes.length - 1) * CHOICES.uncut)];
  if (most === undefined) throw new Error('All weights are zero');
  const scale = most / HEAVIEST;
  const whole = (weight: number): number => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale)));
  return {
    weights: Int8Array.from(weights, (weight, bucket) => ((importance[bucket] ?? 0) < least ? 0 : whole(weight))),
    scale,
  };
}
