import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { TOLD_KEY } from '../../src/settings/stored-copies';
import { findAccessibilityFaults } from './accessibility-faults';
import { dramaPage } from './drama-pages';
import { press, untilSaid } from './extension-page';
import { eventually, startReader, useReader } from './reader';
import { untilState } from './shield';
import { openSite } from './site';

const SWITCH_ON = 'Shield spoilers of this show';
const SWITCH_OFF = 'Spoilers of this show are left open';

describe.each(BROWSER_NAMES)('the popup in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let popup: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    // A show of its own for each test: what one sets for it shall not be there for the next.
    const html = dramaPage({
      title: `Harbour Lanterns ${['Blue', 'Red', 'Green', 'Gold', 'Grey', 'White', 'Black', 'Pink', 'Brown'][paths % 9]} Review`,
    });
    page = await reader().open(reader().site.put(`/popup-${paths}/`, html));
    await untilState(page, '#first', 'on');
    popup = await reader().openPopup(page);
    await untilSaid(popup, '1 section shielded');
  });

  it('names the show, the section and its reason, never its words', async () => {
    const words = await popup.evaluate(() => document.body.innerText);
    expect(words).toContain('Harbour Lanterns');
    expect(words).toContain('The author warns');
    expect(words).not.toContain('Tessaly');
  });

  it("lifts and restores the shield by the show's switch, without a reload", async () => {
    await press(popup, SWITCH_ON);
    await untilState(page, '#first', null);
    await untilSaid(popup, 'You left this show open');
    await press(popup, SWITCH_OFF);
    await untilState(page, '#first', 'on');
    await untilSaid(popup, '1 section shielded');
  });

  it('reveals a section and hides it again', async () => {
    await press(popup, 'Reveal: Spoilers');
    await untilState(page, '#first', 'revealed');
    await untilSaid(popup, 'Everything on this page is revealed');
    await press(popup, 'Hide again: Spoilers');
    await untilState(page, '#first', 'on');
  });

  it('reveals all and shields all again', async () => {
    await press(popup, 'Reveal all');
    await untilState(page, '#first', 'revealed');
    await press(popup, 'Shield all again');
    await untilState(page, '#first', 'on');
  });

  it('reveals for a while what a reload shields again', async () => {
    await press(popup, 'Reveal all for 30 seconds');
    await untilState(page, '#first', 'revealed');
    await untilSaid(popup, 'shielded again after 30 seconds');
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', 'on');
  });

  it('follows what happens on the page', async () => {
    await page.bringToFront();
    await page.evaluate(() => document.querySelectorAll('#first, #second').forEach((element) => element.remove()));
    await page.evaluate(() => document.querySelectorAll('#picture, #embed').forEach((element) => element.remove()));
    await untilSaid(popup, 'Nothing to shield on this page');
  });

  it('counts on the badge what is shielded', async () => {
    await eventually(async () => ((await reader().badgeOf(page)) === '1' ? true : null), 'the badge says 1');
    await press(popup, 'Reveal all');
    await eventually(async () => ((await reader().badgeOf(page)) === '' ? true : null), 'the badge is empty');
  });

  it('pauses on this site and resumes', async () => {
    await press(popup, 'For an hour');
    await untilState(page, '#first', null);
    await untilSaid(popup, 'Paused on this site');
    await press(popup, 'Protect this site again');
    await untilState(page, '#first', 'on');
  });

  it('changes the level', async () => {
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[value="marked"]')?.click());
    await untilSaid(popup, 'What the author or the site marks');
    await untilState(page, '#first', 'on');
    await popup.evaluate(() => document.querySelector<HTMLInputElement>('input[value="balanced"]')?.click());
    await untilSaid(popup, 'Also what titles give away');
  });

  it('keeps the progress, and opens a finished show, in another window as well', async () => {
    const other = await reader().openWindow(page.url().replace(/\/$/, '/?again'));
    await untilState(other, '#first', 'on');
    await press(popup, 'Next episode');
    await eventually(
      async () => ((await popup.$eval('input[type=number]', (field) => field.value)) === '1' ? true : null),
      'the first episode counts as watched',
    );
    await press(popup, 'I have finished it');
    await untilState(page, '#first', null);
    await untilState(other, '#first', null);
  });

  it('says so where no extension can run', async () => {
    await page.evaluate(() => location.replace('about:blank'));
    await untilSaid(popup, 'Extensions cannot run on this page');
  });

  it('says once that synced storage is full; the options say it as long as that lasts', async () => {
    const kept = 'your settings are kept on this device only';
    // It is said once until all is synced: an earlier attempt may have heard it.
    await reader().askExtension(`chrome.storage.local.remove('${TOLD_KEY}').then(() => null)`);
    await reader().askExtension(`(async () => {
      // Other extensions' room is not ours: what fills it stands under keys that are no settings.
      for (const size of [7000, 500, 20]) {
        for (let at = 0; ; at += 1) {
          try {
            await chrome.storage.sync.set({ ['filler-' + size + '-' + at]: 'x'.repeat(size) });
          } catch {
            break;
          }
        }
      }
      return null;
    })()`);
    await press(popup, 'Next episode');
    await untilSaid(popup, kept);
    await press(popup, 'Dismiss');
    await eventually(
      async () => ((await popup.evaluate(() => document.body.innerText)).includes(kept) ? null : true),
      'the notice is gone',
    );
    await press(popup, 'Next episode');
    const again = await reader().openPopup(page);
    await untilSaid(again, '1 section shielded');
    expect(await again.evaluate(() => document.body.innerText)).not.toContain(kept);
    const options = await reader().openExtensionPage('src/options/index.html');
    await untilSaid(options, kept);
    await reader().askExtension('chrome.storage.sync.clear().then(() => null)');
    // The next write takes along what waited.
    await press(popup, 'Next episode');
    await eventually(
      async () => ((await options.evaluate(() => document.body.innerText)).includes(kept) ? null : true),
      'it is synced',
    );
  });

  it('is operable by keyboard alone', async () => {
    await popup.bringToFront();
    for (let presses = 0; presses < 40; presses += 1) {
      await popup.keyboard.press('Tab');
      if ((await popup.evaluate(() => document.activeElement?.getAttribute('role'))) === 'switch') break;
    }
    await popup.keyboard.press('Enter');
    await untilState(page, '#first', null);
    await popup.keyboard.press('Enter');
    await untilState(page, '#first', 'on');
  });

  it('has no accessibility fault, and fits 320 pixels', async () => {
    expect(await findAccessibilityFaults(popup)).toEqual([]);
    await popup.setViewport({ width: 320, height: 640 });
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe.each(BROWSER_NAMES)('settings in %s', (name) => {
  it('survive a restart of the browser', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'reader-'));
    const site = await openSite();
    const url = site.put('/restart/', dramaPage());
    const sessions = [
      async (page: Page, popup: Page) => {
        await untilState(page, '#first', 'on');
        await press(popup, SWITCH_ON);
        await untilState(page, '#first', null);
      },
      async (page: Page, popup: Page) => {
        await untilSaid(popup, 'You left this show open');
        await untilState(page, '#first', null);
      },
    ];
    try {
      for (const session of sessions) {
        const reader = await startReader(name, site, { profile });
        try {
          const page = await reader.open(url);
          await session(page, await reader.openPopup(page));
        } finally {
          await reader.close();
        }
      }
    } finally {
      await site.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});
