/** Numbers as a list of episodes has them: "3–5, 7", "第三十二", "seven". */
import { IN_LIST, IS_RANGE, matchesOf } from './episode-patterns';
import { numberWords } from './episode-words';

export interface Range {
  readonly from: number;
  readonly to: number;
}

const MOST_EPISODES = 1900; // From here on numbers are years. The longest serials have some 1,200 episodes.

/** A range of two numbers in digits, or of one; null where they count no episodes. */
export function rangeOf(first: string | undefined, last: string | undefined): Range | null {
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  return from >= 1 && to >= from && to < MOST_EPISODES ? { from, to } : null;
}

/** The numbers of a list, as far as they rise. Behind a comma or a dash with spaces, only where `isLong` says so: "Episode 7, 10 minutes in". */
export function rangesIn(list: string, isLong: boolean): Range[] {
  const word = numberWords().get(list);
  if (word !== undefined) return [{ from: word, to: word }];
  const ranges: { from: number; to: number }[] = [];
  let end = 0;
  for (const match of matchesOf(IN_LIST, list)) {
    const value = numberOf(match[0]);
    const between = list.slice(end, match.index);
    end = match.index + match[0].length;
    const last = ranges.at(-1);
    if (value === null || value < 1 || value >= MOST_EPISODES || (last && value <= last.to)) break;
    if (last && !isLong && /,| [-~] /.test(between)) break;
    if (last && IS_RANGE.test(between)) last.to = value;
    else ranges.push({ from: value, to: value });
  }
  return ranges;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** The value of a number in digits or Chinese numerals; null where it is none. */
function numberOf(text: string): number | null {
  if (/^[0-9,]+$/.test(text)) return Number(text.replace(',', ''));
  let value = 0;
  let digit = 0;
  let isPositional = true;
  for (const sign of text.replace(/〇/g, '零').replace(/[两兩]/g, '二')) {
    if (sign === '百' || sign === '十') {
      value += (digit === 0 ? 1 : digit) * (sign === '百' ? 100 : 10);
      digit = 0;
      isPositional = false;
    } else {
      const next = HAN_DIGITS.indexOf(sign);
      if (next < 0) return null;
      // 一二 is 12, written digit by digit; the zero in 一百零五 only keeps a place.
      digit = isPositional ? digit * 10 + next : next;
    }
  }
  return value + digit;
}
