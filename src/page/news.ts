/** What is new in a batch of mutation records: a parser tells of every node by itself, and most came with the one around them. */
import { parentOf } from './shadow-trees';

/**
 * The records that say something by themselves, in their order. Left out are those that only add to what arrived earlier in
 * the same batch and still stands there: whoever reads that, reads them with it.
 */
export function newsIn(records: readonly MutationRecord[]): MutationRecord[] {
  /** What arrived, and what is known to stand in it. */
  const arrived = new Set<Node>();
  /** What is known not to. */
  const settled = new Set<Node>();
  const hasArrived = (target: Node): boolean => {
    // Nearly always: a parser adds to what it added just before.
    if (arrived.has(target)) return true;
    const path: Node[] = [];
    let node: Node | null = target;
    while (node && !arrived.has(node) && !settled.has(node)) {
      path.push(node);
      node = parentOf(node);
    }
    const known = node && arrived.has(node) ? arrived : settled;
    for (const passed of path) known.add(passed);
    return known === arrived;
  };
  return records.filter((record) => {
    if (record.type === 'attributes') return true;
    if (hasArrived(record.target) && record.removedNodes.length === 0) return false;
    for (const node of record.addedNodes) {
      arrived.add(node);
      settled.delete(node);
    }
    return true;
  });
}
