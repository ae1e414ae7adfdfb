/**
 * `npm run evaluate -- [--pages DIR] [--data DIR] [--level LEVEL] [--blind] [--verbose] [--json] [--check]`: precision and
 * recall over labelled pages, per level, language and kind, the plot model's figures over labelled sentences, and the worst
 * pages with their passages. `--blind` shows the open half of the pages written blind instead. `--check` fails where a
 * figure is below its floor (`floors.ts`), or was not computed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../src/detect/verdict';
import { scoreBlindPages } from './evaluate-blind';
import { evaluateModel, formatModelFigures, type ModelFigures } from './evaluate-model';
import { RATES, scorePages, sumRates, type LevelScores, type PageScore, type Rate } from './evaluate-pages';
import { scoreOwnPages } from './evaluate-own-pages';
import { scoreStructure, type StructureScore } from './evaluate-structure';
import { belowFloors, FLOORS, OWN_FLOORS } from './floors';
import { readLabelledPages } from './labelled-pages';

const SHARED = resolve(import.meta.dirname, '../../shared');
const WORST_PAGES = 8;

function main(): void {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      data: { type: 'string' },
      level: { type: 'string' },
      blind: { type: 'boolean' },
      verbose: { type: 'boolean' },
      json: { type: 'boolean' },
      check: { type: 'boolean' },
    },
  });
  const levels = LEVELS.filter((level) => values.level === undefined || values.level === level);
  const open = scoreBlindPages('open');
  if (values.blind) {
    print('tests/blind, the open half', open, levels, values.verbose === true);
    return;
  }
  const held = scoreBlindPages('held');
  const shared = join(SHARED, 'pages');
  const folder = values.pages ?? (existsSync(shared) ? shared : null);
  const source = folder ?? "the project's own pages (tests/pages): ../shared/pages is not there";
  const scores = folder === null ? scoreOwnPages() : scorePages(readLabelledPages(folder));
  const data = dataFolder(values.data);
  const model = data === null ? null : evaluateModel(data, { prefix: heldOutPrefix(data) });
  const savedPages = data === null ? null : join(data, 'pages');
  const structure = savedPages !== null && existsSync(savedPages) ? scoreStructure(savedPages) : null;
  const figures = {
    ...figuresOf(scores),
    ...modelFigures(model),
    ...structureFigures(structure),
    ...prefixed('blind.open.', figuresOf(open)),
    ...prefixed('blind.held.', figuresOf(held)),
  };
  if (values.json)
    console.log(JSON.stringify({ pages: source, data, figures, model, structure, levels: scores }, null, 2));
  else {
    print(source, scores, levels, values.verbose === true);
    printModel(model, structure);
    printBlind('may be learned from', open.balanced);
    printBlind('held out', held.balanced);
  }
  if (values.check) {
    const faults = belowFloors(figures, folder === null ? OWN_FLOORS : FLOORS);
    for (const fault of faults) console.error(`Below its floor: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
}

/** The labelled sentences: the folder that was named, else the shared one; null where there is none. */
function dataFolder(named: string | undefined): string | null {
  const shared = join(SHARED, 'data');
  return named ?? (existsSync(shared) ? shared : null);
}

/** What the names of the held-out files begin with ("dev", "test"): the model was fitted to those that begin with "train". */
function heldOutPrefix(folder: string): string {
  const prefixes = new Set(
    readdirSync(folder).flatMap((file) => /^(\w+)\.gold.*\.sentence\.jsonl$/.exec(file)?.[1] ?? []),
  );
  prefixes.delete('train');
  const [prefix] = prefixes;
  if (prefix === undefined || prefixes.size > 1)
    throw new Error(
      `${folder}: expected the sentences of one held-out half, found ${[...prefixes].join(', ') || 'none'}`,
    );
  return prefix;
}

function modelFigures(model: ModelFigures | null): Record<string, number> {
  if (!model) return {};
  const { aucStrict, aucLoose, at } = model;
  return {
    aucStrict,
    aucLoose,
    'model.precisionAtHalfRecall': at.strictHalf.strict.precision,
    'model.precisionAtMostRecall': at.strictMost.strict.precision,
    'model.falseAlarmsPremiseSure': at.sure.falseAlarmsPremise,
    'model.falseAlarmsSpoilerFreeSure': at.sure.falseAlarmsSpoilerFree,
  };
}

function structureFigures(structure: StructureScore | null): Record<string, number> {
  if (!structure) return {};
  const { synopsisAlarms, flaggedReviews } = structure;
  return {
    synopsisAlarms: synopsisAlarms.hits / synopsisAlarms.of,
    flaggedReviews: flaggedReviews.hits / flaggedReviews.of,
  };
}

function printModel(model: ModelFigures | null, structure: StructureScore | null): void {
  console.log(
    model ? `\n${formatModelFigures(model)}` : '\nThe plot model was not measured: ../shared/data is not there',
  );
  if (!structure) return;
  console.log(
    `Saved pages, Balanced: sentences of synopses shielded ${percent(structure.synopsisAlarms)}, text of flagged reviews shielded ${percent(structure.flaggedReviews)}`,
  );
}

function printBlind(which: string, { positive, negative }: LevelScores): void {
  const [spoilers, , zones, falseShields] = cellsOf(positive);
  const touched = negative.filter(({ sections }) => sections.length > 0).length;
  console.log(
    `Pages written blind (tests/blind), ${which}, Balanced: announced spoilers ${spoilers}, announced ${zones}, safe blocks shielded ${falseShields}, innocent pages touched ${touched} of ${negative.length}`,
  );
}

function prefixed(prefix: string, figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [prefix + name, figure]));
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
  console.log(`  ${name.slice(0, 42).padEnd(42)} ${String(scores.length).padStart(5)}  ${cellsOf(scores).join('   ')}`);
}

function cellsOf(scores: readonly PageScore[]): string[] {
  return RATES.map((rate) => percent(sumRates(scores.map(({ rates }) => rates[rate]))));
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
