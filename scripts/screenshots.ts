/**
 * `npm run screenshots`: every picture of the README (`docs/pictures/`) and of the store listings (`store/pictures/`),
 * light and dark: demo pages, and the extension's own pages, in each size that a store asks for.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from './browsers';
import { DEMO_PAGES, demoRoute } from './demo-site';
import { addressForProtectedTab, openExtensionPage, POPUP } from './extension-pages';
import { preferScheme, SCHEMES, SETTLE_MS, takeReadmePictures, type Scheme } from './pictures';
import { showPromotion } from './promotion';
import { serve } from './serve';

const README = join(import.meta.dirname, '../docs/pictures');
const STORE = join(import.meta.dirname, '../store/pictures');
const PICTURED = ['review', 'recap', 'review-ko'];
/** How many episodes of each have been watched. */
const SHOWS = { 'Lanterns for Mr Yoon': 4, 'Rye and Thunder': 11, 'The Lighthouse Clause': 0 };

/** Chrome Web Store: screenshots of 1280x800, tiles of 440x280 and 1400x560. Firefox Add-ons: 1280x800. Read in November 2026. */
const SIZES = {
  screenshot: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
  marquee: { width: 1400, height: 560 },
} as const;
type Kind = keyof typeof SIZES;

/** The page in the marquee, CSS pixels. */
const IN_MARQUEE = { width: 760, height: 460 };
/** A toolbar's popup, CSS pixels. */
const POPUP_WIDTH = 360;

function pathOf(name: string, kind: Kind): string {
  const { width, height } = SIZES[kind];
  return join(STORE, `${name}-${kind}-${width}x${height}.png`);
}

async function addShow(options: Page, title: string, watched: number): Promise<void> {
  await options.waitForSelector('.add-show input');
  await options.type('.add-show input', title);
  await options.keyboard.press('Enter');
  const field = await options.waitForSelector(`[role=group][aria-label*="${title}"] .progress-field input`);
  await field?.click({ count: 3 });
  await field?.type(String(watched));
  await options.keyboard.press('Enter');
  await wait(SETTLE_MS);
}

/** Throws where this machine would picture Korean words as empty boxes. */
async function requireKorean(page: Page): Promise<void> {
  const isKnown = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) return false;
    context.font = '40px sans-serif';
    const [one, other] = ['가', '뷁'].map((letter) => {
      context.clearRect(0, 0, 80, 80);
      context.fillText(letter, 10, 60);
      return context.getImageData(0, 0, 80, 80).data.join();
    });
    return one !== other;
  });
  if (!isKnown) throw new Error('Found no Korean font: install one (Debian: apt-get install fonts-nanum).');
}

async function take(page: Page, name: string, scheme: Scheme, kind: Kind): Promise<void> {
  await page.bringToFront();
  await preferScheme(page, scheme);
  await page.setViewport(SIZES[kind]);
  // Demo pages: what is shielded is what the picture is about.
  await page.evaluate(() =>
    document.querySelector('spoiler-shield-cover')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await wait(SETTLE_MS);
  const path = pathOf(`${name}-${scheme}`, kind);
  await page.screenshot({ path, captureBeyondViewport: false });
  console.log(path);
}

/** The popup over the page that it speaks of, put together as the toolbar would show them. */
async function takePopup(browser: Browser, demo: Page): Promise<void> {
  const popup = await openExtensionPage(browser, POPUP);
  await popup.goto(await addressForProtectedTab(popup));
  const together = await browser.newPage();
  for (const scheme of SCHEMES) {
    await demo.bringToFront();
    await preferScheme(demo, scheme);
    await demo.setViewport(SIZES.screenshot);
    await wait(SETTLE_MS);
    const below = await demo.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    await popup.bringToFront();
    await preferScheme(popup, scheme);
    await popup.setViewport({ width: POPUP_WIDTH, height: SIZES.screenshot.height - 40 });
    await wait(SETTLE_MS);
    const above = await popup.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    await together.bringToFront();
    await together.setViewport(SIZES.screenshot);
    await together.setContent(`<style>body{margin:0;background:url(data:image/png;base64,${below})}
img{position:absolute;top:12px;right:28px;border-radius:10px;box-shadow:0 8px 40px rgb(0 0 0/45%)}</style><img src="data:image/png;base64,${above}">`);
    await wait(SETTLE_MS);
    const path = pathOf(`popup-${scheme}`, 'screenshot');
    await together.screenshot({ path });
    console.log(path);
  }
  await popup.close();
  await together.close();
}

/** A store takes one tile and one marquee: the one is too small for a page. */
async function takePromotion(browser: Browser, demo: Page): Promise<void> {
  await demo.bringToFront();
  await preferScheme(demo, 'light');
  await demo.setViewport(IN_MARQUEE);
  await demo.$eval('#warning', (element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await demo.evaluate(() => scrollBy(0, -24));
  await wait(SETTLE_MS);
  const shown = await demo.screenshot({ encoding: 'base64', captureBeyondViewport: false });
  const page = await browser.newPage();
  for (const kind of ['tile', 'marquee'] as const) {
    await page.setViewport(SIZES[kind]);
    await showPromotion(page, kind === 'marquee' ? shown : null);
    await wait(SETTLE_MS);
    const path = pathOf('promotion', kind);
    await page.screenshot({ path });
    console.log(path);
  }
  await page.close();
}

async function main(): Promise<void> {
  for (const folder of [README, STORE]) mkdirSync(folder, { recursive: true });
  const server = await serve(demoRoute);
  const browser = await launchBrowser('chromium', { proxyPort: server.port });
  try {
    await takeReadmePictures(browser, README);
    const demo = await browser.newPage();
    await requireKorean(demo);
    for (const { name, address } of DEMO_PAGES.filter((page) => PICTURED.includes(page.name))) {
      await demo.goto(address, { waitUntil: 'load' });
      for (const scheme of SCHEMES) await take(demo, name, scheme, 'screenshot');
      if (name !== 'review') continue;
      await takePopup(browser, demo);
      await takePromotion(browser, demo);
    }
    await demo.close();
    const welcome = await openExtensionPage(browser, 'src/welcome/index.html');
    for (const scheme of SCHEMES) await take(welcome, 'welcome', scheme, 'screenshot');
    await welcome.close();
    const options = await openExtensionPage(browser, 'src/options/index.html');
    for (const [title, watched] of Object.entries(SHOWS)) await addShow(options, title, watched);
    await options.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    for (const scheme of SCHEMES) await take(options, 'options', scheme, 'screenshot');
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
