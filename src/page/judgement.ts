/** The verdicts on a page's passages, judged again only from a change to where the stream agrees with itself once more. */
import type { PageFacts } from '../detect/passage';
import { advance, isSameState, settle, startStream, type StreamState } from '../detect/stream';
import type { Verdict } from '../detect/verdict';
import type { Change, Entry } from './passage-list';

interface Judged {
  readonly after: StreamState;
  readonly verdict: Verdict;
}

export interface Judgement {
  /** Judges what a change touched. */
  follow(entries: readonly Entry[], change: Change): void;
  /** Takes the page's facts anew and judges everything again. */
  restart(facts: PageFacts, entries: readonly Entry[]): void;
  readonly verdictOn: (entry: Entry) => Verdict;
}

export function createJudgement(facts: PageFacts): Judgement {
  const judged = new WeakMap<Entry, Judged>();
  let start = startStream(facts);
  let last = start;

  function follow(entries: readonly Entry[], { from, to }: Change): void {
    const before = entries[from - 1];
    let state = (before && judged.get(before)?.after) ?? start;
    for (let index = from; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      const step = advance(state, entry.reading.passage);
      const known = judged.get(entry);
      state = step.state;
      judged.set(entry, { after: state, verdict: step.verdict });
      if (index >= to && known && isSameState(known.after, state)) break;
    }
    const final = entries.at(-1);
    last = (final && judged.get(final)?.after) ?? start;
  }

  return {
    follow,
    restart: (newFacts, entries) => {
      start = startStream(newFacts);
      follow(entries, { from: 0, to: entries.length, removed: [] });
    },
    verdictOn: (entry) => {
      return settle(judged.get(entry)?.verdict ?? null, entry.reading.passage, last);
    },
  };
}
