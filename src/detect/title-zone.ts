/** What a page's title makes known of the page, and the `<h1>` that repeats it. */
import type { TitleKind } from './headings';
import { zoneOfTitle } from './opening';
import type { Passage } from './passage';
import { isAboutFiction, type StreamState } from './stream-state';
import type { Reason, Verdict } from './verdict';
import * as zoning from './zones';
import type { Zone } from './zones';

/** The zone that a title opens: over the page's article, or over all that is written in a thread. Null where it gives nothing away. */
export function titleZone(title: TitleKind, isThread: boolean): Zone | null {
  if (title.kind !== 'announcement' && title.kind !== 'spoiler') return null;
  const isAnnounced = title.kind === 'announcement';
  const reason: Reason = isAnnounced
    ? { source: 'announcement', category: 'spoilers', phrase: title.phrase }
    : { source: 'title', category: title.category, phrase: '' };
  return zoneOfTitle(reason, !isAnnounced || title.isDoubtful, isThread || title.isOfThread);
}

/** The page's own `<h1>` counts as its title. */
export function openPageHeading(state: StreamState, passage: Passage, title: TitleKind): StreamState | null {
  if (passage.region !== 'article' || state.zones.length > 0 || state.headingLevel > 0) return null;
  const zone = titleZone(title, state.isThread);
  return zone && { ...state, zones: [zone], headingLevel: 1, isTold: true };
}

/** The page's own heading stays readable, unless it announces and tells in one line ("Harbour spoilers: …"). */
export function headlineVerdict(state: StreamState, passage: Passage, title: TitleKind): Verdict {
  if (title.kind !== 'announcement' || !title.tells || (title.isDoubtful && !isAboutFiction(state))) return null;
  const zone = state.zones.find(({ extent, from }) => extent === 'title' && from === 'marked');
  return zone && zoning.isOver(zone, passage) ? zoning.verdictOf(zone) : null;
}

/** The `<h1>` under which a title's zone stands repeats the title, at least the first of them. */
export function repeatsTitle(state: StreamState, passage: Passage, title: TitleKind): boolean {
  const isUnder = state.zones.some((zone) => zone.extent === 'title' && zoning.isOver(zone, passage));
  return isUnder && (title.kind !== 'neutral' || state.headingLevel === 0);
}
