/** The words by which a page says that it is about a show or a film. */
import { allMatches } from './language';
import { groupsOf } from './screen';
import { spokenIn, type Speech } from './speech';
import { FICTION_OF_SHOW } from './stream-state';
import type { Wording } from './wording';

/** Of a passage, only its beginning is searched; characters. */
const FICTION_WITHIN = 2000;
const FICTION = groupsOf(['fiction']);

/** The words of fiction that were known, and those that a text adds, up to enough; the same where that is none. */
export function withFiction(known: readonly string[], wording: Wording, speech: Speech): readonly string[] {
  if (known.length >= FICTION_OF_SHOW || !wording.mayHold('fiction')) return known;
  const news = wordsOfFiction(wording, speech).filter((word) => !known.includes(word));
  return news.length > 0 ? [...known, ...news] : known;
}

/** The different words of fiction that a text uses, up to enough. */
export function wordsOfFiction(wording: Wording, speech: Speech): string[] {
  const words = new Set<string>();
  const folded = wording.folded.slice(0, FICTION_WITHIN);
  for (const language of spokenIn(wording, FICTION, speech)) {
    for (const { start, end } of allMatches(wording.expressionsOf(language, 'fiction'), folded)) {
      words.add(folded.slice(start, end));
      if (words.size >= FICTION_OF_SHOW) return [...words];
    }
  }
  return [...words];
}
