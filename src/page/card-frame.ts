/** What a card shows beside its passages: thumbnails drawn by style sheets, badges, buttons, the card's own background. */
import { isCover, isOwnMade } from './markup';
import type { Reading } from './reading';
import { parentOf } from './shadow-trees';

export interface CardFrame {
  readonly element: Element;
  /** The card and the elements in it that hold its passages. */
  readonly containers: readonly Element[];
  /** The outermost elements in it that hold none. */
  readonly parts: readonly Element[];
}

const SHOWS_NOTHING = new Set('script style template noscript link meta br wbr hr'.split(' '));

/** Null where the card is no more than one of its passages. */
export function frameOf(element: Element, readings: readonly Reading[]): CardFrame | null {
  const passages = new Set<Node>(readings.flatMap(({ isWhole, unit, nodes }) => (isWhole ? [unit] : nodes)));
  if (passages.has(element)) return null;
  const around = new Set<Node>();
  for (const passage of passages)
    for (let node = parentOf(passage); node && node !== element; node = parentOf(node)) around.add(node);
  const containers = [element];
  const parts: Element[] = [];
  for (const container of containers) {
    for (const child of container.children) {
      if (passages.has(child) || isOwnMade(child) || isCover(child) || SHOWS_NOTHING.has(child.localName)) continue;
      (around.has(child) ? containers : parts).push(child);
    }
  }
  return { element, containers, parts };
}
