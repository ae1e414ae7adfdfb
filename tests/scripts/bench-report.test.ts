import { describe, expect, test } from 'vitest';
import { chartOf } from '../../scripts/bench/chart';
import { figuresOf, isReached } from '../../scripts/bench/figures';
import { reportOf } from '../../scripts/bench/report';
import type { BenchResults } from '../../scripts/bench/results';
import { medianOf, spreadOf } from '../../scripts/bench/spread';

const COST = {
  tags: 500,
  passages: 400,
  sections: 0,
  added: 0,
  floor: 0.1,
  readability: 2,
  whole: 0.2,
  read: 0.1,
  detect: 0.06,
};
const SPREAD = { median: 0.5, p95: 2 };

const RESULTS: BenchResults = {
  circumstances: {
    date: '2026-11-27',
    commit: 'abc1234',
    browser: 'Chrome/156',
    machine: '2 × Lamp',
    load: 0.1,
    runs: 5,
    pages: '121 pages of shared/pages',
  },
  costs: {
    milliseconds: {
      floor: { median: 0.04, p95: 0.3 },
      readability: { median: 1.1, p95: 8 },
      whole: { median: 0.9, p95: 4 },
      read: SPREAD,
      detect: SPREAD,
      decideAndShield: SPREAD,
    },
    shares: { read: 0.3, detect: 0.5, decideAndShield: 0.2 },
    wholeToReadability: { median: 0.15, p95: 0.6 },
    wholeToFloor: { median: 25, p95: 90 },
    readToFloor: { median: 7, p95: 12 },
    detectToFloor: { median: 12, p95: 40 },
    sixtyReviews: { ...COST, whole: 15.04 },
    tenTimes: 9.8,
    unconcerned: COST,
    addition: { passages: 5003, firstMs: SPREAD, share: { median: 0.003, p95: 0.004 } },
    slowest: [],
  },
  extension: {
    blocks: { longest: 21.4, start: SPREAD, work: SPREAD, all: SPREAD },
    memory: { long: { script: 1_500_000, browser: 900_000 }, short: { script: 100_000, browser: 0 } },
    scrolling: { shieldedPassages: 660, dropped: { with: 0.03, without: 0.01 } },
    idle: { watchedMs: 10_000, calls: 0, stoppedAfterMs: 31_144 },
    size: { contentScript: 180_400, phrases: 91_000 },
    profile: Array.from({ length: 20 }, (_, at) => [`src/file-${at}.ts`, (20 - at) / 210] as const),
  },
};

function withExtension(extension: Partial<BenchResults['extension']>): BenchResults {
  return { ...RESULTS, extension: { ...RESULTS.extension, ...extension } };
}

function withCosts(costs: Partial<BenchResults['costs']>): BenchResults {
  return { ...RESULTS, costs: { ...RESULTS.costs, ...costs } };
}

describe('what was measured several times', () => {
  test.each([
    [[3], 3, 3],
    [[5, 1, 3], 3, 5],
    [Array.from({ length: 100 }, (_, at) => 99 - at), 50, 95],
  ])('%j', (values, median, p95) => {
    expect(spreadOf(values)).toEqual({ median, p95 });
    expect(medianOf(values)).toBe(median);
  });

  test('is nothing where nothing was', () => {
    expect(() => medianOf([])).toThrow('Nothing was measured');
  });
});

describe('the figures', () => {
  const named = (results: BenchResults, name: RegExp) => figuresOf(results).find((figure) => name.test(figure.name));

  test.each<[string, RegExp, BenchResults, string, boolean]>([
    ['below what was asked', /Readability.*median/, RESULTS, '0.15 ×', true],
    ['as much as was asked', /TreeWalker.*median/, RESULTS, '25 ×', true],
    ['a little more', /60 reviews/, RESULTS, '15 ms', false],
    ['a share', /One paragraph/, RESULTS, '0.3 %', true],
    ['nothing where nothing is allowed', /Elements added/, RESULTS, 'none', true],
    ['a block that is too long', /Longest block/, RESULTS, '21.4 ms', false],
    ['more dropped frames than without', /frames dropped/, RESULTS, '2 %', true],
    [
      'fewer dropped frames than without',
      /frames dropped/,
      withExtension({ scrolling: { shieldedPassages: 660, dropped: { with: 0.01, without: 0.5 } } }),
      'none',
      true,
    ],
    ['both heaps together', /Memory/, RESULTS, '2.4 MB', true],
    [
      'work while nothing happens',
      /idleness/,
      withExtension({ idle: { watchedMs: 10_000, calls: 1, stoppedAfterMs: null } }),
      '1',
      false,
    ],
    ['something there', /Elements added/, withCosts({ unconcerned: { ...COST, added: 2 } }), '2', false],
  ])('%s', (_, name, results, measured, reached) => {
    const figure = named(results, name);
    expect(figure?.measured).toBe(measured);
    expect(figure && isReached(figure)).toBe(reached);
  });
});

describe('the report', () => {
  test('says of each figure what was asked, what was measured and whether it is reached', () => {
    const report = reportOf(RESULTS);
    expect(report).toContain('| Whole work ÷ Readability on the same page, median | at most 0.2 × | 0.15 × | yes |');
    expect(report).toContain('| The same, 95th percentile | at most 0.2 × | 0.6 × | **no** |');
  });

  test('says where, when and of what it speaks', () => {
    expect(reportOf(RESULTS)).toContain(
      '2026-11-27, commit abc1234. Chrome/156 on 2 × Lamp. Runs: 5, over 121 pages of shared/pages.\n',
    );
  });

  test('says that the machine was busy, where it was', () => {
    const busy = { ...RESULTS, circumstances: { ...RESULTS.circumstances, load: 3.21 } };
    expect(reportOf(RESULTS)).not.toContain('other work');
    expect(reportOf(busy)).toContain('other work to do (load 3.2 for each processor)');
  });

  test('says when the background stopped, and where it did not', () => {
    const restless = withExtension({ idle: { watchedMs: 10_000, calls: 0, stoppedAfterMs: null } });
    expect(reportOf(RESULTS)).toContain('31 s after its start');
    expect(reportOf(restless)).toContain('it did not within a minute');
  });

  test('says why the content script is larger than asked, while the phrases alone are', () => {
    const small = withExtension({ size: { contentScript: 70_000, phrases: 50_000 } });
    expect(reportOf(RESULTS)).toContain('180 KB compressed');
    expect(reportOf(RESULTS)).toContain('out of reach');
    expect(reportOf(small)).not.toContain('out of reach');
  });

  test('names the ten files in which most time is spent', () => {
    const files = [...reportOf(RESULTS).matchAll(/^\| (src\/\S+) /gm)].map(([, file]) => file);
    expect(files).toEqual(Array.from({ length: 10 }, (_, at) => `src/file-${at}.ts`));
  });

  test('says where the work goes, in shares of the whole', () => {
    const shares = [...reportOf(RESULTS).matchAll(/^\| (?:The whole|–).*\| (\d+ %) \|$/gm)].map(([, share]) => share);
    expect(shares).toEqual(['100 %', '30 %', '50 %', '20 %']);
  });
});

describe('the chart', () => {
  const figure = { name: 'Work & < more', asked: '', measured: '' };
  const barOf = (share: number): { end: number; isReached: boolean; label: string } => {
    const [, kind, x, width, label] =
      /<rect class="(reached|missed)" x="(\d+)" y="\d+" width="(\d+)".*?<text[^>]*>([^<]*)/.exec(
        chartOf([{ ...figure, share }]),
      ) ?? [];
    return { end: Number(x) + Number(width), isReached: kind === 'reached', label: label ?? '' };
  };
  const line = Number(/class="asked" x1="(\d+)"/.exec(chartOf([]))?.[1]);

  test.each([
    [0.001, true, '0.001 ×'],
    [0.154, true, '0.15 ×'],
    [1, true, '1 ×'],
    [1.2, false, '1.2 ×'],
    [Infinity, false, 'more'],
  ])('has a bar for %d that ends on the right side of the line', (share, reached, label) => {
    const bar = barOf(share);
    expect(bar).toMatchObject({ isReached: reached, label });
    expect(bar.end <= line).toBe(reached);
  });

  test('keeps names text', () => {
    expect(chartOf([{ ...figure, share: 1 }])).toContain('>Work &amp; &lt; more<');
  });
});
