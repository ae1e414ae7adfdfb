/** Pages larger than any that people write: they answer about as soon as without the extension, and nothing on them is seen. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { readFootprint } from '../../scripts/footprint';
import { dramaPage, OPENING, WARNING } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { eventually, useReader } from './reader';
import { clickAt, clickCover, countOf, COVER, stateOf, untilState } from './shield';
import { plainAddress } from './site';

const SENTENCE = 'The harbour master wrote every letter himself and drowned in the end. ';
/** What the browser under test may take beside a page's own time, times over and in ms; two test files may run at once. */
const TIMES_OVER = 3;
const SLACK_MS = 4000;
/** So many are at once on no page that people read. */
const PASSAGES = 100_000;
/** What one of them may take beside its page's own time, ms; on a quiet machine it takes 0.03. */
const MOST_MS_EACH = 0.15;
/** An hour of scrolling, a batch every 2 s. */
const BATCHES = 1800;
/** By then a page is as large as it gets, where it takes away what has been scrolled past. */
const EARLY = 200;

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

  it.each([
    ['that keeps all', BATCHES],
    ['that takes away what was scrolled past', 20],
  ])(
    'is scrolled for an hour: an endless page %s',
    async (_, kept) => {
      const { page } = await open(`/endless-${kept}/`, `${OPENING}</div><div id="feed">`);
      const early = await append(page, 0, EARLY, kept);
      const before = await readFootprint(name, reader().browser, page);
      await append(page, EARLY, BATCHES - EARLY, kept);
      const late = await append(page, BATCHES - EARLY, BATCHES, kept);
      const after = await readFootprint(name, reader().browser, page);
      // What a batch costs does not grow with what stands there already.
      expect(late).toBeLessThan(3 * early + 4);
      expect(await countOf(page, '.batch')).toBe(kept);
      expect(await countOf(page, '.told:not([data-spoiler-shield="on"])')).toBe(0);
      expect(await countOf(page, '.open[data-spoiler-shield]')).toBe(0);
      expect(await countOf(page, COVER)).toBe(kept);
      if (kept === BATCHES) return;
      for (const [what, amount] of Object.entries(before))
        expect(after[what], what).toBeLessThan(amount * 1.2 + (what.endsWith('bytes') ? 6_000_000 : 100));
    },
    240_000,
  );

  it.each([
    ['100,000 passages in 1,000 sections', 1000],
    ['100,000 passages in one', 1],
  ])(
    'is shielded, and a click reveals one section and no other: %s',
    async (_, sections) => {
      const told = `<p class="told">${SENTENCE}</p>`.repeat(PASSAGES / sections);
      const section = `<section><p>Spoilers ahead!</p>${told}<p>End of spoilers.</p></section>`;
      const { page, withMs, withoutMs } = await open(`/many-${sections}/`, section.repeat(sections));
      expect(withMs).toBeLessThan(TIMES_OVER * withoutMs + PASSAGES * MOST_MS_EACH);
      expect(await countOf(page, '.told[data-spoiler-shield="on"]')).toBe(PASSAGES);
      expect(await countOf(page, COVER)).toBe(sections);
      const clickMs = await timed(async () => {
        await clickCover(page);
        await untilState(page, '.told', 'revealed');
      });
      expect(clickMs).toBeLessThan(TIMES_OVER * withoutMs + SLACK_MS);
      expect(await countOf(page, '.told[data-spoiler-shield="revealed"]')).toBe(PASSAGES / sections);
      expect(await countOf(page, '.told[data-spoiler-shield="on"]')).toBe(PASSAGES - PASSAGES / sections);
    },
    240_000,
  );

  it('is shielded and revealed: 1,000 levels deep', async () => {
    const { page } = await open('/shallow/', `${WARNING}<div id="top"></div>`);
    await deepen(page, 1000);
    await untilState(page, '#deep', 'on');
    expect(strokesIn(await pixelsOf(page, '#deep'))).toBe(0);
    await clickAt(page, '#deep');
    await untilState(page, '#deep', 'revealed');
    expect(await stateOf(page, '#warning')).toBe(null);
  });

  // So deep Chromium's tab crashes when it lays the page out, with the extension or without, and Firefox paints nothing.
  it.each([3000, 10_000])('is shielded where no browser lays it out: %d levels deep', async (levels) => {
    const { page } = await open(`/deep-${levels}/`, `${WARNING}<div id="top" hidden></div>`);
    await deepen(page, levels);
    await untilState(page, '#deep', 'on');
    await page.$eval('#top', (top) => top.remove());
    await eventually(async () => ((await countOf(page, COVER)) === 0 ? true : null), 'the cover goes with it');
  });
});

/** Puts a passage so many elements down in `#top`. The parser would flatten it: only a script gets so deep. */
function deepen(page: Page, levels: number): Promise<void> {
  return page.evaluate(
    (most, sentence) => {
      let inner: Element | null = document.querySelector('#top');
      for (let level = 0; level < most; level += 1) {
        const next = document.createElement('div');
        inner?.append(next);
        inner = next;
      }
      inner?.insertAdjacentHTML('beforeend', `<p id="deep">${sentence}</p>`);
    },
    levels,
    SENTENCE,
  );
}

/**
 * The page's own script: batch by batch, some open passages and some that tell.
 *
 * @param kept how many batches stand there at most
 * @returns the median time of a batch, observers included; ms
 */
function append(page: Page, from: number, to: number, kept: number): Promise<number> {
  return page.evaluate(
    async (first, end, most, sentence) => {
      const feed = document.querySelector('#feed');
      const times: number[] = [];
      const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
      for (let at = first; at < end; at += 1) {
        await turn();
        const start = performance.now();
        const told = `<p class="told">${at}: ${sentence}</p>`.repeat(5);
        feed?.insertAdjacentHTML(
          'beforeend',
          `<article class="batch"><h2>Letter ${at}</h2><p class="open">A few quiet words about the harbour and its ferries.</p><p class="open">Spoilers ahead!</p>${told}</article>`,
        );
        if (feed && feed.childElementCount > most) feed.firstElementChild?.remove();
        // What observers do comes before that.
        await Promise.resolve();
        await Promise.resolve();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
    },
    from,
    to,
    kept,
    SENTENCE,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
