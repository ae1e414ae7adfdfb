/** The verdicts on a page's passages, judged again only from a change to where the stream agrees with itself once more. */
import type { PageFacts } from '../detect/passage';
import { advance, isSameState, settle, startStream, type StreamState } from '../detect/stream';
import type { Verdict } from '../detect/verdict';
import type { Change, Entry } from './passage-list';

interface Judged {
  readonly after: StreamState;
  readonly verdict: Verdict;
}

/** The positions from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Judgement {
  /** Judges what a change touched; the range in which verdicts may have changed. */
  follow(entries: readonly Entry[], change: Change): Range;
  /** Takes the page's facts anew and judges everything again. */
  restart(facts: PageFacts, entries: readonly Entry[]): Range;
  readonly verdictOn: (entry: Entry) => Verdict;
}

export function createJudgement(facts: PageFacts): Judgement {
  const judged = new WeakMap<Entry, Judged>();
  let start = startStream(facts);
  let last = start;

  /** Judges from a position on, until the stream agrees with what it was; the position after the last that was judged. */
  function judgeFrom(entries: readonly Entry[], from: number, dirty: ReadonlySet<Entry>): number {
    const before = entries[from - 1];
    let state = (before && judged.get(before)?.after) ?? start;
    let index = from;
    for (; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      const step = advance(state, entry.reading.passage);
      const known = judged.get(entry);
      state = step.state;
      judged.set(entry, { after: state, verdict: step.verdict });
      if (known && !dirty.has(entry) && isSameState(known.after, state)) return index + 1;
    }
    return index;
  }

  function follow(entries: readonly Entry[], { dirty, removed }: Change): Range {
    // Entries that went from the end have no follower.
    let from = removed.size > 0 ? entries.length : Infinity;
    let to = removed.size > 0 ? entries.length : 0;
    let judgedTo = 0;
    for (const { index } of inOrder(dirty)) {
      if (index < judgedTo) continue;
      judgedTo = judgeFrom(entries, index, dirty);
      from = Math.min(from, index);
      to = Math.max(to, judgedTo);
    }
    const final = entries.at(-1);
    const ended = (final && judged.get(final)?.after) ?? start;
    const isReleasedElsewhere =
      ended.drawn.length !== last.drawn.length || ended.drawn.some((drawn, at) => drawn !== last.drawn[at]);
    last = ended;
    return isReleasedElsewhere ? { from: 0, to: entries.length } : { from: Math.min(from, to), to };
  }

  return {
    follow,
    restart: (newFacts, entries) => {
      start = startStream(newFacts);
      return follow(entries, { dirty: new Set(entries), removed: new Set() });
    },
    verdictOn: (entry) => {
      return settle(judged.get(entry)?.verdict ?? null, entry.reading.passage, last);
    },
  };
}

function inOrder(entries: ReadonlySet<Entry>): Entry[] {
  return [...entries].sort((a, b) => a.index - b.index);
}
