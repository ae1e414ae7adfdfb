/** A reader's first evening, each step by what a person presses: from the first run to an import that leaves all as it was. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { SHIELD_THIS } from '../../src/background/menu-request';
import { exportAll, importFile, resetAll } from './backup-file';
import { allowAllSites, chooseInMenu } from './browser-ui';
import { CLOSING, dramaPage, OPENING, SECTION, WARNING } from './drama-pages';
import { press, untilSaid } from './extension-page';
import { eventually, useReader } from './reader';
import { clickAt, sayNotSpoiler, statesOf, untilState } from './shield';
import { plainAddress } from './site';

/** Both areas, but for the dates of the values and for what a backup does not hold: this device's reveals and numbers. */
const READ_STORAGE = `Promise.all([chrome.storage.sync.get(), chrome.storage.local.get()]).then((areas) =>
  areas.map((area) =>
    Object.fromEntries(
      Object.entries(area)
        .filter(([key]) => !/^(?:reveals|numbers):/.test(key))
        .map(([key, value]) => [key, { ...value, changed: null }]),
    ),
  ),
)`;
/** Shielded at the level Balanced, left at "Marked only". */
const EXPLAINED = `<h2>The Ending Explained</h2><p id="explained">The harbour master drowned long before the first letter was posted, and it was his brother who lit the lanterns all these years.</p>`;
const PASSAGES = ['#premise', '#cast', '#first', '#second', '#closing', '#explained'];
/** Beside other work a browser may take long for each of many pages. */
const LONG_MS = 240_000;

describe.each(BROWSER_NAMES)('from the first run to an import in %s', (name) => {
  const reader = useReader(name);

  const lookOf = (page: Page): Promise<string | null> =>
    page.evaluate(() => document.documentElement.getAttribute('data-spoiler-shield-look'));

  async function untilLook(page: Page, look: string | null): Promise<void> {
    await eventually(async () => ((await lookOf(page)) === look ? true : null), `shields look like ${look}`);
  }

  /** What a page makes of its passages, and how its shields look. */
  async function readPage(page: Page): Promise<unknown> {
    return { states: await statesOf(page, PASSAGES), look: await lookOf(page) };
  }

  async function findWelcome(): Promise<Page | null> {
    for (const page of await reader().browser.pages()) {
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path.endsWith('welcome/index.html')) return page;
    }
    return null;
  }

  it(
    'each step holds, and in the end everything is as before',
    async () => {
      const welcome = await eventually(findWelcome, 'the welcome page opens by itself', 30_000);
      await untilSaid(welcome, 'What are you watching?');
      await welcome.bringToFront();
      await welcome.type('input[name=title]', 'Harbour Lanterns');
      await welcome.keyboard.press('Enter');
      await welcome.waitForSelector('.chips li');
      await allowAllSites(reader(), () => press(welcome, 'Everywhere'));
      await eventually(
        async () =>
          (await welcome.$$eval('[aria-pressed=true]', ([pressed]) => pressed?.textContent)) === 'Everywhere' || null,
        'all sites are allowed',
      );
      await press(welcome, 'Start reading');
      await eventually(() => welcome.evaluate(() => null).catch(() => true), 'the welcome page is closed');

      // A site that is not among those of the manifest, and one that is.
      const listed = reader().site.put(
        '/whole-story/',
        dramaPage({ content: OPENING + WARNING + SECTION + CLOSING + EXPLAINED }),
      );
      const page = await reader().open(plainAddress(listed));
      await untilState(page, '#explained', 'on');
      const untouched = await readPage(page);

      const options = await reader().openExtensionPage('src/options/index.html');
      await untilSaid(options, 'Harbour Lanterns');
      await options.evaluate(() => document.querySelector<HTMLInputElement>('[value=marked]')?.click());
      await untilState(page, '#explained', null);
      await options.evaluate(() => document.querySelector<HTMLInputElement>('[value=blur]')?.click());
      await options.evaluate(() => document.querySelector<HTMLInputElement>('[name=strength][value="3"]')?.click());
      await untilLook(page, 'blur-3');

      await clickAt(page, '#first');
      await untilState(page, '#first', 'revealed');
      await sayNotSpoiler(page);
      await untilState(page, '#first', null);
      await page.evaluate(() => {
        const cast = document.querySelector('#cast')?.firstChild;
        if (cast) getSelection()?.setBaseAndExtent(cast, 0, cast, 120);
      });
      await chooseInMenu(reader(), page, '#cast', SHIELD_THIS);
      await untilState(page, '#cast', 'on');

      const paused = await reader().open(listed);
      await untilState(paused, '#first', 'on');
      const popup = await reader().openPopup(paused);
      await press(popup, 'For an hour');
      await untilState(paused, '#first', null);

      const stored = await reader().askExtension(READ_STORAGE);
      const chosen = await readPage(page);
      expect(chosen).not.toEqual(untouched);

      const exported = await exportAll(options);
      await options.bringToFront();
      await resetAll(options);
      await untilState(page, '#cast', null);
      await untilState(paused, '#first', 'on');
      await untilLook(page, null);
      expect(await reader().askExtension(READ_STORAGE)).toEqual([{}, {}]);

      await importFile(options, exported, 'Imported.');
      await untilState(page, '#cast', 'on');
      await untilState(page, '#explained', null);
      await untilState(paused, '#first', null);
      await untilLook(page, 'blur-3');
      expect(await reader().askExtension(READ_STORAGE)).toEqual(stored);
      expect(await readPage(page)).toEqual(chosen);
      await page.reload({ waitUntil: 'load' });
      await untilState(page, '#cast', 'on');
      await untilState(page, '#explained', null);
      expect(await readPage(page)).toEqual(chosen);
    },
    LONG_MS,
  );
});
