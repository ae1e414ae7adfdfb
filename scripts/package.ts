/**
 * `npm run package`: builds, lints, and writes to `artifacts/packages/` what the stores are given: an archive for each
 * browser and the source. The same commit gives the same bytes; their hashes are printed (`docs/release.md`).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { archive, filesBelow, type ArchivedFile } from './archive';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'artifacts/packages');

/** What git tracks, as it stands in the working tree: what was built. Throws outside of a git checkout. */
function trackedFiles(): ArchivedFile[] {
  const listed = execFileSync('git', ['ls-files', '--stage', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', path = ''] = /^(\d+) \S+ \d+\t(.*)$/s.exec(line) ?? [];
      return { path, bytes: readFileSync(join(ROOT, path)), isExecutable: mode === '100755' };
    });
}

function warnOfChanges(): void {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim();
  if (changed !== '') console.warn(`These archives are of no commit; the working tree has changes:\n${changed}\n`);
}

function lint(): void {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  execFileSync(process.execPath, [webExt, 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

function main(): void {
  lint();
  warnOfChanges();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const packages = {
    chrome: filesBelow(join(ROOT, 'dist/chrome')),
    firefox: filesBelow(join(ROOT, 'dist/firefox')),
    source: trackedFiles(),
  };
  for (const [kind, files] of Object.entries(packages)) {
    const name = `${project.name}-${project.version}-${kind}.zip`;
    const bytes = archive(files);
    writeFileSync(join(FOLDER, name), bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  artifacts/packages/${name}  ${files.length} files, ${Math.ceil(bytes.length / 1024)} KB`);
  }
}

main();
