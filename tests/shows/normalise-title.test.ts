import { describe, expect, test } from 'vitest';
import { isSameTitle, normaliseTitle } from '../../src/shows/normalise-title';

describe('titles are the same', () => {
  test.each([
    ['The Goblin', 'goblin'],
    ['Goblin (2016)', 'Goblin'],
    ['Goblin: Season 2', 'Goblin'],
    ['Goblin S2', 'Goblin'],
    ['도깨비 시즌2', '도깨비'],
    ['鬼怪 第二季', '鬼怪'],
    ['Dok Kae Bi', 'Dok-kaebi'],
    ['Dokkaebi', 'DOK KAE BI'],
    ['Lonely & Great', 'Lonely and Great'],
    ['Guardian: The Lonely and Great God', 'Guardian – the lonely & great god'],
    ['What’s Wrong, Secretary?', "What's wrong secretary"],
    ['사랑의 불시착', '사랑의불시착'],
    ['Ｇｏｂｌｉｎ', 'goblin'],
    ['Élite', 'Elite'],
    ['Tình yêu', 'tinh yeu'],
    ['Aşk-ı Gurur', 'Aşkı Gurur'],
    ['《鬼怪》', '鬼怪'],
    ['D.P.', 'DP'],
    ['مُسَلسَل', 'مسلسل'],
  ])('%j and %j', (a, b) => expect(isSameTitle(a, b)).toBe(true));
});

describe('titles differ', () => {
  test.each([
    ['Goblin', 'Goblins'],
    ['Signal', 'Sign'],
    ['도깨비', '도깨비불'],
    ['Season 2', 'Season 3'],
    ['시즌 2', '시즌 3'],
    ['', ''],
    ['!!!', '???'],
    ['🔥', '🔥'],
  ])('%j and %j', (a, b) => expect(isSameTitle(a, b)).toBe(false));
});

test.each([
  ['Lost', true],
  ['Hi', true],
  ['Goblin', true],
  ['Happiness', true],
  ['Signal', true],
  ['Mine', true],
  ['My Name', true],
  ['The Glory', true],
  ['Run On', true],
  ['W', true],
  ['비밀', true],
  ['秘密', true],
  ['ロスト', true],
  ['Vincenzo', false],
  ['Dokkaebi', false],
  ['Crash Landing on You', false],
  ['도깨비', false],
  ['사랑의 불시착', false],
])('%j is made of common words: %s', (title, expected) => expect(normaliseTitle(title).isCommon).toBe(expected));

test('a title of 10,000 letters is cut, and one of emoji is empty', () => {
  expect(normaliseTitle('x'.repeat(10_000)).key.length).toBeLessThanOrEqual(200);
  expect(normaliseTitle('🔥🔥').key).toBe('');
});
