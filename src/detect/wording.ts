/** A text made ready for its cues to be read: folded once, screened once. */
import { fold } from './fold';
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

/** The wording of a stretch of a text. */
export function wordingWithin(whole: Wording, start: number, end: number): Wording {
  const text = whole.text.slice(start, end);
  // See `fold`: elsewhere letters may have come together.
  const isInPlace = whole.text.length === whole.folded.length;
  return screened(text, isInPlace ? whole.folded.slice(start, end) : fold(text));
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
