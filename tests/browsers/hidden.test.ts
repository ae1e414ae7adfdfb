import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import { dramaPage, HIDDEN } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { plainAddress } from './site';
import { useReader } from './reader';
import { clickCover, COVER, untilState } from './shield';

describe.each(BROWSER_NAMES)('behind a shield in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  beforeEach(async () => {
    // What one test reveals is remembered for its page.
    paths += 1;
    page = await reader().open(reader().site.put(`/hidden-${paths}/`, dramaPage()));
    await untilState(page, '#first', 'on');
    await page.bringToFront();
  });

  it.each(['#first', '#second', '#picture', '#embed'])(
    'nothing of %s can be seen: it is a plain plate',
    async (selector) => {
      expect(strokesIn(await pixelsOf(page, selector))).toBe(0);
      await clickCover(page);
      await untilState(page, selector, 'revealed');
      expect(strokesIn(await pixelsOf(page, selector))).toBeGreaterThan(0.01);
    },
  );

  it.each(['h1', '#premise', '#warning'])('%s looks as it does without the extension', async (selector) => {
    const shielded = await pixelsOf(page, selector);
    const plain = await reader().open(plainAddress(page.url()));
    await plain.bringToFront();
    const { data } = await pixelsOf(plain, selector);
    expect(Buffer.compare(shielded.data, data)).toBe(0);
    expect(strokesIn(shielded)).toBeGreaterThan(0.01);
  });

  it('the closing is still readable', async () => {
    expect(strokesIn(await pixelsOf(page, '#closing'))).toBeGreaterThan(0.01);
  });

  it('assistive technology comes upon the cover, and upon no hidden word', async () => {
    const nodes = await readAccessibleNodes(name, page);
    const names = nodes.map((node) => node.name);
    expect(names.some((text) => text.includes('ferry clerk'))).toBe(true);
    expect(names.filter((text) => text.includes(HIDDEN))).toEqual([]);
    const buttons = nodes.filter(({ role, isExpanded }) => /button/i.test(role) && isExpanded === false);
    expect(buttons).toHaveLength(1);
    expect(buttons[0]?.name).toMatch(/\S.*Reveal/s);
  });

  it('a selection of everything has no hidden word', async () => {
    const selected = await page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.body);
      return selection?.toString() ?? '';
    });
    expect(selected).toContain('ferry clerk');
    expect(selected).not.toContain(HIDDEN);
  });

  it('a copy of everything has no hidden word', async () => {
    await page.evaluate(() => {
      document.addEventListener(
        'copy',
        () => (document.documentElement.dataset['copied'] = getSelection()?.toString() ?? ''),
      );
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const copied = await page.evaluate(() => document.documentElement.dataset['copied']);
    expect(copied).toContain('ferry clerk');
    expect(copied).not.toContain(HIDDEN);
  });

  it('find-in-page has no hidden word', async () => {
    const find = (word: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find(word: string): boolean }).find(wanted);
      }, word);
    expect(await find('ferry clerk')).toBe(true);
    expect(await find(HIDDEN)).toBe(false);
  });

  it.each(['#picture', '#first', '#link', '#own-button', '#embed'])(
    'the mouse does not reach %s, its tooltip or its address',
    async (selector) => {
      const hit = await page.$eval(selector, (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const found = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        if (!found) throw new Error('Nothing lies there.');
        return {
          isInside: element.contains(found),
          title: found.closest('[title]')?.getAttribute('title') ?? null,
          link: found.closest('a')?.href ?? null,
        };
      });
      expect(hit).toMatchObject({ isInside: false, title: null });
      // The picture's link stands around the shield and tells nothing but a file's name.
      if (selector !== '#picture') expect(hit.link).toBeNull();
    },
  );

  it('Tab passes by what is inside, and stops at the cover', async () => {
    const stops: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? '')));
    }
    expect(stops).toContain(COVER);
    for (const inside of ['link', 'own-button', 'embed']) expect(stops).not.toContain(inside);
  });

  it('nothing of it is printed', async () => {
    // Puppeteer has no word for Firefox's print preview; the browser's window has.
    if (name === 'chromium') await page.emulateMediaType('print');
    else
      await evaluatePrivileged(
        reader().browser,
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'; ''`,
      );
    expect(await page.evaluate(() => matchMedia('print').matches)).toBe(true);
    expect(await page.$eval('#first', (element) => getComputedStyle(element).visibility)).toBe('hidden');
    expect(await page.$eval('#link', (element) => getComputedStyle(element).visibility)).toBe('hidden');
    expect(await page.$eval('#premise', (element) => getComputedStyle(element).visibility)).toBe('visible');
  });
});
