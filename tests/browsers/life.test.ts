/** The life of an extension while pages are open: updated, disabled, removed; its background stopped; private windows; the browser killed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { STORED } from '../../src/settings/messages';
import { showKey } from '../../src/settings/stored';
import { showIdOf } from '../../src/shows/identify-show';
import { dramaPage } from './drama-pages';
import { copyExtension, followLife, type ExtensionCopy, type Life } from './extension-life';
import { pixelsOf, strokesIn } from './pixels';
import { eventually, startReader, useReader, type Reader } from './reader';
import { clickAt, clickCover, countOf, COVER, untilState } from './shield';
import { openSite, type Site } from './site';

/** Long enough for whatever an extension does by itself when it starts or goes. */
const SETTLED_MS = 700;

/** Run in an extension page: the content script is injected into the open page as a registration would. */
const INJECT = `(async () => {
  const { js, css } = chrome.runtime.getManifest().content_scripts[0];
  const tabs = await chrome.tabs.query({ url: 'http://www.channel-korea.com/*' });
  for (const { id: tabId } of tabs) {
    await chrome.scripting.insertCSS({ target: { tabId }, files: css });
    await chrome.scripting.executeScript({ target: { tabId }, files: js, injectImmediately: true });
  }
  return tabs.length;
})()`;

describe.each(BROWSER_NAMES)('an open page in %s', (name) => {
  let copy: ExtensionCopy;
  let site: Site;
  let reader: Reader;
  let life: Life;
  let page: Page;

  beforeEach(async () => {
    copy = copyExtension(name);
    site = await openSite();
    reader = await startReader(name, site, { extension: copy.folder });
    life = await followLife(reader);
    page = await open('/open/');
  });

  afterEach(async () => {
    await reader.close();
    await site.close();
    copy.remove();
  });

  async function open(path: string): Promise<Page> {
    const opened = await reader.open(site.put(path, dramaPage()));
    await untilState(opened, '#first', 'on');
    return opened;
  }

  async function update(): Promise<void> {
    copy.change({ version: '9.9.9' });
    await life.update(copy.folder);
    await eventually(
      async () => ((await reader.askExtension('chrome.runtime.getManifest().version')) === '9.9.9' ? true : null),
      'the new version runs',
    );
  }

  async function expectRevealAndHide(of: Page): Promise<void> {
    expect(await countOf(of, COVER)).toBe(1);
    expect(strokesIn(await pixelsOf(of, '#first'))).toBe(0);
    await clickAt(of, '#first');
    await untilState(of, '#first', 'revealed');
    expect(strokesIn(await pixelsOf(of, '#first'))).toBeGreaterThan(0.01);
    await clickCover(of);
    await untilState(of, '#first', 'on');
    expect(await countOf(of, COVER)).toBe(1);
    expect(await reader.takeErrors()).toEqual([]);
  }

  it('of an extension that is updated keeps its shield, and reveals', async () => {
    await update();
    await expectRevealAndHide(page);
    await expectRevealAndHide(await open('/after/'));
  });

  it('with a revealed section is left as it is by an update', async () => {
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await update();
    await untilState(page, '#first', 'revealed');
    expect(await countOf(page, COVER)).toBe(1);
    await clickCover(page);
    await untilState(page, '#first', 'on');
    expect(await reader.takeErrors()).toEqual([]);
  });

  it('of an extension that is disabled and enabled again has one cover all the while', async () => {
    await life.disable();
    await expectUsable();
    await life.enable();
    await eventually(async () => ((await countOf(page, COVER)) === 1 ? true : null), 'one cover stands');
    await expectRevealAndHide(await open('/after/'));
  });

  it('of an extension that is removed is usable', async () => {
    await life.remove();
    await expectUsable();
  });

  it('into which an update injects its script anew has one cover, and reveals', async () => {
    // Firefox injects by itself. Chromium does not; where a later version did, it would look like this.
    copy.change({ host_permissions: ['http://www.channel-korea.com/*'] });
    await update();
    if (name === 'chromium') await reader.askExtension(INJECT);
    await wait(SETTLED_MS);
    await expectRevealAndHide(page);
    // Whose cover is it? That of the new version, which can store what is revealed.
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', 'revealed');
  });

  /** Chromium lets the old script live on. Firefox ends it and takes the style sheet away: the page is readable then. */
  async function expectUsable(): Promise<void> {
    await wait(SETTLED_MS);
    if (name === 'chromium') {
      await expectRevealAndHide(page);
      return;
    }
    expect(strokesIn(await pixelsOf(page, '#first'))).toBeGreaterThan(0.01);
    // No control stays behind that does nothing.
    expect(await page.$eval(COVER, (cover) => cover.getClientRects().length)).toBe(0);
    expect(await reader.takeErrors()).toEqual([]);
  }
});

describe.each(BROWSER_NAMES)('the background in %s', (name) => {
  const reader = useReader(name);
  let life: Life;

  beforeAll(async () => {
    life = await followLife(reader());
  });

  it('wakes up when a page needs it', async () => {
    const page = await reader().open(reader().site.put('/stopped/', dramaPage()));
    await untilState(page, '#first', 'on');
    await life.stopBackground();
    await eventually(async () => ((await life.isBackgroundRunning()) ? null : true), 'the background has stopped');
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    // The number on the button goes through the background, and so does what is offered.
    await eventually(async () => ((await life.isBackgroundRunning()) ? true : null), 'the background is awake');
    expect(await reader().badgeOf(page)).toBe('');
  });

  it('stopped in the middle of its work loses nothing that it acknowledged, and stores on', async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < 12; round += 1) {
      const titles = Array.from({ length: 8 }, (_, at) => `The Tide Clock ${round * 8 + at + 1}`);
      // The page that asks may see the background go before it has an answer.
      const asked = reader().askExtension(setProgress(titles)) as Promise<readonly string[]>;
      await wait(round * 15);
      await life.stopBackground();
      acknowledged.push(...(await asked));
    }
    const last = (await reader().askExtension(setProgress(['Tin Harvest']))) as readonly string[];
    expect(last).toEqual(['Tin Harvest']);
    expect(acknowledged.length).toBeGreaterThan(0);
    await expectStored(reader(), [...acknowledged, ...last]);
  });
});

describe.each(BROWSER_NAMES)('a private window in %s', (name) => {
  const reader = useReader(name);

  it('is protected, and leaves no trace of what was revealed in it', async () => {
    const life = await followLife(reader());
    const page = await life.openPrivately(reader().site.put('/private/', dramaPage()));
    await untilState(page, '#first', 'on');
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await page.reload({ waitUntil: 'load' });
    await wait(SETTLED_MS);
    await untilState(page, '#first', 'on');
    const stored = await reader().askExtension('chrome.storage.local.get().then((all) => Object.keys(all))');
    expect((stored as string[]).filter((key) => /^(?:reveals|numbers|correction):/.test(key))).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSER_NAMES)('a browser that is killed in %s', (name) => {
  it('during a write has afterwards all that it had acknowledged, and nothing damaged', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'spoiler-shield-profile-'));
    const site = await openSite();
    try {
      const reader = await startReader(name, site, { profile });
      const titles = Array.from({ length: 3000 }, (_, at) => `The Tide Clock ${at + 1}`);
      const page = await reader.openExtensionPage('src/options/index.html');
      await page.evaluate(`void ${setProgress(titles, 'globalThis.acknowledged = []')}`);
      const acknowledged = await eventually(async () => {
        const known = (await page.evaluate('globalThis.acknowledged')) as readonly string[];
        return known.length >= 20 ? known : null;
      }, 'some of it is stored');
      expect(acknowledged.length).toBeLessThan(titles.length);
      reader.browser.process()?.kill('SIGKILL');
      await wait(SETTLED_MS);
      const after = await startReader(name, site, { profile });
      try {
        await expectStored(after, acknowledged);
      } finally {
        await after.close();
      }
    } finally {
      await site.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

/** What an extension page evaluates to have shows stored by the background; it comes to those of which it was told that they are. */
function setProgress(titles: readonly string[], start = 'const acknowledged = []'): string {
  const requests = titles.map((title) => ({
    type: 'settings:set-progress',
    show: { id: showIdOf(title), title },
    progress: { kind: 'upTo', season: 1, episode: 5 },
  }));
  return `(async () => {
    ${start};
    for (const request of ${JSON.stringify(requests)})
      await chrome.runtime.sendMessage(request).then(
        // A background that is stopped in the middle leaves the question without an answer.
        (answer) => answer === '${STORED}' && acknowledged.push(request.show.title),
        () => undefined,
      );
    return acknowledged;
  })()`;
}

/** Expects these shows in storage with their progress, and nothing set aside as damaged. */
async function expectStored(reader: Reader, titles: readonly string[]): Promise<void> {
  // What moves from the local area to the synced one is written there before it is removed here: read the other way round, it
  // could be missed in both.
  const all = (await reader.askExtension(
    'chrome.storage.local.get().then(async (local) => ({ ...local, ...(await chrome.storage.sync.get()) }))',
  )) as Record<string, unknown>;
  const progress = { kind: 'upTo', season: 1, episode: 5 };
  for (const title of titles) expect(all[showKey(showIdOf(title))]).toMatchObject({ title, progress });
  expect(Object.keys(all).filter((key) => /^(?:damaged|kept):/.test(key))).toEqual([]);
}
