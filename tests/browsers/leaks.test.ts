/** Ways in which a page's hidden words might still come out: on paper, in the hand, in other windows, by the page's scripts. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { showKey, storedShow } from '../../src/settings/stored';
import { showIdOf } from '../../src/shows/identify-show';
import { dramaPage, HIDDEN } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { eventually, useReader } from './reader';
import { clickAt, clickCover, countOf, COVER, stateOf, untilState } from './shield';
import { plainAddress } from './site';

/** A window of this many CSS pixels with these many device pixels to each: what zooming a window of 1200 pixels comes to. */
const WINDOWS = {
  'a phone, 320 wide': { width: 320, height: 640, deviceScaleFactor: 1 },
  'a zoom of 300 %': { width: 400, height: 300, deviceScaleFactor: 3 },
  'a zoom of 50 %': { width: 2400, height: 1600, deviceScaleFactor: 0.5 },
};

const SHOW = 'Harbour Lanterns';
const TELLING_TITLE = `${SHOW}: ${HIDDEN} was killed by his own brother`;
const FOLLOWED = {
  [showKey(showIdOf(SHOW))]: storedShow({
    id: showIdOf(SHOW),
    title: SHOW,
    aliases: [],
    episodes: 12,
    protection: 'shield',
    progress: { kind: 'upTo', season: 1, episode: 3 },
  }),
};

async function printedText(page: Page): Promise<string> {
  const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true });
  return text;
}

describe.each(BROWSER_NAMES)('words behind a shield in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    page = await reader().open(reader().site.put(`/leaks-${paths}/`, dramaPage()));
    await untilState(page, '#first', 'on');
    await page.bringToFront();
  });

  it('are not in the text of a printed page, until they are revealed', async () => {
    const shielded = await printedText(page);
    expect(shielded).toContain('ferry clerk');
    expect(shielded).not.toContain(HIDDEN);
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
    expect(await printedText(page)).toContain(HIDDEN);
  });

  it('are printed where the extension does not run', async () => {
    const plain = await reader().open(plainAddress(page.url()));
    expect(await printedText(plain)).toContain(HIDDEN);
  });

  it.each(Object.entries(WINDOWS))('are not to be seen in %s', async (_, viewport) => {
    await page.setViewport(viewport);
    const hasRoom = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1);
    expect(await countOf(page, COVER)).toBe(1);
    for (const selector of ['#first', '#second']) expect(strokesIn(await pixelsOf(page, selector))).toBe(0);
    // The picture is 320 wide by itself: on a phone it is what makes the page wide, with or without the extension.
    if (viewport.width > 400) expect(hasRoom).toBe(true);
  });

  it.each(['#first', '#picture', '#link'])('do not come along when %s is dragged', async (selector) => {
    await page.evaluate(() => {
      for (const type of ['dragstart', 'drop', 'selectstart'])
        document.addEventListener(type, (event) => {
          const carried = (event as DragEvent).dataTransfer?.getData('text/plain') ?? '';
          document.documentElement.dataset['dragged'] = `${type} ${carried} ${getSelection()?.toString() ?? ''}`;
        });
    });
    const { x, y } = await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return { x: box.left + 8, y: box.top + box.height / 2 };
    });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 20, { steps: 5 });
    await page.mouse.up();
    const told = await page.evaluate(
      () => `${document.documentElement.dataset['dragged'] ?? ''} ${getSelection()?.toString() ?? ''}`,
    );
    expect(told).not.toContain(HIDDEN);
    expect(await stateOf(page, selector)).toBe('on');
  });

  it('are in no field that the browser checks the spelling of', async () => {
    await page.$eval('#first', (element) => {
      element.setAttribute('contenteditable', 'true');
      (element as HTMLElement).spellcheck = true;
      (element as HTMLElement).focus();
    });
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('first');
    expect(strokesIn(await pixelsOf(page, '#first'))).toBe(0);
  });

  it('stay behind one when the page moves, copies or rebuilds what holds them', async () => {
    await page.evaluate(() => {
      const [first, second, closing] = ['#first', '#second', '#closing'].map((selector) =>
        document.querySelector(selector),
      );
      // Moved behind each other, and one copied with its marks, as a framework does that draws a list anew.
      second?.after(first as Node);
      const copy = second?.cloneNode(true) as Element;
      copy.id = 'copy';
      closing?.before(copy);
    });
    await untilState(page, '#copy', 'on');
    for (const selector of ['#first', '#second', '#copy']) {
      expect(await stateOf(page, selector)).toBe('on');
      expect(strokesIn(await pixelsOf(page, selector))).toBe(0);
    }
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
      document.body.replaceWith(body);
    });
    await eventually(
      async () => ((await countOf(page, COVER)) === 1 ? true : null),
      'one cover stands in the new body',
    );
    for (const selector of ['#first', '#second', '#copy']) {
      await untilState(page, selector, 'on');
      expect(strokesIn(await pixelsOf(page, selector))).toBe(0);
    }
    await clickCover(page);
    for (const selector of ['#first', '#second', '#copy']) await untilState(page, selector, 'revealed');
  });

  it('stand in no tab title that tells what is beyond the reader, until they reveal it', async () => {
    expect(await page.title()).toBe(await (await reader().open(plainAddress(page.url()))).title());
    await reader().askExtension(`chrome.storage.sync.set(${JSON.stringify(FOLLOWED)}).then(() => null)`);
    const html = dramaPage({ title: TELLING_TITLE }).replace(' - Ferry Notes', '');
    const telling = await reader().open(reader().site.put(`/leaks-title-${paths}/`, html));
    await eventually(
      async () => ((await telling.title()) === `${SHOW} · …` ? true : null),
      'the tab names the show and no more',
    );
    await clickAt(telling, 'h1');
    await eventually(async () => ((await telling.title()) === TELLING_TITLE ? true : null), 'the tab has its title');
    await reader().askExtension('chrome.storage.sync.clear().then(() => null)');
  });
});
