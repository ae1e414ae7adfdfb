/** What opens a zone, and what each kind of zone begins as. */
import type { Announcement } from './cues';
import { isOfStory, type HeadingKind } from './headings';
import type { Frame, Passage } from './passage';
import { groupsOf } from './screen';
import { spokenIn } from './speech';
import { isAboutFiction, noteTelling, remember, type StreamState } from './stream-state';
import type { Reason } from './verdict';
import type { Wording } from './wording';
import { innermost, isOver, TITLE_ZONE, type Zone } from './zones';

/** The level that fake headings carry (see `Passage.headingLevel`). */
const FAKE_HEADING = 7;

/** A guess that is followed by so many passages, none of which tells, was wrong (`docs/warning-model.md`). */
const PATIENCE = 2;

/**
 * No premise is longer, in characters of an alphabet: of 4,351 official synopses in `shared/data`, 99 of 100 are shorter
 * than 620.
 */
const LONGEST_PREMISE = 620;
const STORY = groupsOf(['story']);

const NO_FRAMES: readonly Frame[] = [];

/** What zones have in common when they are opened. */
const OPENED = {
  region: 'article',
  isBound: true,
  level: 0,
  frames: NO_FRAMES,
  rest: 'none',
  isFresh: true,
  isDoubtful: false,
  premiseLeft: null,
  patience: null,
} as const;

/** The zone of a title that announces (then for the level "Marked only") or gives plot away. */
export function zoneOfTitle(reason: Reason, isDoubtful: boolean, isOfThread: boolean): Zone {
  const from = reason.source === 'announcement' ? 'marked' : 'balanced';
  const zone: Zone = {
    ...OPENED,
    id: TITLE_ZONE,
    from,
    reason,
    extent: 'title',
    container: 0,
    isBound: false,
    isDoubtful,
  };
  return isOfThread ? forAll(zone) : zone;
}

/** A zone that everybody's posts and comments are in, whatever container the first of them stands in. */
function forAll(zone: Zone): Zone {
  return { ...zone, container: 0, isBound: true, frames: NO_FRAMES, isOfThread: true };
}

/**
 * The zone of an announcement.
 *
 * @param headingLevel that of the section in which it stands, or heads
 */
function announcedZone(
  id: number,
  passage: Passage,
  { extent: announced, phrase, tells, isTag, isOfThread, isGuessed }: Announcement,
  frames: readonly Frame[],
  headingLevel: number,
): Zone {
  // The page's own heading heads no section.
  const isOfSection = isTag && announced === 'rest' && headingLevel > 1 && headingLevel < FAKE_HEADING;
  const extent = isOfSection ? 'section' : announced;
  const zone: Zone = {
    ...OPENED,
    id,
    from: isGuessed ? 'balanced' : 'marked',
    patience: isGuessed ? PATIENCE : null,
    reason: { source: 'announcement', category: 'spoilers', phrase },
    extent,
    container: innermost(passage),
    region: passage.region,
    // A real heading that says "Spoilers" heads its own section; a warning of another kind waits for the section's heading.
    level: isOfSection
      ? headingLevel
      : extent === 'rest' && passage.headingLevel < FAKE_HEADING
        ? passage.headingLevel
        : 0,
    isFresh: !tells,
    // A comment ends with its container.
    frames: passage.region === 'comment' ? NO_FRAMES : frames,
  };
  if (extent !== 'rest' || passage.region !== 'article') return zone;
  if (isOfThread) return forAll(zone);
  const isAboveSections = passage.kind !== 'heading' && headingLevel <= 1;
  return isAboveSections && !isGuessed ? { ...zone, isOfArticle: true } : zone;
}

/** The zone of what readers write under an article whose author says that they tell; a page may be about something else. */
function commentsZone(id: number, phrase: string): Zone {
  const reason = { source: 'announcement', category: 'spoilers', phrase } as const;
  const place = { container: 0, region: 'comment', isOfThread: true } as const;
  return { ...OPENED, ...place, id, from: 'marked', reason, extent: 'comments', isDoubtful: true };
}

/** The zone under a heading that gives plot away. */
function headingZone(id: number, passage: Passage, reason: Reason): Zone {
  return {
    ...OPENED,
    id,
    from: 'balanced',
    reason,
    extent: 'heading',
    container: innermost(passage),
    region: passage.region,
    level: passage.headingLevel,
    ...(passage.isLink ? { isOfHeadline: true } : {}),
  };
}

/**
 * The zone under a heading that has a premise under it, or all of the plot.
 *
 * @param premiseLeft the length of a premise
 */
function storyZone(id: number, passage: Passage, premiseLeft: number): Zone {
  return { ...headingZone(id, passage, { source: 'heading', category: 'recap', phrase: '' }), premiseLeft };
}

/** Opens the zone of an announcement: the author's own boundary. */
export function openAnnounced(
  state: StreamState,
  passage: Passage,
  announcement: Announcement,
  frames: readonly Frame[],
): StreamState {
  const zone = announcedZone(state.opened, passage, announcement, frames, state.headingLevel);
  // A guess moves no boundary.
  if (announcement.isGuessed) return { ...state, zones: [...state.zones, zone], opened: state.opened + 1 };
  // The author's own boundary wins over what the title or a heading made known.
  const zones = state.zones.filter((other) => !isOver(other, passage) || other.from === 'marked');
  const isBoundary = passage.region === 'article' && announcement.extent !== 'here';
  const drawn = isBoundary ? remember(state.drawn, zone.container) : state.drawn;
  const telling = noteTelling(noteTelling(state.telling, passage), passage);
  return {
    ...state,
    zones: [...zones, zone],
    opened: state.opened + 1,
    drawn,
    telling,
    isTold: state.isTold || isBoundary,
  };
}

/** What an article's author says of the comments concerns nothing else; once is enough. */
export function openComments(state: StreamState, passage: Passage, phrase: string): StreamState {
  const isKnown = state.zones.some(({ extent }) => extent === 'comments');
  if (passage.region !== 'article' || passage.isLink || isKnown) return state;
  const zone = commentsZone(state.opened, phrase);
  return { ...state, zones: [zone, ...state.zones], opened: state.opened + 1 };
}

/** Opens the zone under a heading that gives plot away, or has a story under it; null where it does neither. */
export function openHeading(
  state: StreamState,
  passage: Passage,
  wording: Wording,
  heading: HeadingKind,
): StreamState | null {
  if (passage.region !== 'article' || !isAboutFiction(state)) return null;
  const zone = zoneUnder(state, passage, wording, heading);
  return zone && { ...state, zones: [...state.zones, zone], opened: state.opened + 1 };
}

function zoneUnder(state: StreamState, passage: Passage, wording: Wording, heading: HeadingKind): Zone | null {
  if (heading.kind === 'spoiler')
    return headingZone(state.opened, passage, { source: 'heading', category: heading.category, phrase: '' });
  const isStory = !passage.isLink && isOfStory(wording, spokenIn(wording, STORY, state.speech));
  return isStory ? storyZone(state.opened, passage, LONGEST_PREMISE) : null;
}
