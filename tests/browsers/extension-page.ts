/** How a person acts on one of the extension's own pages. */
import type { Page } from 'puppeteer-core';
import { eventually } from './reader';

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
