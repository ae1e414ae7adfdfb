/** A page in jsdom under the real page side, with what it reports kept for the tests. */
import { JSDOM } from 'jsdom';
import type { Level } from '../../src/detect/verdict';
import { shieldPage, type PageShield } from '../../src/page/page-shield';
import type { Fingerprint } from '../../src/page/sections';
import type { Pace } from '../../src/page/slices';
import { showIdOf } from '../../src/shows/identify-show';
import { anyReader } from '../../src/shows/reader-side';
import type { Progress, Show } from '../../src/shows/show';

export interface TestPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly shield: PageShield;
  readonly errors: readonly unknown[];
  readonly reveals: readonly ReadonlySet<Fingerprint>[];
  /** Waits for the observer's turn. */
  readonly settle: () => Promise<void>;
  /** Ends the page side; what it leaves is the page. */
  readonly end: () => void;
  readonly close: () => void;
}

export interface TestPageOptions {
  readonly level?: Level | null;
  /** Does something to the document before it is shielded. */
  readonly before?: (document: Document) => void;
  readonly isCurrent?: () => boolean;
  readonly pace?: Pace;
  /** What the browser says of closed shadow roots. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** Opens HTML and shields it. */
export function openPage(html: string, options: TestPageOptions = {}): TestPage {
  const { level = 'balanced', before, isCurrent, pace, shadowRootOf = () => null } = options;
  const dom = new JSDOM(html, { url: 'https://reviews.example/page', pretendToBeVisual: true });
  const window = dom.window as unknown as Window & typeof globalThis;
  const controller = new window.AbortController();
  const errors: unknown[] = [];
  const reveals: ReadonlySet<Fingerprint>[] = [];
  before?.(window.document);
  const shield = shieldPage({
    window,
    describe: ({ reason, isRevealed }) => ({
      heading: reason.category,
      reason: reason.source,
      action: isRevealed ? 'Hide again' : 'Reveal',
      offers: [],
    }),
    onSections: () => undefined,
    onOffer: () => undefined,
    onReveal: (revealed) => reveals.push(revealed),
    onFacts: () => undefined,
    shadowRootOf,
    dress: () => undefined,
    // jsdom has no styles to be asked.
    believesNames: true,
    onError: (error) => errors.push(error),
    ...(isCurrent ? { isCurrent } : {}),
    ...(pace ? { pace } : {}),
    signal: controller.signal,
  });
  shield.setReader(level && anyReader(level));
  return {
    window,
    document: window.document,
    shield,
    errors,
    reveals,
    settle: async () => {
      // Observers are told in a microtask; so is what they ask for in turn.
      for (let turns = 0; turns < 3; turns += 1) await Promise.resolve();
    },
    end: () => controller.abort(),
    close: () => dom.window.close(),
  };
}

/** What stands on an element by the contract of the attributes. */
export function stateOf(element: Element | null): string | null {
  if (!element) throw new Error('No such element.');
  return element.closest('[data-spoiler-shield]')?.getAttribute('data-spoiler-shield') ?? null;
}

/** Each passage with its text and whether it stands behind a shield: what two readings of a page must agree on. */
export function verdictsOf({ shield }: TestPage): string[] {
  const shielded = new Set(shield.sections.flatMap(({ entries }) => entries));
  return shield.entries.map((entry) => {
    const { kind, text, headingLevel, region } = entry.reading.passage;
    return `${shielded.has(entry) ? 'shield' : 'leave'} ${region} ${kind}${headingLevel} ${text}`;
  });
}

/** The ids of the elements that stand behind a shield, in document order. */
export function shieldedIn({ document }: TestPage): string[] {
  return [...document.querySelectorAll('[id]')].filter((element) => stateOf(element) === 'on').map(({ id }) => id);
}

/** So many episodes of the first season. */
export const upTo = (episode: number, season = 1): Progress => ({ kind: 'upTo', season, episode });

/** A protected show of twelve episodes. */
export function showAt(title: string, progress: Progress): Show {
  return { id: showIdOf(title), title, aliases: [], episodes: 12, protection: 'shield', progress };
}
