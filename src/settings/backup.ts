/** Export and import: one readable JSON file with a version. */
import * as v from 'valibot';
import { furtherOf, type Show, type ShowId } from '../shows/show';
import { MOST_CORRECTIONS, StoredCorrection, type Correction, type CorrectionId } from './correction';
import { PREFERENCE_SCHEMAS, type PreferenceGroup, type Preferences } from './preferences';
import type { Snapshot } from './settings-reader';
import { MOST_ALIASES, problemOf, tidyShow } from './show-changes';
import { StoredShow } from './stored';

const FORMAT = 'drama-spoiler-shield';
const VERSION = 1;
/** More shows than anybody has watched: a file that holds more is no backup of ours, and would slow down every page. */
const MOST_SHOWS = 5_000;
/** About ten times the largest file that the limits above allow in practice. In UTF-16 units. */
const LONGEST_TEXT = 20_000_000;

/** A site on which nothing is shielded: for good (null), or until a moment in ms since 1970. */
export interface Pause {
  readonly host: string;
  readonly until: number | null;
}

/** What a backup holds. A group of preferences in which nothing was chosen is not in it, and stays as it is. */
export interface Backup {
  readonly shows: readonly Show[];
  readonly preferences: Partial<Preferences>;
  readonly pausedSites: readonly Pause[];
  readonly corrections: readonly Correction[];
}

/**
 * Why a file cannot be imported: no JSON (a truncated file, too), another JSON file, of a newer version of the
 * extension, too large, or wrong at one place. Nothing of it is imported then.
 */
export type BackupProblem = 'not-json' | 'not-a-backup' | 'newer-version' | 'too-large' | 'damaged';

export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | {
      readonly ok: false;
      readonly problem: BackupProblem;
      /** The damaged place, such as `shows[3].progress`; '' for the other problems. */
      readonly where: string;
    };

/** How many of each an import added or changed. */
export interface MergeCount {
  readonly shows: number;
  readonly pausedSites: number;
  readonly corrections: number;
}

/** What an import writes: only what is new or changed. */
export interface Merge extends Backup {
  readonly count: MergeCount;
}

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const BackupFile = v.object({
  shows: v.array(
    v.object({
      ...StoredShow.entries,
      id: v.pipe(
        id,
        v.transform((text) => text as ShowId),
      ),
    }),
  ),
  preferences: v.object({
    detection: v.exactOptional(PREFERENCE_SCHEMAS.detection),
    shows: v.exactOptional(PREFERENCE_SCHEMAS.shows),
    covers: v.exactOptional(PREFERENCE_SCHEMAS.covers),
    look: v.exactOptional(PREFERENCE_SCHEMAS.look),
    numbers: v.exactOptional(PREFERENCE_SCHEMAS.numbers),
  }),
  pausedSites: v.array(
    v.object({ host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(253)), until: v.nullable(v.number()) }),
  ),
  corrections: v.array(
    v.object({
      ...StoredCorrection.entries,
      id: v.pipe(
        id,
        v.transform((text) => text as CorrectionId),
      ),
    }),
  ),
});

/** A backup of all settings as the text of a file. The same settings at the same moment give the same text. */
export function writeBackup(snapshot: Snapshot, exported: Date): string {
  const { shows, chosen, pausedHosts, pauseEnds, corrections } = snapshot;
  const backup: Backup = {
    shows: [...shows.values()].sort(byId),
    preferences: Object.fromEntries(Object.entries(chosen).sort(([a], [b]) => (a < b ? -1 : 1))),
    pausedSites: [...pausedHosts].sort().map((host) => ({ host, until: pauseEnds.get(host) ?? null })),
    corrections: [...corrections.values()].sort(byId),
  };
  const file = { format: FORMAT, version: VERSION, exported: exported.toISOString(), ...backup };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a backup file. */
export function readBackup(text: string): ReadBackup {
  if (text.length > LONGEST_TEXT) return refuse('too-large');
  const file = parse(text);
  if (file === undefined) return refuse('not-json');
  if (!isRecord(file) || file['format'] !== FORMAT || typeof file['version'] !== 'number')
    return refuse('not-a-backup');
  if (file['version'] > VERSION) return refuse('newer-version');
  if (Array.isArray(file['shows']) && file['shows'].length > MOST_SHOWS) return refuse('too-large');
  const read = v.safeParse(BackupFile, file, { abortEarly: true });
  if (!read.success) return refuse('damaged', placeOf(read.issues[0]));
  const shows = read.output.shows.map(tidyShow);
  const wrong = shows.findIndex((show) => problemOf(show) !== null);
  return wrong < 0 ? { ok: true, backup: { ...read.output, shows } } : refuse('damaged', `shows[${wrong}]`);
}

/**
 * What importing a backup changes. Of a show that is in both, the further progress stands and the titles are united; all
 * else stays as the reader has it now, for the file is older, and its protection might open what is shielded. The file's
 * preferences replace the present ones: importing them is the wish. Pauses and corrections are added.
 */
export function mergeBackup(snapshot: Snapshot, backup: Backup): Merge {
  const shows = new Map<ShowId, Show>();
  for (const theirs of backup.shows) {
    const ours = shows.get(theirs.id) ?? snapshot.shows.get(theirs.id);
    const merged = ours ? mergeShow(ours, theirs) : theirs;
    if (!isSame(merged, snapshot.shows.get(theirs.id))) shows.set(theirs.id, merged);
  }
  const pausedSites = backup.pausedSites.filter(({ host }) => !snapshot.pausedHosts.has(host));
  const room = Math.max(0, MOST_CORRECTIONS - snapshot.corrections.size);
  const corrections = backup.corrections
    .filter((correction) => !snapshot.corrections.has(correction.id))
    .slice(0, room);
  return {
    shows: [...shows.values()],
    preferences: changedGroups(snapshot.chosen, backup.preferences),
    pausedSites,
    corrections,
    count: { shows: shows.size, pausedSites: pausedSites.length, corrections: corrections.length },
  };
}

function mergeShow(ours: Show, theirs: Show): Show {
  const { aliases } = tidyShow({ ...ours, aliases: [...ours.aliases, theirs.title, ...theirs.aliases] });
  const year = ours.year ?? theirs.year;
  const episodes = ours.episodes ?? theirs.episodes;
  return {
    ...ours,
    aliases: aliases.slice(0, Math.max(MOST_ALIASES, ours.aliases.length)),
    ...(year !== undefined && { year }),
    ...(episodes !== undefined && { episodes }),
    progress: furtherOf(ours.progress, theirs.progress),
  };
}

/** The groups that are not as they are here. */
function changedGroups(ours: Partial<Preferences>, theirs: Partial<Preferences>): Partial<Preferences> {
  return Object.fromEntries(
    Object.entries(theirs).filter(([group, value]) => !isSame(value, ours[group as PreferenceGroup])),
  );
}

function refuse(problem: BackupProblem, where = ''): ReadBackup {
  return { ok: false, problem, where };
}

function parse(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
