/** What a reader presses in the browser's own user interface: its question for a permission, and the context menu. */
import type { Browser, Page } from 'puppeteer-core';
import type webextension from 'webextension-polyfill';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import type { SHIELD_THIS, TOGGLE_ALL } from '../../src/background/menu-request';
import { eventually, type Reader } from './reader';

type MenuEntry = typeof SHIELD_THIS | typeof TOGGLE_ALL;

/** Two APIs of Chromium's own: that of `chrome://extensions`, and the events that an extension may set off by itself. */
declare const chrome: Pick<webextension.Browser, 'tabs'> & {
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  readonly contextMenus: {
    update(id: string, change: object): Promise<void>;
    readonly onClicked: { dispatch(click: object, tab: object | undefined): void };
  };
};

/**
 * Lets the reader's press of a button ask for all sites, and answers yes. Firefox's question is pressed. Chromium shows
 * its own where no driver reaches; what was granted on its page of extensions, it does not ask again.
 */
export async function allowAllSites({ name, browser }: Reader, press: () => Promise<void>): Promise<void> {
  if (name === 'chromium') {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate((id) => chrome.developerPrivate.addHostPermission(id, '*://*/*'), await idInChromium(browser));
    await page.close();
    await press();
    return;
  }
  await press();
  await untilAnswered(
    browser,
    `(() => {
      const [question] = PopupNotifications.panel.children;
      if (PopupNotifications.panel.state !== 'open' || question?.id !== 'addon-webext-permissions-notification') return '';
      question.button.click();
      return 'pressed';
    })()`,
    'the question for a permission is shown',
  );
}

/**
 * Chooses one of our entries in the context menu of a page. In Firefox the mouse opens the real menu on an element, and
 * its entry is pressed. Chromium's menu is beyond any driver: there the entry must be in the menu, and the event is set
 * off that its press would set off.
 */
export async function chooseInMenu(
  { name, browser }: Reader,
  page: Page,
  selector: string,
  entry: MenuEntry,
): Promise<void> {
  await page.bringToFront();
  if (name === 'chromium') {
    const selectionText = await page.evaluate(() => getSelection()?.toString() ?? '');
    const target = await browser.waitForTarget((candidate) => (candidate.type() as string) === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(
      async (id, selected) => {
        await chrome.contextMenus.update(id, {});
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: id, frameId: 0, ...(selected && { selectionText: selected }) },
          tab,
        );
      },
      entry,
      selectionText,
    );
    return;
  }
  const { x, y } = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.click(x, y, { button: 'right' });
  await untilAnswered(
    browser,
    `(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') return '';
      const entry = menu.querySelector('menuitem[id$="menuitem-_${entry}"]');
      if (!entry) throw new Error('The menu has no entry ${entry}.');
      const list = entry.parentNode;
      // Several entries of one extension are in a menu of their own.
      if (list !== menu && list.state !== 'open') {
        list.parentNode.openMenu(true);
        return '';
      }
      list.activateItem(entry);
      return 'chosen';
    })()`,
    `the context menu shows ${entry}`,
  );
}

async function untilAnswered(browser: Browser, expression: string, awaited: string): Promise<void> {
  await eventually(async () => (await evaluatePrivileged(browser, expression)) || null, awaited);
}

async function idInChromium(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget((candidate) => (candidate.type() as string) === 'service_worker');
  return new URL(worker.url()).host;
}
