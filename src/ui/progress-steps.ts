/** How a reader's progress moves by the controls on the extension's pages. */
import type { Progress } from '../shows/show';

const LARGEST = 9999;

/** Progress as it stands in two number fields: the episode is 0 where nothing has been watched. */
export interface ProgressFields {
  readonly season: number;
  readonly episode: number;
}

/** @param episodes of the show, where known: a finished show stands at its last. */
export function fieldsOf(progress: Progress, episodes: number | undefined): ProgressFields {
  if (progress.kind === 'upTo') return { season: progress.season, episode: progress.episode };
  return { season: 1, episode: progress.kind === 'finished' ? (episodes ?? 0) : 0 };
}

/** Whole numbers within sense; what is no number counts as nothing watched. */
export function progressFrom({ season, episode }: ProgressFields): Progress {
  const watched = within(episode, 0);
  return watched === 0 ? { kind: 'none' } : { kind: 'upTo', season: within(season, 1), episode: watched };
}

/** One episode further: the first where nothing has been watched, and finished after the last one. */
export function afterNextEpisode(progress: Progress, episodes: number | undefined): Progress {
  if (progress.kind === 'finished') return progress;
  const { season, episode } = fieldsOf(progress, episodes);
  const next = Math.min(episode + 1, LARGEST);
  return season === 1 && episodes !== undefined && next >= episodes
    ? { kind: 'finished' }
    : { kind: 'upTo', season, episode: next };
}

function within(value: number, least: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), least), LARGEST) : least;
}
