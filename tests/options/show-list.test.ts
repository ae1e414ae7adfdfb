import { describe, expect, test } from 'vitest';
import { aliasesFrom, countFrom, listShows, nextOrder, type Column } from '../../src/options/show-list';
import type { Show, ShowId } from '../../src/shows/show';

const show = (title: string, more: Partial<Show> = {}): Show => ({
  id: title as ShowId,
  title,
  aliases: [],
  protection: 'shield',
  progress: { kind: 'none' },
  ...more,
});
const SHOWS = [
  show('The Tide Clock', { progress: { kind: 'finished' } }),
  show('Harbour 10', { progress: { kind: 'upTo', season: 2, episode: 1 } }),
  show('harbour 9', { aliases: ['등대의 편지'], progress: { kind: 'upTo', season: 1, episode: 12 } }),
  show('Étoile', { protection: 'leave' }),
];

const titles = (search: string, column: Column = 'title', isDescending = false): string[] =>
  listShows(SHOWS, search, { column, isDescending }, 'en').map(({ title }) => title);

describe('search', () => {
  test.each([
    ['', ['Étoile', 'harbour 9', 'Harbour 10', 'The Tide Clock']],
    ['HARBOUR', ['harbour 9', 'Harbour 10']],
    ['clock tide', ['The Tide Clock']],
    ['등대', ['harbour 9']],
    ['  ', ['Étoile', 'harbour 9', 'Harbour 10', 'The Tide Clock']],
    ['nowhere', []],
  ])('for "%s"', (search, found) => {
    expect(titles(search)).toEqual(found);
  });
});

describe('order', () => {
  test.each<[Column, boolean, string[]]>([
    ['title', true, ['The Tide Clock', 'Harbour 10', 'harbour 9', 'Étoile']],
    ['progress', false, ['Étoile', 'harbour 9', 'Harbour 10', 'The Tide Clock']],
    ['protection', false, ['harbour 9', 'Harbour 10', 'The Tide Clock', 'Étoile']],
  ])('by %s, descending %s', (column, isDescending, sorted) => {
    expect(titles('', column, isDescending)).toEqual(sorted);
  });

  test('the same column again turns it round, another one begins anew', () => {
    const once = nextOrder({ column: 'title', isDescending: false }, 'title');
    expect(once).toEqual({ column: 'title', isDescending: true });
    expect(nextOrder(once, 'progress')).toEqual({ column: 'progress', isDescending: false });
  });
});

test.each([
  ['The Clock\n 등대, Tide ', ['The Clock', '등대', 'Tide']],
  ['灯台の手紙、別名', ['灯台の手紙', '別名']],
  [' \n,', []],
])('aliases from %j', (text, aliases) => {
  expect(aliasesFrom(text)).toEqual(aliases);
});

test.each([
  [16, 16],
  [2.7, 2],
  [0, null],
  [Number.NaN, null],
])('a count typed as %d is %s', (typed, count) => {
  expect(countFrom(typed)).toBe(count);
});
