/** `npm run train [-- --data DIR]`: rebuilds the weights of the plot model from the labelled sentences. */
import { encodeWeights } from '../src/detect/weight-symbols';
import { readDocuments, readGoldSentences, readWeakSentences } from './labelled-sentences';
import { trainPlotModel, type PlotWeights } from './plot-training';
import { trainInto } from './train-into';

/** The source of `src/detect/plot-model-weights.ts`. */
export function weightsModule({ weights, scale, bias, lexiconWeight, neighbourWeight }: PlotWeights): string {
  const { gaps, values } = encodeWeights(weights);
  return `/** Written by \`npm run train\`: do not change by hand. What it is, and from what: \`docs/plot-model.md\`. */
import type { WeightSymbols } from './weight-symbols';

export const SCALE = ${scale};
export const BIAS = ${bias};
export const LEXICON_WEIGHT = ${lexiconWeight};
export const NEIGHBOUR_WEIGHT = ${neighbourWeight};
export const WEIGHTS: WeightSymbols = {
  gaps: '${gaps}',
  values: '${values}',
};
`;
}

function train(folder: string): string {
  return weightsModule(
    trainPlotModel({
      weak: readWeakSentences(folder, 'train.'),
      gold: readGoldSentences(folder, 'train.'),
      texts: readDocuments(folder, 'train.').map(({ text }) => text),
    }),
  );
}

if (process.argv[1] === import.meta.filename) trainInto('plot-model-weights.ts', train);
