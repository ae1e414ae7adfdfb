/** Brings marks, covers, the look and the tab's title in line with what has been decided of each passage. */
import type { PageFacts } from '../detect/passage';
import type { PageShow } from '../shows/identify-show';
import { isSameReader, type ReaderSide } from '../shows/reader-side';
import type { Targets } from './aim';
import { createCards } from './cards';
import type { CoverText } from './cover';
import { createCovers } from './covers';
import { createDecisions, type Choices, type Decision } from './decision';
import type { Judgement } from './judgement';
import { rootElement } from './markup';
import { createMarks } from './marks';
import type { Entry } from './passage-list';
import type { Range } from './replay';
import type { IsTimeUp, Work } from './slices';
import { createSectionList, type Fingerprint, type Regrouping, type Section, type SectionId } from './sections';
import { hideTitle, restoreTitle, titleInstead, writtenTitle } from './tab-title';

/** How shielded passages look: a plain plate, drawn mist, or collapsed to the cover's line; 3 is the strongest. */
export interface Look {
  readonly style: 'plate' | 'blur' | 'line';
  readonly strength: 1 | 2 | 3;
}

/** What is known of the page, at any time. */
export interface Known {
  readonly facts: PageFacts;
  readonly show: PageShow | null;
  readonly judgement: Judgement;
}

export interface ShieldingOptions {
  readonly document: Document;
  readonly known: Known;
  readonly entries: () => readonly Entry[];
  readonly isTimeUp: IsTimeUp;
  /** Until the reader's settings are read. */
  readonly reader: ReaderSide;
  readonly describe: (section: Section) => CoverText;
  readonly onSections: (sections: readonly Section[]) => void;
  /** Hears of clicks on covers. */
  readonly onClick: (event: MouseEvent) => void;
}

export interface Shielding extends Targets {
  /** Brings sections, marks and covers in line with the verdicts of a range; of the whole page where none is given. */
  readonly regroup: (touched?: Range, removed?: ReadonlySet<Entry>) => Work;
  /** Takes the reader, null where nothing is to be shielded. Whether everything is to be decided anew. */
  setReader(reader: ReaderSide | null): boolean;
  /** Takes the reader's choices. Whether everything is to be decided anew. */
  setChoices(choices: Choices): boolean;
  setLook(look: Look): void;
  setRevealed(isConcerned: (section: Section) => boolean, isRevealed: boolean): void;
  /** Reveals what was revealed on an earlier visit. */
  remember(fingerprints: ReadonlySet<Fingerprint>): void;
  coverTitle(): void;
  /** Writes the covers anew, and puts them back where they are gone. */
  readonly showCovers: () => void;
  /** Puts all marks and covers back. */
  readonly markAll: () => void;
  /** The document is as it was. */
  end(): void;
}

const LOOK_ATTRIBUTE = 'data-spoiler-shield-look';
const NOTHING: ReadonlySet<Entry> = new Set();

export function createShielding(options: ShieldingOptions): Shielding {
  const { document, known, entries, isTimeUp, onSections } = options;
  let reader: ReaderSide | null = options.reader;
  let isReaderKnown = false;
  let look: string | null = null;
  const cards = createCards(
    (entry) => known.judgement.subjectOf(entry),
    () => known.show?.id ?? null,
    () => known.facts.lang,
  );
  const decisions = createDecisions(() => document.URL);
  const grouped = createSectionList();
  const marks = createMarks();
  const covers = createCovers(document, options.describe, (entry) => marks.elementsOf(entry), options.onClick);

  function* regroup(touched: Range = { from: 0, to: entries().length }, removed: ReadonlySet<Entry> = NOTHING): Work {
    if (isTimeUp()) yield;
    const range = cards.follow(entries(), touched, removed, reader);
    // Ahead of grouping, which cannot be left off.
    const decided: Decision[] = [];
    for (const entry of entries().slice(range.from, range.to)) {
      decided.push(decide(entry));
      if (isTimeUp()) yield;
    }
    const decisionOn = (entry: Entry): Decision => {
      const decision = decided[entry.index - range.from];
      return decision === undefined ? decide(entry) : decision;
    };
    const before = new Map<SectionId, boolean>();
    for (const { id, isRevealed } of grouped.sections) before.set(id, isRevealed);
    const regrouping = grouped.regroup(entries(), range, removed, decisionOn);
    for (let index = range.from; index < range.to; index += 1) {
      const entry = entries()[index];
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
      (isCorrected) => reader && (cards.decide(entry) ?? known.judgement.decide(entry, reader, isCorrected)),
    );
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
    onSections(grouped.sections);
  }

  function showStates(changed: readonly Section[]): void {
    for (const { entries } of changed) entries.forEach(markAsGrouped);
    render({ changed, closed: [] });
  }

  function showCovers(): void {
    grouped.sections.forEach(covers.show);
  }

  function coverTitle(): void {
    if (!rootElement(document)) return;
    const source = { lang: known.facts.lang, pageShow: known.show?.id ?? null };
    const title = writtenTitle(document);
    const instead = titleInstead(title, isReaderKnown ? reader : 'unknown', source, new URL(document.URL).host);
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
    const root = rootElement(document);
    if (!root) return;
    const wanted = grouped.sections.length > 0 ? look : null;
    if (root.getAttribute(LOOK_ATTRIBUTE) === wanted) return;
    if (wanted === null) root.removeAttribute(LOOK_ATTRIBUTE);
    else root.setAttribute(LOOK_ATTRIBUTE, wanted);
  }

  return {
    grouped,
    marks,
    covers,
    regroup,
    setReader: (wanted) => {
      const isSame = wanted === reader || (wanted !== null && reader !== null && isSameReader(wanted, reader));
      isReaderKnown = true;
      reader = wanted;
      return !isSame;
    },
    setChoices: decisions.setChoices,
    setLook: ({ style, strength }) => {
      look = style === 'plate' && strength === 2 ? null : `${style}-${strength}`;
      applyLook();
    },
    setRevealed: (isConcerned, isRevealed) => {
      showStates(grouped.setRevealed(isConcerned, isRevealed));
    },
    remember: (fingerprints) => {
      showStates(grouped.remember(fingerprints));
    },
    coverTitle,
    showCovers,
    markAll: () => {
      entries().forEach(markAsGrouped);
      showCovers();
    },
    end: () => {
      for (const entry of entries()) marks.set(entry, null);
      covers.removeAll();
      rootElement(document)?.removeAttribute(LOOK_ATTRIBUTE);
      restoreTitle(document);
    },
  };
}
