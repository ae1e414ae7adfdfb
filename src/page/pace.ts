/** Reading may take its time until the page is first seen. */
import type { Pace } from './slices';

/**
 * Nothing of a page is seen before its first frame with something in it, and a browser asks for animation frames before it
 * paints one: even where a script of the page's holds everything up in between, with a dialog or a synchronous request
 * (tried in Chromium 156 and Firefox 153). Printing needs no frame, but tells of itself.
 *
 * @param signal ends the waiting
 */
export function paceUntilSeen(window: Window & typeof globalThis, signal: AbortSignal): Pace {
  const { document, performance, scheduler } = window;
  let isSeen = document.readyState !== 'loading';
  let isInFrame = false;
  let beforeSeen = (): void => undefined;
  const later = (work: () => void): void => void scheduler.postTask(work, { priority: 'user-blocking' });

  function see(): void {
    isSeen = true;
    beforeSeen();
  }

  function onFrame(): void {
    if (isSeen || signal.aborted) return;
    // At `document_start` there is no body yet, whatever the types say.
    const body = document.body as Element | null;
    if (body?.firstElementChild || document.readyState !== 'loading') {
      see();
      return;
    }
    // What the page still puts into this frame is painted in it.
    isInFrame = true;
    later(() => (isInFrame = false));
    beforeSeen();
    window.requestAnimationFrame(onFrame);
  }

  if (!isSeen) {
    window.requestAnimationFrame(onFrame);
    window.addEventListener('beforeprint', see, { once: true, signal });
  }
  return {
    isSeen: () => isSeen || isInFrame,
    now: () => performance.now(),
    later,
    beforeSeen: (rest) => (beforeSeen = rest),
  };
}
