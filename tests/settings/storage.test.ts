/** Where settings are kept: synced, on this device, moved up later; and what is never lost. */
import { describe, expect, test, vi } from 'vitest';
import { createQueue } from '../../src/settings/alone';
import { createSettings, type Snapshot } from '../../src/settings/settings';
import type { Show, ShowId } from '../../src/shows/show';
import { createMemoryArea, type MemoryArea } from './memory-area';

const ID = 'paper lanterns' as ShowId;
const NAMED = { id: ID, title: 'Paper Lanterns' };
const SHOW: Show = { ...NAMED, aliases: [], protection: 'shield', progress: { kind: 'none' } };
const STORED = { title: 'Paper Lanterns', aliases: [], protection: 'shield', progress: { kind: 'none' } };
const KEY = `show:${ID}`;

function open(world: { sync?: MemoryArea | null; local?: MemoryArea; now?: () => number; isPrivate?: boolean } = {}) {
  const sync = world.sync === null ? undefined : (world.sync ?? createMemoryArea());
  const local = world.local ?? createMemoryArea();
  const { now = () => 1_000, isPrivate = false } = world;
  return { sync, local, settings: createSettings({ local, sync, now, isPrivate }) };
}

const refused = new Error('refused');

describe('where settings are kept', () => {
  test('synced, where that works', async () => {
    const { settings, sync, local } = open();
    await settings.saveShow(SHOW);
    expect(sync?.stored).toEqual({ [KEY]: { ...STORED, version: 2, changed: 1_000 } });
    expect(local.stored).toEqual({});
    expect((await settings.read()).storageNotice).toBeNull();
  });

  test.each<[string, (sync: MemoryArea) => void]>([
    ['refuses writes', (sync) => (sync.fails.set = refused)],
    ['is switched off', (sync) => Object.assign(sync.fails, { get: refused, set: refused, remove: refused })],
    ['is full', (sync) => (sync.quota.total = 20)],
    ['has no room for one more item', (sync) => (sync.quota.items = 0)],
    ['takes no item so large', (sync) => (sync.quota.item = 20)],
  ])('on this device, and said, where synced storage %s', async (_, breakSync) => {
    const sync = createMemoryArea();
    breakSync(sync);
    const { settings, local } = open({ sync });
    await settings.saveShow(SHOW);
    expect(Object.keys(local.stored)).toEqual([KEY]);
    const snapshot = await settings.read();
    expect(snapshot.shows.get(ID)).toEqual(SHOW);
    expect(snapshot.storageNotice).toBe('kept-locally');
  });

  test('on this device, and said, where there is no synced storage', async () => {
    const { settings } = open({ sync: null });
    await settings.saveShow(SHOW);
    const snapshot = await settings.read();
    expect(snapshot.shows.get(ID)).toEqual(SHOW);
    expect(snapshot.storageNotice).toBe('kept-locally');
  });

  test('a write that no area takes fails, and changes nothing', async () => {
    const { settings, local, sync } = open();
    await settings.saveShow(SHOW);
    Object.assign(sync?.fails ?? {}, { set: refused });
    local.fails.set = refused;
    await expect(settings.setProtection(NAMED, 'leave')).rejects.toThrow('refused');
    expect((await settings.read()).shows.get(ID)).toEqual(SHOW);
  });

  test.each<[string, (settings: ReturnType<typeof open>['settings']) => Promise<void>]>([
    ['at the next write', (settings) => settings.setPreferences('detection', { level: 'strict' })],
    ['when asked to try again', (settings) => settings.retrySync()],
  ])('what was kept locally is moved up %s, and the notice goes', async (_, next) => {
    const { settings, sync, local } = open();
    Object.assign(sync?.fails ?? {}, { set: refused });
    await settings.saveShow(SHOW);
    delete sync?.fails.set;
    await next(settings);
    expect(sync?.stored).toHaveProperty(KEY);
    expect(local.stored).toEqual({});
    expect((await settings.read()).storageNotice).toBeNull();
  });

  test('that settings are kept on this device is said once, and again where it comes to that again', async () => {
    const sync = createMemoryArea();
    const { settings, local } = open({ sync });
    const notice = async () => (await settings.read()).storageNotice;
    sync.quota.items = 0;
    await settings.saveShow(SHOW);
    expect(await notice()).toBe('kept-locally');
    const heard = vi.fn<(snapshot: Snapshot) => void>();
    settings.watch(heard, vi.fn(), new AbortController().signal);
    await settings.noteToldOfKept();
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0].storageNotice).toBe('told'));
    await settings.setPreferences('detection', { level: 'strict' });
    await settings.retrySync();
    expect(await notice()).toBe('told');
    sync.quota.items = 100;
    await settings.retrySync();
    expect([await notice(), local.stored]).toEqual([null, {}]);
    sync.quota.items = 0;
    await settings.saveShow({ ...SHOW, id: 'tin harvest' as ShowId, title: 'Tin Harvest' });
    expect(await notice()).toBe('kept-locally');
  });

  test('one item that can never be synced is not said again at each write', async () => {
    const sync = createMemoryArea();
    sync.quota.item = 5_000;
    const { settings } = open({ sync });
    await settings.saveShow({ ...SHOW, aliases: Array.from({ length: 30 }, (_, at) => `${at}${'도깨비'.repeat(60)}`) });
    expect((await settings.read()).storageNotice).toBe('kept-locally');
    await settings.noteToldOfKept();
    await settings.setPreferences('detection', { level: 'strict' });
    expect((await settings.read()).storageNotice).toBe('told');
  });

  test('one item too large to be synced does not bar the way of the others', async () => {
    const sync = createMemoryArea();
    sync.fails.set = refused;
    const { settings } = open({ sync });
    const aliases = Array.from({ length: 30 }, (_, index) => `${index} `.padEnd(195, '花'));
    await settings.saveShow({ ...SHOW, id: 'a' as ShowId, aliases });
    await settings.saveShow(SHOW);
    delete sync.fails.set;
    sync.quota.item = 8_192;
    await settings.retrySync();
    expect(Object.keys(sync.stored)).toEqual([KEY]);
    expect((await settings.read()).shows.size).toBe(2);
  });

  test('a removal that cannot be synced overrules the synced value, and is synced later', async () => {
    const { settings, sync, local } = open();
    await settings.saveShow(SHOW);
    Object.assign(sync?.fails ?? {}, { remove: refused });
    await settings.removeShow(ID);
    expect((await settings.read()).shows.size).toBe(0);
    delete sync?.fails.remove;
    await settings.retrySync();
    expect(sync?.stored).toEqual({});
    expect(local.stored).toEqual({});
  });

  test.each([
    ['the local copy is newer', 20, 10, 'local'],
    ['the synced copy is newer', 10, 20, 'synced'],
    ['both are as old: the local one was written because syncing failed', 10, 10, 'local'],
  ])('of two copies the newer stands: %s', async (_, localTime, syncTime, expected) => {
    const local = createMemoryArea({ [KEY]: { ...STORED, title: 'local', version: 2, changed: localTime } });
    const sync = createMemoryArea({ [KEY]: { ...STORED, title: 'synced', version: 2, changed: syncTime } });
    const { settings } = open({ local, sync });
    expect((await settings.read()).shows.get(ID)?.title).toBe(expected);
    await settings.retrySync();
    expect(sync.stored[KEY]).toMatchObject({ title: expected });
    expect(local.stored).toEqual({});
  });

  test('a value of 0.1.0, which has no time, is older than any later one', async () => {
    const local = createMemoryArea({ [KEY]: { ...STORED, title: 'old' } });
    const sync = createMemoryArea({ [KEY]: { ...STORED, title: 'new', version: 2, changed: 5 } });
    expect((await open({ local, sync }).settings.read()).shows.get(ID)?.title).toBe('new');
  });

  test('a clock that was set back does not make a new value the older one', async () => {
    const sync = createMemoryArea({ [KEY]: { ...STORED, version: 2, changed: 5_000 } });
    const { settings } = open({ sync, now: () => 1_000 });
    await settings.setProtection(NAMED, 'leave');
    expect(sync.stored[KEY]).toMatchObject({ protection: 'leave', changed: 5_001 });
  });
});

describe('what is damaged', () => {
  test('is moved aside, never dropped, and told until the reader has seen it', async () => {
    const sync = createMemoryArea({ [KEY]: { title: 7 }, 'site:reviews.example': 'paused' });
    const { settings, local } = open({ sync });
    const snapshot = await settings.read();
    expect(snapshot.shows.size).toBe(0);
    expect([...snapshot.damaged].sort()).toEqual([KEY, 'site:reviews.example']);
    expect(sync.stored).toEqual({});
    expect((await settings.read()).damaged).toHaveLength(2);
    await settings.noteDamageSeen();
    expect((await settings.read()).damaged).toEqual([]);
    expect(local.stored).toEqual({ [`kept:${KEY}`]: { title: 7 }, 'kept:site:reviews.example': 'paused' });
  });

  test('a second damaged value of the same key is kept beside the first', async () => {
    const sync = createMemoryArea({ [KEY]: 'first' });
    const { settings, local } = open({ sync });
    await settings.read();
    await sync.set({ [KEY]: 'second' });
    await settings.read();
    expect(Object.values(local.stored)).toEqual(['first', 'second']);
  });

  test('a damaged local copy gives way to the sound synced one', async () => {
    const local = createMemoryArea({ [KEY]: 1 });
    const { settings } = open({ local, sync: createMemoryArea({ [KEY]: STORED }) });
    expect((await settings.read()).shows.get(ID)).toEqual(SHOW);
    expect(local.stored).toEqual({ [`damaged:${KEY}`]: 1 });
  });

  test('a damaged synced copy behind a sound local one is not written over', async () => {
    const local = createMemoryArea({ [KEY]: STORED });
    const { settings } = open({ local, sync: createMemoryArea({ [KEY]: 1 }) });
    await settings.setProtection(NAMED, 'leave');
    expect(local.stored).toEqual({ [`damaged:${KEY}`]: 1 });
  });

  test('a sound value that another tab wrote meanwhile is not removed', async () => {
    const sync = createMemoryArea({ [KEY]: 1 });
    const { settings, local } = open({ sync });
    local.before = async (call) => {
      if (call === 'set') await sync.set({ [KEY]: STORED });
    };
    await settings.read();
    expect(sync.stored).toEqual({ [KEY]: STORED });
  });
});

describe('what a newer version wrote', () => {
  const newer = { style: 'frost', strength: 9, version: 3, changed: 5 };

  test('and is not understood: the default is used, and it is left where it is', async () => {
    const sync = createMemoryArea({ 'preferences:look': newer });
    const { settings } = open({ sync });
    const snapshot = await settings.read();
    expect(snapshot.preferences.look).toEqual({ style: 'plate', strength: 2 });
    expect(snapshot.newer).toEqual(['preferences:look']);
    expect(snapshot.damaged).toEqual([]);
    expect(sync.stored).toEqual({ 'preferences:look': newer });
  });

  test('is kept when the reader changes it here', async () => {
    const { settings, local } = open({ sync: createMemoryArea({ 'preferences:look': newer }) });
    await settings.setPreferences('look', { strength: 3 });
    expect((await settings.read()).preferences.look).toEqual({ style: 'plate', strength: 3 });
    expect(local.stored).toEqual({ 'kept:preferences:look': newer });
  });

  test('and is understood: fields that are unknown here, and its version, survive a change', async () => {
    const sync = createMemoryArea({ [KEY]: { ...STORED, mood: 'sad', version: 3, changed: 5 } });
    const { settings } = open({ sync });
    await settings.setProtection(NAMED, 'leave');
    expect(sync.stored[KEY]).toEqual({ ...STORED, protection: 'leave', mood: 'sad', version: 3, changed: 1_000 });
  });
});

describe('two writers', () => {
  test('who share a lock lose nothing of one show, however slow storage is', async () => {
    const sync = createMemoryArea({ [KEY]: STORED });
    sync.before = () => new Promise((resolve) => setTimeout(resolve, 1));
    const local = createMemoryArea();
    const alone = createQueue();
    const world = { local, sync, now: () => 1, isPrivate: false, alone };
    const [one, other] = [createSettings(world), createSettings(world)];
    await Promise.all([
      one.setProgress(NAMED, { kind: 'upTo', season: 1, episode: 4 }),
      other.learnAlias(NAMED, '종이 등불'),
      one.changeShow(NAMED, { episodes: 16 }),
      other.learnAlias(NAMED, '紙のランタン'),
      one.setProtection(NAMED, 'leave'),
    ]);
    expect((await one.read()).shows.get(ID)).toEqual({
      ...SHOW,
      aliases: ['종이 등불', '紙のランタン'],
      episodes: 16,
      progress: { kind: 'upTo', season: 1, episode: 4 },
      protection: 'leave',
    });
  });

  test('of different keys lose nothing even without a lock', async () => {
    const sync = createMemoryArea();
    const local = createMemoryArea();
    const [one, other] = [open({ sync, local }).settings, open({ sync, local }).settings];
    await Promise.all([one.saveShow(SHOW), other.pauseSite('reviews.example')]);
    const { shows, pausedHosts } = await one.read();
    expect([shows.size, pausedHosts.size]).toEqual([1, 1]);
  });

  test('a failed write does not stop the queue', async () => {
    const { settings, local } = open({ sync: null });
    local.fails.set = refused;
    const failing = settings.saveShow(SHOW);
    const next = settings.saveShow(SHOW);
    await expect(failing).rejects.toThrow('refused');
    delete local.fails.set;
    await next.catch(() => undefined);
    await settings.saveShow(SHOW);
    expect((await settings.read()).shows.size).toBe(1);
  });
});

describe('watching', () => {
  function watch(sync: MemoryArea, local = createMemoryArea()) {
    const heard: Snapshot[] = [];
    const onError = vi.fn();
    const end = new AbortController();
    const { settings } = open({ sync, local });
    settings.watch((snapshot) => heard.push(snapshot), onError, end.signal);
    return { heard, onError, end, settings, local };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('hears of changes made elsewhere, but not of reveals', async () => {
    const sync = createMemoryArea();
    const { heard, local } = watch(sync);
    await local.set({ 'reveals:abc': {} });
    await settled();
    expect(heard).toHaveLength(0);
    await sync.set({ [KEY]: STORED });
    await settled();
    expect(heard.at(-1)?.shows.get(ID)).toEqual(SHOW);
  });

  test('an answer that a later change overtook is not told', async () => {
    const sync = createMemoryArea();
    const { heard } = watch(sync);
    let delayMs = 12;
    sync.before = (call) =>
      call === 'get' ? new Promise((resolve) => setTimeout(resolve, (delayMs -= 5))) : Promise.resolve();
    await sync.set({ [KEY]: STORED });
    await sync.set({ [KEY]: { ...STORED, protection: 'leave' } });
    await settled();
    expect(heard.map(({ shows }) => shows.get(ID)?.protection)).toEqual(['leave']);
  });

  test('ends with its signal', async () => {
    const sync = createMemoryArea();
    const { heard, end } = watch(sync);
    await sync.set({ [KEY]: STORED });
    end.abort();
    await sync.set({ [KEY]: { ...STORED, protection: 'leave' } });
    await settled();
    expect(heard).toHaveLength(0);
  });

  test('an area that cannot be read is told as an error', async () => {
    const sync = createMemoryArea();
    const { onError, local } = watch(sync);
    local.fails.get = refused;
    await sync.set({ [KEY]: STORED });
    await settled();
    expect(onError).toHaveBeenCalledWith(refused);
  });
});
