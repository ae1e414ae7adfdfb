/**
 * Detection as a stream: passages in document order, and a small state that is carried forward from one to the next.
 * An announcement comes before what it announces, so each verdict is known when its passage arrives. States are never
 * changed, only replaced: reading can be taken up again from any state that was kept.
 */
import { authorCuesOf, mayHoldCues, NO_CUES, type Announcement } from './cues';
import { fictionOf, withFiction, wordsOfFiction } from './fiction';
import { closesPair, heeded } from './heeded';
import { headingKindOf, tellsPlot, titleKindOf, type HeadingKind, type TitleKind } from './headings';
import { HEADING_CATEGORIES } from './language';
import { withoutNames } from './names';
import { openAnnounced, openComments, openHeading } from './opening';
import type { Frame, PageFacts, Passage } from './passage';
import { isProse, proseLength } from './plot';
import { groupsOf } from './screen';
import { ANNOUNCING_GROUPS } from './sentence-cues';
import { hear, spokenIn, titledIn, type Speech } from './speech';
import { isAboutFiction, isAboutOther, NOTHING_TOLD, remember, type StreamState } from './stream-state';
import { isThreadAddress } from './thread-address';
import { headlineVerdict, openPageHeading, repeatsTitle, titleZone } from './title-zone';
import { isPointer, readUnannounced } from './unannounced';
import { hasLetter } from './unicode';
import type { Reason, Verdict } from './verdict';
import { wordingOf, type Wording } from './wording';
import * as zoning from './zones';
import type { Zone } from './zones';

export interface Step {
  readonly state: StreamState;
  readonly verdict: Verdict;
}

/** Prose of this length begins an article even where no heading or container says so; characters. */
const PROSE_LENGTH = 80;

const NO_NAMES: readonly string[] = [];

/**
 * The state before the first passage of a page.
 *
 * @param names what the page's show is surely called: in the page's titles that tells nothing ("Who Killed Odile?")
 */
export function startStream(facts: PageFacts, names = NO_NAMES): StreamState {
  const speech: Speech = { declared: facts.lang.toLowerCase(), heard: {} };
  const wordings = facts.titles.map((title) => wordingOf(withoutNames(title, names)));
  const kinds = wordings.map((wording) => titleKindOf(wording, titledIn(wording, speech)));
  // One word of fiction in the title says as much as two in the text.
  const inTitles = new Set(wordings.flatMap((wording) => wordsOfFiction(wording, speech)));
  const fiction = fictionOf([...inTitles].flatMap((word) => [word, `title: ${word}`]));
  const otherSense = wordings.some(
    (wording) => wording.mayHold('otherSense') && authorCuesOf(wording, titledIn(wording, speech), true).otherSense,
  );
  const found = kinds.find(({ kind }) => kind === 'announcement') ?? kinds.find(({ kind }) => kind === 'spoiler');
  const isThread = isThreadAddress(facts.url);
  const zone = found && !kinds.some(({ kind }) => kind === 'denial') ? titleZone(found, isThread) : null;
  const zones = zone ? [zone] : [];
  const denied = kinds.some(({ kind }) => kind === 'denial') ? [0] : [];
  return {
    names,
    isThread,
    zones,
    headingLevel: 0,
    opened: 1,
    hasBegun: false,
    fiction,
    otherSense,
    isTold: zone !== null,
    drawn: [],
    denied,
    telling: [],
    narrating: [],
    speech,
    safeLevel: 0,
    told: NOTHING_TOLD,
  };
}

/**
 * Judges the next passage.
 *
 * @param framesOf what it stands in: asked only where something is announced
 */
export function advance(last: StreamState, passage: Passage, framesOf: () => Iterable<Frame> = () => []): Step {
  const before = leavePosts(last, framesOf);
  if (passage.region === 'chrome' || passage.flag === 'notice') return { state: before, verdict: null };
  const wording = wordingOf(passage.text);
  const isHeading = passage.kind === 'heading';
  const isLong = passage.text.length >= PROSE_LENGTH;
  const speech = isLong ? hear(before.speech, wording) : before.speech;
  const author =
    passage.kind === 'code' || !mayHoldCues(wording, isHeading, before.zones.length > 0)
      ? NO_CUES
      : authorCuesOf(wording, spokenIn(wording, AUTHORS, speech), isHeading);
  const heading =
    isHeading && wording.mayHoldAny(HEADINGS)
      ? headingKindOf(wording, spokenIn(wording, HEADINGS, speech))
      : NO_HEADING;
  const begun = begin(before, passage, wording, speech, author.otherSense);
  const announcement = heeded(begun, passage, wording, author, zoneOver(begun, passage));
  let state = author.ofComments === null ? begun : openComments(begun, passage, author.ofComments);

  if (passage.flag === 'flagged' || (passage.flag === 'named' && !announcement && !isAboutOther(state))) {
    // A review's title that leads to the review.
    if (passage.isLink) return { state, verdict: null };
    const reason: Reason = { source: 'site', category: 'spoilers', phrase: '' };
    return { state, verdict: { from: 'marked', reason, zone: zoning.FLAGGED_ZONES - zoning.innermost(passage) } };
  }
  if (isHeading && passage.headingLevel === 1) {
    const title = titleKindOf(wordingOf(withoutNames(passage.text, state.names)), titledIn(wording, state.speech));
    const opened = openPageHeading(state, passage, title);
    if (opened) return { state: opened, verdict: headlineVerdict(opened, passage, title) };
    if (repeatsTitle(state, passage, title) || isAnnouncedBefore(state, passage, title))
      return { state: { ...state, headingLevel: 1 }, verdict: headlineVerdict(state, passage, title) };
  }
  const isOwnHeading = isHeading && isSectionsOwn(state, passage);
  if (isHeading) {
    const zones = zoning.passHeading(state.zones, passage, heading);
    state = {
      ...state,
      zones,
      headingLevel: passage.headingLevel,
      safeLevel: safeLevelUnder(state, passage, heading),
      told: { ...state.told, clear: 0 },
    };
  }
  if (!announcement && author.allClear) state = { ...state, zones: zoning.closeZones(state.zones, passage) };
  if (!announcement && author.closing) state = { ...state, zones: zoning.restZones(state.zones, passage) };
  if (author.denial && !announcement) state = { ...state, denied: remember(state.denied, zoning.innermost(passage)) };
  const running = zoneOver(state, passage);

  if (announcement) {
    if (running && closesPair(running, passage, announcement))
      return { state: { ...state, zones: zoning.closeZones(state.zones, passage) }, verdict: null };
    // What one comment announces is not a thread's.
    if (running && running.extent === 'rest' && !zoning.isGuessed(running) && zoning.isOver(running, passage)) {
      return running.isFresh && !announcement.tells ? { state, verdict: null } : shieldUnder(state, running);
    }
    const opened = openAnnounced(state, passage, announcement, [...framesOf()]);
    const zone = opened.zones.at(-1);
    // A guess takes nothing away: its own words are judged as if they were none.
    if (announcement.isGuessed && !announcement.tells) return readUnannounced(opened, passage, wording);
    const verdict = announcement.tells && zone ? asAnnounced(announcement, zone) : null;
    return { state: announcement.extent === 'here' ? { ...opened, zones: state.zones } : opened, verdict };
  }
  // Further headings of the first level head sections: in Markdown many write all of theirs so.
  const headsSection = isHeading && (passage.headingLevel > 1 || before.headingLevel > 0);
  if (headsSection && (!running || running.extent === 'heading')) {
    const opened = openHeading(state, passage, wording, heading);
    if (opened) return { state: opened, verdict: null };
  }
  // "The section below": its own heading shows where it begins, unless it tells who dies.
  if (isOwnHeading && !tellsPlot(heading)) return { state, verdict: null };
  // "My review", right behind a warning, tells no more than the warning.
  if (heading.kind === 'safe' && running?.isFresh) return { state, verdict: null };
  // "4 comments": what heads a thread's comments tells nothing.
  if (heading.kind === 'safe' && running?.isOfThread && passage.region === 'comment') return { state, verdict: null };
  // Numbers, dates and marks tell nothing.
  if (passage.text !== '' && !hasLetter(passage.text)) return { state, verdict: null };
  if (!running) return readUnannounced(state, passage, wording);
  // A guess sets nothing apart that is no prose: what stands around its words may be the page's own.
  if (zoning.isGuessed(running) && running.isFresh && !isProse(passage))
    return readUnannounced(state, passage, wording);
  if (running.premiseLeft !== null) return readStory(state, passage, wording, running, running.premiseLeft);
  // Where only a title or heading gives plot away, links point to other pages, and the site's synopsis tells none of it.
  const isElsewhere = passage.isLink || passage.flag === 'premise' || isPointer(wording);
  if (zoning.isTold(running) && isElsewhere) return readUnannounced(state, passage, wording);
  if (running.patience !== null) return shieldUnderGuess(state, passage, wording, running, running.patience);
  if (running.extent !== 'next') return shieldUnder(state, running);
  return {
    state: { ...state, zones: zoning.replaceZone(state.zones, running, null) },
    verdict: zoning.verdictOf(running),
  };
}

function leavePosts(state: StreamState, framesOf: () => Iterable<Frame>): StreamState {
  const zones = zoning.leavePosts(state.zones, framesOf);
  return zones === state.zones ? state : { ...state, zones };
}

const NO_HEADING: HeadingKind = { kind: 'neutral' };

/** What an author may say here. */
const AUTHORS = groupsOf([...ANNOUNCING_GROUPS, 'allClear', 'closing', 'otherSense', 'denial']);
/** The kinds of words that a heading is read for. */
const HEADINGS = groupsOf([...HEADING_CATEGORIES, 'safe', 'opinion']);

/** Braces, angles and signs of equality, three within a few words, and apart: a program, neither verse nor strokes. */
const CODE = /(?:[{}=<>][^{}=<>]{1,40}){3}/;

/** Takes in where a passage stands and what its words say of the page; the same state where that is nothing new. */
function begin(
  before: StreamState,
  passage: Passage,
  wording: Wording,
  speech: Speech,
  speaksOtherwise: boolean,
): StreamState {
  const fiction = withFiction(before.fiction, wording, speech);
  const isLongProse = passage.region === 'article' && passage.text.length >= PROSE_LENGTH;
  const begins = passage.region === 'article' && (passage.headingLevel === 1 || passage.containers.length > 0);
  const hasBegun = before.hasBegun || begins || isLongProse;
  const otherSense = before.otherSense || speaksOtherwise || (passage.kind === 'code' && CODE.test(passage.text));
  const open = zoning.leaveContainers(before.zones, passage);
  const zones = isLongProse ? zoning.bindTitle(open, passage) : open;
  const isSame =
    fiction === before.fiction &&
    hasBegun === before.hasBegun &&
    otherSense === before.otherSense &&
    zones === before.zones &&
    speech === before.speech;
  return isSame ? before : { ...before, fiction, hasBegun, otherSense, zones, speech };
}

/** Whether a heading is an announced section's own: the first under its announcement. */
function isSectionsOwn({ zones }: StreamState, passage: Passage): boolean {
  return zones.some((zone) => zone.extent === 'section' && zone.level === 0 && zoning.isOver(zone, passage));
}

/** The page's own heading stands below its site's warning ("The author tagged this as one with spoilers"), which speaks of what follows. */
function isAnnouncedBefore(state: StreamState, passage: Passage, title: TitleKind): boolean {
  const zone = zoneOver(state, passage);
  return state.headingLevel === 0 && zone?.isFresh === true && !(title.kind === 'announcement' && title.tells);
}

/** The zone that speaks for a passage: the innermost open one that is not resting. Where a first post rests, the thread goes on. */
function zoneOver(state: StreamState, passage: Passage): Zone | null {
  const zone = zoning.innermostOver(state.zones, passage);
  if (!zone || (isAtRest(zone, passage) && zoning.isOver(zone, passage))) return null;
  if (zone.extent !== 'title' && zone.extent !== 'comments') return zone;
  return state.hasBegun && !isAboutOther(state) && (!zone.isDoubtful || isAboutFiction(state)) ? zone : null;
}

function isAtRest({ rest }: Zone, passage: Passage): boolean {
  return rest === 'all' || (rest === 'facts' && !isRunningText(passage));
}

function isRunningText(passage: Passage): boolean {
  return (passage.kind === 'paragraph' || passage.kind === 'quote') && !passage.isLink && isProse(passage);
}

/** An aside in running text ("the crew (spoilers ahead) …") sets nothing apart as marked. */
function asAnnounced({ isAside }: Announcement, zone: Zone): Verdict {
  const verdict = zoning.verdictOf(zone);
  return isAside ? { ...verdict, from: 'balanced' } : verdict;
}

/** Under "Plot" stands a premise, until more is told than a premise has room for, and plot with it. */
function readStory(state: StreamState, passage: Passage, wording: Wording, zone: Zone, premiseLeft: number): Step {
  const left = premiseLeft - (isProse(passage) ? proseLength(passage.text) : 0);
  const read = readUnannounced(state, passage, wording, left < 0 ? 'story' : undefined);
  const tells = left < 0 && read.verdict?.from === 'balanced';
  const successor = { ...zone, premiseLeft: tells ? null : Math.max(left, -1) };
  const next = { ...read.state, zones: zoning.replaceZone(read.state.zones, zone, successor) };
  return tells ? shieldUnder(next, successor) : { state: next, verdict: read.verdict };
}

/** What a guess announces is shielded as long as it may still turn out to be right. */
function shieldUnderGuess(state: StreamState, passage: Passage, wording: Wording, zone: Zone, patience: number): Step {
  const read = readUnannounced(state, passage, wording, 'below');
  const tells = read.verdict?.from === 'balanced';
  const successor = { ...zone, isFresh: false, patience: tells ? null : patience - 1 };
  const zones = zoning.replaceZone(read.state.zones, zone, successor.patience === 0 ? null : successor);
  return { state: { ...read.state, zones }, verdict: zoning.verdictOf(zone) };
}

function shieldUnder(state: StreamState, zone: Zone): Step {
  const verdict = zoning.verdictOf(zone);
  if (!zone.isFresh) return { state, verdict };
  return {
    state: { ...state, zones: zoning.replaceZone(state.zones, zone, { ...zone, isFresh: false, rest: 'none' }) },
    verdict,
  };
}

/** A safe heading's level while its section lasts. The page's own heading ("The Harbour: review") heads no section. */
function safeLevelUnder(state: StreamState, passage: Passage, heading: HeadingKind): number {
  if (heading.kind === 'safe' && !heading.isOpinion && passage.headingLevel > 1) return passage.headingLevel;
  return passage.headingLevel <= state.safeLevel ? 0 : state.safeLevel;
}
