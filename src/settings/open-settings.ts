/** The settings of this browser. */
import { createQueue, createSharedLock } from './alone';
import { createSettings, type Settings } from './settings';
import { readerWorld } from './open-reader';

/** For the extension's own pages and its background. A content script has `openReader`. */
export function openSettings(): Settings {
  const alone = 'locks' in navigator ? createSharedLock(navigator.locks) : createQueue();
  return createSettings({ ...readerWorld(), alone });
}
