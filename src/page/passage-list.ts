/** The passages of a page in document order, kept up with its changes: the cost follows the change, not the page. */
import { isBlock, isElement, isOwn, isPlainRow, isText, isUnread, wrapsBlocks } from './markup';
import { createOutline } from './outline';
import { readElement, reflag, unitAround, type Reading } from './reading';

/** A passage's entry in the list. What the stages after reading find out is kept beside it by them. */
export interface Entry {
  reading: Reading;
  /** Position in the list. */
  index: number;
}

/** Which entries changed: all from `from` up to, not including, `to` are new or were read anew. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly removed: readonly Entry[];
}

export interface PassageList {
  readonly entries: readonly Entry[];
  /** Reads the whole document anew. */
  readAll(root: Element): Change;
  /** Takes mutations in. Null where they changed no passage. */
  update(records: readonly MutationRecord[]): Change | null;
}

export function createPassageList(): PassageList {
  let entries: Entry[] = [];
  let outline = createOutline();
  let byUnit = new WeakMap<Element, Entry[]>();

  const isKnown = (unit: Element): boolean => byUnit.has(unit);
  const learn = (unit: Element): void => {
    if (!byUnit.has(unit)) byUnit.set(unit, []);
  };

  function readAll(root: Element): Change {
    const removed = entries;
    entries = [];
    outline = createOutline();
    byUnit = new WeakMap();
    insert(readElement(root, outline, isKnown, learn));
    reflagEntries();
    return { from: 0, to: entries.length, removed };
  }

  function update(records: readonly MutationRecord[]): Change | null {
    const stale = new Set<Element>();
    const fresh = new Set<Element>();
    const removed: Entry[] = [];
    for (const record of records) {
      if (record.type === 'characterData') {
        markStale(record.target, stale);
        continue;
      }
      for (const node of record.removedNodes) {
        if (isElement(node) && !isOwn(node)) forget(node, removed);
        if (!isElement(node) || !isBlock(node)) markStale(record.target, stale);
      }
      for (const node of record.addedNodes) {
        if (isOwn(node) || !node.isConnected) continue;
        if (isElement(node) && (isBlock(node) || wrapsBlocks(node))) {
          if (isUnread(node)) continue;
          takeIn(node, fresh, stale);
        } else if (!isText(node) || node.data.trim() !== '') {
          markStale(node, stale);
        }
      }
    }
    let first = dropEntries(removed);
    for (const unit of stale) {
      if (!unit.isConnected) continue;
      const old = byUnit.get(unit) ?? [];
      removed.push(...old);
      first = Math.min(first, dropEntries(old));
      byUnit.set(unit, []);
    }
    const added: Entry[] = [];
    for (const unit of stale) if (unit.isConnected) added.push(...insert(readElement(unit, outline, isKnown, learn)));
    for (const unit of fresh)
      if (unit.isConnected && !isKnown(unit)) added.push(...insert(readElement(unit, outline, isKnown, learn)));
    added.push(...reflagEntries());
    if (added.length === 0)
      return removed.length === 0
        ? null
        : { from: Math.min(first, entries.length), to: Math.min(first, entries.length), removed };
    let from = first;
    let to = 0;
    for (const entry of added) {
      from = Math.min(from, entry.index);
      to = Math.max(to, entry.index + 1);
    }
    return { from, to, removed };
  }

  /** An added block is read by itself, but for what its arrival does to its neighbours. */
  function takeIn(element: Element, fresh: Set<Element>, stale: Set<Element>): void {
    const row = element.closest('tr');
    if (row) {
      if (isPlainRow(row)) {
        markStale(row, stale);
        return;
      }
      // A row that was one passage and now lays out blocks.
      if ((byUnit.get(row) ?? []).length > 0) markStale(row, stale);
    }
    fresh.add(isBlock(element) ? element : (unitAround(element) ?? element));
    if (!isBlock(element)) markStale(element, stale);
    if (hasInlineNeighbour(element)) markStale(element.parentNode, stale);
    // A unit shielded as a whole that now holds a block besides.
    else if (element.parentElement && (byUnit.get(element.parentElement) ?? []).some(({ reading }) => reading.isWhole))
      markStale(element.parentElement, stale);
  }

  function markStale(node: Node | null, stale: Set<Element>): void {
    const unit = node && unitAround(node);
    if (!unit || isUnread(unit)) return;
    const row = unit.localName === 'tr' ? unit : null;
    if (row) for (const cell of row.children) forgetUnit(cell);
    stale.add(unit);
  }

  function forgetUnit(unit: Element): void {
    const old = byUnit.get(unit);
    if (!old) return;
    dropEntries(old);
    byUnit.delete(unit);
  }

  /** Drops what was read below a removed node. */
  function forget(root: Element, removed: Entry[]): void {
    const walker = root.ownerDocument.createTreeWalker(root, 1 /* SHOW_ELEMENT */);
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (!isElement(node)) continue;
      const old = byUnit.get(node);
      if (!old) continue;
      removed.push(...old);
      byUnit.delete(node);
    }
  }

  /** Takes entries out of the list; the index of the first that went, or Infinity. */
  function dropEntries(gone: readonly Entry[]): number {
    if (gone.length === 0) return Infinity;
    const set = new Set(gone);
    const first = Math.min(...gone.map(({ index }) => index));
    entries = [...entries.slice(0, first), ...entries.slice(first).filter((entry) => !set.has(entry))];
    renumber(first);
    return first;
  }

  function renumber(from: number): void {
    for (let index = from; index < entries.length; index += 1) {
      const entry = entries[index];
      if (entry) entry.index = index;
    }
  }

  function insert(readings: readonly Reading[]): Entry[] {
    const added = readings.map((reading) => ({ reading, index: 0 }));
    let at = 0;
    while (at < added.length) {
      const head = added[at];
      if (!head) break;
      const position = positionOf(head);
      const following = entries[position];
      // As many as stand before the entry that follows go in at once.
      let end = at + 1;
      while (end < added.length && (!following || stands(added[end], following))) end += 1;
      const block = added.slice(at, end);
      if (position === entries.length) entries.push(...block);
      else entries = [...entries.slice(0, position), ...block, ...entries.slice(position)];
      renumber(position);
      at = end;
    }
    for (const entry of added) byUnit.get(entry.reading.unit)?.push(entry);
    return added;
  }

  function positionOf(entry: Entry): number {
    let low = 0;
    let high = entries.length;
    if (!stands(entry, entries.at(-1))) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (stands(entry, entries[middle])) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** A flag may come after the text that it flags. */
  function reflagEntries(): Entry[] {
    const flagged = outline.takeFlagged();
    if (flagged.size === 0) return [];
    const changed = entries.filter(({ reading }) => flagged.has(reading.passage.containers.at(-1) ?? 0));
    for (const entry of changed) entry.reading = reflag(entry.reading, outline);
    return changed;
  }

  return {
    get entries() {
      return entries;
    },
    readAll,
    update,
  };
}

/** Whether the first stands before the second in the document. */
function stands(first: Entry | undefined, second: Entry | undefined): boolean {
  const a = first?.reading.nodes[0];
  const b = second?.reading.nodes[0];
  return a !== undefined && b !== undefined && (a.compareDocumentPosition(b) & 4) /* FOLLOWING */ !== 0;
}

function hasInlineNeighbour(element: Element): boolean {
  return (
    isInlineContent(element.previousSibling, 'previousSibling') || isInlineContent(element.nextSibling, 'nextSibling')
  );
}

function isInlineContent(start: Node | null, direction: 'previousSibling' | 'nextSibling'): boolean {
  let node = start;
  while (node && ((isText(node) && node.data.trim() === '') || isOwn(node) || node.nodeType === 8))
    node = node[direction];
  return isText(node) || (isElement(node) && !isBlock(node) && !isUnread(node));
}
