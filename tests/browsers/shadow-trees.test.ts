/** Articles and comments in open shadow trees: there before us, attached late, and under a page that fights. */
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import type { Page } from 'puppeteer-core';
import { HIDDEN } from './drama-pages';
import { eventually, useReader } from './reader';

const TELLING = `In the last episode it turns out that ${HIDDEN} wrote every one of the letters.`;
const AFTER = 'The lamps were lent by a museum, and the crew had a week to shoot all of it.';

/** Counts the frames in which the shadow tree's text was painted: looked at in the task that follows each frame. */
const WATCH = `<script>window.exposed = 0; window.frames_ = 0; (function look() {
  const text = document.querySelector('x-text')?.shadowRoot?.querySelector('#told');
  if (text) { window.frames_ += 1; if (text.getClientRects().length > 0 && getComputedStyle(text).visibility === 'visible') window.exposed += 1; }
  requestAnimationFrame(() => setTimeout(look));
})();</script>`;

/** The element defines itself after so many ms, and says the ending in its tree. */
const define = (
  delayMs: number,
): string => `<script>setTimeout(() => customElements.define('x-text', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: block }</style><p id="told">${TELLING}</p><p id="after">${AFTER}</p>'; }
}), ${delayMs});</script>`;

const page = (delayMs: number): string => `<!doctype html><html lang="en"><head><title>Harbour Lanterns Review</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'">${WATCH}${delayMs < 0 ? define(0).replace('setTimeout(() => ', '').replace(', 0);', ';') : ''}</head>
<body><main><article><h1>Harbour Lanterns Review</h1><p>A ferry clerk finds a box of letters that were never delivered.</p>
<p>WARNING: spoilers ahead!</p><x-text></x-text></article></main>${delayMs >= 0 ? define(delayMs) : ''}</body></html>`;

describe.each(BROWSER_NAMES)('an open shadow tree in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;

  async function open(html: string): Promise<Page> {
    paths += 1;
    const opened = await reader().open(reader().site.put(`/shadow-${paths}/`, html));
    await opened.bringToFront();
    return opened;
  }

  const mark = (opened: Page, id: string): Promise<string | null> =>
    opened.evaluate(
      (selector) =>
        document.querySelector('x-text')?.shadowRoot?.querySelector(selector)?.getAttribute('data-spoiler-shield') ??
        null,
      id,
    );
  const untilMark = (opened: Page, id: string, wanted: string): Promise<true> =>
    eventually(async () => ((await mark(opened, id)) === wanted ? true : null), `${id} is ${wanted}`);
  const exposed = (opened: Page): Promise<unknown> => opened.evaluate('[window.exposed, window.frames_ > 0]');
  /** The middle of the cover in the tree, in CSS pixels. */
  const cover = (opened: Page): Promise<{ x: number; y: number }> =>
    opened.evaluate(() => {
      const box = document
        .querySelector('x-text')
        ?.shadowRoot?.querySelector('spoiler-shield-cover')
        ?.getBoundingClientRect();
      if (!box || box.height === 0) throw new Error('No cover is to be seen.');
      return { x: box.left + 60, y: box.top + box.height / 2 };
    });

  it.each([
    ['that is there from the start', -1],
    ['that is attached once its element is read', 300],
  ])('%s is shielded before it is painted, and a click reveals it', async (_, delayMs) => {
    const opened = await open(page(delayMs));
    await untilMark(opened, '#told', 'on');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await exposed(opened)).toEqual([0, true]);
    const { x, y } = await cover(opened);
    await opened.mouse.click(x, y);
    await untilMark(opened, '#told', 'revealed');
    expect(
      await opened.evaluate(
        () => document.querySelector('x-text')?.shadowRoot?.querySelector('#told')?.getClientRects().length,
      ),
    ).toBe(1);
    await opened.mouse.click(x, y);
    await untilMark(opened, '#told', 'on');
  });

  it('stays shielded though the page takes its style sheets, its styles and its marks away', async () => {
    const opened = await open(page(-1));
    await untilMark(opened, '#told', 'on');
    await opened.evaluate(() => {
      const root = document.querySelector('x-text')?.shadowRoot;
      if (!root) throw new Error('No shadow root.');
      root.adoptedStyleSheets = [];
      (window as unknown as { exposed: number }).exposed = 0;
      for (const element of root.querySelectorAll('p')) {
        element.removeAttribute('style');
        element.removeAttribute('data-spoiler-shield');
        element.style.setProperty('display', 'block', 'important');
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await mark(opened, '#told')).toBe('on');
    expect(await exposed(opened)).toEqual([0, true]);
  });
});
