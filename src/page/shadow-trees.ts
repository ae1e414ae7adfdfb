/** Shadow roots: trees of the page's that hang beside an element's children, and are read before them. */
import { isBlock, isCustomElement, isElement, isNode, isOwnMade, isText, XHTML } from './markup';

export interface ShadowTrees {
  /** The shadow tree of an element that is walked into: taken in when it is first found, waited for where it may still come. */
  readonly treeOf: (element: Element, name: string) => ShadowRoot | null;
}

export interface ShadowTreesOptions {
  readonly window: Window & typeof globalThis;
  /** Asks for an element's shadow root, closed ones included; asked of few elements, since it takes its time. */
  readonly shadowRootOf: (element: HTMLElement) => ShadowRoot | null;
  /** Told of each root once. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** Told of an element that has been read, and only then got its root. */
  readonly onLateRoot: (host: Element) => void;
  readonly signal: AbortSignal;
}

/** More elements than this are not waited for: pages built of custom elements throughout get their trees while they are read. */
const MOST_AWAITED = 500;
/** What may have a shadow root beside custom elements. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

const INK = /\S/;

/** Closed roots that were found; not those that we make ourselves. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

/** The shadow root of an element: an open one, or a closed one that was found. */
export function rootOf(element: Element): ShadowRoot | null {
  return canHost(element.localName) ? knownRootOf(element) : null;
}

function knownRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closedRoots.get(element) ?? null;
}

function canHost(name: string): boolean {
  return HOSTS.has(name) || name.includes('-');
}

export function createShadowTrees(options: ShadowTreesOptions): ShadowTrees {
  const { window, shadowRootOf, onRoot, onLateRoot, signal } = options;
  const known = new WeakSet<ShadowRoot>();
  const wait = waitForRoots(window, find, onLateRoot, signal);

  function find(element: Element): ShadowRoot | null {
    return rootOf(element) ?? (mayHost(element) ? ask(element) : null);
  }

  function ask(element: HTMLElement): ShadowRoot | null {
    const root = shadowRootOf(element);
    if (root) closedRoots.set(element, root);
    return root;
  }

  return {
    treeOf: (element, name) => {
      if (!canHost(name)) return null;
      let root = knownRootOf(element);
      if (!root) {
        if (!mayHost(element)) return null;
        root = ask(element);
        if (!root) wait(element);
      }
      if (root && !known.has(root)) {
        known.add(root);
        onRoot(root);
      }
      return root;
    },
  };
}

/**
 * Nobody tells of a root that is attached, but an element that gets one gets a size: said before the frame is painted. Of one
 * that is laid out as part of a line, as custom elements are where nothing else is said, only the block around it tells.
 */
function waitForRoots(
  window: Window & typeof globalThis,
  find: (element: Element) => ShadowRoot | null,
  onLateRoot: (host: Element) => void,
  signal: AbortSignal,
): (element: Element) => void {
  if (!('ResizeObserver' in window)) return () => undefined;
  /** Each with the elements whose sizes tell of it. */
  const awaited = new Map<Element, readonly Element[]>();
  const toldOf = new Map<Element, Set<Element>>();
  let isAtRest = false;
  const sizes = new window.ResizeObserver((changes) => {
    const late = new Set<Element>();
    for (const { target } of changes)
      for (const host of toldOf.get(target) ?? []) {
        const root = host.isConnected ? find(host) : null;
        if (root) late.add(host);
        if (root || !host.isConnected || !mayHost(host)) leave(host);
      }
    if (late.size === 0) return;
    // To shield them changes sizes in turn, within the frame: the page would be told of that as an error.
    sizes.disconnect();
    isAtRest = true;
    late.forEach(onLateRoot);
    window.requestAnimationFrame(() => {
      isAtRest = false;
      if (!signal.aborted) for (const element of toldOf.keys()) sizes.observe(element);
    });
  });
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });

  function leave(host: Element): void {
    for (const element of awaited.get(host) ?? []) {
      const hosts = toldOf.get(element);
      hosts?.delete(host);
      if (hosts && hosts.size > 0) continue;
      toldOf.delete(element);
      sizes.unobserve(element);
    }
    awaited.delete(host);
  }

  return (host) => {
    if (awaited.size >= MOST_AWAITED || awaited.has(host)) return;
    const block = isCustomElement(host) ? blockAround(host) : null;
    const telling = block ? [host, block] : [host];
    awaited.set(host, telling);
    for (const element of telling) {
      const hosts = toldOf.get(element);
      if (hosts) hosts.add(host);
      else toldOf.set(element, new Set([host]));
      if (!isAtRest && !hosts) sizes.observe(element);
    }
  };
}

function blockAround(element: Element): Element | null {
  let block = parentOf(element);
  while (block && (isCustomElement(block) || !isBlock(block))) block = parentOf(block);
  return block;
}

/**
 * Whether an element may have a shadow root that has not been found. A plain element that holds something is taken to
 * have none: there are very many of those.
 */
function mayHost(element: Element): element is HTMLElement {
  const name = element.localName;
  if (!isCustomElement(element) && !(name !== 'span' && HOSTS.has(name) && isEmpty(element))) return false;
  return element.namespaceURI === XHTML && !isOwnMade(element);
}

/** Whether an element holds nothing but blanks. */
function isEmpty({ firstChild }: Element): boolean {
  return firstChild === null || (isText(firstChild) && !INK.test(firstChild.data) && firstChild.nextSibling === null);
}

/**
 * The innermost element under a click, also where closed shadow trees hide it.
 *
 * @param target what the event says that was hit
 * @param click its place, in CSS pixels; one from the keyboard (detail 0) has none, it is where the focus is
 */
export function innermostAt(target: EventTarget | null, { clientX, clientY, detail }: Place): EventTarget | null {
  if (!isNode(target) || !isElement(target)) return target;
  let inner = target;
  for (let root = rootOf(inner); root; root = rootOf(inner)) {
    const under: Element | null = detail === 0 ? root.activeElement : root.elementFromPoint(clientX, clientY);
    if (under?.getRootNode() !== root) break;
    inner = under;
  }
  return inner;
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY' | 'detail'>;

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
