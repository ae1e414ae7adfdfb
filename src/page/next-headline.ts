/** Pictures that stand before the headline of their own card: the headline of the card before does not speak for them. */
import type { Entry } from './passage-list';
import type { Range } from './replay';
import { holds, parentOf } from './shadow-trees';

/** A card has no more passages than this. */
const MOST_PASSAGES = 8;

/**
 * Whether a picture belongs to the headline after it: it shares an element with that one, and the headline before stands
 * in another of the same kind beside it, with more in it than itself. A picture between two headlines of one element
 * belongs to the first.
 */
export function belongsToNextHeadline(entries: readonly Entry[], picture: Entry): boolean {
  if (!isPicture(picture)) return false;
  const before = headingNear(entries, picture, -1);
  const after = headingNear(entries, picture, 1);
  if (!before || !after || !isHeadline(before) || !isHeadline(after)) return false;
  const [one, other] = partsOf(before.reading.unit, after.reading.unit);
  if (one?.localName !== other?.localName || one?.className !== other?.className) return false;
  const isIn = (element: Element | null, entry: Entry | undefined): boolean =>
    element !== null && entry !== undefined && holds(element, entry.reading.unit);
  return isIn(other, picture) && [before.index - 1, before.index + 1].some((index) => isIn(one, entries[index]));
}

/** A range, widened to the pictures before it: the headline that they belong to may have come, or gone. */
export function withPicturesBefore(entries: readonly Entry[], { from, to }: Range): Range {
  let first = from;
  for (let index = from - 1; index >= 0 && from - index <= MOST_PASSAGES; index -= 1) {
    const entry = entries[index];
    if (!entry || isHeading(entry)) break;
    if (isPicture(entry)) first = index;
  }
  return { from: first, to };
}

function isPicture({ reading }: Entry): boolean {
  return reading.passage.kind === 'image';
}

function isHeading({ reading }: Entry): boolean {
  return reading.passage.kind === 'heading';
}

function isHeadline({ reading }: Entry): boolean {
  return reading.passage.kind === 'heading' && reading.passage.isLink;
}

function headingNear(entries: readonly Entry[], { index }: Entry, step: 1 | -1): Entry | undefined {
  for (let steps = 1; steps <= MOST_PASSAGES; steps += 1) {
    const entry = entries[index + step * steps];
    if (entry && isHeading(entry)) return entry;
  }
  return undefined;
}

/** The parts of the smallest element around two blocks that hold the one and the other; null where one holds the other. */
function partsOf(first: Element, second: Element): [Element | null, Element | null] {
  let other: Element | null = second;
  let around = parentOf(second);
  while (around && !holds(around, first)) {
    other = around;
    around = parentOf(around);
  }
  let one: Element | null = first;
  while (one && parentOf(one) !== around) one = parentOf(one);
  return [one, other];
}
