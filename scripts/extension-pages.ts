/** The extension's own pages in Chromium, as scripts open them: in a tab. */
import type { Browser, Page } from 'puppeteer-core';
import type webextension from 'webextension-polyfill';

/** The extension API, as it is known inside the extension's own pages. */
declare const chrome: webextension.Browser;

export const POPUP = 'src/popup/index.html';

/** @param path the page's path in the built extension */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const worker = await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  return page;
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
