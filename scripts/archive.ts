/** Zip archives that are the same bytes whenever and wherever they are made of the same files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

export interface ArchivedFile {
  /** Path in the archive, with `/` between folders. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
}

const UNIX = 3;
const MODES = { plain: 0o100644, executable: 0o100755 } as const;

/** A zip archive of the files, sorted by path, all of one age. Throws where two files have the same path. */
export function archive(files: readonly ArchivedFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const entries: Zippable = {};
  // Zip stores local time, from 1980 on: a date made of local parts is stored alike in every time zone.
  const mtime = new Date(1980, 0, 1);
  for (const { path, bytes, isExecutable } of sorted) {
    if (path in entries) throw new Error(`Two files are named ${path}.`);
    const mode = isExecutable ? MODES.executable : MODES.plain;
    // The mode stands in the upper half of the attributes.
    entries[path] = [bytes, { level: 9, mtime, os: UNIX, attrs: mode * 0x10000 }];
  }
  return zipSync(entries);
}

/** All files below a folder, for an archive whose root it is. */
export function filesBelow(folder: string): ArchivedFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      bytes: readFileSync(path),
      isExecutable: false,
    }));
}
