import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUCKETS } from '../../src/detect/text-features';
import { LANGUAGES } from '../../src/detect/languages';
import { PLOT_TEXT_WEIGHTS } from '../../src/detect/plot-text-weights';
import { WARNING_WEIGHTS } from '../../src/detect/warning-model-weights';
import { exampleOf, textWeightsModule, trainTextModel } from '../../scripts/text-training';
import { readPlotTexts } from '../../scripts/train-plots';
import { readWarningTexts } from '../../scripts/train-warnings';

const TRAINING = join(import.meta.dirname, '../../training');
const WARNINGS = readWarningTexts(join(TRAINING, 'warnings'));
const PLOTS = readPlotTexts(join(TRAINING, 'plots'));

const CHOICES = { strength: 20, kept: 1000, others: 25 };
const ONE = [
  ...['close the tab if you are not there yet', 'leave now if you have not finished'].map((text) =>
    exampleOf(text, 1, 2),
  ),
  ...['log in to leave a comment', 'the music is lovely', 'it is safe to look again', 'a drama about a ferry'].map(
    (text) => exampleOf(text, 0, 1),
  ),
];
const OTHER = [
  ...['if you have not finished, close this tab', 'not there yet? leave'].map((text) => exampleOf(text, 1, 2)),
  ...['close the door, she says', 'it is on the usual channel', 'the cast is good'].map((text) =>
    exampleOf(text, 0, 1),
  ),
];
const COMMON = [exampleOf('the cast is lovely', 0, 0.2)];

describe('training', () => {
  const train = () => trainTextModel([ONE, OTHER], COMMON, CHOICES);
  const source = () => textWeightsModule(new Map([['xx', train().model]]), 'WEIGHTS', 'npm run train', 'docs/model.md');

  test('the same texts give the same file', () => {
    expect(source()).toBe(source());
  });

  test('weights are whole, some on each side', () => {
    const { weights, scale } = train().model;
    expect(weights).toHaveLength(BUCKETS);
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.min(...weights)).toBeLessThan(0);
    expect(scale).toBeGreaterThan(0);
  });

  test('each text is scored once by a model that has not read its author', () => {
    const { sought, others } = train().heldOut;
    expect(sought).toHaveLength(4);
    expect(others).toHaveLength(7);
  });

  test('one author is too few', () => {
    expect(() => trainTextModel([ONE], [], CHOICES)).toThrow('Two authors');
  });

  test('texts of one kind teach nothing', () => {
    const silent = ONE.filter(({ target }) => target === 0);
    expect(() => trainTextModel([silent, silent], [], CHOICES)).toThrow('one kind only');
  });
});

describe('the texts', () => {
  const IDS = new Set<string>(LANGUAGES.map(({ id }) => id));

  test('there is a model of warnings of each language that has some, and of no other', () => {
    expect([...WARNINGS.keys()].filter((id) => !IDS.has(id))).toEqual([]);
    expect(Object.keys(WARNING_WEIGHTS).toSorted()).toEqual([...WARNINGS.keys()].toSorted());
  });

  test('there is a model of plot of each language but English, which learns from reviews', () => {
    expect([...PLOTS.keys(), 'en'].toSorted()).toEqual([...IDS].toSorted());
    expect(Object.keys(PLOT_TEXT_WEIGHTS).toSorted()).toEqual([...PLOTS.keys()].toSorted());
  });

  test.each([...WARNINGS])('of warnings in %s say something, and none is both a warning and innocent', (_, authors) => {
    expectApart(
      authors.flatMap(({ announce }) => announce),
      authors.flatMap(({ innocent, clear, plain }) => [...innocent, ...clear, ...plain]),
    );
  });

  test.each([...PLOTS])('of plot in %s say something, and none both tells and does not', (_, authors) => {
    expectApart(
      authors.flatMap(({ tells }) => tells),
      authors.flatMap(({ premise, opinion, other }) => [...premise, ...opinion, ...other]),
    );
  });
});

function expectApart(sought: readonly string[], others: readonly string[]): void {
  const known = new Set(sought);
  expect([...sought, ...others].filter((text) => text.trim() === '')).toEqual([]);
  expect(others.filter((text) => known.has(text))).toEqual([]);
}
