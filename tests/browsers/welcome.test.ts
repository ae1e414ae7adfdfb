import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { findAccessibilityFaults } from './accessibility-faults';
import { press, untilSaid } from './extension-page';
import { eventually, startReader, useReader } from './reader';
import { openSite } from './site';

const WELCOME = 'src/welcome/index.html';

interface Api {
  readonly permissions: object;
}

declare const chrome: Api;

describe.each(BROWSER_NAMES)('the welcome page in %s', (name) => {
  const reader = useReader(name);
  let welcome: Page;

  beforeEach(async () => {
    welcome = await reader().openExtensionPage(WELCOME);
    await untilSaid(welcome, 'Try it');
  });

  it('shields a review with the real page side, and reveals it by a click', async () => {
    const stateOf = (): Promise<string | null> =>
      welcome.evaluate(
        () =>
          document
            .querySelector('iframe')
            ?.contentDocument?.querySelector('article p:last-of-type')
            ?.getAttribute('data-spoiler-shield') ?? null,
      );
    await eventually(async () => ((await stateOf()) === 'on' ? true : null), 'the sample is shielded');
    await welcome.bringToFront();
    const { x, y } = await welcome.evaluate(() => {
      const frame = document.querySelector('iframe');
      const passage = frame?.contentDocument?.querySelector('article p:last-of-type');
      if (!frame || !passage) throw new Error('The sample is not there.');
      frame.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [outer, inner] = [frame.getBoundingClientRect(), passage.getBoundingClientRect()];
      return { x: outer.left + inner.left + 40, y: outer.top + inner.top + inner.height / 2 };
    });
    await welcome.mouse.click(x, y);
    await eventually(async () => ((await stateOf()) === 'revealed' ? true : null), 'the sample is revealed');
  });

  it('adds shows and sets the level', async () => {
    await welcome.bringToFront();
    await welcome.type('input[name=title]', 'The Tide Clock');
    await welcome.keyboard.press('Enter');
    await untilSaid(welcome, 'The Tide Clock');
    await welcome.evaluate(() => document.querySelector<HTMLInputElement>('[value=strict]')?.click());
    await untilSaid(welcome, 'Also whatever tells plot');
    const options = await reader().openExtensionPage('src/options/index.html');
    await untilSaid(options, 'The Tide Clock');
    expect(await options.$eval('[value=strict]', (field) => (field as HTMLInputElement).checked)).toBe(true);
  });

  it('has no accessibility fault, and fits 320 pixels', async () => {
    expect(await findAccessibilityFaults(welcome)).toEqual([]);
    await welcome.setViewport({ width: 320, height: 640 });
    expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('says in a line what a refusal means, and goes on', async () => {
    // No test can press the browser's own question: its answer is put in the question's place.
    await welcome.evaluate(() => {
      const api = (globalThis as unknown as { browser?: Api }).browser ?? chrome;
      Object.defineProperty(api.permissions, 'request', { value: () => Promise.resolve(false) });
    });
    await press(welcome, 'Everywhere');
    await untilSaid(welcome, 'Not allowed, so only drama and review sites are protected.');
    const pressed = (): Promise<string[]> =>
      welcome.$$eval('[aria-pressed=true]', (buttons) => buttons.map(({ textContent }) => textContent));
    expect(await pressed()).toEqual(['Drama and review sites']);
    await press(welcome, 'Drama and review sites');
    await eventually(
      async () => ((await welcome.evaluate(() => document.body.innerText)).includes('Not allowed') ? null : true),
      'the line is gone',
    );
    expect(await pressed()).toEqual(['Drama and review sites']);
  });

  it('closes when the reader is done', async () => {
    await press(welcome, 'Start reading');
    await eventually(() => welcome.evaluate(() => null).catch(() => true), 'the page is closed');
  });
});

describe.each(BROWSER_NAMES)('after installing in %s', (name) => {
  it('the welcome page is opened', async () => {
    const site = await openSite();
    const reader = await startReader(name, site);
    try {
      await eventually(async () => {
        for (const page of await reader.browser.pages()) {
          const address = await page.evaluate(() => location.href).catch(() => '');
          if (address.endsWith(WELCOME)) return page;
        }
        return null;
      }, 'the welcome page is open');
    } finally {
      await reader.close();
      await site.close();
    }
  });
});
