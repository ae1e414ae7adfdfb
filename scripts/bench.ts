/**
 * `npm run bench -- [--pages DIR] [--runs N] [--json]`: what the page side costs, in a real Chromium, as ratios of one
 * run to the floor (a bare TreeWalker) and to a peer (@mozilla/readability).
 */
import { parseArgs } from 'node:util';
import { openBenchBrowser } from './bench/browser';
import type * as inPage from './bench/in-page';
import type { AdditionCost, PageCost } from './bench/in-page';
import { longArticle, plainPage, readPages, reviewPage } from './bench/pages';

declare const bench: typeof inPage;

const COPIES = 4;

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, runs: { type: 'string' }, json: { type: 'boolean' } },
  });
  const runs = Number(values.runs ?? '5');
  const set = readPages(values.pages);
  const browser = await openBenchBrowser();
  const { page } = browser;
  const measure = (html: string, copies = COPIES): Promise<PageCost> =>
    page.evaluate((text, count) => bench.measurePage(text, count), html, copies);
  try {
    // The first run is for the compiler.
    for (const { html } of set.pages) await measure(html, 1);
    const costs: (PageCost & { name: string })[] = [];
    for (let run = 0; run < runs; run += 1)
      for (const { name, html } of set.pages) costs.push({ name, ...(await measure(html)) });
    const medianOf = async (html: string): Promise<PageCost> => {
      const measured: PageCost[] = [];
      for (let run = 0; run < runs; run += 1) measured.push(await measure(html, 2));
      return measured.sort((a, b) => a.whole - b.whole)[runs >> 1] ?? measure(html);
    };
    const sixty = await medianOf(reviewPage(60));
    const sixHundred = await medianOf(reviewPage(600));
    const plain = await medianOf(plainPage(100));
    const additions: AdditionCost[] = [];
    for (let run = 0; run < runs; run += 1)
      additions.push(await page.evaluate((html) => bench.measureAddition(html, 40), longArticle(5000)));
    const result = {
      pages: set.source,
      runs,
      milliseconds: {
        floor: spread(costs.map(({ floor }) => floor)),
        readability: spread(costs.map(({ readability }) => readability)),
        whole: spread(costs.map(({ whole }) => whole)),
        read: spread(costs.map(({ read }) => read)),
        detect: spread(costs.map(({ detect }) => detect)),
        decideAndShield: spread(costs.map(({ whole, read, detect }) => Math.max(0, whole - read - detect))),
      },
      wholeToReadability: ratio(costs, 'readability'),
      wholeToFloor: ratio(costs, 'floor'),
      readToFloor: spread(costs.map(({ read, floor }) => read / floor)),
      detectToFloor: spread(costs.map(({ detect, floor }) => detect / floor)),
      sixtyReviews: sixty,
      tenTimes: { whole: sixHundred.whole, ratio: sixHundred.whole / sixty.whole },
      unconcerned: { ...plain, ratio: plain.whole / plain.floor },
      addition: {
        passages: additions[0]?.passages,
        first: spread(additions.map(({ first }) => first)),
        share: spread(additions.map(({ addition, first }) => addition / first)),
      },
      slowest: slowest(costs),
    };
    console.log(values.json ? JSON.stringify(result, null, 2) : tableOf(result));
  } finally {
    await browser.close();
  }
}

/** The spread over pages of the ratio of sums over the runs: sums, because a single floor is near the clock's grain. */
function ratio(costs: readonly (PageCost & { name: string })[], to: 'readability' | 'floor'): Spread {
  const sums = new Map<string, { whole: number; other: number }>();
  for (const cost of costs) {
    const sum = sums.get(cost.name) ?? { whole: 0, other: 0 };
    sums.set(cost.name, { whole: sum.whole + cost.whole, other: sum.other + cost[to] });
  }
  return spread([...sums.values()].map(({ whole, other }) => whole / other));
}

function slowest(costs: readonly (PageCost & { name: string })[]): { name: string; whole: number }[] {
  const worst = new Map<string, number>();
  for (const { name, whole } of costs) worst.set(name, Math.max(worst.get(name) ?? 0, whole));
  return [...worst]
    .map(([name, whole]) => ({ name, whole }))
    .sort((a, b) => b.whole - a.whole)
    .slice(0, 5);
}

function tableOf(result: object): string {
  const lines: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
    } else lines.push(`${path.padEnd(40)} ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`);
  };
  visit(result, '');
  return lines.join('\n');
}

await main();
