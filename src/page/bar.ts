/** A bar at the window's lower edge: says something in one line, with buttons. */
import { BAR_ELEMENT, makeOwn, XHTML } from './markup';

export interface BarAction {
  readonly label: string;
  /** Whether it only takes the bar away: it is a cross in the corner then, and the label names it. */
  readonly isClose?: boolean;
  /** @param isByKeys whether the reader is at the keyboard */
  readonly act: (isByKeys: boolean) => void;
}

export interface Bar {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

export interface Turns {
  /** Begins a turn; its signal says when it is over. */
  readonly begin: () => AbortSignal;
  readonly end: () => void;
}

/** One turn after the other: each ends with the next, with the reader's Escape, or with everything. */
export function createTurns(window: Window & typeof globalThis, signal: AbortSignal): Turns {
  let turn: AbortController | null = null;
  const end = (): void => turn?.abort();
  signal.addEventListener('abort', end);
  return {
    begin: () => {
      end();
      turn = new window.AbortController();
      // Wherever the focus went.
      window.addEventListener('keydown', ({ isTrusted, key }) => isTrusted && key === 'Escape' && end(), {
        capture: true,
        signal: turn.signal,
      });
      return turn.signal;
    },
    end,
  };
}

/**
 * Like a cover, it has a closed shadow root, and looks that come from `shield.css`. Only real input counts.
 *
 * @param signal takes it away again
 */
export function openBar(document: Document, text: string, actions: readonly BarAction[], signal: AbortSignal): Bar {
  const host = makeOwn(document, BAR_ELEMENT);
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const bar = barPart(document, 'bar');
  bar.dir = 'auto';
  const said = barPart(document, 'text', 'status');
  said.textContent = text;
  bar.append(said, ...actions.map(button));
  root.append(bar);
  // Beside the body: not among what the page counts there.
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  function button({ label, isClose = false, act }: BarAction): HTMLElement {
    const element = document.createElementNS(XHTML, 'button') as HTMLButtonElement;
    element.type = 'button';
    element.setAttribute('part', isClose ? 'close' : 'choice');
    element.textContent = isClose ? '×' : label;
    if (isClose) {
      element.title = label;
      element.setAttribute('aria-label', label);
    }
    element.addEventListener('click', ({ isTrusted, detail }) => isTrusted && act(detail === 0));
    return element;
  }

  return { host, root };
}

/** Makes a part of a bar's shadow tree. */
export function barPart(document: Document, name: string, role?: string): HTMLElement {
  const element = document.createElementNS(XHTML, 'div');
  element.setAttribute('part', name);
  if (role !== undefined) element.setAttribute('role', role);
  return element;
}
