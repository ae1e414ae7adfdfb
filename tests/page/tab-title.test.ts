import { expect, test } from 'vitest';
import { anyReader, readerSide, type ReaderSide } from '../../src/shows/reader-side';
import { titleInstead } from '../../src/page/tab-title';
import { showAt, upTo } from './page';

const mine = showAt('Harbour Lamps', upTo(6));
const reader = readerSide({
  level: 'balanced',
  shows: new Map([[mine.id, mine]]),
  unknownShows: 'protect',
  today: '2026-03-10',
});
const NAME = 'Harbour Lamps · …';
const HOST = 'ferry.example · …';

test.each<[string, ReaderSide | null | 'unknown', string | null]>([
  ['Harbour Lamps: the captain was killed', reader, NAME],
  ['Harbour Lamps Episode 9 Recap: the captain is killed', reader, NAME],
  ['Harbour Lamps Ending Explained: why the captain had to die', reader, NAME],
  ['Harbour Lamps spoilers: Mina dies on the island', reader, NAME],
  ['Harbour Lamps Episode 5 Recap: the captain is killed', reader, null],
  ['Harbour Lamps Episode 9 Recap', reader, null],
  ['Harbour Lamps Ending Explained', reader, null],
  ['Harbour Lamps: does Mina die in the finale?', reader, null],
  ['Tin Harvest: the captain was killed', reader, null],
  ['Harbour Lamps: the captain was killed', anyReader('balanced'), null],
  ['Harbour Lamps: the captain was killed', null, null],
  ['Harbour Lamps: the captain was killed', 'unknown', HOST],
  ['Tin Harvest Episode 2 Recap: the captain is killed', 'unknown', HOST],
  ['등대지기 결말: 선장이 죽는다', 'unknown', HOST],
  ['Tin Harvest: no spoilers, but the captain dies', 'unknown', null],
  ['Tin Harvest Episode 2 Recap', 'unknown', null],
  ['How to oil a table', 'unknown', null],
  ['', 'unknown', null],
])('%s', (title, side, expected) => {
  expect(titleInstead(title, side, { lang: 'en' }, 'ferry.example')).toBe(expected);
});
