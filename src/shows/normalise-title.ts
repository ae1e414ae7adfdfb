/** The form in which titles are compared, and what a title needs around it to be told from ordinary words. */
import { hasLetterOrDigit, unicode } from '../detect/unicode';
import { isEverydayWord } from './everyday-words';
import { findEpisodeReferences } from './episode-reference';
import { lettersOf, type Run } from './letters';

export interface NormalTitle {
  /** Letters and digits, folded, without spaces; '' where there are none. */
  readonly key: string;
  /** Where in `key` its words begin. */
  readonly cuts: readonly number[];
  /** Whether it may be written with other spaces and hyphens: only where it is long enough to be no other words by chance. */
  readonly isLoose: boolean;
  /** Whether it is made of words that stand in any text, or is too short to be told from a part of another word. */
  readonly isCommon: boolean;
}

/** No title that anybody writes out is longer; the longest known has some 90 letters. */
const LONGEST_TITLE = 200;
const TWO_LETTERS = unicode('[\\p{L}\\p{N}]{2}', 'u', /[a-z0-9]{2}/i);
const LOOSE_LETTERS = 6;
const LOOSE_SYLLABLES = 4;
/** Longer rows of common words do not come together by chance. */
const MOST_COMMON_WORDS = 3;

const YEAR = /\s*[([（【［]\s?(?:19|20)\d\d(?:\s?[-–~]\s?(?:(?:19|20)\d\d)?)?\s?[)\]）】］]\s*$/;

/** Normalises a title: "The Goblin (2016)", "goblin" and "Goblin: Season 2" have one key. */
export function normaliseTitle(title: string): NormalTitle {
  const { flat, runs } = lettersOf(withoutSeason(title.slice(0, LONGEST_TITLE).normalize('NFC').replace(YEAR, '')));
  const cuts = runs.map((run) => run.from);
  const isHangul = runs.some((run) => run.script === 'hangul');
  const isAcronym = runs.length > 1 && runs.length === flat.length;
  return {
    key: flat,
    cuts,
    isLoose: isAcronym || flat.length >= (isHangul ? LOOSE_SYLLABLES : LOOSE_LETTERS),
    isCommon: isCommon(flat, runs),
  };
}

/** Whether two titles are one and the same. */
export function isSameTitle(a: string, b: string): boolean {
  const key = normaliseTitle(a).key;
  return key !== '' && key === normaliseTitle(b).key;
}

/** A season at the end is not the show's name, unless nothing else is. */
function withoutSeason(title: string): string {
  const last = findEpisodeReferences(title).at(-1);
  if (!last || last.reference.kind !== 'season') return title;
  const isAtEnd = !hasLetterOrDigit(title.slice(last.end));
  const rest = title.slice(0, last.start);
  return isAtEnd && TWO_LETTERS(rest).test(rest) ? rest : title;
}

function isCommon(flat: string, runs: readonly Run[]): boolean {
  const words = runs.map((run, index) => flat.slice(run.from, runs[index + 1]?.from ?? flat.length));
  switch (runs[0]?.script) {
    case 'hangul':
    case 'unspaced':
      if (flat.length <= 2) return true;
      break;
    case 'kana':
      if (flat.length <= 3) return true;
      break;
    case 'spaced':
      if (flat.length <= 3) return true;
  }
  return words.length <= MOST_COMMON_WORDS && words.every((word) => word.length === 1 || isEverydayWord(word));
}
