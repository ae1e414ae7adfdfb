/** Where a document stands in its tab. */
export interface Frame {
  readonly isTop: boolean;
  /** The host name of the tab's page, under which a pause is stored: a frame of comments is part of the page around it. */
  readonly siteHost: string;
}

/**
 * Firefox tells a frame only who opened it, and a page may keep even that back: then the frame goes by its own host, and
 * stays protected.
 */
export function frameOf({
  isTop,
  host,
  ancestors,
  referrer,
}: {
  readonly isTop: boolean;
  readonly host: string;
  /** The origins around, from the nearest one out; undefined where the browser does not tell. */
  readonly ancestors: Iterable<string> | undefined;
  readonly referrer: string;
}): Frame {
  if (isTop) return { isTop, siteHost: host };
  return { isTop, siteHost: hostOf([...(ancestors ?? [])].at(-1) ?? '') ?? hostOf(referrer) ?? host };
}

function hostOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === '' ? null : host;
}
