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
}

export interface Cover {
  readonly host: HTMLElement;
  /** Shows the section's state. */
  show(section: Section, text: CoverText): void;
}

/**
 * Builds a cover. Its content stands in a closed shadow root that the page cannot reach; its looks come from
 * `shield.css` through `::part`, because a page's content policy may forbid style elements.
 */
export function createCover(document: Document): Cover {
  const host = makeOwn(document, COVER_ELEMENT);
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
  root.append(button);
  let shown = '';

  return {
    host,
    show: (section, text) => {
      const state = section.isRevealed ? 'revealed' : 'on';
      const saying = [state, text.heading, text.reason, text.action].join('\n');
      if (saying === shown) return;
      shown = saying;
      host.setAttribute('state', state);
      button.setAttribute('aria-expanded', String(section.isRevealed));
      button.setAttribute('part', section.isRevealed ? 'button revealed' : 'button');
      heading.textContent = text.heading;
      reason.textContent = text.reason;
      action.textContent = text.action;
    },
  };
}

/** Puts a cover right before the first element of its section: before the table where that is a row or cell. */
export function placeCover(host: HTMLElement, first: Element): void {
  const table = first.closest('table');
  const anchor = table && first.matches('tr,td,th,caption,thead,tbody,tfoot') ? table : first;
  if (host.nextSibling !== anchor || host.parentNode !== anchor.parentNode) anchor.before(host);
}
