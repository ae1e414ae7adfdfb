/** Articles and comments in shadow trees, open and closed: there before us, attached late, and under a page that fights. */
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import type { Page } from 'puppeteer-core';
import { HIDDEN } from './drama-pages';
import { pickFrom } from './extension-page';
import { eventually, useReader } from './reader';

const TELLING = `In the last episode it turns out that ${HIDDEN} wrote every one of the letters.`;
const AFTER = 'The lamps were lent by a museum, and the crew had a week to shoot all of it.';

const FREE = 'The harbour is a real one, and its ferries still run twice a day in winter.';

type Mode = 'open' | 'closed';

/** Counts the frames in which the tree's text was painted: it stood there before the frame, and is looked at in the task after it. */
const WATCH = `<script>window.exposed = 0; window.frames_ = 0; window.heard = []; (function look() {
  requestAnimationFrame(() => {
    const text = window.tree?.querySelector('#told');
    setTimeout(() => {
      if (text) { window.frames_ += 1; if (text.getClientRects().length > 0 && getComputedStyle(text).visibility === 'visible') window.exposed += 1; }
      look();
    });
  });
})();
for (const type of ['pointerdown', 'mousedown', 'click']) window.addEventListener(type, () => window.heard.push(type), true);
window.addEventListener('error', ({ message }) => window.heard.push(message));</script>`;

/** The page keeps its tree for itself, and for the test. */
const say = (mode: Mode, element: string, style = ':host { display: block }'): string =>
  `window.tree = ${element}.attachShadow({ mode: '${mode}' }); window.tree.innerHTML = '<style>${style}</style><p id="told">${TELLING}</p><p id="after">${AFTER}</p><p>End of spoilers.</p><p id="free">${FREE}</p>';`;
/** Defines the element, which says the ending in its tree. */
const define = (mode: Mode): string =>
  `customElements.define('x-text', class extends HTMLElement { constructor() { super(); ${say(mode, 'this')} } });`;

const page = (
  atStart: string,
  content: string,
  afterwards = '',
): string => `<!doctype html><html lang="en"><head><title>Harbour Lanterns Review</title>
<meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'">${WATCH}<script>${atStart}</script></head>
<body><main><article><h1>Harbour Lanterns Review</h1><p>A ferry clerk finds a box of letters that were never delivered.</p>
<p>WARNING: spoilers ahead!</p>${content}</article></main><script>${afterwards}</script></body></html>`;

const PAGES: readonly (readonly [string, (mode: Mode) => string])[] = [
  ['is there from the start', (mode) => page(define(mode), '<x-text></x-text>')],
  [
    'is attached once its element is read',
    (mode) => page('', '<x-text></x-text>', `setTimeout(() => { ${define(mode)} }, 300);`),
  ],
  [
    'is attached to a plain element once that is read',
    (mode) => page('', '<div id="host"></div>', `setTimeout(() => { ${say(mode, 'host')} }, 300);`),
  ],
  [
    'is attached once its element, a part of a line, is read',
    (mode) =>
      page('', '<x-text></x-text>', `setTimeout(() => { ${say(mode, "document.querySelector('x-text')", '')} }, 300);`),
  ],
  [
    'is attached late beside others that still wait',
    (mode) =>
      page(
        '',
        '<x-text></x-text><x-later></x-later><x-never></x-never>',
        `setTimeout(() => { ${say(mode, "document.querySelector('x-text')", '')}
document.querySelector('x-later').attachShadow({ mode: '${mode}' }).innerHTML = '<p>${FREE}</p><x-inner></x-inner>'; }, 300);`,
      ),
  ],
  [
    'is inside one of the other kind',
    (mode) =>
      page(
        '',
        '<x-outer></x-outer>',
        `const outer = document.querySelector('x-outer').attachShadow({ mode: '${mode === 'open' ? 'closed' : 'open'}' });
outer.innerHTML = '<section><div></div></section>'; ${say(mode, "outer.querySelector('div')")}`,
      ),
  ],
];

/** What the page's script knows. */
interface Keeping {
  readonly tree?: ShadowRoot;
  exposed: number;
  readonly heard: string[];
}

const cases = BROWSER_NAMES.flatMap((name) => (['open', 'closed'] as const).map((mode) => ({ name, mode })));

describe.each(cases)('a shadow tree, $mode, in $name,', ({ name, mode }) => {
  const reader = useReader(name);
  let paths = 0;

  async function open(html: string): Promise<Page> {
    paths += 1;
    const opened = await reader().open(reader().site.put(`/shadow-${paths}/`, html));
    await opened.bringToFront();
    return opened;
  }

  const openAtStart = (): Promise<Page> => open(page(define(mode), '<x-text></x-text>'));
  const mark = (opened: Page, id = '#told'): Promise<string | null> =>
    opened.evaluate(
      (selector) =>
        (window as unknown as Keeping).tree?.querySelector(selector)?.getAttribute('data-spoiler-shield') ?? null,
      id,
    );
  const untilMark = (opened: Page, wanted: string, id = '#told'): Promise<true> =>
    eventually(async () => ((await mark(opened, id)) === wanted ? true : null), `${id} is ${wanted}`);
  const exposed = (opened: Page): Promise<unknown> => opened.evaluate('[window.exposed, window.frames_ > 0]');
  /** The middle of the cover in the tree, in CSS pixels. */
  const cover = (opened: Page): Promise<{ x: number; y: number }> =>
    opened.evaluate(() => {
      const box = (window as unknown as Keeping).tree?.querySelector('spoiler-shield-cover')?.getBoundingClientRect();
      if (!box || box.height === 0) throw new Error('No cover is to be seen.');
      return { x: box.left + 60, y: box.top + box.height / 2 };
    });

  it.each(PAGES)('that %s is shielded before it is painted, and a click reveals it', async (_, of) => {
    const opened = await open(of(mode));
    await untilMark(opened, 'on');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await exposed(opened)).toEqual([0, true]);
    const { x, y } = await cover(opened);
    await opened.mouse.click(x, y);
    await untilMark(opened, 'revealed');
    expect(
      await opened.evaluate(() => (window as unknown as Keeping).tree?.querySelector('#told')?.getClientRects().length),
    ).toBe(1);
    await opened.mouse.click(x, y);
    await untilMark(opened, 'on');
    expect(await opened.evaluate(() => (window as unknown as Keeping).heard)).toEqual([]);
  });

  it('is revealed and hidden by keys, and its hidden words are not copied', async () => {
    const opened = await openAtStart();
    await untilMark(opened, 'on');
    await opened.keyboard.press('Tab');
    await opened.keyboard.press('Enter');
    await untilMark(opened, 'revealed');
    await opened.keyboard.press('Enter');
    await untilMark(opened, 'on');
    const copied = await opened.evaluate(() => {
      getSelection()?.selectAllChildren(document.body);
      return String(getSelection());
    });
    expect(copied).toContain('box of letters');
    expect(copied).not.toContain(HIDDEN);
  });

  it('stays shielded though the page takes its style sheets, its styles and its marks away', async () => {
    const opened = await openAtStart();
    await untilMark(opened, 'on');
    await opened.evaluate(() => {
      const keeping = window as unknown as Keeping;
      if (!keeping.tree) throw new Error('No shadow root.');
      keeping.tree.adoptedStyleSheets = [];
      keeping.exposed = 0;
      for (const element of keeping.tree.querySelectorAll('p')) {
        element.removeAttribute('style');
        element.removeAttribute('data-spoiler-shield');
        element.style.setProperty('display', 'block', 'important');
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await mark(opened)).toBe('on');
    expect(await exposed(opened)).toEqual([0, true]);
  });

  it('has passages that can be picked, which are shielded then', async () => {
    const opened = await openAtStart();
    await untilMark(opened, 'on');
    await pickFrom(await reader().openPopup(opened), opened);
    const { x, y } = await opened.evaluate(() => {
      const box = (window as unknown as Keeping).tree?.querySelector('#free')?.getBoundingClientRect();
      return { x: (box?.left ?? 0) + 30, y: (box?.top ?? 0) + 8 };
    });
    expect(await mark(opened, '#free')).toBe(null);
    await opened.mouse.move(x - 5, y);
    await opened.mouse.click(x, y);
    await untilMark(opened, 'on', '#free');
  });

  it('written in the markup of a plain element is read', async () => {
    const opened = await open(
      page('', `<div id="host"><template shadowrootmode="${mode}"><p>${TELLING}</p></template></div>`),
    );
    await eventually(async () => ((await reader().badgeOf(opened)) === '1' ? true : null), 'the badge counts it');
  });
});
