/**
 * `npm run evaluate -- [--pages DIR] [--data DIR] [--level LEVEL] [--verbose] [--json] [--check]`: precision and recall
 * over labelled pages, per level, language and kind, and the worst pages with their passages. `--check` fails where a
 * figure is below its floor (`floors.ts`).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../src/detect/verdict';
import { RATES, scorePages, sumRates, type LevelScores, type PageScore, type Rate } from './evaluate-pages';
import { scoreOwnPages } from './evaluate-own-pages';
import { belowFloors } from './floors';
import { readLabelledPages } from './labelled-pages';

const SHARED = resolve(import.meta.dirname, '../../shared');
const WORST_PAGES = 8;

function main(): void {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      data: { type: 'string' },
      level: { type: 'string' },
      verbose: { type: 'boolean' },
      json: { type: 'boolean' },
      check: { type: 'boolean' },
    },
  });
  const shared = join(SHARED, 'pages');
  const folder = values.pages ?? (existsSync(shared) ? shared : null);
  const source = folder ?? "the project's own pages (tests/pages): ../shared/pages is not there";
  const scores = folder === null ? scoreOwnPages() : scorePages(readLabelledPages(folder));
  const figures = figuresOf(scores);
  if (values.json) console.log(JSON.stringify({ pages: source, figures, levels: scores }, null, 2));
  else
    print(
      source,
      scores,
      LEVELS.filter((level) => values.level === undefined || values.level === level),
      values.verbose === true,
    );
  if (values.check) {
    const faults = belowFloors(figures);
    for (const fault of faults) console.error(`Below its floor: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** All figures by name, flat: `balanced.zones`, `strict.negativesTouched` … Rates are shares of 1; NaN where there was nothing to count. */
function figuresOf(scores: Readonly<Record<Level, LevelScores>>): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const level of LEVELS) {
    const { positive, negative } = scores[level];
    for (const name of RATES) {
      const { hits, of } = sumRates(positive.map(({ rates }) => rates[name]));
      figures[`${level}.${name}`] = hits / of;
    }
    figures[`${level}.negativesTouched`] = negative.filter(({ sections }) => sections.length > 0).length;
  }
  return figures;
}

function print(
  source: string,
  scores: Readonly<Record<Level, LevelScores>>,
  levels: readonly Level[],
  isVerbose: boolean,
): void {
  console.log(`Pages: ${source}`);
  for (const level of levels) {
    const { positive, negative } = scores[level];
    const touched = negative.filter(({ sections }) => sections.length > 0);
    console.log(`\nLevel ${level}`.padEnd(47) + 'pages  spoilers  +borderline  zones    false shields');
    printRow('all', positive);
    printRows(positive, ({ language }) => language);
    printRows(positive, ({ kind }) => kind);
    console.log(`  pages of neg/ with any shield: ${touched.length} of ${negative.length}`);
    for (const { file, sections } of touched)
      console.log(`    ${file}: ${sections.join(' | ').slice(0, isVerbose ? undefined : 200)}`);
    printWorst(positive, isVerbose);
  }
}

function printRows(scores: readonly PageScore[], groupOf: (score: PageScore) => string): void {
  for (const group of new Set(scores.map(groupOf)))
    printRow(
      group,
      scores.filter((score) => groupOf(score) === group),
    );
}

function printRow(name: string, scores: readonly PageScore[]): void {
  const cells = RATES.map((rate) => percent(sumRates(scores.map(({ rates }) => rates[rate]))));
  console.log(`  ${name.slice(0, 42).padEnd(42)} ${String(scores.length).padStart(5)}  ${cells.join('   ')}`);
}

function printWorst(scores: readonly PageScore[], isVerbose: boolean): void {
  const worst = scores
    .filter(({ missed, wronglyShielded }) => missed.length + wronglyShielded.length > 0)
    .sort((a, b) => b.missed.length + b.wronglyShielded.length - a.missed.length - a.wronglyShielded.length);
  for (const { file, missed, wronglyShielded } of isVerbose ? worst : worst.slice(0, WORST_PAGES)) {
    console.log(`  ${file}: ${missed.length} missed, ${wronglyShielded.length} wrongly shielded`);
    const most = isVerbose ? undefined : 3;
    for (const line of missed.slice(0, most)) console.log(`    missed ${line}`);
    for (const line of wronglyShielded.slice(0, most)) console.log(`    wrong  ${line}`);
  }
}

function percent({ hits, of }: Rate): string {
  return of === 0 ? '      –' : `${((100 * hits) / of).toFixed(1).padStart(5)} %`;
}

main();
