/**
 * `npm run soak -- [--pages N] [--browser NAME] [--plain]`: a scripted reader visits N pages (500 where it is left out) in
 * one tab. Memory, nodes and listeners at the end must be as at the start, and nothing may be reported as an error. With
 * `--plain` the same pages stand where the extension does not run: what grows there is the browser's own.
 */
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, launchBrowser, type BrowserName } from './browsers';
import { watchErrors } from './error-watch';
import { extensionRootOf, openOwnPage } from './extension-pages';
import type { Footprint } from './footprint';
import { serve } from './serve';
import { grownIn, isBytes, readSessionPages, startSession } from './session';

const HOST = 'www.channel-korea.com';
const PLAIN_HOST = 'plain.example';
/** Until then a browser still warms up, and a tab's history (50 entries) fills. */
const WARM_UP = 60;
/** A growth of fewer bytes tells nothing. */
const LEAST_BYTES = 4_000_000;
/** What a browser keeps of each page by itself, bytes: seen with --plain, Firefox 153, November 2026. */
const OWN_BYTES: Readonly<Record<BrowserName, number>> = { chromium: 0, firefox: 7000 };

async function soak(name: BrowserName, count: number, host: string): Promise<boolean> {
  const pages = readSessionPages();
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
    const addresses = [...pages.keys()].map((path) => `http://${host}${path}`);
    const session = startSession({ name, browser, tab, options, addresses });
    await session.visit(Math.min(WARM_UP, count));
    const start = await session.measure();
    await session.visit(count);
    const end = await session.measure();
    const found = await errors.take();
    console.log(`${name} on ${host === HOST ? 'protected' : 'plain'} pages: ${JSON.stringify(session.counts)}`);
    const grown = grownIn(start, end, LEAST_BYTES + OWN_BYTES[name] * count);
    print(start, end, grown);
    console.log(found.length === 0 ? 'errors: 0' : `errors: ${found.length}\n${found.slice(0, 10).join('\n')}`);
    return grown.length === 0 && found.length === 0 && (host === PLAIN_HOST || session.counts.reveals > 0);
  } finally {
    await browser.close();
    await server.close();
  }
}

function print(start: Footprint, end: Footprint, grown: readonly string[]): void {
  for (const [what, before] of Object.entries(start)) {
    const say = (value: number): string => (isBytes(what) ? `${(value / 1e6).toFixed(1)} MB` : String(value));
    const label = what.replace(', bytes', '').padEnd(34);
    const after = say(end[what] ?? 0).padStart(10);
    console.log(`${label} ${say(before).padStart(10)} → ${after}${grown.includes(what) ? '  grown' : ''}`);
  }
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
