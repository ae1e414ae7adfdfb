import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBackup, readBackup, writeBackup, type Backup } from '../../src/settings/backup';
import type { CorrectionScope, CueHash, PageHash, PhraseHash, Signature } from '../../src/page/correction-rule';
import { correctionIdOf, type Correction } from '../../src/settings/correction';
import { PREFERENCE_GROUPS, type Preferences } from '../../src/settings/preferences';
import { createSettings, type Snapshot } from '../../src/settings/settings';
import type { Progress, Show, ShowId } from '../../src/shows/show';
import { createMemoryArea } from './memory-area';

const ID = 'paper lanterns' as ShowId;
const SHOW: Show = {
  id: ID,
  title: 'Paper Lanterns',
  aliases: ['종이 등불'],
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 6 },
};
const EXPORTED = new Date(Date.UTC(2025, 2, 9));

function open() {
  const sync = createMemoryArea();
  const local = createMemoryArea();
  return { sync, local, settings: createSettings({ local, sync, now: () => 1_000, isPrivate: false }) };
}

const EMPTY: Snapshot = await open().settings.read();

function backupOf(text: string): Backup {
  const read = readBackup(text);
  if (!read.ok) throw new Error(`${read.problem} ${read.where}`);
  return read.backup;
}

const sound = { format: 'drama-spoiler-shield', version: 1, exported: '2025-03-09T00:00:00.000Z' };
const parts = { shows: [SHOW], preferences: {}, pausedSites: [], corrections: [] };

describe('reading a backup', () => {
  test('whatever a newer extension adds beside what we know is passed over', () => {
    expect(readBackup(JSON.stringify({ ...sound, ...parts, moods: [] }))).toEqual({ ok: true, backup: parts });
  });

  test('a byte order mark in front is no harm', () => {
    expect(readBackup(`\uFEFF${JSON.stringify({ ...sound, ...parts })}`).ok).toBe(true);
  });

  const many = Array.from({ length: 100_000 }, (_, index) => ({ ...SHOW, id: `show ${index}` }));
  test.each<[string, string, string, string]>([
    ['nothing', '', 'not-json', ''],
    ['a truncated file', JSON.stringify({ ...sound, ...parts }).slice(0, -20), 'not-json', ''],
    ['a page that was saved instead', '<!doctype html>', 'not-json', ''],
    ['null', 'null', 'not-a-backup', ''],
    ['a list', '[]', 'not-a-backup', ''],
    ["another program's file", '{"version":1,"shows":[]}', 'not-a-backup', ''],
    ['a version that is no number', JSON.stringify({ ...sound, ...parts, version: '1' }), 'not-a-backup', ''],
    ['a newer version', JSON.stringify({ ...sound, version: 2, programmes: [] }), 'newer-version', ''],
    ['100,000 shows', JSON.stringify({ ...sound, ...parts, shows: many }), 'too-large', ''],
    ['20 million spaces and more', ' '.repeat(20_000_001), 'too-large', ''],
    ['no shows', JSON.stringify({ ...sound, ...parts, shows: undefined }), 'damaged', 'shows'],
    ['shows of a wrong type', JSON.stringify({ ...sound, ...parts, shows: 'all' }), 'damaged', 'shows'],
    [
      'a wrong progress',
      JSON.stringify({ ...sound, ...parts, shows: [SHOW, { ...SHOW, progress: { kind: 'upTo', season: 1 } }] }),
      'damaged',
      'shows[1].progress.episode',
    ],
    [
      'a title that is too long',
      JSON.stringify({ ...sound, ...parts, shows: [{ ...SHOW, title: 'a'.repeat(10_000) }] }),
      'damaged',
      'shows[0]',
    ],
    [
      'a wrong level',
      JSON.stringify({ ...sound, ...parts, preferences: { detection: { level: 1 } } }),
      'damaged',
      'preferences.detection.level',
    ],
    [
      'a site without a name',
      JSON.stringify({ ...sound, ...parts, pausedSites: [{ host: '', until: null }] }),
      'damaged',
      'pausedSites[0].host',
    ],
  ])('%s is refused whole', (_, text, problem, where) => {
    expect(readBackup(text)).toEqual({ ok: false, problem, where });
  });
});

describe('merging a backup', () => {
  const none: Progress = { kind: 'none' };
  const at = (season: number, episode: number): Progress => ({ kind: 'upTo', season, episode });
  const finished: Progress = { kind: 'finished' };

  test.each<[Progress, Progress, Progress]>([
    [none, none, none],
    [none, at(1, 1), at(1, 1)],
    [at(1, 6), none, at(1, 6)],
    [at(1, 6), at(1, 7), at(1, 7)],
    [at(1, 7), at(1, 6), at(1, 7)],
    [at(2, 1), at(1, 16), at(2, 1)],
    [at(1, 16), at(2, 1), at(2, 1)],
    [at(9, 9), finished, finished],
    [finished, at(9, 9), finished],
    [finished, none, finished],
  ])('of %j here and %j in the file, the further stands', (ours, theirs, expected) => {
    const snapshot = { ...EMPTY, shows: new Map([[ID, { ...SHOW, progress: ours }]]) };
    const { shows } = mergeBackup(snapshot, { ...parts, shows: [{ ...SHOW, progress: theirs }] });
    expect((shows[0] ?? snapshot.shows.get(ID))?.progress).toEqual(expected);
  });

  test('titles are united; protection and the day of lifting stay as they are here', () => {
    const theirs: Show = {
      ...SHOW,
      title: 'The Paper Lanterns',
      aliases: ['紙のランタン', '종이 등불'],
      year: 2024,
      episodes: 16,
      protection: 'leave',
      liftOn: '2025-01-01',
    };
    const { shows } = mergeBackup({ ...EMPTY, shows: new Map([[ID, SHOW]]) }, { ...parts, shows: [theirs] });
    expect(shows).toEqual([
      { ...SHOW, aliases: ['종이 등불', 'The Paper Lanterns', '紙のランタン'], year: 2024, episodes: 16 },
    ]);
  });

  test('aliases are united up to their most', () => {
    const aliases = Array.from({ length: 30 }, (_, index) => `alias ${index}`);
    const { shows } = mergeBackup(
      { ...EMPTY, shows: new Map([[ID, SHOW]]) },
      { ...parts, shows: [{ ...SHOW, aliases }] },
    );
    expect(shows[0]?.aliases).toEqual(['종이 등불', ...aliases.slice(0, 29)]);
  });

  test('a show that is twice in the file is merged with itself', () => {
    const { shows } = mergeBackup(EMPTY, { ...parts, shows: [SHOW, { ...SHOW, progress: finished }] });
    expect(shows).toEqual([{ ...SHOW, progress: finished }]);
  });

  test('what is as it was is not written again', () => {
    const merge = mergeBackup({ ...EMPTY, shows: new Map([[ID, SHOW]]) }, parts);
    expect([merge.shows, merge.count.shows]).toEqual([[], 0]);
  });

  const strict = { detection: { level: 'strict' } } as const;
  const balanced = { detection: { level: 'balanced' } } as const;
  test.each<[string, Partial<Preferences>, Partial<Preferences>, Partial<Preferences>]>([
    ['another choice than here', balanced, strict, strict],
    ['the same choice as here', strict, strict, {}],
    ['a choice where nothing was chosen here', {}, strict, strict],
    ['a choice of what is the default, where nothing was chosen here', {}, balanced, balanced],
    ['nothing, where something was chosen here', strict, {}, {}],
  ])('of preferences that hold %s, what is new is written', (_, chosen, theirs, written) => {
    const snapshot = { ...EMPTY, chosen };
    expect(mergeBackup(snapshot, { ...parts, preferences: theirs }).preferences).toEqual(written);
  });

  test('a pause that is here stays as it is', () => {
    const snapshot = { ...EMPTY, pausedHosts: new Set(['reviews.example']) };
    const pausedSites = [
      { host: 'reviews.example', until: 5 },
      { host: 'other.example', until: null },
    ];
    expect(mergeBackup(snapshot, { ...parts, pausedSites }).pausedSites).toEqual([
      { host: 'other.example', until: null },
    ]);
  });
});

const count = fc.integer({ min: 1, max: 99 });
const title = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => `t${text}`.replace(/\s+/g, ' ').trim());
const progress: fc.Arbitrary<Progress> = fc.oneof(
  fc.constant<Progress>({ kind: 'none' }),
  fc.record({ kind: fc.constant('upTo' as const), season: count, episode: count }),
  fc.constant<Progress>({ kind: 'finished' }),
);
const show: fc.Arbitrary<Show> = fc
  .record(
    {
      id: title.map((text) => text as ShowId),
      title,
      aliases: fc.uniqueArray(title, { maxLength: 5 }),
      year: count,
      episodes: count,
      protection: fc.constantFrom('shield' as const, 'leave' as const),
      progress,
      liftOn: fc.constant('2030-02-28'),
    },
    { requiredKeys: ['id', 'title', 'aliases', 'protection', 'progress'] },
  )
  .map((made) => ({ ...made, aliases: made.aliases.filter((alias) => alias !== made.title) }));
const hash = fc.integer({ min: 0, max: 0xffffff }).map((number) => number.toString(16));
const scope: fc.Arbitrary<CorrectionScope> = fc.oneof(
  fc.record({
    kind: fc.constant('page' as const),
    page: hash.map((page) => page as PageHash),
    phrases: fc.array(
      hash.map((phrase) => phrase as PhraseHash),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  fc.record({
    kind: fc.constant('site' as const),
    host: fc.domain(),
    signatures: fc.array(fc.constantFrom('div.plot>p' as Signature, 'ul>li.card' as Signature), {
      minLength: 1,
      maxLength: 2,
    }),
    cue: fc.option(hash.map((cue) => cue as CueHash)),
  }),
);
const correction: fc.Arbitrary<Correction> = fc
  .record({
    kind: fc.constantFrom('shield' as const, 'not-spoiler' as const),
    scope,
    created: fc.nat(),
  })
  .map((made) => ({ ...made, id: correctionIdOf(made) }));
const backup: fc.Arbitrary<Backup> = fc.record({
  shows: fc.uniqueArray(show, { maxLength: 8, selector: ({ id }) => id }),
  preferences: fc.record({
    detection: fc.record({ level: fc.constantFrom('marked' as const, 'balanced' as const, 'strict' as const) }),
    shows: fc.record({ unknown: fc.constantFrom('protect' as const, 'only-mine' as const) }),
    covers: fc.record({ images: fc.boolean(), embeds: fc.boolean(), comments: fc.boolean(), headlines: fc.boolean() }),
    look: fc.record({
      style: fc.constantFrom('plate' as const, 'blur' as const, 'line' as const),
      strength: fc.constantFrom(1 as const, 2 as const, 3 as const),
    }),
    numbers: fc.record({ keep: fc.boolean() }),
  }),
  pausedSites: fc.uniqueArray(
    fc.record({ host: fc.domain(), until: fc.option(fc.integer({ min: 2_000, max: 9_000 })) }),
    { maxLength: 5, selector: ({ host }) => host },
  ),
  corrections: fc.uniqueArray(correction, { maxLength: 5, selector: ({ id }) => id }),
});

/** What is stored, but for when each value was written. */
function undated(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [key, { ...(value as object), changed: undefined }]),
  );
}

describe('export, reset, import', () => {
  test('gives the same settings back, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(backup, async (made) => {
        const { settings } = open();
        await settings.restore(made);
        const before = await settings.read();
        expect([...before.shows.values()]).toHaveLength(made.shows.length);
        const text = writeBackup(before, EXPORTED);
        await settings.reset();
        expect((await settings.read()).shows.size).toBe(0);
        await settings.restore(backupOf(text));
        const after = await settings.read();
        const sorted = (snapshot: Snapshot): string => writeBackup(snapshot, EXPORTED);
        expect(sorted(after)).toBe(text);
        expect(new Map([...after.shows].sort())).toEqual(new Map([...before.shows].sort()));
        expect(after.preferences).toEqual(before.preferences);
      }),
      { numRuns: 60 },
    );
  });

  test('stores what was stored before, no more and no less, whatever the groups in which something was chosen', async () => {
    const someGroups = fc.tuple(backup, fc.subarray([...PREFERENCE_GROUPS])).map(([made, groups]) => ({
      ...made,
      preferences: Object.fromEntries(groups.map((group) => [group, made.preferences[group]])),
    }));
    await fc.assert(
      fc.asyncProperty(someGroups, async (made) => {
        const { settings, sync, local } = open();
        await settings.restore(made);
        const before = [undated(sync.stored), undated(local.stored)];
        const text = writeBackup(await settings.read(), EXPORTED);
        await settings.reset();
        expect([sync.stored, local.stored]).toEqual([{}, {}]);
        await settings.restore(backupOf(text));
        expect([undated(sync.stored), undated(local.stored)]).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('importing twice changes nothing more', async () => {
    const { settings } = open();
    expect(await settings.restore(parts)).toEqual({ shows: 1, pausedSites: 0, corrections: 0 });
    expect(await settings.restore(parts)).toEqual({ shows: 0, pausedSites: 0, corrections: 0 });
  });

  test('an import that no area takes writes nothing', async () => {
    const { settings, sync, local } = open();
    sync.quota.items = 1;
    local.quota.items = 1;
    const shows = [SHOW, { ...SHOW, id: 'b' as ShowId }];
    await expect(settings.restore({ ...parts, shows })).rejects.toThrow('MAX_ITEMS');
    expect([sync.stored, local.stored]).toEqual([{}, {}]);
  });

  test('more shows than can be synced are kept locally, as many as fit are moved up', async () => {
    const { settings, sync, local } = open();
    sync.quota.items = 512;
    const shows = Array.from({ length: 600 }, (_, index) => ({ ...SHOW, id: `show ${index}` as ShowId }));
    await settings.restore({ ...parts, shows });
    const snapshot = await settings.read();
    expect([snapshot.shows.size, snapshot.storageNotice]).toEqual([600, 'kept-locally']);
    expect([Object.keys(sync.stored).length, Object.keys(local.stored).length]).toEqual([512, 88]);
  });

  test('the file can be read by a person', () => {
    const text = writeBackup({ ...EMPTY, shows: new Map([[ID, SHOW]]) }, EXPORTED);
    expect(text.split('\n').slice(0, 7)).toEqual([
      '{',
      '  "format": "drama-spoiler-shield",',
      '  "version": 1,',
      '  "exported": "2025-03-09T00:00:00.000Z",',
      '  "shows": [',
      '    {',
      '      "id": "paper lanterns",',
    ]);
  });
});
