/** What the commands that train a model share: where the labelled data is, and where the weights go. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/**
 * Writes a file of weights from the labelled data (`--data DIR`, else the shared one); fails where that is not there.
 *
 * @param file its name in `src/detect/`
 * @param train makes its source from the folder of the data
 */
export function trainInto(file: string, train: (folder: string) => string): void {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  const folder = resolve(values.data ?? join(import.meta.dirname, '../../shared/data'));
  if (!existsSync(folder)) {
    console.error(`The labelled data is not there: ${folder} (name another folder with --data)`);
    process.exitCode = 1;
    return;
  }
  writeWeights(file, train(folder));
}

/** Writes a file of weights. `file`: its name in `src/detect/`. */
export function writeWeights(file: string, source: string): void {
  const path = join(import.meta.dirname, '../src/detect', file);
  writeFileSync(path, source);
  console.log(`${path}: ${source.length} characters, ${gzipSync(source).length} bytes compressed`);
}
