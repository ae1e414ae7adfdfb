/** A stream over a page's passages, read again only from a change to where it agrees with itself once more. */
import type { Passage } from '../detect/passage';
import type { Change, Entry } from './passage-list';

/** The positions from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One step of a stream: its state after a passage, and what it says of the passage. */
export interface Step<State, Result> {
  readonly state: State;
  readonly result: Result;
}

export interface Replay<State, Result> {
  /** Reads what a change touched; the range in which results may have changed. */
  follow(entries: readonly Entry[], change: Change): Range;
  /** Reads everything from a new first state. */
  restart(start: State, entries: readonly Entry[]): Range;
  /** What the stream says of an entry; undefined where it has not come so far. */
  readonly resultOf: (entry: Entry) => Result | undefined;
  /** The state after the last passage. */
  endOf(entries: readonly Entry[]): State;
}

/**
 * @param start the state before the first passage
 * @param advance reads one passage
 * @param isSame whether two states say the same of all that follows
 */
export function createReplay<State, Result>(
  start: State,
  advance: (state: State, passage: Passage) => Step<State, Result>,
  isSame: (a: State, b: State) => boolean,
): Replay<State, Result> {
  const steps = new WeakMap<Entry, Step<State, Result>>();
  let first = start;

  const stateAfter = (entry: Entry | undefined): State => (entry && steps.get(entry)?.state) ?? first;

  /** Reads from a position on, until the stream agrees with what it was; the position after the last that was read. */
  function readFrom(entries: readonly Entry[], from: number, dirty: ReadonlySet<Entry>): number {
    let state = stateAfter(entries[from - 1]);
    let index = from;
    for (; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      const step = advance(state, entry.reading.passage);
      const known = steps.get(entry);
      state = step.state;
      steps.set(entry, step);
      if (known && !dirty.has(entry) && isSame(known.state, state)) return index + 1;
    }
    return index;
  }

  function follow(entries: readonly Entry[], { dirty, removed }: Change): Range {
    // Entries that went from the end have no follower.
    let from = removed.size > 0 ? entries.length : Infinity;
    let to = removed.size > 0 ? entries.length : 0;
    let readTo = 0;
    for (const { index } of inOrder(dirty)) {
      if (index < readTo) continue;
      readTo = readFrom(entries, index, dirty);
      from = Math.min(from, index);
      to = Math.max(to, readTo);
    }
    return { from: Math.min(from, to), to };
  }

  return {
    follow,
    restart: (news, entries) => {
      first = news;
      return follow(entries, { dirty: new Set(entries), removed: new Set() });
    },
    resultOf: (entry) => steps.get(entry)?.result,
    endOf: (entries) => stateAfter(entries.at(-1)),
  };
}

function inOrder(entries: ReadonlySet<Entry>): Entry[] {
  return [...entries].sort((a, b) => a.index - b.index);
}
