/** Tells in one pass over a text whether a title could begin in it at all: nearly never, and then nothing else needs to be done. */
import { fold } from '../detect/fold';

/** A title's first word is looked up by so many of its letters. */
const LETTERS = 3;
/** Signs that may stand between two letters of a word that is written apart: "D. P.", "K-2". */
const WIDEST_GAP = 4;
const LETTER_SIZE = 0x10000;

/**
 * @param titles normalised titles: their letters, and where their words begin
 * @returns false only where the first word of none of them stands in the text
 */
export function compileStarts(
  titles: Iterable<{ readonly key: string; readonly cuts: readonly number[] }>,
): (text: string) => boolean {
  /** First words, by their first letters put together into one number of at most 48 bits. */
  const words = new Map<number, string[]>();
  let hasAmpersand = false;
  for (const { key, cuts } of titles) {
    const word = key.slice(0, cuts[1] ?? key.length);
    let start = 0;
    for (let at = 0; at < LETTERS && at < word.length; at += 1) start = start * LETTER_SIZE + word.charCodeAt(at);
    const known = words.get(start);
    if (!known) words.set(start, [word]);
    else if (!known.includes(word)) known.push(word);
    // "&" is read as a word.
    if (key.startsWith('and')) hasAmpersand = true;
  }

  function beginsAt(folded: string, from: number): boolean {
    let start = 0;
    let letters = 0;
    for (let at = from, gap = 0; at < folded.length && letters < LETTERS && gap <= WIDEST_GAP; at += 1) {
      const sign = folded.charCodeAt(at);
      if (!isLetter(sign)) {
        gap += 1;
        continue;
      }
      gap = 0;
      letters += 1;
      start = start * LETTER_SIZE + sign;
      if (words.get(start)?.some((word) => standsAt(folded, from, word))) return true;
    }
    return false;
  }

  return (text) => {
    if (words.size === 0) return false;
    const folded = fold(text);
    if (hasAmpersand && folded.includes('&')) return true;
    let isInWord = false;
    for (let at = 0; at < folded.length; at += 1) {
      const sign = folded.charCodeAt(at);
      // Words of Latin letters are told from each other by what stands between them; others may begin anywhere.
      const isLatin = (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x30 && sign <= 0x39);
      if ((isLatin ? !isInWord : isLetter(sign)) && beginsAt(folded, at)) return true;
      isInWord = isLatin;
    }
    return false;
  };
}

function standsAt(folded: string, from: number, word: string): boolean {
  let letters = 0;
  for (let at = from, gap = 0; letters < word.length && gap <= WIDEST_GAP; at += 1) {
    if (at >= folded.length) return false;
    const sign = folded.charCodeAt(at);
    if (!isLetter(sign)) gap += 1;
    else if (sign !== word.charCodeAt(letters)) return false;
    else {
      gap = 0;
      letters += 1;
    }
  }
  return letters === word.length;
}

/** A letter or digit, or what may be one: beyond ASCII only white space and marks of typography are none. */
function isLetter(sign: number): boolean {
  if (sign < 0x80) return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x30 && sign <= 0x39);
  return sign !== 0xa0 && !(sign >= 0x2000 && sign <= 0x206f) && !(sign >= 0x3000 && sign <= 0x3004);
}
