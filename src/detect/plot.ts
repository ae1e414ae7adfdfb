/** Plot told without any announcement: what the plot model makes of a passage. */
import { allMatches } from './language';
import { LANGUAGES } from './languages';
import type { Passage } from './passage';
import { CAREFUL, scoreInLanguage, scoreSentences, SURE } from './plot-model';
import { joinSentences, splitSentences } from './sentences';
import { languagesOfProse, type Speech } from './speech';
import { foldedWithin, type Wording } from './wording';

/**
 * How likely a passage tells plot: `sure` (for Balanced), `clear` or `fair` (for Balanced, where the article narrates, which
 * clear ones show), `likely` (for Strict), `maybe` (for Strict, where the article around it tells elsewhere), or `no`.
 */
export type Plot = 'sure' | 'clear' | 'fair' | 'likely' | 'maybe' | 'no';

/**
 * Where prose stands: below a warning of the author's, or among comments; among those of an article that tells; under "Plot"
 * where more is told than a premise has room for; or anywhere else.
 */
export type Place = 'below' | 'told' | 'story' | 'anywhere';

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

/** From which scores upwards a passage tells: the best of its sentences, or, where it narrates, their mean. */
interface Thresholds {
  readonly sure: number;
  /** `sure` where no premise stands: past a warning's end, and among comments. */
  readonly below: number;
  /** The same among comments under an article that tells: they speak of it. */
  readonly told: number;
  /** `sure` for the mean of a passage under "Plot". */
  readonly narrating: number;
  readonly likely: number;
  /** Under an article that tells, such a comment may tell as well. */
  readonly maybe: number;
}

/**
 * From 1.5 upwards nearly four of five sentences of reviews tell. Of four sentences from the later half of a film's plot
 * nine in ten have a mean of 0.5, of four from a review that nobody flagged one in eighty (`docs/plot-model.md`).
 */
const ENGLISH_AT: Thresholds = { sure: SURE, below: 1.5, told: 1, narrating: 0.5, likely: CAREFUL, maybe: -0.5 };
/** Chosen on the open half of `tests/blind` (`docs/plot-model.md`). */
export const OTHERS_AT: Thresholds = { sure: 1, below: 0.5, told: 0, narrating: 0, likely: -0.5, maybe: -1.25 };
/** Thai is cut into clauses. The model has learned from sentences, and finds three times as much in what is as long as one; characters. */
const THAI_SENTENCE = 120;
/** What a word of plot adds to the best score of a passage in another language, for so many of them. */
const PLOT_WORD = 0.3;
const MOST_PLOT_WORDS = 2;
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
  const languages = languagesOfProse(wording, speech);
  const isEnglish = languages.includes('en');
  const text = passage.text.slice(0, LONGEST_READ);
  const cut = splitSentences(text);
  const sentences = languages.includes('th') ? joinSentences(cut, THAI_SENTENCE) : cut;
  const { scores, tail } = isEnglish
    ? scoreSentences(
        sentences.map(({ start, end }) => text.slice(start, end)),
        before,
      )
    : scoreSentences(
        sentences.map(({ start, end }) => foldedWithin(wording, start, end)),
        before,
        (sentence) => Math.max(...languages.map((id) => scoreInLanguage(sentence, id))),
      );
  // In no language that has a model.
  if (tail.includes(-Infinity)) return { plot: least, tail: [] };
  const at = isEnglish ? ENGLISH_AT : OTHERS_AT;
  // The English model has its lexicon built in.
  const best = Math.max(...scores) + (isEnglish ? 0 : PLOT_WORD * countPlotWords(wording, languages));
  // Tables list premises, each in a line.
  const isSure =
    passage.kind !== 'row' &&
    (place === 'story' ? meanOf(scores) >= at.narrating : best >= at[place === 'anywhere' ? 'sure' : place]);
  if (isSure) return { plot: 'sure', tail };
  // So do lists; nobody narrates in them alone.
  if (passage.kind !== 'row' && passage.kind !== 'item') {
    if (best >= at.below) return { plot: 'clear', tail };
    if (best >= at.told) return { plot: 'fair', tail };
  }
  return { plot: best >= at.likely ? 'likely' : best >= at.maybe ? 'maybe' : least, tail };
}

/** How many different words of plot a text has in some languages, up to enough. */
function countPlotWords(wording: Wording, languages: readonly string[]): number {
  const words = new Set<string>();
  for (const language of wording.speaking(LANGUAGES, 'plot')) {
    if (!languages.includes(language.id)) continue;
    for (const { start, end } of allMatches(wording.expressionsOf(language, 'plot'), wording.folded))
      words.add(wording.folded.slice(start, end));
  }
  return Math.min(words.size, MOST_PLOT_WORDS);
}

function meanOf(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
