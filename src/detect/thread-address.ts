/** Addresses of threads: what stands there was written by many, one below the other, under one title. */

/** How Reddit, MyDramaList, Discourse, XenForo, Invision, phpBB, vBulletin, DC Inside, PTT and 5ch write them. */
const PATHS = [
  'r/[^/?#]{1,50}/comments/',
  'discussions/[^/?#]{1,200}/[0-9]',
  't/[^/?#]{1,200}/[0-9]',
  '(?:threads?|t)/[^/?#]{0,200}[0-9](?:[/?#]|$)',
  'topic/[0-9]',
  '(?:viewtopic|showthread)\\.php',
  'board/view',
  'bbs/[^/?#]{1,50}/m\\.[0-9]',
  'read\\.cgi/',
];
const THREAD = new RegExp(`^https?://[^/?#]{1,253}/(?:[^?#]{0,200}/)?(?:${PATHS.join('|')})`, 'i');

/** Whether an address is that of a thread, so that its title speaks of all posts and comments. */
export function isThreadAddress(url: string): boolean {
  return THREAD.test(url);
}
