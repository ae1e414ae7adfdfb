/** `npm run pictures`: the README's pictures, of a demo page without and with the extension, in `docs/pictures/`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from './browsers';
import { DEMO_PAGES, demoRoute, plainAddressOf } from './demo-site';
import { serve } from './serve';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const VIEWPORT = { width: 720, height: 1100 };
/** CSS pixels around what is pictured. */
const MARGIN = 16;
const SETTLE_MS = 500;

async function takePicture(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await wait(SETTLE_MS);
  // No named functions in what the page runs: tsx would have them call a helper that is not there.
  const top = await page.$eval('#warning', (element) => element.getBoundingClientRect().top + scrollY);
  const bottom = await page.$eval('#second', (element) => element.getBoundingClientRect().bottom + scrollY);
  const clip = { x: 0, y: top - MARGIN, width: VIEWPORT.width, height: bottom - top + 2 * MARGIN };
  await page.bringToFront();
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
  console.log(`docs/pictures/${name}.png`);
}

async function main(): Promise<void> {
  const demo = DEMO_PAGES.find(({ name }) => name === 'review');
  if (!demo) throw new Error('The demo has no review page.');
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(demoRoute);
  const browser = await launchBrowser('chromium', { proxyPort: server.port });
  try {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORT);
    await takePicture(page, plainAddressOf(demo), 'before');
    await takePicture(page, demo.address, 'after');
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
