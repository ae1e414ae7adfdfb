/** A reader with a real browser and the built extension in it: opens pages, and the extension's popup for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  EXTENSION_FOLDERS,
  FIREFOX_EXTENSION_HOST,
  launchBrowser,
  type BrowserName,
  type LaunchOptions,
} from '../../scripts/browsers';
import { evaluatePrivileged } from '../../scripts/firefox-window';
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

/** How long the extension may take for what needs a round through its storage. */
export const SOON_MS = 5000;

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

/** Starts a browser on a site. With a profile's folder, what is stored outlives the browser. */
export async function startReader(
  name: BrowserName,
  site: Site,
  options: Pick<LaunchOptions, 'profile' | 'extension'> = {},
): Promise<Reader> {
  const browser = await launchBrowser(name, { proxyPort: site.port, ...options });
  const root = name === 'chromium' ? await findChromiumRoot(browser) : `moz-extension://${FIREFOX_EXTENSION_HOST}`;
  const errors: string[] = [];
  const popupPath = readPopupPath(name);

  async function visit(page: Page, url: string): Promise<Page> {
    await listen(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  /** Chromium tells of the content script's errors on the page's debugging channel, Firefox only in its own console. */
  async function listen(page: Page): Promise<void> {
    if (name === 'firefox') {
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      return;
    }
    const session = await page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      if (type === 'error' || type === 'assert')
        errors.push(args.map(({ description, value }) => description ?? String(value)).join(' '));
    });
    await session.send('Runtime.enable');
  }

  async function openExtensionPage(path: string): Promise<Page> {
    if (name === 'chromium') {
      const page = await browser.newPage();
      await listen(page);
      await page.goto(`${root}/${path}`);
      return page;
    }
    // WebDriver may not go to an extension's page, but the browser itself may.
    const url = `${root}/${path}`;
    const known = new Set(await browser.pages());
    await evaluatePrivileged(
      browser,
      `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); ''`,
    );
    const page = await eventually(async () => {
      // The welcome page may be opening at the same time.
      for (const fresh of (await browser.pages()).filter((candidate) => !known.has(candidate))) {
        if ((await addressOf(fresh)) === url && (await knowsApi(fresh))) return fresh;
      }
      return null;
    }, 'the extension page opens');
    await listen(page);
    return page;
  }

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
    takeErrors: async () => {
      const taken = errors.splice(0);
      return name === 'firefox' ? [...taken, ...(await takeAddOnErrors(browser))] : taken;
    },
    close: () => browser.close(),
  };
}

/** Asks again and again until the answer is neither null nor undefined. Throws what was awaited. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined>,
  awaited: string,
  withinMs = SOON_MS,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms in vain until ${awaited}.`);
    await wait(50);
  }
}

/** Chromium starts before its extension does: a page opened between the two would be left unprotected. */
async function findChromiumRoot(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** Where a page really is: puppeteer does not hear of each navigation in Firefox. Null while it is on its way. */
async function addressOf(page: Page): Promise<string | null> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // The page that was asked has gone; the next one answers.
    return null;
  }
}

/** Whether the extension API is there: Firefox moves a page that begins to load elsewhere first. */
async function knowsApi(page: Page): Promise<boolean> {
  return page.evaluate(() => typeof chrome !== 'undefined').catch(() => false);
}

function readPopupPath(name: BrowserName): string {
  const manifest = JSON.parse(readFileSync(join(EXTENSION_FOLDERS[name], 'manifest.json'), 'utf8')) as {
    action?: { default_popup?: string };
  };
  if (!manifest.action?.default_popup) throw new Error('The built manifest names no popup.');
  return manifest.action.default_popup;
}

/** What the add-on's scripts threw or wrote with console.error. */
async function takeAddOnErrors(browser: Browser): Promise<string[]> {
  const messages = await evaluatePrivileged(
    browser,
    `(() => {
      const host = ${JSON.stringify(FIREFOX_EXTENSION_HOST)};
      const thrown = Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.includes(host) && !(message.flags & Ci.nsIScriptError.warningFlag))
        .map((message) => message.errorMessage);
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const written = storage.getEvents().filter(({ level, filename }) => level === 'error' && filename.includes(host)).map((event) => event.arguments.map(String).join(' '));
      Services.console.reset();
      storage.clearEvents();
      return JSON.stringify([...thrown, ...written]);
    })()`,
  );
  // A page that is closed while it waits for an answer is no error of anybody's.
  return (JSON.parse(messages) as string[]).filter(
    (message) => !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message),
  );
}
