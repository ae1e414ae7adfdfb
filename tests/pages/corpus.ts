/** The hand-written pages of this folder, and what each of them expects (see README.md). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openSavedPage } from '../../scripts/saved-page';
import type { Level } from '../../src/detect/verdict';
import type { Passage } from '../../src/detect/passage';

const Expected = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  language: v.string(),
  kind: v.string(),
  why: v.string(),
  shielded: v.array(v.string()),
  marked: v.array(v.string()),
  strict: v.optional(v.array(v.string())),
});
export type Expected = v.InferOutput<typeof Expected>;

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

/** How `expected.json` names a passage: its beginning, and what kind of thing it is where it has no text. */
export function nameOf({ kind, text }: Passage): string {
  const folded = text.replace(/\s+/g, ' ');
  return kind === 'image' || kind === 'embed' ? `${kind}: ${folded}` : folded;
}

/** The names of the passages shielded on a case's page, in document order. */
export function shieldedOn({ html, expected }: Case, level: Level): string[] {
  const page = openSavedPage(html, expected.url, level);
  const names = page.shield.sections.flatMap(({ entries }) => entries.map(({ reading }) => nameOf(reading.passage)));
  page.close();
  return names;
}
