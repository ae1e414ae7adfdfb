/** Decides what is shielded from the reader: what the page tells of, against how far the reader has watched. */
import { shieldsAt, type Level, type Reason, type Verdict } from '../detect/verdict';
import { readEpisodeReferences, type EpisodeReference } from './episode-reference';
import { compileShows, type ShowMatcher } from './match-title';
import { furtherOf, type Progress, type Show, type ShowId } from './show';

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
  /** Those of them that the passage itself names. */
  readonly mentions: readonly EpisodeReference[];
  /** Whether a heading or label names them, and not only the page as a whole. */
  readonly isByHeading: boolean;
}

/** Makes the reader's side. Compiles the titles: call it once for each change of the settings or of the day. */
export function readerSide(given: Omit<ReaderSide, 'matcher'>): ReaderSide {
  return { ...given, matcher: compileShows(given.shows.values()) };
}

/** A reader of whom nothing is known but the level. */
export function anyReader(level: Level): ReaderSide {
  return readerSide({ level, shows: new Map(), unknownShows: 'protect', today: '' });
}

/** Whether two readers are shielded from the same. */
export function isSameReader(a: ReaderSide, b: ReaderSide): boolean {
  return (
    a.level === b.level && a.unknownShows === b.unknownShows && a.today === b.today && isSameShows(a.shows, b.shows)
  );
}

/** Whether all is the same that two readers have said of their shows. */
export function isSameShows(a: ReaderSide['shows'], b: ReaderSide['shows']): boolean {
  return a === b || JSON.stringify([...a.values()]) === JSON.stringify([...b.values()]);
}

/** Whether a passage on which detection gave this verdict is shielded from this reader. */
export function wantsShield(verdict: Verdict, subject: Subject, reader: ReaderSide): verdict is NonNullable<Verdict> {
  if (!shieldsAt(verdict, reader.level)) return false;
  const show = subject.show === null ? undefined : reader.shows.get(subject.show);
  if (!show) return reader.unknownShows === 'protect';
  return isProtected(show, reader.today) && isAnyBeyond(toldBy(verdict.reason, subject), show);
}

/**
 * The episodes that a shielded passage is kept from a reader for: those of its part of the page; where the reader has seen
 * these, those beyond that it tells of.
 *
 * @param subject what it is about, with the episodes of its part
 */
export function episodesKept(
  reason: Reason,
  subject: Subject & { readonly episodes: readonly EpisodeReference[] },
  { shows }: ReaderSide,
): readonly EpisodeReference[] {
  const { episodes } = subject;
  const show = subject.show === null ? undefined : shows.get(subject.show);
  if (!show || episodes.length === 0 || isAnyBeyond(episodes, show)) return episodes;
  return toldBy(reason, subject).filter((reference) => isBeyond(reference, show));
}

/** What a passage tells of. A warning may say how far it spoils: "Spoilers up to episode 5". */
function toldBy({ source, phrase }: Reason, subject: Subject): readonly EpisodeReference[] {
  const { references, mentions, isByHeading } = subject;
  if (isByHeading) return references;
  const warned = source === 'announcement' ? readEpisodeReferences(phrase) : [];
  return warned.length === 0 ? references : [...warned, ...mentions];
}

/** Whether anything of a show is kept from the reader: it is to be shielded, its day has not come, and it is not finished. */
export function isProtected(show: Show, today: string): boolean {
  // Days written as YYYY-MM-DD stand in the order of their letters.
  const isLifted = show.liftOn !== undefined && show.liftOn <= today;
  return show.protection === 'shield' && !isLifted && show.progress.kind !== 'finished';
}

/** Whether one of the references is beyond the reader. What names no episode may tell the end. */
export function isAnyBeyond(references: readonly EpisodeReference[], show: Show): boolean {
  return references.length === 0 ? !isThrough(show) : references.some((reference) => isBeyond(reference, show));
}

/**
 * Whether the reader has watched the last episode. The number of episodes is that of a show with one season: a reader
 * who is in the second shows that it goes on.
 */
function isThrough({ progress, episodes }: Show): boolean {
  if (progress.kind !== 'upTo') return progress.kind === 'finished';
  return progress.season === 1 && episodes !== undefined && episodes > 0 && progress.episode >= episodes;
}

/**
 * How far a reader has watched who says of a part of the page: "I have seen this". Null where its episodes are not
 * named by number, or the reader has said as much before.
 *
 * @param isEnding whether it tells the show's ending
 * @param show what the reader has said of the show; undefined where it is not among theirs
 */
export function progressThrough(
  episodes: readonly EpisodeReference[],
  isEnding: boolean,
  show: Show | undefined,
): Progress | null {
  const before: Progress = show?.progress ?? { kind: 'none' };
  if (before.kind === 'finished') return null;
  if (episodes.length === 0 ? isEnding : episodes.some(({ kind }) => kind === 'finale')) return { kind: 'finished' };
  let furthest: Progress | null = null;
  for (const reference of episodes) {
    if (reference.kind !== 'episodes') continue;
    const through = { kind: 'upTo', season: reference.season ?? 1, episode: reference.to } as const;
    furthest = furthest === null ? through : furtherOf(furthest, through);
  }
  return furthest === null || furtherOf(before, furthest) === before ? null : furthest;
}

/**
 * Whether a reference is beyond what the reader has watched. An episode without a season is one of the first season:
 * most dramas have one. Where a number is missing that it would take to know (how long a season is), it is beyond.
 */
export function isBeyond(reference: EpisodeReference, show: Show): boolean {
  const { progress } = show;
  if (progress.kind === 'finished') return false;
  if (progress.kind === 'none') return true;
  switch (reference.kind) {
    case 'episodes': {
      const season = reference.season ?? 1;
      return season === progress.season ? reference.to > progress.episode : season > progress.season;
    }
    case 'season':
      return !hasSeenSeason(reference.season);
    case 'season-finale':
      return reference.season === null ? !isThrough(show) : !hasSeenSeason(reference.season);
    case 'finale':
    case 'part':
      return !isThrough(show);
  }

  function hasSeenSeason(season: number): boolean {
    return progress.kind === 'upTo' && (season < progress.season || (season === 1 && isThrough(show)));
  }
}
