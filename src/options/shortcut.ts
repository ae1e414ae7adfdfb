/** The keyboard shortcut that reveals or shields a page: what it is, and where the browser lets it be changed. */
import { browser } from '../settings/browser';

/** '' where it has none; Firefox on Android has no shortcuts at all. */
export async function readShortcut(): Promise<string> {
  // Absent on Android, whatever the types say.
  const commands = browser.commands as typeof browser.commands | undefined;
  return (await commands?.getAll())?.find(({ name }) => name === 'toggle-all')?.shortcut ?? '';
}

/** Firefox opens its page when asked; Chromium has an address for it. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
