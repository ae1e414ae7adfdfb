/** The sites that the reader granted, beyond those that the manifest lists. */
import { browser } from '../settings/browser';
import { grantedBeyond } from './granted-beyond';

/** Their match patterns, in order. */
export async function grantedSites(): Promise<string[]> {
  const listed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return grantedBeyond((await browser.permissions.getAll()).origins ?? [], listed);
}
