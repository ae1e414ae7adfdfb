/** The one door to the browser's extension API: no other file imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime } from 'webextension-polyfill';

export { browser };

/**
 * What a browser may lack: Firefox for Android knows neither keys nor menus.
 *
 * @alias of `browser`, with what may be missing
 */
export const optional: Partial<Pick<typeof browser, 'commands' | 'contextMenus'>> = browser;
