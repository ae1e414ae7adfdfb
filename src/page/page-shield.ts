/**
 * The page side, put together: watches a document, keeps its passages and verdicts, and shields its sections. It is given
 * its document and knows no browser API, so that revealing still works when the extension is gone.
 */
import type { PageFacts } from '../detect/passage';
import { forgetWordings } from '../detect/wording';
import type { PageShow } from '../shows/identify-show';
import { anyReader, type ReaderSide } from '../shows/reader-side';
import { aimAt, type Aim } from './aim';
import type { CoverAction, CoverText } from './cover';
import type { Choices } from './decision';
import { createHidings } from './hidings';
import { createIdentity } from './identity';
import { CARD_ATTRIBUTE, SHIELD_ATTRIBUTE } from './marks';
import { COVER_ELEMENT, isCover, isElement, isOwnMade, rootElement } from './markup';
import { newsIn } from './news';
import { createPassageList, type Change, type Entry } from './passage-list';
import { createRestorer } from './restorer';
import { createRevealInput } from './reveal-input';
import type { Fingerprint, Section, SectionId } from './sections';
import { createShadowTrees } from './shadow-trees';
import { createShielding, type Look } from './shielding';
import { AT_ONCE, type Pace, type Work } from './slices';
import { createWatch } from './watch';

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
  /** Whether the site hides all that its markup names so: where there are no styles to be asked. */
  readonly believesNames?: boolean;
  /** Whether the extension still runs behind us. One that was updated leaves the page to its successor. */
  readonly isCurrent?: () => boolean;
  /** How long reading may take; where it is left out, everything is read at once. */
  readonly pace?: Pace;
  /** Ends everything: the page is as it was without us. */
  readonly signal: AbortSignal;
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
  /** Reads what is left to be read, at once. */
  finish(): void;
}

/** A batch of records larger than this is not followed one by one: the page is read anew, once. */
const MOST_RECORDS = 20_000;
const OURS = `[${SHIELD_ATTRIBUTE}],[${CARD_ATTRIBUTE}],${COVER_ELEMENT}`;
const OUR_ATTRIBUTES = [SHIELD_ATTRIBUTE, CARD_ATTRIBUTE, 'inert'];
/** Until the reader's settings are read, the defaults protect. */
const ANY_READER = anyReader('balanced');

/** Starts protecting a document, as far as it has been parsed and from now on. */
export function shieldPage(options: PageShieldOptions): PageShield {
  const { window, shadowRootOf, signal } = options;
  const { document } = window;
  const watch = createWatch(window, options.pace ?? AT_ONCE, coverNewTitle, follow, options.onError);
  const trees = createShadowTrees({
    window,
    shadowRootOf,
    onRoot: takeIn,
    onLateRoot: (host) => readLate([host]),
    signal,
  });
  const isHidden = options.believesNames ? () => true : createHidings(window, readLate, signal);
  const list = createPassageList(trees.treeOf, isHidden);
  const identity = createIdentity(document, ANY_READER, () => list.entries, watch.isTimeUp);
  // What our successor shields is not for us to swallow.
  const find = (event: MouseEvent): Aim | null => (isOver ? null : aimAt(event, shielding));
  const input = createRevealInput<Aim>({ window, find, act: takeUp, signal });
  const shielding = createShielding({
    document,
    known: identity,
    entries: () => list.entries,
    isTimeUp: watch.isTimeUp,
    reader: ANY_READER,
    describe: options.describe,
    onSections: options.onSections,
    onClick: input.click,
  });
  const restore = createRestorer(window, shielding.marks, {
    showCovers: shielding.showCovers,
    markAll: () => guard(shielding.markAll),
  });
  let isOver = false;

  watch.observe(document, OUR_ATTRIBUTES);
  // Only now the page has told all of its show that it will.
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      watch.take(function* () {
        // What the head says anew has the show looked for, too.
        if (!(yield* followFacts())) yield* identify();
      });
    },
    { signal },
  );
  signal.addEventListener('abort', end, { once: true });
  watch.take(function* () {
    const change = readAnew();
    if (change) yield* apply(change);
  });

  function guard(work: () => void): void {
    watch.take(() => {
      work();
      return null;
    });
  }

  function finish(): void {
    watch.now(() => undefined);
  }

  /** A shadow tree is read where it stands, as a part of the page. */
  function takeIn(root: ShadowRoot): void {
    options.dress(root);
    for (const element of root.children) scrub(element);
    watch.observe(root, [...OUR_ATTRIBUTES, 'style']);
  }

  /** What has been read turns out to show something more. */
  function readLate(elements: readonly Element[]): void {
    // The list must agree with the document before anything is put into it.
    finish();
    watch.take(() => apply(list.readAgain(elements)));
  }

  function end(): void {
    if (isOver) return;
    isOver = true;
    watch.end();
    shielding.end();
    forgetWordings();
  }

  /** The tab shows a title at once, and waits for no frame. */
  function coverNewTitle(records: readonly MutationRecord[]): void {
    if (records.some(({ target }) => isHead(target))) shielding.coverTitle();
  }

  function* follow(batch: readonly MutationRecord[]): Work {
    const records = newsIn(batch);
    const hasNewHead = identity.facts.url !== document.URL || records.some(({ target }) => isHead(target));
    const change = records.length > MOST_RECORDS ? readAnew() : read(records);
    if (watch.isTimeUp()) yield;
    const isJudged = hasNewHead && (yield* followFacts(change?.removed));
    if (change && !isJudged) yield* apply(change);
    restore(records);
  }

  function readAnew(): Change | null {
    const root = rootElement(document);
    if (!root || isNoText(document)) return null;
    scrub(root);
    return list.readAll(root);
  }

  function read(records: readonly MutationRecord[]): Change | null {
    const theirs = records.filter(({ type }) => type !== 'attributes');
    for (const { addedNodes, target } of theirs) {
      for (const node of addedNodes) if (isElement(node)) scrub(node);
      if (target === document && addedNodes.length > 0) input.listen();
    }
    return theirs.length > 0 ? list.update(theirs) : null;
  }

  /** Takes away what looks like ours and is not: marks that the page forged or cloned, covers without content. */
  function scrub(root: Element): void {
    if (root.firstElementChild === null && !root.matches(OURS)) return;
    const found = root.querySelectorAll(OURS);
    for (const element of [root, ...found]) {
      if (!isCover(element)) shielding.marks.restore(element);
      else if (!isOwnMade(element) && !yieldTo()) element.remove();
    }
  }

  /** Whether a successor has come: the extension was updated, and a cover appeared that we have not made. */
  function yieldTo(): boolean {
    if (options.isCurrent?.() !== false) return false;
    isOver = true;
    watch.end();
    shielding.covers.removeAll();
    return true;
  }

  /** Whether the page's head or address says something new: then everything has been judged, and shielded, anew. */
  function* followFacts(removed?: ReadonlySet<Entry>): Work<boolean> {
    const range = yield* identity.followFacts(removed);
    if (!range) return false;
    yield* shielding.regroup(range, removed);
    options.onFacts(identity.facts);
    return true;
  }

  /** Asked again where the page or the reader's shows say something new. */
  function* identify(): Work {
    const range = yield* identity.identify();
    if (range) yield* shielding.regroup(range);
  }

  function* apply(change: Change): Work {
    const range = yield* identity.judgement.follow(list.entries, change);
    yield* shielding.regroup(range, change.removed);
  }

  function takeUp({ section, offer, isByKeys }: Aim): void {
    watch.now(() => {
      if (offer) options.onOffer(section, offer, isByKeys);
      else setRevealed(({ id }) => id === section.id, !section.isRevealed);
    });
  }

  function setRevealed(isConcerned: (section: Section) => boolean, isRevealed: boolean): void {
    shielding.setRevealed(isConcerned, isRevealed);
    const revealed = shielding.grouped.sections.filter((section) => section.isRevealed);
    options.onReveal(new Set(revealed.map(({ fingerprint }) => fingerprint)));
  }

  return {
    setReader: (wanted) => {
      const isNews = shielding.setReader(wanted);
      watch.take(function* () {
        if (!isNews) shielding.coverTitle();
        else {
          if (wanted) yield* identity.identify(wanted);
          yield* shielding.regroup();
        }
      });
    },
    setChoices: (choices) => {
      if (shielding.setChoices(choices)) watch.take(shielding.regroup);
    },
    setLook: (wanted) => guard(() => shielding.setLook(wanted)),
    setRemembered: (fingerprints) => guard(() => shielding.remember(fingerprints)),
    get pageShow() {
      return identity.show;
    },
    get sections() {
      return shielding.grouped.sections;
    },
    get entries() {
      return list.entries;
    },
    reveal: (id) => watch.now(() => setRevealed((section) => section.id === id, true)),
    shield: (id) => watch.now(() => setRevealed((section) => section.id === id, false)),
    revealAll: () => watch.now(() => setRevealed(() => true, true)),
    shieldAll: () => watch.now(() => setRevealed(() => true, false)),
    show: (id) => {
      const host = shielding.covers.hostOf(id);
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      host?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
      host?.focus({ preventScroll: true });
    },
    describeAgain: () => guard(shielding.showCovers),
    finish,
  };
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
