/** Middle and far end of what was measured several times. */

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** The value at a share (0 to 1) of the way through the sorted values; of two in the middle the greater. Throws where there is none. */
function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/** Throws where there is no value. */
export function medianOf(values: readonly number[]): number {
  return at(values, 0.5);
}

/** Throws where there is no value. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: at(values, 0.5), p95: at(values, 0.95) };
}
