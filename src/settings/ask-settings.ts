/** Asks the background to store something, from a content script. */
import { browser } from './browser';
import { STORED } from './messages';
import type { SettingsRequest } from './settings-request';

/** @throws where it could not be stored, or the extension was updated or removed under the page. */
export async function askSettings(request: SettingsRequest): Promise<void> {
  // A background that is stopped in the middle ends the question without any answer, and without an error.
  const answer: unknown = await browser.runtime.sendMessage(request);
  if (answer !== STORED) throw new Error(`The background did not say that it has stored "${request.type}".`);
}
