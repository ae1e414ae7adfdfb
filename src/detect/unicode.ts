/**
 * Expressions that ask for Unicode's properties (`\p{L}`: a letter of whatever script). A browser draws up a table of
 * hundreds of ranges for each: for a literal as soon as it reads the script, and once more when it first runs. So they
 * are written here as strings, and made when a text beyond ASCII first needs them.
 */

/** Gives the expression for a text: to be used on that text, or on a part of it. */
export type UnicodeExpression = (text: string) => RegExp;

/** Makes an expression when it is first asked for. */
export function whenNeeded(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

/** Matches nothing: what holds no letter of ASCII is to a text in ASCII. */
export const NEVER = /(?!)/;

/**
 * @param source of the expression
 * @param flags with `u`
 * @param ascii what matches the same in a text in ASCII
 */
export function unicode(source: string, flags: string, ascii: RegExp): UnicodeExpression {
  const made = whenNeeded(source, flags);
  return (text) => (isAscii(text) ? ascii : made());
}

const LETTER = unicode('\\p{L}', 'u', NEVER);
const LETTER_OR_DIGIT = unicode('[\\p{L}\\p{N}]', 'u', NEVER);

/** Whether a text has a letter in it. */
export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || LETTER(text).test(text);
}

/** Whether a text has a letter or digit in it. */
export function hasLetterOrDigit(text: string): boolean {
  return /[a-z0-9]/i.test(text) || LETTER_OR_DIGIT(text).test(text);
}

/** Whether a text is in ASCII altogether. */
export function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the whole ASCII range
  return !/[^\x00-\x7f]/.test(text);
}
