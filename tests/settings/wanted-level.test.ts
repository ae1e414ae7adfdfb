import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, type Preferences } from '../../src/settings/preferences';
import { isoDay, wantedLevel } from '../../src/settings/wanted-level';
import type { Show, ShowId } from '../../src/shows/show';

const ID = 'paper lanterns' as ShowId;
const SHOW: Show = {
  id: ID,
  title: 'Paper Lanterns',
  aliases: [],
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 3 },
};
const HOST = 'reviews.example';
const TODAY = '2025-03-09';

function levelOf(options: {
  show?: Partial<Show> | null;
  page?: ShowId | null;
  unknown?: Preferences['shows']['unknown'];
  paused?: string;
}) {
  const { show = {}, page = ID, unknown = 'protect', paused } = options;
  return wantedLevel(
    {
      preferences: { ...DEFAULT_PREFERENCES, shows: { unknown } },
      pausedHosts: new Set(paused === undefined ? [] : [paused]),
      shows: new Map(show === null ? [] : [[ID, { ...SHOW, ...show }]]),
    },
    HOST,
    page,
    TODAY,
  );
}

describe('the level of a page', () => {
  test.each([
    ['a show of mine is protected', {}, 'balanced'],
    ['a show left alone is not', { show: { protection: 'leave' } }, null],
    ['a finished show is not', { show: { progress: { kind: 'finished' } } }, null],
    ['a show is protected up to the day before it lifts', { show: { liftOn: '2025-03-10' } }, 'balanced'],
    ['a show lifts on its day', { show: { liftOn: '2025-03-09' } }, null],
    ['an unknown show is protected', { show: null }, 'balanced'],
    ['an unknown show is not, where only mine are', { show: null, unknown: 'only-mine' }, null],
    ['a page without a show is protected', { page: null }, 'balanced'],
    ['a page without a show is not, where only mine are', { page: null, unknown: 'only-mine' }, null],
    ['a show of mine is protected where only mine are', { unknown: 'only-mine' }, 'balanced'],
    ['a paused site is not protected', { paused: HOST }, null],
    ['another paused site changes nothing', { paused: 'other.example' }, 'balanced'],
  ] as const)('%s', (_, options, expected) => {
    expect(levelOf(options)).toBe(expected);
  });
});

test('a day is the local one', () => {
  expect(isoDay(new Date(2025, 2, 9, 23, 59))).toBe('2025-03-09');
  expect(isoDay(new Date(2025, 10, 30, 0, 0))).toBe('2025-11-30');
});
