/** Arabic words: the extension's own pages, its covers and its bar are laid out from right to left, whatever the page. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { copyExtension, type ExtensionCopy } from './extension-life';
import { untilSaid } from './extension-page';
import { eventually, startReader, type Reader } from './reader';
import { BAR, clickAt, countOf, COVER, untilState } from './shield';
import { openSite, type Site } from './site';

const TITLE = 'What?! (2024)';
/** Where the buttons at the end of a line are pressed; CSS pixels from its edge. */
const INSIDE = 20;

describe.each(BROWSER_NAMES)('in Arabic, in %s', (name) => {
  let copy: ExtensionCopy;
  let site: Site;
  let reader: Reader;

  beforeAll(async () => {
    // Which language a browser speaks is not for an extension to say: this one has no other.
    copy = copyExtension(name);
    copy.change({ default_locale: 'ar' });
    const locales = join(copy.folder, '_locales');
    for (const locale of readdirSync(locales)) if (locale !== 'ar') rmSync(join(locales, locale), { recursive: true });
    site = await openSite();
    reader = await startReader(name, site, { extension: copy.folder });
  });

  afterAll(async () => {
    expect(await reader.takeErrors()).toEqual([]);
    await reader.close();
    await site.close();
    copy.remove();
  });

  /** The horizontal middle of the first element that matches. */
  const middleOf = (page: Page, selector: string): Promise<number> =>
    page.$eval(selector, (element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    });

  async function expectRightToLeft(page: Page, width: number): Promise<void> {
    await page.bringToFront();
    await page.setViewport({ width, height: 640 });
    const { dir, lang, scrollWidth } = await page.evaluate(() => ({
      dir: document.documentElement.dir,
      lang: document.documentElement.lang,
      scrollWidth: document.documentElement.scrollWidth,
    }));
    expect([dir, lang]).toEqual(['rtl', 'ar']);
    expect(scrollWidth).toBeLessThanOrEqual(width);
  }

  it('the popup counts in Arabic, and its switches stand at the left', async () => {
    const page = await reader.open(site.put('/popup/', dramaPage()));
    await untilState(page, '#first', 'on');
    const popup = await reader.openPopup(page);
    await untilSaid(popup, 'مقطع واحد مخفي');
    await expectRightToLeft(popup, 360);
    expect(await middleOf(popup, '.to-options')).toBeLessThan(await middleOf(popup, '.brand span'));
    expect(await middleOf(popup, '.switch-track')).toBeLessThan(await middleOf(popup, '.switch span'));
  });

  it('the options keep a Latin title in its own order, at the right', async () => {
    const options = await reader.openExtensionPage('src/options/index.html');
    await options.waitForSelector('.add-show input');
    await options.bringToFront();
    await options.type('.add-show input', TITLE);
    await options.keyboard.press('Enter');
    await untilSaid(options, TITLE);
    await expectRightToLeft(options, 1000);
    const title = await options.$eval('.show-title bdi', (element) => ({
      order: getComputedStyle(element).direction,
      right: Math.round(element.getBoundingClientRect().right),
      lineEnd: Math.round(element.parentElement?.getBoundingClientRect().right ?? 0),
    }));
    expect(title).toEqual({ ...title, order: 'ltr', right: title.lineEnd });
    await expectRightToLeft(options, 320);
  });

  it('the welcome page and its sample run from right to left', async () => {
    const welcome = await reader.openExtensionPage('src/welcome/index.html');
    await untilSaid(welcome, 'ابدأ القراءة');
    await expectRightToLeft(welcome, 320);
    const sample = (): Promise<string | null> =>
      welcome.$eval('iframe', (frame) => {
        const shielded = frame.contentDocument?.querySelector('article p:last-of-type[data-spoiler-shield=on]');
        return shielded?.ownerDocument.documentElement.dir ?? null;
      });
    expect(await eventually(sample, 'the sample is shielded')).toBe('rtl');
  });

  it("a cover's line and the bar end at the left, on a page that runs the other way", async () => {
    const page = await reader.open(site.put('/cover/', dramaPage()));
    await untilState(page, '#first', 'on');
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    const cover = await page.$eval(COVER, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, bottom } = element.getBoundingClientRect();
      return { left, y: (top + bottom) / 2 };
    });
    // "Not a spoiler" is the last that a revealed cover says.
    await page.mouse.click(cover.left + INSIDE, cover.y);
    await eventually(async () => (await countOf(page, BAR)) === 1 || null, 'the bar is shown');
    // Its root is closed: where the bar is, is what lies there.
    const bar = await page.evaluate((tag) => {
      const y = innerHeight - 34;
      let left = 0;
      while (left < innerWidth && document.elementFromPoint(left, y)?.localName !== tag) left += 1;
      return { left, y };
    }, BAR);
    await page.mouse.click(bar.left + INSIDE, bar.y);
    await eventually(async () => (await countOf(page, BAR)) === 0 || null, 'the bar is closed');
    // Closed, not taken back.
    await untilState(page, '#first', null);
  });
});
