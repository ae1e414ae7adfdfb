/** The passages of a page in document order, kept up with its changes: the cost follows the change, not the page. */
import {
  hasInlineNeighbour,
  isBlock,
  isCover,
  isElement,
  isOwnMade,
  isPlainRow,
  isText,
  isUnread,
  NAMED_LINK,
  wrapsBlocks,
} from './markup';
import { createOutline, flaggable, holdsArticle } from './outline';
import { readElement, reflag, unitAround, type Reading, type Way } from './reading';
import { isBefore, parentOf, rootOf } from './shadow-trees';

/** A passage's entry in the list. What the stages after reading find out is kept beside it by them. */
export interface Entry {
  reading: Reading;
  /** Position in the list. */
  index: number;
}

/** What a change of the document did to the list. */
export interface Change {
  /** Entries that are new, were read anew, or now follow one that went: their verdicts are open. */
  readonly dirty: ReadonlySet<Entry>;
  readonly removed: ReadonlySet<Entry>;
}

export interface PassageList {
  readonly entries: readonly Entry[];
  /** Reads the whole document anew. */
  readAll(root: Element): Change;
  /** Takes mutations in. Null where they changed no passage. */
  update(records: readonly MutationRecord[]): Change | null;
  /** Reads elements with everything below them anew. */
  readAgain(elements: readonly Element[]): Change;
}

/** What a batch of records asks to be done. */
interface Work {
  /** Blocks to be read anew. */
  readonly stale: Set<Element>;
  /** Blocks to be read with everything below them that has not been read. */
  readonly fresh: Set<Element>;
  readonly removed: Set<Entry>;
}

/** The entries of a block in which there is no passage: one list for all of them, never added to. */
const NONE: Entry[] = [];

/**
 * @param treeOf the shadow tree of an element that is walked into
 * @param isHidden whether the site really hides an element that its markup names so
 */
export function createPassageList(treeOf: Way['treeOf'], isHidden: (element: Element) => boolean): PassageList {
  let entries: Entry[] = [];
  let outline = createOutline(isHidden);
  let byUnit = new WeakMap<Element, Entry[]>();

  const isKnown = (unit: Element): boolean => byUnit.has(unit);
  const onUnit = (unit: Element): void => {
    byUnit.set(unit, NONE);
  };
  const way: Way = { isKnown, onUnit, treeOf };

  function readAll(root: Element): Change {
    const removed = new Set(entries);
    entries = [];
    outline = createOutline(isHidden);
    byUnit = new WeakMap();
    insert([readElement(root, outline, way)]);
    reflagEntries();
    return { dirty: new Set(entries), removed };
  }

  function update(records: readonly MutationRecord[]): Change | null {
    const work: Work = { stale: new Set(), fresh: new Set(), removed: new Set() };
    for (const record of records) {
      markLinkAround(record.target, work);
      if (record.type === 'characterData') {
        if (isText(record.target)) markStale(record.target, work);
        continue;
      }
      for (const node of record.removedNodes) {
        if (isElement(node) && !isCover(node)) forget(node, work.removed);
        markStaleAfterRemoval(record.target, work);
      }
      for (const node of record.addedNodes) {
        if (!node.isConnected || isOwnMade(node)) continue;
        if (isText(node)) {
          if (node.data.trim() !== '' || hasInlineNeighbour(node)) markStale(node, work);
        } else if (isElement(node) && !isUnread(node)) {
          if (isBlock(node) || wrapsBlocks(node)) takeIn(node, work);
          else markStale(node, work);
        }
      }
    }
    const change = carryOut(work);
    return change.dirty.size === 0 && change.removed.size === 0 ? null : change;
  }

  function readAgain(elements: readonly Element[]): Change {
    const work: Work = { stale: new Set(), fresh: new Set(), removed: new Set() };
    for (const element of elements) {
      forget(element, work.removed);
      takeIn(element, work);
    }
    return carryOut(work);
  }

  function carryOut({ stale, fresh, removed }: Work): Change {
    for (const unit of stale) {
      for (const entry of byUnit.get(unit) ?? []) removed.add(entry);
      if (unit.isConnected) byUnit.set(unit, NONE);
    }
    const dirty = drop(removed);
    const readings: Reading[][] = [];
    const read = (unit: Element): void => {
      if (unit.isConnected && !outline.placeOf(unit).isUnread) readings.push(readElement(unit, outline, way));
    };
    for (const unit of stale) read(unit);
    for (const unit of fresh) if (!isKnown(unit)) read(unit);
    for (const entry of insert(readings)) dirty.add(entry);
    for (const entry of reflagEntries()) dirty.add(entry);
    return { dirty, removed };
  }

  /** An added block is read by itself, but for what its arrival does to its neighbours. */
  function takeIn(element: Element, work: Work): void {
    const parent = parentOf(element);
    let row = parent?.closest('tr');
    if (row && isPlainRow(row)) {
      markStale(row, work);
      return;
    }
    if (isBlock(element)) work.fresh.add(element);
    else markStale(element, work);
    if (!parent) return;
    // Rows of plain cells, a unit shielded as a whole, that now hold a block besides; an inline element around it.
    for (; row; row = row.parentElement?.closest('tr')) if (byUnit.get(row)?.length) work.stale.add(row);
    if (!isBlock(parent) || hasInlineNeighbour(element) || byUnit.get(parent)?.some(({ reading }) => reading.isWhole))
      markStale(parent, work);
    const form = outline.hasDoubtfulForms ? element.closest('form') : null;
    if (form && outline.isDoubtful(form) && holdsArticle(form)) {
      forget(form, work.removed);
      work.fresh.add(form);
    }
  }

  /** What stood around a removed node runs together now, or is all that its block shows. */
  function markStaleAfterRemoval(target: Node, work: Work): void {
    const unit = unitAround(target);
    if (!unit) return;
    if (unit !== target || unit.localName === 'tr' || byUnit.get(unit)?.length) markStale(target, work);
  }

  function markStale(node: Node, { stale, fresh, removed }: Work): void {
    const unit = unitAround(node);
    if (!unit || isUnread(unit)) return;
    if (unit.localName === 'tr' && isPlainRow(unit))
      for (const cell of unit.children) {
        // A cell may have been read as a block of its own while the row still held blocks.
        for (const entry of byUnit.get(cell) ?? []) removed.add(entry);
        byUnit.delete(cell);
        stale.delete(cell);
        fresh.delete(cell);
      }
    stale.add(unit);
  }

  /** A named link with nothing in it is read where it stands, one with something by what is in it. */
  function markLinkAround(target: Node, work: Work): void {
    const link = (isElement(target) ? target : target.parentElement)?.closest(NAMED_LINK);
    if (link?.isConnected) markStale(link, work);
  }

  /** Drops what was read below a removed node. */
  function forget(root: Element, removed: Set<Entry>): void {
    const trees: Node[] = [root];
    for (let tree = trees.pop(); tree; tree = trees.pop()) {
      const walker = root.ownerDocument.createTreeWalker(tree, 1 /* SHOW_ELEMENT */);
      for (let node: Node | null = tree; node; node = walker.nextNode()) {
        if (!isElement(node)) continue;
        const inner = rootOf(node);
        if (inner) trees.push(inner);
        outline.forget(node);
        const old = byUnit.get(node);
        if (!old) continue;
        for (const entry of old) removed.add(entry);
        byUnit.delete(node);
      }
    }
  }

  /** Takes entries out of the list; those that follow the gaps. */
  function drop(gone: ReadonlySet<Entry>): Set<Entry> {
    const followers = new Set<Entry>();
    let first = Infinity;
    for (const { index } of gone) first = Math.min(first, index);
    if (first === Infinity) return followers;
    let at = first;
    let isGap = false;
    for (let index = first; index < entries.length; index += 1) {
      const entry = entries[index];
      if (!entry) continue;
      if (gone.has(entry)) {
        isGap = true;
        continue;
      }
      if (isGap) followers.add(entry);
      isGap = false;
      entry.index = at;
      entries[at] = entry;
      at += 1;
    }
    entries.length = at;
    return followers;
  }

  /** Puts readings where they stand in the document; in one go, however many places that is. Those of one element come in order. */
  function insert(readings: readonly (readonly Reading[])[]): Entry[] {
    const added: Entry[] = [];
    let isInOrder = true;
    for (const ofElement of readings) {
      const from = added.length;
      for (const reading of ofElement) added.push({ reading, index: 0 });
      if (from > 0 && from < added.length && !stands(added[from - 1], added[from])) isInOrder = false;
    }
    if (added.length === 0) return added;
    if (!isInOrder) added.sort((a, b) => (a === b ? 0 : stands(a, b) ? -1 : 1));
    const start = positionOf(added[0]);
    let taken = 0;
    const tail = entries.slice(start);
    entries.length = start;
    for (const entry of added) {
      if (taken < tail.length && !stands(entry, tail[taken])) {
        const until = placeIn(tail, entry, taken);
        for (const earlier of tail.slice(taken, until)) entries.push(earlier);
        taken = until;
      }
      entries.push(entry);
    }
    for (const later of tail.slice(taken)) entries.push(later);
    for (let index = start; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry) entry.index = index;
    }
    for (const entry of added) {
      const { unit } = entry.reading;
      const known = byUnit.get(unit);
      if (known?.length) known.push(entry);
      else byUnit.set(unit, [entry]);
    }
    return added;
  }

  function positionOf(entry: Entry | undefined): number {
    // The parser adds at the end.
    if (stands(entries.at(-1), entry)) return entries.length;
    return placeIn(entries, entry, 0);
  }

  /** A flag may come after the text that it flags. */
  function reflagEntries(): Entry[] {
    const flagged = outline.takeFlagged();
    if (flagged.size === 0) return [];
    const changed = entries.filter(({ reading: { passage } }) =>
      flaggable(passage.containers, passage.region).some((container) => flagged.has(container)),
    );
    for (const entry of changed) entry.reading = reflag(entry.reading, outline);
    return changed;
  }

  return {
    get entries() {
      return entries;
    },
    readAll,
    update,
    readAgain,
  };
}

/** The position from `from` on of the first entry that follows, by halving. */
function placeIn(entries: readonly Entry[], entry: Entry | undefined, from: number): number {
  let low = from;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stands(entry, entries[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether the first stands before the second in the document. */
function stands(first: Entry | undefined, second: Entry | undefined): boolean {
  const a = first?.reading.nodes[0];
  const b = second?.reading.nodes[0];
  return a !== undefined && b !== undefined && isBefore(a, b);
}
