import { describe, expect, test } from 'vitest';
import { isTakenIn, originPattern, viewPopup, type TabFacts } from '../../src/popup/popup-view';
import type { PageStatus } from '../../src/settings/messages';
import { DEFAULT_PREFERENCES } from '../../src/settings/preferences';
import type { SectionId } from '../../src/page/sections';
import type { Show, ShowId } from '../../src/shows/show';

const ID = 'tide-clock' as ShowId;
const SHOW: Show = { id: ID, title: 'The Tide Clock', aliases: [], protection: 'shield', progress: { kind: 'none' } };

function settings(stored: Partial<Show> | null = null, pausedHosts: readonly string[] = []) {
  return {
    shows: new Map(stored ? [[ID, { ...SHOW, ...stored }]] : []),
    preferences: DEFAULT_PREFERENCES,
    pausedHosts: new Set(pausedHosts),
    pauseEnds: new Map(pausedHosts.map((host) => [host, 1_800_000])),
  };
}

function page(states: readonly ('shielded' | 'revealed')[], show: PageStatus['show'] = SHOW): TabFacts {
  return {
    url: 'https://reviews.example/tide-clock/',
    hasAccess: true,
    status: {
      host: 'reviews.example',
      heading: 'What time the tide clock tells',
      show,
      sections: states.map((state, at) => ({
        id: `s${at}` as SectionId,
        reason: { source: 'announcement', category: 'ending', phrase: 'spoilers ahead' },
        passages: 2,
        state,
      })),
    },
  };
}

describe('a tab whose page does not answer', () => {
  test.each([
    [null, false, { kind: 'unsupported' }],
    ['about:blank', false, { kind: 'unsupported' }],
    ['chrome://settings/', true, { kind: 'unsupported' }],
    ['not an address', false, { kind: 'unsupported' }],
    ['file:///home/review.html', true, { kind: 'unsupported' }],
    [
      'https://www.quietreviews.example/a',
      false,
      { kind: 'no-access', host: 'www.quietreviews.example', origin: '*://*.quietreviews.example/*' },
    ],
    ['http://quietreviews.example/a', true, { kind: 'reload-needed' }],
  ])('%s with access %s', (url, hasAccess, view) => {
    expect(viewPopup({ url, hasAccess, status: null }, settings())).toEqual(view);
  });
});

describe('a protected page', () => {
  test.each([
    ['sections under a shield', page(['shielded', 'revealed']), settings(), 'shielded'],
    ['all revealed', page(['revealed']), settings(), 'revealed'],
    ['nothing found', page([]), settings(), 'nothing'],
    ['a paused site', page([]), settings(null, ['reviews.example']), 'paused'],
    ['another site is paused', page([]), settings(null, ['other.example']), 'nothing'],
    ['a show left open', page([]), settings({ protection: 'leave' }), 'left'],
    ['a finished show', page([]), settings({ progress: { kind: 'finished' } }), 'finished'],
    [
      'a show just left open, the page still to follow',
      page(['shielded']),
      settings({ protection: 'leave' }),
      'shielded',
    ],
    ['no show recognised', page([], null), settings({ protection: 'leave' }), 'nothing'],
  ])('%s', (_, tab, known, state) => {
    expect(viewPopup(tab, known)).toMatchObject({ kind: 'page', state });
  });

  test('says until when the site is paused', () => {
    expect(viewPopup(page([]), settings(null, ['reviews.example']))).toMatchObject({ pausedUntil: 1_800_000 });
    expect(viewPopup(page([]), settings())).toMatchObject({ pausedUntil: null });
  });

  test('counts what is shielded and what is revealed', () => {
    expect(viewPopup(page(['shielded', 'revealed', 'shielded']), settings())).toMatchObject({
      shielded: 2,
      revealed: 1,
    });
  });

  test("speaks of the show as it is stored, under the reader's title", () => {
    const stored = { title: 'Tide Clock', progress: { kind: 'upTo', season: 1, episode: 4 } } as const;
    expect(viewPopup(page([]), settings(stored))).toMatchObject({ show: { ...SHOW, ...stored } });
  });

  test('protects a show that is not stored, with nothing watched', () => {
    expect(viewPopup(page([]), settings())).toMatchObject({ show: SHOW });
  });
});

test.each([
  ['www.channel.example', '*://*.channel.example/*'],
  ['blog.channel.example', '*://*.blog.channel.example/*'],
  ['localhost', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
])('the grant for %s is %s', (host, pattern) => {
  expect(originPattern(host)).toBe(pattern);
});

test.each([
  ['*://*.reviews.example/*', 'https://reviews.example/', true],
  ['*://*.reviews.example/*', 'http://www.reviews.example/a?b', true],
  ['*://*.reviews.example/*', 'https://otherreviews.example/', false],
  ['*://reviews.example/*', 'https://www.reviews.example/', false],
  ['*://*.reviews.example/dramas/*', 'https://reviews.example/dramas/tide', true],
  ['*://*.reviews.example/dramas/*', 'https://reviews.example/films/tide', false],
  ['https://reviews.example/*', 'http://reviews.example/', false],
  ['*://*/*', 'http://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['*://*/*', 'file:///home/review.html', false],
  ['*://*/*', 'not an address', false],
])('%s takes in %s: %s', (pattern, url, isIn) => {
  expect(isTakenIn([pattern], url)).toBe(isIn);
});
