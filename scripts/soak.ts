/**
 * `npm run soak -- [--pages N] [--browser NAME] [--plain]`: a scripted reader visits N pages (500 where it is left out) in
 * one tab, with reveals, looks chosen anew and navigation. Memory, nodes and listeners at the end must be as at the start,
 * and nothing may be reported as an error. With `--plain` the same pages stand where the extension does not run: what grows
 * there is the browser's own.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES, launchBrowser, type BrowserName } from './browsers';
import { DEMO_PAGES } from './demo-site';
import { watchErrors } from './error-watch';
import { eventually } from './eventually';
import { addressOf, chooseOne, extensionRootOf, openOwnPage } from './extension-pages';
import { readFootprint, type Footprint } from './footprint';
import { serve } from './serve';

const HOST = 'www.channel-korea.com';
const PLAIN_HOST = 'plain.example';
const OWN_PAGES = join(import.meta.dirname, '../tests/pages');
const DEMO = join(import.meta.dirname, '../demo');
const COVER = 'spoiler-shield-cover';
/** Until then a browser still warms up, and a tab's history (50 entries) fills. */
const WARM_UP = 60;
/** More than a browser keeps whole to go back to: before each measure it keeps the same ones. */
const SAME_BEFORE_MEASURE = 10;
/** What may stand at the end for each 1 that stood at the start. */
const MOST_GROWTH = 1.2;
/** Below it a growth tells nothing. */
const LEAST = { bytes: 4_000_000, count: 50 };
/** What a browser keeps of each page by itself, bytes: seen with --plain, Firefox 153, November 2026. */
const OWN_BYTES: Readonly<Record<BrowserName, number>> = { chromium: 0, firefox: 7000 };
const LOOKS = ['plate', 'blur', 'line'];

interface Counts {
  visited: number;
  covers: number;
  reveals: number;
  hidings: number;
  looks: number;
  moves: number;
}

function readPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { name } of DEMO_PAGES) pages.set(`/${name}/`, readFileSync(join(DEMO, `${name}.html`), 'utf8'));
  for (const entry of readdirSync(OWN_PAGES, { withFileTypes: true }))
    if (entry.isDirectory())
      pages.set(`/${entry.name}/`, readFileSync(join(OWN_PAGES, entry.name, 'page.html'), 'utf8'));
  return pages;
}

async function soak(name: BrowserName, count: number, host: string): Promise<boolean> {
  const pages = readPages();
  const server = await serve(({ hostname, pathname }) => {
    const body = hostname === host ? pages.get(pathname) : undefined;
    return body === undefined ? null : { body };
  });
  const browser = await launchBrowser(name, { proxyPort: server.port });
  try {
    const errors = watchErrors(name, browser);
    const root = await extensionRootOf(name, browser);
    const options = await openOwnPage(name, browser, `${root}/src/options/index.html`, errors.listen);
    const tab = await browser.newPage();
    await errors.listen(tab);
    const counts: Counts = { visited: 0, covers: 0, reveals: 0, hidings: 0, looks: 0, moves: 0 };
    const addresses = [...pages.keys()].map((path) => `http://${host}${path}`);

    const visitSome = async (some: number): Promise<void> => {
      for (let end = counts.visited + some; counts.visited < end; counts.visited += 1) {
        await visit(tab, addresses, counts);
        if (counts.visited % 10 === 9) await chooseLook(options, tab, counts);
      }
    };
    const measure = async (): Promise<Footprint> => {
      for (const url of addresses.slice(0, SAME_BEFORE_MEASURE)) await open(tab, url);
      await wait(1000);
      return readFootprint(name, browser, tab);
    };

    await visitSome(Math.min(WARM_UP, count));
    const start = await measure();
    await visitSome(count);
    const end = await measure();
    const found = await errors.take();
    console.log(`${name} on ${host === HOST ? 'protected' : 'plain'} pages: ${JSON.stringify(counts)}`);
    const isEven = compare(start, end, LEAST.bytes + OWN_BYTES[name] * count);
    console.log(found.length === 0 ? 'errors: 0' : `errors: ${found.length}\n${found.slice(0, 10).join('\n')}`);
    return isEven && found.length === 0 && (host === PLAIN_HOST || counts.reveals > 0);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Goes to another page. Firefox's driver does not hear of a page that was kept whole, and then waits for it in vain. */
async function open(tab: Page, url: string): Promise<void> {
  await tab.evaluate((address) => setTimeout(() => location.assign(address), 0), url);
  await eventually(async () => {
    if ((await addressOf(tab)) !== url) return null;
    return (await tab.evaluate(() => document.readyState)) === 'complete' ? true : null;
  }, `${url} is loaded`);
}

/** Opens the next page; reveals and hides there, goes on within it, and back and forth. */
async function visit(tab: Page, addresses: readonly string[], counts: Counts): Promise<void> {
  const turn = counts.visited;
  const url = addresses[turn % addresses.length] ?? '';
  await tab.bringToFront();
  await open(tab, url);
  const covers = await tab.$$eval(COVER, (found) => found.length);
  counts.covers += covers;
  if (covers > 0) {
    // Back to what it was, so that the next visit finds it shielded.
    if (await press(tab)) counts.reveals += 1;
    if (await press(tab)) counts.hidings += 1;
  }
  if (turn % 5 === 4) {
    await tab.evaluate((path) => {
      const copy = document.body.cloneNode(true);
      history.pushState({}, '', `${path}?further`);
      document.title = 'Tin Harvest, episode 9 recap';
      document.body.replaceChildren(...copy.childNodes);
    }, new URL(url).pathname);
    counts.moves += 1;
  }
  if (turn % 7 === 6) {
    await go(tab, -1);
    await go(tab, 1);
    counts.moves += 2;
  }
}

/** Presses the first cover's button; it is where its first line begins. False where none is to be seen. */
async function press(tab: Page): Promise<boolean> {
  const place = await tab.$eval(COVER, (cover) => {
    cover.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = cover.getBoundingClientRect();
    return box.height > 0 ? { x: box.left + 24, y: box.top + Math.min(box.height / 2, 16) } : null;
  });
  if (!place) return false;
  const state = (): Promise<string | null> => tab.$eval(COVER, (cover) => cover.getAttribute('state'));
  const before = await state();
  await tab.mouse.click(place.x, place.y);
  await eventually(async () => ((await state()) === before ? null : true), `a press on ${tab.url()} tells`);
  return true;
}

/** Goes back or forth in history: a page that the browser has kept whole loads nothing, there is no event to wait for. */
async function go(tab: Page, steps: number): Promise<void> {
  const before = await addressOf(tab);
  await tab.evaluate((by) => setTimeout(() => history.go(by), 0), steps);
  await eventually(async () => {
    const now = await addressOf(tab);
    return now !== null && now !== before ? true : null;
  }, 'the tab has moved');
  await wait(100);
}

async function chooseLook(options: Page, tab: Page, counts: Counts): Promise<void> {
  counts.looks += 1;
  await options.bringToFront();
  await chooseOne(options, 'style', LOOKS[counts.looks % LOOKS.length] ?? '');
  await tab.bringToFront();
}

/** Prints both, and tells whether the end is as the start. */
function compare(start: Footprint, end: Footprint, leastBytes: number): boolean {
  let isEven = true;
  for (const [what, before] of Object.entries(start)) {
    const after = end[what] ?? 0;
    const isBytes = what.endsWith('bytes');
    const hasGrown = after > before * MOST_GROWTH && after - before > (isBytes ? leastBytes : LEAST.count);
    if (hasGrown) isEven = false;
    const say = (value: number): string => (isBytes ? `${(value / 1e6).toFixed(1)} MB` : String(value));
    const label = what.replace(', bytes', '').padEnd(34);
    console.log(`${label} ${say(before).padStart(10)} → ${say(after).padStart(10)}${hasGrown ? '  grown' : ''}`);
  }
  return isEven;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string', default: '500' },
      browser: { type: 'string' },
      plain: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.pages);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`--pages is a whole number, not "${values.pages}".`);
  const names = BROWSER_NAMES.filter((name) => values.browser === undefined || name === values.browser);
  if (names.length === 0) throw new Error(`--browser is one of ${BROWSER_NAMES.join(', ')}.`);
  for (const name of names) if (!(await soak(name, count, values.plain ? PLAIN_HOST : HOST))) process.exitCode = 1;
}

await main();
