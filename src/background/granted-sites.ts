/** Runs the content script on sites that the reader granted, beyond those in the manifest. */
import { askPage } from '../settings/ask-page';
import { browser } from '../settings/browser';
import { sitesToRegister } from './sites-to-register';

const REGISTRATION = 'granted-sites';

/** Brings the registered content script in line with what is granted now; pages opened from now on are protected. */
export async function registerGrantedSites(): Promise<void> {
  const { js, css, matches: listed } = builtScript();
  const matches = sitesToRegister(await grantedSites(), listed);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTRATION,
      js,
      css,
      matches,
      // A grant for all sites takes in the listed ones: no page gets the script twice.
      excludeMatches: listed,
      allFrames: true,
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** Protects the pages of these origins that are open already, so that nobody needs to reload. */
export async function protectOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { js, css } = builtScript();
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(
    tabs.map(async ({ id: tabId, discarded }) => {
      if (tabId === undefined || discarded || (await askPage(tabId, { type: 'page:status' }))) return;
      await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: css });
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: js, injectImmediately: true });
    }),
  );
}

/** Every site on which the content script runs. */
export async function protectedSites(): Promise<string[]> {
  return [...new Set([...builtScript().matches, ...(await grantedSites())])];
}

async function grantedSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** The content script as the build named it. Firefox tells absolute addresses, and takes only relative ones. */
function builtScript(): { js: string[]; css: string[]; matches: string[] } {
  const { js = [], css = [], matches = [] } = browser.runtime.getManifest().content_scripts?.[0] ?? {};
  const relative = (path: string): string => path.replace(browser.runtime.getURL(''), '');
  return { js: js.map(relative), css: css.map(relative), matches };
}
