/** The plot model's figures over labelled sentences in the format of `shared/data`. */
import { CAREFUL, scoreSentence, scoreSentences, SURE } from '../src/detect/plot-model';
import {
  inRuns,
  PREMISE_KINDS,
  readGoldSentences,
  readWeakSentences,
  SPOILER_FREE_KINDS,
  type WeakSentence,
} from './labelled-sentences';
import { atRecall, atThreshold, bootstrapAuc, type AucInterval, type OperatingPoint, type Scored } from './ranking';

/** Measured at one threshold. All figures but `threshold` are shares from 0 to 1. */
export interface ThresholdFigures {
  readonly threshold: number;
  readonly strict: OperatingPoint;
  readonly loose: OperatingPoint;
  /** Share of premise sentences at or above it, without what structure leaves out. */
  readonly falseAlarmsPremise: number;
  /** Share of the sentences of reviews declared spoiler-free at or above it. */
  readonly falseAlarmsSpoilerFree: number;
}

export interface ModelFigures {
  /** Area under the ROC curve, strict spoilers (`gold` 2) against the rest. */
  readonly aucStrict: number;
  /** Strict and mild spoilers (`gold` 1 and 2) against the rest. */
  readonly aucLoose: number;
  /** 95 % intervals. */
  readonly intervals: { readonly strict: AucInterval; readonly loose: AucInterval };
  /** Where strict recall reaches 0.5 and 0.8, and where loose recall does, and at the model's own thresholds. */
  readonly at: Readonly<
    Record<'strictHalf' | 'strictMost' | 'looseHalf' | 'looseMost' | 'sure' | 'careful', ThresholdFigures>
  >;
  /** Time to score 1,000 sentences, the best of several rounds. */
  readonly msPerThousand: number;
  readonly sentences: {
    readonly gold: number;
    readonly strict: number;
    readonly loose: number;
    readonly premise: number;
    readonly spoilerFree: number;
  };
}

export interface EvaluationOptions {
  /** Only files whose names begin so; all of them by default. */
  readonly prefix?: string;
  readonly bootstrapRounds?: number;
  readonly seed?: number;
}

/**
 * Measures the model on a folder: every `*.gold*.sentence.jsonl`, and premise and spoiler-free sentences of the other
 * `*.sentence.jsonl`. Sentences of whole reviews are scored with their neighbours, all others alone. Throws where a row
 * is not in the format, or where a figure cannot be computed.
 */
export function evaluateModel(folder: string, options: EvaluationOptions = {}): ModelFigures {
  const { prefix = '', bootstrapRounds = 500, seed = 1 } = options;
  const runs = inRuns(readGoldSentences(folder, prefix));
  const scores = runs.flatMap((run) => scoreSentences(run.map(({ text }) => text)).scores);
  const labels = runs.flat();
  const scored = (least: number): Scored[] =>
    labels.map(({ gold }, index) => ({ score: scores[index] ?? NaN, isPositive: gold >= least }));
  const strict = scored(2);
  const loose = scored(1);
  if (scores.some(Number.isNaN)) throw new Error('A sentence without a score');

  const weak = readWeakSentences(folder, prefix);
  const premise = scoresOf(weak, PREMISE_KINDS, 'premise');
  const spoilerFree = scoresOf(weak, SPOILER_FREE_KINDS, 'spoiler-free');
  const figuresAt = (threshold: number): ThresholdFigures => ({
    threshold,
    strict: atThreshold(strict, threshold),
    loose: atThreshold(loose, threshold),
    falseAlarmsPremise: shareFrom(premise, threshold),
    falseAlarmsSpoilerFree: shareFrom(spoilerFree, threshold),
  });
  const intervals = {
    strict: bootstrapAuc(strict, bootstrapRounds, seed),
    loose: bootstrapAuc(loose, bootstrapRounds, seed),
  };
  return {
    aucStrict: intervals.strict.auc,
    aucLoose: intervals.loose.auc,
    intervals,
    at: {
      strictHalf: figuresAt(atRecall(strict, 0.5).threshold),
      strictMost: figuresAt(atRecall(strict, 0.8).threshold),
      looseHalf: figuresAt(atRecall(loose, 0.5).threshold),
      looseMost: figuresAt(atRecall(loose, 0.8).threshold),
      sure: figuresAt(SURE),
      careful: figuresAt(CAREFUL),
    },
    msPerThousand: timePerThousand([...labels, ...weak].map(({ text }) => text)),
    sentences: {
      gold: labels.length,
      strict: strict.filter(({ isPositive }) => isPositive).length,
      loose: loose.filter(({ isPositive }) => isPositive).length,
      premise: premise.length,
      spoilerFree: spoilerFree.length,
    },
  };
}

function scoresOf(sentences: readonly WeakSentence[], kinds: ReadonlySet<string>, what: string): number[] {
  const scores = sentences.filter(({ kind }) => kinds.has(kind)).map(({ text }) => scoreSentence(text));
  if (scores.length === 0) throw new Error(`No ${what} sentences to count false alarms on`);
  return scores;
}

function shareFrom(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score >= threshold).length / scores.length;
}

function timePerThousand(texts: readonly string[]): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    scoreSentences(texts);
    best = Math.min(best, ((performance.now() - start) / texts.length) * 1000);
  }
  return best;
}

/** The figures as lines for the console. */
export function formatModelFigures(figures: ModelFigures): string {
  const { sentences, intervals, at } = figures;
  const interval = ({ auc, low, high }: AucInterval): string =>
    `${auc.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;
  const names = {
    strictHalf: 'strict recall 0.5',
    strictMost: 'strict recall 0.8',
    looseHalf: 'loose recall 0.5',
    looseMost: 'loose recall 0.8',
    sure: 'SURE (Balanced)',
    careful: 'CAREFUL (Strict)',
  } as const satisfies Record<keyof ModelFigures['at'], string>;
  const row = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`;
  return [
    `Plot model: ${sentences.gold} hand-read sentences (${sentences.strict} strict, ${sentences.loose} strict or mild), ${sentences.premise} of premises, ${sentences.spoilerFree} of spoiler-free reviews`,
    `  AUC strict ${interval(intervals.strict)}   loose ${interval(intervals.loose)}   ${figures.msPerThousand.toFixed(2)} ms per 1,000 sentences`,
    row('at', ['threshold', 'P strict', 'R strict', 'P loose', 'R loose', 'premises', 'spoil.-free']),
    ...(Object.keys(names) as (keyof typeof names)[]).map((key) => {
      const { threshold, strict, loose, falseAlarmsPremise, falseAlarmsSpoilerFree } = at[key];
      return row(names[key], [
        threshold.toFixed(2),
        percent(strict.precision),
        percent(strict.recall),
        percent(loose.precision),
        percent(loose.recall),
        percent(falseAlarmsPremise),
        percent(falseAlarmsSpoilerFree),
      ]);
    }),
  ].join('\n');
}
