import type { Level } from '../detect/verdict';
import type { ShowId } from '../shows/show';
import type { Snapshot } from './settings-reader';

/**
 * Decides at which level a page is shielded, or null where the reader wants nothing shielded: the site is paused, the
 * show is left alone, has been watched to its end, or its day of lifting has come. Whether a show that is not among the
 * reader's is protected is a preference.
 *
 * @param today the reader's local day, ISO 8601 (`isoDay`)
 */
export function wantedLevel(
  settings: Pick<Snapshot, 'preferences' | 'pausedHosts' | 'shows'>,
  host: string,
  show: ShowId | null,
  today: string,
): Level | null {
  if (settings.pausedHosts.has(host)) return null;
  const { detection, shows } = settings.preferences;
  const known = show === null ? undefined : settings.shows.get(show);
  if (!known) return shows.unknown === 'protect' ? detection.level : null;
  const isLifted = known.liftOn !== undefined && known.liftOn <= today;
  return known.protection === 'leave' || known.progress.kind === 'finished' || isLifted ? null : detection.level;
}

/** The local day of a moment, ISO 8601: what `liftOn` is compared with. */
export function isoDay(moment: Date): string {
  const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
