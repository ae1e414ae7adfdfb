/**
 * The small pattern language in which cue phrases are written, and its compiler.
 *
 * A phrase is matched against folded text (see `fold.ts`) and is a regular expression without unbounded repetition, so
 * that matching takes time linear in the text (`tests/detect/phrase.test.ts` holds the data to it), with three signs:
 *   ' '   a gap between two words: one to five signs that are neither letters nor digits (in unspaced scripts: none to two)
 *   '…'   up to five words of the same clause, or none (in unspaced scripts: up to eight letters of the same clause)
 *   <name>  one of the language's own word lists
 */

export type WordLists = Readonly<Record<string, string>>;

/** Whether words of the script stand apart (`spaced`), or a phrase may begin and end inside a run of letters. */
export type Spacing = 'spaced' | 'unspaced';

/** Letters and digits of the spaced scripts, folded: Latin and Arabic. `\b` and `\w` know ASCII only. */
const LETTERS = 'a-z0-9\\u0620-\\u064a\\u0660-\\u0669\\u066e-\\u06d3';
/** What a space of a phrase stands for where words stand apart. A gap of up to four V8 writes out sign by sign, with all that follows behind each; from five on it counts, and compiles up to seven times faster. */
export const GAP = `(?:[^${LETTERS}]{1,5})`;
const WORDS = `(?:[^${LETTERS}.!?؟]{1,3}[${LETTERS}']{1,24}){0,5}[^${LETTERS}.!?؟]{1,3}`;
const UNSPACED_GAP = '(?:[\\s:・,、]{0,2})';
const UNSPACED_WORDS = '[^.!?。！？\\n]{0,8}';
// `+`, `*` and open-ended `{n,}` outside of character classes and escapes.
const UNBOUNDED = /(?<!\\)(?:\[(?:\\.|[^\]])*\]|[)\w.])(?:[*+]|\{\d+,\})/;

/**
 * A group that may be repeated. It is made to remember what it matched, which nobody asks for: V8 writes out up to three
 * repetitions one behind the other, with all that follows, but never those of a group that remembers.
 */
const REPEATED = /\(\?:([^()]*\)\{)/g;
// Character classes, which stay as they are, and the signs that stand for more.
const SIGNS = /\[(?:\\.|[^\]])*\]| |…/g;

/**
 * What stands in every text that a phrase matches, one behind the other: letters, or alternatives of which one stands there
 * with all that it needs.
 */
export type Needed = readonly (string | readonly Needed[])[];

/** What a phrase is made of: what opens, parts and ends groups, classes, lists, what stands for no letter by itself, repetitions, and runs of letters. */
const SIGNS_OF_PHRASE =
  /\((?:\?(?::|<?[=!]))?|[)|]|\[(?:\\.|[^\]])*\]|<[a-z]+>|\\.|[ …^$.]+|\?|\{\d+(?:,\d*)?\}|[^()|[<\\ …^$.?{]+/g;
const neededByList = new Map<string, Needed>();

/**
 * What a phrase needs: what stands outside of groups that may be left out, and of each group or list one of its
 * alternatives. To look for that (`endOfNeeded`) is far cheaper than to compile the phrase.
 */
export function neededBy(phrase: string, lists: WordLists): Needed {
  const signs = phrase.match(SIGNS_OF_PHRASE) ?? [];
  let at = 0;
  const alternatives = (): Needed => {
    const all = [sequence()];
    while (signs[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    if (all.length === 1) return all[0] ?? [];
    return all.some((needed) => needed.length === 0) ? [] : [all];
  };
  const sequence = (): Needed => {
    const needed: Needed[number][] = [];
    for (let sign = signs[at]; sign !== undefined && sign !== '|' && sign !== ')'; sign = signs[at]) {
      at += 1;
      const first = sign.charAt(0);
      const inside =
        first === '(' ? within(sign) : first === '<' ? neededIn(lists[sign.slice(1, -1)] ?? '', lists) : null;
      const next = signs[at] ?? '';
      const isRepeated = next.startsWith('?') || next.startsWith('{');
      const isOptional = next.startsWith('?') || next.startsWith('{0');
      if (isRepeated) at += 1;
      if (inside) {
        if (!isOptional) needed.push(...inside);
      } else if (!NO_LETTERS.includes(first)) {
        // What is repeated is the last letter.
        const run = isOptional ? sign.slice(0, -1) : sign;
        if (run !== '') needed.push(run);
      }
    }
    return needed;
  };
  const within = (opening: string): Needed => {
    const inner = alternatives();
    at += 1;
    return /[=!]/.test(opening) ? [] : inner;
  };
  return alternatives();
}

/** What a sign begins with that stands for no letter by itself. */
const NO_LETTERS = ' …^$.[\\';

function neededIn(list: string, lists: WordLists): Needed {
  const known = neededByList.get(list);
  if (known) return known;
  const needed = neededBy(list, lists);
  neededByList.set(list, needed);
  return needed;
}

/**
 * Where in a text, from a position on, all that is needed could end at the earliest; -1 where it does not stand there.
 * Counted through: this is asked of every phrase that a text might hold.
 */
export function endOfNeeded(needed: Needed, text: string, from = 0): number {
  let end = from;
  for (let at = 0; at < needed.length && end >= 0; at += 1) {
    const part = needed[at] ?? '';
    if (typeof part === 'string') {
      const found = text.indexOf(part, end);
      end = found < 0 ? -1 : found + part.length;
    } else end = firstEnd(part, text, end);
  }
  return end;
}

function firstEnd(alternatives: readonly Needed[], text: string, from: number): number {
  let first = -1;
  for (let at = 0; at < alternatives.length; at += 1) {
    const end = endOfNeeded(alternatives[at] ?? [], text, from);
    if (end >= 0 && (first < 0 || end < first)) first = end;
  }
  return first;
}

/** A phrase's regular expression. Throws where it could run without bound. */
export function compilePhrase(phrase: string, lists: WordLists, spacing: Spacing): RegExp {
  const body = `(?:${sourceOf(phrase, lists, spacing)})`;
  return new RegExp(spacing === 'spaced' ? `(?<![${LETTERS}])${body}(?![${LETTERS}])` : body, 'g');
}

function sourceOf(phrase: string, lists: WordLists, spacing: Spacing): string {
  if (UNBOUNDED.test(phrase)) throw new Error(`Cue phrase without bound: ${phrase}`);
  const named = phrase.replace(REPEATED, '($1').replace(/<([a-z]+)>/g, (_, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`Cue phrase names no word list of its language: ${phrase}`);
    if (/<[a-z]+>/.test(words)) throw new Error(`A word list names another one: ${words}`);
    return `(?:${words})`;
  });
  const [gap, words] = spacing === 'spaced' ? [GAP, WORDS] : [UNSPACED_GAP, UNSPACED_WORDS];
  return named.replace(/ ?… ?/g, '…').replace(SIGNS, (sign) => (sign === ' ' ? gap : sign === '…' ? words : sign));
}
