/** Puts back what the page took away: marks, and covers. */
import type { Marks } from './marks';
import { COVER_ELEMENT, isCover, isElement } from './markup';

/** How often a frame a page may take our marks off before we wait for the next frame: neither side may hang the page. */
const RESTORES_PER_FRAME = 50;

/**
 * @param marks those that are to stay
 * @param again what brings everything back that is more than a single mark
 * @returns looks through records of what the page did
 */
export function createRestorer(
  window: Window,
  marks: Marks,
  again: { readonly markAll: () => void; readonly showCovers: () => void },
): (records: readonly MutationRecord[]) => void {
  let restores = 0;
  let isWaiting = false;

  const isConcerned = ({ type, target, attributeName, removedNodes }: MutationRecord): boolean => {
    if (type !== 'attributes') return removedNodes.length > 0 && [...removedNodes].some(holdsCover);
    // A page that moves its own things in a shadow tree by their style is not fighting.
    return isElement(target) && (attributeName !== 'style' || marks.entryOf(target) !== undefined);
  };

  return (records) => {
    const concerned = records.filter(isConcerned);
    if (concerned.length === 0 || isWaiting) return;
    if (restores === 0) window.requestAnimationFrame(() => (restores = 0));
    restores += 1;
    if (restores <= RESTORES_PER_FRAME) {
      for (const { type, target } of concerned) if (type === 'attributes' && isElement(target)) marks.restore(target);
      if (concerned.some(({ type }) => type !== 'attributes')) again.showCovers();
      return;
    }
    // A page that fights gets everything back once a frame, before it is painted.
    isWaiting = true;
    window.requestAnimationFrame(() => {
      isWaiting = false;
      again.markAll();
    });
  };
}

function holdsCover(node: Node): boolean {
  return isElement(node) && (isCover(node) || node.querySelector(COVER_ELEMENT) !== null);
}
