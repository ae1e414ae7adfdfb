/** The reader's settings, read and watched: all that a page needs, and small, as it runs on every page. */
import type { Show, ShowId } from '../shows/show';
import type { Correction, CorrectionId } from './correction';
import { DAMAGED_PREFIX } from './damaged';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences';
import { createReveals, type Reveals } from './reveals';
import type { StorageArea, StorageListener } from './storage-area';
import { isSettingKey } from './stored';
import { createStoredCopies, TOLD_KEY, type Found } from './stored-copies';

/** All settings at one moment. What is not stored, or was damaged, has its safe default. */
export interface Snapshot {
  readonly shows: ReadonlyMap<ShowId, Show>;
  readonly preferences: Preferences;
  /** The groups of them that are stored: in the others the reader has chosen nothing yet. */
  readonly chosen: Partial<Preferences>;
  /** Host names (`location.hostname`) on which nothing is shielded. */
  readonly pausedHosts: ReadonlySet<string>;
  /** When each pause ends that is not for good, in ms since 1970: ask again then. */
  readonly pauseEnds: ReadonlyMap<string, number>;
  readonly corrections: ReadonlyMap<CorrectionId, Correction>;
  /** Keys of damaged values that the reader has not been told of. */
  readonly damaged: readonly string[];
  /** Keys of values that a newer version wrote and this one does not understand: left alone, the defaults are used. */
  readonly newer: readonly string[];
  /** Whether a setting is kept on this device only, because synced storage is absent, off or full; and the reader knows. */
  readonly storageNotice: 'kept-locally' | 'told' | null;
}

export interface SettingsReader extends Reveals {
  read(): Promise<Snapshot>;
  /** Calls the listener with all settings after each change, wherever it was made, until the signal aborts. */
  watch(listener: (snapshot: Snapshot) => void, onError: (error: unknown) => void, signal: AbortSignal): void;
}

/** What settings are made from. */
export interface SettingsReaderWorld {
  readonly local: StorageArea;
  /** Absent where the browser has none. */
  readonly sync: StorageArea | undefined;
  readonly now: () => number;
  /** Whether this is a private window: it leaves no trace of the pages read. */
  readonly isPrivate: boolean;
}

export function createSettingsReader({ local, sync, now, isPrivate }: SettingsReaderWorld): SettingsReader {
  const copies = createStoredCopies(local, sync);
  const read = async (): Promise<Snapshot> => snapshotOf(await copies.read(), now());
  return {
    read,
    watch: (listener, onError, signal) => {
      let latest = 0;
      const onChanged: StorageListener = (changes) => {
        const isNews = (key: string): boolean =>
          isSettingKey(key) || key.startsWith(DAMAGED_PREFIX) || key === TOLD_KEY;
        if (!Object.keys(changes).some(isNews)) return;
        latest += 1;
        const own = latest;
        read().then((snapshot) => {
          // A later change is being read: its answer is the newer one.
          if (own === latest && !signal.aborted) listener(snapshot);
        }, onError);
      };
      for (const area of sync ? [sync, local] : [local]) {
        area.onChanged.addListener(onChanged);
        signal.addEventListener('abort', () => area.onChanged.removeListener(onChanged));
      }
    },
    ...createReveals(local, now, isPrivate),
  };
}

/** The settings as they are at a moment, in ms since 1970. */
export function snapshotOf({ settings, damaged, newer, isKeptLocally, isTold }: Found, now: number): Snapshot {
  const pauses = settings.flatMap((setting) => (setting.kind === 'site' && setting.isPaused ? [setting] : []));
  const present = pauses.filter(({ until }) => until === null || until > now);
  const chosen = settings.reduce<Partial<Preferences>>(
    (all, setting) => (setting.kind === 'preferences' ? { ...all, ...setting.preferences } : all),
    {},
  );
  return {
    shows: new Map(settings.flatMap((setting) => (setting.kind === 'show' ? [[setting.show.id, setting.show]] : []))),
    preferences: { ...DEFAULT_PREFERENCES, ...chosen },
    chosen,
    pausedHosts: new Set(present.map(({ host }) => host)),
    pauseEnds: new Map(present.flatMap(({ host, until }) => (until === null ? [] : [[host, until]]))),
    corrections: new Map(
      settings.flatMap((setting) =>
        setting.kind === 'correction' ? [[setting.correction.id, setting.correction]] : [],
      ),
    ),
    damaged,
    newer,
    storageNotice: isKeptLocally ? (isTold ? 'told' : 'kept-locally') : null,
  };
}
