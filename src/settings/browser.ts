/** The one door to the browser's extension API: no other file imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Runtime } from 'webextension-polyfill';

export { browser };

/** What only Chromium has, and the polyfill's types do not know. */
interface ChromiumOnly {
  readonly dom: { readonly openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
}

/**
 * What a browser may lack: Firefox for Android knows neither keys nor menus, and Firefox has closed shadow roots told by
 * the elements themselves.
 *
 * @alias of `browser`, with what may be missing
 */
export const optional: Partial<Pick<typeof browser, 'commands' | 'contextMenus'> & ChromiumOnly> = browser;
