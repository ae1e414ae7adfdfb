/** The pages that the tests serve under a real host name that the extension's manifest matches. */
import { serve, type Answer } from '../../scripts/serve';

const PROTECTED_HOST = 'www.channel-korea.com';
/** Another host that the manifest matches: what a page of the first one shows in a frame is another site's. */
const OTHER_HOST = 'www.hancinema.net';
/** A host that no manifest matches: the same page there shows what it looks like without the extension. */
const PLAIN_HOST = 'plain.example';
const HOSTS: ReadonlySet<string> = new Set([PROTECTED_HOST, OTHER_HOST, PLAIN_HOST]);

export interface Site {
  readonly port: number;
  /** Serves a page at a path and returns its address. The answer is made anew for each request. */
  put(path: string, answer: string | (() => Answer)): string;
  close(): Promise<void>;
}

/** The address of the same page on a host where the extension does not run. */
export function plainAddress(url: string): string {
  return url.replace(PROTECTED_HOST, PLAIN_HOST);
}

/** The address of the same page on another protected host. */
export function otherAddress(url: string): string {
  return url.replace(PROTECTED_HOST, OTHER_HOST);
}

export async function openSite(): Promise<Site> {
  const answers = new Map<string, () => Answer>([
    ['/stripes.svg', () => ({ body: STRIPES, type: 'image/svg+xml' })],
    ['/player/', () => ({ body: PLAYER })],
  ]);
  const server = await serve(({ hostname, pathname }) =>
    HOSTS.has(hostname) ? (answers.get(pathname)?.() ?? null) : null,
  );
  return {
    port: server.port,
    put: (path, answer) => {
      answers.set(path, typeof answer === 'string' ? () => ({ body: answer }) : answer);
      return `http://${PROTECTED_HOST}${path}`;
    },
    close: () => server.close(),
  };
}

/** As full of edges as a picture can be: any of it that shines through a shield is found. */
const STRIPES = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="180">
<defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><rect width="4" height="8" fill="#000"/></pattern></defs>
<rect width="320" height="180" fill="url(#p)"/></svg>`;

const PLAYER = `<!doctype html><title>Player</title><body style="margin:0;background:#fff;color:#000;font:bold 28px sans-serif">
<p>The last scene of the last episode, from the pier to the lighthouse, with the letter in full.</p></body>`;
