/** The README's pictures, of a demo page without and with the extension, light and dark. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { DEMO_PAGES, plainAddressOf } from './demo-site';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** What a page needs to come to rest after it was opened or resized. */
export const SETTLE_MS = 700;
const VIEWPORT = { width: 720, height: 1100 };
/** CSS pixels around what is pictured. */
const MARGIN = 16;

/** Shows a page as it is to a reader of a colour scheme. */
export function preferScheme(page: Page, scheme: Scheme): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/** Takes them all into a folder. */
export async function takeReadmePictures(browser: Browser, folder: string): Promise<void> {
  const demo = DEMO_PAGES.find(({ name }) => name === 'review');
  if (!demo) throw new Error('The demo has no review page.');
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  for (const scheme of SCHEMES) {
    await preferScheme(page, scheme);
    await takePicture(page, plainAddressOf(demo), join(folder, `before-${scheme}.png`));
    await takePicture(page, demo.address, join(folder, `after-${scheme}.png`));
  }
  await page.close();
}

async function takePicture(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await wait(SETTLE_MS);
  // No named functions in what the page runs: tsx would have them call a helper that is not there.
  const top = await page.$eval('#warning', (element) => element.getBoundingClientRect().top + scrollY);
  const bottom = await page.$eval('#second', (element) => element.getBoundingClientRect().bottom + scrollY);
  const clip = { x: 0, y: top - MARGIN, width: VIEWPORT.width, height: bottom - top + 2 * MARGIN };
  await page.bringToFront();
  await page.screenshot({ path, clip });
  console.log(path);
}
