/** Zones: stretches of a page over which spoilers were announced, or that a title or heading makes known. Never changed, only replaced. */
import type { HeadingKind } from './headings';
import type { Extent } from './language';
import { areSame } from './lists';
import type { Frame, Passage } from './passage';
import type { Level, Reason, Verdict } from './verdict';

export interface Zone {
  readonly id: number;
  readonly from: Level;
  readonly reason: Reason;
  readonly extent: Extent | 'title' | 'heading' | 'comments';
  /** The innermost container that it was opened in: it ends with it. 0 is the page. */
  readonly container: number;
  readonly region: Passage['region'];
  /** What the passage that opened it stands in: where one of them is a post, the zone ends with it. */
  readonly frames: readonly Frame[];
  /** Whether its container is known for good: a title's zone finds its own with the first prose. */
  readonly isBound: boolean;
  /** Headings of this level or a higher one may end or suspend it; 0 until its first heading is seen. */
  readonly level: number;
  readonly rest: Rest;
  /** Nothing has been shielded for it yet: warnings that follow each other all stay readable. */
  readonly isFresh: boolean;
  /** It counts only once the page is known to be about fiction. */
  readonly isDoubtful: boolean;
  /**
   * Where a premise may stand under it: so much more of it may (see `proseLength`), and below 0 none. Nothing is shielded
   * before plot is told past that; then, as in every other zone, it is null.
   */
  readonly premiseLeft: number | null;
  /** So many more passages under a guess may go by without telling; null in other zones, and once one has told. */
  readonly patience: number | null;
  /** Its heading leads to another page. */
  readonly isOfHeadline?: true;
  /** It is a whole thread's: everybody's comments are in it. */
  readonly isOfThread?: true;
  /** The author warned of a whole article, above its sections: their opinion is in it. */
  readonly isOfArticle?: true;
}

/**
 * Under a safe heading a zone rests, until the next heading of its level. Directly under a warning ("Background", "My
 * review") such a heading is believed of facts alone (cast, dates, links): prose below it is what was announced.
 */
export type Rest = 'none' | 'facts' | 'all';

/** Open zones, outermost first. A later one speaks first. */
export type Zones = readonly Zone[];

/** The id of the zone that the page's title opens; those opened later count up from 1. */
export const TITLE_ZONE = 0;
/** The id under which unannounced plot is shielded. */
export const PLOT_ZONE = -1;
/** From here down, less the container's number: reviews and comments that the site flags. */
export const FLAGGED_ZONES = -2;
/** A container that has been left is never entered again: its zones are over. */
export function leaveContainers(zones: Zones, passage: Passage): Zones {
  for (const zone of zones) if (isLeft(zone, passage)) return openZones(zones, passage);
  return zones;
}

function openZones(zones: Zones, passage: Passage): Zones {
  return zones.filter((zone) => !isLeft(zone, passage));
}

function isLeft({ container }: Zone, { containers }: Passage): boolean {
  return container !== 0 && !containers.includes(container);
}

/** What was told in a post ends where the next begins. A warning with nothing told behind it yet speaks of what comes. */
export function leavePosts(zones: Zones, framesOf: () => Iterable<Frame>): Zones {
  if (!zones.some(mayBeLeft)) return zones;
  const left = zones.filter((zone) => !(mayBeLeft(zone) && standInNextPost(framesOf(), zone)));
  return left.length === zones.length ? zones : left;
}

function mayBeLeft({ frames, isFresh }: Zone): boolean {
  return frames.length > 0 && !isFresh;
}

/** Whether what holds a passage is a post beside that in which the zone was opened: both in one list, the innermost frame around both. */
function standInNextPost(frames: Iterable<Frame>, { frames: opened }: Zone): boolean {
  let own: Frame | undefined;
  for (const frame of frames) {
    const list = opened.indexOf(frame);
    if (list < 0) own = frame;
    else {
      // The announcement's own block is no post: it stands in one.
      const post = list > 1 ? opened[list - 1] : undefined;
      return post !== undefined && own !== undefined && isNextPost(post, own, opened[0]);
    }
  }
  return false;
}

/** Whether a post is begun, or the one before it was ended, by a line that says who wrote it; the announcement itself is no such line. */
function isNextPost(before: Frame, post: Frame, opener: Frame | undefined): boolean {
  if (before.form() !== post.form()) return false;
  return [post.bylineForm(), before.signatureForm()].some((line) => line !== null && line !== opener?.form());
}

function isUnbound({ extent, isBound }: Zone): boolean {
  return extent === 'title' && !isBound;
}

/** Gives the title's zone the container of the first prose: what stands after that container is no more of the title's. */
export function bindTitle(zones: Zones, passage: Passage): Zones {
  if (!zones.some(isUnbound)) return zones;
  return zones.map((zone) => (isUnbound(zone) ? { ...zone, container: innermost(passage), isBound: true } : zone));
}

/** Takes note of a heading: sections end at one of their level, other zones rest under a safe one. */
export function passHeading(zones: Zones, passage: Passage, heading: HeadingKind): Zones {
  return zones.flatMap((zone) => {
    if (!isOver(zone, passage) || (zone.extent === 'title' && passage.headingLevel === 1)) return [zone];
    const isSafe = heading.kind === 'safe' && !(zone.isOfArticle && heading.isOpinion);
    // The first heading under an announcement is the announced section's own, whatever it says.
    if (zone.level === 0) {
      return [{ ...zone, level: passage.headingLevel, rest: restUnderFirst(zone, isSafe) }];
    }
    if (passage.headingLevel > zone.level) return [zone];
    if (zone.extent === 'heading' || zone.extent === 'section' || zone.extent === 'next') return [];
    const rest = isSafe ? 'all' : 'none';
    return zone.rest === rest ? [zone] : [{ ...zone, rest }];
  });
}

function restUnderFirst({ extent, isFresh }: Zone, isSafe: boolean): Rest {
  if (!isSafe || extent === 'section') return 'none';
  return extent === 'rest' && isFresh ? 'facts' : 'all';
}

/** An all-clear ends every zone that stands over it. */
export function closeZones(zones: Zones, passage: Passage): Zones {
  const left = zones.filter((zone) => !isOver(zone, passage));
  return left.length === zones.length ? zones : left;
}

/**
 * The author takes leave: what was announced rests, until a heading shows that there is more ("Bonus: …"). Before anything
 * was told under a title ("Welcome, subscribe …") nobody takes leave; what was announced may stand in the site's own fold.
 */
export function restZones(zones: Zones, passage: Passage): Zones {
  const isAwake = (zone: Zone): boolean =>
    isOver(zone, passage) && zone.rest !== 'all' && !(isTold(zone) && zone.isFresh);
  return zones.some(isAwake) ? zones.map((zone) => (isAwake(zone) ? { ...zone, rest: 'all' } : zone)) : zones;
}

/** The zones with one of them replaced; left out where its successor is null. */
export function replaceZone(zones: Zones, zone: Zone, successor: Zone | null): Zones {
  return zones.flatMap((other) => (other === zone ? (successor ?? []) : [other]));
}

/** Whether a passage stands where a zone reaches. */
export function isOver(zone: Zone, passage: Passage): boolean {
  // A reply stands inside the comment that it answers, but has another author.
  if (passage.region === 'comment') return zone.region === 'comment' && zone.container === innermost(passage);
  return zone.region === passage.region && (zone.container === 0 || passage.containers.includes(zone.container));
}

/** The innermost open zone that reaches over a passage. */
export function innermostOver(zones: Zones, passage: Passage): Zone | null {
  for (let at = zones.length - 1; at >= 0; at -= 1) {
    const zone = zones[at];
    if (zone && (isOver(zone, passage) || (zone.isOfThread && passage.region === 'comment'))) return zone;
  }
  return null;
}

/** A zone that nobody announced, but that a title or heading makes known. */
export function isTold(zone: Zone): boolean {
  return zone.extent === 'title' || zone.extent === 'heading';
}

/** A zone that no known words announced. */
export function isGuessed({ from, extent }: Zone): boolean {
  return extent === 'rest' && from === 'balanced';
}

/** Thousands of passages may stand under one zone, and each keeps its verdict: all of them the same. */
const verdicts = new WeakMap<Zone, NonNullable<Verdict>>();

export function verdictOf(zone: Zone): NonNullable<Verdict> {
  const known = verdicts.get(zone);
  if (known) return known;
  const { from, reason, id, isOfHeadline, isOfThread } = zone;
  const verdict = {
    from,
    reason,
    zone: id,
    ...(isOfHeadline ? { isOfHeadline } : {}),
    ...(isOfThread ? { isOfThread } : {}),
  };
  verdicts.set(zone, verdict);
  return verdict;
}

/** The number of the innermost container that a passage stands in; 0 is the page. */
export function innermost(passage: Passage): number {
  return passage.containers.at(-1) ?? 0;
}

export function areSameZones(a: Zones, b: Zones): boolean {
  return a === b || (a.length === b.length && a.every((zone, index) => isSameZone(zone, b[index])));
}

function isSameZone(a: Zone, b: Zone | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.level === b.level &&
    a.rest === b.rest &&
    a.isFresh === b.isFresh &&
    a.container === b.container &&
    a.extent === b.extent &&
    a.from === b.from &&
    a.isOfHeadline === b.isOfHeadline &&
    a.isOfThread === b.isOfThread &&
    a.isOfArticle === b.isOfArticle &&
    a.premiseLeft === b.premiseLeft &&
    a.patience === b.patience &&
    areSame(a.frames, b.frames)
  );
}
