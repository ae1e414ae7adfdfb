import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evaluateModel, formatModelFigures } from '../../scripts/evaluate-model';
import { inRuns } from '../../scripts/labelled-sentences';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, rows: readonly object[]): void {
  writeFileSync(join(folder, name), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

const PLOT = 'In the last episode he kills her father, and she dies in his arms.';
const OPINION = 'I loved the music and the acting.';
const gold = (text: string, level: number) => ({ text, gold: level, label: level === 2 ? 1 : 0, work: 'w', kind: 'k' });
const weak = (text: string, kind: string) => ({ text, label: 0, work: 'w', kind });
const GOLD = [gold(PLOT, 2), gold(OPINION, 0), gold('She leaves him in the end.', 1)];
const WEAK = [weak('A young cook moves to a small town.', 'mdl_synopsis'), weak(OPINION, 'mdl_free_doc_sentence')];

test('figures of whatever files a folder has', () => {
  write('sealed.gold.sentence.jsonl', GOLD.slice(0, 2));
  write('sealed.gold-reviews.sentence.jsonl', [{ ...GOLD[2], review: 'r', index: 0 }]);
  write('sealed.sentence.jsonl', WEAK);
  const figures = evaluateModel(folder, { bootstrapRounds: 20 });
  expect(figures.sentences).toEqual({ gold: 3, strict: 1, loose: 2, premise: 1, spoilerFree: 1 });
  expect(figures.aucStrict).toBe(1);
  expect(figures.aucLoose).toBe(1);
  expect(figures.at.strictHalf.strict).toMatchObject({ recall: 1, precision: 1 });
  expect(figures.at.strictHalf.falseAlarmsSpoilerFree).toBe(0);
  expect(figures.msPerThousand).toBeGreaterThan(0);
  expect(formatModelFigures(figures)).toContain('AUC strict 1.000');
});

describe('a figure that cannot be computed is an error', () => {
  test.each([
    ['no folder', () => rmSync(folder, { recursive: true }), 'is not there'],
    ['no hand-read sentences', () => write('a.sentence.jsonl', WEAK), 'No hand-read'],
    ['no other sentences', () => write('a.gold.sentence.jsonl', GOLD), 'No sentences'],
    [
      'no strict spoiler among them',
      () => {
        write('a.gold.sentence.jsonl', GOLD.slice(1));
        write('a.sentence.jsonl', WEAK);
      },
      'positives',
    ],
    [
      'no premise',
      () => {
        write('a.gold.sentence.jsonl', GOLD);
        write('a.sentence.jsonl', WEAK.slice(1));
      },
      'No premise',
    ],
    [
      'a row without a label',
      () => {
        write('a.gold.sentence.jsonl', [...GOLD, { text: 'x', work: 'w', kind: 'k' }]);
        write('a.sentence.jsonl', WEAK);
      },
      'a.gold.sentence.jsonl:4',
    ],
  ])('%s', (_name, prepare, message) => {
    prepare();
    expect(() => evaluateModel(folder, { bootstrapRounds: 5 })).toThrow(message);
  });
});

test('reviews come in their order, a gap parts them, and other sentences stand alone', () => {
  const at = (review: string, index: number) => ({
    text: `${review}${index}`,
    gold: 0 as const,
    work: 'w',
    kind: 'k',
    review,
    index,
  });
  const runs = inRuns([
    at('a', 1),
    at('a', 0),
    { text: 'alone', gold: 0, work: 'w', kind: 'k' },
    at('a', 3),
    at('b', 0),
  ]);
  expect(runs.map((run) => run.map(({ text }) => text))).toEqual([['alone'], ['a0', 'a1'], ['a3'], ['b0']]);
});
