/** A saved page under the real page side, in jsdom: what `inspect`, `evaluate` and the corpus test look at. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Level } from '../src/detect/verdict';
import { shieldPage, type PageShield } from '../src/page/page-shield';
import { anyReader } from '../src/shows/reader-side';

export interface SavedPage {
  readonly document: Document;
  readonly shield: PageShield;
  /** Whether every bit of text and every picture that an element shows stands behind a shield. */
  isShielded(node: Node): boolean;
  close(): void;
}

/** Loads HTML at an address and shields it. Throws what the page side reports as an error. */
export function openSavedPage(html: string, url: string, level: Level): SavedPage {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole(), pretendToBeVisual: true });
  const window = dom.window as unknown as Window & typeof globalThis;
  const { document } = window;
  const controller = new window.AbortController();
  const shield = shieldPage({
    window,
    describe: ({ reason }) => ({ heading: reason.category, reason: reason.source, action: 'Reveal', offers: [] }),
    onSections: () => undefined,
    onOffer: () => undefined,
    onReveal: () => undefined,
    onFacts: () => undefined,
    shadowRootOf: () => null,
    dress: () => undefined,
    // A saved page's style sheets are not there.
    believesNames: true,
    onError: (error) => {
      throw error;
    },
    signal: controller.signal,
  });
  shield.setReader(anyReader(level));
  return {
    document,
    shield,
    isShielded: (node) => {
      const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
      return element?.closest('[data-spoiler-shield="on"]') != null;
    },
    close: () => {
      controller.abort();
      dom.window.close();
    },
  };
}
