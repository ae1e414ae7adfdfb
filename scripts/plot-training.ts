/** How the weights of the plot model are found, from labelled sentences. No chance: the same sentences give the same bits. */
import { BUCKETS, bucketOf, createSentenceFeatures, readFeatures } from '../src/detect/plot-features';
import { HEAVIEST } from '../src/detect/weight-symbols';
import { PREMISE_KINDS, type GoldSentence, type WeakSentence } from './labelled-sentences';
import { fitLogisticRegression, type Example } from './logistic-regression';

/** Chosen by cross-validation over works inside train. */
const CHOICES = {
  strength: 1,
  /** How positive a mild spoiler is. */
  mild: 0.5,
  /** How much a premise sentence counts among the weak labels: at full weight it teaches that plot is safe. */
  premise: 0.1,
  /** The share of the weak labels' model in the sum. */
  weak: 0.5,
  lexicon: 0.3,
  neighbours: 0.3,
  /** This share of the weights that are not zero, the smallest, is dropped. */
  pruned: 0.5,
} as const;

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

/** A sentence as a row of the unit length that `scoreSentence` gives it. */
export function rowOf(sentence: string): Row {
  readFeatures(sentence, features);
  const counts = new Map<number, number>();
  for (const hash of features.hashes.subarray(0, features.count)) {
    const bucket = bucketOf(hash);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  }
  const values = Float64Array.from(counts.values());
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { columns: Int32Array.from(counts.keys()), values: values.map((value) => value / length) };
}

/** Fits weak and hand-read labels apart, and adds up the two. Throws where either has only one side. */
export function trainPlotModel(weak: readonly WeakSentence[], gold: readonly GoldSentence[]): PlotWeights {
  const weakModel = fitWeak(weak);
  const goldModel = fitGold(gold);
  const sum = goldModel.weights.map((weight, bucket) => weight + CHOICES.weak * (weakModel.weights[bucket] ?? 0));
  const { weights, scale } = quantise(sum, CHOICES.pruned);
  return {
    weights,
    scale,
    bias: goldModel.bias,
    lexiconWeight: CHOICES.lexicon,
    neighbourWeight: CHOICES.neighbours,
  };
}

function fitWeak(sentences: readonly WeakSentence[]) {
  const isPremise = (sentence: WeakSentence): boolean => PREMISE_KINDS.has(sentence.kind);
  const positives = sentences.filter(({ label }) => label === 1).length;
  const negatives = sentences.filter((sentence) => sentence.label === 0 && !isPremise(sentence)).length;
  if (positives === 0 || negatives === 0) throw new Error('Weak labels of one side only');
  const examples = sentences.map((sentence): Example => ({
    ...rowOf(sentence.text),
    target: sentence.label,
    weight: sentence.label === 1 ? negatives / positives : isPremise(sentence) ? CHOICES.premise : 1,
  }));
  return fitLogisticRegression(examples, BUCKETS, CHOICES.strength);
}

function fitGold(sentences: readonly GoldSentence[]) {
  const positiveness = ({ gold }: GoldSentence): number => (gold === 2 ? 1 : gold === 1 ? CHOICES.mild : 0);
  const positives = sentences.reduce((sum, sentence) => sum + positiveness(sentence), 0);
  if (positives === 0 || positives === sentences.length) throw new Error('Hand-read labels of one side only');
  const balance = (sentences.length - positives) / positives;
  const examples = sentences.map((sentence): Example => {
    const positive = positiveness(sentence);
    const weight = positive * balance + (1 - positive);
    return { ...rowOf(sentence.text), target: (positive * balance) / weight, weight };
  });
  return fitLogisticRegression(examples, BUCKETS, CHOICES.strength);
}

/** Whole weights, the smallest dropped. */
function quantise(weights: Float64Array, pruned: number): { weights: Int8Array; scale: number } {
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const least = sizes[Math.floor(sizes.length * pruned)] ?? 0;
  const most = sizes.at(-1) ?? 0;
  if (most === 0) throw new Error('All weights are zero');
  const scale = most / HEAVIEST;
  return { weights: Int8Array.from(weights, (w) => (Math.abs(w) < least ? 0 : Math.round(w / scale))), scale };
}
