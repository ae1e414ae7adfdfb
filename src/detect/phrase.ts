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

// Character classes, which stay as they are, and the signs that stand for more.
const SIGNS = /\[(?:\\.|[^\]])*\]| |…/g;

/** A phrase's regular expression. Throws where it could run without bound. */
export function compilePhrase(phrase: string, lists: WordLists, spacing: Spacing): RegExp {
  const body = `(?:${sourceOf(phrase, lists, spacing)})`;
  return new RegExp(spacing === 'spaced' ? `(?<![${LETTERS}])${body}(?![${LETTERS}])` : body, 'g');
}

function sourceOf(phrase: string, lists: WordLists, spacing: Spacing): string {
  if (UNBOUNDED.test(phrase)) throw new Error(`Cue phrase without bound: ${phrase}`);
  const named = phrase.replace(/<([a-z]+)>/g, (_, name: string) => {
    const words = lists[name];
    if (words === undefined) throw new Error(`Cue phrase names no word list of its language: ${phrase}`);
    return `(?:${words})`;
  });
  const [gap, words] = spacing === 'spaced' ? [GAP, WORDS] : [UNSPACED_GAP, UNSPACED_WORDS];
  return named.replace(/ ?… ?/g, '…').replace(SIGNS, (sign) => (sign === ' ' ? gap : sign === '…' ? words : sign));
}
