import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/detect/fold';

test.each([
  ['plain English', 'Spoilers AHEAD', 'spoilers ahead'],
  ['quotation marks and dashes', 'She’s “gone” — or … ‘not’', `she's "gone" - or … 'not'`],
  ['a soft hyphen and a joiner of width nothing', 'spoi\u00adler\u200bs', 'spoilers'],
  ['composed accents', 'Épisode Señor Größe', 'episode senor grosse'],
  ['decomposed accents', 'E\u0301pisode', 'episode'],
  ['letters that carry their mark inside', 'Đừng bıçak Łódź œuvre', 'dung bicak lodz oeuvre'],
  ['full-width letters and marks', 'ＳＰＯＩＬＥＲ！', 'spoiler!'],
  ['Hangul, composed', '스포일러', '스포일러'],
  ['Hangul, decomposed', '스포일러'.normalize('NFD'), '스포일러'],
  ['kana whose voicing mark stands apart', 'ネタハ\u3099レ', 'ネタバレ'],
  ['Han and its own marks', '《剧透》警告', '《剧透》警告'],
  ['Arabic marks and hamza', 'أُحْداث', 'احداث'],
])('folds %s', (_name, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('what is folded stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = fold(text);
      expect(fold(once)).toBe(once);
    }),
  );
});

test('a text of kana, Han, Hangul and typography alone is folded as one with an accent behind it', () => {
  const signs = fc.constantFrom(...Array.from('がカは剧透第7話「」、。한글“”’—…・～！ａＺ \u00a0'));
  fc.assert(
    fc.property(fc.array(signs), (list) => {
      const text = list.join('');
      expect(`${fold(text)} e`).toBe(fold(`${text} é`));
    }),
  );
});
