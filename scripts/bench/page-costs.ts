/** What the page side costs on each page of a set, and on made-up pages of a known size: no layout, no extension around it. */
import type { Page } from 'puppeteer-core';
import type * as inPage from './in-page';
import type { PageCost } from './in-page';
import { copiesFor, longArticle, plainPage, reviewPage, type PageSet } from './pages';
import { medianOf, spreadOf, type Spread } from './spread';

declare const bench: typeof inPage;

/** How many paragraphs are added to the long page, one after the other, in each run. */
const ADDITIONS = 40;
export const LONG_PAGE_PASSAGES = 5000;

/** What each part takes of the whole; 0 to 1, 1 together. */
export interface Shares {
  readonly read: number;
  readonly detect: number;
  readonly decideAndShield: number;
}

/** Times are milliseconds; each is the median over the runs. */
export interface PageCosts {
  /** The pages' spread of each part's time. */
  readonly milliseconds: {
    readonly floor: Spread;
    readonly readability: Spread;
    readonly whole: Spread;
    readonly read: Spread;
    readonly detect: Spread;
    readonly decideAndShield: Spread;
  };
  readonly shares: Shares;
  /** The pages' spread of the ratios that each page has by itself. */
  readonly wholeToReadability: Spread;
  readonly wholeToFloor: Spread;
  readonly readToFloor: Spread;
  readonly detectToFloor: Spread;
  readonly sixtyReviews: PageCost;
  /** The page of sixty reviews, ten times as long: how many times the work. */
  readonly tenTimes: number;
  readonly unconcerned: PageCost;
  /** One paragraph added to a long page that is read: its time, as a share of the first reading. */
  readonly addition: { readonly passages: number; readonly firstMs: Spread; readonly share: Spread };
  readonly slowest: readonly { readonly name: string; readonly whole: number }[];
}

/** Measures everything so many times. The page must hold the bench's code (`openBenchBrowser`). */
export async function measurePageCosts(page: Page, set: PageSet, runs: number): Promise<PageCosts> {
  const measure = (html: string, copies = copiesFor(html)): Promise<PageCost> =>
    page.evaluate((text, count) => bench.measurePage(text, count), html, copies);
  const measureAgain = async (html: string): Promise<PageCost> => {
    const costs: PageCost[] = [];
    for (let run = 0; run < runs; run += 1) costs.push(await measure(html));
    return medianCost(costs);
  };

  const sixty = reviewPage(60);
  const plain = plainPage(100);
  // The first run is for the compiler.
  for (const html of [...set.pages.map((one) => one.html), sixty, plain]) await measure(html, 1);
  const runsOf = set.pages.map(({ name, html }) => ({ name, html, costs: [] as PageCost[] }));
  for (let run = 0; run < runs; run += 1) for (const { html, costs } of runsOf) costs.push(await measure(html));
  const costs = runsOf.map(({ name, costs: measured }) => ({ name, ...medianCost(measured) }));

  const sixtyReviews = await measureAgain(sixty);
  const sixHundred = await measureAgain(reviewPage(600));
  const additions = [];
  for (let run = 0; run < runs; run += 1)
    additions.push(
      await page.evaluate(
        (html, count) => bench.measureAddition(html, count),
        longArticle(LONG_PAGE_PASSAGES),
        ADDITIONS,
      ),
    );

  const spread = (figure: (cost: PageCost) => number): Spread => spreadOf(costs.map(figure));
  return {
    milliseconds: {
      floor: spread(({ floor }) => floor),
      readability: spread(({ readability }) => readability),
      whole: spread(({ whole }) => whole),
      read: spread((cost) => cost.read),
      detect: spread((cost) => cost.detect),
      decideAndShield: spread((cost) => Math.max(0, cost.whole - cost.read - cost.detect)),
    },
    shares: sharesOf(costs),
    wholeToReadability: spread(({ whole, readability }) => whole / readability),
    wholeToFloor: spread(({ whole, floor }) => whole / floor),
    readToFloor: spread((cost) => cost.read / cost.floor),
    detectToFloor: spread((cost) => cost.detect / cost.floor),
    sixtyReviews,
    tenTimes: sixHundred.whole / sixtyReviews.whole,
    unconcerned: await measureAgain(plain),
    addition: {
      passages: additions[0]?.passages ?? 0,
      firstMs: spreadOf(additions.map(({ first }) => first)),
      share: spreadOf(additions.map(({ addition, first }) => addition / first)),
    },
    slowest: costs
      .map(({ name, whole }) => ({ name, whole }))
      .sort((a, b) => b.whole - a.whole)
      .slice(0, 5),
  };
}

/**
 * The shares of the page in the middle, part by part: one page that was interrupted does not count. Parts and whole are
 * measured on copies of their own; where the parts took longer than the whole, they are the whole.
 */
export function sharesOf(costs: readonly Pick<PageCost, 'whole' | 'read' | 'detect'>[]): Shares {
  const middle = (part: 'read' | 'detect'): number =>
    medianOf(costs.map((cost) => cost[part] / Math.max(cost.whole, cost.read + cost.detect)));
  const read = middle('read');
  const detect = Math.min(1 - read, middle('detect'));
  return { read, detect, decideAndShield: 1 - read - detect };
}

/** One page's cost over several runs: each part's median, so that a run in which the machine was away does not count. */
function medianCost(costs: readonly PageCost[]): PageCost {
  const middle = (figure: (cost: PageCost) => number): number => medianOf(costs.map(figure));
  return {
    tags: middle(({ tags }) => tags),
    passages: middle(({ passages }) => passages),
    sections: middle(({ sections }) => sections),
    added: middle(({ added }) => added),
    floor: middle(({ floor }) => floor),
    readability: middle(({ readability }) => readability),
    whole: middle(({ whole }) => whole),
    read: middle(({ read }) => read),
    detect: middle(({ detect }) => detect),
  };
}
