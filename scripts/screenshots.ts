/**
 * `npm run screenshots`: the pictures of the store listings, light and dark, in `store/pictures/`: demo pages and
 * the extension's own pages, in each size that a store asks for. The README's two are `npm run pictures`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './browsers';
import { DEMO_PAGES, demoRoute } from './demo-site';
import { serve } from './serve';

const FOLDER = join(import.meta.dirname, '../store/pictures');
const SETTLE_MS = 700;
const SCHEMES = ['light', 'dark'] as const;

/** Chrome Web Store: screenshots of 1280x800, tiles of 440x280 and 1400x560. Firefox Add-ons: 1280x800. Read in November 2026. */
const SIZES = {
  screenshot: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const;

async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const worker = await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${path}`);
  return page;
}

async function addShow(options: Page, title: string): Promise<void> {
  await options.waitForSelector('.add-show input');
  await options.type('.add-show input', title);
  await options.keyboard.press('Enter');
  await wait(SETTLE_MS);
}

async function takePictures(
  page: Page,
  name: string,
  schemes: readonly (typeof SCHEMES)[number][] = SCHEMES,
): Promise<void> {
  await page.bringToFront();
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [kind, size] of Object.entries(SIZES)) {
      // A store takes one tile and one marquee.
      if (kind !== 'screenshot' && (name !== 'review' || scheme !== 'light')) continue;
      await page.setViewport(size);
      // Demo pages: what is shielded is what the picture is about.
      await page.evaluate(() =>
        document.querySelector('spoiler-shield-cover')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await wait(SETTLE_MS);
      const file = `${name}-${scheme}-${kind}-${size.width}x${size.height}.png`;
      await page.screenshot({ path: join(FOLDER, file), captureBeyondViewport: false });
      console.log(`store/pictures/${file}`);
    }
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(demoRoute);
  const browser = await launchBrowser('chromium', { proxyPort: server.port });
  try {
    for (const { name, address } of DEMO_PAGES.filter((demo) => ['review', 'recap', 'review-ko'].includes(demo.name))) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      // Demo pages are light ones, as most sites are.
      await takePictures(page, name, ['light']);
    }
    await takePictures(await openExtensionPage(browser, 'src/welcome/index.html'), 'welcome');
    const options = await openExtensionPage(browser, 'src/options/index.html');
    for (const title of ['Lanterns for Mr Yoon', 'Rye and Thunder', 'The Lighthouse Clause']) {
      await addShow(options, title);
    }
    await takePictures(options, 'options');
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
