/**
 * `npm run bench:hold -- [--runs N]`: how long a page is kept out of sight until the settings are read
 * (`src/content/hold.ts`), and what comes of it: the first paint with content, beside that of the same page on a host where
 * the extension does not run. In both browsers, as freshly installed.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { BROWSER_NAMES, launchBrowser } from './browsers';
import { DEMO_PAGES, demoRoute, plainAddressOf } from './demo-site';
import { serve } from './serve';

interface Load {
  /** Milliseconds from the page's first script to the end of the hold; null where nothing was held. */
  readonly held: number | null;
  /** Milliseconds from the navigation to the page's first script, which runs after the content script. */
  readonly started: number;
  /** Milliseconds from the navigation to the first paint with content. */
  readonly painted: number;
}

/** Long enough for the slowest hold and the paint after it. */
const SETTLED_MS = 400;

/** The page's first script: looks at the animation that holds the page, again and again between all else. */
const WATCH = `<script>
window.load = { held: null, started: performance.now() };
(function () {
  var hold = document.documentElement.getAnimations()[0];
  var channel = new MessageChannel();
  function look() {
    if (hold.playState === 'idle' || hold.playState === 'finished') window.load.held = performance.now() - window.load.started;
    else channel.port2.postMessage(0);
  }
  channel.port1.onmessage = look;
  if (hold) look();
})();
</script>`;

function withWatch(page: Uint8Array): string {
  return new TextDecoder().decode(page).replace(/<head[^>]*>/, (head) => head + WATCH);
}

async function load(browser: Browser, address: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'load' });
    await page.bringToFront();
    await wait(SETTLED_MS);
    return (await page.evaluate(
      `({ ...window.load, painted: performance.getEntriesByName('first-contentful-paint')[0].startTime })`,
    )) as Load;
  } finally {
    await page.close();
  }
}

function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, least ${at(0)} ms`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string' } } });
  const runs = Number(values.runs ?? '30');
  const [demo] = DEMO_PAGES;
  if (!demo) throw new Error('There is no demo page.');
  const server = await serve((url) => {
    const answer = demoRoute(url);
    const isPage = answer?.body instanceof Uint8Array && answer.type === undefined;
    return isPage ? { body: withWatch(answer.body) } : answer;
  });
  try {
    for (const name of BROWSER_NAMES) {
      const browser = await launchBrowser(name, { proxyPort: server.port });
      try {
        const held: Load[] = [];
        const plain: Load[] = [];
        for (let run = 0; run < runs; run += 1) {
          held.push(await load(browser, demo.address));
          plain.push(await load(browser, plainAddressOf(demo)));
        }
        const holds = held.flatMap(({ held: ms }) => (ms === null ? [] : [ms]));
        console.log(`${name}: ${holds.length} of ${runs} loads were held`);
        console.log(`  held                      ${spread(holds)}`);
        for (const [label, loads] of [
          ['with the extension', held],
          ['without it', plain],
        ] as const) {
          console.log(`  first script, ${label.padEnd(20)} ${spread(loads.map(({ started }) => started))}`);
          console.log(`  first paint, ${label.padEnd(21)} ${spread(loads.map(({ painted }) => painted))}`);
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
}

await main();
