import { isAscii } from './unicode';

// Latin, Greek and Cyrillic accents, and the hamza and madda that many Arabic writers leave off. Kana voicing marks and
// Hangul are put together again by the NFC that follows.
const ACCENTS = /[\u0300-\u036f\u0653-\u0655]/g;
/** Signs that are written out, or left off: invisible ones, Arabic marks, quotation marks, dashes, full-width letters, and letters that carry their mark inside and so do not decompose. */
const ODD =
  // eslint-disable-next-line no-misleading-character-class -- each mark by itself
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0640\u064b-\u0652\u0670‘’‛`´′“”„‟″‐‑‒–—―−\uff01-\uff5eđıøłæœß]/g;
const WRITTEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‛`´′',
    '"': '“”„‟″',
    '-': '‐‑‒–—―−',
    d: 'đ',
    i: 'ı',
    o: 'ø',
    l: 'ł',
    ae: 'æ',
    oe: 'œ',
    ss: 'ß',
  }).flatMap(([plain, signs]) => Array.from(signs, (sign) => [sign, plain] as const)),
);
/** A sign that may be decomposed, or may carry an accent: none of ASCII, of typography, kana, Han and Hangul. */
const MAY_BE_ACCENTED =
  // eslint-disable-next-line no-control-regex -- the whole ASCII range
  /[^\x00-\x7f\xa0\u2010-\u2027\u2030-\u203a\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff5e]/;

/**
 * The form in which texts and phrases are compared: lower case, Latin without accents, one kind of quotation mark, dash
 * and width. Positions in the result are those of the text itself only where `text` and the result have one length.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Nothing else is to be folded.
  if (isAscii(lower)) return lower;
  const bare = MAY_BE_ACCENTED.test(lower) ? lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : lower;
  return bare.replace(ODD, writtenOut);
}

function writtenOut(sign: string): string {
  const code = sign.charCodeAt(0);
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : '';
  // A full-width grave accent is a quotation mark as well.
  return WRITTEN.get(plain || sign) ?? plain;
}
