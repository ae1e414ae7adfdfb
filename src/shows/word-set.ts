/**
 * Words of many languages, as sources of expressions: of each, a text has few. An expression made of those alone is
 * compiled in a fraction of the time.
 */
import { isAscii } from '../detect/unicode';

export interface WordSet {
  /**
   * The places of the words that a text may have something of.
   *
   * @param text in small letters
   * @param hasAsciiOnly what `isAscii` says of it
   */
  readonly presentIn: (text: string, hasAsciiOnly: boolean) => readonly number[];
  /** Words as the alternatives of one expression; '' where there are none. */
  readonly alternatives: (places: readonly number[]) => string;
}

interface Literal {
  readonly text: string;
  readonly isAscii: boolean;
}

/** @param sources see `literalIn` */
export function createWordSet(sources: readonly string[]): WordSet {
  let literals: readonly Literal[] | undefined;
  return {
    presentIn: (text, hasAsciiOnly) => {
      literals ??= sources.map(literalIn).map((literal) => ({ text: literal, isAscii: isAscii(literal) }));
      const places: number[] = [];
      for (const [place, literal] of literals.entries())
        if ((literal.isAscii || !hasAsciiOnly) && text.includes(literal.text)) places.push(place);
      return places;
    },
    alternatives: (places) => places.map((place) => `(?:${sources[place] ?? ''})`).join('|'),
  };
}

/** A page has few of the words, in few combinations: more than these are begun anew. */
const MOST_KEPT = 1000;

/** Makes what belongs to a combination of words once: when it is first asked for. */
export function byWords<Made>(): (key: string, make: () => Made) => Made {
  const made = new Map<string, Made>();
  return (key, make) => {
    let found = made.get(key);
    if (found === undefined) {
      found = make();
      if (made.size >= MOST_KEPT) made.clear();
      made.set(key, found);
    }
    return found;
  };
}

/**
 * The longest stretch of plain letters in an expression, outside of groups: it stands in whatever the expression matches.
 *
 * @param source with groups, classes, look-around, quantifiers; without alternatives outside of groups
 */
export function literalIn(source: string): string {
  let longest = '';
  let run = '';
  let depth = 0;
  const end = (): void => {
    if (run.length >= longest.length) longest = run;
    run = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\\') {
      at += 1;
      // "\d" stands for many signs, "\." for one.
      if (/[a-z]/i.test(source.charAt(at))) end();
      else if (depth === 0) run += source.charAt(at);
    } else if (sign === '[') {
      at = classEnd(source, at);
      end();
    } else if (sign === '(' || sign === ')') {
      depth += sign === '(' ? 1 : -1;
      end();
    } else if ('?*{'.includes(sign)) {
      // What stands before it need not be there.
      if (depth === 0) run = run.slice(0, -1);
      if (sign === '{') at = source.indexOf('}', at);
      end();
    } else if ('+.^$'.includes(sign)) end();
    else if (depth === 0) run += sign;
  }
  end();
  return longest;
}

/** Where a class ends that begins at a bracket. */
function classEnd(source: string, start: number): number {
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== ']') at += source.charAt(at) === '\\' ? 2 : 1;
  return at;
}
