/** A linear model for each language over what `text-features.ts` sees of a text: hashed words, pairs and parts of words. */
import { BUCKETS, createTextFeatures, readTextFeatures, type TextFeatures } from './text-features';
import { decodeWeights, type WeightSymbols } from './weight-symbols';

/** What training writes, by language (`Language.id`). */
export type StoredModels = Readonly<
  Record<string, { readonly scale: number; readonly bias: number; readonly weights: WeightSymbols }>
>;

/**
 * Scores a stretch of a text by itself.
 *
 * @param text folded
 * @param id a language's (`Language.id`)
 * @returns minus infinity for a language without a model
 */
export type ScoreText = (text: string, id: string, start?: number, end?: number) => number;

/** Made for the first text: most pages have none to be scored. */
let features: TextFeatures | undefined;

interface Model {
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: number;
}

/** What scores texts by stored models. Weights are read when a language is first asked for. */
export function createTextModel(stored: StoredModels): ScoreText {
  const models = new Map<string, Model | null>();
  const modelOf = (id: string): Model | null => {
    const known = models.get(id);
    if (known !== undefined) return known;
    const own = stored[id];
    const model = own ? { weights: decodeWeights(own.weights, BUCKETS), scale: own.scale, bias: own.bias } : null;
    models.set(id, model);
    return model;
  };
  return (text, id, start = 0, end = text.length) => {
    const model = modelOf(id);
    if (!model) return -Infinity;
    features ??= createTextFeatures();
    readTextFeatures(text, features, start, end);
    const { buckets, values, count } = features;
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += (model.weights[buckets[i] ?? 0] ?? 0) * (values[i] ?? 0);
    return model.bias + model.scale * sum;
  };
}
