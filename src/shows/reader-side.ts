/** Decides what is shielded from the reader: what the page tells of, against how far the reader has watched. */
import { shieldsAt, type Level, type Verdict } from '../detect/verdict';
import type { EpisodeReference } from './episode-reference';
import { compileShows, type ShowMatcher } from './match-title';
import type { Show, ShowId } from './show';

/** What is shielded of shows that the reader has not listed: what the level says, or nothing. */
export type UnknownShows = 'protect' | 'only-mine';

/** The reader's side of each decision, made once from the settings. */
export interface ReaderSide {
  readonly level: Level;
  readonly shows: ReadonlyMap<ShowId, Show>;
  readonly unknownShows: UnknownShows;
  /** The reader's day, as `YYYY-MM-DD`. */
  readonly today: string;
  /** Finds the reader's shows in texts. */
  readonly matcher: ShowMatcher;
}

/** What a passage is about. */
export interface Subject {
  /** Null where nothing names the show. */
  readonly show: ShowId | null;
  /** The episodes that it tells of; empty where nothing names them. */
  readonly references: readonly EpisodeReference[];
}

/** Makes the reader's side. Compiles the titles: call it once for each change of the settings or of the day. */
export function readerSide(given: Omit<ReaderSide, 'matcher'>): ReaderSide {
  return { ...given, matcher: compileShows(given.shows.values()) };
}

/** Whether a passage on which detection gave this verdict is shielded from this reader. */
export function wantsShield(verdict: Verdict, subject: Subject, reader: ReaderSide): verdict is NonNullable<Verdict> {
  if (!shieldsAt(verdict, reader.level)) return false;
  const show = subject.show === null ? undefined : reader.shows.get(subject.show);
  if (!show) return reader.unknownShows === 'protect';
  return isProtected(show, reader.today) && isAnyBeyond(subject.references, show);
}

/** Whether anything of a show is kept from the reader: it is to be shielded, its day has not come, and it is not finished. */
export function isProtected(show: Show, today: string): boolean {
  // Days written as YYYY-MM-DD stand in the order of their letters.
  const isLifted = show.liftOn !== undefined && show.liftOn <= today;
  return show.protection === 'shield' && !isLifted && show.progress.kind !== 'finished';
}

/** Whether one of the references is beyond the reader; so is what names no episode. */
export function isAnyBeyond(references: readonly EpisodeReference[], show: Show): boolean {
  return references.length === 0 || references.some((reference) => isBeyond(reference, show));
}

/**
 * Whether a reference is beyond what the reader has watched. An episode without a season is one of the first season:
 * most dramas have one. Where a number is missing that it would take to know (how long a season is), it is beyond.
 */
export function isBeyond(reference: EpisodeReference, { progress, episodes }: Show): boolean {
  if (progress.kind === 'finished') return false;
  if (progress.kind === 'none') return true;
  // The number of episodes is that of a show with one season: a reader who is in the second shows that it goes on.
  const isThrough = progress.season === 1 && episodes !== undefined && episodes > 0 && progress.episode >= episodes;
  switch (reference.kind) {
    case 'episodes': {
      const season = reference.season ?? 1;
      return season === progress.season ? reference.to > progress.episode : season > progress.season;
    }
    case 'season':
      return !hasSeenSeason(reference.season);
    case 'season-finale':
      return reference.season === null ? !isThrough : !hasSeenSeason(reference.season);
    case 'finale':
    case 'part':
      return !isThrough;
  }

  function hasSeenSeason(season: number): boolean {
    return progress.kind === 'upTo' && (season < progress.season || (season === 1 && isThrough));
  }
}
