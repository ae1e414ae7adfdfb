/** Reading may take its time between two frames of a page that is being loaded. */
import type { Pace } from './slices';

/** After so many frames in a row in which nothing came no more are asked for: what comes then is read at once. */
const MOST_QUIET_FRAMES = 20;

/**
 * A browser asks for animation frames before it paints: even where a script of the page's holds everything up in between,
 * with a dialog or a synchronous request (tried in Chromium 156 and Firefox 153). Who is asked in each frame can leave off
 * in between, and have the rest done before anything is seen. Asking costs the page frames, so it ends with loading.
 * Printing needs no frame, but tells of itself.
 *
 * @param signal ends the asking
 */
export function paceBetweenFrames(window: Window & typeof globalThis, signal: AbortSignal): Pace {
  const { document, performance, scheduler } = window;
  let isAsked = false;
  let isInFrame = false;
  let quietFrames = 0;
  let doRest = (): void => undefined;
  const later = (work: () => void): void => void scheduler.postTask(work, { priority: 'user-blocking' });

  function askForFrame(): void {
    isAsked = !signal.aborted && document.readyState !== 'complete' && quietFrames <= MOST_QUIET_FRAMES;
    if (isAsked) window.requestAnimationFrame(onFrame);
  }

  function onFrame(): void {
    // What the page still puts into this frame is painted in it.
    isInFrame = true;
    later(() => (isInFrame = false));
    doRest();
    quietFrames += 1;
    // Asked for again before the page's scripts do, so it comes before theirs, too.
    askForFrame();
  }

  // What stands on a page that has been loaded is seen already.
  if (document.readyState === 'loading') askForFrame();
  window.addEventListener('beforeprint', () => doRest(), { signal });
  return {
    hasTime: () => {
      quietFrames = 0;
      return isAsked && !isInFrame;
    },
    now: () => performance.now(),
    later,
    beforeSeen: (rest) => (doRest = rest),
  };
}
