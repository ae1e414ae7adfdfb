/**
 * `npm run evaluate -- [--pages DIR] [--json]`: precision and recall over labelled pages, per level, language and kind.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../src/detect/verdict';
import { labelBlocks, readLabelledPages, type LabelledPages, type PositivePage } from './labelled-pages';
import { openSavedPage } from './saved-page';

export interface Rate {
  readonly hits: number;
  readonly of: number;
}

export interface PageScore {
  readonly file: string;
  readonly language: string;
  readonly kind: string;
  readonly spoilers: Rate;
  readonly strict: Rate;
  readonly zones: Rate;
  readonly falseShields: Rate;
  readonly missed: readonly string[];
  readonly wronglyShielded: readonly string[];
}

const NO_RATE: Rate = { hits: 0, of: 0 };

/** Scores one labelled page. Throws where its labels do not fit its blocks. */
export function scorePage(pages: LabelledPages, page: PositivePage, level: Level): PageScore {
  const saved = openSavedPage(pages.html('pos', page.file), `https://pages.example/${page.file}`, level);
  const blocks = labelBlocks(saved.document.body);
  if (blocks.length !== page.labels.length)
    throw new Error(`${page.file}: ${blocks.length} blocks for ${page.labels.length} labels`);
  const score = {
    spoilers: { ...NO_RATE },
    strict: { ...NO_RATE },
    zones: { ...NO_RATE },
    falseShields: { ...NO_RATE },
  };
  const missed: string[] = [];
  const wronglyShielded: string[] = [];
  const count = (rate: { hits: number; of: number }, hit: boolean): void => {
    rate.of += 1;
    if (hit) rate.hits += 1;
  };
  page.labels.forEach((label, index) => {
    const texts = blocks[index]?.texts ?? [];
    const isShielded = texts.length > 0 && texts.every((text) => saved.isShielded(text));
    const isTouched = texts.some((text) => saved.isShielded(text));
    const isAnnounced = page.announced_zones.some(([from, to]) => label.i >= from && label.i <= to);
    const isWarning = page.warning_blocks.includes(label.i) || page.end_blocks.includes(label.i);
    if (label.label === 'spoiler') count(score.spoilers, isShielded);
    if (label.label !== 'safe') count(score.strict, isShielded);
    if (isAnnounced) count(score.zones, isShielded);
    if (label.label === 'safe' && !isAnnounced && !isWarning) count(score.falseShields, isTouched);
    const line = `${label.i} <${label.tag}> ${label.label}: ${label.head}`;
    if ((label.label === 'spoiler' || isAnnounced) && !isShielded) missed.push(line);
    if (label.label === 'safe' && !isAnnounced && !isWarning && isTouched) wronglyShielded.push(line);
  });
  saved.close();
  return { file: page.file, language: page.language, kind: page.kind, ...score, missed, wronglyShielded };
}

/** The sections that stand on a page on which nothing should be shielded. */
export function touchedSections(pages: LabelledPages, file: string, level: Level): string[] {
  const saved = openSavedPage(pages.html('neg', file), `https://pages.example/${file}`, level);
  const found = saved.shield.sections.map(
    ({ reason, entries }) =>
      `${reason.source}/${reason.category} "${reason.phrase}" (${entries.length}) ${entries[0]?.reading.passage.text.slice(0, 60) ?? ''}`,
  );
  saved.close();
  return found;
}

function sum(rates: readonly Rate[]): Rate {
  return rates.reduce((total, { hits, of }) => ({ hits: total.hits + hits, of: total.of + of }), NO_RATE);
}

function percent({ hits, of }: Rate): string {
  return of === 0 ? '      –' : `${((100 * hits) / of).toFixed(1).padStart(5)} %`;
}

interface LevelFigures {
  readonly level: Level;
  readonly scores: readonly PageScore[];
  readonly touched: readonly { file: string; sections: string[] }[];
  readonly negatives: number;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      json: { type: 'boolean' },
      level: { type: 'string' },
      verbose: { type: 'boolean' },
    },
  });
  const shared = resolve(import.meta.dirname, '../../shared/pages');
  const folder = values.pages ?? (existsSync(shared) ? shared : join(import.meta.dirname, '../tests/pages'));
  const pages = readLabelledPages(folder);
  const levels = LEVELS.filter((level) => values.level === undefined || values.level === level);
  const figures = levels.map((level): LevelFigures => ({
    level,
    scores: pages.positive.map((page) => scorePage(pages, page, level)),
    touched: pages.negative
      .map(({ file }) => ({ file, sections: touchedSections(pages, file, level) }))
      .filter(({ sections }) => sections.length > 0),
    negatives: pages.negative.length,
  }));
  if (values.json) {
    console.log(JSON.stringify(figures, null, 2));
    return;
  }
  for (const { level, scores, touched, negatives } of figures) {
    console.log(`\nLevel ${level}`);
    const row = (name: string, of: readonly PageScore[]): void => {
      const rate = (key: 'spoilers' | 'strict' | 'zones' | 'falseShields'): string =>
        percent(sum(of.map((score) => score[key])));
      console.log(
        `  ${name.padEnd(40)} ${String(of.length).padStart(3)} pages  spoilers ${rate('spoilers')}  +borderline ${rate('strict')}  zones ${rate('zones')}  false shields ${rate('falseShields')}`,
      );
    };
    row('all', scores);
    for (const language of [...new Set(scores.map((score) => score.language))])
      row(
        language,
        scores.filter((score) => score.language === language),
      );
    if (level === 'balanced')
      for (const kind of [...new Set(scores.map((score) => score.kind))])
        row(
          kind,
          scores.filter((score) => score.kind === kind),
        );
    console.log(`  pages of neg/ with any shield: ${touched.length} of ${negatives}`);
    if (values.verbose) {
      for (const { file, sections } of touched) console.log(`    ${file}: ${sections.join(' | ')}`);
      for (const { file, missed, wronglyShielded } of scores) {
        if (missed.length > 0) console.log(`  MISSED ${file}\n    ${missed.join('\n    ')}`);
        if (wronglyShielded.length > 0) console.log(`  WRONG ${file}\n    ${wronglyShielded.join('\n    ')}`);
      }
    }
  }
}

if (process.argv[1] === import.meta.filename) main();
