/** The number on the toolbar button. Browsers clear it themselves when the tab goes to another page. */
import { browser } from '../settings/browser';

const COLOUR = '#5a2ca0';

/** Shows how many sections of a tab's page are shielded; nothing at 0. */
export async function showCount(tabId: number, shielded: number): Promise<void> {
  try {
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
