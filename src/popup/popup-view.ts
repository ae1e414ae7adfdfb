/** Decides what the popup shows. */
import type { Level } from '../detect/verdict';
import type { PageStatus, SectionStatus } from '../settings/messages';
import type { Snapshot } from '../settings/settings';
import type { Show } from '../shows/show';

/** What is known of the tab that the popup speaks of. */
export interface TabFacts {
  /** The tab's address, as far as the popup may read it. */
  readonly url: string | null;
  /** Whether our script may run on the tab's site. */
  readonly hasAccess: boolean;
  /** What our script says of the page; null where none answers. */
  readonly status: PageStatus | null;
}

/** A page of its own, or why there is nothing to say of one. */
export type PopupView =
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'no-access'; readonly host: string; readonly origin: string }
  | { readonly kind: 'reload-needed' }
  | PageView;

export interface PageView {
  readonly kind: 'page';
  readonly host: string;
  readonly show: Show | null;
  /** What a show is to be known by when the reader says that this page is about it: no title of another of theirs. */
  readonly alias: string;
  /** The titles of the reader's shows. */
  readonly titles: readonly string[];
  readonly state: PageState;
  readonly level: Level;
  readonly sections: readonly SectionStatus[];
  readonly shielded: number;
  readonly revealed: number;
  /** When the pause on this site ends (ms since 1970), or null where it has no end or there is none. */
  readonly pausedUntil: number | null;
}

/** Why the page looks as it does. */
export type PageState = 'shielded' | 'revealed' | 'nothing' | 'paused' | 'left' | 'finished';

/** What the reader's settings and the tab make of the popup. */
export function viewPopup(
  tab: TabFacts,
  settings: Pick<Snapshot, 'shows' | 'preferences' | 'pausedHosts' | 'pauseEnds'>,
): PopupView {
  if (tab.status) return viewPage(tab.status, settings);
  const address = webAddress(tab.url);
  if (!address) return { kind: 'unsupported' };
  if (!tab.hasAccess) return { kind: 'no-access', host: address.hostname, origin: originPattern(address.hostname) };
  return { kind: 'reload-needed' };
}

function viewPage(
  status: PageStatus,
  settings: Pick<Snapshot, 'shows' | 'preferences' | 'pausedHosts' | 'pauseEnds'>,
): PageView {
  const show = status.show && {
    aliases: [],
    protection: 'shield' as const,
    progress: { kind: 'none' as const },
    ...status.show,
    ...settings.shows.get(status.show.id),
  };
  const revealed = status.sections.filter(({ state }) => state === 'revealed').length;
  const page = {
    host: status.host,
    sections: status.sections,
    shielded: status.sections.length - revealed,
    revealed,
  };
  return {
    kind: 'page',
    ...page,
    show,
    alias: status.show === null || settings.shows.has(status.show.id) ? status.heading : status.show.title,
    titles: [...settings.shows.values()].map(({ title }) => title),
    level: settings.preferences.detection.level,
    state: stateOf(page, show, settings.pausedHosts),
    pausedUntil: settings.pauseEnds.get(status.host) ?? null,
  };
}

function stateOf(
  page: Pick<PageView, 'host' | 'shielded' | 'revealed'>,
  show: Show | null,
  pausedHosts: Snapshot['pausedHosts'],
): PageState {
  if (pausedHosts.has(page.host)) return 'paused';
  // What the page still has under a shield counts more than what the settings will make of it.
  if (page.shielded > 0) return 'shielded';
  if (show?.protection === 'leave') return 'left';
  if (show?.progress.kind === 'finished') return 'finished';
  return page.revealed > 0 ? 'revealed' : 'nothing';
}

function webAddress(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
}

/** The match pattern that a reader grants for a site: with its other host names, unless it is a bare address. */
export function originPattern(host: string): string {
  const site = host.replace(/^www\./, '');
  return /\.[a-z][a-z0-9-]*$/i.test(site) ? `*://*.${site}/*` : `*://${host}/*`;
}

/** Whether match patterns that end in `*`, as manifests and grants have them, take in an address of the web. */
export function isTakenIn(patterns: readonly string[], url: string): boolean {
  const address = webAddress(url);
  return address !== null && patterns.some((pattern) => takesIn(pattern, address));
}

function takesIn(pattern: string, { protocol, hostname, pathname }: URL): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme, host = '', path = ''] = /^(\*|https?):\/\/([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
  if (scheme === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  const isHost = host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
  return isHost && pathname.startsWith(path);
}
