/** The number on the toolbar button. Browsers clear it themselves when the tab goes to another page. */
import { browser } from '../settings/browser';

const COLOUR = '#5a2ca0';

let last: Promise<unknown> = Promise.resolve();

/**
 * Counts how many sections are shielded in all frames of a tab's page. The badge itself keeps the sum: the background
 * may be stopped between two reports.
 *
 * @param change how many more than the same frame had reported before
 */
export function addToCount(tabId: number, change: number): Promise<void> {
  // One after the other: each reads what the one before has written.
  const work = last.then(() => add(tabId, change));
  last = work.catch(() => undefined);
  return work;
}

/** How many sections of a tab's page are shielded. */
export async function countOf(tabId: number): Promise<number> {
  return Number(await browser.action.getBadgeText({ tabId }));
}

async function add(tabId: number, change: number): Promise<void> {
  try {
    const shielded = Math.max(0, (await countOf(tabId)) + change);
    await browser.action.setBadgeText({ tabId, text: shielded > 0 ? String(shielded) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#fff' });
  } catch (error) {
    // The tab may be gone by now: then there is nothing to show.
    if (await isOpen(tabId)) throw error;
  }
}

async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
