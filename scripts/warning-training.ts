/** How the weights of the warning model are found, from texts written for it. No chance: the same texts give the same bits. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { fold } from '../src/detect/fold';
import { BUCKETS, createWarningFeatures, readWarningFeatures } from '../src/detect/warning-features';
import { fitLogisticRegression, type Example } from './logistic-regression';
import { wholeWeights, type WholeWeights } from './whole-weights';

/** Chosen by cross-validation; `kept`, on `tests/blind` and `shared/pages`. */
const CHOICES = {
  strength: 20,
  /** How much a warning counts against what only looks like one. */
  warning: 2,
  /** How much a sentence of a review counts, of which there are many. */
  review: 0.2,
  /** So many features of a language keep a weight; English has more texts. */
  kept: { en: 2000, other: 1000 },
  uncut: 0.998,
  /** Of so many texts that only look like warnings, one scores more than 0. */
  lookalikes: 25,
} as const;

const Texts = v.array(v.string());
/** What one author wrote; `training/warnings/README.md` says what the lists are. */
const Author = v.object({ announce: Texts, innocent: Texts, clear: Texts, plain: v.optional(Texts, []) });
export type WarningAuthor = v.InferOutput<typeof Author>;

/** The texts of a folder, by language: one entry for each author. Throws where a file is not in the format. */
export function readWarningTexts(folder: string): ReadonlyMap<string, readonly WarningAuthor[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.map((file) => [
      basename(file, '.json'),
      v.parse(v.array(Author), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
}

export interface WarningWeights extends WholeWeights {
  readonly bias: number;
}

/** What each author's texts score where the model has not read that author. */
export interface HeldOutScores {
  readonly warnings: readonly number[];
  readonly others: readonly number[];
}

/**
 * Fits one language's model. Throws where there is but one author, or texts of one kind only.
 *
 * @param reviews sentences of reviews in that language, none of which warns of anything
 */
export function trainWarningModel(
  language: string,
  authors: readonly WarningAuthor[],
  reviews: readonly string[],
): { readonly model: WarningWeights; readonly heldOut: HeldOutScores } {
  if (authors.length < 2) throw new Error(`${language}: two authors are needed, one to try the other's model on`);
  const kept = language === 'en' ? CHOICES.kept.en : CHOICES.kept.other;
  const own = authors.map(examplesOf);
  const common = reviews.map((text) => exampleOf(text, 0, CHOICES.review));
  const fit = (examples: readonly Example[]): WarningWeights => fitWhole(examples, kept);
  const scores = own.flatMap((held) => {
    const model = fit([...own.filter((author) => author !== held).flat(), ...common]);
    return held.map((example) => ({ isWarning: example.target === 1, score: scoreOf(example, model) }));
  });
  // With it taken from the bias, 0 means the same in every language.
  const zero = scores.filter(({ isWarning }) => !isWarning).map(({ score }) => score);
  const shift = zero.toSorted((a, b) => b - a)[Math.floor(zero.length / CHOICES.lookalikes)] ?? 0;
  const whole = fit([...own.flat(), ...common]);
  const scoresOf = (kind: boolean): number[] =>
    scores.filter(({ isWarning }) => isWarning === kind).map(({ score }) => score - shift);
  return {
    model: { ...whole, bias: whole.bias - shift },
    heldOut: { warnings: scoresOf(true), others: scoresOf(false) },
  };
}

function fitWhole(examples: readonly Example[], kept: number): WarningWeights {
  const targets = new Set(examples.map(({ target }) => target));
  if (targets.size < 2) throw new Error('Texts of one kind only');
  const { weights, bias } = fitLogisticRegression(examples, BUCKETS, CHOICES.strength);
  const counts = new Float64Array(BUCKETS);
  for (const { columns, weight } of examples)
    for (const bucket of columns) counts[bucket] = (counts[bucket] ?? 0) + weight;
  return { ...wholeWeights(weights, counts, kept, CHOICES.uncut), bias };
}

function scoreOf({ columns, values }: Example, { weights, scale, bias }: WarningWeights): number {
  return bias + scale * values.reduce((sum, value, index) => sum + value * (weights[columns[index] ?? 0] ?? 0), 0);
}

function examplesOf({ announce, innocent, clear, plain }: WarningAuthor): Example[] {
  return [
    ...announce.map((text) => exampleOf(text, 1, CHOICES.warning)),
    ...[...innocent, ...clear, ...plain].map((text) => exampleOf(text, 0, 1)),
  ];
}

const features = createWarningFeatures();

function exampleOf(text: string, target: 0 | 1, weight: number): Example {
  readWarningFeatures(fold(text), features);
  const { buckets, values, count } = features;
  return { columns: buckets.slice(0, count), values: values.slice(0, count), target, weight };
}
