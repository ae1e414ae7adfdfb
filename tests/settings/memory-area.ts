/** A storage area in memory, with the faults that real ones have. */
import type { StorageArea, StorageListener } from '../../src/settings/storage-area';

export interface MemoryArea extends StorageArea {
  /** What is stored now. */
  readonly stored: Record<string, unknown>;
  /** Where set, every call of this kind fails with it. */
  readonly fails: { get?: Error; set?: Error; remove?: Error };
  /** Called before each read or write takes effect: a slow area waits here. */
  before: (call: 'get' | 'set' | 'remove') => Promise<void>;
  /** The most bytes that the area holds, and those of one item; more is refused, as browsers do. */
  readonly quota: { total: number; item: number; items: number };
}

/** @param stored what the area holds at first; it is copied */
export function createMemoryArea(stored: Readonly<Record<string, unknown>> = {}): MemoryArea {
  const listeners = new Set<StorageListener>();
  let values = structuredClone(stored) as Record<string, unknown>;
  const notify = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).length === 0) return;
    for (const listener of listeners) queueMicrotask(() => listener(changes));
  };
  const area: MemoryArea = {
    get stored() {
      return values;
    },
    fails: {},
    before: () => Promise.resolve(),
    quota: { total: Infinity, item: Infinity, items: Infinity },
    get: async (keys) => {
      await area.before('get');
      if (area.fails.get) throw area.fails.get;
      const wanted = keys === null ? Object.keys(values) : [keys].flat();
      return structuredClone(Object.fromEntries(wanted.flatMap((key) => (key in values ? [[key, values[key]]] : []))));
    },
    set: async (items) => {
      await area.before('set');
      if (area.fails.set) throw area.fails.set;
      const next = { ...values, ...structuredClone(items) };
      const sizes = Object.entries(next).map(([key, value]) => key.length + JSON.stringify(value).length);
      if (sizes.length > area.quota.items) throw new Error('MAX_ITEMS quota exceeded');
      if (sizes.some((size) => size > area.quota.item)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      if (sizes.reduce((sum, size) => sum + size, 0) > area.quota.total) throw new Error('QUOTA_BYTES quota exceeded');
      const changed = Object.keys(items).filter((key) => JSON.stringify(values[key]) !== JSON.stringify(next[key]));
      values = next;
      notify(Object.fromEntries(changed.map((key) => [key, { newValue: next[key] }])));
    },
    remove: async (keys) => {
      await area.before('remove');
      if (area.fails.remove) throw area.fails.remove;
      const gone = [keys].flat().filter((key) => key in values);
      values = Object.fromEntries(Object.entries(values).filter(([key]) => !gone.includes(key)));
      notify(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    getKeys: async () => {
      await area.before('get');
      if (area.fails.get) throw area.fails.get;
      return Object.keys(values);
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
  return area;
}
