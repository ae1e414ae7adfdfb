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

/** Letters of which a phrase needs some: of each set at least one string, in every text that it matches. */
export type NeededLetters = readonly (readonly string[])[];

/** What stands for no letter by itself: gaps, word lists, classes, escapes, anchors. */
const NO_LETTERS = /<[a-z]+>|\[(?:\\.|[^\]])*\]|\\.|[ …^$.]/g;

/**
 * Which letters a phrase needs, as far as its own signs tell without its word lists: what stands outside of groups, and
 * each group of alternatives. A look that is far cheaper than compiling the phrase.
 */
export function lettersNeededBy(phrase: string): NeededLetters {
  const signs = phrase.replace(NO_LETTERS, '_');
  const sets: string[][] = [];
  let run = '';
  const endRun = (): void => {
    if (run !== '') sets.push([run]);
    run = '';
  };
  for (let at = 0; at < signs.length;) {
    if (signs.charAt(at) === '|') return [];
    if (signs.charAt(at) === '(') {
      endRun();
      const end = endOfGroup(signs, at);
      if (signs.startsWith('(?:', at) && !isOptional(signs, end)) {
        const words = alternativesOf(signs.slice(at + 3, end - 1)).map(longestRunIn);
        if (words.every((word) => word !== '')) sets.push(words);
      }
      at = end;
      continue;
    }
    if (isPlain(signs, at)) run += signs.charAt(at);
    else endRun();
    at += 1;
  }
  endRun();
  return sets;
}

/** What stands for no letter by itself: a sign that was put for one, those of repetitions and groups. */
const NOT_PLAIN = '_?{},0123456789|:)';
const QUESTION = 0x3f;
const BRACE = 0x7b;
const NOUGHT = 0x30;

/** Whether a sign is a letter that stands in every match. */
function isPlain(signs: string, at: number): boolean {
  return !NOT_PLAIN.includes(signs.charAt(at)) && !isOptional(signs, at + 1);
}

/** Whether what ends before a place may be left out. */
function isOptional(signs: string, at: number): boolean {
  const sign = signs.charCodeAt(at);
  return sign === QUESTION || (sign === BRACE && signs.charCodeAt(at + 1) === NOUGHT);
}

function endOfGroup(signs: string, start: number): number {
  let depth = 0;
  for (let at = start; at < signs.length; at += 1) {
    if (signs.charAt(at) === '(') depth += 1;
    else if (signs.charAt(at) === ')' && (depth -= 1) === 0) return at + 1;
  }
  return signs.length;
}

/** The alternatives of a group, with nothing left of the groups in them. */
function alternativesOf(group: string): string[] {
  let flat = group;
  for (let inner = ''; inner !== flat;) {
    inner = flat;
    flat = flat.replace(/\([^()]*\)/g, '_');
  }
  return flat.split('|');
}

function longestRunIn(signs: string): string {
  let longest = '';
  let run = '';
  for (let at = 0; at <= signs.length; at += 1) {
    if (at < signs.length && isPlain(signs, at)) run += signs.charAt(at);
    else {
      if (run.length > longest.length) longest = run;
      run = '';
    }
  }
  return longest;
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
