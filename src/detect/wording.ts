/** A text made ready for its cues to be read: folded once, screened once. */
import { fold, isAscii } from './fold';
import type { Language } from './language';
import { screen, type CueGroup } from './screen';

export interface Wording {
  /** As it stands on the page. */
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  /** Whether cues of a group could occur in the text, in whatever language: nearly never. */
  readonly mayHold: (group: CueGroup) => boolean;
  /** Those of the languages in which cues of a group could occur in the text. */
  readonly speaking: (languages: readonly Language[], group: CueGroup) => readonly Language[];
}

const NONE: readonly Language[] = [];

/** Folds and screens a text. */
export function wordingOf(text: string): Wording {
  return screened(text, fold(text));
}

/** The wording of a stretch of a text. */
export function wordingWithin(whole: Wording, start: number, end: number): Wording {
  const text = whole.text.slice(start, end);
  // Folded ASCII stands at the same places; elsewhere letters may have come together.
  return screened(text, isAscii(whole.text) ? whole.folded.slice(start, end) : fold(text));
}

function screened(text: string, folded: string): Wording {
  const { any, may } = screen(folded);
  return {
    text,
    folded,
    mayHold: any,
    speaking: (languages, group) => (any(group) ? languages.filter(({ id }) => may(id, group)) : NONE),
  };
}
