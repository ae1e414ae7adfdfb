import { describe, expect, test } from 'vitest';
import { hashWord } from '../../src/detect/hash';
import { BUCKETS } from '../../src/detect/plot-features';
import { fitLogisticRegression } from '../../scripts/logistic-regression';
import { trainPlotModel, type TrainingData } from '../../scripts/plot-training';
import { weightsModule } from '../../scripts/train';
import { learnWordParts } from '../../scripts/word-parts';
import { learnWordVectors } from '../../scripts/word-vectors';

const PLOT = ['then she dies', 'later he dies alone', 'he kills the king', 'the queen kills him later'];
const OPINION = ['the music is lovely', 'a lovely cast', 'great music and cast', 'i loved the great music'];

function data(): TrainingData {
  const label = (texts: readonly string[], label: 0 | 1) =>
    texts.map((text, index) => ({ text, label, work: `work ${index}`, kind: 'invented' }));
  const gold = [
    ...PLOT.map((text) => ({ text, gold: 2 as const, work: 'a', kind: 'invented' })),
    ...OPINION.map((text) => ({ text, gold: 0 as const, work: 'b', kind: 'invented' })),
  ];
  return { weak: [...label(PLOT, 1), ...label(OPINION, 0)], gold, texts: [[...PLOT, ...OPINION].join('. ')] };
}

describe('training', () => {
  test('the same sentences give the same file', () => {
    expect(weightsModule(trainPlotModel(data()))).toBe(weightsModule(trainPlotModel(data())));
  });

  test('weights are whole, some on each side, and none without a bucket', () => {
    const { weights, scale } = trainPlotModel(data());
    expect(weights).toHaveLength(BUCKETS);
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.min(...weights)).toBeLessThan(0);
    expect(scale).toBeGreaterThan(0);
  });

  test.each(['weak', 'gold'] as const)('%s labels of one side only teach nothing', (kind) => {
    const whole = data();
    expect(() => trainPlotModel({ ...whole, [kind]: whole[kind].slice(0, PLOT.length) })).toThrow('one side only');
  });
});

describe('logistic regression', () => {
  const example = (x: number, target: number) => ({
    columns: Int32Array.of(0),
    values: Float64Array.of(x),
    target,
    weight: 1,
  });

  test('the bias alone takes the share of positives', () => {
    const { bias } = fitLogisticRegression(
      [1, 0, 0, 0].map((target) => example(0, target)),
      1,
      1,
    );
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.25, 3);
  });

  test('the weight is where the gradient is zero', () => {
    const { weights } = fitLogisticRegression([example(1, 1), example(-1, 0)], 1, 2);
    const [weight = NaN] = weights;
    // w / strength = 2 · (1 - sigmoid(w))
    expect(weight / 2).toBeCloseTo(2 / (1 + Math.exp(weight)), 3);
  });

  test('nothing cannot be fitted', () => {
    expect(() => fitLogisticRegression([], 1, 1)).toThrow('Nothing');
  });
});

describe('the parts of words', () => {
  const options = { shortest: 3, longest: 5, leastWords: 2 };
  const { size, parts } = learnWordParts(
    ['He confesses. She confessed!', 'A lamp'],
    ["Confessing, the keeper's lamp"],
    options,
  );
  const partsOf = (word: string): readonly number[] => parts(hashWord(word));

  test('words that are written alike share parts, those of other texts too', () => {
    expect(partsOf('confesses').length).toBeGreaterThan(0);
    expect(partsOf('confessed')).toEqual(expect.arrayContaining([...partsOf('confessing')]));
  });

  test('what stands in one word only is no part, and a word without a spelling has none', () => {
    expect(partsOf('lamp')).toEqual([]);
    expect(parts(12345)).toEqual([]);
  });

  test('parts are numbered from 0 without gaps', () => {
    const all = ['he', 'she', 'confesses', 'confessed'].flatMap(partsOf);
    expect([...new Set(all)].sort((x, y) => x - y)).toEqual(Array.from({ length: size }, (_, part) => part));
  });

  test('the order of texts does not count', () => {
    const turned = learnWordParts(['A lamp', 'She confessed! He confesses.'], [], options);
    expect(turned.parts(hashWord('confessed'))).toEqual(partsOf('confessed'));
  });
});

describe('word vectors', () => {
  const options = { window: 2, dimensions: 4, leastCount: 2, iterations: 8 };
  // 1 and 2 stand beside 8, 3 and 4 beside 9.
  const sentences = [1, 2, 1, 2]
    .map((word) => Int32Array.of(word, 8))
    .concat([3, 4, 3, 4].map((word) => Int32Array.of(word, 9)));

  test('words in like company are alike, and others are not', () => {
    const { vector } = learnWordVectors(sentences, options);
    const alike = (a: number, b: number): number =>
      vector(a)?.reduce((sum, value, k) => sum + value * (vector(b)?.[k] ?? NaN), 0) ?? NaN;
    expect(alike(1, 2)).toBeGreaterThan(0.9);
    expect(Math.abs(alike(1, 3))).toBeLessThan(0.5);
  });

  test('rare words have none', () => {
    expect(learnWordVectors([...sentences, Int32Array.of(7, 8)], options).vector(7)).toBeUndefined();
    expect(() => learnWordVectors([Int32Array.of(1)], options)).toThrow('frequent');
  });
});
