/** Judges a card or headline anywhere on the web by itself: does it tell of a protected show what is beyond the reader? */
import { titleKindOf } from '../detect/headings';
import { LANGUAGES } from '../detect/languages';
import { hasLetter, whenNeeded } from '../detect/unicode';
import type { Reason } from '../detect/verdict';
import { holds, wordingOf } from '../detect/wording';
import { findEpisodeReferences } from './episode-reference';
import type { FoundShow, TextSource } from './match-title';
import { isAnyBeyond, isProtected, type ReaderSide } from './reader-side';
import type { ShowId } from './show';

/** Why a card is shielded. */
export interface Mention {
  readonly show: ShowId;
  readonly reason: Reason;
  /** Whether its own words give plot away; else they ask, or say where it is told. */
  readonly tells: boolean;
}

/** What a card's words say of spoilers or plot. */
type Cue = Omit<Mention, 'show'>;

/** What is known of a card beside its words. */
export interface MentionSource extends TextSource {
  /** Whether it leads to another page. True where nothing is said. */
  readonly isHeadline?: boolean;
}

/** "Who dies in the finale?" tells nothing yet. */
const QUESTION = /[^.!?？؟…:|•·–—\n]*[?？؟]/gu;
/** A card's text and labels are read this far; characters. */
const LONGEST_CARD = 1200;
// What may stand around a title without telling anything: where and how to watch it.
const WATCH_WORDS = whenNeeded(
  '(?<!\\p{L})(?:watch|stream(?:ing)?|now|online|free|full|hd|official|on|at|the|of|in|and|for|with|sub(?:s|bed|titles|titled)?|eng|english|netflix|viki|disney\\+?|hulu|prime|video|kocowa|wavve|tving|apple tv\\+?|ver|online|gratis|assistir|dublado|legendado|regarder|vostfr|en|streaming|ansehen|nonton|xem|phim|vietsub|izle|مشاهدة|مترجم(?:ة)?|ดู|ซับไทย|k-?drama|drama|series|tv|show|movie|시청|보기|다시 ?보기|드라마|視聴|配信|ドラマ|在线|線上|观看|觀看)(?!\\p{L})',
  'giu',
);

/**
 * Judges the text of one card: its title, link text and `alt`, put together.
 *
 * @returns null where it is left
 */
export function readMention(text: string, reader: ReaderSide, source: MentionSource = {}): Mention | null {
  const card = text.slice(0, LONGEST_CARD);
  const found = reader.matcher.findShows(card, source);
  if (found.length === 0) return null;
  const references = findEpisodeReferences(card);
  const named = references.map(({ reference }) => reference);
  const beyond = found
    .map(({ showId }) => reader.shows.get(showId))
    .find((show) => show !== undefined && isProtected(show, reader.today) && isAnyBeyond(named, show));
  if (!beyond) return null;
  const cue = cueIn(card, without(card, found));
  if (cue === 'denial') return null;
  if (cue)
    return reader.level !== 'marked' || cue.reason.source === 'announcement' ? { show: beyond.id, ...cue } : null;
  if (reader.level === 'marked' || isBare(card, found, references)) return null;
  // A headline about an episode tells of it; in a text, its number alone tells nothing.
  if ((references.length === 0 || source.isHeadline === false) && reader.level !== 'strict') return null;
  const isOfEnd = named.some(({ kind }) => kind === 'finale' || kind === 'season-finale');
  const category = isOfEnd ? 'ending' : references.length > 0 ? 'recap' : 'plot';
  return { show: beyond.id, reason: { source: 'title', category, phrase: '' }, tells: false };
}

/** Whether a title gives plot away by itself, whatever show it is of. */
export function givesPlotAway(title: string): boolean {
  const card = title.slice(0, LONGEST_CARD);
  const cue = cueIn(card, card);
  return cue !== null && cue !== 'denial' && cue.tells;
}

/** @param told what it says beside its shows' names: "Marry My Captain" tells of no wedding */
function cueIn(card: string, told: string): Cue | 'denial' | null {
  const kind = titleKindOf(wordingOf(card), LANGUAGES);
  switch (kind.kind) {
    case 'announcement':
      return { reason: { source: 'announcement', category: 'spoilers', phrase: kind.phrase }, tells: kind.tells };
    case 'spoiler':
      return {
        reason: { source: 'title', category: kind.category, phrase: '' },
        tells: tellsPlot(card),
      };
    case 'denial':
      return 'denial';
    case 'neutral':
      return speaksOfPlot(told)
        ? { reason: { source: 'plot', category: 'plot', phrase: '' }, tells: tellsPlot(told) }
        : null;
  }
}

function tellsPlot(card: string): boolean {
  return speaksOfPlot(card.replace(QUESTION, ''));
}

function speaksOfPlot(text: string): boolean {
  const wording = wordingOf(text);
  const languages = wording.speaking(LANGUAGES, 'plot').filter(({ letters }) => letters.test(wording.folded));
  return holds(wording.folded, 'plot', wording, languages);
}

/** Whether a card is no more than a link to watch: the title, perhaps an episode, and words for where. */
function isBare(
  card: string,
  found: readonly FoundShow[],
  references: readonly { readonly start: number; readonly end: number }[],
): boolean {
  const rest = without(card, [...found, ...references]);
  return !hasLetter(rest.replace(WATCH_WORDS(), ''));
}

/** What stands beside some parts of a card. */
function without(card: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = '';
  let end = 0;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    rest += `${card.slice(end, Math.max(end, part.start))} `;
    end = Math.max(end, part.end);
  }
  return rest + card.slice(end);
}
