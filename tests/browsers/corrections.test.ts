import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { SHIELD_THIS, TOGGLE_ALL } from '../../src/background/menu-request';
import { chooseInMenu } from './browser-ui';
import { dramaPage, HIDDEN } from './drama-pages';
import { pickFrom, press, untilSaid } from './extension-page';
import { eventually, useReader } from './reader';
import { BAR, clickAt, countOf, COVER, sayNotSpoiler, statesOf, untilState } from './shield';

const PREMISE = 'Harbour Lanterns follows';

describe.each(BROWSER_NAMES)('a correction in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    page = await reader().open(reader().site.put(`/correction-${paths}/`, dramaPage()));
    await untilState(page, '#first', 'on');
  });

  async function untilBars(count: number): Promise<void> {
    await eventually(async () => ((await countOf(page, BAR)) === count ? true : null), `${count} bars are shown`);
  }

  const namesNow = async (): Promise<readonly string[]> =>
    (await readAccessibleNodes(name, page)).map((node) => node.name);

  async function untilNamed(words: string): Promise<void> {
    await eventually(
      async () => ((await namesNow()).some((said) => said.includes(words)) ? true : null),
      `a screen reader comes upon "${words}"`,
    );
  }

  const startPicking = async (): Promise<void> => pickFrom(await reader().openPopup(page), page);

  async function pointAt(selector: string): Promise<void> {
    const { x, y } = await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.left + 30, y: box.top + 12 };
    });
    await page.mouse.move(x - 5, y);
    await page.mouse.click(x, y);
  }

  it('leaves what the reader says is no spoiler, now and after a reload', async () => {
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await sayNotSpoiler(page);
    await untilState(page, '#first', null);
    expect(await countOf(page, COVER)).toBe(0);
    await untilBars(1);
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', null);
    await untilState(page, '#second', null);
    expect(await countOf(page, BAR)).toBe(0);
  });

  it('shields what is selected, now and after a reload', async () => {
    await page.evaluate(() => {
      const [from, to] = ['#premise', '#cast'].map((selector) => document.querySelector(selector)?.firstChild);
      if (from && to) getSelection()?.setBaseAndExtent(from, 10, to, 10);
    });
    await chooseInMenu(reader(), page, '#premise', SHIELD_THIS);
    await untilState(page, '#premise', 'on');
    await untilState(page, '#cast', 'on');
    await page.reload({ waitUntil: 'load' });
    expect(await statesOf(page, ['#premise', '#cast', '#warning', '#closing'])).toEqual({
      '#premise': 'on',
      '#cast': 'on',
      '#warning': null,
      '#closing': null,
    });
  });

  it('asks from the context menu, where nothing is selected, for a passage to be picked', async () => {
    await chooseInMenu(reader(), page, '#premise', SHIELD_THIS);
    await untilBars(1);
    await pointAt('#premise');
    await untilState(page, '#premise', 'on');
  });

  it('reveals all from the context menu, and shields all again', async () => {
    await chooseInMenu(reader(), page, '#premise', TOGGLE_ALL);
    await untilState(page, '#first', 'revealed');
    await eventually(async () => ((await reader().badgeOf(page)) === '' ? true : null), 'the badge is empty');
    await chooseInMenu(reader(), page, '#premise', TOGGLE_ALL);
    await untilState(page, '#first', 'on');
  });

  it('lets a passage be picked with the mouse, which the page does not hear', async () => {
    await page.evaluate(() => {
      const premise = document.querySelector('#premise');
      premise?.addEventListener('click', () => (document.title = 'heard'));
      premise?.addEventListener('mousedown', () => (document.title = 'heard'));
    });
    await startPicking();
    await pointAt('#premise');
    await untilState(page, '#premise', 'on');
    expect(await page.title()).not.toBe('heard');
    await untilNamed('Shielded on this page.');
    await page.mouse.click(4, 4);
    await untilBars(0);
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#premise', 'on');
  });

  it('lets a passage be picked by keys, reads it out, and never what is shielded', async () => {
    const inPage = await timesNamed(PREMISE);
    await startPicking();
    await page.evaluate(() => scrollTo(0, 0));
    const readOut: string[] = [];
    // Down the whole page; what is shielded is passed over.
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press(steps % 2 ? 'Tab' : 'ArrowDown');
      readOut.push(...(await namesNow()));
    }
    expect(readOut.some((said) => said.includes("That's everything about Harbour Lanterns"))).toBe(true);
    expect(readOut.filter((said) => said.includes(HIDDEN))).toEqual([]);
    // Back up to the premise.
    for (let steps = 0; steps < 20 && (await timesNamed(PREMISE)) <= inPage; steps += 1)
      await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await untilState(page, '#premise', 'on');
    // The focus is on the first button: "Undo".
    await untilBars(1);
    await page.keyboard.press('Enter');
    await untilState(page, '#premise', null);
    await untilBars(0);
  });

  it('says so in a narrow window on two lines, and its cross takes them away', async () => {
    await page.setViewport({ width: 360, height: 640 });
    await chooseInMenu(reader(), page, '#premise', SHIELD_THIS);
    await untilBars(1);
    await pointAt('aside li');
    await untilNamed('The same on all of channel-korea.com');
    // Its root is closed: where the bar is, is what lies there.
    const { top, right } = await page.evaluate((bar) => {
      const isBar = (x: number, y: number): boolean => document.elementFromPoint(x, y)?.localName === bar;
      const free = (from: number, by: number, is: (at: number) => boolean): number =>
        is(from) ? free(from + by, by, is) : from;
      const top = free(innerHeight - 20, -1, (y) => isBar(innerWidth / 2, y));
      return { top, right: free(innerWidth / 2, 1, (x) => isBar(x, top + 20)) };
    }, BAR);
    expect(640 - top).toBeLessThan(90);
    await page.mouse.click(right - 20, top + 20);
    await untilBars(0);
    await untilState(page, 'aside li', 'on');
  });

  it('is left with Escape, and nothing is shielded', async () => {
    await startPicking();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await untilBars(0);
    await untilState(page, '#premise', null);
  });

  it('is said of the whole site from the bar, listed in the options, and removed there', async () => {
    await startPicking();
    await pointAt('aside li');
    await untilState(page, 'aside li', 'on');
    const other = dramaPage().replaceAll('Where to watch quiet dramas', 'Where to buy the letters');
    await untilNamed('The same on all of channel-korea.com');
    await pressOnBar();
    await untilNamed('Done for all like it on channel-korea.com.');
    const next = await reader().open(reader().site.put(`/correction-next-${paths}/`, other));
    await untilState(next, 'aside li', 'on');
    const options = await reader().openExtensionPage('src/options/index.html#corrections');
    await untilSaid(options, 'www.channel-korea.com');
    for (let rules = await countOf(options, '#corrections li'); rules > 0; rules -= 1) {
      await press(options, 'Remove');
      await eventually(
        async () => ((await countOf(options, '#corrections li')) < rules ? true : null),
        'a correction is removed',
      );
    }
    await untilState(next, 'aside li', null);
    await untilState(page, 'aside li', null);
  });

  /** Presses the second button of the bar by keys: Tab from the page's end goes back into it. */
  async function pressOnBar(): Promise<void> {
    await page.bringToFront();
    await page.evaluate((bar) => document.querySelector<HTMLElement>(bar)?.focus(), BAR);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }

  /** How often a screen reader comes upon a passage: once more where the picker reads it out. */
  const timesNamed = async (words: string): Promise<number> =>
    (await namesNow()).filter((said) => said.startsWith(words)).length;
});
