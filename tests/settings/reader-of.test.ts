import { expect, test } from 'vitest';
import { isoDay } from '../../src/settings/iso-day';
import { DEFAULT_PREFERENCES } from '../../src/settings/preferences';
import { readerOf } from '../../src/settings/reader-of';
import type { Show, ShowId } from '../../src/shows/show';

const SHOW: Show = {
  id: 'paper lanterns' as ShowId,
  title: 'Paper Lanterns',
  aliases: [],
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 3 },
};
const SETTINGS = {
  preferences: { ...DEFAULT_PREFERENCES, detection: { level: 'strict' }, shows: { unknown: 'only-mine' } },
  pausedHosts: new Set(['paused.example']),
  shows: new Map([[SHOW.id, SHOW]]),
} as const;

test("the reader's side is made of the level, the shows, the preference for others, and the day", () => {
  expect(readerOf(SETTINGS, 'reviews.example', new Date(2025, 2, 9))).toMatchObject({
    level: 'strict',
    unknownShows: 'only-mine',
    shows: SETTINGS.shows,
    today: '2025-03-09',
  });
});

test('nothing is shielded on a paused site, and on that one only', () => {
  expect(readerOf(SETTINGS, 'paused.example', new Date())).toBeNull();
  expect(readerOf(SETTINGS, 'www.paused.example', new Date())).not.toBeNull();
});

test('a day is the local one', () => {
  expect(isoDay(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09');
  expect(isoDay(new Date(2025, 10, 30, 0, 0))).toBe('2025-11-30');
});
