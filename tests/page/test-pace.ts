/** A pace by hand: every slice is over at once, and the next one comes when it is asked for. */
import type { Pace } from '../../src/page/slices';

export interface TestPace extends Pace {
  /** Does one slice, where one waits. */
  readonly slice: () => void;
  /** Shows the page: what is left is done before, and nothing is put off any more. */
  readonly show: () => void;
}

export function createTestPace(): TestPace {
  const waiting: (() => void)[] = [];
  let time = 0;
  let isSeen = false;
  let finish = (): void => undefined;
  return {
    hasTime: () => !isSeen,
    now: () => (time += 100),
    later: (slice) => void waiting.push(slice),
    beforeSeen: (rest) => (finish = rest),
    slice: () => waiting.shift()?.(),
    show: () => {
      isSeen = true;
      finish();
    },
  };
}
