/** Which of an author's announcements count, where they stand. */
import { alarmOf, type Announcement, type AuthorCues } from './cues';
import { guessedAnnouncement } from './guess';
import type { Passage } from './passage';
import { writtenIn } from './speech';
import { isAboutFiction, isAboutOther, isAround, type StreamState } from './stream-state';
import { isPointer } from './unannounced';
import type { Wording } from './wording';
import { isGuessed, type Zone } from './zones';

/** "--- spoiler ---": one word between strokes. On some sites it is a link to what is marked so. */
const MARKER = /^([-–—*=~_#])\1+\s?\S{3,20}\s?([-–—*=~_#])\2+$/;

function isMarker({ text }: Passage): boolean {
  return MARKER.test(text);
}

/** Such a marker stands before what tells and, once more, behind it. */
export function closesPair(running: Zone, passage: Passage, { phrase }: Announcement): boolean {
  return isMarker(passage) && !running.isFresh && running.extent === 'rest' && running.reason.phrase === phrase;
}

/**
 * What the author announces: by words that are known, else by the signs around them, else by what the warning model makes
 * of them. It counts unless it speaks of another page or, by the page's talk, of another thing.
 *
 * @param running what is announced here already: signs alone then say no more, unless it is itself a guess
 */
export function heeded(
  state: StreamState,
  passage: Passage,
  wording: Wording,
  author: AuthorCues,
  running: Zone | null,
): Announcement | null {
  const announcement = author.announcement ?? (saysNothing(author) ? unworded(state, passage, wording, running) : null);
  if (!announcement || (passage.isLink && !isMarker(passage)) || isPointer(wording)) return null;
  if (isAboutOther(state)) return null;
  return announcement.isDoubtful && !isAboutFiction(state) ? null : announcement;
}

function unworded(state: StreamState, passage: Passage, wording: Wording, running: Zone | null): Announcement | null {
  if (running) return isGuessed(running) ? alarmOf(wording) : null;
  return (
    alarmOf(wording) ??
    (mayGuess(state, passage) ? guessedAnnouncement(wording, () => writtenIn(wording, state.speech)) : null)
  );
}

/** Guesses are made in an author's prose about fiction, where neither the title announces nor the author has said that there are none. */
function mayGuess(state: StreamState, passage: Passage): boolean {
  const { kind, isLink, flag } = passage;
  return (
    (kind === 'paragraph' || kind === 'quote') &&
    !isLink &&
    flag === null &&
    isAboutFiction(state) &&
    !state.zones.some(({ extent }) => extent === 'title') &&
    !state.denied.some((container) => isAround(container, passage))
  );
}

function saysNothing({ announcement, allClear, denial, otherSense }: AuthorCues): boolean {
  return !(announcement || allClear || denial || otherSense);
}
