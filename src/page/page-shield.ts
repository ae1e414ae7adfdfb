/**
 * The page side, put together: watches a document, keeps its passages and verdicts, and shields its sections. It is given
 * its document and knows no browser API, so that revealing still works when the extension is gone.
 */
import type { PageFacts } from '../detect/passage';
import type { Level } from '../detect/verdict';
import { createCover, placeCover, COVER_ELEMENT, type Cover, type CoverText } from './cover';
import { createJudgement } from './judgement';
import { createMarks, SHIELD_ATTRIBUTE } from './marks';
import { isElement, isOwn } from './markup';
import { isSameFacts, readPageFacts } from './page-facts';
import { createPassageList, type Change, type Entry } from './passage-list';
import { groupSections, type Fingerprint, type Section, type SectionId } from './sections';

export interface PageShieldOptions {
  /** The page's window: its document is watched, and its clock and events are the only ones used. */
  readonly window: Window & typeof globalThis;
  /** What a section's cover says. */
  readonly describe: (section: Section) => CoverText;
  /** Called after every change of the sections or of what is revealed. */
  readonly onSections: (sections: readonly Section[]) => void;
  /** Called when the reader reveals or hides, with all that is revealed on the page. */
  readonly onReveal: (revealed: ReadonlySet<Fingerprint>) => void;
  /** Called when the page's head or address says something new. */
  readonly onFacts: (facts: PageFacts) => void;
  /** Called with an error of ours; what is shielded stays so. */
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

export interface PageShield {
  /** Sets what the reader wants: the level, or null where nothing is to be shielded here. */
  setLevel(level: Level | null): void;
  /** Sections that the reader revealed on an earlier visit. */
  setRemembered(fingerprints: ReadonlySet<Fingerprint>): void;
  readonly sections: readonly Section[];
  /** Every passage of the page in document order, as far as it has been read. */
  readonly entries: readonly Entry[];
  reveal(id: SectionId): void;
  shield(id: SectionId): void;
  revealAll(): void;
  shieldAll(): void;
  /** Brings a section into view and its cover into focus. */
  show(id: SectionId): void;
  /** Writes the covers' texts anew. */
  describeAgain(): void;
}

/** How often a frame a page may take our marks off before we wait for the next frame: neither side may hang the page. */
const RESTORES_PER_FRAME = 50;
/** A pointer that moved further than this between press and release was selecting, not clicking; CSS pixels. */
const CLICK_SLOP = 6;

/** Starts protecting a document, as far as it has been parsed and from now on. */
export function shieldPage(options: PageShieldOptions): PageShield {
  const { window, signal } = options;
  const { document } = window;
  const list = createPassageList();
  const marks = createMarks();
  const covers = new Map<SectionId, Cover>();
  const sectionOfCover = new WeakMap<Node, SectionId>();
  let facts = readFacts();
  const judgement = createJudgement(facts);
  let level: Level | null = 'balanced';
  let remembered: ReadonlySet<Fingerprint> = new Set();
  let sections: readonly Section[] = [];
  let marked = new Map<Entry['reading'], 'on' | 'revealed'>();
  let restores = 0;
  let pressed: { x: number; y: number } | null = null;

  const observer = new window.MutationObserver((records) => {
    guard(() => {
      follow(records);
    });
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [SHIELD_ATTRIBUTE, 'inert'],
  });
  document.addEventListener('DOMContentLoaded', () => guard(followFacts), { signal });
  // The first listener on the window: a click that reveals is ours alone, the page's links and handlers never hear of it.
  window.addEventListener('pointerdown', (event) => (pressed = { x: event.clientX, y: event.clientY }), {
    capture: true,
    signal,
  });
  window.addEventListener('click', (event) => guard(() => click(event)), { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  guard(() => {
    const root = rootOf(document);
    if (root) apply(list.readAll(root));
  });

  function guard(work: () => void): void {
    try {
      // What the page changed before us is still to be read: the records taken below are ours only.
      const pending = observer.takeRecords();
      if (pending.length > 0) follow(pending);
      work();
    } catch (error) {
      options.onError(error);
    } finally {
      // Our own writes are no news.
      observer.takeRecords();
    }
  }

  function follow(records: readonly MutationRecord[]): void {
    const theirs = records.filter(({ type }) => type !== 'attributes');
    if (facts.url !== document.URL || records.some(({ target }) => isHead(target))) followFacts();
    const change = theirs.length > 0 ? list.update(theirs) : null;
    if (change) apply(change);
    restoreMarks(records);
    if (theirs.some(({ removedNodes }) => [...removedNodes].some(holdsCover))) restoreCovers();
  }

  function followFacts(): void {
    const news = readFacts();
    if (isSameFacts(news, facts)) return;
    facts = news;
    judgement.restart(facts, list.entries);
    regroup();
    options.onFacts(facts);
  }

  function readFacts(): PageFacts {
    return rootOf(document) ? readPageFacts(document) : { url: document.URL, titles: [], lang: '' };
  }

  function apply(change: Change): void {
    judgement.follow(list.entries, change);
    regroup();
  }

  function regroup(): void {
    sections = level === null ? [] : groupSections(list.entries, judgement.verdictOn, level, sections, remembered);
    render();
    options.onSections(sections);
  }

  /** Brings attributes and covers in line with the sections. */
  function render(): void {
    const wanted = new Map<Entry['reading'], 'on' | 'revealed'>();
    for (const section of sections) {
      for (const { reading } of section.entries) wanted.set(reading, section.isRevealed ? 'revealed' : 'on');
    }
    for (const reading of marked.keys()) if (!wanted.has(reading)) marks.set(reading, null);
    for (const [reading, mark] of wanted) if (marked.get(reading) !== mark) marks.set(reading, mark);
    marked = wanted;

    const open = new Set<SectionId>();
    for (const section of sections) {
      open.add(section.id);
      const first = firstElementOf(section);
      if (!first) continue;
      const cover = covers.get(section.id) ?? addCover(section.id);
      cover.show(section, options.describe(section));
      placeCover(cover.host, first);
    }
    for (const [id, cover] of covers) {
      if (open.has(id)) continue;
      cover.host.remove();
      covers.delete(id);
    }
  }

  function addCover(id: SectionId): Cover {
    const cover = createCover(document);
    covers.set(id, cover);
    sectionOfCover.set(cover.host, id);
    return cover;
  }

  function firstElementOf(section: Section): Element | undefined {
    for (const { reading } of section.entries) {
      const element = marks.elementsOf(reading)[0];
      if (element?.isConnected) return element;
    }
    return undefined;
  }

  function restoreMarks(records: readonly MutationRecord[]): void {
    const touched = records.flatMap(({ type, target }) => (type === 'attributes' && isElement(target) ? [target] : []));
    if (touched.length === 0) return;
    if (withinBudget()) touched.forEach((element) => marks.restore(element));
    else window.requestAnimationFrame(() => guard(() => touched.forEach((element) => marks.restore(element))));
  }

  function restoreCovers(): void {
    if (withinBudget()) render();
    else window.requestAnimationFrame(() => guard(render));
  }

  function withinBudget(): boolean {
    if (restores === 0) window.requestAnimationFrame(() => (restores = 0));
    restores += 1;
    return restores <= RESTORES_PER_FRAME;
  }

  function click(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0) return;
    const target = event.target as Node | null;
    if (!target) return;
    const ofCover = sectionOfCover.get(target);
    const hit = ofCover ?? sectionAt(event, target)?.id;
    if (hit === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const section = sections.find(({ id }) => id === hit);
    if (section) setRevealed([section], ofCover ? !section.isRevealed : true);
  }

  /** The section under the pointer. What is shielded is inert, so the click lands on an element around it. */
  function sectionAt(event: MouseEvent, target: Node): Section | undefined {
    const { clientX: x, clientY: y } = event;
    if (!isElement(target) || (pressed && Math.hypot(pressed.x - x, pressed.y - y) > CLICK_SLOP)) return undefined;
    return sections.find(
      (section) =>
        !section.isRevealed &&
        section.entries.some(({ reading }) =>
          marks
            .elementsOf(reading)
            .some(
              (element) =>
                target.contains(element) &&
                boxesOf(element).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
            ),
        ),
    );
  }

  function setRevealed(changed: readonly Section[], isRevealed: boolean): void {
    const ids = new Set(changed.map(({ id }) => id));
    sections = sections.map((section) => (ids.has(section.id) ? { ...section, isRevealed } : section));
    render();
    options.onReveal(new Set(sections.filter((section) => section.isRevealed).map(({ fingerprint }) => fingerprint)));
    options.onSections(sections);
  }

  return {
    setLevel: (wanted) => {
      if (wanted === level) return;
      level = wanted;
      guard(regroup);
    },
    setRemembered: (fingerprints) => {
      remembered = fingerprints;
      sections = sections.map((section) =>
        remembered.has(section.fingerprint) ? { ...section, isRevealed: true } : section,
      );
      guard(regroup);
    },
    get sections() {
      return sections;
    },
    get entries() {
      return list.entries;
    },
    reveal: (id) =>
      guard(() =>
        setRevealed(
          sections.filter((section) => section.id === id),
          true,
        ),
      ),
    shield: (id) =>
      guard(() =>
        setRevealed(
          sections.filter((section) => section.id === id),
          false,
        ),
      ),
    revealAll: () => guard(() => setRevealed(sections, true)),
    shieldAll: () => guard(() => setRevealed(sections, false)),
    show: (id) => {
      const host = covers.get(id)?.host;
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      host?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
      host?.focus({ preventScroll: true });
    },
    describeAgain: () => guard(render),
  };
}

/** Where an element is drawn. A picture in a link stands out of the link's own box. */
function boxesOf(element: Element): DOMRect[] {
  const boxes = [...element.getClientRects()];
  for (const media of element.querySelectorAll('img,video,iframe,embed,object')) boxes.push(...media.getClientRects());
  return boxes;
}

/** The root element; at `document_start` there may be none yet. */
function rootOf(document: Document): Element | null {
  return document.documentElement;
}

function holdsCover(node: Node): boolean {
  return isElement(node) && (isOwn(node) || node.querySelector(COVER_ELEMENT) !== null);
}

function isHead(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return (
    element !== null && (element.localName === 'head' || element.localName === 'title' || element.localName === 'html')
  );
}
