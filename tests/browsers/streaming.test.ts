import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { trickle } from '../../scripts/serve';
import { CLOSING, dramaPage, HIDDEN, OPENING, SAMPLER, SECTION, WARNING, type Exposure } from './drama-pages';
import { plainAddress } from './site';
import { useReader } from './reader';
import { statesOf } from './shield';

const STALL_MS = 1500;
const MORE = Array.from(
  { length: 12 },
  (_, at) =>
    `<p class="more">${HIDDEN} returns once more in scene ${at + 1}, and this time he tells Seo-yul which of the letters was the false one.</p>`,
);

/** More than can be read before the first frame, by far. */
const LONG = Array.from({ length: 100 }, () => MORE.join('\n')).join('\n');

const PAGES = {
  'between two passages of the section': { before: '<p id="second"' },
  'in the middle of a passage': { before: 'which of the letters was' },
  'between the announcement and its section': { before: '<h2>Harbour Lanterns Ending' },
} as const;

/** Expects that no spoiler stood open in any frame, in more than so many frames in which there was one, and that each is shielded. */
async function expectNothingExposed(page: Page, moreFramesThan: number): Promise<void> {
  const exposure = (await page.evaluate('window.exposure')) as Exposure;
  expect(exposure).toMatchObject({ exposedFrames: 0, exposed: [] });
  expect(exposure.framesWithHidden).toBeGreaterThan(moreFramesThan);
  expect(await statesOf(page, ['#first', '.more', '#closing'])).toEqual({
    '#first': 'on',
    '.more': 'on',
    '#closing': null,
  });
}

describe.each(BROWSER_NAMES)('a page that arrives piece by piece in %s', (name) => {
  const reader = useReader(name);
  const html = dramaPage({ head: SAMPLER, content: OPENING + WARNING + SECTION + MORE.join('\n') + CLOSING });

  it.each(Object.entries(PAGES))('shows no spoiler in any frame when the line stalls %s', async (place, { before }) => {
    const url = reader().site.put(`/stalled-${before.length}/`, () => ({
      body: trickle(html, 90, { before, durationMs: STALL_MS }),
    }));
    const page = await reader().open(url);
    const exposure = (await page.evaluate('window.exposure')) as Exposure;
    expect(exposure, place).toMatchObject({ exposedFrames: 0, exposed: [] });
    // The measure is worth something only where there was something to see, for long enough.
    expect(exposure.frames).toBeGreaterThan(60);
    expect(exposure.framesWithHidden).toBeGreaterThan(20);
    expect(await statesOf(page, ['#first', '#second', '.more', '#closing'])).toEqual({
      '#first': 'on',
      '#second': 'on',
      '.more': 'on',
      '#closing': null,
    });
  });

  it('shows no spoiler in any frame when it is long, and comes at once: it is read in slices', async () => {
    const url = reader().site.put('/long-at-once/', () => ({
      body: dramaPage({ head: SAMPLER, content: OPENING + WARNING + SECTION + LONG + CLOSING }),
    }));
    const page = await reader().open(url);
    await expectNothingExposed(page, 0);
  });

  it.each([
    ['the first', 'document.body'],
    ['a later', 'document.querySelector("#footer")'],
  ])('shows no spoiler in the very frame that a script of its own puts it into, %s one', async (which, awaited) => {
    const content = JSON.stringify(OPENING + WARNING + SECTION + LONG + CLOSING);
    // The sampler asks for its frames after this script, so it looks in the same frame.
    const script = `<script>requestAnimationFrame(function put() {
      if (!${awaited}) return requestAnimationFrame(put);
      const article = document.createElement('article');
      article.innerHTML = ${content};
      document.body.prepend(article);
    });</script>`;
    const html = `<!doctype html><html lang="en"><head>${script}${SAMPLER}<title>Harbour Lanterns Review</title></head><body>${OPENING}<p id="footer">Ferry Notes, a small place for slow dramas.</p></body></html>`;
    const url = reader().site.put(`/in-${which.replace(' ', '-')}-frame/`, () => ({
      body: trickle(html, 40_000, { before: '</body>', durationMs: STALL_MS }),
    }));
    const page = await reader().open(url);
    await expectNothingExposed(page, 5);
  });

  it('has a sampler that finds what is exposed', async () => {
    const url = reader().site.put('/sampled/', () => ({ body: trickle(html, 400) }));
    const page = await reader().open(plainAddress(url));
    const exposure = (await page.evaluate('window.exposure')) as Exposure;
    expect(exposure.exposedFrames).toBeGreaterThan(5);
    expect(exposure.exposedFrames).toBe(exposure.framesWithHidden);
  });
});
