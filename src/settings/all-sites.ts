/** The permission for every site, which the welcome page and the options ask for. */

/** The match pattern of all sites. */
export const ALL_SITES = '*://*/*';

/** The part of the browser's permissions that is asked here. */
export interface Permissions {
  request(wanted: { readonly origins: string[] }): Promise<boolean>;
}

/**
 * Asks the reader, through the browser. Must be called from a click: browsers ask their user only then.
 *
 * @returns whether all sites are allowed now; a browser that could not ask has not been allowed either
 */
export async function requestAllSites(permissions: Permissions): Promise<boolean> {
  try {
    return await permissions.request({ origins: [ALL_SITES] });
  } catch {
    return false;
  }
}
