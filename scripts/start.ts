/**
 * `npm start [-- --browser chromium|firefox] [-- --headless]`: opens a real browser on the demo pages with the extension
 * in it. Without a display it prints what is shielded and why, and saves pictures without and with the extension.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { BROWSER_NAMES, findBrowser, launchBrowser, type BrowserName } from './browsers';
import { DEMO_PAGES, demoRoute, plainAddressOf, type DemoPage } from './demo-site';
import { serve } from './serve';
import { readShieldedSections, type ShieldedSection } from './shielded-sections';

const ARTIFACTS = join(import.meta.dirname, '../artifacts');
/** The last of the demo's late comments arrives about a second after its page. */
const SETTLE_MS = 1800;
const LONGEST_LINE = 76;

/** The browser to start: the one asked for, else the first that this machine has. Throws where none such is known. */
export function chooseBrowser(
  wanted: string | undefined,
  find: (name: BrowserName) => string | null = findBrowser,
): BrowserName {
  if (wanted === undefined) return BROWSER_NAMES.find((name) => find(name) !== null) ?? 'chromium';
  const name = BROWSER_NAMES.find((known) => known === wanted);
  if (name) return name;
  throw new Error(`No such browser: ${wanted}. Known are ${BROWSER_NAMES.join(' and ')}.`);
}

/** What is printed of one demo page. */
export function describePage({ address, about }: DemoPage, sections: readonly ShieldedSection[]): string {
  const lines = [address, `  ${about}`];
  if (sections.length === 0) lines.push('  nothing shielded');
  for (const { cover, passages } of sections) {
    lines.push(`  shielded: ${cover}`);
    for (const text of passages)
      lines.push(`    - ${text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1)}…` : text}`);
  }
  return lines.join('\n');
}

/** Whether there is a screen to open a window on. */
export function hasDisplay(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY']) || Boolean(environment['WAYLAND_DISPLAY']);
}

async function showAll(browser: Browser): Promise<void> {
  for (const { address } of DEMO_PAGES) await (await browser.newPage()).goto(address);
  console.log(`The demo pages are open, with the extension in the browser. Close the browser to end.`);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function reportAll(name: BrowserName, browser: Browser): Promise<void> {
  mkdirSync(ARTIFACTS, { recursive: true });
  for (const demo of DEMO_PAGES) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1100, height: 900 });
    const picture = async (address: string, when: 'before' | 'after'): Promise<void> => {
      await page.goto(address, { waitUntil: 'load' });
      await wait(SETTLE_MS);
      // The welcome page that opens once after installing is in front; a page behind it paints no frame.
      await page.bringToFront();
      await page.screenshot({ path: join(ARTIFACTS, `${demo.name}-${when}.png`), fullPage: true });
    };
    await picture(plainAddressOf(demo), 'before');
    await picture(demo.address, 'after');
    console.log(`\n${describePage(demo, await readShieldedSections(name, page))}`);
    await page.close();
  }
  console.log(`\nPictures of each page, without and with the extension: ${relative(process.cwd(), ARTIFACTS) || '.'}/`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const name = chooseBrowser(values.browser);
  const headless = values.headless ?? !hasDisplay(process.env, process.platform);
  const server = await serve(demoRoute);
  try {
    const browser = await launchBrowser(name, { proxyPort: server.port, headless });
    try {
      console.log(`${await browser.version()}, ${headless ? 'without a display' : 'in a window'}`);
      await (headless ? reportAll(name, browser) : showAll(browser));
    } finally {
      // In a window, the reader has closed it already.
      if (browser.connected) await browser.close();
    }
  } finally {
    await server.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
