/** A reader with a real browser and the built extension in it: opens pages, and the extension's popup for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { EXTENSION_FOLDERS, launchBrowser, type BrowserName, type LaunchOptions } from '../../scripts/browsers';
import { watchErrors } from '../../scripts/error-watch';
import { eventually } from '../../scripts/eventually';
import { addressOf, extensionRootOf, openOwnPage } from '../../scripts/extension-pages';
import type webextension from 'webextension-polyfill';
import { openSite, type Site } from './site';

/** The extension API, as it is known inside the extension's own pages. */
declare const chrome: webextension.Browser;

export interface Reader {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly site: Site;
  /** Opens an address in a new tab and waits until it is loaded. */
  open(url: string): Promise<Page>;
  /** Opens an address in a new window. */
  openWindow(url: string): Promise<Page>;
  /** Opens the extension's popup in a tab of its own, where it speaks of the given page's tab. */
  openPopup(page: Page): Promise<Page>;
  /** Opens one of the extension's own pages, by its path in the built extension. */
  openExtensionPage(path: string): Promise<Page>;
  /** The badge's text for a page. */
  badgeOf(page: Page): Promise<string>;
  /** Evaluates an expression in one of the extension's own pages, where its API is known, and returns what it comes to. */
  askExtension(expression: string): Promise<unknown>;
  /** Everything that the extension and the pages reported as an error so far; the list is emptied. */
  takeErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export { eventually } from '../../scripts/eventually';

/** Starts a browser for the tests of a `describe` block, and ends it after them. After each test no error may have been reported. */
export function useReader(name: BrowserName): () => Reader {
  let reader: Reader | undefined;
  let site: Site | undefined;
  const get = (): Reader => {
    if (!reader) throw new Error('The browser has not been started.');
    return reader;
  };
  beforeAll(async () => {
    site = await openSite();
    reader = await startReader(name, site);
  });
  afterEach(async () => {
    if (!reader) return;
    expect(await reader.takeErrors()).toEqual([]);
    for (const page of (await reader.browser.pages()).slice(1)) await page.close();
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });
  return get;
}

/** A busy machine takes its time to start a browser and an extension in it. */
const WELCOME_MS = 30_000;
const WELCOME = 'src/welcome/';

/** Starts a browser on a site. With a profile's folder, what is stored outlives the browser. */
export async function startReader(
  name: BrowserName,
  site: Site,
  options: Pick<LaunchOptions, 'profile' | 'extension'> = {},
): Promise<Reader> {
  const browser = await launchBrowser(name, { proxyPort: site.port, ...options });
  // Chromium starts before its extension does: a page opened between the two would be left unprotected.
  const root = await extensionRootOf(name, browser);
  const errors = watchErrors(name, browser);
  const popupPath = readPopupPath(name);
  // The welcome page comes to the front when it opens: it would lie over the first page under test, which then gets no frames.
  if (options.profile === undefined) await eventually(findWelcome, 'the welcome page opens', WELCOME_MS);

  async function findWelcome(): Promise<Page | null> {
    for (const page of await browser.pages())
      if ((await addressOf(page))?.startsWith(`${root}/${WELCOME}`)) return page;
    return null;
  }

  async function visit(page: Page, url: string): Promise<Page> {
    await errors.listen(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  const openExtensionPage = (path: string): Promise<Page> =>
    openOwnPage(name, browser, `${root}/${path}`, errors.listen);

  /** Chromium tells an extension no addresses of sites that only its content script may read: the tab is found by being active. */
  async function tabIdOf(extensionPage: Page, page: Page): Promise<number> {
    const readActive = () =>
      extensionPage.evaluate(async () => (await chrome.tabs.query({ active: true })).map(({ id }) => id));
    await extensionPage.bringToFront();
    const before = await readActive();
    await page.bringToFront();
    const own = await extensionPage.evaluate(async () => (await chrome.tabs.getCurrent()).id);
    return eventually(async () => {
      const active = (await readActive()).filter((id) => id !== own);
      // A page in the same window takes the place of ours; one in another window was active there already.
      return active.find((id) => !before.includes(id)) ?? (active.length === 1 ? active[0] : null);
    }, `the tab of ${page.url()} is active`);
  }

  return {
    name,
    browser,
    site,
    open: async (url) => visit(await browser.newPage(), url),
    openWindow: async (url) => visit(await browser.newPage({ type: 'window' }), url),
    openExtensionPage,
    openPopup: async (page) => {
      const popup = await openExtensionPage(popupPath);
      const id = await tabIdOf(popup, page);
      await popup.evaluate((query) => {
        location.search = query;
      }, `?tab=${id}`);
      await eventually(
        async () => ((await addressOf(popup))?.endsWith(`?tab=${id}`) ? true : null),
        'the popup turns to the tab',
      );
      await eventually(
        async () =>
          popup.evaluate(() => (document.readyState === 'complete' && document.body.innerText.trim() !== '') || null),
        'the popup shows something',
      );
      return popup;
    },
    badgeOf: async (page) => {
      const extensionPage = await openExtensionPage(popupPath);
      const text = await extensionPage.evaluate(
        (tabId) => chrome.action.getBadgeText({ tabId }),
        await tabIdOf(extensionPage, page),
      );
      await extensionPage.close();
      return text;
    },
    askExtension: async (expression) => {
      const extensionPage = await openExtensionPage(popupPath);
      try {
        return await extensionPage.evaluate(expression);
      } finally {
        await extensionPage.close();
      }
    },
    takeErrors: errors.take,
    close: () => browser.close(),
  };
}

function readPopupPath(name: BrowserName): string {
  const manifest = JSON.parse(readFileSync(join(EXTENSION_FOLDERS[name], 'manifest.json'), 'utf8')) as {
    action?: { default_popup?: string };
  };
  if (!manifest.action?.default_popup) throw new Error('The built manifest names no popup.');
  return manifest.action.default_popup;
}
