/**
 * Detection as a stream: passages in document order, and a small state that is carried forward from one to the next.
 * An announcement comes before what it announces, so each verdict is known when its passage arrives. States are never
 * changed, only replaced: reading can be taken up again from any state that was kept.
 */
import { ANNOUNCING_GROUPS, authorCuesOf, NO_CUES, type Announcement } from './cues';
import { fold } from './fold';
import { headingKindOf, titleKindOf, type HeadingKind, type TitleKind } from './headings';
import { allMatches, firstMatch, type Extent, type Language } from './language';
import { LANGUAGES } from './languages';
import type { PageFacts, Passage } from './passage';
import { readPlot } from './plot';
import { hear, isSameSpeech, spokenIn, titledIn, type Speech } from './speech';
import type { Reason, Verdict } from './verdict';
import { wordingOf, type Wording } from './wording';
import * as zoning from './zones';
import type { Zone, Zones } from './zones';

export interface StreamState {
  readonly zones: Zones;
  /** Level of the innermost heading above, 0 where there is none. */
  readonly headingLevel: number;
  /** Zones opened so far on the page. */
  readonly opened: number;
  /** Whether the article itself has begun: only then does a title's zone count. */
  readonly hasBegun: boolean;
  /** Words of shows and films that the page has used, up to enough. */
  readonly fiction: readonly string[];
  /** Whether the page speaks of spoilers in another sense. */
  readonly otherSense: boolean;
  /**
   * Containers in which the author drew a boundary of their own: there, passages that a title alone had shielded before
   * it are left (see `settle`). The last entries count, bounded.
   */
  readonly drawn: readonly number[];
  /** Containers in which the author says that there are no spoilers; bounded as `drawn` is. */
  readonly denied: readonly number[];
  readonly speech: Speech;
  /** Level of the safe heading that the passages stand under, 0 where there is none. */
  readonly safeLevel: number;
  /** What the plot model needs of the passage before, and the container that it stood in. */
  readonly told: { readonly container: number; readonly tail: readonly number[] };
}

export interface Step {
  readonly state: StreamState;
  readonly verdict: Verdict;
}

/** So many words of fiction make a page one about it; one may stand on any page. */
const ENOUGH_FICTION = 2;
/** So many different ones make it one about a show, to which the plot model may be put. */
const MOST_FICTION = 5;
/** Of a passage, only its beginning is searched for words of fiction; characters. */
const FICTION_WITHIN = 2000;
/** Prose of this length begins an article even where no heading or container says so; characters. */
const PROSE_LENGTH = 80;
/** So many containers are remembered for what their author said; more are rare. */
const MOST_REMEMBERED = 16;

/** The state before the first passage of a page. */
export function startStream(facts: PageFacts): StreamState {
  const speech: Speech = { declared: facts.lang.toLowerCase(), heard: {} };
  const wordings = facts.titles.map(wordingOf);
  const kinds = wordings.map((wording) => titleKindOf(wording, titledIn(wording, speech)));
  // One word of fiction in the title says as much as two in the text.
  const fiction = wordings
    .flatMap((wording) => wordsOfFiction(wording, speech))
    .flatMap((word) => [word, `title: ${word}`]);
  const otherSense = wordings.some((wording) => authorCuesOf(wording, titledIn(wording, speech), true).otherSense);
  const found = kinds.find(({ kind }) => kind === 'announcement') ?? kinds.find(({ kind }) => kind === 'spoiler');
  const reason = found && !kinds.some(({ kind }) => kind === 'denial') ? titleReason(found) : null;
  const zones = reason ? [zoning.titleZone(reason)] : [];
  const denied = kinds.some(({ kind }) => kind === 'denial') ? [0] : [];
  const nothingTold = { container: 0, tail: [] };
  return {
    zones,
    headingLevel: 0,
    opened: 1,
    hasBegun: false,
    fiction,
    otherSense,
    drawn: [],
    denied,
    speech,
    safeLevel: 0,
    told: nothingTold,
  };
}

/** Judges the next passage. */
export function advance(before: StreamState, passage: Passage): Step {
  if (passage.region === 'chrome' || passage.flag === 'notice') return { state: before, verdict: null };
  const wording = wordingOf(passage.text);
  const isHeading = passage.kind === 'heading';
  const isLong = passage.text.length >= PROSE_LENGTH;
  const speech = isLong ? hear(before.speech, wording) : before.speech;
  const author =
    passage.kind === 'code' ? NO_CUES : authorCuesOf(wording, languagesOfAuthor(wording, speech), isHeading);
  const heading = isHeading ? headingKindOf(wording, languagesOfHeading(wording, speech)) : NO_HEADING;
  let state = begin(before, passage, wording, speech, author.otherSense);
  const announcement = heeded(state, passage, author.announcement);

  if (passage.flag === 'flagged') {
    // A review's title that leads to the review.
    if (passage.isLink) return { state, verdict: null };
    const reason: Reason = { source: 'site', category: 'spoilers', phrase: '' };
    return { state, verdict: { from: 'marked', reason, zone: zoning.FLAGGED_ZONES - zoning.innermost(passage) } };
  }
  if (isHeading && passage.headingLevel === 1) {
    const opened = openPageHeading(state, passage, wording);
    if (opened) return { state: opened, verdict: null };
    if (repeatsTitle(state, passage, wording)) return { state: { ...state, headingLevel: 1 }, verdict: null };
  }
  const isOwnHeading =
    isHeading &&
    state.zones.some((zone) => zone.extent === 'section' && zone.level === 0 && zoning.isOver(zone, passage));
  if (isHeading) {
    const zones = zoning.passHeading(state.zones, passage, heading.kind === 'safe');
    state = { ...state, zones, headingLevel: passage.headingLevel, safeLevel: safeLevelUnder(state, passage, heading) };
  }
  if (!announcement && author.allClear) state = { ...state, zones: zoning.closeZones(state.zones, passage) };
  if (!announcement && author.closing) state = { ...state, zones: zoning.restZones(state.zones, passage) };
  if (author.denial && !announcement) state = { ...state, denied: remember(state.denied, zoning.innermost(passage)) };
  const running = zoneOver(state, passage);

  if (announcement) {
    if (running && running.extent === 'rest') {
      return running.isFresh && !announcement.tells ? { state, verdict: null } : shieldUnder(state, running);
    }
    const opened = openAnnounced(state, passage, announcement.extent, announcement.phrase);
    const zone = opened.zones.at(-1);
    const verdict = announcement.tells && zone ? zoning.verdictOf(zone) : null;
    return { state: announcement.extent === 'here' ? { ...opened, zones: state.zones } : opened, verdict };
  }
  if (isHeading && passage.headingLevel > 1 && (!running || running.extent === 'heading')) {
    const opened = openHeading(state, passage, heading);
    if (opened) return { state: opened, verdict: null };
  }
  // "The section below": its own heading shows where it begins, unless it tells who dies.
  if (isOwnHeading && !tellsPlot(heading)) return { state, verdict: null };
  // Numbers, dates and marks tell nothing.
  if (passage.text !== '' && !/\p{L}/u.test(passage.text)) return { state, verdict: null };
  if (!running) return readUnannounced(state, passage, wording);
  // Where only a title or heading gives plot away, links point to other pages, and the site's synopsis tells none of it.
  const isElsewhere = passage.isLink || passage.flag === 'premise' || isPointer(passage);
  if (zoning.isTold(running) && isElsewhere) return { state, verdict: null };
  if (running.extent !== 'next') return shieldUnder(state, running);
  return {
    state: { ...state, zones: zoning.replaceZone(state.zones, running, null) },
    verdict: zoning.verdictOf(running),
  };
}

/**
 * What is left of a verdict once the author has been read further.
 *
 * What rests on the title alone falls away where the author drew a boundary later on: what was left before the warning is
 * readable. What rests on the plot model falls away where the author says that there are no spoilers; what it is not sure
 * of stands only where the author marks spoilers.
 *
 * @param last the state after the last passage that was read
 */
export function settle(verdict: Verdict, passage: Passage, last: StreamState): Verdict {
  if (!verdict) return null;
  const isAround = (container: number): boolean => container === 0 || passage.containers.includes(container);
  const isDrawn = last.drawn.some(isAround);
  if (verdict.zone === zoning.TITLE_ZONE) return isDrawn ? null : verdict;
  if (verdict.reason.source !== 'plot') return verdict;
  if (last.denied.some(isAround)) return null;
  return verdict.isTentative && !isDrawn ? null : verdict;
}

/** Whether two states will judge all that follows alike. */
export function isSameState(a: StreamState, b: StreamState): boolean {
  return (
    a === b ||
    (a.headingLevel === b.headingLevel &&
      a.opened === b.opened &&
      a.hasBegun === b.hasBegun &&
      a.fiction.length === b.fiction.length &&
      a.otherSense === b.otherSense &&
      a.drawn.length === b.drawn.length &&
      a.denied.length === b.denied.length &&
      a.safeLevel === b.safeLevel &&
      a.told.container === b.told.container &&
      a.told.tail.every((score, index) => score === b.told.tail[index]) &&
      isSameSpeech(a.speech, b.speech) &&
      zoning.areSameZones(a.zones, b.zones))
  );
}

const NO_HEADING: HeadingKind = { kind: 'neutral' };

function titleReason(title: TitleKind): Reason | null {
  if (title.kind === 'announcement') return { source: 'announcement', category: 'spoilers', phrase: title.phrase };
  if (title.kind === 'spoiler') return { source: 'title', category: title.category, phrase: '' };
  return null;
}

/** The languages in which an author may announce, deny or close here. */
function languagesOfAuthor(wording: Wording, speech: Speech): readonly Language[] {
  return [...new Set(AUTHOR_GROUPS.flatMap((group) => spokenIn(wording, group, speech)))];
}
const AUTHOR_GROUPS = [...ANNOUNCING_GROUPS, 'allClear', 'closing', 'otherSense', 'denial'] as const;

/** The languages in which a heading is read: those that it may be written in, whatever kind of words it holds. */
function languagesOfHeading(wording: Wording, speech: Speech): Language[] {
  return [...new Set([...spokenIn(wording, 'heading', speech), ...spokenIn(wording, 'safe', speech)])];
}

/** An announcement, unless it speaks of another page or, by the page's talk, of another thing. */
function heeded(state: StreamState, passage: Passage, announcement: Announcement | null): Announcement | null {
  if (!announcement || passage.isLink || isPointer(passage)) return null;
  if (state.otherSense && !isAboutFiction(state)) return null;
  return announcement.isDoubtful && !isAboutFiction(state) ? null : announcement;
}

/** Takes in where a passage stands and what its words say of the page; the same state where that is nothing new. */
function begin(
  before: StreamState,
  passage: Passage,
  wording: Wording,
  speech: Speech,
  speaksOtherwise: boolean,
): StreamState {
  const news =
    before.fiction.length >= MOST_FICTION
      ? []
      : wordsOfFiction(wording, speech).filter((word) => !before.fiction.includes(word));
  const fiction = news.length > 0 ? [...before.fiction, ...news] : before.fiction;
  const isProse = passage.region === 'article' && passage.text.length >= PROSE_LENGTH;
  const begins = passage.region === 'article' && (passage.headingLevel === 1 || passage.containers.length > 0);
  const hasBegun = before.hasBegun || begins || isProse;
  const otherSense = before.otherSense || speaksOtherwise;
  const open = zoning.leaveContainers(before.zones, passage);
  const zones = isProse ? zoning.bindTitle(open, passage) : open;
  const isSame =
    fiction === before.fiction &&
    hasBegun === before.hasBegun &&
    otherSense === before.otherSense &&
    zones === before.zones &&
    speech === before.speech;
  return isSame ? before : { ...before, fiction, hasBegun, otherSense, zones, speech };
}

/** The page's own `<h1>` counts as its title. */
function openPageHeading(state: StreamState, passage: Passage, wording: Wording): StreamState | null {
  if (passage.region !== 'article' || state.zones.length > 0 || state.headingLevel > 0) return null;
  const reason = titleReason(titleKindOf(wording, titledIn(wording, state.speech)));
  return reason && { ...state, zones: [zoning.titleZone(reason)], headingLevel: 1 };
}

/** The `<h1>` under which a title's zone stands repeats the title. */
function repeatsTitle(state: StreamState, passage: Passage, wording: Wording): boolean {
  const isUnder = state.zones.some((zone) => zone.extent === 'title' && zoning.isOver(zone, passage));
  return isUnder && titleKindOf(wording, titledIn(wording, state.speech)).kind !== 'neutral';
}

/** "Related: …" points to another page. */
function isPointer({ text }: Passage): boolean {
  const start = fold(text.slice(0, 80));
  return LANGUAGES.some((language) => language.letters.test(start) && firstMatch(language.pointers, start) !== null);
}

/** The zone that speaks for a passage: the innermost open one that is not resting. */
function zoneOver(state: StreamState, passage: Passage): Zone | null {
  const zone = state.zones.findLast((candidate) => zoning.isOver(candidate, passage));
  if (!zone || zone.isResting) return null;
  if (zone.extent !== 'title') return zone;
  return state.hasBegun && (zone.from === 'marked' || isAboutFiction(state)) ? zone : null;
}

function openAnnounced(state: StreamState, passage: Passage, extent: Extent, phrase: string): StreamState {
  const zone = zoning.announcedZone(state.opened, passage, extent, phrase);
  // The author's own boundary wins over what the title or a heading made known.
  const zones = state.zones.filter((other) => !zoning.isOver(other, passage) || other.from === 'marked');
  const isBoundary = passage.region === 'article' && extent !== 'here';
  const drawn = isBoundary ? remember(state.drawn, zone.container) : state.drawn;
  return { ...state, zones: [...zones, zone], opened: state.opened + 1, drawn };
}

function openHeading(state: StreamState, passage: Passage, heading: HeadingKind): StreamState | null {
  if (heading.kind !== 'spoiler' || !isAboutFiction(state) || passage.region !== 'article') return null;
  const zone = zoning.headingZone(state.opened, passage, { source: 'heading', category: heading.category, phrase: '' });
  return { ...state, zones: [...state.zones, zone], opened: state.opened + 1 };
}

/** Whether a heading gives away more than that an ending or a recap follows. */
function tellsPlot(heading: HeadingKind): boolean {
  return heading.kind === 'spoiler' && heading.category !== 'ending' && heading.category !== 'recap';
}

function shieldUnder(state: StreamState, zone: Zone): Step {
  const verdict = zoning.verdictOf(zone);
  if (!zone.isFresh) return { state, verdict };
  return { state: { ...state, zones: zoning.replaceZone(state.zones, zone, { ...zone, isFresh: false }) }, verdict };
}

/** What stands in no zone: plot that nobody announced, on a page about a show. */
function readUnannounced(state: StreamState, passage: Passage, wording: Wording): Step {
  if (!isAboutShow(state) || !state.hasBegun || passage.flag === 'premise' || isPointer(passage))
    return { state, verdict: null };
  const container = zoning.innermost(passage);
  const { plot, tail } = readPlot(
    passage,
    wording,
    state.speech,
    state.told.container === container ? state.told.tail : [],
  );
  const next = { ...state, told: { container, tail } };
  if (plot === 'no') return { state: next, verdict: null };
  const reason: Reason = { source: 'plot', category: 'plot', phrase: '' };
  const from = plot === 'sure' && state.safeLevel === 0 ? 'balanced' : 'strict';
  const verdict = { from, reason, zone: zoning.PLOT_ZONE } as const;
  return { state: next, verdict: plot === 'maybe' ? { ...verdict, isTentative: true } : verdict };
}

/** A safe heading's level while its section lasts. */
function safeLevelUnder(state: StreamState, passage: Passage, heading: HeadingKind): number {
  if (heading.kind === 'safe') return passage.headingLevel;
  return passage.headingLevel <= state.safeLevel ? 0 : state.safeLevel;
}

function remember(containers: readonly number[], container: number): readonly number[] {
  return containers.includes(container) ? containers : [...containers.slice(1 - MOST_REMEMBERED), container];
}

/** Whether the plot model may be put to the page: many words of fiction, or some and a zone that was opened. */
function isAboutShow(state: StreamState): boolean {
  return state.fiction.length >= MOST_FICTION || (isAboutFiction(state) && state.opened + state.zones.length > 1);
}

function isAboutFiction(state: StreamState): boolean {
  return state.fiction.length >= ENOUGH_FICTION;
}

/** The different words of fiction that a text uses, up to enough. */
function wordsOfFiction(wording: Wording, speech: Speech): string[] {
  const words = new Set<string>();
  const folded = wording.folded.slice(0, FICTION_WITHIN);
  for (const language of spokenIn(wording, 'fiction', speech)) {
    for (const { start, end } of allMatches(language.fictionWords, folded)) {
      words.add(folded.slice(start, end));
      if (words.size >= MOST_FICTION) return [...words];
    }
  }
  return [...words];
}
