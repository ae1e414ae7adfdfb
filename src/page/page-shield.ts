/**
 * The page side, put together: watches a document, keeps its passages and verdicts, and shields its sections. It is given
 * its document and knows no browser API, so that revealing still works when the extension is gone.
 */
import type { PageFacts } from '../detect/passage';
import { forgetWordings } from '../detect/wording';
import { identifyShow, type KnownShows, type PageShow } from '../shows/identify-show';
import { anyReader, isSameReader, isSameShows, type ReaderSide } from '../shows/reader-side';
import { isSameSubjectState, startSubjects } from '../shows/subject';
import { aimAt, type Aim } from './aim';
import { createCards } from './cards';
import type { CoverAction, CoverText } from './cover';
import { createCovers } from './covers';
import { createDecisions, type Choices, type Decision } from './decision';
import { createJudgement } from './judgement';
import { CARD_ATTRIBUTE, createMarks, SHIELD_ATTRIBUTE } from './marks';
import { COVER_ELEMENT, isCover, isElement, isOwnMade } from './markup';
import { isSameFacts, readPageFacts, readShowEvidence } from './page-facts';
import { newsIn } from './news';
import { createPassageList, type Change, type Entry } from './passage-list';
import type { Range } from './replay';
import { createRestorer } from './restorer';
import { createRevealInput } from './reveal-input';
import { createShadowTrees } from './shadow-trees';
import { hideTitle, restoreTitle, titleInstead, writtenTitle } from './tab-title';
import { createSectionList, type Fingerprint, type Regrouping, type Section, type SectionId } from './sections';

export interface PageShieldOptions {
  /** The page's window: its document is watched, and its clock and events are the only ones used. */
  readonly window: Window & typeof globalThis;
  /** What a section's cover says. */
  readonly describe: (section: Section) => CoverText;
  /** Called after every change of the sections or of what is revealed. */
  readonly onSections: (sections: readonly Section[]) => void;
  /** Called when the reader reveals or hides, with all that is revealed on the page. */
  readonly onReveal: (revealed: ReadonlySet<Fingerprint>) => void;
  /** Called when the reader takes up what a revealed section's cover offers, with the pointer or by keys. */
  readonly onOffer: (section: Section, action: CoverAction, isByKeys: boolean) => void;
  /** Called when the page's head or address says something new. */
  readonly onFacts: (facts: PageFacts) => void;
  /** An element's shadow root, closed ones included. Those that the browser makes by itself are never among them. */
  readonly shadowRootOf: (element: HTMLElement) => ShadowRoot | null;
  /** Gives a shadow tree the style of marks and covers: what is in the page's style sheets ends at its edge. */
  readonly dress: (root: ShadowRoot) => void;
  /** Called with an error of ours; what is shielded stays so. */
  readonly onError: (error: unknown) => void;
  /** Whether the extension still runs behind us. One that was updated leaves the page to its successor. */
  readonly isCurrent?: () => boolean;
  /** Ends everything: the page is as it was without us. */
  readonly signal: AbortSignal;
}

/** How shielded passages look: a plain plate, drawn mist, or collapsed to the cover's line; 3 is the strongest. */
export interface Look {
  readonly style: 'plate' | 'blur' | 'line';
  readonly strength: 1 | 2 | 3;
}

export interface PageShield {
  /** Sets what the reader wants, and how far they have watched; null where nothing is to be shielded here. */
  setReader(reader: ReaderSide | null): void;
  /** Sets what the reader chose beside that: kinds of passages, corrections. */
  setChoices(choices: Choices): void;
  setLook(look: Look): void;
  /** Sections that the reader revealed on an earlier visit. */
  setRemembered(fingerprints: ReadonlySet<Fingerprint>): void;
  /** The show that the page is about, as far as it has told; under the reader's title where it is the reader's. */
  readonly pageShow: PageShow | null;
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

/** A batch of records larger than this is not followed one by one: the page is read anew, once. */
const MOST_RECORDS = 20_000;
const LOOK_ATTRIBUTE = 'data-spoiler-shield-look';
const OURS = `[${SHIELD_ATTRIBUTE}],[${CARD_ATTRIBUTE}],${COVER_ELEMENT}`;
const NOTHING: ReadonlySet<Entry> = new Set();
/** Until the reader's settings are read, the defaults protect. */
const ANY_READER = anyReader('balanced');

/** Starts protecting a document, as far as it has been parsed and from now on. */
export function shieldPage(options: PageShieldOptions): PageShield {
  const { window, shadowRootOf, signal } = options;
  const { document } = window;
  const onLateRoot = (host: Element): void => guard(() => apply(list.readAgain(host)));
  const trees = createShadowTrees({ window, shadowRootOf, onRoot: takeIn, onLateRoot, signal });
  const list = createPassageList(trees.treeOf);
  const marks = createMarks();
  let reader: ReaderSide | null = ANY_READER;
  let isReaderKnown = false;
  let known: KnownShows = ANY_READER;
  let facts = readFacts();
  let show = readShow();
  const judgement = createJudgement(facts, show, known);
  const cards = createCards(
    judgement.subjectOf,
    () => show?.id ?? null,
    () => facts.lang,
  );
  const decisions = createDecisions(() => document.URL);
  const grouped = createSectionList();
  // What our successor shields is not for us to swallow.
  const find = (event: MouseEvent): Aim | null => (isOver ? null : aimAt(event, { covers, marks, grouped }));
  const input = createRevealInput<Aim>({ window, find, act: takeUp, signal });
  const covers = createCovers(document, options.describe, (entry) => marks.elementsOf(entry), input.click);
  const restore = createRestorer(window, marks, {
    showCovers,
    markAll: () => {
      guard(() => {
        list.entries.forEach(markAsGrouped);
        showCovers();
      });
    },
  });
  let look: string | null = null;
  let isOver = false;

  const observer = new window.MutationObserver((records) => {
    guard(() => {
      follow(records);
    });
  });
  watch(document, [SHIELD_ATTRIBUTE, CARD_ATTRIBUTE, 'inert']);
  // Only now the page has told all of its show that it will.
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      guard(followFacts);
      guard(identify);
    },
    { signal },
  );
  signal.addEventListener('abort', end, { once: true });
  guard(readAnew);

  function guard(work: () => void): void {
    if (isOver) return;
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

  function watch(root: Document | ShadowRoot, attributeFilter: string[]): void {
    observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter });
  }

  /** A shadow tree is read where it stands, as a part of the page. */
  function takeIn(root: ShadowRoot): void {
    options.dress(root);
    for (const element of root.children) scrub(element);
    watch(root, [SHIELD_ATTRIBUTE, CARD_ATTRIBUTE, 'inert', 'style']);
  }

  function end(): void {
    if (isOver) return;
    observer.takeRecords();
    observer.disconnect();
    isOver = true;
    for (const entry of list.entries) marks.set(entry, null);
    covers.removeAll();
    rootOf(document)?.removeAttribute(LOOK_ATTRIBUTE);
    restoreTitle(document);
    forgetWordings();
  }

  function readAnew(): void {
    const root = rootOf(document);
    if (!root || isNoText(document)) return;
    scrub(root);
    apply(list.readAll(root));
  }

  function follow(batch: readonly MutationRecord[]): void {
    const records = newsIn(batch);
    if (facts.url !== document.URL || records.some(({ target }) => isHead(target))) followFacts();
    if (records.length > MOST_RECORDS) readAnew();
    else {
      const theirs = records.filter(({ type }) => type !== 'attributes');
      for (const { addedNodes, target } of theirs) {
        for (const node of addedNodes) if (isElement(node)) scrub(node);
        if (target === document && addedNodes.length > 0) input.listen();
      }
      const change = theirs.length > 0 ? list.update(theirs) : null;
      if (change) apply(change);
    }
    restore(records);
  }

  /** Takes away what looks like ours and is not: marks that the page forged or cloned, covers without content. */
  function scrub(root: Element): void {
    if (root.firstElementChild === null && !root.matches(OURS)) return;
    const found = root.querySelectorAll(OURS);
    for (const element of [root, ...found]) {
      if (!isCover(element)) marks.restore(element);
      else if (!isOwnMade(element) && !yieldTo()) element.remove();
    }
  }

  /** Whether a successor has come: the extension was updated, and a cover appeared that we have not made. */
  function yieldTo(): boolean {
    if (options.isCurrent?.() !== false) return false;
    isOver = true;
    observer.disconnect();
    covers.removeAll();
    return true;
  }

  function followFacts(): void {
    const news = readFacts();
    if (isSameFacts(news, facts)) return;
    facts = news;
    regroup(judgement.restart(facts, list.entries));
    identify();
    options.onFacts(facts);
  }

  /** Which show is this about? Asked again where the page or the reader's shows say something new. */
  function identify(): void {
    const range = identifyAmong(known);
    if (range) regroup(range);
  }

  /** The range in which subjects may have changed, or null. */
  function identifyAmong(shows: KnownShows): Range | null {
    const before = startSubjects(show);
    const isNewToReader = !isSameShows(shows.shows, known.shows);
    known = shows;
    show = readShow();
    return isNewToReader || !isSameSubjectState(before, startSubjects(show))
      ? judgement.restartSubjects(show, known, list.entries)
      : null;
  }

  function readShow(): PageShow | null {
    return rootOf(document) ? identifyShow(readShowEvidence(document), known) : null;
  }

  function readFacts(): PageFacts {
    return rootOf(document) ? readPageFacts(document) : { url: document.URL, titles: [], lang: '' };
  }

  function apply(change: Change): void {
    regroup(judgement.follow(list.entries, change), change.removed);
  }

  /** Brings sections, attributes and covers in line with the verdicts of a range. */
  function regroup(touched: Range = everything(), removed: ReadonlySet<Entry> = NOTHING): void {
    const range = cards.follow(list.entries, touched, removed, reader);
    const before = new Map<SectionId, boolean>();
    for (const { id, isRevealed } of grouped.sections) before.set(id, isRevealed);
    const regrouping = grouped.regroup(list.entries, range, removed, decide);
    for (let index = range.from; index < range.to; index += 1) {
      const entry = list.entries[index];
      if (entry) markAsGrouped(entry);
    }
    // Two that became one may change the state of what stands outside the range.
    for (const section of regrouping.changed)
      if (before.get(section.id) !== section.isRevealed) section.entries.forEach(markAsGrouped);
    for (const entry of removed) marks.set(entry, null);
    render(regrouping);
  }

  function decide(entry: Entry): Decision {
    return decisions.decide(
      entry,
      // A card stands behind one cover, whatever its parts say by themselves.
      (isCorrected) => reader && (cards.decide(entry) ?? judgement.decide(entry, reader, isCorrected)),
    );
  }

  function coverTitle(): void {
    if (!rootOf(document)) return;
    const source = { lang: facts.lang, pageShow: show?.id ?? null };
    const title = writtenTitle(document);
    const instead = titleInstead(title, isReaderKnown ? reader : 'unknown', source, window.location.host);
    if (instead === null || isTitleRevealed()) restoreTitle(document);
    else hideTitle(document, instead);
  }

  /** The reader has seen the same words above the article. */
  function isTitleRevealed(): boolean {
    const isTitle = ({ reading }: Entry): boolean => reading.passage.headingLevel === 1;
    return grouped.sections.some(({ isRevealed, entries }) => isRevealed && entries.some(isTitle));
  }

  /** The look stands on the root element, and only where something is shielded: other pages are left untouched. */
  function applyLook(): void {
    const root = rootOf(document);
    if (!root) return;
    const wanted = grouped.sections.length > 0 ? look : null;
    if (root.getAttribute(LOOK_ATTRIBUTE) === wanted) return;
    if (wanted === null) root.removeAttribute(LOOK_ATTRIBUTE);
    else root.setAttribute(LOOK_ATTRIBUTE, wanted);
  }

  function showCovers(): void {
    grouped.sections.forEach(covers.show);
  }

  function everything(): Range {
    return { from: 0, to: list.entries.length };
  }

  function markAsGrouped(entry: Entry): void {
    const section = grouped.sectionOf(entry);
    const mark = section && (section.isRevealed ? 'revealed' : 'on');
    marks.set(entry, mark);
    if (mark) marks.setFrame(entry, section.entries[0] === entry ? cards.frameOf(section.entries) : null, mark);
  }

  function render({ changed, closed }: Regrouping): void {
    coverTitle();
    for (const id of closed) covers.remove(id);
    for (const section of changed) covers.show(section);
    if (changed.length === 0 && closed.length === 0) return;
    applyLook();
    options.onSections(grouped.sections);
  }

  function takeUp({ section, offer, isByKeys }: Aim): void {
    guard(() => {
      if (offer) options.onOffer(section, offer, isByKeys);
      else setRevealed(({ id }) => id === section.id, !section.isRevealed);
    });
  }

  function setRevealed(isConcerned: (section: Section) => boolean, isRevealed: boolean): void {
    showStates(grouped.setRevealed(isConcerned, isRevealed));
    const revealed = grouped.sections.filter((section) => section.isRevealed);
    options.onReveal(new Set(revealed.map(({ fingerprint }) => fingerprint)));
  }

  function showStates(changed: readonly Section[]): void {
    for (const { entries } of changed) entries.forEach(markAsGrouped);
    render({ changed, closed: [] });
  }

  return {
    setReader: (wanted) => {
      const isNews = wanted !== reader && !(wanted && reader && isSameReader(wanted, reader));
      if (!isNews && isReaderKnown) return;
      isReaderKnown = true;
      reader = wanted;
      guard(() => {
        if (!isNews) {
          coverTitle();
          return;
        }
        if (wanted) identifyAmong(wanted);
        regroup();
      });
    },
    setChoices: (choices) => {
      if (decisions.setChoices(choices)) guard(() => regroup());
    },
    setLook: (wanted) => {
      look = wanted.style === 'plate' && wanted.strength === 2 ? null : `${wanted.style}-${wanted.strength}`;
      guard(applyLook);
    },
    setRemembered: (fingerprints) => guard(() => showStates(grouped.remember(fingerprints))),
    get pageShow() {
      return show;
    },
    get sections() {
      return grouped.sections;
    },
    get entries() {
      return list.entries;
    },
    reveal: (id) => guard(() => setRevealed((section) => section.id === id, true)),
    shield: (id) => guard(() => setRevealed((section) => section.id === id, false)),
    revealAll: () => guard(() => setRevealed(() => true, true)),
    shieldAll: () => guard(() => setRevealed(() => true, false)),
    show: (id) => {
      const host = covers.hostOf(id);
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      host?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
      host?.focus({ preventScroll: true });
    },
    describeAgain: () => guard(showCovers),
  };
}

/** The root element; at `document_start` there may be none yet. */
function rootOf(document: Document): Element | null {
  return document.documentElement;
}

function isHead(node: Node): boolean {
  const element = isElement(node) ? node : node.parentElement;
  return (
    element !== null && (element.localName === 'head' || element.localName === 'title' || element.localName === 'html')
  );
}

/** Browsers show images, films and PDF files in documents of their own making. */
function isNoText({ contentType }: Document): boolean {
  return !/html|xml/.test(contentType) || contentType === 'image/svg+xml';
}
