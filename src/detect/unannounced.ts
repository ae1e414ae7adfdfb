/** Plot that nobody announced, and what becomes of verdicts once the page has been read further. */
import { tellsPlot, titleKindOf } from './headings';
import { firstMatch } from './language';
import { LANGUAGES } from './languages';
import type { Passage } from './passage';
import { isProse, readPlot, type Place } from './plot';
import { titledIn } from './speech';
import {
  ENOUGH_TELLING,
  isAboutShow,
  isAround,
  isNarrative,
  noteClear,
  noteTelling,
  remember,
  type StreamState,
} from './stream-state';
import type { Verdict } from './verdict';
import { foldedWithin, type Wording } from './wording';
import { innermost, PLOT_ZONE, TITLE_ZONE } from './zones';

const PLOT = {
  from: 'strict',
  reason: { source: 'plot', category: 'plot', phrase: '' },
  zone: PLOT_ZONE,
} as const satisfies Verdict;
const TENTATIVE: Verdict = { ...PLOT, isTentative: true };
const NARRATION: Verdict = { ...PLOT, from: 'balanced' };
/** A pointer shows in its beginning; characters. */
const LONGEST_POINTER = 80;

/**
 * What stands in no zone: plot that nobody announced, on a page about a show.
 *
 * @param place where it stands, if the caller knows better: where nothing was announced by known words, or under "Plot"
 */
export function readUnannounced(
  state: StreamState,
  passage: Passage,
  wording: Wording,
  place = placeOf(state, passage),
): { readonly state: StreamState; readonly verdict: Verdict } {
  if (!state.hasBegun || passage.flag === 'premise') return { state, verdict: null };
  const isHeading = passage.kind === 'heading';
  if (!isHeading && !isProse(passage)) return { state, verdict: null };
  if (passage.isLink || isPointer(wording)) return { state, verdict: readHeadline(state, passage, wording) };
  if (isHeading) return { state, verdict: readHeading(state, passage) };
  const container = innermost(passage);
  const isFirst = state.told.container !== container;
  // The page may turn out to be about a show.
  if (!isAboutShow(state)) {
    const verdict = isFirst || passage.region !== 'article' ? null : TENTATIVE;
    return { state: isFirst ? { ...state, told: { container, tail: [], clear: 0 } } : state, verdict };
  }
  const { plot, tail } = readPlot(passage, wording, state.speech, isFirst ? [] : state.told.tail, place);
  // "4 comments" is a safe heading, but says nothing of what is written there.
  const isUnderSafe = state.safeLevel > 0 && place !== 'story' && passage.region === 'article';
  const mayNarrate = passage.region === 'article' && !isUnderSafe;
  const clear = noteClear(isFirst ? 0 : state.told.clear, mayNarrate && (plot === 'sure' || plot === 'clear'));
  const narrating = isNarrative(clear) ? remember(state.narrating, container) : state.narrating;
  const next = { ...state, told: { container, tail, clear }, narrating };
  if (plot === 'no') return { state: next, verdict: null };
  // An article's first prose leads up to what it tells.
  if (plot === 'maybe') return { state: next, verdict: isFirst && passage.region === 'article' ? null : TENTATIVE };
  const telling = noteTelling(state.telling, passage);
  const from = plot === 'sure' && !isUnderSafe ? 'balanced' : 'strict';
  // What is told before anything is told clearly leads up to it.
  const isNarration = mayNarrate && (plot === 'clear' || (plot === 'fair' && clear !== 0));
  return { state: { ...next, telling }, verdict: { ...PLOT, from, ...(isNarration ? { isNarration } : {}) } };
}

function placeOf({ drawn, isTold }: StreamState, passage: Passage): Place {
  if (passage.region === 'comment') return isTold ? 'told' : 'below';
  return isAroundAny(drawn, passage) ? 'below' : 'anywhere';
}

/** The headings of an article that tells throughout tell with it; those before its first prose lead up to it. */
function readHeading(state: StreamState, passage: Passage): Verdict {
  const isWithin = passage.region === 'article' && state.told.container === innermost(passage);
  return isWithin && passage.headingLevel > 1 ? TENTATIVE : null;
}

/** What leads to another page may tell in its headline. */
function readHeadline(state: StreamState, passage: Passage, wording: Wording): Verdict {
  if (!isAboutShow(state)) return null;
  const title = titleKindOf(wording, titledIn(wording, state.speech));
  if (tellsPlot(title) || title.kind === 'announcement') return PLOT;
  if (!isProse(passage)) return null;
  const { plot } = readPlot(passage, wording, state.speech, [], 'anywhere');
  return plot === 'maybe' || plot === 'no' ? null : PLOT;
}

/**
 * What is left of a verdict once the author has been read further.
 *
 * What rests on the title alone falls away where the author drew a boundary later on: what was left before the warning is
 * readable. What rests on the plot model falls away where the author says that there are no spoilers; what it is not sure
 * of stands only where the article tells elsewhere, and is told to readers of Balanced, too, where it narrates.
 *
 * @param last the state after the last passage that was read
 */
export function settle(verdict: Verdict, passage: Passage, last: StreamState): Verdict {
  if (!verdict) return null;
  const isOfTitle = verdict.zone === TITLE_ZONE;
  if (isOfTitle && !isAroundAny(last.drawn, passage)) return verdict;
  if (!isOfTitle && verdict.reason.source !== 'plot') return verdict;
  if (isAroundAny(last.denied, passage) || (isOfTitle && !isProse(passage))) return null;
  if (verdict.isNarration && isAroundAny(last.narrating, passage)) return NARRATION;
  if (!isOfTitle && !verdict.isTentative) return verdict;
  return isAboutShow(last) && isTelling(last, passage) ? TENTATIVE : null;
}

/** Whether the articles around a passage tell plot often enough. */
function isTelling({ telling }: StreamState, passage: Passage): boolean {
  return telling.filter((container) => isAround(container, passage)).length >= ENOUGH_TELLING;
}

function isAroundAny(containers: readonly number[], passage: Passage): boolean {
  for (const container of containers) if (isAround(container, passage)) return true;
  return false;
}

/** "Related: …" points to another page. */
export function isPointer(wording: Wording): boolean {
  const languages = wording.speaking(LANGUAGES, 'pointer');
  if (languages.length === 0) return false;
  const start = foldedWithin(wording, 0, LONGEST_POINTER);
  return languages.some(
    (language) =>
      language.letters.test(start) && firstMatch(wording.expressionsOf(language, 'pointer'), start) !== null,
  );
}
