/** What `npm run bench` measures inside a real browser: bundled on its own and run in an empty page. */
import { Readability } from '@mozilla/readability';
import { forgetWordings } from '../../src/detect/wording';
import { createJudgement } from '../../src/page/judgement';
import { readPageFacts, readShowEvidence } from '../../src/page/page-facts';
import { shieldPage, type PageShield } from '../../src/page/page-shield';
import { createPassageList, type Entry } from '../../src/page/passage-list';
import { runThrough } from '../../src/page/slices';
import { identifyShow } from '../../src/shows/identify-show';
import { anyReader } from '../../src/shows/reader-side';

/** Milliseconds for one document, the mean of its copies. */
export interface PageCost {
  readonly tags: number;
  readonly passages: number;
  readonly sections: number;
  /** Elements that the document has more of afterwards. */
  readonly added: number;
  /** A bare TreeWalker over the text nodes. */
  readonly floor: number;
  readonly readability: number;
  /** Read, detect, decide, shield. */
  readonly whole: number;
  readonly read: number;
  readonly detect: number;
}

export interface AdditionCost {
  readonly passages: number;
  readonly first: number;
  readonly addition: number;
}

type World = Window & typeof globalThis;

/** Stands in for the window of a document that has none: its document is laid out nowhere, so only script is measured. */
function windowOf(document: Document, Observer = MutationObserver): World {
  return {
    document,
    location,
    MutationObserver: Observer,
    addEventListener: () => undefined,
    requestAnimationFrame: () => 0,
    matchMedia: (query: string) => matchMedia(query),
  } as unknown as World;
}

function shield(window: World, signal: AbortSignal): PageShield {
  return shieldPage({
    window,
    describe: ({ reason }) => ({ heading: reason.category, reason: reason.source, action: 'Reveal', offers: [] }),
    onSections: () => undefined,
    onOffer: () => undefined,
    onReveal: () => undefined,
    onFacts: () => undefined,
    shadowRootOf: () => null,
    dress: () => undefined,
    believesNames: true,
    onError: (error) => {
      throw error;
    },
    signal,
  });
}

function timeEach<T>(inputs: readonly T[], work: (input: T) => void): number {
  const start = performance.now();
  for (const input of inputs) work(input);
  return (performance.now() - start) / inputs.length;
}

function copies(html: string, count: number): Document[] {
  const parser = new DOMParser();
  return Array.from({ length: count }, () => parser.parseFromString(html, 'text/html'));
}

function countElements(document: Document): number {
  return document.querySelectorAll('*').length;
}

function walk(document: Document): number {
  let length = 0;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

/** Measures one page, all figures in one run, each on documents that nobody has touched. */
export function measurePage(html: string, count: number): PageCost {
  const controller = new AbortController();
  const [sample] = copies(html, 1);
  if (!sample) throw new Error('No copy was asked for.');
  const floor = timeEach(copies(html, count), walk);
  const readability = timeEach(copies(html, count), (document) => new Readability(document).parse());
  const tags = countElements(sample);
  let sections = 0;
  const shielded = copies(html, count);
  const whole = timeEach(shielded, (document) => {
    // Each copy is the first of its page.
    forgetWordings();
    sections = shield(windowOf(document), controller.signal).sections.length;
  });
  const added = Math.max(...shielded.map((document) => countElements(document) - tags));
  let passages = 0;
  let read = 0;
  let detect = 0;
  // Each copy is detected as soon as it is read, as a page is.
  for (const document of copies(html, count)) {
    const list = createPassageList(
      () => null,
      () => true,
    );
    forgetWordings();
    const start = performance.now();
    list.readAll(document.documentElement);
    const middle = performance.now();
    const everything = { dirty: new Set(list.entries), removed: new Set<Entry>() };
    const show = identifyShow(readShowEvidence(document));
    const judgement = createJudgement(readPageFacts(document), show, anyReader('balanced'), () => false);
    runThrough(judgement.follow(list.entries, everything));
    detect += (performance.now() - middle) / count;
    read += (middle - start) / count;
    passages = list.entries.length;
  }
  controller.abort();
  return { tags, passages, sections, added, floor, readability, whole, read, detect };
}

/** What one more paragraph costs on a page that is read already: the median of many, each followed by the observer's turn. */
export async function measureAddition(html: string, additions: number): Promise<AdditionCost> {
  const controller = new AbortController();
  const [document] = copies(html, 1);
  if (!document) throw new Error('No copy was made.');
  // The time between asking for our turn and the end of it: only our observer stands in this document.
  let spent = 0;
  const observer = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, self) => {
        const start = performance.now();
        callback(records, self);
        spent += performance.now() - start;
      });
    }
  };
  const start = performance.now();
  const page = shield(windowOf(document, observer), controller.signal);
  const first = performance.now() - start;
  const passages = page.entries.length;
  const blocks = document.querySelectorAll('p');
  const costs: number[] = [];
  for (let at = 0; at < additions; at += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `And one more thing, the reader of line ${at} says: the lamp on the quay was never lit.`;
    blocks[Math.floor((blocks.length * (at + 0.5)) / additions)]?.after(paragraph);
    spent = 0;
    await Promise.resolve();
    costs.push(spent);
  }
  controller.abort();
  return { passages, first, addition: costs.sort((a, b) => a - b)[costs.length >> 1] ?? NaN };
}
