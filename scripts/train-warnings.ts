/** `npm run train:warnings [-- --data DIR]`: rebuilds the weights of the warning model from the texts written for it. */
import { join } from 'node:path';
import { WARNS } from '../src/detect/guess';
import { encodeWeights } from '../src/detect/weight-symbols';
import { readGoldSentences, readWeakSentences } from './labelled-sentences';
import { trainInto } from './train-into';
import { readWarningTexts, trainWarningModel, type WarningWeights } from './warning-training';

/** One of so many sentences of reviews is taken. */
const EVERY = 3;

/** The source of `src/detect/warning-model-weights.ts`. */
export function warningWeightsModule(models: ReadonlyMap<string, WarningWeights>): string {
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
  return `/** Written by \`npm run train:warnings\`: do not change by hand. What it is, and from what: \`docs/warning-model.md\`. */
import type { WeightSymbols } from './weight-symbols';

export const WARNING_WEIGHTS: Readonly<
  Record<string, { readonly scale: number; readonly bias: number; readonly weights: WeightSymbols }>
> = {
${entries.join('')}};
`;
}

function shareHeard(scores: readonly number[]): string {
  const share = scores.filter((score) => score >= WARNS).length / scores.length;
  return `${(100 * share).toFixed(1)} %`;
}

function train(folder: string): string {
  const sentences = [...readGoldSentences(folder, 'train.'), ...readWeakSentences(folder, 'train.')];
  const reviews = sentences.filter((_, index) => index % EVERY === 0).map(({ text }) => text);
  const texts = readWarningTexts(join(import.meta.dirname, '../training/warnings'));
  const models = new Map<string, WarningWeights>();
  for (const [language, authors] of texts) {
    const { model, heldOut } = trainWarningModel(language, authors, language === 'en' ? reviews : []);
    models.set(language, model);
    console.log(
      `${language}: of an author that it has not read it hears ${shareHeard(heldOut.warnings)} of the warnings, ` +
        `and ${shareHeard(heldOut.others)} of the rest`,
    );
  }
  return warningWeightsModule(models);
}

if (process.argv[1] === import.meta.filename) trainInto('warning-model-weights.ts', train);
