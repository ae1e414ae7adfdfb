/** What the extension keeps in a page's memory. */
import type { ExtensionBrowser } from './extension-browser';
import { medianOf } from './spread';

/** Bytes that a page's heaps hold with the extension, less those without it. */
export interface Memory {
  /** On a long page. */
  readonly long: Kept;
  /** On a page of one line: what the code and its phrases take. */
  readonly short: Kept;
}

export interface Kept {
  /** Objects of scripts. */
  readonly script: number;
  /** The browser's own for the page: nodes, styles, boxes. */
  readonly browser: number;
}

/** Opens both pages with and without the extension by turns, so many times; the middle of the runs counts. */
export async function measureMemory(extension: ExtensionBrowser, longPage: string, runs: number): Promise<Memory> {
  const keptOn = async (html: string): Promise<Kept> => {
    const kept: Kept[] = [];
    for (let run = 0; run < runs; run += 1) {
      const held = await heapOf(extension, html, true);
      const without = await heapOf(extension, html, false);
      kept.push({ script: held.script - without.script, browser: held.browser - without.browser });
    }
    return { script: medianOf(kept.map(({ script }) => script)), browser: medianOf(kept.map((one) => one.browser)) };
  };
  return { long: await keptOn(longPage), short: await keptOn('<!doctype html><title>Short</title><p>One line.') };
}

/** What lives in a page's process after garbage was collected: scripts' objects of all worlds, and the browser's own for the page. */
function heapOf(extension: ExtensionBrowser, html: string, isProtected: boolean): Promise<Kept> {
  return extension.withPage(html, isProtected, async ({ session, load }) => {
    await load();
    // What the first collection sets free may hold what only the second can take.
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    return { script: usage.usedSize, browser: usage.embedderHeapUsedSize + usage.backingStorageSize };
  });
}
