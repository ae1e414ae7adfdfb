/** Words that an element around a shielded passage says of it: a link's address and tooltip, a figure's label. */

/** Attributes that browsers show in tooltips and the status line, or read aloud; two name elements that are read aloud, inert or not. */
const TELLING = ['title', 'aria-label', 'aria-description', 'aria-labelledby', 'aria-describedby', 'href'] as const;
/** Firefox names a figure or table by its caption, inert or not (seen in Firefox 153, November 2026), where it has no name of its own. */
const CAPTIONS = new Set(['figcaption', 'caption']);
const NAMELESS = '…';
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

const veiled = new WeakMap<Element, { readonly for: Set<Element>; readonly said: Map<string, string | null> }>();

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
        const isCaptioned = isCaptionOf(shielded, element);
        if (!isCaptioned && !element.hasAttributes()) continue;
        const veil = veiled.get(element) ?? { for: new Set<Element>(), said: new Map<string, string | null>() };
        for (const name of TELLING) {
          const value = element.getAttribute(name);
          if (!value || value === NAMELESS || (name === 'href' && element.localName !== 'a')) continue;
          veil.said.set(name, value);
          element.setAttribute(name, '');
        }
        if (isCaptioned) {
          if (!veil.said.has('aria-label')) veil.said.set('aria-label', null);
          element.setAttribute('aria-label', NAMELESS);
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
        for (const [name, value] of veil.said) {
          const said = element.getAttribute(name);
          if (said !== '' && said !== NAMELESS) continue;
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
      }
      around.delete(shielded);
    },
  };
}

function closeAround(shielded: Element): Element[] {
  const found: Element[] = [];
  let element = shielded.parentElement;
  while (
    element &&
    found.length < MOST_STEPS &&
    (CLOSE_AROUND.has(element.localName) || isCaptionOf(shielded, element))
  ) {
    found.push(element);
    element = element.parentElement;
  }
  return found;
}

function isCaptionOf(caption: Element, element: Element): boolean {
  return CAPTIONS.has(caption.localName) && caption.parentElement === element;
}
