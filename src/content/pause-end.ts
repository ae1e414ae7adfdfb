/** Longer waits overflow a browser's timer and come at once; a pause is an hour, or has no end. */
const LONGEST_WAIT_MS = 24 * 60 * 60 * 1000;

/** Waits for the end of a site's pause: nothing is written then, so nothing is heard of it. */
export interface PauseEnd {
  /** @param until when the pause ends, in ms since 1970; undefined where there is none, or it has no end. */
  waitFor(until: number | undefined): void;
}

export function createPauseEnd(
  clock: { readonly now: () => number; readonly setTimer: (work: () => void, delayMs: number) => unknown },
  onEnd: () => void,
): PauseEnd {
  let awaited: number | undefined;
  return {
    waitFor: (until) => {
      if (until === awaited) return;
      awaited = until;
      if (until === undefined) return;
      const delayMs = Math.min(Math.max(0, until - clock.now()), LONGEST_WAIT_MS);
      clock.setTimer(() => {
        if (awaited !== until) return;
        awaited = undefined;
        onEnd();
      }, delayMs);
    },
  };
}
