/** Addresses of threads: what stands there was written by many, one below the other, under one title. */

/** The paths of Reddit, MyDramaList, Discourse, XenForo, Invision, phpBB and vBulletin (documentation of each, November 2026). */
const THREAD =
  /^https?:\/\/[^/?#]{1,253}\/(?:[^?#]{0,200}\/)?(?:r\/[^/?#]{1,50}\/comments\/|discussions\/[^/?#]{1,200}\/[0-9]|t\/[^/?#]{1,200}\/[0-9]|threads\/[^/?#]{0,200}[0-9](?:[/?#]|$)|topic\/[0-9]|viewtopic\.php|showthread\.php)/;

/** Whether an address is that of a thread, so that its title speaks of all posts and comments. */
export function isThreadAddress(url: string): boolean {
  return THREAD.test(url);
}
