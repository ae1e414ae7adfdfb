import type { Level } from '../detect/verdict';
import type { ShowId } from '../shows/show';
import type { Snapshot } from './settings';

/**
 * Decides at which level a page is shielded, or null where the reader wants nothing shielded: the site is paused, the
 * show is left alone, or has been watched to its end. An unknown show is protected.
 */
export function wantedLevel(
  settings: Pick<Snapshot, 'level' | 'pausedHosts' | 'shows'>,
  host: string,
  show: ShowId | null,
): Level | null {
  if (settings.pausedHosts.has(host)) return null;
  const known = show === null ? undefined : settings.shows.get(show);
  if (known && (known.protection === 'leave' || known.progress.kind === 'finished')) return null;
  return settings.level;
}
