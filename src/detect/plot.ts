/** Plot told without any announcement: what the plot model and, outside English, the lexicons make of a passage. */
import { allMatches } from './language';
import type { Passage } from './passage';
import { CAREFUL, scoreSentences, SURE } from './plot-model';
import { groupsOf } from './screen';
import { splitSentences } from './sentences';
import { isSpoken, spokenIn, type Speech } from './speech';
import type { Wording } from './wording';

/**
 * How likely a passage tells plot: `sure` (for Balanced), `likely` (for Strict), `maybe` (for Strict, where the article
 * around it tells elsewhere), or `no`.
 */
export type Plot = 'sure' | 'likely' | 'maybe' | 'no';

/**
 * Where prose stands: below a warning of the author's or an article, among its comments; under "Plot" where more is told than
 * a premise has room for; or anywhere else.
 */
export type Place = 'below' | 'story' | 'anywhere';

export interface PlotReading {
  readonly plot: Plot;
  /** Scores of the last sentences, for the passage that follows in the same container. */
  readonly tail: readonly number[];
}

/** Shorter passages are labels, names and numbers; characters, of which Hangul, kana and Han need half as many. */
const SHORTEST_PASSAGE = 40;
const DENSE = /[\u3040-\u9fff\uac00-\ud7a3]/;
/** Longer ones are no prose that a person wrote for readers; only so much is scored, characters. */
const LONGEST_READ = 8000;
/**
 * A sentence's score that makes its passage a sure one. Past a warning's end, and in comments, no premise stands: from 1.5
 * upwards nearly four of five sentences of reviews tell there (`docs/plot-model.md`).
 */
const SURE_AT = { below: 1.5, anywhere: SURE } as const;
/**
 * The mean score of a passage that narrates. Of four sentences from the later half of a film's plot nine in ten have it,
 * of four from a review that nobody flagged one in eighty (`docs/plot-model.md`).
 */
const NARRATING = 0.5;
/** Under an article that tells, a comment that scores above this may tell as well (`docs/plot-model.md`). */
const SUSPICIOUS = -0.5;
/** So many different words of plot make a passage outside of English a likely one. */
const ENOUGH_PLOT_WORDS = 2;
/** So many a sure one where no premise stands. */
const SURE_PLOT_WORDS = 3;
const PLOT = groupsOf(['plot']);
const READ_KINDS: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'item', 'quote', 'row', 'caption']);

/** Whether a passage is prose that could tell plot: no label, name or number. */
export function isProse({ kind, text }: Passage): boolean {
  return READ_KINDS.has(kind) && proseLength(text) >= SHORTEST_PASSAGE;
}

/** How long a text is, in characters of an alphabet. */
export function proseLength(text: string): number {
  return text.length * (DENSE.test(text) ? 2 : 1);
}

/**
 * Reads prose of a page about a show.
 *
 * @param before the tail of the passage before it
 */
export function readPlot(
  passage: Passage,
  wording: Wording,
  speech: Speech,
  before: readonly number[],
  place: Place,
): PlotReading {
  const least = passage.region === 'article' ? 'maybe' : 'no';
  if (!isSpoken('en', wording, speech)) return { plot: readPlotWords(wording, speech, least, place), tail: [] };
  const text = passage.text.slice(0, LONGEST_READ);
  const { scores, tail } = scoreSentences(
    splitSentences(text).map(({ start, end }) => text.slice(start, end)),
    before,
  );
  const best = Math.max(...scores);
  // Tables list premises, each in a line.
  const isSure = passage.kind !== 'row' && (place === 'story' ? meanOf(scores) >= NARRATING : best >= SURE_AT[place]);
  return { plot: isSure ? 'sure' : best >= CAREFUL ? 'likely' : best >= SUSPICIOUS ? 'maybe' : least, tail };
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function readPlotWords(wording: Wording, speech: Speech, least: Plot, place: Place): Plot {
  const words = new Set<string>();
  for (const language of spokenIn(wording, PLOT, speech)) {
    for (const { start, end } of allMatches(wording.expressionsOf(language, 'plot'), wording.folded)) {
      words.add(wording.folded.slice(start, end));
      if (words.size >= SURE_PLOT_WORDS) return place === 'anywhere' ? 'likely' : 'sure';
    }
  }
  return words.size >= ENOUGH_PLOT_WORDS ? 'likely' : words.size > 0 ? 'maybe' : least;
}
