/** The one control on a shielded section: says what is behind and why, reveals it, and hides it again. */
import { COVER_ELEMENT, makeOwn, XHTML } from './markup';
import type { Section } from './sections';

/** What a cover says, in the reader's language. */
export interface CoverText {
  /** What is behind: category and show. */
  readonly heading: string;
  /** Why it is there. */
  readonly reason: string;
  /** What a click does. */
  readonly action: string;
  /** What else can be done once it is revealed. */
  readonly offers: readonly CoverOffer[];
}

/** What a reader can do with a section that is revealed: say that they have seen what it tells, or that it tells nothing. */
export type CoverAction = 'seen' | 'not-spoiler';

export interface CoverOffer {
  readonly action: CoverAction;
  readonly label: string;
}

export interface Cover {
  readonly host: HTMLElement;
  /** Shows the section's state. */
  show(section: Section, text: CoverText): void;
  /** The offer that a click on the cover is meant for, or null where it is for the cover itself. */
  offerAt(event: Pick<MouseEvent, 'clientX' | 'clientY' | 'detail'>): CoverAction | null;
}

/**
 * Builds a cover. Its content stands in a closed shadow root that the page cannot reach; its looks come from
 * `shield.css` through `::part`, because a page's content policy may forbid style elements.
 */
export function createCover(document: Document): Cover {
  const host = makeOwn(document, COVER_ELEMENT);
  // `shield.css` shows it all the same. Where Firefox takes that sheet away with the add-on, no dead control stays behind.
  host.setAttribute('hidden', '');
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const button = document.createElementNS(XHTML, 'button') as HTMLButtonElement;
  const part = (name: string): HTMLElement => {
    const span = document.createElementNS(XHTML, 'span');
    span.setAttribute('part', name);
    return span;
  };
  const icon = part('icon');
  icon.setAttribute('aria-hidden', 'true');
  const heading = part('heading');
  const reason = part('reason');
  const action = part('action');
  button.type = 'button';
  button.setAttribute('part', 'button');
  button.append(icon, heading, ' ', reason, ' ', action);
  const line = part('line');
  // Its words may run the other way than the page's: they stand in their own order, and what does not fit is cut off at their end.
  line.dir = 'auto';
  line.append(button);
  root.append(line);
  const offers = new Map<Element, CoverAction>();
  let shown = '';

  function offer({ action: wanted, label }: CoverOffer): HTMLElement {
    const other = document.createElementNS(XHTML, 'button') as HTMLButtonElement;
    other.type = 'button';
    other.setAttribute('part', 'offer');
    other.textContent = label;
    offers.set(other, wanted);
    return other;
  }

  return {
    host,
    show: (section, text) => {
      const state = section.isRevealed ? 'revealed' : 'on';
      const labels = section.isRevealed ? text.offers : [];
      const saying = [state, text.heading, text.reason, text.action, ...labels.map(({ label }) => label)].join('\n');
      if (saying === shown) return;
      shown = saying;
      for (const other of offers.keys()) other.remove();
      offers.clear();
      line.append(...labels.map(offer));
      host.setAttribute('state', state);
      button.setAttribute('aria-expanded', String(section.isRevealed));
      button.setAttribute('part', section.isRevealed ? 'button revealed' : 'button');
      heading.textContent = text.heading;
      reason.textContent = text.reason;
      action.textContent = text.action;
    },
    offerAt: ({ clientX, clientY, detail }) => {
      if (offers.size === 0) return null;
      // A click from the keyboard has no place; it is where the focus is.
      const under = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
      return (under && offers.get(under)) ?? null;
    },
  };
}

/** What a child of a list has to be, so that assistive technology still takes the list for one. */
function roleIn(parent: Element | null): 'listitem' | 'definition' | null {
  if (parent?.localName === 'dl') return 'definition';
  return parent?.matches('ul,ol,menu,[role=list]') === true ? 'listitem' : null;
}

/** Puts a cover right before the first element of its section: before the table where that is a row or cell, in a list as an item. */
export function placeCover(host: HTMLElement, first: Element): void {
  const table = first.closest('table');
  const anchor = table && first.matches('tr,td,th,caption,thead,tbody,tfoot') ? table : first;
  // Where the page lays its elements out in slots, the cover goes into the same one.
  if (host.slot !== anchor.slot) host.slot = anchor.slot;
  if (host.nextSibling !== anchor || host.parentNode !== anchor.parentNode) anchor.before(host);
  const role = roleIn(host.parentElement);
  if (role === null) host.removeAttribute('role');
  else host.setAttribute('role', role);
}
