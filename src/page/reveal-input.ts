/** The reader's own clicks and touches on what is shielded: they reveal, and the page never hears of them. */
import { innermostAt } from './shadow-trees';

export interface RevealInput {
  /** Listens on the window again, where the page has swept the listeners away with `document.open()`. */
  listen(): void;
  /** Takes a click in; a second way in for covers, whose own listener outlives the window's. */
  readonly click: (event: MouseEvent) => void;
}

export interface RevealInputOptions<Target> {
  readonly window: Window & typeof globalThis;
  /** What a press is meant for, or null where it is the page's. */
  readonly find: (event: MouseEvent) => Target | null;
  readonly act: (target: Target) => void;
  readonly signal: AbortSignal;
}

/** A pointer that moved further than this between press and release was selecting, not clicking; CSS pixels. */
const CLICK_SLOP = 6;
/** What leads up to a click. A page's own handlers and links act on these too. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dragstart'] as const;

export function createRevealInput<Target>(options: RevealInputOptions<Target>): RevealInput {
  const { window, signal } = options;
  let pressed: { x: number; y: number } | null = null;
  let hasJustRevealed = false;

  /** Only what a person did counts, and only with the first button. */
  function targetOf(event: Event): Target | null {
    if (!event.isTrusted) return null;
    const at = 'touches' in event ? (event as TouchEvent).changedTouches[0] : event;
    if (!at || ('button' in at && (at as MouseEvent).button > 0)) return null;
    const { clientX, clientY } = at as MouseEvent;
    const detail = event.type === 'click' ? (event as MouseEvent).detail : 1;
    // What was hit in a shadow tree; the event itself names its host.
    const [hit = event.target] = event.composedPath();
    const target = innermostAt(hit, { clientX, clientY, detail });
    return options.find({ target, clientX, clientY, detail } as MouseEvent);
  }

  function press(event: Event): void {
    if (event.type === 'pointerdown' && event.isTrusted)
      pressed = { x: (event as PointerEvent).clientX, y: (event as PointerEvent).clientY };
    if (targetOf(event) === null) return;
    event.stopImmediatePropagation();
    // No selection and no dragging starts on a plate, and a link around it takes no focus. A touch must still scroll.
    if (event.type === 'dragstart') event.preventDefault();
  }

  function click(event: MouseEvent): void {
    // The second half of a double click falls on what the first has just revealed.
    if (event.isTrusted && event.detail > 1 && hasJustRevealed) {
      swallow(event);
      return;
    }
    hasJustRevealed = false;
    const target = targetOf(event);
    if (target === null) return;
    const isDrag =
      pressed !== null &&
      event.detail > 0 &&
      Math.hypot(pressed.x - event.clientX, pressed.y - event.clientY) > CLICK_SLOP;
    if (isDrag) return;
    swallow(event);
    hasJustRevealed = event.detail > 0;
    options.act(target);
  }

  function listen(): void {
    // On the window, in the capture phase, from `document_start`: before every listener of the page's.
    for (const type of PRESSES)
      window.addEventListener(type, press, { capture: true, passive: type !== 'dragstart', signal });
    window.addEventListener('click', click, { capture: true, signal });
  }

  listen();
  return { listen, click };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
