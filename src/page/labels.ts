/** What a page says beside its text: tooltips, descriptions of pictures, names for screen readers. */
import type { Reading } from './reading';
import { saidBy } from './veils';

const NAMES = ['title', 'alt', 'aria-label'] as const;
const LABELLED = NAMES.map((name) => `[${name}]`).join(',');
/** A link around a heading is its parent, or little further out. */
const MOST_STEPS = 3;
const CLOSE_AROUND = new Set('a abbr article div figure h1 h2 h3 h4 h5 h6 li p section span td'.split(' '));

/** The labels on an element and on all in it, in document order. */
export function labelsIn(element: Element): string[] {
  const inside = element.firstElementChild ? element.querySelectorAll(LABELLED) : [];
  return [element, ...inside].flatMap(labelsOn);
}

/** The labels of a passage's own elements, and of those close around it. */
export function labelsOf({ unit, nodes }: Reading): string[] {
  const labels: string[] = [];
  for (const node of nodes) if (node.nodeType === 1 && node !== unit) labels.push(...labelsIn(node as Element));
  let element: Element | null = unit;
  for (let step = 0; element && step <= MOST_STEPS && CLOSE_AROUND.has(element.localName); step += 1) {
    labels.push(...labelsOn(element));
    element = element.parentElement;
  }
  return labels;
}

function labelsOn(element: Element): string[] {
  if (!element.hasAttributes()) return [];
  return NAMES.flatMap((name) => {
    const label = saidBy(element, name).trim();
    return label === '' ? [] : [label];
  });
}
