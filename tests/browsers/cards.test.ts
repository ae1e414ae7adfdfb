import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import { preferencesKey, showKey, storedShow } from '../../src/settings/stored';
import { showIdOf } from '../../src/shows/identify-show';
import { FEED, GRID, SEARCH, SHOW_TITLE, TOLD, VIDEOS, type ListPage } from './card-pages';
import { dramaPage } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { eventually, useReader } from './reader';
import { clickCover, countOf, COVER, stateOf, untilState } from './shield';
import { plainAddress } from './site';

const PAGES = {
  'a page of search results': SEARCH,
  'a feed of posts and comments': FEED,
  'a grid of films': VIDEOS,
  'a grid of plain blocks': GRID,
};

describe.each(BROWSER_NAMES)('cards in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;

  async function open({ html }: ListPage): Promise<Page> {
    paths += 1;
    const page = await reader().open(reader().site.put(`/cards-${paths}/`, html));
    await page.bringToFront();
    return page;
  }

  beforeEach(async () => {
    const show = {
      id: showIdOf(SHOW_TITLE),
      title: SHOW_TITLE,
      aliases: [],
      episodes: 12,
      protection: 'shield',
      progress: { kind: 'upTo', season: 1, episode: 6 },
    } as const;
    await store({ [showKey(show.id)]: storedShow(show) });
  });

  afterEach(async () => {
    await reader().askExtension('chrome.storage.sync.clear().then(() => null)');
  });

  async function store(values: Readonly<Record<string, unknown>>): Promise<void> {
    await reader().askExtension(`chrome.storage.sync.set(${JSON.stringify(values)}).then(() => null)`);
  }

  describe.each(Object.entries(PAGES))('on %s', (_, listed) => {
    it('the one that tells is an even plate, text and picture; the rest looks as it does without the extension', async () => {
      const page = await open(listed);
      await untilState(page, `${listed.telling} .text`, 'on');
      for (const part of ['.text', '.picture']) {
        expect(strokesIn(await pixelsOf(page, `${listed.telling} ${part}`)), part).toBe(0);
      }
      const plain = await reader().open(plainAddress(page.url()));
      await plain.bringToFront();
      const looks = new Map<string, number>();
      for (const other of listed.others) {
        expect(await stateOf(page, other), other).toBeNull();
        looks.set(other, strokesIn(await pixelsOf(plain, other)));
      }
      await page.bringToFront();
      // They stand some lines lower, where letters fall otherwise between two pixels.
      for (const [other, strokes] of looks)
        expect(strokesIn(await pixelsOf(page, other)) / strokes, other).toBeCloseTo(1, 0);
      expect(await page.$eval(listed.telling, (card) => getComputedStyle(card).backgroundImage)).toBe('none');
      // The list itself stands as it did.
      expect(await countOf(page, 'main[data-spoiler-shield], main > [data-spoiler-shield]')).toBe(0);
    });

    it('nothing that it tells is in a tooltip that can be reached, or read aloud', async () => {
      const page = await open(listed);
      await untilState(page, `${listed.telling} .text`, 'on');
      // The tree that assistive technology reads follows the page with its own next frame.
      await eventually(async () => {
        const heard = (await readAccessibleNodes(name, page)).map((node) => node.name);
        return heard.length > 3 && !heard.some((words) => words.includes(TOLD)) ? true : null;
      }, 'nothing of it is in the accessibility tree');
      const tooltips = await page.$eval(listed.telling, (card) => {
        const box = card.getBoundingClientRect();
        const found: string[] = [];
        for (let x = box.left + 4; x < box.right; x += 12)
          for (let y = box.top + 4; y < box.bottom; y += 12) {
            const hit = document.elementFromPoint(x, y);
            for (let at = hit; at; at = at.parentElement)
              found.push(
                at.getAttribute('title') ?? '',
                at.getAttribute('alt') ?? '',
                at.getAttribute('aria-label') ?? '',
              );
          }
        return found.filter((words) => words !== '');
      });
      expect(tooltips.filter((words) => words.includes(TOLD))).toEqual([]);
    });

    it('a click on its cover reveals it, and it alone', async () => {
      const page = await open(listed);
      await untilState(page, `${listed.telling} .text`, 'on');
      const covers = await countOf(page, COVER);
      expect(await countOf(page, `${listed.telling}[data-spoiler-shield-card]`)).toBe(1);
      await clickCover(page);
      await untilState(page, `${listed.telling} .text`, 'revealed');
      expect(strokesIn(await pixelsOf(page, `${listed.telling} .text`))).toBeGreaterThan(0.01);
      expect(await countOf(page, `${listed.telling}[data-spoiler-shield-card]`)).toBe(0);
      expect(await countOf(page, `${COVER}[state="revealed"]`)).toBe(1);
      expect(await countOf(page, `${COVER}[state="on"]`)).toBe(covers - 1);
      expect(new URL(page.url()).pathname).toBe(`/cards-${paths}/`);
    });
  });

  it('none is seen before the settings are read, and no page is held for long', async () => {
    const page = await open({ ...SEARCH, html: SEARCH.html.replace('<meta charset', `${WATCH}<meta charset`) });
    const seen = await eventually(async () => {
      const sofar = (await page.evaluate('window.seen')) as Seen;
      return sofar.frames > 10 ? sofar : null;
    }, 'ten frames were looked at');
    expect(seen.framesWithCard).toBe(0);
    expect(seen.shownMs).toBeLessThan(1000);
    const plain = await reader().open(plainAddress(page.url()));
    expect(((await plain.evaluate('window.seen')) as Seen).framesWithCard).toBeGreaterThan(0);
  });

  it('a thumbnail drawn by a style sheet is covered as one in the text is', async () => {
    const page = await open(VIDEOS);
    await untilState(page, '#drawn .thumb', 'on');
    expect(strokesIn(await pixelsOf(page, '#drawn .thumb'))).toBe(0);
    expect(strokesIn(await pixelsOf(page, '#seen .thumb'))).toBeGreaterThan(0.01);
  });

  it('so is one in an empty link, of which the tooltip alone tells', async () => {
    const page = await open(VIDEOS);
    await untilState(page, '#empty .thumb', 'on');
    expect(await stateOf(page, '#empty p')).toBe('on');
    for (const part of ['.thumb', 'p']) expect(strokesIn(await pixelsOf(page, `#empty ${part}`)), part).toBe(0);
  });

  it('the comment that tells is shielded, not the thread', async () => {
    const page = await open(FEED);
    await untilState(page, '#comment', 'on');
    expect(await stateOf(page, '#thread > p')).toBeNull();
    expect(await stateOf(page, '#thanks')).toBeNull();
  });

  it('the progress moved in the popup opens them at once, in the other window', async () => {
    const page = await open(SEARCH);
    await untilState(page, '#telling .text', 'on');
    const about = await reader().openWindow(
      reader().site.put('/tin-harvest/', dramaPage({ title: `${SHOW_TITLE} Episode 9 Recap` })),
    );
    const popup = await reader().openPopup(about);
    const field = await popup.waitForSelector('input[type=number]');
    await field?.evaluate((element) => {
      element.value = '9';
      element.dispatchEvent(new Event('input', { bubbles: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await untilState(page, '#telling .text', null);
    expect(await countOf(page, '[data-spoiler-shield], [data-spoiler-shield-card], spoiler-shield-cover')).toBe(0);
  });

  it('Strict takes every mention but a bare link to watch', async () => {
    await store({ [preferencesKey('detection')]: { level: 'strict' } });
    const page = await open(SEARCH);
    await untilState(page, '#mention h3', 'on');
    expect(await stateOf(page, '#bare h3')).toBeNull();
    expect(await stateOf(page, '#seen h3')).toBeNull();
    expect(await stateOf(page, '#other h3')).toBeNull();
  });

  it('the tab says the name alone where the title tells', async () => {
    const title = `${SHOW_TITLE}: ${TOLD} was killed by his own brother`;
    const page = await open({ ...FEED, html: FEED.html.replace('Ferry Feed', title) });
    await eventually(async () => ((await page.title()) === `${SHOW_TITLE} · …` ? true : null), 'the tab says the name');
    const plain = await open({ ...FEED, html: FEED.html });
    expect(await plain.title()).toBe('Ferry Feed');
  });

  it('nor does it tell before the settings are read', async () => {
    const title = `${SHOW_TITLE}: ${TOLD} was killed by his own brother`;
    const html = FEED.html.replace('Ferry Feed</title>', `${title}</title>${WATCH_TITLE}`);
    const shown = name === 'firefox' ? await watchTabLabels(reader().browser) : null;
    const page = await open({ ...FEED, html });
    await eventually(async () => ((await page.title()) === `${SHOW_TITLE} · …` ? true : null), 'the tab says the name');
    const titles = (await page.evaluate('window.titles')) as string[];
    expect(titles).not.toEqual([]);
    expect(titles.filter((words) => words.includes(TOLD))).toEqual([]);
    // Chromium hears of a title before any script does, and its tab strip cannot be looked at here (docs/security.md).
    for (const label of (await shown?.()) ?? []) expect(label).not.toContain(TOLD);
    const plain = await reader().open(plainAddress(page.url()));
    expect(await plain.evaluate('window.titles')).toContain(title);
  });

  it('cards that come with scrolling are shielded before they are seen', async () => {
    const page = await open(FEED);
    await untilState(page, '#telling .text', 'on');
    const exposed = await page.evaluate(async (told) => {
      const feed = document.querySelector('#feed');
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      let open = 0;
      for (let at = 0; at < 30; at += 1) {
        const post = document.createElement('article');
        post.className = 'post late';
        const text = document.createElement('p');
        text.textContent =
          at % 3 === 0 ? `So in Tin Harvest ${told} dies in the flood (${at})` : `A fine day, number ${at}`;
        post.append(text);
        feed?.append(post);
        await frame();
        for (const late of document.querySelectorAll('.late > p'))
          if (late.textContent.includes(told) && !late.closest('[data-spoiler-shield="on"]')) open += 1;
      }
      return open;
    }, TOLD);
    expect(exposed).toBe(0);
    expect(await countOf(page, '.late [data-spoiler-shield="on"], .late[data-spoiler-shield="on"]')).toBe(10);
  });
});

interface Seen {
  readonly frames: number;
  /** Frames in which the telling card could be read. */
  readonly framesWithCard: number;
  /** When the page was first in sight; ms after its first script. */
  readonly shownMs: number;
}

/** Looks, on each of the first sixty frames, at what a reader would see. */
const WATCH = `<script>
window.seen = { frames: 0, framesWithCard: 0, shownMs: Infinity };
var start = performance.now();
(function look() {
  var isShown = getComputedStyle(document.documentElement).opacity !== '0';
  if (isShown) window.seen.shownMs = Math.min(window.seen.shownMs, performance.now() - start);
  var text = document.querySelector('#telling .text');
  if (isShown && text && !text.closest('[data-spoiler-shield="on"]')) window.seen.framesWithCard += 1;
  window.seen.frames += 1;
  if (window.seen.frames < 60) requestAnimationFrame(look);
})();
</script>`;

/** Writes down the title that stands before each of the first sixty frames, beginning with the page's first script. */
const WATCH_TITLE = `<script>
window.titles = [];
(function look() {
  window.titles.push(document.title);
  if (window.titles.length < 60) requestAnimationFrame(look);
})();
</script>`;

/** What stands on Firefox's tabs from now on, until it is asked for. */
async function watchTabLabels(browser: Browser): Promise<() => Promise<readonly string[]>> {
  await evaluatePrivileged(
    browser,
    `(() => {
      const seen = { labels: [], note: ({ target }) => seen.labels.push(target.label) };
      gBrowser.tabContainer.addEventListener('TabAttrModified', seen.note);
      window.seenLabels = seen;
      return '';
    })()`,
  );
  return async () => {
    const labels = await evaluatePrivileged(
      browser,
      `(() => {
        const { labels, note } = window.seenLabels;
        gBrowser.tabContainer.removeEventListener('TabAttrModified', note);
        return JSON.stringify(labels);
      })()`,
    );
    expect(labels).toContain('channel-korea');
    return JSON.parse(labels) as string[];
  };
}
