/** The tab that the popup speaks of. */
import { askPage } from '../settings/ask-page';
import { browser } from '../settings/browser';
import type { PageRequest } from '../settings/messages';
import { isTakenIn, type TabFacts } from './popup-view';

export interface Tab {
  readonly id: number;
  /** Asks the page, or only how it stands, and says what is known of the tab then. */
  ask(request?: PageRequest): Promise<TabFacts>;
  reload(): Promise<void>;
  /** Turns from the popup to the page: closes the popup, which is a tab of its own in Firefox for Android. */
  show(): Promise<void>;
}

/** The tab that the popup's address names (`?tab=<id>`), else the active one. Null where there is none. */
export async function findTab(search: string): Promise<Tab | null> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  const [active] = Number.isInteger(named) ? [] : await browser.tabs.query({ active: true, currentWindow: true });
  const id = Number.isInteger(named) ? named : active?.id;
  if (id === undefined) return null;
  return {
    id,
    ask: async (request = { type: 'page:status' }) => {
      const [status, url] = await Promise.all([askPage(id, request), addressOf(id)]);
      return { status, url, hasAccess: status !== null || (await hasAccess(url)) };
    },
    reload: () => browser.tabs.reload(id),
    show: async () => {
      const own = await ownTab();
      if (own === null) window.close();
      else {
        await browser.tabs.update(id, { active: true });
        await browser.tabs.remove(own);
      }
    },
  };
}

/** The tab that the popup stands in, or null where it is a popup. */
async function ownTab(): Promise<number | null> {
  const tab = (await browser.tabs.getCurrent()) as { id?: number } | undefined;
  return tab?.id ?? null;
}

async function addressOf(id: number): Promise<string | null> {
  return browser.tabs.get(id).then(
    ({ url }) => url ?? null,
    // Closed meanwhile.
    () => null,
  );
}

/** Chromium's `permissions.contains` knows nothing of the sites of the manifest's content script; this list names them. */
async function hasAccess(url: string | null): Promise<boolean> {
  return url !== null && isTakenIn((await browser.permissions.getAll()).origins ?? [], url);
}
