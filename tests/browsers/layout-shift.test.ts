/** What a shielded page's layout shifts beyond what it shifts by itself: the cover's line comes with its section, before both are painted. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../../scripts/browsers';
import { DEMO_PAGES, demoRoute, plainAddressOf } from '../../scripts/demo-site';
import { serve, trickle, type Server } from '../../scripts/serve';
import { dramaPage, OPENING, SECTION, WARNING } from './drama-pages';
import { COVER } from './shield';

/** Of issue 5; a share of the screen, as the Layout Instability API counts it. */
const MOST_SHIFT = 0.02;
const SETTLE_MS = 1500;
const LONG = 'http://www.channel-korea.com/long/';
const LONG_PLAIN = 'http://plain.example/long/';

const CLEAR = '<p>End of spoilers. The rest is about the cast and the music.</p>';
/** Without its picture: that moves the page by itself, in some loads and not in others. */
const PROSE = SECTION.replace(/<figure[^]*?<\/figure>/, '');
const LONG_PAGE = dramaPage({
  content: Array.from(
    { length: 12 },
    (_, at) => OPENING + WARNING + PROSE.replaceAll(' id="', ` id="p${at}-`) + CLEAR,
  ).join('\n'),
});

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = await serve((url) =>
    url.href === LONG || url.href === LONG_PLAIN ? { body: trickle(LONG_PAGE, 600) } : demoRoute(url),
  );
  browser = await launchBrowser('chromium', { proxyPort: server.port });
  await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The sum of all shifts, from the first frame until the page has come to rest. Firefox does not tell them. */
async function shiftOf(page: Page, address: string): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    Object.assign(window, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shifted: number }).shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'load' });
  await wait(SETTLE_MS);
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

async function measure(address: string): Promise<{ shift: number; covers: number }> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    const shift = await shiftOf(page, address);
    return { shift, covers: await page.$$eval(COVER, ({ length }) => length) };
  } finally {
    await page.close();
  }
}

it.each([
  ...DEMO_PAGES.map((demo) => [demo.name, demo.address, plainAddressOf(demo)] as const),
  ['a long page with twelve sections, that arrives piece by piece', LONG, LONG_PLAIN] as const,
])('%s does not shift more than without the extension', async (name, address, plain) => {
  const shielded = await measure(address);
  const bare = await measure(plain);
  console.log(`${name}: shifts by ${shielded.shift.toFixed(4)}, without the extension by ${bare.shift.toFixed(4)}`);
  expect(bare.covers).toBe(0);
  expect(shielded.covers > 0).toBe(name !== 'spoiler-free');
  expect(shielded.shift - bare.shift).toBeLessThanOrEqual(MOST_SHIFT);
});
