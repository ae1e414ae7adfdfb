import { readerSide, type ReaderSide } from '../shows/reader-side';
import { isoDay } from './iso-day';
import type { Snapshot } from './settings-reader';

/** The reader's side on a site at a moment, or null where the reader has paused it: then nothing is shielded there. */
export function readerOf(
  { preferences, pausedHosts, shows }: Pick<Snapshot, 'preferences' | 'pausedHosts' | 'shows'>,
  host: string,
  now: Date,
): ReaderSide | null {
  if (pausedHosts.has(host)) return null;
  const { level } = preferences.detection;
  return readerSide({ level, shows, unknownShows: preferences.shows.unknown, today: isoDay(now) });
}
