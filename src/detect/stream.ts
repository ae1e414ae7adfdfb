/**
 * Detection as a stream: passages in document order, and a small state that is carried forward from one to the next.
 * An announcement comes before what it announces, so each verdict is known when its passage arrives. States are never
 * changed, only replaced: reading can be taken up again from any state that was kept.
 */
import { NO_CUES, readAuthorCues, type Announcement } from './cues';
import { fold } from './fold';
import { classifyHeading, classifyTitle } from './headings';
import { firstMatch, type Extent } from './language';
import { LANGUAGES } from './languages';
import type { PageFacts, Passage } from './passage';
import type { Level, Reason, Verdict } from './verdict';

/** A stretch of the page over which something was announced, or is told by a heading or title. */
interface Zone {
  readonly id: number;
  readonly from: Level;
  readonly reason: Reason;
  readonly extent: Extent | 'title' | 'heading';
  /** The innermost container that it was opened in: it ends with it. 0 is the page. */
  readonly container: number;
  readonly region: Passage['region'];
  /** Whether its container is known for good: a title's zone finds its own with the first prose. */
  readonly isBound: boolean;
  /** Headings of this level or a higher one may end or suspend it; 0 until its first heading is seen. */
  readonly level: number;
  /** Under a safe heading the zone rests, until the next heading of its level. */
  readonly isResting: boolean;
  /** Nothing has been shielded for it yet: warnings that follow each other all stay readable. */
  readonly isFresh: boolean;
}

export interface StreamState {
  /** Open zones, outermost first. A later one speaks first. */
  readonly zones: readonly Zone[];
  /** Level of the innermost heading above, 0 where there is none. */
  readonly headingLevel: number;
  /** How many zones there have been: the next one's id. */
  readonly opened: number;
  /** Whether the article itself has begun: only then does a title's zone count. */
  readonly hasBegun: boolean;
  /** Words of shows and films that the page has used, up to enough. */
  readonly fiction: readonly string[];
  /** Whether the page speaks of spoilers in another sense. */
  readonly otherSense: boolean;
  /**
   * Containers in which the author drew a boundary of their own: there, passages that a title alone had shielded before
   * it are left (see `releasedByAuthor`). The last entries count, bounded.
   */
  readonly drawn: readonly number[];
}

export interface Step {
  readonly state: StreamState;
  readonly verdict: Verdict;
}

const TITLE_ZONE = 0;
/** So many words of fiction make a page one about it; one may stand on any page. */
const ENOUGH_FICTION = 2;
/** Prose of this length begins an article even where no heading or container says so. */
const PROSE_LENGTH = 80;
/** The level that fake headings carry (see `Passage.headingLevel`). */
const FAKE_HEADING = 7;

/** The state before the first passage of a page. */
export function startStream(facts: PageFacts): StreamState {
  const titles = facts.titles.map((title) => ({ title, kind: classifyTitle(title, LANGUAGES) }));
  // One such word in the title says as much as two in the text.
  const fiction = facts.titles.flatMap((title) => wordsOfFiction(title)).flatMap((word) => [word, `title: ${word}`]);
  const otherSense = facts.titles.some((title) => readAuthorCues(title, LANGUAGES, true).otherSense);
  const zones: Zone[] = [];
  const found =
    titles.find(({ kind }) => kind.kind === 'announcement') ?? titles.find(({ kind }) => kind.kind === 'spoiler');
  const isDenied = titles.some(({ kind }) => kind.kind === 'denial');
  if (found && !isDenied) {
    const reason = titleReason(found.kind);
    if (reason) zones.push(titleZone(reason));
  }
  return { zones, headingLevel: 0, opened: 1, hasBegun: false, fiction, otherSense, drawn: [] };
}

/** Judges the next passage. */
export function advance(before: StreamState, passage: Passage): Step {
  if (passage.region === 'chrome' || passage.flag === 'notice') return { state: before, verdict: null };
  let state = leaveContainers(before, passage);
  const isHeading = passage.kind === 'heading';
  const author = passage.kind === 'code' ? NO_CUES : readAuthorCues(passage.text, LANGUAGES, isHeading);
  state = begin(state, passage, author.otherSense);
  const announcement = heeded(state, passage, author.announcement);

  if (passage.flag === 'flagged') {
    const reason: Reason = { source: 'site', category: 'spoilers', phrase: '' };
    return { state, verdict: { from: 'marked', reason, zone: -1 - innermost(passage) } };
  }
  if (isHeading && passage.headingLevel === 1) {
    const opened = openPageHeading(state, passage);
    if (opened) return { state: opened, verdict: null };
    if (isTitleOver(state, passage)) return { state: { ...state, headingLevel: 1 }, verdict: null };
  }
  const isOwnHeading =
    isHeading && state.zones.some((zone) => zone.extent === 'section' && zone.level === 0 && isOver(zone, passage));
  if (isHeading) state = passHeading(state, passage);
  if (!announcement && author.allClear) state = closeZones(state, passage);
  if (!announcement && author.closing) state = restZones(state, passage);
  const running = zoneOver(state, passage);

  if (announcement) {
    if (running && running.extent === 'rest') {
      return running.isFresh && !announcement.tells ? { state, verdict: null } : shieldUnder(state, running);
    }
    const opened = openAnnounced(state, passage, announcement.extent, announcement.phrase);
    const zone = opened.zones.at(-1);
    const verdict = announcement.tells && zone ? verdictOf(zone) : null;
    return { state: announcement.extent === 'here' ? { ...opened, zones: state.zones } : opened, verdict };
  }
  if (isHeading && passage.headingLevel > 1 && (!running || running.extent === 'heading')) {
    const opened = openHeading(state, passage);
    if (opened) return { state: opened, verdict: null };
  }
  // "The section below": its own heading shows where it begins, unless it tells who dies.
  if (isOwnHeading && !tellsPlot(passage)) return { state, verdict: null };
  // Numbers, dates and marks tell nothing.
  if (passage.text !== '' && !/\p{L}/u.test(passage.text)) return { state, verdict: null };
  // A line of links in an article that only its title or a heading gives away points to other pages.
  if (!running || (isTold(running) && (passage.isLink || isPointer(passage.text)))) return { state, verdict: null };
  return shieldUnder(running.extent === 'next' ? without(state, running) : state, running);
}

/**
 * Whether a verdict that rests on the title alone falls away because the author drew a boundary later on: what the
 * author left before the warning is readable.
 */
export function releasedByAuthor(verdict: NonNullable<Verdict>, passage: Passage, last: StreamState): boolean {
  return (
    verdict.zone === TITLE_ZONE &&
    last.drawn.some((container) => container === 0 || passage.containers.includes(container))
  );
}

function titleZone(reason: Reason): Zone {
  const from = reason.source === 'announcement' ? 'marked' : 'balanced';
  return {
    id: TITLE_ZONE,
    from,
    reason,
    extent: 'title',
    container: 0,
    region: 'article',
    isBound: false,
    level: 0,
    isResting: false,
    isFresh: true,
  };
}

function titleReason(kind: ReturnType<typeof classifyTitle>): Reason | null {
  if (kind.kind === 'announcement') return { source: 'announcement', category: 'spoilers', phrase: kind.phrase };
  if (kind.kind === 'spoiler') return { source: 'title', category: kind.category, phrase: '' };
  return null;
}

/** A container that has been left is never entered again: its zones are over. */
function leaveContainers(state: StreamState, passage: Passage): StreamState {
  const isOpen = (zone: Zone): boolean => zone.container === 0 || passage.containers.includes(zone.container);
  return state.zones.every(isOpen) ? state : { ...state, zones: state.zones.filter(isOpen) };
}

/** An announcement, unless it speaks of another page or, by the page's talk, of another thing. */
function heeded(state: StreamState, passage: Passage, announcement: Announcement | null): Announcement | null {
  if (!announcement || passage.isLink) return null;
  if (state.otherSense && !isAboutFiction(state)) return null;
  return announcement.isDoubtful && !isAboutFiction(state) ? null : announcement;
}

function begin(state: StreamState, passage: Passage, speaksOtherwise: boolean): StreamState {
  const news = isAboutFiction(state)
    ? []
    : wordsOfFiction(passage.text).filter((word) => !state.fiction.includes(word));
  const fiction = news.length > 0 ? [...state.fiction, ...news] : state.fiction;
  const otherSense = state.otherSense || speaksOtherwise;
  const hasBegun =
    state.hasBegun ||
    (passage.region === 'article' &&
      (passage.headingLevel === 1 || passage.containers.length > 0 || passage.text.length >= PROSE_LENGTH));
  // The first prose shows which container is the article's: what stands after it is no more of the title's.
  const isUnbound = (zone: Zone): boolean => zone.extent === 'title' && !zone.isBound;
  const binds = passage.region === 'article' && passage.text.length >= PROSE_LENGTH && state.zones.some(isUnbound);
  const zones = binds
    ? state.zones.map((zone) => (isUnbound(zone) ? { ...zone, container: innermost(passage), isBound: true } : zone))
    : state.zones;
  if (
    hasBegun === state.hasBegun &&
    fiction === state.fiction &&
    otherSense === state.otherSense &&
    zones === state.zones
  )
    return state;
  return { ...state, zones, hasBegun, fiction, otherSense };
}

/** The page's own `<h1>` counts as its title. */
function openPageHeading(state: StreamState, passage: Passage): StreamState | null {
  if (passage.region !== 'article' || state.zones.length > 0 || state.headingLevel > 0) return null;
  const reason = titleReason(classifyTitle(passage.text, LANGUAGES));
  if (!reason) return null;
  return { ...state, zones: [titleZone(reason)], headingLevel: 1 };
}

/** The `<h1>` under which a title's zone stands repeats the title. */
function isTitleOver(state: StreamState, passage: Passage): boolean {
  return (
    state.zones.some((zone) => zone.extent === 'title' && isOver(zone, passage)) &&
    classifyTitle(passage.text, LANGUAGES).kind !== 'neutral'
  );
}

/** Takes note of a heading: sections end at one of their level, zones rest under safe ones. */
function passHeading(state: StreamState, passage: Passage): StreamState {
  const isSafe = classifyHeading(passage.text, LANGUAGES).kind === 'safe';
  const zones = state.zones.flatMap((zone) => {
    if (!isOver(zone, passage) || (zone.extent === 'title' && passage.headingLevel === 1)) return [zone];
    // The first heading under an announcement is the announced section's own, whatever it says.
    if (zone.level === 0)
      return [{ ...zone, level: passage.headingLevel, isResting: isSafe && zone.extent !== 'section' }];
    if (passage.headingLevel > zone.level) return [zone];
    if (zone.extent === 'heading' || zone.extent === 'section' || zone.extent === 'next') return [];
    return zone.isResting === isSafe ? [zone] : [{ ...zone, isResting: isSafe }];
  });
  return { ...state, zones, headingLevel: passage.headingLevel };
}

/** An all-clear ends every zone that stands over it. */
function closeZones(state: StreamState, passage: Passage): StreamState {
  const zones = state.zones.filter((zone) => !isOver(zone, passage));
  return zones.length === state.zones.length ? state : { ...state, zones };
}

/** The author takes leave: what was announced rests, until a heading shows that there is more ("Bonus: …"). */
function restZones(state: StreamState, passage: Passage): StreamState {
  const isAwake = (zone: Zone): boolean => isOver(zone, passage) && !zone.isResting;
  return state.zones.some(isAwake)
    ? { ...state, zones: state.zones.map((zone) => (isAwake(zone) ? { ...zone, isResting: true } : zone)) }
    : state;
}

/** "Related: …" points to another page. */
function isPointer(text: string): boolean {
  const start = fold(text.slice(0, 80));
  return LANGUAGES.some((language) => language.letters.test(start) && firstMatch(language.pointers, start) !== null);
}

/** A zone that nobody announced, but that a title or heading makes known. */
function isTold(zone: Zone): boolean {
  return zone.extent === 'title' || zone.extent === 'heading';
}

/** The zone that speaks for a passage: the innermost open one that is not resting. */
function zoneOver(state: StreamState, passage: Passage): Zone | null {
  const zone = state.zones.findLast((candidate) => isOver(candidate, passage));
  if (!zone || zone.isResting) return null;
  return zone.extent === 'title' && !(state.hasBegun && (zone.from === 'marked' || isAboutFiction(state)))
    ? null
    : zone;
}

function isOver(zone: Zone, passage: Passage): boolean {
  // A reply stands inside the comment that it answers, but has another author.
  if (passage.region === 'comment') return zone.region === 'comment' && zone.container === innermost(passage);
  return zone.region === passage.region && (zone.container === 0 || passage.containers.includes(zone.container));
}

function openAnnounced(state: StreamState, passage: Passage, extent: Extent, phrase: string): StreamState {
  const container = innermost(passage);
  const zone: Zone = {
    id: state.opened,
    from: 'marked',
    reason: { source: 'announcement', category: 'spoilers', phrase },
    extent,
    container,
    region: passage.region,
    isBound: true,
    // A real heading that says "Spoilers" heads its own section; a warning of another kind waits for the section's heading.
    level: extent === 'rest' && passage.headingLevel < FAKE_HEADING ? passage.headingLevel : 0,
    isResting: false,
    isFresh: true,
  };
  // The author's own boundary wins over what the title or a heading made known.
  const zones = state.zones.filter((other) => !isOver(other, passage) || other.from === 'marked');
  const drawn =
    passage.region === 'article' && extent !== 'here' ? [...state.drawn.slice(-15), container] : state.drawn;
  return { ...state, zones: [...zones, zone], opened: state.opened + 1, drawn };
}

function openHeading(state: StreamState, passage: Passage): StreamState | null {
  if (!isAboutFiction(state) || passage.region !== 'article') return null;
  const heading = classifyHeading(passage.text, LANGUAGES);
  if (heading.kind !== 'spoiler') return null;
  const zone: Zone = {
    id: state.opened,
    from: 'balanced',
    reason: { source: 'heading', category: heading.category, phrase: '' },
    extent: 'heading',
    container: innermost(passage),
    region: passage.region,
    isBound: true,
    level: passage.headingLevel,
    isResting: false,
    isFresh: true,
  };
  return { ...state, zones: [...state.zones, zone], opened: state.opened + 1 };
}

/** Whether a heading gives away more than that an ending or a recap follows. */
function tellsPlot(passage: Passage): boolean {
  const heading = classifyHeading(passage.text, LANGUAGES);
  return heading.kind === 'spoiler' && heading.category !== 'ending' && heading.category !== 'recap';
}

function without(state: StreamState, zone: Zone): StreamState {
  return { ...state, zones: state.zones.filter((other) => other !== zone) };
}

function shieldUnder(state: StreamState, zone: Zone): Step {
  const zones = zone.isFresh
    ? state.zones.map((other) => (other === zone ? { ...zone, isFresh: false } : other))
    : state.zones;
  return { state: zones === state.zones ? state : { ...state, zones }, verdict: verdictOf(zone) };
}

function verdictOf(zone: Zone): Verdict {
  return { from: zone.from, reason: zone.reason, zone: zone.id };
}

function innermost(passage: Passage): number {
  return passage.containers.at(-1) ?? 0;
}

function isAboutFiction(state: StreamState): boolean {
  return state.fiction.length >= ENOUGH_FICTION;
}

/** The different words of fiction that a text uses, up to enough. */
function wordsOfFiction(text: string): string[] {
  const folded = fold(text.length > 2000 ? text.slice(0, 2000) : text);
  const words = new Set<string>();
  for (const language of LANGUAGES) {
    if (!language.letters.test(folded)) continue;
    for (const [word] of folded.matchAll(language.fictionWords)) {
      words.add(word);
      if (words.size >= ENOUGH_FICTION) return [...words];
    }
  }
  return [...words];
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
      a.zones.length === b.zones.length &&
      a.zones.every((zone, index) => isSameZone(zone, b.zones[index])))
  );
}

function isSameZone(a: Zone, b: Zone | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.level === b.level &&
    a.isResting === b.isResting &&
    a.isFresh === b.isFresh &&
    a.container === b.container &&
    a.extent === b.extent
  );
}
