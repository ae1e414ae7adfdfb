import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reason, Verdict } from '../../src/detect/verdict';
import { readEpisodeReferences, type EpisodeReference } from '../../src/shows/episode-reference';
import { isBeyond, isProtected, progressThrough, readerSide, wantsShield } from '../../src/shows/reader-side';
import type { Progress, Show, ShowId } from '../../src/shows/show';
import { NO_SUBJECT } from '../../src/shows/subject';

const OF_UNKNOWN_LENGTH: Show = {
  id: 'zanvello' as ShowId,
  title: 'Zanvello',
  aliases: [],
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 6 },
};
const SHOW: Show = { ...OF_UNKNOWN_LENGTH, episodes: 16 };
const VERDICT: Verdict = { from: 'balanced', reason: { source: 'title', category: 'recap', phrase: '' }, zone: 0 };
const TODAY = '2026-03-10';
const upTo = (episode: number, season = 1): Progress => ({ kind: 'upTo', season, episode });
const FINISHED: Progress = { kind: 'finished' };
const NONE: Progress = { kind: 'none' };

describe('a reader is told of what they have watched, and of nothing beyond', () => {
  test.each<[string, Progress, number | undefined, boolean]>([
    ['Episode 5', upTo(6), 16, false],
    ['Episode 6', upTo(6), 16, false],
    ['Episode 7', upTo(6), 16, true],
    ['Episodes 5-8', upTo(6), 16, true],
    ['Episodes 3-6', upTo(6), 16, false],
    ['Episode 5', NONE, 16, true],
    ['Episode 1', NONE, 16, true],
    ['Episode 16', FINISHED, 16, false],
    ['the finale', upTo(6), 16, true],
    ['the finale', upTo(15), 16, true],
    ['the finale', upTo(16), 16, false],
    ['the finale', upTo(16), undefined, true],
    ['the finale', FINISHED, undefined, false],
    ['the finale', upTo(3, 2), 16, true],
    ['Season 1', upTo(6), 16, true],
    ['Season 1', upTo(16), 16, false],
    ['Season 1', upTo(1, 2), undefined, false],
    ['Season 2', upTo(9, 2), undefined, true],
    ['Season 2', upTo(1, 3), undefined, false],
    ['season 1 finale', upTo(1, 2), undefined, false],
    ['season 2 finale', upTo(9, 2), undefined, true],
    ['season finale', upTo(6), 16, true],
    ['season finale', upTo(16), 16, false],
    ['S1E9', upTo(3, 2), undefined, false],
    ['S2E3', upTo(3, 2), undefined, false],
    ['S2E4', upTo(3, 2), undefined, true],
    ['S3E1', upTo(3, 2), undefined, true],
    ['Episode 9', upTo(3, 2), undefined, false],
    ['Part 1', upTo(6), 16, true],
    ['Part 2', upTo(16), 16, false],
    ['Part 2', FINISHED, undefined, false],
  ])('%s at %j of %s episodes is beyond: %s', (text, progress, episodes, expected) => {
    const show: Show = { ...OF_UNKNOWN_LENGTH, progress, ...(episodes === undefined ? {} : { episodes }) };
    const [reference] = readEpisodeReferences(text);
    expect(reference && isBeyond(reference, show)).toBe(expected);
  });
});

describe('protection', () => {
  test.each<[string, Partial<Show>, boolean]>([
    ['shield', {}, true],
    ['leave', { protection: 'leave' }, false],
    ['lifted today', { liftOn: TODAY }, false],
    ['lifted earlier', { liftOn: '2025-12-31' }, false],
    ['lifts tomorrow', { liftOn: '2026-03-11' }, true],
    ['finished', { progress: FINISHED }, false],
    ['not started', { progress: NONE }, true],
  ])('%s', (_name, change, expected) => expect(isProtected({ ...SHOW, ...change }, TODAY)).toBe(expected));
});

describe('a passage is shielded', () => {
  const side = (
    change: Partial<Show>,
    unknown: 'protect' | 'only-mine' = 'protect',
    level: 'marked' | 'balanced' = 'balanced',
  ) => readerSide({ level, shows: new Map([[SHOW.id, { ...SHOW, ...change }]]), unknownShows: unknown, today: TODAY });
  const about = (text: string, show: string | null = SHOW.id) => ({
    ...NO_SUBJECT,
    show: show as ShowId | null,
    references: readEpisodeReferences(text),
    isByHeading: text !== '',
  });

  test.each([
    ['a recap of episode 7', about('Episode 7'), side({}), true],
    ['a recap of episode 5', about('Episode 5'), side({}), false],
    ['episode 5 with a word on the finale', about('Episode 5, and the finale'), side({}), true],
    ['no episode named', about(''), side({}), true],
    ['no episode named, finished', about(''), side({ progress: FINISHED }), false],
    ['no episode named, left alone', about(''), side({ protection: 'leave' }), false],
    ['no episode named, lifted', about(''), side({ liftOn: TODAY }), false],
    ['a show not listed', about('Episode 1', 'other'), side({}), true],
    ['a show not listed, only mine wanted', about('Episode 1', 'other'), side({}, 'only-mine'), false],
    ['no show named', about('', null), side({}), true],
    ['no show named, only mine wanted', about('', null), side({}, 'only-mine'), false],
    ['mine, only mine wanted', about('Episode 7'), side({}, 'only-mine'), true],
    ['mine, at a level that leaves titles', about('Episode 7'), side({}, 'protect', 'marked'), false],
  ])('%s', (_name, subject, reader, expected) => expect(wantsShield(VERDICT, subject, reader)).toBe(expected));

  const warning = (phrase: string): Reason => ({ source: 'announcement', category: 'spoilers', phrase });
  const ofPage = (text: string, mentions = '') => ({
    ...about(text),
    isByHeading: false,
    mentions: readEpisodeReferences(mentions),
  });
  test.each([
    ['a warning on a page about episode 5', warning('Spoilers ahead'), ofPage('Episode 5'), false],
    ['a warning that names what the reader has seen', warning('Spoilers up to episode 5'), ofPage(''), false],
    ['… over a passage that goes on to the finale', warning('Spoilers up to episode 5'), ofPage('', 'finale'), true],
    ['a warning of what they have not seen', warning('Spoilers up to episode 9'), ofPage('Episode 5'), true],
    ['… over the recap of an episode that they have', warning('Spoilers up to episode 9'), about('Episode 5'), false],
  ])('by its reason: %s', (_name, reason, subject, expected) =>
    expect(wantsShield({ from: 'marked', reason, zone: 0 }, subject, side({}))).toBe(expected),
  );

  test('never without a verdict', () => expect(wantsShield(null, about('the finale'), side({}))).toBe(false));
});

describe('who has seen a part of a page', () => {
  const seen = (text: string, show: Show | undefined, isEnding = false): Progress | null =>
    progressThrough(readEpisodeReferences(text), isEnding, show);
  test.each<[string, Progress | null]>([
    ['Episode 7', upTo(7)],
    ['Episodes 7-9', upTo(9)],
    ['Season 2 episode 3', upTo(3, 2)],
    ['Episode 5', null],
    ['the finale', FINISHED],
    ['Season 2', null],
    ['', null],
  ])('has watched up to "%s"', (text, expected) => expect(seen(text, SHOW)).toEqual(expected));

  test('and is through with the show where that is its ending', () => {
    expect(seen('', SHOW, true)).toEqual(FINISHED);
    expect(seen('Episode 7', SHOW, true)).toEqual(upTo(7));
    expect(seen('', { ...SHOW, progress: FINISHED }, true)).toBeNull();
  });

  test('whether the show is among theirs or not', () => expect(seen('Episode 5', undefined)).toEqual(upTo(5)));
});

describe('more progress never shields more', () => {
  const season = fc.integer({ min: 1, max: 4 });
  const episode = fc.integer({ min: 1, max: 30 });
  const reference: fc.Arbitrary<EpisodeReference> = fc.oneof(
    fc.record({ kind: fc.constant('episodes' as const), season: fc.option(season), from: episode, to: episode }),
    fc.record({ kind: fc.constant('season' as const), season }),
    fc.record({ kind: fc.constant('season-finale' as const), season: fc.option(season) }),
    fc.constant({ kind: 'finale' as const }),
    fc.record({ kind: fc.constant('part' as const), part: season }),
  );
  const watched = fc.oneof(
    fc.constant(NONE),
    fc.record({ kind: fc.constant('upTo' as const), season, episode: fc.integer({ min: 0, max: 30 }) }),
    fc.constant(FINISHED),
  );
  const weight = (progress: Progress): number =>
    progress.kind === 'none' ? -1 : progress.kind === 'finished' ? Infinity : progress.season * 1000 + progress.episode;
  const isWithin = (progress: Progress, episodes: number | undefined): boolean =>
    episodes === undefined || progress.kind !== 'upTo' || progress.season === 1;

  test('of a show of one season, or of unknown length', () => {
    fc.assert(
      fc.property(
        fc.array(reference),
        watched,
        watched,
        fc.option(episode, { nil: undefined }),
        (references, a, b, episodes) => {
          fc.pre(isWithin(a, episodes) && isWithin(b, episodes));
          const [less, more] = weight(a) <= weight(b) ? [a, b] : [b, a];
          const shields = (progress: Progress): boolean => {
            const show: Show = { ...OF_UNKNOWN_LENGTH, progress, ...(episodes === undefined ? {} : { episodes }) };
            const reader = readerSide({
              level: 'balanced',
              shows: new Map([[show.id, show]]),
              unknownShows: 'protect',
              today: TODAY,
            });
            return wantsShield(VERDICT, { ...NO_SUBJECT, show: show.id, references }, reader);
          };
          if (shields(more)) expect(shields(less)).toBe(true);
        },
      ),
    );
  });

  test('of any show, as to episodes and seasons that are named', () => {
    fc.assert(
      fc.property(reference, watched, watched, episode, (named, a, b, episodes) => {
        fc.pre(
          named.kind === 'episodes' ||
            named.kind === 'season' ||
            (named.kind === 'season-finale' && named.season !== null),
        );
        const [less, more] = weight(a) <= weight(b) ? [a, b] : [b, a];
        if (isBeyond(named, { ...SHOW, progress: more, episodes }))
          expect(isBeyond(named, { ...SHOW, progress: less, episodes })).toBe(true);
      }),
    );
  });
});
