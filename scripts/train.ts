/** `npm run train [-- --data DIR]`: rebuilds the weights of the plot model from the labelled sentences. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeWeights } from '../src/detect/weight-symbols';
import { readDocuments, readGoldSentences, readWeakSentences } from './labelled-sentences';
import { trainPlotModel, type PlotWeights } from './plot-training';

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

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const folder = resolve(values.data ?? join(import.meta.dirname, '../../shared/data'));
  if (!existsSync(folder)) {
    console.error(`The labelled data is not there: ${folder} (name another folder with --data)`);
    process.exitCode = 1;
    return;
  }
  const source = weightsModule(
    trainPlotModel({
      weak: readWeakSentences(folder, 'train.'),
      gold: readGoldSentences(folder, 'train.'),
      texts: readDocuments(folder, 'train.').map(({ text }) => text),
    }),
  );
  const path = join(import.meta.dirname, '../src/detect/plot-model-weights.ts');
  writeFileSync(path, source);
  console.log(`${path}: ${source.length} characters, ${gzipSync(source).length} bytes compressed`);
}

if (process.argv[1] === import.meta.filename) main();
