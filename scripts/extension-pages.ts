/** The extension's own pages, as scripts open them: in a tab. */
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_EXTENSION_HOST, type BrowserName } from './browsers';
import { eventually } from './eventually';
import { evaluatePrivileged } from './firefox-window';
import type webextension from 'webextension-polyfill';

/** The extension API, as it is known inside the extension's own pages. */
declare const chrome: webextension.Browser;

export const POPUP = 'src/popup/index.html';

/** Where the extension's own pages stand in a browser. Waits until it runs. */
export async function extensionRootOf(name: BrowserName, browser: Browser): Promise<string> {
  if (name === 'firefox') return `moz-extension://${FIREFOX_EXTENSION_HOST}`;
  const worker = await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
  return `chrome-extension://${new URL(worker.url()).host}`;
}

/** How long Firefox may take to open a tab on a busy machine: that is not the extension's doing. */
const OPENING_MS = 20_000;

/**
 * Opens one of the extension's own pages in a tab.
 *
 * @param prepare called with the tab before anything runs in it; in Firefox as soon as it is found
 */
export async function openOwnPage(
  name: BrowserName,
  browser: Browser,
  url: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  if (name === 'chromium') {
    const page = await browser.newPage();
    await prepare(page);
    await page.goto(url);
    return page;
  }
  // WebDriver may not go to an extension's page, but the browser itself may.
  const known = new Set(await browser.pages());
  await evaluatePrivileged(
    browser,
    `gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); ''`,
  );
  const page = await eventually(
    async () => {
      // The welcome page may be opening at the same time.
      for (const fresh of (await browser.pages()).filter((candidate) => !known.has(candidate))) {
        if ((await addressOf(fresh)) === url) return fresh;
      }
      return null;
    },
    'the extension page opens',
    OPENING_MS,
  );
  await prepare(page);
  return page;
}

/** Where a page really is: puppeteer does not hear of each navigation in Firefox. Null while it is on its way. */
export async function addressOf(page: Page): Promise<string | null> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // The page that was asked has gone; the next one answers.
    return null;
  }
}

/** @param path the page's path in the built extension */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  return openOwnPage('chromium', browser, `${await extensionRootOf('chromium', browser)}/${path}`);
}

/**
 * The popup's address, where it speaks of the one page that is protected.
 *
 * @param popup an open popup, to ask from
 * @throws where no tab's page answers the extension
 */
export async function addressForProtectedTab(popup: Page): Promise<string> {
  const id = await popup.evaluate(async () => {
    const own = (await chrome.tabs.getCurrent()).id;
    for (const tab of await chrome.tabs.query({})) {
      if (tab.id === undefined || tab.id === own) continue;
      const status: unknown = await chrome.tabs.sendMessage(tab.id, { type: 'page:status' }).catch(() => null);
      if (status) return tab.id;
    }
    return null;
  });
  if (id === null) throw new Error('No tab of a protected page was found.');
  return `${popup.url()}?tab=${id}`;
}

/** Chooses one of a few in the options, and waits until it is chosen. */
export async function chooseOne(options: Page, name: string, value: string): Promise<void> {
  await eventually(
    () =>
      options.evaluate((selector) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (field?.checked) return true;
        field?.click();
        return null;
      }, `input[name=${name}][value="${value}"]`),
    `${name} is ${value}`,
  );
}
