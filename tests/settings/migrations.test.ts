import { describe, expect, test } from 'vitest';
import { dropZeros, migrate, MIGRATIONS, tidyTitles, VERSION } from '../../src/settings/migrations';
import { readSetting } from '../../src/settings/stored';

/** As 0.1.0 wrote them. */
const OLD_SHOW = { title: 'Paper Lanterns', aliases: [], protection: 'leave', progress: { kind: 'none' } };

describe('values of 0.1.0', () => {
  test.each<[string, unknown, unknown]>([
    ['show:paper lanterns', OLD_SHOW, { kind: 'show', show: { ...OLD_SHOW, id: 'paper lanterns' } }],
    [
      'show:a',
      { ...OLD_SHOW, progress: { kind: 'upTo', season: 1, episode: 7 }, year: 2024, liftOn: '2025-01-31' },
      {
        kind: 'show',
        show: {
          ...OLD_SHOW,
          id: 'a',
          progress: { kind: 'upTo', season: 1, episode: 7 },
          year: 2024,
          liftOn: '2025-01-31',
        },
      },
    ],
    [
      'preferences:detection',
      { level: 'strict' },
      { kind: 'preferences', preferences: { detection: { level: 'strict' } } },
    ],
    ['site:reviews.example', { paused: true }, { kind: 'site', host: 'reviews.example', isPaused: true, until: null }],
    [
      'site:reviews.example',
      { paused: false },
      { kind: 'site', host: 'reviews.example', isPaused: false, until: null },
    ],
  ])('%s is read: %j', (key, value, expected) => {
    expect(readSetting(key, value)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['show:a', { ...OLD_SHOW, protection: 'perhaps' }],
    ['show:a', { ...OLD_SHOW, title: '' }],
    ['show:a', null],
    ['show:a', [OLD_SHOW]],
    ['show:a', { ...OLD_SHOW, aliases: {} }],
    ['preferences:detection', { level: 'all' }],
    ['site:reviews.example', { paused: 1 }],
  ])('%s is damaged: %j', (key, value) => {
    expect(readSetting(key, value)).toBe('damaged');
  });
});

test.each([
  [
    'white space and repeated aliases',
    { title: ' Paper\n Lanterns', aliases: ['Paper Lanterns', ' 종이 등불', '종이 등불', ''] },
    { title: 'Paper Lanterns', aliases: ['종이 등불'] },
  ],
  ['damaged aliases are left to validation', { title: 'a', aliases: 7 }, { title: 'a', aliases: 7 }],
  ['a damaged title is left to validation', { title: 7, aliases: [] }, { title: 7, aliases: [] }],
])('tidyTitles: %s', (_, before, after) => {
  expect(tidyTitles(before)).toEqual(after);
});

test.each([
  ['what is not known', { title: 'a', year: 0, episodes: 0 }, { title: 'a' }],
  ['what is known stays', { title: 'a', year: 2024, episodes: 16 }, { title: 'a', year: 2024, episodes: 16 }],
  [
    'seasons count from 1',
    { progress: { kind: 'upTo', season: 0, episode: 0 } },
    { progress: { kind: 'upTo', season: 1, episode: 0 } },
  ],
])('dropZeros: %s', (_, before, after) => {
  expect(dropZeros(before)).toEqual(after);
});

describe('migrating', () => {
  const untidy = { ...OLD_SHOW, title: ' a  b ' };

  test('takes every step for values without a version, none for those of this version or a newer one', () => {
    expect(migrate('show:a', untidy)).toMatchObject({ title: 'a b' });
    expect(migrate('show:a', { ...untidy, version: VERSION })).toMatchObject({ title: ' a  b ' });
    expect(migrate('show:a', { ...untidy, version: VERSION + 1 })).toMatchObject({ title: ' a  b ' });
  });

  test('leaves keys of another kind alone', () => {
    expect(migrate('site:a', { title: ' a  b ' })).toEqual({ title: ' a  b ' });
  });

  test('done twice is done once', () => {
    for (const { migrate: step } of MIGRATIONS) expect(step(step(untidy))).toEqual(step(untidy));
  });

  test('steps stand in the order of their versions, and none leads beyond this one', () => {
    const versions = MIGRATIONS.map(({ to }) => to);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(Math.max(...versions)).toBe(VERSION);
  });
});
