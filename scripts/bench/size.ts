/** How large the content script is, as a store would pack it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDERS } from '../browsers';
import { bundle } from './bundle';

/** Bytes, compressed with gzip. */
export interface Size {
  readonly contentScript: number;
  /** The phrases of all languages and their stems, by themselves. */
  readonly phrases: number;
}

/** Weighs what was built for Chromium. */
export async function measureSize(): Promise<Size> {
  const folder = EXTENSION_FOLDERS.chromium;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly content_scripts: readonly { readonly js: readonly string[] }[];
  };
  const files = manifest.content_scripts.flatMap(({ js }) => js);
  const phrases = await bundle(resolve(import.meta.dirname, '../../src/detect/languages/language-data.ts'), 'phrases');
  return {
    contentScript: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0),
    phrases: gzipSync(phrases).length,
  };
}
