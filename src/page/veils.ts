/** Words that an element around a shielded passage says of it: a link's address and tooltip, a figure's label. */

/** Attributes that browsers show in tooltips and the status line, or read aloud. */
const TELLING = ['title', 'aria-label', 'aria-description', 'href'] as const;
/** Elements that pages put closely around one picture, heading or line. */
const CLOSE_AROUND = new Set('a abbr b center dd div em figure font i li p picture section span strong td'.split(' '));
/** Further out stand parts of the page whose labels speak of more than one passage. */
const MOST_STEPS = 3;

export interface Veils {
  /** Empties what the elements around a shielded one say, or those that are given. */
  drop(shielded: Element, given?: readonly Element[]): void;
  /** Gives it back, where nothing else is shielded in them. */
  lift(shielded: Element): void;
}

const veiled = new WeakMap<Element, { readonly for: Set<Element>; readonly said: Map<string, string> }>();

/** What an element says in an attribute, veiled or not; '' where it says nothing. */
export function saidBy(element: Element, name: string): string {
  return element.getAttribute(name) || (veiled.get(element)?.said.get(name) ?? '');
}

/** Values are emptied rather than removed: given back, they stand where they stood. */
export function createVeils(): Veils {
  const around = new WeakMap<Element, readonly Element[]>();

  return {
    drop: (shielded, given = closeAround(shielded)) => {
      if (around.has(shielded)) return;
      const found: Element[] = [];
      for (const element of given) {
        if (!element.hasAttributes()) continue;
        const veil = veiled.get(element) ?? { for: new Set<Element>(), said: new Map<string, string>() };
        for (const name of TELLING) {
          const value = element.getAttribute(name);
          if (!value || (name === 'href' && element.localName !== 'a')) continue;
          veil.said.set(name, value);
          element.setAttribute(name, '');
        }
        if (veil.said.size === 0) continue;
        veil.for.add(shielded);
        veiled.set(element, veil);
        found.push(element);
      }
      if (found.length > 0) around.set(shielded, found);
    },
    lift: (shielded) => {
      for (const element of around.get(shielded) ?? []) {
        const veil = veiled.get(element);
        if (!veil?.for.delete(shielded) || veil.for.size > 0) continue;
        veiled.delete(element);
        // What the page has said anew stays.
        for (const [name, value] of veil.said) if (element.getAttribute(name) === '') element.setAttribute(name, value);
      }
      around.delete(shielded);
    },
  };
}

function closeAround(shielded: Element): Element[] {
  const found: Element[] = [];
  let element = shielded.parentElement;
  for (let step = 0; element && step < MOST_STEPS && CLOSE_AROUND.has(element.localName); step += 1) {
    found.push(element);
    element = element.parentElement;
  }
  return found;
}
