/** Figures of a ranking: how well scores tell positives from negatives. */

export interface Scored {
  readonly score: number;
  readonly isPositive: boolean;
}

/** Area under the ROC curve, ties counted half. Throws where one of the two sides is empty. */
export function rocAuc(items: readonly Scored[]): number {
  const sorted = items.toSorted((a, b) => a.score - b.score);
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (const { isPositive } of sorted.slice(from, to)) {
      if (!isPositive) continue;
      positives += 1;
      // Ranks begin at 1; those of a tie share their mean.
      rankSum += (from + 1 + to) / 2;
    }
    from = to;
  }
  const negatives = sorted.length - positives;
  if (positives === 0 || negatives === 0) throw new Error(`No AUC of ${positives} positives, ${negatives} negatives`);
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

export interface AucInterval {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
}

/** The AUC with its 95 % interval: the middle of `rounds` drawings with replacement, from a seed. Throws as `rocAuc`. */
export function bootstrapAuc(items: readonly Scored[], rounds: number, seed: number): AucInterval {
  const auc = rocAuc(items);
  const random = createRandom(seed);
  const positives = items.filter(({ isPositive }) => isPositive);
  const negatives = items.filter(({ isPositive }) => !isPositive);
  const draw = (from: readonly Scored[]): Scored[] =>
    from.flatMap(() => from[Math.floor(random() * from.length)] ?? []);
  const aucs = Array.from({ length: rounds }, () => rocAuc([...draw(positives), ...draw(negatives)])).sort(
    (a, b) => a - b,
  );
  return { auc, low: aucs[Math.floor(rounds * 0.025)] ?? auc, high: aucs[Math.ceil(rounds * 0.975) - 1] ?? auc };
}

export interface OperatingPoint {
  /** The highest threshold that reaches the recall: a score at or above it counts as found. */
  readonly threshold: number;
  readonly recall: number;
  readonly precision: number;
}

/** Precision where a recall is first reached. Throws where there is no positive. */
export function atRecall(items: readonly Scored[], recall: number): OperatingPoint {
  const scores = items.filter(({ isPositive }) => isPositive).map(({ score }) => score);
  const threshold = scores.toSorted((a, b) => b - a)[Math.ceil(scores.length * recall) - 1];
  if (threshold === undefined) throw new Error('No recall without positives');
  return atThreshold(items, threshold);
}

/** Precision and recall at a threshold. Precision is 1 where nothing is found. Throws where there is no positive. */
export function atThreshold(items: readonly Scored[], threshold: number): OperatingPoint {
  const found = items.filter(({ score }) => score >= threshold);
  const hits = found.filter(({ isPositive }) => isPositive).length;
  const positives = items.filter(({ isPositive }) => isPositive).length;
  if (positives === 0) throw new Error('No recall without positives');
  return { threshold, recall: hits / positives, precision: found.length === 0 ? 1 : hits / found.length };
}

/** Numbers from 0 (included) to 1 (excluded), the same ones for a seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}
