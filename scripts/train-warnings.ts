/** `npm run train:warnings [-- --data DIR]`: rebuilds the weights of the warning model from the texts written for it. */
import { join } from 'node:path';
import * as v from 'valibot';
import { WARNS } from '../src/detect/guess';
import { readGoldSentences, readWeakSentences } from './labelled-sentences';
import type { Example } from './logistic-regression';
import { exampleOf, readTexts, shareAt, textWeightsModule, trainTextModel, type TextWeights } from './text-training';
import { trainInto } from './train-into';

/** Chosen by cross-validation; `kept`, on `tests/blind` and `shared/pages`. */
const CHOICES = { strength: 20, others: 25 } as const;
/** English has more texts. */
const KEPT = { en: 2000, other: 1000 } as const;
/** How much a warning counts against what only looks like one. */
const WARNING = 2;
/** How much a sentence of a review counts, of which there are many. */
const REVIEW = 0.2;
/** One of so many sentences of reviews is taken. */
const EVERY = 3;

const Texts = v.array(v.string());
/** What one author wrote; `training/warnings/README.md` says what the lists are. */
const Author = v.object({ announce: Texts, innocent: Texts, clear: Texts, plain: v.optional(Texts, []) });
export type WarningAuthor = v.InferOutput<typeof Author>;

/** The texts of a folder, by language: one entry for each author. Throws where a file is not in the format. */
export function readWarningTexts(folder: string): ReadonlyMap<string, readonly WarningAuthor[]> {
  return readTexts(folder, Author);
}

function examplesOf({ announce, innocent, clear, plain }: WarningAuthor): Example[] {
  return [
    ...announce.map((text) => exampleOf(text, 1, WARNING)),
    ...[...innocent, ...clear, ...plain].map((text) => exampleOf(text, 0, 1)),
  ];
}

function train(folder: string): string {
  const sentences = [...readGoldSentences(folder, 'train.'), ...readWeakSentences(folder, 'train.')];
  // None of them warns of anything.
  const reviews = sentences.filter((_, index) => index % EVERY === 0).map(({ text }) => exampleOf(text, 0, REVIEW));
  const models = new Map<string, TextWeights>();
  for (const [language, authors] of readWarningTexts(join(import.meta.dirname, '../training/warnings'))) {
    const isEnglish = language === 'en';
    const choices = { ...CHOICES, kept: isEnglish ? KEPT.en : KEPT.other };
    const { model, heldOut } = trainTextModel(authors.map(examplesOf), isEnglish ? reviews : [], choices);
    models.set(language, model);
    console.log(
      `${language}: of an author that it has not read it hears ${shareAt(heldOut.sought, WARNS)} of the warnings, ` +
        `and ${shareAt(heldOut.others, WARNS)} of the rest`,
    );
  }
  return textWeightsModule(models, 'WARNING_WEIGHTS', 'npm run train:warnings', 'docs/warning-model.md');
}

if (process.argv[1] === import.meta.filename) trainInto('warning-model-weights.ts', train);
