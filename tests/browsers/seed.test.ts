/**
 * The page that this project started from behaves as a reader expects. It stands in `shared/`, beside the project, and
 * nothing of it in here; the passages are told apart by the page's structure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { showKey, storedShow } from '../../src/settings/stored';
import { showIdOf } from '../../src/shows/identify-show';
import type { Progress } from '../../src/shows/show';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { useReader } from './reader';
import { clickCover, countOf, COVER, statesOf, untilState } from './shield';

const SHARED = join(import.meta.dirname, '../../../shared/pages/seed');
const FILE = join(SHARED, 'channel-korea-all-of-us-are-dead.html');
const TITLE = 'All of Us Are Dead';

/** Passages by their place in the article: behind the second `<h2>` stand picture, telling paragraph, embed and closing. */
const ENDING = '.entry-content h2:nth-of-type(2)';
const BEHIND = {
  picture: `${ENDING} ~ figure img`,
  telling: `${ENDING} ~ p`,
  embed: `${ENDING} ~ figure iframe`,
} as const;
const READABLE = [
  'h1',
  '.entry-content > p:nth-of-type(1)',
  '.entry-content > p:nth-of-type(2)',
  '.entry-content h2',
  '.entry-content > p:nth-of-type(3)',
  '.entry-content > p:nth-last-of-type(2)',
  '.sidebar li',
  'footer p',
  'nav',
];

const isThere = existsSync(FILE);
if (!isThere && !process.env['CI']) console.warn(`The seed page is not tested: there is no ${FILE}.`);

// In CI the page must be there: its absence fails the first test.
describe.skipIf(!isThere && !process.env['CI']).each(BROWSER_NAMES)('the seed page in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;

  async function openSeed(): Promise<Page> {
    // What one test reveals is remembered for its page.
    paths += 1;
    const page = await reader().open(
      reader().site.put(`/${paths}/all-of-us-are-dead-review-ending/`, readFileSync(FILE, 'utf8')),
    );
    await page.bringToFront();
    return page;
  }

  async function store(progress: Progress): Promise<void> {
    const show = {
      id: showIdOf(TITLE),
      title: TITLE,
      aliases: [],
      episodes: 12,
      protection: 'shield',
      progress,
    } as const;
    await reader().askExtension(
      `chrome.storage.sync.set(${JSON.stringify({ [showKey(show.id)]: storedShow(show) })}).then(() => null)`,
    );
  }

  afterEach(async () => {
    await reader().askExtension('chrome.storage.sync.clear().then(() => null)');
  });

  it('shields picture, telling paragraph and embed as one section, and nothing else', async () => {
    const page = await openSeed();
    await untilState(page, BEHIND.telling, 'on');
    const behind = Object.values(BEHIND);
    expect(await statesOf(page, behind)).toEqual(Object.fromEntries(behind.map((selector) => [selector, 'on'])));
    expect(await countOf(page, COVER)).toBe(1);
    expect(await statesOf(page, READABLE)).toEqual(Object.fromEntries(READABLE.map((selector) => [selector, null])));
  });

  it('tells a screen reader neither what the picture shows nor what the embed is called', async () => {
    const page = await openSeed();
    await untilState(page, BEHIND.telling, 'on');
    const hidden = await page.$$eval(`${BEHIND.picture}, ${BEHIND.embed}`, (elements) =>
      elements.map((element) => element.getAttribute('alt') ?? element.getAttribute('title') ?? ''),
    );
    expect(hidden.every((words) => words.length > 10)).toBe(true);
    const names = (await readAccessibleNodes(name, page)).map((node) => node.name);
    expect(names.length).toBeGreaterThan(5);
    for (const words of hidden) expect(names.filter((text) => text.includes(words))).toEqual([]);
  });

  it('is revealed by a click on its cover', async () => {
    const page = await openSeed();
    await untilState(page, BEHIND.telling, 'on');
    await clickCover(page);
    for (const selector of Object.values(BEHIND)) await untilState(page, selector, 'revealed');
  });

  it('has nothing shielded for a reader who has finished the show', async () => {
    await store({ kind: 'finished' });
    const page = await openSeed();
    await untilState(page, BEHIND.telling, null);
    expect(await countOf(page, '[data-spoiler-shield]')).toBe(0);
    expect(await countOf(page, COVER)).toBe(0);
  });

  it('is shielded for a reader who has one episode to go', async () => {
    await store({ kind: 'upTo', season: 1, episode: 11 });
    const page = await openSeed();
    await untilState(page, BEHIND.telling, 'on');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const behind = Object.values(BEHIND);
    expect(await statesOf(page, behind)).toEqual(Object.fromEntries(behind.map((selector) => [selector, 'on'])));
  });
});
