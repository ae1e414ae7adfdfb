import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { dramaPage } from './drama-pages';
import { useReader } from './reader';
import {
  clickAt,
  clickCover,
  countOf,
  COVER,
  hasCoverFocus,
  stateOf,
  statesOf,
  tabToCover,
  untilState,
} from './shield';

const SECTION_PASSAGES = ['#picture', '#first', '#second', '#embed'];

describe.each(BROWSER_NAMES)('revealing in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    page = await reader().open(reader().site.put(`/reveal-${paths}/`, dramaPage()));
    await untilState(page, '#first', 'on');
  });

  async function expectStates(state: 'on' | 'revealed'): Promise<void> {
    await untilState(page, '#first', state);
    expect(await statesOf(page, SECTION_PASSAGES)).toEqual(
      Object.fromEntries(SECTION_PASSAGES.map((selector) => [selector, state])),
    );
  }

  it('shields the announced section behind one cover, and nothing else', async () => {
    await expectStates('on');
    expect(await countOf(page, COVER)).toBe(1);
    const left = ['#premise', '#cast', '#warning', '#closing', '#navigation', '#footer', 'h1'];
    expect(await statesOf(page, left)).toEqual(Object.fromEntries(left.map((selector) => [selector, null])));
  });

  it.each(['#first', '#second', '#picture', '#embed'])(
    'reveals the whole section by a click on %s',
    async (passage) => {
      await clickAt(page, passage);
      await expectStates('revealed');
      expect(await page.$eval('#second', (element) => element.closest('[inert]') === null)).toBe(true);
    },
  );

  it("reveals by a click on the cover's button, and hides again by the next one", async () => {
    await clickCover(page);
    await expectStates('revealed');
    await clickCover(page);
    await expectStates('on');
  });

  it('reveals by Tab and Enter; the focus stays, and Enter hides again', async () => {
    await tabToCover(page);
    await page.keyboard.press('Enter');
    await expectStates('revealed');
    expect(await hasCoverFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    await expectStates('on');
    expect(await hasCoverFocus(page)).toBe(true);
  });

  it('tells assistive technology whether the section is open', async () => {
    const expansion = async (): Promise<(boolean | null)[]> =>
      (await readAccessibleNodes(name, page))
        .filter(({ role, isExpanded }) => /button/i.test(role) && isExpanded !== null)
        .map(({ isExpanded }) => isExpanded);
    expect(await expansion()).toEqual([false]);
    await clickCover(page);
    await expectStates('revealed');
    expect(await expansion()).toEqual([true]);
  });

  it('does not follow a link inside the passage with the click that reveals, but with the next', async () => {
    const url = page.url();
    reader().site.put('/elsewhere/', dramaPage({ title: 'Elsewhere', content: '<p>Somewhere else.</p>' }));
    await clickAt(page, '#link');
    await expectStates('revealed');
    expect(page.url()).toBe(url);
    await Promise.all([page.waitForNavigation(), clickAt(page, '#link')]);
    expect(page.url()).toContain('/elsewhere/');
  });

  it("does not let the page's own handlers hear of the click that reveals", async () => {
    await page.evaluate(() => {
      document.documentElement.dataset['clicks'] = '0';
      document
        .querySelector('article')
        ?.addEventListener('click', () => (document.documentElement.dataset['clicks'] = '1'));
    });
    await clickAt(page, '#first');
    await expectStates('revealed');
    expect(await page.evaluate(() => document.documentElement.dataset['clicks'])).toBe('0');
  });

  it('is not moved by clicks and keys that the page makes up', async () => {
    await page.evaluate((cover) => {
      // A made-up click follows the page's own links, with or without us.
      document.addEventListener('click', (event) => event.preventDefault());
      const targets = [cover, '#first', '#picture', 'article', 'body'].flatMap(
        (selector) => document.querySelector<HTMLElement>(selector) ?? [],
      );
      if (targets.length !== 5) throw new Error('A target is missing.');
      for (const target of targets) {
        const box = target.getBoundingClientRect();
        const init = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: box.left + 24,
          clientY: box.top + 12,
          button: 0,
          detail: 1,
        };
        target.focus();
        target.click();
        for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, init));
        for (const type of ['mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, init));
        for (const type of ['keydown', 'keypress', 'keyup'])
          target.dispatchEvent(new KeyboardEvent(type, { ...init, key: 'Enter', code: 'Enter' }));
      }
    }, COVER);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expectStates('on');
  });

  it("keeps the cover's content to itself", async () => {
    expect(await page.$eval(COVER, (cover) => [cover.shadowRoot, cover.textContent])).toEqual([null, '']);
  });

  it('does not reveal where the reader drags the mouse to select text', async () => {
    await page.bringToFront();
    const from = await page.$eval('#premise', (element) => {
      element.scrollIntoView({ block: 'start', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.left + 5, y: box.top + 8 };
    });
    const to = await page.$eval('#first', (element) => {
      const box = element.getBoundingClientRect();
      return { x: box.left + 60, y: box.top + 20 };
    });
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    expect(await stateOf(page, '#first')).toBe('on');
  });
});
