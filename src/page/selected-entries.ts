import type { Entry } from './passage-list';

/** The passages of which a selection holds at least a letter, or their picture. */
export function selectedEntries(selection: Selection, entries: readonly Entry[]): Entry[] {
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return entries.filter((entry) => {
    const own = rangeOf(entry);
    return ranges.some((range) => holdsPart(range, own, entry));
  });
}

/** From the start of a passage to its end. */
export function rangeOf({ reading: { nodes } }: Entry): Range {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) throw new Error('A passage has at least one node.');
  const range = (first.ownerDocument ?? (first as Document)).createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/** A selection of a paragraph often ends right before the next one's first letter: what it holds of that is nothing. */
function holdsPart(range: Range, own: Range, { reading }: Entry): boolean {
  const START_TO_START = 0;
  const START_TO_END = 1;
  const END_TO_END = 2;
  const END_TO_START = 3;
  // What stands in a shadow tree cannot be compared with what stands outside.
  if (range.startContainer.getRootNode() !== own.startContainer.getRootNode()) return false;
  if (range.compareBoundaryPoints(START_TO_END, own) <= 0 || range.compareBoundaryPoints(END_TO_START, own) >= 0)
    return false;
  if (reading.passage.kind === 'image' || reading.passage.kind === 'embed') return true;
  const part = range.cloneRange();
  if (part.compareBoundaryPoints(START_TO_START, own) < 0) part.setStart(own.startContainer, own.startOffset);
  if (part.compareBoundaryPoints(END_TO_END, own) > 0) part.setEnd(own.endContainer, own.endOffset);
  return part.toString().trim() !== '';
}
