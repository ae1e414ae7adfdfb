import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/detect/verdict';
import { readMention } from '../../src/shows/mentions';
import { readerSide } from '../../src/shows/reader-side';
import type { Show, ShowId } from '../../src/shows/show';

const show = (title: string, change: Partial<Show> = {}): Show => ({
  id: title.toLowerCase() as ShowId,
  title,
  aliases: [],
  episodes: 16,
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 6 },
  ...change,
});
const reader = (level: Level) =>
  readerSide({
    level,
    shows: new Map(
      [
        show('Zanvello', { aliases: ['잔벨로'] }),
        show('Goblin'),
        show('Marry My Zephyr'),
        show('Die Welvel'),
        show('Velan', { protection: 'leave' }),
        show('Orbeth', { progress: { kind: 'finished' } }),
      ].map((one) => [one.id, one]),
    ),
    unknownShows: 'protect',
    today: '2026-03-10',
  });
const judge = (text: string, level: Level = 'balanced'): string | null => {
  const mention = readMention(text, reader(level));
  return mention && `${mention.show}: ${mention.reason.source}, ${mention.reason.category}`;
};

describe('a card that tells what is beyond the reader', () => {
  test.each([
    ['Zanvello Ending Explained: what it all means', 'zanvello: title, ending'],
    ['Zanvello Episode 7 Recap', 'zanvello: title, recap'],
    ['Zanvello episode 9: the best moments', 'zanvello: title, recap'],
    ['Zanvello spoilers: who leaves?', 'zanvello: announcement, spoilers'],
    ['잔벨로 결말 해석', 'zanvello: title, ending'],
    ['잔벨로 12회 줄거리', 'zanvello: title, recap'],
    ['Everybody wept when Mina died in Zanvello', 'zanvello: plot, plot'],
    ['The finale of "Goblin" left us in tears', 'goblin: title, ending'],
    ['Velan and Zanvello: both endings explained', 'zanvello: title, ending'],
    ['Marry My Zephyr: the boss marries the cook', 'marry my zephyr: plot, plot'],
  ])('%j', (text, expected) => expect(judge(text)).toBe(expected));
});

describe('a card that is left', () => {
  test.each([
    'Zanvello',
    'Watch Zanvello online',
    'Watch Zanvello Episode 9 with English subs',
    'Zanvello Episode 9 | Netflix',
    'Zanvello Episode 5 Recap',
    'Zanvello episode 6: the best moments',
    'Zanvello: meet the cast',
    // A name alone tells nothing.
    'Marry My Zephyr: meet the cast',
    'Rezension: Die Welvel',
    'Zanvello spoiler-free review',
    'Velan Ending Explained',
    'Orbeth Ending Explained',
    'Marblestone Ending Explained',
    'a goblin died in the garden',
    '',
  ])('%j', (text) => expect(judge(text)).toBeNull());
});

test.each<[string, Level, string | null]>([
  ['Zanvello: meet the cast', 'strict', 'zanvello: title, plot'],
  ['People love Zanvello', 'strict', 'zanvello: title, plot'],
  ['Watch Zanvello on Netflix', 'strict', null],
  ['잔벨로 다시보기', 'strict', null],
  ['Zanvello Episode 5 Recap', 'strict', null],
  ['Zanvello Ending Explained', 'marked', null],
  ['Zanvello spoilers: who leaves?', 'marked', 'zanvello: announcement, spoilers'],
])('%j at %s: %s', (text, level, expected) => expect(judge(text, level)).toBe(expected));
