/**
 * The typed messages between the content script, the background and the extension's pages.
 * Settings do not travel as messages: every part reads them from storage and hears `storage.onChanged`.
 */
import type { Reason } from '../detect/verdict';
import type { SectionId } from '../page/sections';



/** One section of the page as the popup lists it. */
export interface SectionStatus {
  readonly id: SectionId;
  readonly reason: Reason;
  /** How many passages stand behind the cover. */
  readonly passages: number;
  readonly state: 'shielded' | 'revealed';
}

/** What the content script says of its page. */
export interface PageStatus {
  /** The show that the page is about, or null where none was recognised. */
  readonly show: { readonly id: string; readonly title: string } | null;
  readonly sections: readonly SectionStatus[];
}

/** Asked of a content script by the popup or the background (`tabs.sendMessage`). All but `page:status` answer with the new status, too. */
export type PageRequest =
  | { readonly type: 'page:status' }
  | { readonly type: 'page:reveal'; readonly section: SectionId }
  | { readonly type: 'page:reveal-all' }
  | { readonly type: 'page:shield-all' }
  | { readonly type: 'page:toggle-all' };

/** Told to the background by a content script (`runtime.sendMessage`). */
export interface PageReport {
  readonly type: 'page:report';
  /** Sections now under a shield: the badge's number. */
  readonly shielded: number;
}
