/** What the reader revealed, page by page: kept on this device only, and bounded. */
import * as v from 'valibot';
import type { Fingerprint } from '../page/sections';
import { moveAside } from './damaged';
import { keysOf, type StorageArea } from './storage-area';

export interface Reveals {
  /** The sections revealed on a page. */
  readReveals(pageKey: string): Promise<ReadonlySet<Fingerprint>>;
  /** Remembers exactly these sections of a page; none forgets the page. Writes nothing from a private window. */
  saveReveals(pageKey: string, fingerprints: ReadonlySet<Fingerprint>): Promise<void>;
  /** Forgets every page. */
  forgetReveals(): Promise<void>;
}

const PREFIX = 'reveals:';
const MOST_PAGES = 500;
const MOST_PER_PAGE = 500;

const StoredReveals = v.object({ fingerprints: v.array(v.string()), seen: v.number() });

export function createReveals(local: StorageArea, now: () => number, isPrivate: boolean): Reveals {
  async function dropOldest(): Promise<void> {
    const keys = (await keysOf(local)).filter((key) => key.startsWith(PREFIX));
    if (keys.length <= MOST_PAGES) return;
    const pages = Object.entries(await local.get(keys)).map(([key, value]) => {
      const stored = v.safeParse(StoredReveals, value);
      return { key, seen: stored.success ? stored.output.seen : 0 };
    });
    pages.sort((a, b) => a.seen - b.seen);
    await local.remove(pages.slice(0, pages.length - MOST_PAGES).map(({ key }) => key));
  }

  return {
    readReveals: async (pageKey) => {
      const key = PREFIX + pageKey;
      const { [key]: value } = await local.get(key);
      if (value === undefined) return new Set();
      const stored = v.safeParse(StoredReveals, value);
      if (stored.success) return new Set(stored.output.fingerprints as Fingerprint[]);
      await moveAside(local, local, key, value);
      return new Set();
    },
    saveReveals: async (pageKey, fingerprints) => {
      if (isPrivate) return;
      const key = PREFIX + pageKey;
      if (fingerprints.size === 0) {
        await local.remove(key);
        return;
      }
      await local.set({ [key]: { fingerprints: [...fingerprints].slice(-MOST_PER_PAGE), seen: now() } });
      await dropOldest();
    },
    forgetReveals: async () => {
      await local.remove((await keysOf(local)).filter((key) => key.startsWith(PREFIX)));
    },
  };
}
