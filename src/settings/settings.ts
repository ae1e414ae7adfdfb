/**
 * The reader's settings, read and written, one key for each thing.
 * What is written together is written alone (`Alone`): the extension's own pages and its background share one lock, so
 * that two writers lose nothing, field by field; of one field the later write stands. A content script shares no lock
 * with them: it asks the background (`askSettings`).
 */
import type { Progress, Show, ShowId } from '../shows/show';
import { createQueue, type Alone } from './alone';
import { mergeBackup, type Backup, type Merge, type MergeCount, type Pause } from './backup';
import { correctionIdOf, MOST_CORRECTIONS, type Correction, type CorrectionId, type NewCorrection } from './correction';
import { noteDamageSeen } from './damaged';
import { createNumbers, type Numbers } from './numbers';
import { PREFERENCE_GROUPS, type PreferenceGroup, type Preferences } from './preferences';
import { createSettingStore, type NewValue } from './setting-store';
import {
  createSettingsReader,
  snapshotOf,
  type SettingsReader,
  type SettingsReaderWorld,
  type Snapshot,
} from './settings-reader';
import { changeShow, InvalidShowError, problemOf, tidyShow, withAlias, type ShowChange } from './show-changes';
import { correctionKey, preferencesKey, showKey, siteKey, storedCorrection, storedShow } from './stored';
import { TOLD_KEY, type Found } from './stored-copies';

/** A show as a page names it. */
export type NamedShow = Pick<Show, 'id' | 'title'>;

export type { Snapshot };

export interface Settings extends SettingsReader, Numbers {
  /** Saves a whole show: a new one, or one whose removal is undone. @throws InvalidShowError */
  saveShow(show: Show): Promise<void>;
  /** Changes fields of a show; a show not stored yet is stored, as it is only then that the defaults may change. @throws InvalidShowError */
  changeShow(show: NamedShow, change: ShowChange): Promise<void>;
  setProtection(show: NamedShow, protection: Show['protection']): Promise<void>;
  setProgress(show: NamedShow, progress: Progress): Promise<void>;
  /** Remembers that a show goes by this title, too. @throws InvalidShowError */
  learnAlias(show: NamedShow, alias: string): Promise<void>;
  /** The show as it was stored, for `saveShow` to undo it; null where it was not. */
  removeShow(id: ShowId): Promise<Show | null>;
  /** Changes a group of preferences; what the change does not name stays as it is. */
  setPreferences<Group extends PreferenceGroup>(group: Group, change: Partial<Preferences[Group]>): Promise<void>;
  /** Shields nothing on a site: for good, or until a moment in ms since 1970. */
  pauseSite(host: string, until?: number | null): Promise<void>;
  resumeSite(host: string): Promise<void>;
  /** Stores a correction, or null in a private window: it would leave a trace of the page. */
  addCorrection(correction: NewCorrection): Promise<Correction | null>;
  removeCorrection(id: CorrectionId): Promise<void>;
  /** Merges a backup into the settings, all of it or nothing. */
  restore(backup: Backup): Promise<MergeCount>;
  /** Removes every setting: shows, preferences, pauses, corrections. Not the reveals, the numbers, what is set aside. */
  reset(): Promise<void>;
  /** Tries again to sync what was kept locally. */
  retrySync(): Promise<void>;
  /** The reader has been told of the damaged values. */
  noteDamageSeen(): Promise<void>;
  /** The reader has been told that settings are kept on this device only: until all is synced, it is not said again. */
  noteToldOfKept(): Promise<void>;
}

/** What settings are made from. */
export interface SettingsWorld extends SettingsReaderWorld {
  /** The lock shared with other writers; where none is given, these settings have a queue of their own. */
  readonly alone?: Alone;
}

export function createSettings({ local, sync, now, isPrivate, alone = createQueue() }: SettingsWorld): Settings {
  const reader = createSettingsReader({ local, sync, now, isPrivate });
  const store = createSettingStore({ local, sync, now, alone });
  const write = (work: (snapshot: Snapshot) => Iterable<readonly [string, NewValue]>): Promise<void> =>
    store.write((found) => new Map([...endedPauses(found, now()), ...work(snapshotOf(found, now()))]));

  const updateShow = ({ id, title }: NamedShow, change: (show: Show) => Show): Promise<void> =>
    write(({ shows }) => [entryOf(change(shows.get(id) ?? newShow(id, title)))]);

  return {
    ...reader,
    saveShow: (show) => write(() => [entryOf(show)]),
    changeShow: (show, change) => updateShow(show, (stored) => changeShow(stored, change)),
    setProtection: (show, protection) => updateShow(show, (stored) => ({ ...stored, protection })),
    setProgress: (show, progress) => updateShow(show, (stored) => ({ ...stored, progress })),
    learnAlias: (show, alias) => updateShow(show, (stored) => withAlias(stored, alias)),
    removeShow: async (id) => {
      let removed: Show | undefined;
      await write(({ shows }) => {
        removed = shows.get(id);
        return [[showKey(id), null]];
      });
      return removed ?? null;
    },
    setPreferences: (group, change) =>
      write(({ preferences }) => [[preferencesKey(group), { ...preferences[group], ...change }]]),
    pauseSite: (host, until = null) => write(() => [entryOfPause({ host, until })]),
    resumeSite: (host) => write(() => [[siteKey(host), null]]),
    addCorrection: async (correction) => {
      if (isPrivate) return null;
      const made: Correction = { ...correction, id: correctionIdOf(correction), created: now() };
      await write(({ corrections }) => [
        ...oldest([...corrections.values()].filter(({ id }) => id !== made.id)),
        [correctionKey(made.id), storedCorrection(made)],
      ]);
      return made;
    },
    removeCorrection: (id) => write(() => [[correctionKey(id), null]]),
    restore: async (backup) => {
      let count: MergeCount | undefined;
      await write((snapshot) => {
        const merge = mergeBackup(snapshot, backup);
        count = merge.count;
        return entriesOf(merge);
      });
      return count ?? { shows: 0, pausedSites: 0, corrections: 0 };
    },
    reset: () =>
      write(({ shows, pausedHosts, corrections }) => [
        ...[...shows.keys()].map((id) => [showKey(id), null] as const),
        ...PREFERENCE_GROUPS.map((group) => [preferencesKey(group), null] as const),
        ...[...pausedHosts].map((host) => [siteKey(host), null] as const),
        ...[...corrections.keys()].map((id) => [correctionKey(id), null] as const),
      ]),
    retrySync: () => store.moveUp(),
    noteDamageSeen: () => alone(() => noteDamageSeen(local)),
    noteToldOfKept: () => alone(() => local.set({ [TOLD_KEY]: true })),
    ...createNumbers({
      local,
      now,
      alone,
      isPrivate,
      areKept: async () => (await reader.read()).preferences.numbers.keep,
    }),
  };
}

/** Pauses that have ended are cleared away with the next write. */
function endedPauses({ settings }: Found, now: number): (readonly [string, NewValue])[] {
  return settings.flatMap((setting) =>
    setting.kind === 'site' && setting.until !== null && setting.until <= now ? [[siteKey(setting.host), null]] : [],
  );
}

function newShow(id: ShowId, title: string): Show {
  return { id, title, aliases: [], protection: 'shield', progress: { kind: 'none' } };
}

function entryOf(show: Show): readonly [string, NewValue] {
  const tidied = tidyShow(show);
  const problem = problemOf(tidied);
  if (problem) throw new InvalidShowError(problem);
  return [showKey(show.id), storedShow(tidied)];
}

function* entriesOf({ shows, preferences, pausedSites, corrections }: Merge): Iterable<readonly [string, NewValue]> {
  yield* shows.map(entryOf);
  for (const group of PREFERENCE_GROUPS) {
    const value = preferences[group];
    if (value) yield [preferencesKey(group), { ...value }];
  }
  for (const pause of pausedSites) yield entryOfPause(pause);
  for (const correction of corrections) yield [correctionKey(correction.id), storedCorrection(correction)];
}

function entryOfPause({ host, until }: Pause): readonly [string, NewValue] {
  return [siteKey(host), until === null ? { paused: true } : { paused: true, until }];
}

/** The corrections that must go so that one more has room. */
function oldest(corrections: Correction[]): (readonly [string, null])[] {
  const byAge = corrections.sort((a, b) => b.created - a.created);
  return byAge.slice(MOST_CORRECTIONS - 1).map(({ id }) => [correctionKey(id), null] as const);
}
