/** What a click on the page is meant for. */
import type { CoverAction } from './cover';
import type { Covers } from './covers';
import { isElement, isNode } from './markup';
import { SHIELD_ATTRIBUTE, type Marks } from './marks';
import type { Section, SectionList } from './sections';
import { rootOf } from './shadow-trees';

/** To reveal or hide a section, or to take up what its cover offers. */
export interface Aim {
  readonly section: Section;
  readonly offer: CoverAction | null;
  readonly isByKeys: boolean;
}

/** What stands in the page to be aimed at. */
export interface Targets {
  readonly covers: Covers;
  readonly marks: Marks;
  readonly grouped: SectionList;
}

/** The section whose cover is under the pointer, or that is itself; null where a click is the page's. */
export function aimAt(event: MouseEvent, targets: Targets): Aim | null {
  const { covers, grouped } = targets;
  const id = isNode(event.target) ? covers.sectionOf(event.target) : undefined;
  if (id === undefined) return sectionAround(event, targets);
  const section = grouped.sections.find((one) => one.id === id);
  return section ? { section, offer: covers.offerAt(id, event), isByKeys: event.detail === 0 } : null;
}

/** The shielded section under the pointer. It is inert: an element around it is hit. */
function sectionAround({ target, clientX: x, clientY: y }: MouseEvent, { marks, grouped }: Targets): Aim | null {
  if (!isNode(target) || !isElement(target)) return null;
  const around = target.closest(`[${SHIELD_ATTRIBUTE}="on"]`);
  const root = rootOf(target);
  const within = root ? [target, root] : [target];
  const inside = within.flatMap((root) => [...root.querySelectorAll(`[${SHIELD_ATTRIBUTE}="on"]`)]);
  for (const element of [...(around ? [around] : []), ...inside]) {
    const entry = marks.entryOf(element);
    const section = entry && grouped.sectionOf(entry);
    if (!section || section.isRevealed) continue;
    for (const box of boxesOf(element))
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        return { section, offer: null, isByKeys: false };
  }
  return null;
}

/** What an element covers on the screen: a link around a picture is itself no larger than a line. */
function boxesOf(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...element.getClientRects(), ...range.getClientRects()];
}
