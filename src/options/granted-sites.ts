/** The sites that the reader granted, beyond those that the manifest lists. */
import { browser } from '../settings/browser';

/** Their match patterns, in order. */
export async function grantedSites(): Promise<string[]> {
  const listed = new Set(browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches));
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin) && /^(\*|https?|<all_urls>)/.test(origin)).sort();
}
