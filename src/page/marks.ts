/** Puts the shield's attributes on passages and takes them off: all that a page's own nodes ever feel of the extension. */
import type { CardFrame } from './card-frame';
import { isElement, isOwnMade, isText, isTextWrapper, makeOwn, TEXT_ELEMENT } from './markup';
import type { Entry } from './passage-list';
import type { Reading } from './reading';
import { createVeils } from './veils';
import { createFolds } from './folds';

export const SHIELD_ATTRIBUTE = 'data-spoiler-shield';
/** Stands on the last element of a revealed section. */
export const END_ATTRIBUTE = 'data-spoiler-shield-end';

/** Stands on a shielded card, around all that it shows: where only this is marked, nothing in it is seen but the cover. */
export const CARD_ATTRIBUTE = 'data-spoiler-shield-card';

export type Mark = 'on' | 'revealed';

export interface Marks {
  /** Marks all that an entry shows; null takes the mark off and leaves the page's nodes as they were. */
  set(entry: Entry, mark: Mark | null): void;
  /** Marks what a card shows beside its passages, of which this is the first; null takes the marks off. */
  setFrame(first: Entry, frame: CardFrame | null, mark: Mark): void;
  /** The elements that carry an entry's mark. */
  elementsOf(entry: Entry): readonly Element[];
  /** The entry that an element is marked for. */
  entryOf(element: Element): Entry | undefined;
  /** Puts a mark back that the page has changed, and takes off one that is not ours. */
  restore(element: Element): void;
}

export function createMarks(): Marks {
  const marked = new WeakMap<Entry, readonly Element[]>();
  const owners = new WeakMap<Element, Entry>();
  const marks = new WeakMap<Element, Mark>();
  const inertByPage = new WeakSet<Element>();
  const frames = new WeakMap<Entry, CardFrame>();
  const cards = new WeakSet<Element>();
  const veils = createVeils();
  const folds = createFolds();

  function apply(element: Element, mark: Mark): void {
    if (!marks.has(element) && element.hasAttribute('inert')) {
      // A copy of what we shielded is inert by us; what never had our mark is so by the page.
      if (element.hasAttribute(SHIELD_ATTRIBUTE)) element.removeAttribute('inert');
      else inertByPage.add(element);
    }
    marks.set(element, mark);
    if (element.getAttribute(SHIELD_ATTRIBUTE) !== mark) element.setAttribute(SHIELD_ATTRIBUTE, mark);
    if (mark === 'on') {
      if (!element.hasAttribute('inert')) element.setAttribute('inert', '');
      veils.drop(element);
      folds.fold(element);
    } else {
      if (!inertByPage.has(element)) element.removeAttribute('inert');
      veils.lift(element);
      folds.unfold(element);
    }
  }

  function clear(element: Element): void {
    owners.delete(element);
    if (!marks.delete(element)) return;
    veils.lift(element);
    folds.unfold(element);
    element.removeAttribute(SHIELD_ATTRIBUTE);
    if (!inertByPage.delete(element)) element.removeAttribute('inert');
    if (isTextWrapper(element)) element.replaceWith(...element.childNodes);
  }

  function unframe(first: Entry): void {
    const frame = frames.get(first);
    if (!frame) return;
    frames.delete(first);
    for (const part of frame.parts) if (owners.get(part) === first) clear(part);
    showCard(frame, false);
  }

  function showCard({ element, containers }: CardFrame, isShielded: boolean): void {
    if (isShielded) {
      cards.add(element);
      if (!element.hasAttribute(CARD_ATTRIBUTE)) element.setAttribute(CARD_ATTRIBUTE, '');
      veils.drop(element, containers);
    } else {
      cards.delete(element);
      element.removeAttribute(CARD_ATTRIBUTE);
      veils.lift(element);
    }
  }

  return {
    setFrame: (first, frame, mark) => {
      if (frames.get(first) !== frame) unframe(first);
      if (!frame) return;
      frames.set(first, frame);
      for (const part of frame.parts) {
        owners.set(part, first);
        apply(part, mark);
      }
      showCard(frame, mark === 'on');
    },
    set: (entry, mark) => {
      const before = marked.get(entry);
      if (mark === null) {
        if (!before) return;
        unframe(entry);
        marked.delete(entry);
        // What has been read anew may carry its new entry's mark by now.
        for (const element of before) if (owners.get(element) === entry) clear(element);
        return;
      }
      const elements = before ?? elementsFor(entry.reading);
      marked.set(entry, elements);
      for (const element of elements) {
        owners.set(element, entry);
        apply(element, mark);
      }
    },
    elementsOf: (entry) => marked.get(entry) ?? [],
    entryOf: (element) => owners.get(element),
    restore: (element) => {
      const mark = marks.get(element);
      if (mark !== undefined) apply(element, mark);
      else if (element.hasAttribute(SHIELD_ATTRIBUTE)) {
        element.removeAttribute(SHIELD_ATTRIBUTE);
        element.removeAttribute(END_ATTRIBUTE);
        element.removeAttribute('inert');
      }
      if (cards.has(element) && !element.hasAttribute(CARD_ATTRIBUTE)) element.setAttribute(CARD_ATTRIBUTE, '');
      else if (!cards.has(element)) element.removeAttribute(CARD_ATTRIBUTE);
    },
  };
}

/** The whole unit, or the run's own elements and, for bare text, an element put around each text node. */
function elementsFor(reading: Reading): Element[] {
  if (reading.isWhole) return [reading.unit];
  return reading.nodes.flatMap((node) => {
    if (isElement(node)) return node.localName === 'br' ? [] : [node];
    if (!isText(node) || node.data.trim() === '') return [];
    const parent = node.parentNode;
    if (!parent) return [];
    if (isElement(parent) && isOwnMade(parent)) return [parent];
    const element = makeOwn(node.ownerDocument, TEXT_ELEMENT);
    node.replaceWith(element);
    element.append(node);
    return [element];
  });
}
