/** Warnings in words that no phrase knows: what the warning model makes of a passage. */
import type { Announcement } from './cues';
import type { Language } from './language';
import { weightOf } from './sentence-cues';
import { splitSentences } from './sentences';
import { createTextModel } from './text-model';
import { WARNING_WEIGHTS } from './warning-model-weights';
import { foldedWithin, holds, type Wording } from './wording';

/** From this score upwards a text is taken for a warning (`docs/warning-model.md`). */
export const WARNS = 0.6;
/** A sentence below this makes no warning together with its neighbours. */
const HINTS = -1.5;
/** A warning takes up to so many sentences: "Not finished? Close the tab. I'll wait." */
const MOST_SENTENCES = 3;
/** None of the 11,464 warnings that the model learned from is longer; characters. */
const LONGEST_WARNING = 300;
const LONGEST_PHRASE = 90;
/** What stands behind a warning tells where it says so much, in words (see `weightOf`). */
const ENOUGH_TO_TELL = 8;

/** 0 is an even guess between a warning and what only looks like one, higher is more of a warning (`docs/warning-model.md`). */
export const scoreWarning = createTextModel(WARNING_WEIGHTS);

/** Texts that a page repeats are guessed at once; by languages. */
const guesses = new WeakMap<Wording, Map<string, Announcement | null>>();

/**
 * What a passage announces in words of its author's own.
 *
 * @param languagesOf tells those that it may be written in: asked only where it is short enough
 */
export function guessedAnnouncement(wording: Wording, languagesOf: () => readonly Language[]): Announcement | null {
  if (wording.text.length > LONGEST_WARNING) return null;
  const languages = languagesOf();
  if (languages.length === 0) return null;
  const ids = languages.map(({ id }) => id);
  const asked = ids.join();
  const known = guesses.get(wording) ?? new Map<string, Announcement | null>();
  const before = known.get(asked);
  if (before !== undefined) return before;
  const found = findWarning(wording, ids);
  const isDenied = found !== null && holds(wording.folded, 'denial', wording, wording.speaking(languages, 'denial'));
  const guess = isDenied ? null : found;
  guesses.set(wording, known.set(asked, guess));
  return guess;
}

function findWarning(wording: Wording, languages: readonly string[]): Announcement | null {
  const { text } = wording;
  // No stretch of it needs to be cut out where the positions are the same (see `fold`).
  const whole = text.length === wording.folded.length ? wording.folded : null;
  const score = (start: number, end: number): number => {
    const folded = whole ?? foldedWithin(wording, start, end);
    const [from, to] = whole === null ? [0, folded.length] : [start, end];
    return Math.max(...languages.map((id) => scoreWarning(folded, id, from, to)));
  };
  const sentences = splitSentences(text);
  const own = sentences.map(({ start, end }) => score(start, end));
  for (const [last, { end }] of sentences.entries()) {
    for (let first = last; first >= 0 && first > last - MOST_SENTENCES; first -= 1) {
      const start = sentences[first]?.start ?? 0;
      if (Math.max(...own.slice(first, last + 1)) < HINTS) continue;
      if ((first === last ? (own[last] ?? 0) : score(start, end)) < WARNS) continue;
      const tells = weightOf(text.slice(end)) >= ENOUGH_TO_TELL && score(end, text.length) < 0;
      const phrase = tells || end - start > LONGEST_PHRASE ? '' : text.slice(start, end);
      return {
        extent: 'rest',
        phrase,
        tells,
        isDoubtful: true,
        isAside: false,
        isTag: false,
        isOfThread: false,
        isGuessed: true,
      };
    }
  }
  return null;
}
