import { describe, expect, test } from 'vitest';
import { afterNextEpisode, fieldsOf, progressFrom } from '../../src/ui/progress-steps';

const upTo = (episode: number, season = 1) => ({ kind: 'upTo', season, episode }) as const;
const NONE = { kind: 'none' } as const;
const FINISHED = { kind: 'finished' } as const;

describe('the next episode', () => {
  test.each([
    ['the first', NONE, undefined, upTo(1)],
    ['one further', upTo(4), undefined, upTo(5)],
    ['one further in the same season', upTo(4, 2), undefined, upTo(5, 2)],
    ['one further, not yet the last', upTo(14), 16, upTo(15)],
    ['the last one finishes the show', upTo(15), 16, FINISHED],
    ['beyond the last one', upTo(20), 16, FINISHED],
    ['a later season is not counted against the whole', upTo(15, 2), 16, upTo(16, 2)],
    ['a finished show stays so', FINISHED, 16, FINISHED],
    ['the only one', NONE, 1, FINISHED],
  ])('%s', (_, progress, episodes, next) => {
    expect(afterNextEpisode(progress, episodes)).toEqual(next);
  });
});

describe('progress typed into fields', () => {
  test.each([
    [{ season: 1, episode: 0 }, NONE],
    [{ season: 1, episode: 7 }, upTo(7)],
    [{ season: 3, episode: 2 }, upTo(2, 3)],
    [{ season: 0, episode: 2 }, upTo(2)],
    [{ season: 1, episode: -3 }, NONE],
    [{ season: 1, episode: 2.9 }, upTo(2)],
    [{ season: 1, episode: Number.NaN }, NONE],
    [{ season: Number.NaN, episode: 5 }, upTo(5)],
    [{ season: 1, episode: 1e12 }, upTo(9999)],
  ])('%o', (fields, progress) => {
    expect(progressFrom(fields)).toEqual(progress);
  });

  test.each([
    [NONE, undefined, { season: 1, episode: 0 }],
    [upTo(5, 2), undefined, { season: 2, episode: 5 }],
    [FINISHED, 16, { season: 1, episode: 16 }],
    [FINISHED, undefined, { season: 1, episode: 0 }],
  ])('%o of %s shows as fields', (progress, episodes, fields) => {
    expect(fieldsOf(progress, episodes)).toEqual(fields);
  });
});
