/** The words by which a page says that it is about a show or a film. */
import { allMatches } from './language';
import { areSame } from './lists';
import { groupsOf } from './screen';
import { spokenIn, type Speech } from './speech';
import type { Wording } from './wording';

/** Of a passage, only its beginning is searched; characters. */
const FICTION_WITHIN = 2000;
const FICTION = groupsOf(['fiction']);

/** What a page's words say of its being about a show or a film. */
export interface Fiction {
  /** The words that it has used, each once for every passage that used it, up to enough. */
  readonly mentions: readonly string[];
  /** How many different ones. */
  readonly words: number;
  /** The same, what is said again and again counted more than once. */
  readonly weight: number;
}

/** So many words, those that are said again and again counted more than once, make a page one about a show, to which the plot model may be put. */
export const FICTION_OF_SHOW = 5;
/** A word that so many passages use counts twice, and from VERY_OFTEN on three times: it is what the page speaks of. */
const OFTEN = 3;
const VERY_OFTEN = 5;

/** What a page's words say. @param mentions each word once for every passage that used it */
export function fictionOf(mentions: readonly string[]): Fiction {
  const counts = new Map<string, number>();
  for (const word of mentions) counts.set(word, (counts.get(word) ?? 0) + 1);
  let weight = 0;
  for (const count of counts.values()) weight += count >= VERY_OFTEN ? 3 : count >= OFTEN ? 2 : 1;
  return { mentions, words: counts.size, weight };
}

/** Whether two pages' words say the same, whatever is said further on. */
export function isSameFiction(a: Fiction, b: Fiction): boolean {
  return Math.min(a.weight, b.weight) >= FICTION_OF_SHOW || areSame(a.mentions, b.mentions);
}

/** What was known of a page's words, and what a passage adds, up to enough; the same where that is nothing. */
export function withFiction(known: Fiction, wording: Wording, speech: Speech): Fiction {
  if (known.weight >= FICTION_OF_SHOW || !wording.mayHold('fiction')) return known;
  const news = wordsOfFiction(wording, speech).filter(
    (word) => known.mentions.filter((other) => other === word).length < VERY_OFTEN,
  );
  return news.length > 0 ? fictionOf([...known.mentions, ...news]) : known;
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
