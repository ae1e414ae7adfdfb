/** What structure keeps readable, and what the site's own flags shield, on saved MyDramaList pages (`shared/data/pages`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../src/detect/sentences';
import { sumRates, type Rate } from './evaluate-pages';
import { openSavedPage } from './saved-page';

export interface StructureScore {
  /** Sentences of synopses that stand behind a shield, at Balanced: there should be none. */
  readonly synopsisAlarms: Rate;
  /** Text of reviews that their writer flagged that stands behind a shield: all of it should. */
  readonly flaggedReviews: Rate;
}

const NOTHING_TO_READ = 20;

/** Scores every page of a folder. Throws where it holds none, or where they hold no synopsis or no flagged review. */
export function scoreStructure(folder: string): StructureScore {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const scores = files.map((file) => scorePage(readFileSync(join(folder, file), 'utf8'), file));
  const total = {
    synopsisAlarms: sumRates(scores.map(({ synopsisAlarms }) => synopsisAlarms)),
    flaggedReviews: sumRates(scores.map(({ flaggedReviews }) => flaggedReviews)),
  };
  if (total.synopsisAlarms.of === 0 || total.flaggedReviews.of === 0)
    throw new Error(`${folder} holds no synopsis or no flagged review`);
  return total;
}

function scorePage(html: string, file: string): StructureScore {
  const saved = openSavedPage(html, `https://mydramalist.com/${file.replace(/\.html$/, '')}`, 'balanced');
  try {
    const synopsis = [...saved.document.querySelectorAll('.show-synopsis')].flatMap(textsOf);
    const flagged = [...saved.document.querySelectorAll('.review-body')]
      .filter((body) => body.querySelector('.review-spoiler'))
      .flatMap((body) =>
        [...body.childNodes].filter(
          (node) => node.nodeType === 3 || (node as Element).localName === 'spoiler-shield-text',
        ),
      )
      .filter((node) => (node.textContent ?? '').trim().length > NOTHING_TO_READ);
    return {
      synopsisAlarms: sumRates(
        synopsis.map((text) => {
          const of = splitSentences(text.data).length;
          return { hits: saved.isShielded(text) ? of : 0, of };
        }),
      ),
      flaggedReviews: { hits: flagged.filter((node) => saved.isShielded(node)).length, of: flagged.length },
    };
  } finally {
    saved.close();
  }
}

function textsOf(element: Element): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.textContent ?? '').trim().length > NOTHING_TO_READ) texts.push(node as Text);
  }
  return texts;
}
