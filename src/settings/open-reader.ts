/** The settings of this browser, to be read by a content script. */
import { browser } from './browser';
import { createSettingsReader, type SettingsReader, type SettingsReaderWorld } from './settings-reader';

export function openReader(): SettingsReader {
  return createSettingsReader(readerWorld());
}

/** The browser's storage and clock. */
export function readerWorld(): SettingsReaderWorld {
  return {
    local: browser.storage.local,
    sync: browser.storage.sync,
    now: Date.now,
    isPrivate: browser.extension.inIncognitoContext === true,
  };
}
