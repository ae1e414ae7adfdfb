/** A text made ready for its cues to be read: folded once, screened once. */
import { fold } from './fold';
import type { Language } from './language';
import { screen, type CueGroup } from './screen';

export interface Wording {
  /** As it stands on the page. */
  readonly text: string;
  /** See `fold`. */
  readonly folded: string;
  /** Those of the languages in which cues of a group could occur in the text: nearly always none. */
  speaking(languages: readonly Language[], group: CueGroup): readonly Language[];
}

const NONE: readonly Language[] = [];

/** Folds and screens a text. */
export function wordingOf(text: string): Wording {
  const folded = fold(text);
  const screened = screen(folded);
  return {
    text,
    folded,
    speaking: (languages, group) => {
      if (!screened.any(group)) return NONE;
      return languages.filter(({ id }) => screened.may(id, group));
    },
  };
}
