/** Signs of warning that authors set around their words, or in a row by themselves: they say the same in every language. */
import { hasLetterOrDigit } from './unicode';

/** ⚠ ⛔ 🚧 🛑 🚫, each with the mark that makes it a picture. */
const STOPPING = '(?:[\\u26a0\\u26d4]|\\ud83d[\\udea7\\udeab\\uded1])\\ufe0f?';
/** 🚨 stands around news as well ("🚨 Breaking 🚨"): it counts in rows only. */
const SIREN = '\\ud83d\\udea8';
const STOPS = new RegExp(STOPPING, 'g');
const SIGNS = new RegExp(`${STOPPING}|${SIREN}`, 'g');
/** Of any of them: nearly no text goes further than this. */
const MAY_HOLD = /[\u26a0\u26d4\ud83d]/;
/** So many in a row, with no word beside them. */
const ENOUGH_IN_A_ROW = 3;
/** The words between two signs are a warning's, not an article's; characters. */
const LONGEST_WARNING = 160;

/**
 * Where a text's warning ends, by its signs alone: "🚧 from this line on … 🚧", or a row of signs.
 *
 * @returns a position behind the last sign; null where the text has no such warning
 */
export function alarmEnd(text: string): number | null {
  if (!MAY_HOLD.test(text)) return null;
  if (!hasLetterOrDigit(text)) return (text.match(SIGNS)?.length ?? 0) >= ENOUGH_IN_A_ROW ? text.length : null;
  let words: number | null = null;
  for (const { 0: sign, index } of text.matchAll(STOPS)) {
    if (index > LONGEST_WARNING) break;
    if (words === null && hasLetterOrDigit(text.slice(0, index))) break;
    if (words !== null && hasLetterOrDigit(text.slice(words, index))) return index + sign.length;
    words = index + sign.length;
  }
  return null;
}
