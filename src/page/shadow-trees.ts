/** Open shadow roots: trees of the page's that hang beside an element's children, and are read before them. */
import { isElement } from './markup';

export interface ShadowTrees {
  /** Told of each block that is read: takes its shadow tree in, or waits for one where it may still come. */
  readonly meet: (element: Element) => void;
}

/** More elements than this are not waited for: pages built of custom elements throughout get their trees while they are read. */
const MOST_AWAITED = 500;

/**
 * @param onRoot told of each root once
 * @param onLateRoot told of an element that has been read, and only then got its root
 */
export function createShadowTrees(
  window: Window & typeof globalThis,
  onRoot: (root: ShadowRoot) => void,
  onLateRoot: (host: Element) => void,
  signal: AbortSignal,
): ShadowTrees {
  const known = new WeakSet<ShadowRoot>();
  let awaited = 0;
  // Nobody tells of a root that is attached, but an element that gets one gets a size: said before the frame is painted.
  const sizes =
    'ResizeObserver' in window
      ? new window.ResizeObserver((changes) => {
          for (const { target } of changes) {
            if (!target.shadowRoot && target.isConnected) continue;
            sizes?.unobserve(target);
            awaited -= 1;
            if (target.shadowRoot && target.isConnected) onLateRoot(target);
          }
        })
      : null;
  signal.addEventListener('abort', () => sizes?.disconnect(), { once: true });

  return {
    meet: (element) => {
      const root = element.shadowRoot;
      if (root) {
        if (known.has(root)) return;
        known.add(root);
        onRoot(root);
      } else if (sizes && awaited < MOST_AWAITED && element.localName.includes('-')) {
        awaited += 1;
        sizes.observe(element);
      }
    },
  };
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && node.nodeType === 11 && 'host' in node;
}

/** The element around a node, across the edge of a shadow tree. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** Whether a block stands in an element, or in the shadow tree of one that does. */
export function holds(element: Element, unit: Element): boolean {
  for (let node: Element | null = unit; node;) {
    if (element.contains(node)) return true;
    const root = node.getRootNode();
    node = isShadowRoot(root) ? root.host : null;
  }
  return false;
}

/** Whether the first of two nodes is read before the second: what is in an element's shadow tree stands before its children. */
export function isBefore(first: Node, second: Node): boolean {
  const position = first.compareDocumentPosition(second);
  if ((position & 1) /* DISCONNECTED */ === 0) return (position & 4) /* FOLLOWING */ !== 0;
  const a = hostsAround(first);
  const b = hostsAround(second);
  let depth = 0;
  while (a[depth] !== undefined && a[depth] === b[depth]) depth += 1;
  const [x, y] = [a[depth], b[depth]];
  if (!x || !y) return !x;
  return (x.compareDocumentPosition(y) & 4) !== 0;
}

/** A node, and before it the hosts of the shadow trees that it stands in, outermost first. */
function hostsAround(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode()) path.unshift(root.host);
  return path;
}
