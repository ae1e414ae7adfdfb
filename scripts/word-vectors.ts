/**
 * Word vectors from running text: words that stand in like company get like vectors. Positive pointwise mutual
 * information, then its leading eigenvectors by subspace iteration from a fixed seed.
 */
import { createRandom } from './ranking';

export interface WordVectorOptions {
  /** Words up to this many places apart keep company. */
  readonly window: number;
  readonly dimensions: number;
  /** Rarer words get no vector. */
  readonly leastCount: number;
  readonly iterations: number;
}

export interface WordVectors {
  readonly dimensions: number;
  /** The vector of a word, of length 1; undefined for a word too rare. */
  readonly vector: (word: number) => Float64Array | undefined;
}

/** Sentences as numbers of words, whatever the numbers are. Throws where no word is frequent enough. */
export function learnWordVectors(sentences: readonly Int32Array[], options: WordVectorOptions): WordVectors {
  const counts = new Map<number, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].filter(([, count]) => count >= options.leastCount).map(([word]) => word);
  if (words.length === 0) throw new Error('No word is frequent enough for a vector');
  const ids = new Map(words.sort((a, b) => a - b).map((word, id) => [word, id]));
  const dimensions = Math.min(options.dimensions, words.length);
  const basis = leadingVectors(informationOf(sentences, ids, options.window), dimensions, options.iterations);
  return {
    dimensions,
    vector: (word) => {
      const id = ids.get(word);
      return id === undefined ? undefined : basis.subarray(id * dimensions, (id + 1) * dimensions);
    },
  };
}

interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** How much more often two words meet than chance would have it; the symmetric matrix's rows. */
function informationOf(
  sentences: readonly Int32Array[],
  ids: ReadonlyMap<number, number>,
  window: number,
): SparseRow[] {
  const meetings = Array.from({ length: ids.size }, () => new Map<number, number>());
  const meet = (a: number, b: number, weight: number): void => {
    const row = meetings[a];
    row?.set(b, (row.get(b) ?? 0) + weight);
  };
  for (const sentence of sentences) {
    const known = Array.from(sentence, (word) => ids.get(word) ?? -1);
    known.forEach((a, i) => {
      if (a < 0) return;
      for (let j = Math.max(0, i - window); j < i; j += 1) {
        const b = known[j] ?? -1;
        if (b < 0) continue;
        const weight = 1 / Math.sqrt(i - j);
        meet(a, b, weight);
        meet(b, a, weight);
      }
    });
  }
  const totals = meetings.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  // The power 3/4 keeps rare company from counting too much.
  const company = totals.map((total) => Math.pow(total, 0.75));
  const all = company.reduce((sum, value) => sum + value, 0);
  return meetings.map((row, a) => {
    const entries = [...row]
      .map(([b, value]) => [b, Math.log((value * all) / ((totals[a] ?? 1) * (company[b] ?? 1)))] as const)
      .filter(([, value]) => value > 0);
    return {
      columns: Int32Array.from(entries, ([b]) => b),
      values: Float64Array.from(entries, ([, value]) => value),
    };
  });
}

/** One row per word: its place along the leading eigenvectors, weighed by the root of the eigenvalue, made length 1. */
function leadingVectors(matrix: readonly SparseRow[], dimensions: number, iterations: number): Float64Array {
  const random = createRandom(20_261_124);
  let basis = Float64Array.from({ length: matrix.length * dimensions }, () => random() - 0.5);
  for (let round = 0; round < iterations; round += 1) {
    basis = multiply(matrix, basis, dimensions);
    orthonormalise(basis, dimensions);
  }
  const image = multiply(matrix, basis, dimensions);
  for (let k = 0; k < dimensions; k += 1) {
    let eigenvalue = 0;
    for (let i = k; i < basis.length; i += dimensions) eigenvalue += (basis[i] ?? 0) * (image[i] ?? 0);
    const root = Math.sqrt(Math.abs(eigenvalue));
    for (let i = k; i < basis.length; i += dimensions) basis[i] = (basis[i] ?? 0) * root;
  }
  for (let from = 0; from < basis.length; from += dimensions) {
    const row = basis.subarray(from, from + dimensions);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (let k = 0; k < dimensions; k += 1) row[k] = (row[k] ?? 0) / length;
  }
  return basis;
}

function multiply(matrix: readonly SparseRow[], basis: Float64Array, dimensions: number) {
  const product = new Float64Array(basis.length);
  matrix.forEach(({ columns, values }, i) => {
    const to = i * dimensions;
    for (let p = 0; p < columns.length; p += 1) {
      const from = (columns[p] ?? 0) * dimensions;
      const value = values[p] ?? 0;
      for (let k = 0; k < dimensions; k += 1) product[to + k] = (product[to + k] ?? 0) + value * (basis[from + k] ?? 0);
    }
  });
  return product;
}

/** Gram-Schmidt, twice for each column: once leaves rounding errors. */
function orthonormalise(basis: Float64Array, dimensions: number): void {
  const dot = (a: number, b: number): number => {
    let sum = 0;
    for (let i = 0; i < basis.length; i += dimensions) sum += (basis[i + a] ?? 0) * (basis[i + b] ?? 0);
    return sum;
  };
  for (let k = 0; k < dimensions; k += 1) {
    for (let earlier = 0; earlier < 2 * k; earlier += 1) {
      const other = earlier % k;
      const share = dot(k, other);
      for (let i = 0; i < basis.length; i += dimensions)
        basis[i + k] = (basis[i + k] ?? 0) - share * (basis[i + other] ?? 0);
    }
    const length = Math.sqrt(dot(k, k)) || 1;
    for (let i = k; i < basis.length; i += dimensions) basis[i] = (basis[i] ?? 0) / length;
  }
}
