import { describe, expect, test } from 'vitest';
import { CAREFUL, REACH, scoreSentence, scoreSentences, SURE, weighNeighbours } from '../../src/detect/plot-model';

// Invented; from most to least plot.
const PLOT = [
  'In the last episode Mina finds out that Joon killed her father and she leaves him.',
  'He jumps in front of the car to save her and dies in her arms.',
  'She marries the prosecutor after her husband is arrested for the murder.',
];
const OPINION = [
  'The acting was wonderful and I loved the music.',
  'I would give it nine out of ten and will surely watch it again.',
  'Honestly, the pacing was slow but the cast had great chemistry.',
];

describe('what a sentence tells', () => {
  test.each(PLOT)('plot: %s', (sentence) => {
    expect(scoreSentence(sentence)).toBeGreaterThan(CAREFUL);
  });

  test.each(OPINION)('opinion: %s', (sentence) => {
    expect(scoreSentence(sentence)).toBeLessThan(CAREFUL);
  });

  test.each([
    'A young doctor moves to a small island and meets a stubborn fisherman.',
    'Two rivals at a cooking school have to share one kitchen.',
  ])('a premise is nothing to be sure of: %s', (sentence) => {
    expect(scoreSentence(sentence)).toBeLessThan(SURE);
  });

  test('the two thresholds differ in the right direction', () => {
    expect(SURE).toBeGreaterThan(CAREFUL);
  });
});

describe('neighbours', () => {
  test('a sentence among plot scores higher than among opinion', () => {
    const sentence = 'She could not believe it.';
    const [, amongPlot = NaN] = scoreSentences([PLOT[0] ?? '', sentence, PLOT[1] ?? '']).scores;
    const [, amongOpinion = NaN] = scoreSentences([OPINION[0] ?? '', sentence, OPINION[1] ?? '']).scores;
    expect(amongPlot).toBeGreaterThan(amongOpinion);
  });

  test.each([
    ['alone', [1], [], [1]],
    ['the mean of both sides', [0, 1, 2], [], [0.75, 1.5, 2.25]],
    ['the passage before', [1], [3, 5], [3]],
    ['no further than the reach', [1, 0, 0, 0], [9, 0, 0], [1, 0.125, 0.16666666666666666, 0]],
  ])('%s', (_name, own, before, expected) => {
    expect(weighNeighbours(own, before, 0.5)).toEqual(expected);
  });

  test('a passage in two parts scores its second part as with the first before it', () => {
    const whole = scoreSentences([...PLOT, ...OPINION]);
    const first = scoreSentences(PLOT);
    const second = scoreSentences(OPINION, first.tail);
    expect(second.scores).toEqual(whole.scores.slice(PLOT.length));
    expect(second.tail).toEqual(whole.tail);
    expect(first.tail).toHaveLength(REACH);
  });

  test('the tail of a passage without sentences is the one before', () => {
    expect(scoreSentences([], [1, 2])).toEqual({ scores: [], tail: [1, 2] });
  });
});

test('one scoring leaves no trace on the next', () => {
  const before = scoreSentence(PLOT[0] ?? '');
  for (const sentence of OPINION) scoreSentence(sentence);
  expect(scoreSentence(PLOT[0] ?? '')).toBe(before);
});
