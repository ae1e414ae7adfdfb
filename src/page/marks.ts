/** Puts the shield's attributes on passages and takes them off: all that a page's own nodes ever feel of the extension. */
import { isElement, isOwn, isText } from './markup';
import type { Reading } from './reading';

export const SHIELD_ATTRIBUTE = 'data-spoiler-shield';
const TEXT_ELEMENT = 'spoiler-shield-text';

export type Mark = 'on' | 'revealed';

export interface Marks {
  /** Marks all that a reading shows; null takes the mark off and leaves the page's nodes as they were. */
  set(reading: Reading, mark: Mark | null): void;
  /** The elements that carry a reading's mark. */
  elementsOf(reading: Reading): readonly Element[];
  /** Puts a mark back that the page has changed. True where it had. */
  restore(element: Element): boolean;
  /** Whether the element, or one around it, carries a mark that says "on". */
  isShielded(element: Element): boolean;
}

export function createMarks(): Marks {
  const marked = new WeakMap<Reading, readonly Element[]>();
  const marks = new WeakMap<Element, Mark>();
  const inertByPage = new WeakSet<Element>();

  function apply(element: Element, mark: Mark): void {
    if (!marks.has(element) && element.hasAttribute('inert')) inertByPage.add(element);
    marks.set(element, mark);
    if (element.getAttribute(SHIELD_ATTRIBUTE) !== mark) element.setAttribute(SHIELD_ATTRIBUTE, mark);
    if (mark === 'on') {
      if (!element.hasAttribute('inert')) element.setAttribute('inert', '');
    } else if (!inertByPage.has(element)) {
      element.removeAttribute('inert');
    }
  }

  function clear(element: Element): void {
    if (!marks.delete(element)) return;
    element.removeAttribute(SHIELD_ATTRIBUTE);
    if (!inertByPage.delete(element)) element.removeAttribute('inert');
    if (element.localName === TEXT_ELEMENT) element.replaceWith(...element.childNodes);
  }

  return {
    set: (reading, mark) => {
      const before = marked.get(reading);
      if (mark === null) {
        before?.forEach(clear);
        marked.delete(reading);
        return;
      }
      const elements = before ?? elementsFor(reading);
      elements.forEach((element) => apply(element, mark));
      marked.set(reading, elements);
    },
    elementsOf: (reading) => marked.get(reading) ?? [],
    restore: (element) => {
      const mark = marks.get(element);
      if (mark === undefined) return false;
      if (element.getAttribute(SHIELD_ATTRIBUTE) === mark && (mark !== 'on' || element.hasAttribute('inert')))
        return false;
      apply(element, mark);
      return true;
    },
    isShielded: (element) => {
      for (let node: Element | null = element; node; node = node.parentElement)
        if (marks.get(node) === 'on') return true;
      return false;
    },
  };
}

/** The whole unit, or the run's own elements and, for bare text, an element put around each text node. */
function elementsFor(reading: Reading): Element[] {
  if (reading.isWhole) return [reading.unit];
  return reading.nodes.flatMap((node) => {
    if (isElement(node)) return node.localName === 'br' ? [] : [node];
    if (!isText(node) || node.data.trim() === '') return [];
    const parent = node.parentElement;
    if (!parent) return [];
    if (isOwn(parent)) return [parent];
    const element = node.ownerDocument.createElement(TEXT_ELEMENT);
    node.replaceWith(element);
    element.append(node);
    return [element];
  });
}
