/**
 * How much a text lets the reader know that plot is about to be given away, in whatever words: a linear model for each
 * language over hashed words, pairs and parts of words. See `docs/warning-model.md`; `npm run train:warnings` rebuilds
 * the weights.
 */
import { BUCKETS, createWarningFeatures, readWarningFeatures, type WarningFeatures } from './warning-features';
import { WARNING_WEIGHTS } from './warning-model-weights';
import { decodeWeights } from './weight-symbols';

/** Made for the first text: most pages have none to be scored. */
let features: WarningFeatures | undefined;
const models = new Map<string, Model | null>();

interface Model {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/**
 * Scores a stretch of a text by itself: 0 is an even guess between a warning and what only looks like one, higher is more of a warning.
 *
 * @param text folded
 * @param id a language's (`Language.id`)
 * @returns minus infinity for a language without a model
 */
export function scoreWarning(text: string, id: string, start = 0, end = text.length): number {
  const model = modelOf(id);
  if (!model) return -Infinity;
  features ??= createWarningFeatures();
  readWarningFeatures(text, features, start, end);
  const { buckets, values, count } = features;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += (model.weights[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return model.bias + model.scale * sum;
}

function modelOf(id: string): Model | null {
  const known = models.get(id);
  if (known !== undefined) return known;
  const stored = WARNING_WEIGHTS[id];
  const model = stored
    ? { weights: decodeWeights(stored.weights, BUCKETS), scale: stored.scale, bias: stored.bias }
    : null;
  models.set(id, model);
  return model;
}
