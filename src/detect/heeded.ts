/** Which of an author's announcements count, where they stand. */
import { alarmOf, type Announcement, type AuthorCues } from './cues';
import type { Passage } from './passage';
import { isAboutFiction, isAboutOther, type StreamState } from './stream-state';
import { isPointer } from './unannounced';
import type { Wording } from './wording';
import type { Zone } from './zones';

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
 * What the author announces: by words, else by the signs around them. It counts unless it speaks of another page or, by
 * the page's talk, of another thing.
 *
 * @param isUnderZone tells whether something is announced here already: signs alone then say no more
 */
export function heeded(
  state: StreamState,
  passage: Passage,
  wording: Wording,
  author: AuthorCues,
  isUnderZone: () => boolean,
): Announcement | null {
  const announcement = author.announcement ?? (saysNothing(author) && !isUnderZone() ? alarmOf(wording) : null);
  if (!announcement || (passage.isLink && !isMarker(passage)) || isPointer(wording)) return null;
  if (isAboutOther(state)) return null;
  return announcement.isDoubtful && !isAboutFiction(state) ? null : announcement;
}

function saysNothing({ announcement, allClear, denial, otherSense }: AuthorCues): boolean {
  return !(announcement || allClear || denial || otherSense);
}
