/** The pages that `npm run bench` measures: saved ones, and made-up ones of a known size. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const SHARED_PAGES = resolve(import.meta.dirname, '../../../shared/pages');
const OWN_PAGES = resolve(import.meta.dirname, '../../tests/pages');

export interface PageSet {
  /** Where the pages come from, to be told. */
  readonly source: string;
  readonly pages: readonly { readonly name: string; readonly html: string }[];
}

/** Every HTML file below a folder; of the labelled pages where that folder is there, else of the project's own. */
export function readPages(folder?: string): PageSet {
  const chosen = folder ?? (existsSync(SHARED_PAGES) ? SHARED_PAGES : OWN_PAGES);
  const names = readdirSync(chosen, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  if (names.length === 0) throw new Error(`No page (*.html) stands in ${chosen}.`);
  return {
    source: chosen === OWN_PAGES ? "the project's own" : `${basename(dirname(resolve(chosen)))}/${basename(chosen)}`,
    pages: names.map((name) => ({ name, html: readFileSync(join(chosen, name), 'utf8') })),
  };
}

/** A millisecond of text for the slowest reader; a quick one's hundredth of it is still far above the clock's 5 µs. */
const CHARACTERS_PER_RUN = 200_000;

/** How many copies of a page are measured in one go: a tiny one is over before the clock has moved. */
export function copiesFor(html: string): number {
  return Math.min(40, Math.max(4, Math.round(CHARACTERS_PER_RUN / html.length)));
}

const SENTENCES = [
  'The harbour is filmed in the grey light of early mornings, and the music keeps out of the way of the talking.',
  'In the last episode it turns out that the pilot wrote the letters himself, and he drowns before the ferry is sold.',
  'What I liked best is how little anybody explains; you are trusted to look at a face and to wait for the answer.',
  'Her sister forgives him at the funeral, they light the lamps again, and the ferry sails without either of them.',
];

/** One reader's review: 35 tags, with an announcement in it. */
function review(number: number): string {
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const sentence = SENTENCES[(at + number) % SENTENCES.length] ?? '';
    return at === 3
      ? `<p><strong>Spoilers ahead!</strong> Stop here if you have not seen it.</p>`
      : `<p>${sentence} <em>Really</em>, ${sentence.toLowerCase()}</p>`;
  });
  return (
    `<article class="review" id="review-${number}"><header><h3>A slow tide</h3><a href="/reader/${number}">Reader ${number}</a></header>` +
    `<div class="review-body">${paragraphs.join('')}<ul><li>Acting: 9</li><li>Music: 8</li><li>Again: 7</li></ul></div></article>`
  );
}

/** A page of so many copies of one review. 60 make about 2,100 tags. */
export function reviewPage(copies: number): string {
  const reviews = Array.from({ length: copies }, (_, at) => review(at + 1)).join('\n');
  return `<!doctype html><html lang="en"><head><title>Harbour Lamps reviews</title></head><body><main><h1>Harbour Lamps</h1>${reviews}</main></body></html>`;
}

/** An article of so many paragraphs, the second half of it under an announcement. */
export function longArticle(paragraphs: number): string {
  const lines = Array.from({ length: paragraphs }, (_, at) => `<p>${SENTENCES[at % SENTENCES.length] ?? ''}</p>`);
  lines.splice(paragraphs >> 1, 0, '<h2>Spoilers ahead</h2><p>Warning: everything below contains spoilers.</p>');
  return `<!doctype html><html lang="en"><head><title>Harbour Lamps</title></head><body><article><h1>Harbour Lamps</h1>${lines.join('\n')}</article></body></html>`;
}

/** A page that is no concern of ours: no drama, no cue. */
export function plainPage(paragraphs: number): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, at) =>
      `<h2>Step ${at + 1}</h2><p>Sand the board along the grain, wipe it with a damp cloth, and let it dry for ${at + 2} hours before the next coat.</p><ul><li>One brush</li><li>Two cloths</li></ul>`,
  );
  return `<!doctype html><html lang="en"><head><title>How to oil a table</title></head><body><article><h1>How to oil a table</h1>${lines.join('\n')}</article></body></html>`;
}
