/** How a person acts on one of the extension's own pages. */
import type { Page } from 'puppeteer-core';
import { eventually } from './reader';
import { BAR, countOf } from './shield';

/** Presses a button, found by its accessible name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const button = await page.waitForSelector(`::-p-aria(${name})`);
  await button?.click();
}

/** Waits until the page says some words. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await eventually(
    async () =>
      (await page.evaluate(() => (document.body as HTMLElement | null)?.innerText ?? '')).includes(words) ? true : null,
    `the page says "${words}"`,
  );
}

/**
 * Starts picking on a page from its popup. A popup in a tab of its own brings the page to the front and closes: Firefox could
 * not be asked to do the same in that moment.
 */
export async function pickFrom(popup: Page, page: Page): Promise<void> {
  await press(popup, 'What did it miss?');
  await eventually(async () => ((await countOf(page, BAR)) === 1 ? true : null), 'the bar is shown');
  await eventually(() => page.evaluate(() => document.visibilityState === 'visible' || null), 'the page is in front');
}
