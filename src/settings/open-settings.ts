/** The settings of this browser. */
import { browser } from './browser';
import { createSettings, type Settings } from './settings';

export function openSettings(): Settings {
  return createSettings({
    local: browser.storage.local,
    sync: browser.storage.sync,
    now: Date.now,
    isPrivate: browser.extension.inIncognitoContext === true,
  });
}
