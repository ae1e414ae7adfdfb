/**
 * Weights as printable text, sparse: for each weight that is not zero, one symbol for the gap since the last and one for
 * its value. One symbol per number lets the compression of the package do the rest; base64 would break the numbers up.
 */

/** `gaps` and `values` go side by side; a gap's symbol `LONGEST` carries on with the next symbol. */
export interface WeightSymbols {
  readonly gaps: string;
  readonly values: string;
}

const FIRST = 0x28; // "(": all symbols from here on are printable, and no quotation mark is among them
const BACKSLASH = 0x5c;
/** A gap of this size or more takes more than one symbol. */
export const LONGEST = 84;
/** Weights lie between minus this and this. */
export const HEAVIEST = 42;

/** The symbol of a number from 0 to 84. */
export function symbolOf(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}

function valueOf(code: number): number {
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}

/** Weights by bucket, `width` of them. */
export function decodeWeights({ gaps, values }: WeightSymbols, width: number): Int8Array {
  const weights = new Int8Array(width);
  let bucket = -1;
  let at = 0;
  for (let i = 0; i < gaps.length; i += 1) {
    const gap = valueOf(gaps.charCodeAt(i));
    bucket += gap;
    if (gap === LONGEST) continue;
    bucket += 1;
    weights[bucket] = valueOf(values.charCodeAt(at)) - HEAVIEST;
    at += 1;
  }
  return weights;
}

/** The text of whole weights from `-HEAVIEST` to `HEAVIEST`. */
export function encodeWeights(weights: Int8Array): WeightSymbols {
  const gaps: string[] = [];
  const values: string[] = [];
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= LONGEST; gap -= LONGEST) gaps.push(symbolOf(LONGEST));
    gaps.push(symbolOf(gap));
    values.push(symbolOf(weight + HEAVIEST));
    gap = 0;
  }
  return { gaps: gaps.join(''), values: values.join('') };
}
