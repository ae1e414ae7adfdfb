/** Writes settings: synced where the browser lets us, else kept on this device and moved up later. */
import type { Alone } from './alone';
import { keepOverwritten } from './damaged';
import { changedAt, VERSION, versionOf } from './migrations';
import type { StorageArea } from './storage-area';
import { isLocalOnly, readSetting, unknownFields } from './stored';
import { copiesOf, createStoredCopies, TOLD_KEY, type Found } from './stored-copies';

/** A setting's value as it is to be stored, without version and time; null removes it. */
export type NewValue = Readonly<Record<string, unknown>> | null;

export interface SettingStore {
  /** Writes settings, all or none; the work reads what stands there first, and nobody else writes meanwhile. */
  write(work: (found: Found) => ReadonlyMap<string, NewValue>): Promise<void>;
  /** Moves what was kept locally to the synced area, as far as that takes it. */
  moveUp(): Promise<void>;
}

export interface StoreWorld {
  readonly local: StorageArea;
  readonly sync: StorageArea | undefined;
  readonly now: () => number;
  readonly alone: Alone;
}

/** `storage.sync.QUOTA_BYTES_PER_ITEM` of Chromium and Firefox: the key, and the value as JSON. */
const MOST_BYTES_OF_ITEM = 8_192;

type Stored = Readonly<Record<string, unknown>>;

export function createSettingStore({ local, sync, now, alone }: StoreWorld): SettingStore {
  const copies = createStoredCopies(local, sync);

  async function writeAll(values: ReadonlyMap<string, NewValue>): Promise<void> {
    const { synced, kept } = await copies.readRaw();
    const dated: Record<string, Stored> = {};
    for (const [key, value] of values) {
      const previous = copiesOf(key, synced, kept)[0]?.value;
      if (previous !== undefined && readSetting(key, previous) === 'newer') {
        await keepOverwritten(local, key, previous);
      }
      dated[key] = {
        ...(value === null ? { removed: true } : { ...unknownFields(key, previous), ...value }),
        version: value === null ? VERSION : Math.max(VERSION, carriedVersion(key, previous)),
        // A clock that was set back, or is behind another device's, must not make the new value the older one.
        changed: Math.max(now(), changedAt(previous) + 1),
      };
    }
    const [forSync, forLocal] = split(dated, (key) => !isLocalOnly(key));
    if (sync && synced && (await wasSynced(sync, forSync))) {
      const stale = Object.keys(forSync).filter((key) => kept[key] !== undefined);
      if (stale.length > 0) await local.remove(stale);
      await put(local, forLocal, true);
    } else {
      // Synced storage may still hold an older value: what is removed leaves a mark that overrules it.
      const [marked, rest] = split({ ...forSync, ...forLocal }, (key) => sync !== undefined && !isLocalOnly(key));
      await put(local, marked, false);
      await put(local, rest, true);
    }
  }

  return {
    write: (work) =>
      alone(async () => {
        const values = work(await copies.read());
        if (values.size === 0) return;
        await writeAll(values);
        await moveUp();
      }),
    moveUp: () => alone(moveUp),
  };

  async function moveUp(): Promise<void> {
    if (!sync) return;
    const { synced, kept, isTold } = await copies.readRaw();
    if (!synced) return;
    const waiting = Object.entries(kept).filter(([key]) => !isLocalOnly(key));
    let isLeft = false;
    for (const [key, value] of waiting) {
      const reading = readSetting(key, value);
      // Damaged values are the next reading's business; one that can never be synced must not bar the way of the others.
      if (reading === 'damaged' || bytesOf(key, value) > MOST_BYTES_OF_ITEM) {
        isLeft = true;
        continue;
      }
      const isNewest = copiesOf(key, synced, kept)[0]?.isLocal === true;
      // One at a time: where there is room for some, some follow the reader. The first refusal ends it: rates are limited.
      if (isNewest && !(await wasSynced(sync, { [key]: value as Stored }))) return;
      await local.remove(key);
    }
    // Where it comes to that again, it is said again.
    if (isTold && !isLeft) await local.remove(TOLD_KEY);
  }
}

function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

/** A value that carries a newer version's fields stays marked as that version's. */
function carriedVersion(key: string, previous: unknown): number {
  return typeof readSetting(key, previous) === 'object' ? versionOf(previous) : VERSION;
}

/** Full, rate-limited or switched off: the caller then keeps the values locally, and the reader is told (`isKeptLocally`). */
async function wasSynced(sync: StorageArea, values: Readonly<Record<string, Stored>>): Promise<boolean> {
  try {
    await put(sync, values, true);
    return true;
  } catch {
    return false;
  }
}

/** Writes values; those that mark a removal are removed instead where `removes` says so. */
async function put(area: StorageArea, values: Readonly<Record<string, Stored>>, removes: boolean): Promise<void> {
  const [gone, set] = split(values, (_, value) => removes && value['removed'] === true);
  if (Object.keys(set).length > 0) await area.set(set);
  if (Object.keys(gone).length > 0) await area.remove(Object.keys(gone));
}

function split<T>(
  values: Readonly<Record<string, T>>,
  test: (key: string, value: T) => boolean,
): [Record<string, T>, Record<string, T>] {
  const entries = Object.entries(values);
  return [
    Object.fromEntries(entries.filter(([key, value]) => test(key, value))),
    Object.fromEntries(entries.filter(([key, value]) => !test(key, value))),
  ];
}
