/** Weights of a linear model in whole numbers, the least of them dropped: what ships. */
import { HEAVIEST } from '../src/detect/weight-symbols';

export interface WholeWeights {
  readonly weights: Int8Array;
  /** Multiplies a whole weight. */
  readonly scale: number;
}

/**
 * Rounds weights to whole numbers from `-HEAVIEST` to `HEAVIEST`. Throws where all of them are zero.
 *
 * @param counts how often each was used in training: a weight matters as much as it is large, and used
 * @param kept so many of those that matter most are kept
 * @param uncut the share of all weights that are not cut to the heaviest, so that the small ones keep their steps
 */
export function wholeWeights(weights: Float64Array, counts: Float64Array, kept: number, uncut: number): WholeWeights {
  const importance = weights.map((weight, bucket) => Math.abs(weight) * Math.sqrt(counts[bucket] ?? 0));
  const least = importance.toSorted().at(-Math.min(kept, importance.length)) ?? 0;
  const sizes = weights.map(Math.abs).filter((size) => size > 0);
  const most = sizes.sort()[Math.floor((sizes.length - 1) * uncut)];
  if (most === undefined) throw new Error('All weights are zero');
  const scale = most / HEAVIEST;
  const whole = (weight: number): number => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / scale)));
  return {
    weights: Int8Array.from(weights, (weight, bucket) => ((importance[bucket] ?? 0) < least ? 0 : whole(weight))),
    scale,
  };
}
