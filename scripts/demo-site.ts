/** The demo pages: hand-written, about made-up dramas, served under host names that the extension's manifest lists. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Route } from './serve';

export interface DemoPage {
  /** The file's name in `demo/`, without its ending. */
  readonly name: string;
  /** Where the browser finds the page. */
  readonly address: string;
  /** What the page shows, in one line. */
  readonly about: string;
}

const FOLDER = join(import.meta.dirname, '../demo');
/** No manifest lists it: what is served here looks as it does without the extension. */
const PLAIN_HOST = 'without-extension.example';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export const DEMO_PAGES: readonly DemoPage[] = [
  {
    name: 'review',
    address: 'http://tideline.tistory.com/the-lighthouse-clause/',
    about: 'a review whose author warns before the ending',
  },
  {
    name: 'recap',
    address: 'http://tideline.tistory.com/rye-and-thunder-episode-12/',
    about: 'a recap that only its title gives away',
  },
  {
    name: 'reviews',
    address: 'http://mydramalist.com/900001-lanterns-for-mr-yoon/reviews',
    about: "readers' reviews in bare text, one with a warning inside, one flagged by the site",
  },
  {
    name: 'comments',
    address: 'http://tideline.tistory.com/five-night-markets/',
    about: 'comments that arrive after the page; one tells',
  },
  {
    name: 'spoiler-free',
    address: 'http://tideline.tistory.com/orchard-of-the-ninth-gate/',
    about: 'a spoiler-free review: nothing is shielded',
  },
  {
    name: 'review-ko',
    address: 'http://blog.naver.com/slow-evening/223000001',
    about: 'a Korean review with a warning line and an all-clear',
  },
  {
    name: 'recap-ko',
    address: 'http://dongne-drama.tistory.com/12',
    about: 'a Korean recap of the last episode, told by its title',
  },
];

/** The address at which the same page stands without the extension. */
export function plainAddressOf({ name }: DemoPage): string {
  return `http://${PLAIN_HOST}/${name}/`;
}

/** Answers for the demo pages, on their own hosts and on the plain one, and for what they show. */
export const demoRoute: Route = (url) => {
  const file = /^\/demo\/((?:pictures\/)?[a-z-]+\.(?:html|css|svg))$/.exec(url.pathname)?.[1];
  if (file !== undefined) return { body: readFileSync(join(FOLDER, file)), type: TYPES[extname(file)] ?? 'text/plain' };
  const page = DEMO_PAGES.find((candidate) =>
    url.hostname === PLAIN_HOST
      ? plainAddressOf(candidate) === url.href
      : candidate.address === `${url.origin}${url.pathname}`,
  );
  return page ? { body: readFileSync(join(FOLDER, `${page.name}.html`)) } : null;
};
