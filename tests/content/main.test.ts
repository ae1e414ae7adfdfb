/** The content script, whole, on a page in jsdom: what it does where storage is slow, refused, damaged or newer, or the extension is gone. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRequest, PageStatus } from '../../src/settings/messages';
import { showKey } from '../../src/settings/stored';
import { showIdOf } from '../../src/shows/identify-show';
import type { Progress } from '../../src/shows/show';
import { dramaPage } from '../browsers/drama-pages';
import { createMemoryArea, type MemoryArea } from '../settings/memory-area';

const SLOW_MS = 5000;
const SHOW = 'Harbour Lanterns';
const stored = (progress: Progress): Readonly<Record<string, unknown>> => ({
  [showKey(showIdOf(SHOW))]: { title: SHOW, aliases: [], protection: 'shield', progress },
});
const FINISHED = stored({ kind: 'finished' });
const FOLLOWED = stored({ kind: 'upTo', season: 1, episode: 6 });
const refused = new Error('refused');
const gone = new Error('Extension context invalidated.');

interface World {
  readonly sync: MemoryArea;
  readonly local: MemoryArea;
  sendMessage: (message: unknown) => Promise<unknown>;
}

let world: World;
let dom: JSDOM;

beforeEach(() => {
  world = {
    sync: createMemoryArea(),
    local: createMemoryArea(),
    sendMessage: vi.fn(() => Promise.resolve(undefined)),
  };
  dom = new JSDOM(dramaPage(), { url: 'https://reviews.example/page', pretendToBeVisual: true });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  dom.window.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

/** Runs the content script as the browser does, and returns the way to ask it. */
async function run(): Promise<(request: PageRequest) => Promise<PageStatus>> {
  type Listener = (message: unknown) => Promise<PageStatus> | undefined;
  let listener: Listener = () => undefined;
  const { sync, local } = world;
  vi.doMock('../../src/settings/browser', () => ({
    browser: {
      runtime: {
        id: 'extension',
        sendMessage: (message: unknown) => world.sendMessage(message),
        onMessage: { addListener: (added: Listener) => (listener = added) },
      },
      storage: { sync, local },
      extension: { inIncognitoContext: false },
      i18n: { getMessage: (key: string) => key },
    },
  }));
  Reflect.deleteProperty(globalThis, Symbol.for('drama-spoiler-shield'));
  const { document, location, AbortController } = dom.window;
  for (const [name, value] of Object.entries({ window: dom.window, document, location, AbortController }))
    vi.stubGlobal(name, value);
  await import('../../src/content/main');
  return async (request) => {
    const answer = await listener(request);
    if (!answer) throw new Error('The page does not answer.');
    return answer;
  };
}

async function settle(ms = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

const stateOf = (selector: string): string | null =>
  dom.window.document.querySelector(selector)?.getAttribute('data-spoiler-shield') ?? null;

function slowDown(area: MemoryArea): void {
  area.before = () => new Promise((resolve) => setTimeout(resolve, SLOW_MS));
}

describe('storage that takes 5 s', () => {
  test('leaves the defaults to protect, and the page to be revealed, until it answers', async () => {
    [world.sync, world.local].forEach(slowDown);
    const ask = await run();
    expect(stateOf('#first')).toBe('on');
    await settle(SLOW_MS / 2);
    await ask({ type: 'page:reveal-all' });
    expect(stateOf('#first')).toBe('revealed');
    await settle(10 * SLOW_MS);
    expect(stateOf('#first')).toBe('revealed');
    expect(Object.keys(world.local.stored)).toEqual([expect.stringMatching(/^reveals:/)]);
  });

  test('is heard when it answers: who has finished the show reads on', async () => {
    Object.assign(world, { sync: createMemoryArea(FINISHED) });
    [world.sync, world.local].forEach(slowDown);
    await run();
    expect(stateOf('#first')).toBe('on');
    await settle(3 * SLOW_MS);
    expect(stateOf('#first')).toBeNull();
  });
});

describe('a title that tells plot, before the settings are read,', () => {
  const telling = `${SHOW}: Mina was killed by her own father`;
  const title = (): string => dom.window.document.title;

  test.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    ['gives way to the show’s name where the reader follows it', telling, FOLLOWED, `${SHOW} · …`],
    ['comes back where they have finished it', telling, FINISHED, telling],
    ['comes back where it is of no show of theirs', telling, {}, telling],
  ])('is kept back, and %s', async (_, written, stored, then) => {
    Object.assign(world, { sync: createMemoryArea(stored) });
    [world.sync, world.local].forEach(slowDown);
    dom.window.document.title = written;
    await run();
    expect(title()).toBe('reviews.example · …');
    await settle(3 * SLOW_MS);
    expect(title()).toBe(then);
  });

  test('is kept back when it comes late, also with something of the page’s before it', async () => {
    [world.sync, world.local].forEach(slowDown);
    await run();
    dom.window.document.title = telling;
    await settle();
    expect(title()).toBe('reviews.example · …');
    dom.window.document.title = `(1) ${title()}`;
    await settle(3 * SLOW_MS);
    expect(title()).toBe(`(1) ${telling}`);
  });

  test.each(['Harbour Lanterns Episode 9 Recap', 'Does Mina die in Harbour Lanterns?', 'Quiet evenings'])(
    '%s stays: it tells nothing',
    async (written) => {
      [world.sync, world.local].forEach(slowDown);
      dom.window.document.title = written;
      await run();
      await settle();
      expect(title()).toBe(written);
    },
  );
});

test.each<[string, () => void]>([
  ['cannot be read', () => [world.sync, world.local].forEach(({ fails }) => (fails.get = refused))],
  ['takes nothing', () => [world.sync, world.local].forEach(({ fails }) => (fails.set = refused))],
  ['is full', () => [world.sync, world.local].forEach(({ quota }) => (quota.total = 0))],
  ['never answers', () => [world.sync, world.local].forEach((area) => (area.before = () => new Promise(() => {})))],
  ['is damaged', () => Object.assign(world, { sync: createMemoryArea({ 'preferences:detection': 7, 'show:x': [] }) })],
  [
    'was written by a newer version',
    () =>
      Object.assign(world, {
        sync: createMemoryArea({ 'preferences:detection': { level: 'oracle', version: 99, changed: 5 } }),
      }),
  ],
])('a page whose storage %s is shielded by the defaults, and can be revealed and hidden', async (_, breakStorage) => {
  breakStorage();
  const ask = await run();
  await settle(SLOW_MS);
  expect(stateOf('#first')).toBe('on');
  expect(stateOf('#premise')).toBeNull();
  const { sections } = await ask({ type: 'page:reveal-all' });
  expect(sections.map(({ state }) => state)).toEqual(['revealed']);
  await settle();
  expect(stateOf('#first')).toBe('revealed');
  await ask({ type: 'page:shield-all' });
  await settle();
  expect(stateOf('#first')).toBe('on');
});

test.each<[string, World['sendMessage']]>([
  ['rejects, as in Firefox', () => Promise.reject(gone)],
  [
    'throws, as in Chromium',
    () => {
      throw gone;
    },
  ],
])('a page whose background %s goes on without it', async (_, sendMessage) => {
  world.sendMessage = sendMessage;
  const ask = await run();
  await settle();
  await ask({ type: 'page:reveal-all' });
  dom.window.document.body.insertAdjacentHTML('beforeend', '<p>Spoilers ahead!</p><p id="late">He was her father.</p>');
  await settle();
  expect(stateOf('#first')).toBe('revealed');
  expect(stateOf('#late')).toBe('on');
  expect(dom.window.document.querySelectorAll('spoiler-shield-cover')).toHaveLength(2);
});

test('injected twice, the script runs once', async () => {
  await run();
  vi.resetModules();
  await import('../../src/content/main');
  await settle();
  expect(dom.window.document.querySelectorAll('spoiler-shield-cover')).toHaveLength(1);
});
