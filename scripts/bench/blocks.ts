/** How long the extension holds a page's main thread at once, as installed: code cold, page laid out and painted. */
import type { ExtensionBrowser } from './extension-browser';
import type { PageSet } from './pages';
import { medianOf, spreadOf, type Spread } from './spread';
import { eventsOf, scriptBlocks, TRACE_CATEGORIES } from './trace';

/** Milliseconds of the processor. */
export interface Blocks {
  /** The longest block on any page of the set. */
  readonly longest: number;
  /** The pages' spread of the content script's start: compiling, and a page that holds nothing yet. */
  readonly start: Spread;
  /** The pages' spread of the longest block after it. */
  readonly work: Spread;
  /** The pages' spread of all blocks together. */
  readonly all: Spread;
}

/** Loads each page in a tab of its own, so many times; the middle of the runs stands for a page. */
export async function measureBlocks(extension: ExtensionBrowser, set: PageSet, runs: number): Promise<Blocks> {
  const pages = [];
  for (const { html } of set.pages) {
    const loads = [];
    for (let run = 0; run < runs; run += 1) loads.push(await measureLoad(extension, html));
    pages.push({
      start: medianOf(loads.map(({ start }) => start)),
      work: medianOf(loads.map(({ work }) => work)),
      all: medianOf(loads.map(({ all }) => all)),
    });
  }
  return {
    longest: Math.max(...pages.map(({ start, work }) => Math.max(start, work))),
    start: spreadOf(pages.map(({ start }) => start)),
    work: spreadOf(pages.map(({ work }) => work)),
    all: spreadOf(pages.map(({ all }) => all)),
  };
}

interface Load {
  readonly start: number;
  readonly work: number;
  readonly all: number;
}

function measureLoad(extension: ExtensionBrowser, html: string): Promise<Load> {
  return extension.withPage(html, true, async ({ page, load }) => {
    await page.tracing.start({ categories: [...TRACE_CATEGORIES] });
    await load();
    const blocks = scriptBlocks(eventsOf(await page.tracing.stop()));
    if (blocks.length === 0) throw new Error('The trace does not tell of the content script.');
    return {
      start: Math.max(0, ...blocks.filter(({ isStart }) => isStart).map(({ ms }) => ms)),
      work: Math.max(0, ...blocks.filter(({ isStart }) => !isStart).map(({ ms }) => ms)),
      all: blocks.reduce((sum, { ms }) => sum + ms, 0),
    };
  });
}
