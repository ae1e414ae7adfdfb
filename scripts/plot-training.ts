/** How the weights of the plot model are found, from labelled sentences. No chance: the same sentences give the same bits. */
import { BUCKETS, bucketOf, createSentenceFeatures, readFeatures } from '../src/detect/plot-features';
import { splitSentences } from '../src/detect/sentences';
import { PREMISE_KINDS, type GoldSentence, type WeakSentence } from './labelled-sentences';
import { fitLogisticRegression, type Example } from './logistic-regression';
import { learnWordParts, type WordParts } from './word-parts';
import { wholeWeights, type WholeWeights } from './whole-weights';
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
  parts: { shortest: 3, longest: 5, leastWords: 3 },
  /** The length of a word's parts together, as that of its vector. */
  partsLength: 1.5,
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

export interface PlotWeights extends WholeWeights {
  readonly bias: number;
  readonly lexiconWeight: number;
  readonly neighbourWeight: number;
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** What words have in common: their use, and how they are written. Columns of their own behind the buckets. */
interface Likeness {
  readonly vectors: WordVectors;
  readonly parts: WordParts;
}

const features = createSentenceFeatures();

/**
 * Fits weak and hand-read labels apart, and adds up the two. Both are fitted on buckets and on the sums of the words'
 * vectors and parts; the latter are linear in the words, so that they go into their buckets and cost nothing when a page
 * is read. Throws where either kind of label has only one side.
 */
export function trainPlotModel({ weak, gold, texts }: TrainingData): PlotWeights {
  const unlabelled = texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)));
  const labelled = [...weak, ...gold].map(({ text }) => text);
  const sentences = [...unlabelled, ...labelled];
  const words = sentences.map(wordsOf);
  const likeness: Likeness = {
    vectors: learnWordVectors(words, CHOICES.vectors),
    parts: learnWordParts(labelled, unlabelled, CHOICES.parts),
  };
  const weakModel = fitWeak(weak, likeness);
  const goldModel = fitGold(gold, weak.filter(isPremise), likeness);
  const sum = goldModel.weights.map((weight, column) => weight + CHOICES.weak * (weakModel.weights[column] ?? 0));
  const folded = foldLikeness(sum, words, likeness);
  const { weights, scale } = wholeWeights(folded, bucketCounts(sentences), CHOICES.kept, CHOICES.uncut);
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

/** A sentence as `scoreSentence` weighs it; the sums of its words' vectors and parts stand in the columns after the buckets. */
function rowOf(sentence: string, likeness: Likeness): Row {
  readFeatures(sentence, features);
  const counts = new Map<number, number>();
  const shared = new Map<number, number>();
  features.hashes.subarray(0, features.count).forEach((hash, place) => {
    const bucket = bucketOf(hash, place);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    if (place % 2 === 0)
      eachShared(hash, likeness, (column, value) => shared.set(column, (shared.get(column) ?? 0) + value));
  });
  const length = Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0)) || 1;
  return {
    columns: Int32Array.from([...counts.keys(), ...shared.keys()]),
    values: Float64Array.from([...counts.values(), ...shared.values()], (value) => value / length),
  };
}

/** Visits the columns in which a word says what it shares with others, and their values. */
function eachShared(word: number, { vectors, parts }: Likeness, visit: (column: number, value: number) => void): void {
  vectors.vector(word)?.forEach((value, k) => {
    visit(BUCKETS + k, CHOICES.vectorLength * value);
  });
  const own = parts.parts(word);
  const value = CHOICES.partsLength / Math.sqrt(own.length);
  for (const part of own) visit(BUCKETS + vectors.dimensions + part, value);
}

function widthOf({ vectors, parts }: Likeness): number {
  return BUCKETS + vectors.dimensions + parts.size;
}

function isPremise({ kind }: WeakSentence): boolean {
  return PREMISE_KINDS.has(kind);
}

function fitWeak(sentences: readonly WeakSentence[], likeness: Likeness) {
  const positives = sentences.filter(({ label }) => label === 1).length;
  const negatives = sentences.filter((sentence) => sentence.label === 0 && !isPremise(sentence)).length;
  if (positives === 0 || negatives === 0) throw new Error('Weak labels of one side only');
  const examples = sentences.map((sentence): Example => ({
    ...rowOf(sentence.text, likeness),
    target: sentence.label,
    weight: sentence.label === 1 ? negatives / positives : isPremise(sentence) ? CHOICES.premise : 1,
  }));
  return fitLogisticRegression(examples, widthOf(likeness), CHOICES.weakStrength);
}

function fitGold(sentences: readonly GoldSentence[], premises: readonly WeakSentence[], likeness: Likeness) {
  const positiveness = ({ gold }: GoldSentence): number => (gold === 2 ? 1 : gold === 1 ? CHOICES.mild : 0);
  const positives = sentences.reduce((sum, sentence) => sum + positiveness(sentence), 0);
  if (positives === 0 || positives === sentences.length) throw new Error('Hand-read labels of one side only');
  const balance = (sentences.length - positives) / positives;
  const examples = sentences.map((sentence): Example => {
    const positive = positiveness(sentence);
    const weight = positive * balance + (1 - positive);
    return { ...rowOf(sentence.text, likeness), target: (positive * balance) / weight, weight };
  });
  for (const { text } of premises)
    examples.push({ ...rowOf(text, likeness), target: 0, weight: CHOICES.premiseAmongGold });
  return fitLogisticRegression(examples, widthOf(likeness), CHOICES.goldStrength);
}

/** Puts what a word shares with others into its bucket; words that share a bucket count by their frequency. */
function foldLikeness(weights: Float64Array, sentences: readonly Int32Array[], likeness: Likeness): Float64Array {
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const added = new Float64Array(BUCKETS);
  const totals = new Float64Array(BUCKETS);
  for (const [word, count] of counts) {
    const bucket = bucketOf(word, 0);
    let sum = 0;
    eachShared(word, likeness, (column, value) => (sum += value * (weights[column] ?? 0)));
    added[bucket] = (added[bucket] ?? 0) + count * sum;
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
