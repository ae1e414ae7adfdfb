/** Asks the background to store something, from a content script. */
import { browser } from './browser';
import type { SettingsRequest } from './settings-request';

/** @throws where it could not be stored, or the extension was updated or removed under the page. */
export async function askSettings(request: SettingsRequest): Promise<void> {
  await browser.runtime.sendMessage(request);
}
