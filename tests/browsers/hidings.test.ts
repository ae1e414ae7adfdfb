import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { trickle } from '../../scripts/serve';
import { dramaPage, HIDDEN, OPENING, SAMPLER, type Exposure } from './drama-pages';
import { eventually, useReader } from './reader';
import { clickCover, COVER, countOf, statesOf, untilState } from './shield';

const TOLD = `In the last episode ${HIDDEN} turns out to have written all of the letters himself.`;
const BLOCK = `<div class="spoiler" id="told"><p>${TOLD}</p></div>`;
const AFTER = '<p id="after">The music is by a trio from the same coast, and it keeps out of the way.</p>';

/** How a site hides what it names a spoiler. */
const HIDINGS = {
  'in the colour of its background': '.spoiler, .spoiler * { background: #222; color: #222 }',
  'in the colour of the page': '.spoiler { color: #fff }',
  'with a blur': '.spoiler { filter: blur(8px) }',
  'by fading it out': '.spoiler > * { opacity: 0 }',
  'by its visibility': '.spoiler > * { visibility: hidden }',
  'by folding it': '.spoiler { max-height: 0; overflow: hidden }',
  'by not displaying it': '.spoiler { display: none }',
  'under a plate':
    '.spoiler { position: relative } .spoiler::after { content: ""; position: absolute; inset: 0; background: #555 }',
  'in no colour, with a transition': '.spoiler, .spoiler * { color: transparent; transition: all 2s }',
} as const;

describe.each(BROWSER_NAMES)('what a site names a spoiler in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;

  function put(content: string, head = ''): string {
    paths += 1;
    return reader().site.put(`/named-${paths}/`, dramaPage({ head, content: OPENING + content + AFTER }));
  }

  async function expectLeft(page: Page): Promise<void> {
    // What was held until the styles were there is given back.
    await eventually(
      async () => ((await countOf(page, '[data-spoiler-shield-held]')) === 0 ? true : null),
      'nothing is held',
    );
    expect(await statesOf(page, ['#told', '#told p', '#after'])).toEqual({
      '#told': null,
      '#told p': null,
      '#after': null,
    });
    expect(await countOf(page, COVER)).toBe(0);
  }

  it.each(Object.entries(HIDINGS))('is left to the site where it hides it: %s', async (_, css) => {
    await expectLeft(await reader().open(put(BLOCK, `<style>${css}</style>`)));
  });

  it('is left to a script that hides it when the page has been parsed', async () => {
    const script = `<script>addEventListener('DOMContentLoaded', () => { document.querySelector('#told').style.display = 'none' })</script>`;
    await expectLeft(await reader().open(put(BLOCK, script)));
  });

  it('is left where the site has a button for it', async () => {
    const button = `<div class="spoiler" id="told"><button type="button">Show</button><p>${TOLD}</p></div>`;
    await expectLeft(await reader().open(put(button)));
  });

  it('stays open when the reader has opened it by what the site gives them for it', async () => {
    const css = '<style>.spoiler { color: transparent } .spoiler.seen { color: inherit }</style>';
    const page = await reader().open(put(BLOCK, css));
    await expectLeft(page);
    await page.evaluate(() => {
      const told = document.querySelector('#told');
      told?.classList.add('seen');
      // As a library does that draws the whole comment anew.
      told?.parentElement?.append(told);
    });
    await new Promise((done) => setTimeout(done, 300));
    await expectLeft(page);
  });

  it('is shielded where nothing hides it, and seen in no frame', async () => {
    const page = await reader().open(put(BLOCK, SAMPLER));
    await untilState(page, '#told p', 'on');
    expect(await page.evaluate('window.exposure')).toMatchObject({ exposedFrames: 0, exposed: [] });
    expect(await statesOf(page, ['#premise', '#after'])).toEqual({ '#premise': null, '#after': null });
    await page.bringToFront();
    await clickCover(page);
    await untilState(page, '#told p', 'revealed');
    expect(await page.$eval('#told', (told) => (told as HTMLElement).innerText)).toContain(HIDDEN);
  });

  it('is seen in no frame while the page is still arriving, nor when it ends without styles', async () => {
    paths += 1;
    const html = dramaPage({ head: SAMPLER, content: OPENING + BLOCK + AFTER });
    const url = reader().site.put(`/named-${paths}/`, () => ({
      body: trickle(html, 90, { before: '<p id="after"', durationMs: 800 }),
    }));
    const page = await reader().open(url);
    await untilState(page, '#told p', 'on');
    const exposure = (await page.evaluate('window.exposure')) as Exposure;
    expect(exposure).toMatchObject({ exposedFrames: 0, exposed: [] });
    expect(exposure.framesWithHidden).toBeGreaterThan(10);
  });

  it('is shielded on a dark page that leaves its colours to the browser', async () => {
    const page = await reader().open(
      put(
        BLOCK,
        '<meta name="color-scheme" content="dark"><style>body { background: none !important; color: #fff !important }</style>',
      ),
    );
    await untilState(page, '#told p', 'on');
  });

  it('is shielded with the line that it stands in', async () => {
    const line = `<p id="told">The ferry clerk never learns it, but <span class="spoiler">${HIDDEN} wrote all of the letters</span>, and so on.</p><p id="plain">Bring an umbrella.</p>`;
    const page = await reader().open(put(line));
    await untilState(page, '#told', 'on');
    expect(await statesOf(page, ['#plain', '#after'])).toEqual({ '#plain': null, '#after': null });
  });

  it('is no more than a name where it is given to a part of the page', async () => {
    const part = `<section class="spoiler" id="told"><h2>The ferry</h2><p>It sails twice a day, but for Sundays.</p></section>`;
    await expectLeft(await reader().open(put(part)));
  });

  it('is shielded when it comes later', async () => {
    const page = await reader().open(put(''));
    await page.$eval('#after', (after, html) => after.insertAdjacentHTML('afterend', html), BLOCK);
    await untilState(page, '#told p', 'on');
  });

  it('can be read where it is the warning itself, and what it warns of cannot', async () => {
    const warning = `<p class="spoiler" id="warning">Spoiler warning: everything below discusses the ending.</p><p id="told">${TOLD}</p>`;
    const page = await reader().open(put(warning));
    await untilState(page, '#told', 'on');
    expect(await statesOf(page, ['#warning'])).toEqual({ '#warning': null });
    expect(await countOf(page, '[data-spoiler-shield-held]')).toBe(0);
  });
});
