/** What a page says of itself in its head and address, as plain data. */
import type { PageFacts } from '../detect/passage';
import type { ShowEvidence } from '../shows/evidence';
import { writtenTitle } from './tab-title';

const MOST_BLOCKS = 20;
const MOST_TRAILS = 20;
const LONGEST_BLOCK = 200_000;

/** The facts that detection starts from; as much of them as the parser has reached. */
export function readPageFacts(document: Document): PageFacts {
  const titles = [metaContent(document, 'og:title'), writtenTitle(document)].map((title) =>
    title.replace(/\s+/g, ' ').trim().slice(0, 300),
  );
  return {
    url: document.URL,
    titles: [...new Set(titles)].filter((title) => title !== ''),
    // A drawing opened by itself has a root that knows no such property.
    // Blogger still says "in" for Indonesian, as Java did.
    lang: (document.documentElement.getAttribute('lang') ?? '').replace(/^in(?![a-z])/i, 'id'),
  };
}

/** Whether two readings of a page's facts say the same. */
export function isSameFacts(a: PageFacts, b: PageFacts): boolean {
  return a.url === b.url && a.lang === b.lang && a.titles.join('\n') === b.titles.join('\n');
}

/** Gathers the evidence for the page's show, each part when it is asked for. Broken JSON-LD is left out. */
export function readShowEvidence(document: Document): ShowEvidence {
  const { url, titles, lang } = readPageFacts(document);
  const textsOf = (elements: ArrayLike<Element>, most: number): string[] => {
    const texts: string[] = [];
    for (let at = 0; at < most; at += 1) {
      const element = elements[at];
      if (!element) break;
      const text = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 300);
      if (text !== '') texts.push(text);
    }
    return texts;
  };
  const texts = (selector: string, most: number): string[] => textsOf(document.querySelectorAll(selector), most);
  let headings: string[] | undefined;
  return {
    url,
    titles,
    siteName: metaContent(document, 'og:site_name'),
    get headings() {
      return (headings ??= [
        ...textsOf(document.getElementsByTagName('h1'), 3),
        ...textsOf(document.getElementsByTagName('h2'), 10),
      ]);
    },
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')]
      .slice(0, MOST_BLOCKS)
      .flatMap((script) => parse(script.textContent)),
    get breadcrumbs() {
      return [...new Set(textsOf(crumbsIn(document), 20))];
    },
    get tags() {
      return [...tagsInHead(document), ...texts('a[rel~="tag"]', 20)];
    },
    lang,
  };
}

/** The links and list items of the page's breadcrumbs. A selector that names both would look at all above each link. */
function crumbsIn(document: Document): Element[] {
  const trails = document.querySelectorAll('[class*="breadcrumb" i],[aria-label="breadcrumb" i]');
  return [...new Set([...trails].slice(0, MOST_TRAILS).flatMap((trail) => [...trail.querySelectorAll('a,li')]))];
}

/** What the page calls itself: its first heading, else its title; cut at 200 UTF-16 units. */
export function readHeading(document: Document): string {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return (heading.trim() === '' ? writtenTitle(document) : heading).replace(/\s+/g, ' ').trim().slice(0, 200);
}

function tagsInHead(document: Document): string[] {
  const metas = [...document.querySelectorAll('meta[property="article:tag"], meta[name="keywords" i]')];
  return metas
    .slice(0, 20)
    .flatMap((meta) => (meta.getAttribute('content') ?? '').slice(0, 1000).split(','))
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .slice(0, 40);
}

function metaContent(document: Document, property: string): string {
  // The browser remembers where the elements of a name stand, not what a selector finds.
  for (const meta of document.getElementsByTagName('meta'))
    if (meta.getAttribute('property') === property) return meta.getAttribute('content') ?? '';
  return '';
}

function parse(json: string): unknown[] {
  if (json.length > LONGEST_BLOCK) return [];
  try {
    return [JSON.parse(json) as unknown];
  } catch {
    return []; // A page's broken JSON tells nothing, and is no error of ours.
  }
}
