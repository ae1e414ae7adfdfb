/** Asks a tab's content script. */
import * as v from 'valibot';
import type { Category, ReasonSource } from '../detect/verdict';
import type { SectionId } from '../page/sections';
import type { ShowId } from '../shows/show';
import { browser } from './browser';
import { isForEveryFrame, type PageRequest, type PageStatus } from './messages';

const Status = v.object({
  host: v.string(),
  heading: v.string(),
  show: v.nullable(v.object({ id: v.custom<ShowId>((id) => typeof id === 'string'), title: v.string() })),
  sections: v.array(
    v.object({
      id: v.custom<SectionId>((id) => typeof id === 'string'),
      reason: v.object({
        source: v.picklist(['announcement', 'heading', 'title', 'site', 'plot', 'reader'] satisfies ReasonSource[]),
        category: v.picklist([
          'spoilers',
          'ending',
          'recap',
          'death',
          'identity',
          'couple',
          'plot',
        ] satisfies Category[]),
        phrase: v.string(),
      }),
      passages: v.number(),
      state: v.picklist(['shielded', 'revealed']),
    }),
  ),
});

/**
 * Sends a request to a tab's page and returns its new status; null where no script of ours answers: no access, a page
 * older than the extension, a closed tab. Why it is silent is not ours to tell apart: the caller asks for permissions.
 *
 * @param frameId the frame that is asked, by default the page itself; only the page answers
 */
export async function askPage(tabId: number, request: PageRequest, frameId = 0): Promise<PageStatus | null> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, request, isForEveryFrame(request) ? {} : { frameId });
  } catch {
    return null;
  }
  const status = v.safeParse(Status, answer);
  return status.success ? status.output : null;
}
