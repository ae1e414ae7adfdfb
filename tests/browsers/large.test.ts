/** Pages larger than any that people write: they answer about as soon as without the extension, and nothing on them is seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage, WARNING } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { useReader } from './reader';
import { clickAt, stateOf, untilState } from './shield';
import { plainAddress } from './site';

const SENTENCE = 'The harbour master wrote every letter himself and drowned in the end. ';
/** What the browser under test may take beside a page's own time, times over and in ms; two test files may run at once. */
const TIMES_OVER = 3;
const SLACK_MS = 4000;

describe.each(BROWSER_NAMES)('a large page in %s', (name) => {
  const reader = useReader(name);

  /** Loads a page with the extension, and says how long it took beside the same page without it. */
  async function open(path: string, content: string): Promise<{ page: Page; withMs: number; withoutMs: number }> {
    const url = reader().site.put(path, dramaPage({ content }));
    const withoutMs = await timed(async () => (await reader().open(plainAddress(url))).close());
    let page: Page | undefined;
    const withMs = await timed(async () => {
      page = await reader().open(url);
    });
    if (!page) throw new Error('The page has not been opened.');
    await page.bringToFront();
    return { page, withMs, withoutMs };
  }

  it.each([500_000, 5_000_000])(
    'is loaded, shielded and revealed: one passage of %d letters',
    async (letters) => {
      const long = `<p id="long">${SENTENCE.repeat(letters / SENTENCE.length)}</p>`;
      const { page, withMs, withoutMs } = await open(`/long-${letters}/`, WARNING + long);
      expect(withMs).toBeLessThan(TIMES_OVER * withoutMs + SLACK_MS);
      await untilState(page, '#long', 'on');
      expect(strokesIn(await pixelsOf(page, '#long'))).toBe(0);
      const clickMs = await timed(async () => {
        await page.mouse.click(200, 400);
        await untilState(page, '#long', 'revealed');
      });
      expect(clickMs).toBeLessThan(TIMES_OVER * withoutMs + SLACK_MS);
      expect(strokesIn(await pixelsOf(page, '#long'))).toBeGreaterThan(0.05);
    },
    120_000,
  );

  it('is shielded and revealed: 1,000 levels deep', async () => {
    const { page } = await open('/shallow/', `${WARNING}<div id="top"></div>`);
    // The parser would flatten it: only a script gets so deep.
    await page.evaluate((sentence) => {
      let inner: Element | null = document.querySelector('#top');
      for (let level = 0; level < 1000; level += 1) {
        const next = document.createElement('div');
        inner?.append(next);
        inner = next;
      }
      inner?.insertAdjacentHTML('beforeend', `<p id="deep">${sentence}</p>`);
    }, SENTENCE);
    await untilState(page, '#deep', 'on');
    expect(strokesIn(await pixelsOf(page, '#deep'))).toBe(0);
    await clickAt(page, '#deep');
    await untilState(page, '#deep', 'revealed');
    expect(await stateOf(page, '#warning')).toBe(null);
  });
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
