/** What settings need of a browser's storage, so that tests can hand in one of their own. */

export interface StorageArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  /** Chromium 130, Firefox 143: lists the keys without reading the values. */
  getKeys?(): Promise<string[]>;
  readonly onChanged: {
    addListener(listener: StorageListener): void;
    removeListener(listener: StorageListener): void;
  };
}

/** Hears which keys changed. */
export type StorageListener = (changes: Readonly<Record<string, unknown>>) => void;

/** Every key of an area. */
export async function keysOf(area: StorageArea): Promise<string[]> {
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
