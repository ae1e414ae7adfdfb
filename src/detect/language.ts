/** The shape of a language's cue data (`languages/*.ts`), and its compiled form. Phrases are written as `phrase.ts` says. */
import { compilePhrase, endOfNeeded, neededBy, type Needed, type Spacing, type WordLists } from './phrase';
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
  /** "Beware of spoilers in the comments": they announce what readers write under the article, and nothing in it. */
  readonly commentsWarnings: readonly string[];
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
  /**
   * "Thread", "discussion", "comments": what many write one below the other is called. What an author announces in the same
   * sentence or title holds for all that they write.
   */
  readonly threads: readonly string[];
  /** Headings and titles under which plot is given away. */
  readonly headings: Readonly<Record<HeadingCategory, readonly string[]>>;
  /** Headings under which no plot is told: cast, where to watch, verdict. */
  readonly safeHeadings: readonly string[];
  /** "My opinion", "What I liked": safe as well, but where the author has warned of the whole article. */
  readonly opinionHeadings: readonly string[];
  /** "Plot", "Synopsis": headings under which a premise stands, or all of the plot. */
  readonly storyHeadings: readonly string[];
  /** "Related:", "See also:": beginnings of passages that only point to other pages. */
  readonly pointers: readonly string[];
  /** Words that make a title that gives plot away a mixed one ("Review & Ending Explained"), or news ("Last episode leaked"). */
  readonly reviewTitles: readonly string[];
  /** Words of plot ("dies", "the killer is"): what a weak announcement needs behind it. */
  readonly plotWords: readonly string[];
  /** Words that say that a text is about a show or a film at all. */
  readonly fictionWords: readonly string[];
}

/** The lists of cues that a text is searched for. */
export const CUE_GROUPS = [
  ...EXTENTS,
  'weak',
  'comments',
  'allClear',
  'closing',
  'talk',
  'denial',
  'otherSense',
  'thread',
  ...HEADING_CATEGORIES,
  'safe',
  'opinion',
  'story',
  'reviewTitle',
  'pointer',
  'fiction',
  'plot',
] as const;
export type CueGroup = (typeof CUE_GROUPS)[number];

/** A language's phrases are numbered through, group after group. */
export type PhraseNumber = number;

/** A language's cues. */
export interface Language {
  readonly id: string;
  readonly spacing: Spacing;
  readonly frequentWords: readonly string[];
  readonly ownLetters: RegExp | null;
  readonly letters: RegExp;
  readonly phraseCount: number;
  /** Compiled when it is first asked for. It carries the `g` flag, and must be used through `firstMatch`. */
  readonly expressionOf: (phrase: PhraseNumber) => RegExp;
  /** The groups that a phrase belongs to. */
  readonly groupsOf: (phrase: PhraseNumber) => readonly CueGroup[];
  /** Whether a text has in it, in its order, what a phrase cannot match without. */
  readonly hasNeeded: (phrase: PhraseNumber, text: string) => boolean;
  /** The expressions of those of some phrases that a text could hold. None is compiled for a text that could not. */
  readonly expressionsFor: (phrases: readonly PhraseNumber[], text: string) => readonly RegExp[];
}

/** A language's cues, each phrase compiled when it is first asked for: one that is not well formed throws then. */
export function compileLanguage(cues: LanguageCues): Language {
  const { id, spacing, frequentWords, ownLetters = null, letters } = cues;
  const { phrases, ranges } = number(cues);
  const compiled: RegExp[] = [];
  const needed: Needed[] = [];
  const isIn = (group: CueGroup, phrase: PhraseNumber): boolean =>
    phrase >= ranges[group].from && phrase < ranges[group].to;
  const expressionOf = (phrase: PhraseNumber): RegExp =>
    (compiled[phrase] ??= compilePhrase(phrases[phrase] ?? '(?!)', cues.lists, spacing));
  const hasNeeded = (phrase: PhraseNumber, text: string): boolean =>
    endOfNeeded((needed[phrase] ??= neededBy(phrases[phrase] ?? '', cues.lists)), text) >= 0;
  return {
    id,
    spacing,
    frequentWords,
    ownLetters,
    letters,
    phraseCount: phrases.length,
    expressionOf,
    groupsOf: (phrase) => CUE_GROUPS.filter((group) => isIn(group, phrase)),
    hasNeeded,
    expressionsFor: (given, text) => {
      const expressions: RegExp[] = [];
      // What is compiled is tried sooner than looked through.
      for (const phrase of given)
        if (compiled[phrase] !== undefined || hasNeeded(phrase, text)) expressions.push(expressionOf(phrase));
      return expressions;
    },
  };
}

/** A group's phrases by their numbers: those from `from` up to, not including, `to`. */
interface PhraseRange {
  readonly from: PhraseNumber;
  readonly to: PhraseNumber;
}

function number(cues: LanguageCues): {
  readonly phrases: readonly string[];
  readonly ranges: Readonly<Record<CueGroup, PhraseRange>>;
} {
  const lists: Readonly<Record<CueGroup, readonly string[]>> = {
    ...cues.announcements,
    weak: cues.weakAnnouncements,
    comments: cues.commentsWarnings,
    allClear: cues.allClears,
    closing: cues.closings,
    talk: cues.warningTalk,
    denial: cues.denials,
    otherSense: cues.otherSenses,
    thread: cues.threads,
    ...cues.headings,
    safe: cues.safeHeadings,
    opinion: cues.opinionHeadings,
    story: cues.storyHeadings,
    reviewTitle: cues.reviewTitles,
    pointer: cues.pointers,
    fiction: cues.fictionWords,
    plot: cues.plotWords,
  };
  const phrases: string[] = [];
  const ranges = {} as Record<CueGroup, PhraseRange>;
  for (const group of CUE_GROUPS) {
    const from = phrases.length;
    phrases.push(...lists[group]);
    ranges[group] = { from, to: phrases.length };
  }
  // Whoever speaks of another sense of the word announces nothing, either.
  ranges.denial = { from: ranges.denial.from, to: ranges.otherSense.to };
  return { phrases, ranges };
}

/** A run of a folded text that an expression matched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The first match of any of the expressions at or after a position of a folded text, or null; of two that begin together, that of the earlier expression. */
export function firstMatch(expressions: readonly RegExp[], text: string, from = 0): Span | null {
  return firstOf(expressions.map((expression) => matchFrom(expression, text, from)));
}

/** All matches of the expressions, one after the other. `String.matchAll` would build an expression anew at each call, which costs more than matching. */
export function* allMatches(expressions: readonly RegExp[], text: string): Generator<Span> {
  const next = expressions.map((expression) => matchFrom(expression, text, 0));
  for (let span = firstOf(next); span; span = firstOf(next)) {
    yield span;
    const from = Math.max(span.end, span.start + 1);
    // What was found further on is not searched again: the time stays linear.
    for (const [index, expression] of expressions.entries())
      if ((next[index]?.start ?? Infinity) < from) next[index] = matchFrom(expression, text, from);
  }
}

function matchFrom(expression: RegExp, text: string, from: number): Span | null {
  expression.lastIndex = from;
  const match = expression.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

function firstOf(spans: readonly (Span | null)[]): Span | null {
  let first: Span | null = null;
  for (const span of spans) if (span && (!first || span.start < first.start)) first = span;
  return first;
}
