/** Long work in slices: where nothing of it is seen yet, the thread is left to others every few milliseconds. */

/** Work that can be left off and taken up again: where time is up, it yields. */
export type Work<Result = void> = Generator<undefined, Result, undefined>;

/** Whether work that can be left off is to be left off here. */
export type IsTimeUp = () => boolean;

/** Whether there is time, and how work goes on later. */
export interface Pace {
  /** Asked whenever there is work: whether it may be left off and taken up later, or is to be done at once. */
  readonly hasTime: () => boolean;
  /** A clock; ms. */
  readonly now: () => number;
  /** Has a slice done soon, in a task of its own. */
  readonly later: (slice: () => void) => void;
  /** Has the rest done before anything of the page is seen. */
  readonly beforeSeen: (rest: () => void) => void;
}

export interface Slices {
  readonly isTimeUp: IsTimeUp;
  /** Whether work is being done right now: who asks is called by it. */
  readonly isAtWork: boolean;
  /**
   * Adds work: done when all before it is, in slices or at once. What is added by work is done there and then.
   *
   * @param work does what cannot be left off, and returns the rest
   */
  add(work: () => Work | null): void;
  /** Does all that is left, at once. */
  finish(): void;
  /** Forgets all that is left, and takes no more. */
  end(): void;
}

/** A slice is over at the first good place after so long; ms. Single steps take up to as long again where the code is cold. */
const SLICE_MS = 6;

/** Everything is done at once. */
export const AT_ONCE: Pace = {
  hasTime: () => false,
  now: () => 0,
  later: (slice) => slice(),
  beforeSeen: () => undefined,
};

/** Does work to its end, whatever the time. */
export function runThrough<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * @param afterSlice called whenever work has been done, before anybody else has had a turn
 * @param onError told of what work threw: that work is given up, and what comes after it is not
 */
export function createSlices(pace: Pace, afterSlice: () => void, onError: (error: unknown) => void): Slices {
  let waiting: (() => Work | null)[] = [];
  let current: Work | null = null;
  let isAtWork = false;
  let isAwaited = false;
  let isOver = false;
  let end = Infinity;
  pace.beforeSeen(finish);

  function isTimeUp(): boolean {
    return end !== Infinity && pace.now() >= end;
  }

  function isLeft(): boolean {
    return current !== null || waiting.length > 0;
  }

  function slice(): void {
    run(pace.hasTime() ? pace.now() + SLICE_MS : Infinity);
  }

  function finish(): void {
    run(Infinity);
  }

  function run(until: number): void {
    if (isAtWork || !isLeft()) return;
    isAtWork = true;
    end = until;
    do step();
    while (isLeft() && !isTimeUp());
    end = Infinity;
    isAtWork = false;
    afterSlice();
    if (!isLeft() || isAwaited) return;
    isAwaited = true;
    pace.later(() => {
      isAwaited = false;
      if (isLeft()) slice();
    });
  }

  function step(): void {
    const work = current;
    current = null;
    try {
      const rest = work ?? waiting.shift()?.() ?? null;
      if (rest?.next().done === false && !isOver) current = rest;
    } catch (error) {
      onError(error);
    }
  }

  return {
    isTimeUp,
    get isAtWork() {
      return isAtWork;
    },
    add: (work) => {
      if (isOver) return;
      if (isAtWork) {
        const rest = work();
        if (rest) runThrough(rest);
        return;
      }
      waiting.push(work);
      // What was left off before goes first, in its own time.
      if (!isAwaited || !pace.hasTime()) slice();
    },
    finish,
    end: () => {
      isOver = true;
      waiting = [];
      current = null;
    },
  };
}
