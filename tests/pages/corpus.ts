/** The hand-written pages of this folder, and what each of them expects (see README.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openSavedPage } from '../../scripts/saved-page';
import type { Level } from '../../src/detect/verdict';
import type { Passage } from '../../src/detect/passage';
import { showIdOf } from '../../src/shows/identify-show';
import { readerSide, type ReaderSide } from '../../src/shows/reader-side';
import type { Progress, Show } from '../../src/shows/show';

const Expected = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  language: v.string(),
  kind: v.string(),
  why: v.string(),
  shielded: v.array(v.string()),
  marked: v.array(v.string()),
  strict: v.optional(v.array(v.string())),
  readers: v.optional(
    v.array(
      v.strictObject({
        show: v.string(),
        aliases: v.optional(v.array(v.string()), []),
        episodes: v.optional(v.number()),
        watched: v.union([v.pipe(v.number(), v.integer(), v.minValue(0)), v.literal('finished')]),
        shielded: v.array(v.string()),
      }),
    ),
    [],
  ),
});
export type Expected = v.InferOutput<typeof Expected>;
export type ExpectedReader = Expected['readers'][number];

export interface Case {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

/** All cases of the folder. Throws where one is not well formed. */
export function readCorpus(): Case[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'expected.json')))
    .map(({ name }) => ({
      name,
      html: readFileSync(join(import.meta.dirname, name, 'page.html'), 'utf8'),
      expected: v.parse(Expected, JSON.parse(readFileSync(join(import.meta.dirname, name, 'expected.json'), 'utf8'))),
    }));
}

/** The side of somebody who follows one show and has watched so many episodes of its first season. */
function sideOf({ show: title, aliases, episodes, watched }: ExpectedReader, level: Level): ReaderSide {
  const id = showIdOf(title);
  const progress: Progress =
    watched === 'finished'
      ? { kind: 'finished' }
      : watched === 0
        ? { kind: 'none' }
        : { kind: 'upTo', season: 1, episode: watched };
  const show: Show = {
    id,
    title,
    aliases,
    protection: 'shield',
    progress,
    ...(episodes === undefined ? {} : { episodes }),
  };
  return readerSide({ level, shows: new Map([[id, show]]), unknownShows: 'protect', today: '2026-01-01' });
}

/** How `expected.json` names a passage: its beginning, and what kind of thing it is where it has no text. */
export function nameOf({ kind, text }: Passage): string {
  const folded = text.replace(/\s+/g, ' ');
  return kind === 'image' || kind === 'embed' ? `${kind}: ${folded}` : folded;
}

/** The names of the passages shielded on a case's page, in document order: from anybody, or from one of its readers. */
export function shieldedOn({ html, expected }: Case, level: Level, reader?: ExpectedReader): string[] {
  const page = openSavedPage(html, expected.url, level);
  if (reader) page.shield.setReader(sideOf(reader, level));
  const names = page.shield.sections.flatMap(({ entries }) => entries.map(({ reading }) => nameOf(reading.passage)));
  page.close();
  return names;
}
