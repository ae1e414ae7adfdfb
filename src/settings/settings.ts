/** The reader's settings: read from both storage areas, validated, watched, and written one key at a time. */
import type { Show, ShowId } from '../shows/show';
import { DAMAGED_PREFIX, moveAside, noteDamageSeen } from './damaged';
import { DEFAULT_PREFERENCES, type PreferenceGroup, type Preferences } from './preferences';
import { createReveals, type Reveals } from './reveals';
import { keysOf, type StorageArea, type StorageListener } from './storage-area';
import { isSettingKey, preferencesKey, readSetting, showKey, siteKey, storedShow, type Setting } from './stored';

/** All settings at one moment. What is not stored, or was damaged, has its safe default. */
export interface Snapshot {
  readonly shows: ReadonlyMap<ShowId, Show>;
  readonly preferences: Preferences;
  /** Host names (`location.hostname`) on which nothing is shielded. */
  readonly pausedHosts: ReadonlySet<string>;
  /** Keys of damaged values that the reader has not been told of. */
  readonly damaged: readonly string[];
  /** Whether a setting is kept on this device only, because synced storage is absent, off or full. */
  readonly storageNotice: 'kept-locally' | null;
}

export interface Settings extends Reveals {
  read(): Promise<Snapshot>;
  /** Calls the listener with all settings after each change, wherever it was made, until the signal aborts. */
  watch(listener: (snapshot: Snapshot) => void, onError: (error: unknown) => void, signal: AbortSignal): void;
  saveShow(show: Show): Promise<void>;
  /** Sets one show's protection; a show not stored yet is stored, as it is only then that the default may change. */
  setProtection(show: Pick<Show, 'id' | 'title'>, protection: Show['protection']): Promise<void>;
  /** Changes a group of preferences; what the change does not name stays as it is. */
  setPreferences<Group extends PreferenceGroup>(group: Group, change: Partial<Preferences[Group]>): Promise<void>;
  pauseSite(host: string): Promise<void>;
  resumeSite(host: string): Promise<void>;
  /** The reader has been told of the damaged values. */
  noteDamageSeen(): Promise<void>;
}

/** What settings are made from. */
export interface SettingsWorld {
  readonly local: StorageArea;
  /** Absent where the browser has none. */
  readonly sync: StorageArea | undefined;
  readonly now: () => number;
  /** Whether this is a private window: it leaves no trace of the pages read. */
  readonly isPrivate: boolean;
}

interface Found {
  readonly settings: ReadonlyMap<string, Setting>;
  readonly damaged: readonly string[];
}

const NOTHING_FOUND: Found = { settings: new Map(), damaged: [] };

export function createSettings({ local, sync, now, isPrivate }: SettingsWorld): Settings {
  async function read(): Promise<Snapshot> {
    const [synced, kept] = await Promise.all([readSynced(), readLocal()]);
    // A local copy stands only where the last write could not be synced, so it is the newer one.
    const settings = [...new Map([...(synced?.settings ?? []), ...kept.settings]).values()];
    return {
      shows: new Map(settings.flatMap((setting) => (setting.kind === 'show' ? [[setting.show.id, setting.show]] : []))),
      preferences: settings.reduce<Preferences>(
        (all, setting) => (setting.kind === 'preferences' ? { ...all, ...setting.preferences } : all),
        DEFAULT_PREFERENCES,
      ),
      pausedHosts: new Set(
        settings.flatMap((setting) => (setting.kind === 'site' && setting.isPaused ? [setting.host] : [])),
      ),
      damaged: [...new Set([...(synced?.damaged ?? []), ...kept.damaged])],
      storageNotice: synced === null || kept.settings.size > 0 ? 'kept-locally' : null,
    };
  }

  /** Null where there is no synced storage, or the browser has it switched off and refuses. */
  async function readSynced(): Promise<Found | null> {
    const stored = await sync?.get(null).catch(() => null);
    return sync && stored ? sortOut(sync, stored) : null;
  }

  async function readLocal(): Promise<Found> {
    const keys = await keysOf(local);
    const wanted = keys.filter(isSettingKey);
    const found = wanted.length > 0 ? await sortOut(local, await local.get(wanted)) : NOTHING_FOUND;
    const known = keys.filter((key) => key.startsWith(DAMAGED_PREFIX)).map((key) => key.slice(DAMAGED_PREFIX.length));
    return { ...found, damaged: [...known, ...found.damaged] };
  }

  async function sortOut(area: StorageArea, stored: Readonly<Record<string, unknown>>): Promise<Found> {
    const settings = new Map<string, Setting>();
    const damaged: string[] = [];
    for (const [key, value] of Object.entries(stored)) {
      if (!isSettingKey(key)) continue;
      const setting = readSetting(key, value);
      if (setting) settings.set(key, setting);
      else {
        damaged.push(key);
        await moveAside(area, local, key, value);
      }
    }
    return { settings, damaged };
  }

  async function write(key: string, value: unknown): Promise<void> {
    if (sync && (await wasWritten(sync, key, value))) await local.remove(key);
    else await local.set({ [key]: value });
  }

  return {
    read,
    watch: (listener, onError, signal) => {
      let latest = 0;
      const onChanged: StorageListener = (changes) => {
        if (!Object.keys(changes).some((key) => isSettingKey(key) || key.startsWith(DAMAGED_PREFIX))) return;
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
    saveShow: (show) => write(showKey(show.id), storedShow(show)),
    setProtection: async ({ id, title }, protection) => {
      const stored = (await read()).shows.get(id);
      const show = stored ?? { id, title, aliases: [], progress: { kind: 'none' } };
      await write(showKey(id), storedShow({ ...show, protection }));
    },
    setPreferences: async (group, change) => {
      const { preferences } = await read();
      await write(preferencesKey(group), { ...preferences[group], ...change });
    },
    pauseSite: (host) => write(siteKey(host), { paused: true }),
    // Not removed but written: a value that stands in an area which refuses writes is overruled, too.
    resumeSite: (host) => write(siteKey(host), { paused: false }),
    noteDamageSeen: () => noteDamageSeen(local),
    ...createReveals(local, now, isPrivate),
  };
}

/** Full, rate-limited or switched off: the caller then keeps the value locally, and the reader is told by `storageNotice`. */
async function wasWritten(sync: StorageArea, key: string, value: unknown): Promise<boolean> {
  try {
    await sync.set({ [key]: value });
    return true;
  } catch {
    return false;
  }
}
