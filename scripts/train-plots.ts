/** `npm run train:plots`: rebuilds the weights of the plot model's languages other than English from the texts written for it. */
import { join } from 'node:path';
import * as v from 'valibot';
import { OTHERS_AT } from '../src/detect/plot';
import type { Example } from './logistic-regression';
import { exampleOf, readTexts, shareAt, textWeightsModule, trainTextModel, type TextWeights } from './text-training';
import { writeWeights } from './train-into';
import { readWarningTexts } from './train-warnings';

/** Chosen on the open half of `tests/blind`. */
const CHOICES = { strength: 20, kept: 1000, others: 25 } as const;
/** How much a text that tells counts. */
const TELLS = 1.5;
/** How much a premise counts: it is told in the same words. */
const PREMISE = 0.2;
/** How much a warning counts, which tells nothing. */
const WARNING = 0.3;

const TRAINING = join(import.meta.dirname, '../training');

const Texts = v.array(v.string());
/** What one author wrote; `training/plots/README.md` says what the lists are. */
const Author = v.object({ tells: Texts, premise: Texts, opinion: Texts, other: Texts });
export type PlotAuthor = v.InferOutput<typeof Author>;

/** The texts of a folder, by language: one entry for each author. Throws where a file is not in the format. */
export function readPlotTexts(folder: string): ReadonlyMap<string, readonly PlotAuthor[]> {
  return readTexts(folder, Author);
}

function examplesOf({ tells, premise, opinion, other }: PlotAuthor): Example[] {
  return [
    ...tells.map((text) => exampleOf(text, 1, TELLS)),
    ...premise.map((text) => exampleOf(text, 0, PREMISE)),
    ...[...opinion, ...other].map((text) => exampleOf(text, 0, 1)),
  ];
}

function train(): string {
  const warnings = readWarningTexts(join(TRAINING, 'warnings'));
  const models = new Map<string, TextWeights>();
  for (const [language, authors] of readPlotTexts(join(TRAINING, 'plots'))) {
    const warned = (warnings.get(language) ?? []).flatMap(({ announce, clear }) => [...announce, ...clear]);
    const common = warned.map((text) => exampleOf(text, 0, WARNING));
    const { model, heldOut } = trainTextModel(authors.map(examplesOf), common, CHOICES);
    models.set(language, model);
    const { likely, sure } = OTHERS_AT;
    console.log(
      `${language}: of an author that it has not read ${shareAt(heldOut.sought, likely)} of what tells is likely, ` +
        `${shareAt(heldOut.sought, sure)} sure; of all else ${shareAt(heldOut.others, likely)} and ${shareAt(heldOut.others, sure)}`,
    );
  }
  return textWeightsModule(models, 'PLOT_TEXT_WEIGHTS', 'npm run train:plots', 'docs/plot-model.md');
}

if (process.argv[1] === import.meta.filename) writeWeights('plot-text-weights.ts', train());
