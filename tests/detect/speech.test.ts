import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/detect/languages';
import { hear, isSpoken, languagesOfProse, titledIn, type Speech } from '../../src/detect/speech';
import { wordingOf } from '../../src/detect/wording';

const SILENT: Speech = { declared: '', heard: {} };
const ENGLISH = 'When Barış finds the letter in the chapel, he is not the man that she married in the spring.';
const TURKISH = 'Barış mektubu bulunca her şeyi anlar ve bu sırrı bir daha hiç kimseye söylemez, çünkü o da suçlu.';

describe('the letters of one language add it to those that a passage is read in, and replace none', () => {
  test.each([
    ['en', ENGLISH, true],
    ['tr', ENGLISH, true],
    ['de', ENGLISH, false],
    ['tr', TURKISH, true],
    ['en', TURKISH, false],
  ])('%s: %s', (id, text, isRead) => {
    expect(isSpoken(id, wordingOf(text), SILENT)).toBe(isRead);
  });

  test('a short passage with a Turkish name stays in the language of its page', () => {
    const onEnglishPage: Speech = { declared: 'en', heard: { en: 3 } };
    expect(isSpoken('en', wordingOf('Barış dies in the end.'), onEnglishPage)).toBe(true);
  });

  test('a Turkish name is not heard as Turkish where the passage is English', () => {
    expect(hear(SILENT, wordingOf(ENGLISH)).heard).toEqual({ en: 1 });
    expect(hear(SILENT, wordingOf(TURKISH)).heard).toEqual({ tr: 1 });
  });
});

describe('a title is read in the language that the page declares, in English, and in those that its letters tell', () => {
  const readIn = (title: string, declared: string): string[] =>
    titledIn(wordingOf(title), { declared, heard: {} }).map(({ id }) => id);

  test.each([
    ['El faro: final explicado', 'es-MX', ['en', 'es'], ['fr', 'pt']],
    ['Der Leuchtturm: Ende erklärt', 'de', ['de', 'en'], ['es', 'id']],
    ['灯塔大结局', 'zh-CN', ['zh'], ['ja']],
    ['등대 결말', 'ko-KR', ['ko', 'en'], ['es']],
  ])('%s, declared %s', (title, declared, read, unread) => {
    const languages = readIn(title, declared);
    expect(languages).toEqual(expect.arrayContaining(read));
    for (const id of unread) expect(languages).not.toContain(id);
  });

  test.each(['', 'en-US'])('a page that declares "%s" may be in any language', (declared) => {
    const spaced = LANGUAGES.filter(({ id }) => id !== 'ja' && id !== 'zh').map(({ id }) => id);
    expect(readIn('El faro: final explicado', declared)).toEqual(expect.arrayContaining(spaced));
  });
});

describe('the languages of prose', () => {
  const of = (text: string, declared: string, heard: Record<string, number> = {}): readonly string[] =>
    languagesOfProse(wordingOf(text), { declared, heard });
  const PORTUGUESE = 'No fim o faroleiro morre para salvar a filha, e descobrimos que o tio era o assassino.';

  test.each([
    ['English', 'In the end the keeper dies for his daughter, and we learn that it was her uncle.', 'en', ['en']],
    ['Korean', '등대지기는 그녀를 구하려다 칼에 찔려 숨을 거둔다.', '', ['ko']],
    ['German, on an English page', 'Am Ende stirbt der Wärter für seine Tochter, und es war der Onkel.', 'en', ['de']],
    ['one like that of its page, whose small words it has', PORTUGUESE, 'pt', ['es', 'pt']],
    ['none of those that are known', 'Majakkavartija kuolee lopussa, ja isä oli syyllinen kaikkeen tähän.', 'fi', []],
  ])('%s', (_, text, declared, expected) => {
    expect(of(text, declared)).toEqual(expected);
  });

  test('what the page was heard to speak is asked before what it says of itself', () => {
    expect(of(PORTUGUESE, 'en', { pt: 4 })).toEqual(['es', 'pt']);
    expect(of(PORTUGUESE, 'pt', { es: 4 })).toEqual(['es']);
  });
});
