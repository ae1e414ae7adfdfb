/** What a stream of passages carries forward from one to the next, and how two such states compare. */
import { FICTION_OF_SHOW, isSameFiction, type Fiction } from './fiction';
import { areSame } from './lists';
import type { Passage } from './passage';
import { isSameSpeech, type Speech } from './speech';
import { areSameZones, innermost, type Zones } from './zones';

export interface StreamState {
  /** What the page's show is surely called: see `startStream`. */
  readonly names: readonly string[];
  /** Whether the page is a thread: its title speaks of all that is written there. */
  readonly isThread: boolean;
  readonly zones: Zones;
  /** Level of the innermost heading above, 0 where there is none. */
  readonly headingLevel: number;
  /** Zones opened so far on the page. */
  readonly opened: number;
  /** Whether the article itself has begun: only then does a title's zone count. */
  readonly hasBegun: boolean;
  readonly fiction: Fiction;
  /** Whether the page speaks of spoilers in another sense. */
  readonly otherSense: boolean;
  /** Whether the page's title, or its article's author, has said that plot is told: comments speak of it, too. */
  readonly isTold: boolean;
  /**
   * Containers in which the author drew a boundary of their own: there, passages that a title alone had shielded before
   * it are left (see `settle`). The last entries count, bounded.
   */
  readonly drawn: readonly number[];
  /** Containers in which the author says that there are no spoilers; bounded as `drawn` is. */
  readonly denied: readonly number[];
  /** Articles in which plot is told or marked, each as often as that was seen, up to enough; bounded as `drawn` is. */
  readonly telling: readonly number[];
  /** Articles that narrate: enough passages in a row, under one heading, told clearly; bounded as `drawn` is. */
  readonly narrating: readonly number[];
  readonly speech: Speech;
  /** Level of the safe heading that the passages stand under, 0 where there is none. */
  readonly safeLevel: number;
  readonly told: Told;
}

/** What the plot model made of the last passages in one container. */
export interface Told {
  readonly container: number;
  /** The scores of the last sentences. */
  readonly tail: readonly number[];
  /** Which of the last passages under the same heading told clearly: a bit for each, the last one lowest. */
  readonly clear: number;
}

export const NOTHING_TOLD: Told = { container: -1, tail: [], clear: 0 };

/** So many of so many passages in a row that tell clearly make an article one that narrates. */
const ENOUGH_CLEAR = 3;
const OF_PASSAGES = 4;

/** So many words of fiction make a page one about it; one may stand on any page. */
const ENOUGH_FICTION = 2;
/** So many passages that tell plot make an article one that tells it throughout. */
export const ENOUGH_TELLING = 2;
/** So many containers are remembered for what their author said; more are rare. */
const MOST_REMEMBERED = 16;

/** Whether the plot model may be put to the page: many words of fiction, or some and a zone that was opened. */
export function isAboutShow(state: StreamState): boolean {
  return state.fiction.weight >= FICTION_OF_SHOW || (isAboutFiction(state) && state.opened + state.zones.length > 1);
}

export function isAboutFiction(state: StreamState): boolean {
  return state.fiction.words >= ENOUGH_FICTION;
}

/** Whether a page speaks of spoilers in another sense, and is not about a show all the same: a word or two of fiction stand in a garage, too. */
export function isAboutOther(state: StreamState): boolean {
  return state.otherSense && state.fiction.weight < FICTION_OF_SHOW;
}

/** Remembers a container among others, bounded. */
export function remember(containers: readonly number[], container: number): readonly number[] {
  return containers.includes(container) ? containers : [...containers.slice(1 - MOST_REMEMBERED), container];
}

/** Notes that an article's passage tells plot, or marks it. */
export function noteTelling(telling: readonly number[], passage: Passage): readonly number[] {
  const container = innermost(passage);
  const isEnough = telling.filter((other) => other === container).length >= ENOUGH_TELLING;
  if (passage.region !== 'article' || isEnough) return telling;
  return [...telling.slice(1 - MOST_REMEMBERED), container];
}

/** Notes whether one more passage told clearly. */
export function noteClear(clear: number, isClear: boolean): number {
  return ((clear << 1) | (isClear ? 1 : 0)) & ((1 << OF_PASSAGES) - 1);
}

/** Whether enough of the last passages told clearly. */
export function isNarrative(clear: number): boolean {
  let count = 0;
  for (let bits = clear; bits !== 0; bits &= bits - 1) count += 1;
  return count >= ENOUGH_CLEAR;
}

/** Whether a container is one that a passage stands in. */
export function isAround(container: number, passage: Passage): boolean {
  return container === 0 || passage.containers.includes(container);
}

/**
 * Where verdicts are settled otherwise by what was read up to one of two states than up to the other: the containers whose
 * passages that may concern (0 stands for all of the page), or null for every passage.
 */
export function settledOtherwise(a: StreamState, b: StreamState): readonly number[] | null {
  if (isAboutShow(a) !== isAboutShow(b)) return null;
  const changed = new Set<number>();
  for (const list of ['drawn', 'denied', 'telling', 'narrating'] as const) {
    if (a[list] === b[list]) continue;
    for (const container of [...a[list], ...b[list]])
      if (countIn(a[list], container) !== countIn(b[list], container)) changed.add(container);
  }
  return [...changed];
}

function countIn(containers: readonly number[], wanted: number): number {
  return containers.filter((container) => container === wanted).length;
}

/** Whether two states will judge all that follows alike. */
export function isSameState(a: StreamState, b: StreamState): boolean {
  return (
    a === b ||
    (a.names === b.names &&
      a.headingLevel === b.headingLevel &&
      a.opened === b.opened &&
      a.hasBegun === b.hasBegun &&
      isSameFiction(a.fiction, b.fiction) &&
      a.otherSense === b.otherSense &&
      a.isTold === b.isTold &&
      areSame(a.drawn, b.drawn) &&
      areSame(a.denied, b.denied) &&
      areSame(a.telling, b.telling) &&
      areSame(a.narrating, b.narrating) &&
      a.safeLevel === b.safeLevel &&
      a.told.container === b.told.container &&
      a.told.clear === b.told.clear &&
      areSame(a.told.tail, b.told.tail) &&
      isSameSpeech(a.speech, b.speech) &&
      areSameZones(a.zones, b.zones))
  );
}
