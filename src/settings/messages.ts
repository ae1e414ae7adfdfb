/**
 * The typed messages between the content script, the background and the extension's pages.
 * Settings do not travel as messages: every part reads them from storage and hears of changes there.
 */
import type { Reason } from '../detect/verdict';
import type { SectionId } from '../page/sections';
import type { ShowId } from '../shows/show';

/** What the background answers when it has stored what it was asked to. */
export const STORED = 'stored';

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
  /** The page's host name, as a site's pause is stored under it: the popup may not read the address of every tab. */
  readonly host: string;
  /** What the page calls itself. */
  readonly heading: string;
  /** The show that the page is about, or null where none was recognised. */
  readonly show: { readonly id: ShowId; readonly title: string } | null;
  readonly sections: readonly SectionStatus[];
}

/** Asked of a content script by the popup or the background. Each answers with the new status. */
export type PageRequest =
  | { readonly type: 'page:status' }
  /** Reveals a section and brings it into view. */
  | { readonly type: 'page:reveal'; readonly section: SectionId }
  | { readonly type: 'page:shield'; readonly section: SectionId }
  | { readonly type: 'page:reveal-all' }
  /** Reveals all, and shields after a while what was shielded before. */
  | { readonly type: 'page:reveal-briefly'; readonly seconds: number }
  | { readonly type: 'page:shield-all' }
  /** Shields what is selected; where no passage is, lets the reader pick one. */
  | { readonly type: 'page:shield-selection' }
  /** Lets the reader pick a passage that is to be shielded. */
  | { readonly type: 'page:pick' };

const FOR_EVERY_FRAME: ReadonlySet<PageRequest['type']> = new Set([
  'page:reveal-all',
  'page:reveal-briefly',
  'page:shield-all',
]);

/** Told to the background and to an open popup by a content script (`runtime.sendMessage`). */
export interface PageReport {
  readonly type: 'page:report';
  /** Sections of this document that are now under a shield. */
  readonly shielded: number;
  /** What it reported before; 0 for the first time. */
  readonly before: number;
}

/** Whether a message is a request to a page. Only our own extension can send one, so its type says all. */
export function isPageRequest(message: unknown): message is PageRequest {
  return typeOf(message).startsWith('page:') && !isPageReport(message);
}

/** Whether a request is meant for the frames of a page, too. The page itself is the one that answers. */
export function isForEveryFrame({ type }: PageRequest): boolean {
  return FOR_EVERY_FRAME.has(type);
}

/** Whether a message is a page's report. */
export function isPageReport(message: unknown): message is PageReport {
  return typeOf(message) === 'page:report';
}

function typeOf(message: unknown): string {
  return typeof message === 'object' && message !== null && 'type' in message ? String(message.type) : '';
}
