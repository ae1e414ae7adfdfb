/** The shape of a language's cue data (`languages/*.ts`), and its compiled form. Phrases are written as `phrase.ts` says. */
import { compilePhrases, type Spacing, type WordLists } from './phrase';
import type { Category } from './verdict';

/**
 * How far an announcement reaches: over the passage it stands in (`here`), the next passage (`next`), the section below
 * (`section`), or all that follows in the article, review or comment (`rest`).
 */
export type Extent = 'here' | 'next' | 'section' | 'rest';
export const EXTENTS = ['next', 'section', 'here', 'rest'] as const satisfies readonly Extent[];

/** What a heading that gives plot away may tell. */
export type HeadingCategory = Exclude<Category, 'spoilers' | 'plot'>;
export const HEADING_CATEGORIES = [
  'recap',
  'ending',
  'death',
  'identity',
  'couple',
] as const satisfies readonly HeadingCategory[];

export interface LanguageCues {
  /** BCP 47 primary tag, with the script where it matters ("zh-hant"). */
  readonly id: string;
  readonly spacing: Spacing;
  /** Matches where a text could be in this language at all: one cheap test before any other. */
  readonly letters: RegExp;
  /**
   * The commonest small words of a language that shares its letters with others, folded; a text of some length in it has
   * several of them. Empty where the letters alone tell the language.
   */
  readonly frequentWords: readonly string[];
  /** Letters and marks that none of the other languages of its script writes, in unfolded text: one tells it at once. */
  readonly ownLetters?: RegExp;
  /** Named alternatives for `<name>` in phrases. */
  readonly lists: WordLists;
  /** "Spoilers ahead": announcements wherever they stand. */
  readonly announcements: Readonly<Record<Extent, readonly string[]>>;
  /** "Spoiler alert", "Spoilers for X": announce only where they stand alone, in brackets, in capitals or before plot words. */
  readonly weakAnnouncements: readonly string[];
  /** "Spoiler-free", "I won't spoil", "I'll warn before spoiling": the clause announces nothing. */
  readonly denials: readonly string[];
  /** "Rear spoiler", "spoiled milk", "spoiler plugin": so does this one, and a page that speaks so and not of fiction announces nothing at all. */
  readonly otherSenses: readonly string[];
  /** "End of spoilers". */
  readonly allClears: readonly string[];
  /** "If you haven't watched it, come back later": sentences around an announcement that tell nothing themselves. */
  readonly warningTalk: readonly string[];
  /** "That's everything about …": the author takes leave; a section ends before it. */
  readonly closings: readonly string[];
  /** Headings and titles under which plot is given away. */
  readonly headings: Readonly<Record<HeadingCategory, readonly string[]>>;
  /** Headings under which no plot is told: cast, where to watch, verdict. */
  readonly safeHeadings: readonly string[];
  /** "Related:", "See also:": beginnings of passages that only point to other pages. */
  readonly pointers: readonly string[];
  /** Words that make a title that gives plot away a mixed one ("Review & Ending Explained"). */
  readonly reviewTitles: readonly string[];
  /** Words of plot ("dies", "the killer is"): what a weak announcement needs behind it. */
  readonly plotWords: readonly string[];
  /** Words that say that a text is about a show or a film at all. */
  readonly fictionWords: readonly string[];
}

/** A language's cues, compiled at most once. All expressions carry the `g` flag and must be used through `firstMatch`. */
export interface Language {
  readonly id: string;
  readonly spacing: Spacing;
  readonly frequentWords: readonly string[];
  readonly ownLetters: RegExp | null;
  readonly letters: RegExp;
  readonly announcements: Readonly<Record<Extent, RegExp>>;
  readonly weakAnnouncements: RegExp;
  readonly denials: RegExp;
  readonly otherSenses: RegExp;
  readonly allClears: RegExp;
  readonly warningTalk: RegExp;
  readonly closings: RegExp;
  readonly headings: Readonly<Record<HeadingCategory, RegExp>>;
  readonly safeHeadings: RegExp;
  readonly pointers: RegExp;
  readonly reviewTitles: RegExp;
  readonly plotWords: RegExp;
  readonly fictionWords: RegExp;
}

/** A language's cues, each list compiled when it is first asked for. A phrase that is not well formed throws then. */
export function compileLanguage(cues: LanguageCues): Language {
  const compile = (phrases: readonly string[]): RegExp => compilePhrases(phrases, cues.lists, cues.spacing);
  const { id, spacing, frequentWords, ownLetters = null, letters } = cues;
  const announcements = compiledOnUse({}, cues.announcements, compile);
  const headings = compiledOnUse({}, cues.headings, compile);
  return compiledOnUse(
    { id, spacing, frequentWords, ownLetters, letters, announcements, headings },
    {
      weakAnnouncements: cues.weakAnnouncements,
      denials: [...cues.denials, ...cues.otherSenses],
      otherSenses: cues.otherSenses,
      allClears: cues.allClears,
      warningTalk: cues.warningTalk,
      closings: cues.closings,
      safeHeadings: cues.safeHeadings,
      pointers: cues.pointers,
      reviewTitles: cues.reviewTitles,
      plotWords: cues.plotWords,
      fictionWords: cues.fictionWords,
    },
    compile,
  );
}

/** Gives an object one expression for each list. Compiling them all at once took longer than reading most pages does. */
function compiledOnUse<Base extends object, Name extends string>(
  base: Base,
  phrases: Readonly<Record<Name, readonly string[]>>,
  compile: (phrases: readonly string[]) => RegExp,
): Base & Readonly<Record<Name, RegExp>> {
  for (const name of Object.keys(phrases) as Name[]) {
    const get = (): RegExp => {
      const value = compile(phrases[name]);
      Object.defineProperty(base, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(base, name, { get, enumerable: true, configurable: true });
  }
  return base as Base & Readonly<Record<Name, RegExp>>;
}

/** A run of a folded text that an expression matched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first match of a compiled list in a folded text, or null. */
export function firstMatch(expression: RegExp, text: string): Span | null {
  return matchFrom(expression, text, 0);
}

/** All matches of a compiled list. `String.matchAll` would build the expression anew at each call, which costs more than matching. */
export function* allMatches(expression: RegExp, text: string): Generator<Span> {
  for (
    let span = firstMatch(expression, text);
    span;
    span = matchFrom(expression, text, Math.max(span.end, span.start + 1))
  )
    yield span;
}

/** The first match at or after a position, or null. */
export function matchFrom(expression: RegExp, text: string, from: number): Span | null {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
