/** Lets the reader pick a passage, with the pointer or by keys. Only real input counts, and what is shielded is not read out. */
import { barPart, createTurns, openBar } from './bar';
import { isElement } from './markup';
import type { Entry } from './passage-list';
import { unitAround } from './reading';
import { rangeOf } from './selected-entries';
import { rootOf } from './shadow-trees';

/** What a picker says. */
export interface PickerText {
  /** What to do, and how. */
  readonly about: string;
  readonly cancel: string;
}

export interface Picker {
  /** Lets the reader pick one passage; nothing comes of it where they leave it with Escape. */
  pick(text: PickerText, onPick: (entry: Entry, isByKeys: boolean) => void): void;
}

export interface PickerOptions {
  readonly window: Window & typeof globalThis;
  /** The passages that can be picked, in document order. */
  readonly entries: () => readonly Entry[];
  readonly signal: AbortSignal;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
/** A passage is read out so far, to tell it from others; in characters. */
const LONGEST_WORDS = 200;
/** Room for the bar below; CSS pixels. */
const MARGIN = 96;

export function createPicker({ window, entries, signal }: PickerOptions): Picker {
  const { document } = window;
  const { begin, end } = createTurns(window, signal);

  function pick(text: PickerText, onPick: (entry: Entry, isByKeys: boolean) => void): void {
    const over = begin();
    const { host, root } = openBar(document, text.about, [{ label: text.cancel, isClose: true, act: end }], over);
    // It lies over the page and takes all input: no link, tooltip or handler of the page's hears of the picking.
    const layer = barPart(document, 'layer', 'application');
    layer.tabIndex = 0;
    layer.setAttribute('aria-label', text.about);
    const frame = barPart(document, 'frame');
    const words = barPart(document, 'words', 'status');
    frame.hidden = true;
    root.prepend(layer, frame, words);
    let current: Entry | null = null;

    function place(): void {
      frame.hidden = current === null;
      if (!current) return;
      const { left, top, width, height } = boxOf(current);
      Object.assign(frame.style, {
        transform: `translate(${left}px, ${top}px)`,
        width: `${width}px`,
        height: `${height}px`,
      });
    }

    function turnTo(entry: Entry | null): void {
      if (entry === current) return;
      current = entry;
      place();
      words.textContent = entry?.reading.passage.text.slice(0, LONGEST_WORDS) ?? '';
    }

    function take(isByKeys: boolean): void {
      const taken = current;
      if (!taken) return;
      end();
      onPick(taken, isByKeys);
    }

    function step(by: 1 | -1): void {
      const listed = entries();
      const from = current === null ? -1 : listed.indexOf(current);
      for (let at = from < 0 ? firstInView(listed) : from + by; ; at += by) {
        const entry = listed[at];
        if (!entry) return;
        const { top, bottom, width, height } = boxOf(entry);
        if (width === 0 || height === 0) continue;
        if (top < 0 || bottom > window.innerHeight - MARGIN) elementOf(entry)?.scrollIntoView({ block: 'center' });
        turnTo(entry);
        return;
      }
    }

    function firstInView(listed: readonly Entry[]): number {
      return Math.max(
        0,
        listed.findIndex((entry) => boxOf(entry).top >= 0 && boxOf(entry).height > 0),
      );
    }

    /** The passage under the pointer; where a block holds several, the one whose lines are there. */
    function entryAt({ clientX: x, clientY: y }: MouseEvent): Entry | null {
      const unit = unitAt(document, x, y, host);
      const isUnder = (entry: Entry): boolean => {
        const { left, right, top, bottom } = boxOf(entry);
        return x >= left && x <= right && y >= top && y <= bottom;
      };
      return entries().find((entry) => entry.reading.unit === unit && isUnder(entry)) ?? null;
    }

    function press(event: KeyboardEvent): void {
      const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : STEPS[event.key];
      // What is the browser's stays the browser's.
      if (event.ctrlKey || event.metaKey || event.altKey || (by === undefined && !/^(?:Enter|Escape)$/.test(event.key)))
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (by !== undefined) step(by);
      else if (event.key === 'Enter') take(true);
      else end();
    }

    function point(event: MouseEvent): void {
      turnTo(entryAt(event));
      if (event.type === 'click') take(false);
    }

    const real =
      <Kind extends Event>(hear: (event: Kind) => void) =>
      (event: Kind): void => {
        if (event.isTrusted) hear(event);
      };
    layer.addEventListener('pointermove', real(point));
    layer.addEventListener('click', real(point));
    layer.addEventListener('keydown', real(press));
    for (const type of ['scroll', 'resize']) window.addEventListener(type, place, { capture: true, signal: over });
    // The keys are to come here.
    layer.focus({ preventScroll: true });
  }

  return { pick };
}

/** The block under a point, in whatever shadow tree, beneath what lies over the page. */
function unitAt(tree: Document | ShadowRoot, x: number, y: number, above: Element): Element | null {
  const under = tree.elementsFromPoint(x, y).find((element) => element !== above && element.getRootNode() === tree);
  if (!under) return null;
  const root = rootOf(under);
  return (root && unitAt(root, x, y, above)) ?? unitAround(under);
}

function elementOf({ reading: { nodes } }: Entry): Element | null {
  const [node = null] = nodes;
  return isElement(node) ? node : (node?.parentElement ?? null);
}

function boxOf(entry: Entry): DOMRect {
  return entry.reading.isWhole ? entry.reading.unit.getBoundingClientRect() : rangeOf(entry).getBoundingClientRect();
}
