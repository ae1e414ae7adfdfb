/**
 * `npm run bench:popup -- [--runs N]`: what the popup costs in a real Chromium, beside a shielded demo page: the time from
 * its opening to its first paint, which has the page's data in it, and the script time within.
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from './browsers';
import { DEMO_PAGES, demoRoute } from './demo-site';
import { addressForProtectedTab, openExtensionPage, POPUP } from './extension-pages';
import { serve } from './serve';

interface Opening {
  /** Milliseconds from the navigation to the first paint. */
  readonly painted: number;
  /** Milliseconds of script, compiling included, until then. */
  readonly script: number;
  readonly words: string;
}

async function open(browser: Browser, address: string): Promise<Opening> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.goto(address);
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ScriptDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium told no script time.');
  const words = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  await page.close();
  return { painted, script: seconds * 1000, words };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string' } } });
  const runs = Number(values.runs ?? '15');
  const [demo] = DEMO_PAGES;
  if (!demo) throw new Error('There is no demo page.');
  const server = await serve(demoRoute);
  const browser = await launchBrowser('chromium', { proxyPort: server.port });
  try {
    const page = await browser.newPage();
    await page.goto(demo.address, { waitUntil: 'load' });
    const popup = await addressForProtectedTab(await openExtensionPage(browser, POPUP));
    const openings: Opening[] = [];
    for (let run = 0; run < runs; run += 1) openings.push(await open(browser, popup));
    console.log(`says                  ${openings[0]?.words ?? ''}`);
    console.log(`first paint           ${median(openings.map(({ painted }) => painted)).toFixed(0)} ms`);
    console.log(`script until then     ${median(openings.map(({ script }) => script)).toFixed(0)} ms`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
