import type { Section } from '../page/sections';
import { progressThrough } from '../shows/reader-side';
import type { Progress, Show, ShowId } from '../shows/show';

/** What the reader says with "I have seen this". */
export interface Seen {
  readonly show: { readonly id: ShowId; readonly title: string };
  readonly progress: Progress;
}

/** How far someone has watched who has seen what a section tells; null where the section does not say, or it is known. */
export function seenOf(
  { subject: { show: id, title, episodes }, reason }: Pick<Section, 'subject' | 'reason'>,
  shows: ReadonlyMap<ShowId, Show>,
): Seen | null {
  if (id === null || title === null) return null;
  const progress = progressThrough(episodes, reason.category === 'ending', shows.get(id));
  return progress && { show: { id, title }, progress };
}
