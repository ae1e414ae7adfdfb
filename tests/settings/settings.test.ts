import { describe, expect, test } from 'vitest';
import type { PageHash, PhraseHash, Signature } from '../../src/page/correction-rule';
import type { NewCorrection } from '../../src/settings/correction';
import { createSettings } from '../../src/settings/settings';
import { InvalidShowError } from '../../src/settings/show-changes';
import type { Show, ShowId } from '../../src/shows/show';
import { createMemoryArea } from './memory-area';

const ID = 'paper lanterns' as ShowId;
const NAMED = { id: ID, title: 'Paper Lanterns' };
const SHOW: Show = { ...NAMED, aliases: [], protection: 'shield', progress: { kind: 'none' } };

function open(isPrivate = false) {
  const sync = createMemoryArea();
  const local = createMemoryArea();
  const clock = { now: 1_000 };
  return { sync, local, clock, settings: createSettings({ local, sync, now: () => clock.now, isPrivate }) };
}

describe('shows', () => {
  test('a show that is not stored yet is stored with its first change', async () => {
    const { settings } = open();
    await settings.setProgress(NAMED, { kind: 'upTo', season: 2, episode: 3 });
    expect((await settings.read()).shows.get(ID)).toEqual({
      ...SHOW,
      progress: { kind: 'upTo', season: 2, episode: 3 },
    });
  });

  test('a removal is undone by saving again', async () => {
    const { settings } = open();
    const show: Show = { ...SHOW, year: 2024, episodes: 16, liftOn: '2025-01-01', aliases: ['종이 등불'] };
    await settings.saveShow(show);
    // Asked for at once, as by someone who types and then deletes: nothing that was stored is lost.
    const changed = settings.changeShow(show, { episodes: 17 });
    const removed = await settings.removeShow(ID);
    await changed;
    expect((await settings.read()).shows.size).toBe(0);
    expect(removed).toEqual({ ...show, episodes: 17 });
    if (removed) await settings.saveShow(removed);
    expect((await settings.read()).shows.get(ID)).toEqual({ ...show, episodes: 17 });
    expect(await settings.removeShow('nobody' as ShowId)).toBeNull();
  });

  test('a change takes an optional field away with null, and leaves the others', async () => {
    const { settings } = open();
    await settings.saveShow({ ...SHOW, year: 2024, liftOn: '2025-01-01' });
    await settings.changeShow(NAMED, { liftOn: null, episodes: 12 });
    expect((await settings.read()).shows.get(ID)).toEqual({ ...SHOW, year: 2024, episodes: 12 });
  });

  test('an alias that says nothing new is not learned', async () => {
    const { settings } = open();
    for (const alias of ['Paper Lanterns', '  종이  등불 ', '종이 등불', '']) await settings.learnAlias(NAMED, alias);
    expect((await settings.read()).shows.get(ID)?.aliases).toEqual(['종이 등불']);
  });

  test.each<[string, Partial<Show>]>([
    ['title-empty', { title: ' \n' }],
    ['title-too-long', { title: 'a'.repeat(10_000) }],
    ['alias-too-long', { aliases: ['😀'.repeat(101)] }],
    ['too-many-aliases', { aliases: Array.from({ length: 31 }, (_, index) => `alias ${index}`) }],
    ['not-a-day', { liftOn: '2025-13-40' }],
    ['not-a-day', { liftOn: 'tomorrow' }],
    ['not-a-count', { episodes: 0 }],
    ['not-a-count', { year: 2024.5 }],
    ['not-a-count', { progress: { kind: 'upTo', season: 1, episode: -1 } }],
  ])('is refused: %s', async (problem, change) => {
    const { settings, sync } = open();
    await expect(settings.saveShow({ ...SHOW, ...change })).rejects.toThrow(
      expect.objectContaining({ problem, name: InvalidShowError.name }) as Error,
    );
    expect(sync.stored).toEqual({});
  });

  test.each(['가'.repeat(200), '🏮 Lanterns', 'مصابيح الورق', 'Lost'])(
    'a title is taken as it is: %s',
    async (title) => {
      const { settings } = open();
      await settings.saveShow({ ...SHOW, title });
      expect((await settings.read()).shows.get(ID)?.title).toBe(title);
    },
  );
});

describe('paused sites', () => {
  test('for good, until resumed', async () => {
    const { settings, sync } = open();
    await settings.pauseSite('reviews.example');
    const { pausedHosts, pauseEnds } = await settings.read();
    expect([[...pausedHosts], pauseEnds.size]).toEqual([['reviews.example'], 0]);
    await settings.resumeSite('reviews.example');
    expect((await settings.read()).pausedHosts.size).toBe(0);
    expect(sync.stored).toEqual({});
  });

  test('until a moment; what has ended is cleared away with the next write', async () => {
    const { settings, clock, sync } = open();
    await settings.pauseSite('reviews.example', 5_000);
    expect((await settings.read()).pauseEnds.get('reviews.example')).toBe(5_000);
    clock.now = 5_000;
    expect((await settings.read()).pausedHosts.size).toBe(0);
    await settings.saveShow(SHOW);
    expect(Object.keys(sync.stored)).toEqual([`show:${ID}`]);
  });
});

describe('corrections', () => {
  const onPage: NewCorrection = {
    kind: 'not-spoiler',
    scope: { kind: 'page', page: '1f00ab' as PageHash, phrases: ['77cd' as PhraseHash] },
  };
  const onSite: NewCorrection = {
    kind: 'shield',
    scope: { kind: 'site', host: 'reviews.example', signatures: ['article>div.plot>p' as Signature], cue: null },
  };

  test('are added, listed and removed, and stay on this device without a notice', async () => {
    const { settings, sync } = open();
    const first = await settings.addCorrection(onPage);
    const second = await settings.addCorrection(onSite);
    const { corrections, storageNotice } = await settings.read();
    expect([...corrections.values()]).toEqual([first, second]);
    expect([storageNotice, sync.stored]).toEqual([null, {}]);
    if (first) await settings.removeCorrection(first.id);
    expect([...(await settings.read()).corrections.values()]).toEqual([second]);
  });

  test('made twice are one, and the opposite takes its place', async () => {
    const { settings } = open();
    await settings.addCorrection(onPage);
    await settings.addCorrection({ ...onPage, kind: 'shield' });
    expect([...(await settings.read()).corrections.values()].map(({ kind }) => kind)).toEqual(['shield']);
  });

  test('leave no trace of a private window', async () => {
    const { settings, local } = open(true);
    expect(await settings.addCorrection(onPage)).toBeNull();
    expect(local.stored).toEqual({});
  });

  test('a signature that holds text of a page is damaged', async () => {
    const { settings, local } = open();
    const scope = { ...onSite.scope, signatures: ['he dies at the end'] };
    await local.set({ 'correction:1': { ...onSite, scope, created: 1 } });
    const { corrections, damaged } = await settings.read();
    expect([corrections.size, damaged]).toEqual([0, ['correction:1']]);
  });

  test('are at most 500: the oldest goes', async () => {
    const { settings, local, clock } = open();
    const stored = (index: number) => ({
      kind: 'shield',
      scope: { ...onPage.scope, phrases: [index.toString(16)] },
      created: index,
    });
    await local.set(
      Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`correction:${index}`, stored(index)])),
    );
    clock.now = 10_000;
    await settings.addCorrection(onSite);
    const { corrections } = await settings.read();
    expect(corrections.size).toBe(500);
    expect(Math.min(...[...corrections.values()].map(({ created }) => created))).toBe(1);
  });
});

test('a reset removes shows, preferences, pauses and corrections, and keeps what was set aside', async () => {
  const { settings, sync, local } = open();
  await local.set({ 'kept:show:old': 1 });
  await settings.saveShow(SHOW);
  await settings.setPreferences('look', { style: 'line' });
  await settings.pauseSite('reviews.example');
  await settings.addCorrection({
    kind: 'shield',
    scope: { kind: 'page', page: '1f' as PageHash, phrases: ['2e' as PhraseHash] },
  });
  await settings.reset();
  expect(sync.stored).toEqual({});
  expect(local.stored).toEqual({ 'kept:show:old': 1 });
});
