/** A text made ready for its cues to be read: folded once, screened once. */
import { fold } from './fold';
import { firstMatch, type CueGroup, type Language } from './language';
import { screen, type Found, type Groups } from './screen';
import { bitOf } from './stems';

/** Which cues a text could hold, or a stretch of it. */
export interface Speaking {
  /** Those of the languages in which cues of a group could occur. */
  readonly speaking: (languages: readonly Language[], group: CueGroup) => readonly Language[];
  /** The same of several groups. */
  readonly speakingAny: (languages: readonly Language[], groups: Groups) => readonly Language[];
  /** The expressions of those of a language's phrases that could occur, for `firstMatch`. */
  readonly expressionsOf: (language: Language, group: CueGroup) => readonly RegExp[];
}

export interface Wording extends Speaking {
  /** As it stands on the page. */
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  /** Whether cues of a group could occur in the text, in whatever language: nearly never. */
  readonly mayHold: (group: CueGroup) => boolean;
  /** The same of several groups. */
  readonly mayHoldAny: (groups: Groups) => boolean;
  /** What a stretch of the folded text could hold of an author's cues; null where none could stand in it. */
  readonly within: (stretch: string) => Speaking | null;
}

/**
 * Whether a text holds a cue of a group, in one of the languages.
 *
 * @param text folded
 * @param wording that of the passage that the text is a part of, or is
 */
export function holds(
  text: string,
  group: CueGroup,
  { expressionsOf }: Pick<Speaking, 'expressionsOf'>,
  languages: readonly Language[],
): boolean {
  return languages.some((language) => firstMatch(expressionsOf(language, group), text) !== null);
}

const NONE: readonly Language[] = [];
const NO_EXPRESSIONS: readonly RegExp[] = [];

/** Pages repeat themselves: names, buttons, quotations, whole reviews. So many of their texts are kept, and none that is longer (UTF-16 units). */
const MOST_KEPT = 500;
const LONGEST_KEPT = 1000;
const kept = new Map<string, Wording>();

/** Folds and screens a text. */
export function wordingOf(text: string): Wording {
  const known = kept.get(text);
  if (known) return known;
  const wording = screened(text, fold(text));
  if (text.length > LONGEST_KEPT) return wording;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, wording);
  return wording;
}

/** Lets go of the texts that were kept: the page that they were on is done with. */
export function forgetWordings(): void {
  kept.clear();
}

/** A stretch of a text, folded. */
export function foldedWithin({ text, folded }: Wording, start: number, end: number): string {
  // See `fold`: elsewhere letters may have come together.
  return text.length === folded.length ? folded.slice(start, end) : fold(text.slice(start, end));
}

function screened(text: string, folded: string): Wording {
  const found = screen(folded);
  return {
    text,
    folded,
    mayHold: (group) => found.any(bitOf(group)),
    mayHoldAny: found.any,
    ...speakingIn(found, folded),
    within: (stretch) => {
      const own = found.within(stretch);
      return own && speakingIn(own, stretch);
    },
  };
}

function speakingIn({ any, may, phrases }: Found, folded: string): Speaking {
  const speakingAny = (languages: readonly Language[], groups: Groups): readonly Language[] =>
    any(groups) ? languages.filter((language) => may(language, groups)) : NONE;
  return {
    speakingAny,
    speaking: (languages, group) => speakingAny(languages, bitOf(group)),
    expressionsOf: (language, group) => {
      const found = phrases(language, group);
      return found.length > 0 ? language.expressionsFor(found, folded) : NO_EXPRESSIONS;
    },
  };
}
