/**
 * The match patterns of sites that the reader granted, beyond those that the manifest lists. Firefox grants what is listed
 * as whole sites: of `*://*.example.org/reviews/*` it tells as `*://*.example.org/*`, which nobody granted.
 */
export function grantedBeyond(origins: readonly string[], listed: readonly string[]): string[] {
  const granted = new Set(origins);
  const ownSites = new Set(
    listed.flatMap((pattern) => (granted.has(pattern) ? pattern : [pattern, wholeSite(pattern)])),
  );
  return origins.filter((origin) => !ownSites.has(origin) && /^(\*|https?|<all_urls>)/.test(origin)).sort();
}

function wholeSite(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*');
}
