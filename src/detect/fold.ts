// Latin, Greek and Cyrillic accents, and the hamza and madda that many Arabic writers leave off. Kana voicing marks and
// Hangul are put together again by the NFC that follows.
const ACCENTS = /[\u0300-\u036f\u0653-\u0655]/g;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
// eslint-disable-next-line no-misleading-character-class -- each mark by itself
const ARABIC_MARKS = /[\u0640\u064b-\u0652\u0670]/g;
const QUOTES = /[‘’‛`´′]/g;
const DOUBLE_QUOTES = /[“”„‟″]/g;
const DASHES = /[‐‑‒–—―−]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
// Letters that carry their mark inside and so do not decompose.
const SOLID: Readonly<Record<string, string>> = { đ: 'd', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', ß: 'ss' };
const SOLID_LETTERS = /[đıøłæœß]/g;

/**
 * The form in which texts and phrases are compared: lower case, Latin without accents, one kind of quotation mark, dash
 * and width. Positions in the result are those of the text itself only where `text` and the result have one length.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nothing else is to be folded.
  if (isAscii(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ARABIC_MARKS, '')
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(SOLID_LETTERS, (letter) => SOLID[letter] ?? letter);
}

export function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the whole ASCII range
  return !/[^\x00-\x7f]/.test(text);
}
