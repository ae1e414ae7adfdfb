/** A scripted reader's session: visits pages in one tab, with reveals, looks chosen anew and moves in history. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { DEMO_PAGES } from './demo-site';
import { eventually } from './eventually';
import { addressOf, chooseOne } from './extension-pages';
import { readFootprint, type Footprint } from './footprint';

/** What has been done so far. */
export interface Counts {
  visited: number;
  covers: number;
  reveals: number;
  hidings: number;
  looks: number;
  moves: number;
}

export interface SessionOptions {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The tab that is read in. */
  readonly tab: Page;
  /** The extension's options, in a tab of their own. */
  readonly options: Page;
  /** The pages to be visited, in turn. */
  readonly addresses: readonly string[];
}

export interface Session {
  readonly counts: Readonly<Counts>;
  visit(pages: number): Promise<void>;
  /** What is kept after the same pages, whatever was visited before. */
  measure(): Promise<Footprint>;
}

const OWN_PAGES = join(import.meta.dirname, '../tests/pages');
const DEMO = join(import.meta.dirname, '../demo');
const COVER = 'spoiler-shield-cover';
/** More than a browser keeps whole to go back to: before each measure it keeps the same ones. */
const SAME_BEFORE_MEASURE = 10;
/** What may stand at the end for each 1 that stood at the start. */
const MOST_GROWTH = 1.2;
/** A growth of fewer tells nothing. */
const LEAST_COUNT = 50;
const LOOKS = ['plate', 'blur', 'line'];

/** The project's own pages, by the paths that a session visits them at. */
export function readSessionPages(): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { name } of DEMO_PAGES) pages.set(`/${name}/`, readFileSync(join(DEMO, `${name}.html`), 'utf8'));
  for (const entry of readdirSync(OWN_PAGES, { withFileTypes: true }))
    if (entry.isDirectory())
      pages.set(`/${entry.name}/`, readFileSync(join(OWN_PAGES, entry.name, 'page.html'), 'utf8'));
  return pages;
}

export function startSession({ name, browser, tab, options, addresses }: SessionOptions): Session {
  const counts: Counts = { visited: 0, covers: 0, reveals: 0, hidings: 0, looks: 0, moves: 0 };
  return {
    counts,
    visit: async (pages) => {
      for (let end = counts.visited + pages; counts.visited < end; counts.visited += 1) {
        await visit(tab, addresses, counts);
        if (counts.visited % 10 === 9) await chooseLook(options, tab, counts);
      }
    },
    measure: async () => {
      for (const url of addresses.slice(0, SAME_BEFORE_MEASURE)) await open(tab, url);
      await wait(1000);
      return readFootprint(name, browser, tab);
    },
  };
}

/**
 * The figures that stand higher at the end than they may.
 *
 * @param leastBytes a growth of fewer bytes tells nothing
 */
export function grownIn(start: Footprint, end: Footprint, leastBytes: number): string[] {
  return Object.entries(start).flatMap(([what, before]) => {
    const after = end[what] ?? 0;
    const least = isBytes(what) ? leastBytes : LEAST_COUNT;
    return after > before * MOST_GROWTH && after - before > least ? [what] : [];
  });
}

/** Whether a figure counts bytes. */
export function isBytes(what: string): boolean {
  return what.endsWith('bytes');
}

/** Goes to another page. Firefox's driver does not hear of a page that was kept whole, and then waits for it in vain. */
async function open(tab: Page, url: string): Promise<void> {
  await tab.evaluate((address) => setTimeout(() => location.assign(address), 0), url);
  await eventually(async () => {
    if ((await addressOf(tab)) !== url) return null;
    // While one page goes and the next comes there is none to be asked.
    const state = await tab.evaluate(() => document.readyState).catch(() => null);
    return state === 'complete' ? true : null;
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
