/** How the weights of a model over `text-features.ts` are found, from texts written for it. No chance: the same texts give the same bits. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { fold } from '../src/detect/fold';
import { BUCKETS, createTextFeatures, readTextFeatures } from '../src/detect/text-features';
import { encodeWeights } from '../src/detect/weight-symbols';
import { fitLogisticRegression, type Example } from './logistic-regression';
import { wholeWeights, type WholeWeights } from './whole-weights';

export interface TextTrainingChoices {
  readonly strength: number;
  /** So many features keep a weight. */
  readonly kept: number;
  /** The score 0 is that which one of so many of the others reaches, where the model has not read their author. */
  readonly others: number;
}

const UNCUT = 0.998;

export interface TextWeights extends WholeWeights {
  readonly bias: number;
}

/** What each author's texts score where the model has not read that author: those that it looks for, and all others. */
export interface HeldOutScores {
  readonly sought: readonly number[];
  readonly others: readonly number[];
}

/** How many of some scores reach a threshold, in words. */
export function shareAt(scores: readonly number[], threshold: number): string {
  const share = scores.filter((score) => score >= threshold).length / scores.length;
  return `${(100 * share).toFixed(1)} %`;
}

/**
 * Reads what authors wrote: one file for each language, one entry in it for each author. Throws where a file is not in the
 * format.
 */
export function readTexts<S extends v.GenericSchema>(
  folder: string,
  author: S,
): ReadonlyMap<string, readonly v.InferOutput<S>[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [
      basename(file, '.json'),
      v.parse(v.array(author), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
}

/**
 * Fits one language's model. Throws where there is but one author, or examples of one kind only.
 *
 * @param authors the examples of each; a target of 1 is sought
 * @param common examples of nobody in particular
 */
export function trainTextModel(
  authors: readonly (readonly Example[])[],
  common: readonly Example[],
  choices: TextTrainingChoices,
): { readonly model: TextWeights; readonly heldOut: HeldOutScores } {
  if (authors.length < 2) throw new Error("Two authors are needed, one to try the other's model on");
  const scores = authors.flatMap((held) => {
    const model = fitWhole([...authors.filter((author) => author !== held).flat(), ...common], choices);
    return held.map((example) => ({ isSought: example.target === 1, score: scoreOf(example, model) }));
  });
  // With it taken from the bias, 0 means the same in every language.
  const zero = scores.filter(({ isSought }) => !isSought).map(({ score }) => score);
  const shift = zero.toSorted((a, b) => b - a)[Math.floor(zero.length / choices.others)] ?? 0;
  const whole = fitWhole([...authors.flat(), ...common], choices);
  const scoresOf = (kind: boolean): number[] =>
    scores.filter(({ isSought }) => isSought === kind).map(({ score }) => score - shift);
  return {
    model: { ...whole, bias: whole.bias - shift },
    heldOut: { sought: scoresOf(true), others: scoresOf(false) },
  };
}

function fitWhole(examples: readonly Example[], { strength, kept }: TextTrainingChoices): TextWeights {
  const targets = new Set(examples.map(({ target }) => target));
  if (targets.size < 2) throw new Error('Texts of one kind only');
  const { weights, bias } = fitLogisticRegression(examples, BUCKETS, strength);
  const counts = new Float64Array(BUCKETS);
  for (const { columns, weight } of examples)
    for (const bucket of columns) counts[bucket] = (counts[bucket] ?? 0) + weight;
  return { ...wholeWeights(weights, counts, kept, UNCUT), bias };
}

function scoreOf({ columns, values }: Example, { weights, scale, bias }: TextWeights): number {
  return bias + scale * values.reduce((sum, value, index) => sum + value * (weights[columns[index] ?? 0] ?? 0), 0);
}

const features = createTextFeatures();

/** A text as the model sees it: 1 where it is sought. `weight`: how much it counts. */
export function exampleOf(text: string, target: 0 | 1, weight: number): Example {
  readTextFeatures(fold(text), features);
  const { buckets, values, count } = features;
  return { columns: buckets.slice(0, count), values: values.slice(0, count), target, weight };
}

/**
 * The source of a file of weights.
 *
 * @param name of the constant that it exports
 * @param command that writes it
 * @param docs where it says what it is
 */
export function textWeightsModule(
  models: ReadonlyMap<string, TextWeights>,
  name: string,
  command: string,
  docs: string,
): string {
  const entries = [...models].map(([language, { weights, scale, bias }]) => {
    const { gaps, values } = encodeWeights(weights);
    return `  ${language}: {
    scale: ${scale},
    bias: ${bias},
    weights: {
      gaps: '${gaps}',
      values: '${values}',
    },
  },
`;
  });
  return `/** Written by \`${command}\`: do not change by hand. What it is, and from what: \`${docs}\`. */
import type { StoredModels } from './text-model';

export const ${name}: StoredModels = {
${entries.join('')}};
`;
}
