/** Damaged values are moved aside, never dropped: their owner may want them back, or we may learn what broke them. */
import { keysOf, type StorageArea } from './storage-area';

/** Set aside, and the reader has not been told yet. */
export const DAMAGED_PREFIX = 'damaged:';
/** Set aside, and the reader knows. */
const KEPT_PREFIX = 'kept:';

/** Moves a damaged value from its key to a key of its own in the local area. */
export async function moveAside(from: StorageArea, local: StorageArea, key: string, value: unknown): Promise<void> {
  await keepUnder(local, DAMAGED_PREFIX + key, value);
  // Another tab may have written a sound value meanwhile.
  const { [key]: current } = await from.get(key);
  if (isSame(current, value)) await from.remove(key);
}

/** Keeps a copy of a sound value of a newer version before it is written over; there is nothing to tell the reader. */
export async function keepOverwritten(local: StorageArea, key: string, value: unknown): Promise<void> {
  await keepUnder(local, KEPT_PREFIX + key, value);
}

/** Notes that the reader has been told of all damaged values; the values stay. */
export async function noteDamageSeen(local: StorageArea): Promise<void> {
  const keys = (await keysOf(local)).filter((key) => key.startsWith(DAMAGED_PREFIX));
  for (const [key, value] of Object.entries(await local.get(keys))) {
    await keepUnder(local, KEPT_PREFIX + key.slice(DAMAGED_PREFIX.length), value);
    await local.remove(key);
  }
}

/** Stores a value under a name, or under the name with a number where another value stands there already. */
async function keepUnder(local: StorageArea, name: string, value: unknown): Promise<void> {
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? name : `${name}#${number}`;
    const { [key]: present } = await local.get(key);
    if (present !== undefined && !isSame(present, value)) continue;
    await local.set({ [key]: value });
    return;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
