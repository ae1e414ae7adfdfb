/** Logistic regression with L2 regularisation on sparse rows, by L-BFGS over the whole batch: no chance, no threads. */

export interface Example {
  /** Columns that are not zero, each once. */
  readonly columns: Int32Array;
  /** Their values. */
  readonly values: Float64Array;
  /** 0 to 1: how positive it is. */
  readonly target: number;
  /** How much it counts. */
  readonly weight: number;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const MEMORY = 10;
const MOST_ITERATIONS = 200;
/** Ends when the gradient's largest entry is this small a part of the first one's. */
const TOLERANCE = 1e-4;

/**
 * Minimises `Σ weight · log-loss + |w|² / (2 · strength)`; the bias is not regularised. The same examples in the same
 * order give the same bits. Throws where there is no example.
 */
export function fitLogisticRegression(examples: readonly Example[], width: number, strength: number): LinearModel {
  if (examples.length === 0) throw new Error('Nothing to fit a model to');
  const x = new Float64Array(width + 1);
  const gradient = new Float64Array(width + 1);
  let loss = lossAt(examples, x, strength, gradient);
  const first = largest(gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < MOST_ITERATIONS && largest(gradient) > first * TOLERANCE; iteration += 1) {
    const direction = descent(gradient, steps);
    const slope = dot(direction, gradient);
    let step = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const next = new Float64Array(width + 1);
    const nextGradient = new Float64Array(width + 1);
    let nextLoss = Infinity;
    for (let halving = 0; halving < 40; halving += 1) {
      for (let i = 0; i <= width; i += 1) next[i] = at(x, i) + step * at(direction, i);
      nextLoss = lossAt(examples, next, strength, nextGradient);
      if (nextLoss <= loss + 1e-4 * step * slope) break;
      step /= 2;
    }
    if (nextLoss >= loss) break;
    const s = next.map((value, i) => value - at(x, i));
    const y = nextGradient.map((value, i) => value - at(gradient, i));
    const curvature = dot(s, y);
    if (curvature > 0) steps.push({ s, y, rho: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    x.set(next);
    gradient.set(nextGradient);
    loss = nextLoss;
  }
  return { weights: x.slice(0, width), bias: at(x, width) };
}

function lossAt(examples: readonly Example[], x: Float64Array, strength: number, gradient: Float64Array): number {
  const width = x.length - 1;
  let loss = 0;
  for (let i = 0; i < width; i += 1) {
    const value = at(x, i);
    gradient[i] = value / strength;
    loss += (value * value) / (2 * strength);
  }
  let biasGradient = 0;
  for (const { columns, values, target, weight } of examples) {
    let z = at(x, width);
    for (let k = 0; k < columns.length; k += 1) z += at(x, at(columns, k)) * at(values, k);
    // log(1 + e^z) without overflow.
    loss += weight * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - target * z);
    const error = weight * (1 / (1 + Math.exp(-z)) - target);
    for (let k = 0; k < columns.length; k += 1) {
      const column = at(columns, k);
      gradient[column] = at(gradient, column) + error * at(values, k);
    }
    biasGradient += error;
  }
  gradient[width] = biasGradient;
  return loss;
}

/** The two-loop recursion of L-BFGS. */
function descent(gradient: Float64Array, steps: readonly { s: Float64Array; y: Float64Array; rho: number }[]) {
  const direction = gradient.map((value) => -value);
  const alphas: number[] = [];
  for (const { s, y, rho } of steps.toReversed()) {
    const alpha = rho * dot(s, direction);
    alphas.unshift(alpha);
    add(direction, y, -alpha);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    for (let i = 0; i < direction.length; i += 1) direction[i] = at(direction, i) * scale;
  }
  steps.forEach(({ s, y, rho }, index) => add(direction, s, (alphas[index] ?? 0) - rho * dot(y, direction)));
  return direction;
}

function add(to: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i] = at(to, i) + factor * at(vector, i);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += at(a, i) * at(b, i);
  return sum;
}

function largest(vector: Float64Array): number {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  return most;
}

/** Every index above is inside its array; the type checker cannot know. */
function at(array: Float64Array | Int32Array, index: number): number {
  return array[index] ?? 0;
}
