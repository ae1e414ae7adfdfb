/** A stream over a page's passages, read again only from a change to where it agrees with itself once more. */
import type { Change, Entry } from './passage-list';
import type { Reading } from './reading';
import type { IsTimeUp, Work } from './slices';

/** The positions from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Replay<State> {
  /** Reads what a change touched; the range in which states may have changed. */
  follow(entries: readonly Entry[], change: Change): Work<Range>;
  /** Takes a new first state: what has been read under the old one must be read again. */
  begin(start: State): void;
  /** The state after an entry; undefined where the stream has not come so far. */
  readonly stateOf: (entry: Entry) => State | undefined;
  /** The state after the last passage. */
  endOf(entries: readonly Entry[]): State;
}

/**
 * @param start the state before the first passage
 * @param advance reads one passage: a state is kept for each, so where nothing is new it comes back as it was given
 * @param isSame whether two states say the same of all that follows
 * @param isTimeUp whether reading is to be left off after a passage
 */
export function createReplay<State extends object>(
  start: State,
  advance: (state: State, reading: Reading) => State,
  isSame: (a: State, b: State) => boolean,
  isTimeUp: IsTimeUp,
): Replay<State> {
  const states = new WeakMap<Entry, State>();
  let first = start;

  const stateAfter = (entry: Entry | undefined): State => (entry && states.get(entry)) ?? first;

  /** Reads from a position on, until the stream agrees with what it was; the position after the last that was read. */
  function* readFrom(entries: readonly Entry[], from: number, dirty: ReadonlySet<Entry>): Work<number> {
    let state = stateAfter(entries[from - 1]);
    let index = from;
    for (; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      const known = states.get(entry);
      state = advance(state, entry.reading);
      states.set(entry, state);
      if (known && !dirty.has(entry) && isSame(known, state)) return index + 1;
      if (isTimeUp()) yield;
    }
    return index;
  }

  function* follow(entries: readonly Entry[], { dirty, removed }: Change): Work<Range> {
    // Entries that went from the end have no follower.
    let from = removed.size > 0 ? entries.length : Infinity;
    let to = removed.size > 0 ? entries.length : 0;
    let readTo = 0;
    for (const { index } of inOrder(dirty)) {
      if (index < readTo) continue;
      readTo = yield* readFrom(entries, index, dirty);
      from = Math.min(from, index);
      to = Math.max(to, readTo);
    }
    return { from: Math.min(from, to), to };
  }

  return {
    follow,
    begin: (news) => {
      first = news;
    },
    stateOf: (entry) => states.get(entry),
    endOf: (entries) => stateAfter(entries.at(-1)),
  };
}

function inOrder(entries: ReadonlySet<Entry>): Entry[] {
  return [...entries].sort((a, b) => a.index - b.index);
}
