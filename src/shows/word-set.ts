/**
 * Words of many languages, as sources of expressions: of each, a text has few. An expression made of those alone is
 * compiled in a fraction of the time.
 */

/** Several lists of words. */
export interface WordSets<List extends string> {
  /**
   * The places of the words that a text may have something of, in their order; lists of which it has none are left out.
   *
   * @param text in small letters
   */
  readonly presentIn: (text: string) => ReadonlyMap<List, readonly number[]>;
  /** Words of a list as the alternatives of one expression; '' where there are none. */
  readonly alternatives: (list: List, places: readonly number[]) => string;
}

interface Word<List> {
  readonly list: List;
  readonly place: number;
}

/** What the words of some lists are known by. */
interface Literals<List> {
  /** Finds the longest literal at each place of a text that has one. */
  readonly expression: RegExp;
  /** The words that may stand where a literal was found: a shorter one in it is not found by itself. */
  readonly wordsIn: (literal: string) => readonly Word<List>[];
  /** The words that nothing is known of. */
  readonly others: readonly Word<List>[];
}

/** @param lists sources, see `literalIn`; asked for when a text first comes */
export function createWordSets<List extends string>(
  lists: () => Readonly<Record<List, readonly string[]>>,
): WordSets<List> {
  let sources: Readonly<Record<List, readonly string[]>> | undefined;
  let literals: Literals<List> | undefined;
  return {
    presentIn: (text) => {
      sources ??= lists();
      literals ??= readLiterals(sources);
      const { expression, wordsIn, others } = literals;
      const present = new Set(others);
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text)) {
        for (const word of wordsIn(match[1] ?? '')) present.add(word);
        expression.lastIndex = match.index + 1;
      }
      const places = new Map<List, number[]>();
      for (const { list, place } of present) {
        const known = places.get(list);
        if (known) known.push(place);
        else places.set(list, [place]);
      }
      for (const some of places.values()) some.sort((a, b) => a - b);
      return places;
    },
    alternatives: (list, places) => places.map((place) => `(?:${sources?.[list][place] ?? ''})`).join('|'),
  };
}

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** One expression for all of them: to ask for each by itself took six times as long. */
function readLiterals<List extends string>(sources: Readonly<Record<List, readonly string[]>>): Literals<List> {
  const words = new Map<string, Word<List>[]>();
  for (const list in sources)
    for (const [place, source] of sources[list].entries()) {
      const literal = literalIn(source);
      const known = words.get(literal);
      if (known) known.push({ list, place });
      else words.set(literal, [{ list, place }]);
    }
  const others = words.get('') ?? [];
  words.delete('');
  const all = [...words.keys()].sort((a, b) => b.length - a.length);
  const within = new Map<string, readonly Word<List>[]>();
  return {
    expression: new RegExp(`(?=(${all.map((literal) => literal.replace(SPECIAL, '\\$&')).join('|')}))`, 'g'),
    wordsIn: (literal) => {
      let found = within.get(literal);
      if (!found) {
        found = all.filter((other) => literal.includes(other)).flatMap((other) => words.get(other) ?? []);
        within.set(literal, found);
      }
      return found;
    },
    others,
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
