/** Scores what the page side shields on labelled pages, per level: the figures that `npm run evaluate` prints. */
import { LEVELS, type Level } from '../src/detect/verdict';
import { anyReader } from '../src/shows/reader-side';
import { labelBlocks, type LabelledPages, type NegativePage, type PositivePage } from './labelled-pages';
import { openSavedPage } from './saved-page';

/** So many of so many. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
}

export const RATES = ['spoilers', 'spoilersAndBorderline', 'zones', 'falseShields'] as const;
export type RateName = (typeof RATES)[number];

export interface PageScore {
  readonly file: string;
  readonly language: string;
  readonly kind: string;
  /**
   * `spoilers`, `spoilersAndBorderline`, `zones`: blocks so labelled that are shielded whole. `falseShields`: safe blocks
   * outside of announced zones, warnings and ends left out, of which anything is shielded.
   */
  readonly rates: Readonly<Record<RateName, Rate>>;
  readonly missed: readonly string[];
  readonly wronglyShielded: readonly string[];
}

/** A page on which nothing should be shielded, and the sections that are. */
export interface NegativeScore {
  readonly file: string;
  readonly sections: readonly string[];
}

export interface LevelScores {
  readonly positive: readonly PageScore[];
  readonly negative: readonly NegativeScore[];
}

/** Scores every page at every level. Throws where labels do not fit their page's blocks. */
export function scorePages(pages: LabelledPages): Record<Level, LevelScores> {
  const positive = pages.positive.map((page) => scorePositive(pages, page));
  const negative = pages.negative.map((page) => scoreNegative(pages, page));
  return forEachLevel((level) => ({
    positive: positive.map((score) => score[level]),
    negative: negative.map((score) => score[level]),
  }));
}

/** The sum of rates. */
export function sumRates(rates: readonly Rate[]): Rate {
  return rates.reduce((total, { hits, of }) => ({ hits: total.hits + hits, of: total.of + of }), { hits: 0, of: 0 });
}

function scorePositive(pages: LabelledPages, page: PositivePage): Record<Level, PageScore> {
  const saved = openSavedPage(pages.html('pos', page.file), `https://pages.example/${page.file}`, 'strict');
  try {
    return forEachLevel((level) => {
      saved.shield.setReader(anyReader(level));
      const blocks = labelBlocks(saved.document.body);
      if (blocks.length !== page.labels.length)
        throw new Error(`${page.file}: ${blocks.length} blocks for ${page.labels.length} labels`);
      const rates = countRates();
      const missed: string[] = [];
      const wronglyShielded: string[] = [];
      page.labels.forEach(({ i, tag, label, head }, index) => {
        const texts = blocks[index]?.texts ?? [];
        const isShielded = texts.length > 0 && texts.every((text) => saved.isShielded(text));
        const isTouched = texts.some((text) => saved.isShielded(text));
        const isAnnounced = page.announced_zones.some(([from, to]) => i >= from && i <= to);
        const isWarning = page.warning_blocks.includes(i) || page.end_blocks.includes(i);
        const isInnocent = label === 'safe' && !isAnnounced && !isWarning;
        if (label === 'spoiler') rates.spoilers.add(isShielded);
        if (label !== 'safe') rates.spoilersAndBorderline.add(isShielded);
        if (isAnnounced) rates.zones.add(isShielded);
        if (isInnocent) rates.falseShields.add(isTouched);
        const line = `${i} <${tag}> ${label}: ${head}`;
        if ((label === 'spoiler' || isAnnounced || (level === 'strict' && label !== 'safe')) && !isShielded)
          missed.push(line);
        if (isInnocent && isTouched) wronglyShielded.push(line);
      });
      return { file: page.file, language: page.language, kind: page.kind, rates, missed, wronglyShielded };
    });
  } finally {
    saved.close();
  }
}

function scoreNegative(pages: LabelledPages, { file }: NegativePage): Record<Level, NegativeScore> {
  const saved = openSavedPage(pages.html('neg', file), `https://pages.example/${file}`, 'strict');
  try {
    return forEachLevel((level) => {
      saved.shield.setReader(anyReader(level));
      const sections = saved.shield.sections.map(({ reason, entries }) => {
        const begins = entries[0]?.reading.passage.text.slice(0, 60) ?? '';
        return `${reason.source}/${reason.category} "${reason.phrase}" (${entries.length}) ${begins}`;
      });
      return { file, sections };
    });
  } finally {
    saved.close();
  }
}

/** A value for each level. */
export function forEachLevel<T>(score: (level: Level) => T): Record<Level, T> {
  return Object.fromEntries(LEVELS.map((level) => [level, score(level)])) as Record<Level, T>;
}

/** Every rate, with nothing counted yet. */
export function countRates(): Record<RateName, Count> {
  return {
    spoilers: new Count(),
    spoilersAndBorderline: new Count(),
    zones: new Count(),
    falseShields: new Count(),
  };
}

class Count implements Rate {
  hits = 0;
  of = 0;

  add(isHit: boolean): void {
    this.of += 1;
    if (isHit) this.hits += 1;
  }
}
