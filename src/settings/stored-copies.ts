/**
 * Reads the stored settings of both areas. Every value says when it was written (`changed`), and of two copies of one key
 * the newer one stands.
 */
import { DAMAGED_PREFIX, moveAside } from './damaged';
import { changedAt } from './migrations';
import { keysOf, type StorageArea } from './storage-area';
import { isLocalOnly, isSettingKey, readSetting, type Setting } from './stored';

/** What both areas hold, sorted. */
export interface Found {
  readonly settings: readonly Setting[];
  /** Keys of damaged values that the reader has not been told of. */
  readonly damaged: readonly string[];
  /** Keys of values that a newer version wrote and this one does not understand; they are left as they are. */
  readonly newer: readonly string[];
  /** Whether a setting that should be synced is on this device only. */
  readonly isKeptLocally: boolean;
  /** Whether the reader has been told so. */
  readonly isTold: boolean;
}

/** Stands on this device while settings are kept here and the reader knows. */
export const TOLD_KEY = 'told:kept-locally';

export type StoredValues = Readonly<Record<string, unknown>>;

export interface StoredCopies {
  /** All settings; damaged values are set aside. */
  read(): Promise<Found>;
  /** The raw values of both areas; `synced` is null where there is no synced storage, or the browser has it switched off. */
  readRaw(): Promise<{ readonly synced: StoredValues | null; readonly kept: StoredValues; readonly isTold: boolean }>;
}

export function createStoredCopies(local: StorageArea, sync: StorageArea | undefined): StoredCopies {
  async function readSync(): Promise<StoredValues | null> {
    return (await sync?.get(null).catch(() => null)) ?? null;
  }

  async function readLocal(): Promise<{ values: StoredValues; damaged: string[]; isTold: boolean }> {
    const keys = await keysOf(local);
    const wanted = keys.filter(isSettingKey);
    return {
      values: wanted.length > 0 ? await local.get(wanted) : {},
      damaged: keys.filter((key) => key.startsWith(DAMAGED_PREFIX)).map((key) => key.slice(DAMAGED_PREFIX.length)),
      isTold: keys.includes(TOLD_KEY),
    };
  }

  async function read(): Promise<Found> {
    const [synced, kept] = await Promise.all([readSync(), readLocal()]);
    const settings: Setting[] = [];
    const damaged = new Set(kept.damaged);
    const newer = new Set<string>();
    for (const key of new Set([...Object.keys(synced ?? {}), ...Object.keys(kept.values)])) {
      if (!isSettingKey(key)) continue;
      let isRead = false;
      for (const { isLocal, value } of copiesOf(key, synced, kept.values)) {
        const reading = readSetting(key, value);
        if (reading === 'damaged') {
          damaged.add(key);
          await moveAside(isLocal ? local : (sync ?? local), local, key, value);
        } else if (!isRead) {
          isRead = true;
          if (reading === 'newer') newer.add(key);
          else settings.push(reading);
        }
      }
    }
    return {
      settings,
      damaged: [...damaged],
      newer: [...newer],
      isKeptLocally: synced === null || Object.keys(kept.values).some((key) => !isLocalOnly(key)),
      isTold: kept.isTold,
    };
  }

  return {
    read,
    readRaw: async () => {
      const [synced, { values, isTold }] = await Promise.all([readSync(), readLocal()]);
      return { synced, kept: values, isTold };
    },
  };
}

export interface StoredCopy {
  readonly isLocal: boolean;
  readonly value: unknown;
}

/** A key's copies, the newer one first; the local one where both are as old: it was written because syncing failed. */
export function copiesOf(key: string, synced: StoredValues | null, kept: StoredValues): StoredCopy[] {
  return [
    { isLocal: true, value: kept[key] },
    { isLocal: false, value: synced?.[key] },
  ]
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => changedAt(b.value) - changedAt(a.value));
}
