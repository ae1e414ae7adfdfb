import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archive, filesBelow } from '../../scripts/archive';

const file = (path: string, text: string, isExecutable = false) => ({ path, bytes: strToU8(text), isExecutable });

describe('an archive', () => {
  it('gives back what was put in', () => {
    const unzipped = unzipSync(archive([file('manifest.json', '{}'), file('src/a.js', 'let a = 1;'.repeat(100))]));
    expect(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['manifest.json', '{}'],
      ['src/a.js', 'let a = 1;'.repeat(100)],
    ]);
  });

  it('is the same bytes in whatever order the files come', () => {
    const files = [file('b', '1'), file('a/z', '2'), file('B', '3'), file('a/ä', '4')];
    expect(archive([...files].reverse())).toEqual(archive(files));
  });

  it.each(['Pacific/Kiritimati', 'America/Adak', 'UTC'])('is the same bytes in the time zone %s', (zone) => {
    const before = process.env['TZ'];
    const here = archive([file('a', '1')]);
    process.env['TZ'] = zone;
    try {
      expect(archive([file('a', '1')])).toEqual(here);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('tells what can be run from what cannot', () => {
    expect(archive([file('run', '1', true)])).not.toEqual(archive([file('run', '1')]));
  });

  it('takes no two files of one name', () => {
    expect(() => archive([file('a', '1'), file('a', '2')])).toThrow('Two files are named a.');
  });
});

describe("a folder's files", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'spoiler-shield-'));
    mkdirSync(join(folder, 'icons'));
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, 'icons/icon.png'), 'png');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are packed by their paths below it', () => {
    expect(
      filesBelow(folder)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['icons/icon.png', 'manifest.json']);
  });

  it('are packed alike when they are older or newer', () => {
    const first = archive(filesBelow(folder));
    utimesSync(join(folder, 'manifest.json'), 1_000_000_000, 1_000_000_000);
    expect(archive(filesBelow(folder))).toEqual(first);
  });
});
