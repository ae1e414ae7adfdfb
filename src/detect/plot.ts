/** Plot told without any announcement: what the plot model and, outside English, the lexicons make of a passage. */
import { allMatches } from './language';
import type { Passage } from './passage';
import { CAREFUL, scoreSentences, SURE } from './plot-model';
import { splitSentences } from './sentences';
import { isSpoken, spokenIn, type Speech } from './speech';
import type { Wording } from './wording';

/**
 * How likely a passage tells plot: `sure` (for Balanced), `likely` (for Strict), `maybe` (for Strict, where the author
 * marks spoilers elsewhere in the same article, review or comment), or `no`.
 */
export type Plot = 'sure' | 'likely' | 'maybe' | 'no';

export interface PlotReading {
  readonly plot: Plot;
  /** Scores of the last sentences, for the passage that follows in the same container. */
  readonly tail: readonly number[];
}

/** Shorter passages are labels, names and numbers; characters. */
const SHORTEST_PASSAGE = 40;
/** Longer ones are no prose that a person wrote for readers; only so much is scored, characters. */
const LONGEST_READ = 8000;
/** Where the author marks spoilers elsewhere, what scores above this may be part of the telling (`docs/plot-model.md`). */
const SUSPICIOUS = -2;
/** So many different words of plot make a passage outside of English a likely one. */
const ENOUGH_PLOT_WORDS = 2;
const READ_KINDS: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'item', 'quote', 'row', 'caption']);

/** Reads a passage of a page about a show. `before`: the tail of the passage before it. */
export function readPlot(passage: Passage, wording: Wording, speech: Speech, before: readonly number[]): PlotReading {
  if (!READ_KINDS.has(passage.kind) || passage.isLink || passage.text.length < SHORTEST_PASSAGE)
    return { plot: 'no', tail: before };
  if (!isSpoken('en', wording, speech)) return { plot: readPlotWords(wording, speech), tail: [] };
  const text = passage.text.slice(0, LONGEST_READ);
  const { scores, tail } = scoreSentences(
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    before,
  );
  const best = Math.max(...scores);
  // Tables list premises, each in a line.
  const isSure = best >= SURE && passage.kind !== 'row';
  return { plot: isSure ? 'sure' : best >= CAREFUL ? 'likely' : best >= SUSPICIOUS ? 'maybe' : 'no', tail };
}

function readPlotWords(wording: Wording, speech: Speech): Plot {
  const words = new Set<string>();
  for (const language of spokenIn(wording, 'plot', speech)) {
    for (const { start, end } of allMatches(language.plotWords, wording.folded)) {
      words.add(wording.folded.slice(start, end));
      if (words.size >= ENOUGH_PLOT_WORDS) return 'likely';
    }
  }
  return 'maybe';
}
