/**
 * `npm run bench -- [--pages DIR] [--runs N] [--json] [--write]`: what the extension costs, in a real Chromium: its page
 * side by itself, as ratios of one run to the floor (a bare TreeWalker) and to a peer (@mozilla/readability), and the
 * built extension. With `--write` the figures go into `docs/performance.md`, beside what was asked for.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { openBenchBrowser } from './bench/browser';
import { chartOf } from './bench/chart';
import { readCircumstances, type Circumstances } from './bench/circumstances';
import { figuresOf } from './bench/figures';
import { measureExtension } from './bench/extension-costs';
import { measurePageCosts, type PageCosts } from './bench/page-costs';
import { readPages } from './bench/pages';
import { reportOf } from './bench/report';
import type { BenchResults } from './bench/results';

const REPORT = join(import.meta.dirname, '../docs/performance.md');
const CHART = join(import.meta.dirname, '../docs/performance.svg');

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    runs: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const results = await measure(Number(values.runs ?? '5'), values.pages);
console.log(values.json ? JSON.stringify(results, null, 2) : tableOf(results));
if (values.write) {
  writeFileSync(REPORT, await format(reportOf(results), { ...(await resolveConfig(REPORT)), filepath: REPORT }));
  writeFileSync(CHART, chartOf(figuresOf(results)));
}

async function measure(runs: number, folder?: string): Promise<BenchResults> {
  const set = readPages(folder);
  const browser = await openBenchBrowser();
  let circumstances: Circumstances;
  let costs: PageCosts;
  try {
    circumstances = readCircumstances(await browser.version(), runs, `${set.pages.length} pages of ${set.source}`);
    costs = await measurePageCosts(browser.page, set, runs);
  } finally {
    await browser.close();
  }
  return { circumstances, costs, extension: await measureExtension(set, runs) };
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
