import { expect, test } from 'vitest';
import { hasLetter, hasLetterOrDigit, NEVER, unicode, whenNeeded } from '../../src/detect/unicode';

test.each([
  ['', false, false],
  ['… – 🎬 !?', false, false],
  ['12:30', false, true],
  ['①', false, true],
  ['a', true, true],
  ['Z', true, true],
  ['é', true, true],
  ['등', true, true],
  ['第', true, true],
  ['𝒜', true, true],
  ['\ud835', false, false],
  ['ー', true, true],
])('"%s" has a letter: %s, a letter or digit: %s', (text, letter, letterOrDigit) => {
  expect(hasLetter(text)).toBe(letter);
  expect(hasLetterOrDigit(text)).toBe(letterOrDigit);
});

test('every sign is a letter or none, as Unicode has it', () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0x20000; code += 1) {
    const sign = String.fromCodePoint(code);
    if (hasLetter(sign) !== /\p{L}/u.test(sign) || hasLetterOrDigit(sign) !== /[\p{L}\p{N}]/u.test(sign))
      wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

test('a text in ASCII is matched without the tables, any other with them', () => {
  const words = unicode('[\\p{L}\\p{N}]+', 'gu', /[a-z0-9]+/gi);
  expect('The 2nd tide'.match(words('The 2nd tide'))).toEqual(['The', '2nd', 'tide']);
  expect('Die 2. Flut: größer'.match(words('Die 2. Flut: größer'))).toEqual(['Die', '2', 'Flut', 'größer']);
  expect(words('plain')).toBe(words('plainer'));
  expect(words('plain').flags).toBe('gi');
  expect(words('größer').flags).toBe('gu');
  expect(unicode('\\p{Script=Han}', 'u', NEVER)('Han').test('Han')).toBe(false);
});

test('an expression is made once, and only when it is asked for', () => {
  const broken = whenNeeded('(', 'u');
  expect(broken).toThrow(SyntaxError);
  const sound = whenNeeded('a', 'u');
  expect(sound()).toBe(sound());
});
