/** What HTML's elements are to the reader of passages. */
import { byClass } from './by-class';
import { UNREAD_INLINE } from './site-markup';
import { saidBy } from './veils';

/** Elements that end a line: text in them never runs on into their neighbours'. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const BLOCK_SELECTOR = [...BLOCKS].filter((name) => name !== 'html' && name !== 'body').join(',');
/** Elements with nothing to read in them. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template head select textarea datalist svg math canvas map button input meta link title'.split(
    ' ',
  ),
);
const MEDIA = new Set('img picture video audio iframe embed object'.split(' '));
/** Media that show another document or a film; the rest are images. */
const EMBEDS = new Set('video audio iframe embed object'.split(' '));
/** Inline elements that pages put around whole blocks. */
const MAY_WRAP_BLOCKS = new Set('a span font ins del b strong em i u small label big tt abbr cite'.split(' '));

/** What this extension adds: a section's cover, what is put around bare text, and a bar. All names begin with `spoiler-shield`. */
export const COVER_ELEMENT = 'spoiler-shield-cover';
export const TEXT_ELEMENT = 'spoiler-shield-text';
export const BAR_ELEMENT = 'spoiler-shield-bar';

/** Named wherever we make an element: in a page of XML it would have no namespace else. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

const made = new WeakSet<Node>();

/** Makes an element of this extension's. One that the page makes by the same name, or clones, is the page's. */
export function makeOwn(
  document: Document,
  name: typeof COVER_ELEMENT | typeof TEXT_ELEMENT | typeof BAR_ELEMENT,
): HTMLElement {
  const element: Element = document.createElementNS(XHTML, name);
  made.add(element);
  return element as HTMLElement;
}

/** Whether a node was made here. */
export function isOwnMade(node: Node): boolean {
  return made.has(node);
}

/** A cover, ours or a copy of one: there is nothing to read in it. */
export function isCover(node: Node): boolean {
  return isElement(node) && node.localName === COVER_ELEMENT;
}

/** Whether an element is bare text's wrapper of ours: what it holds is read as if it were not there. */
export function isTextWrapper(node: Node): boolean {
  return made.has(node) && isElement(node) && node.localName === TEXT_ELEMENT;
}

export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

export function isText(node: Node | null): node is Text {
  const type = node?.nodeType;
  return type === 3 || type === 4;
}

/** The same of a class attribute. */
export const isUnreadClass = byClass((classes) => classes.split(' ').some((name) => UNREAD_INLINE.has(name)));

export function isUnread(element: Element): boolean {
  return UNREAD.has(element.localName) || isUnreadByClass(element);
}

/** Whether one of an element's classes says that there is nothing of the page's own in it. */
export function isUnreadByClass(element: Element): boolean {
  const classes = element.getAttribute('class');
  return classes !== null && classes !== '' && isUnreadClass(classes);
}

export function isMedia(element: Element): boolean {
  return MEDIA.has(element.localName);
}

/** Links that say something beside their text. */
export const NAMED_LINK = 'a[href][title],a[href][aria-label]';
const SHOWS = `${[...MEDIA].join(',')},svg,canvas`;

/**
 * Whether a link shows nothing of its own and is named all the same: it stands for the picture that a style sheet draws
 * there. Custom elements in it may show whatever they like.
 */
export function isDrawnLink(element: Element): boolean {
  return (
    element.localName === 'a' &&
    // Most links end here: a selector would take longer.
    (element.hasAttribute('title') || element.hasAttribute('aria-label')) &&
    element.hasAttribute('href') &&
    `${saidBy(element, 'title')}${saidBy(element, 'aria-label')}`.trim() !== '' &&
    element.textContent.trim() === '' &&
    element.querySelector(SHOWS) === null &&
    ![...element.getElementsByTagName('*')].some(isCustomElement)
  );
}

export function isEmbed(element: Element): boolean {
  return EMBEDS.has(element.localName) || isCustomElement(element);
}

/** Whether an element is of a kind that a script defines. Covers, and what we put around bare text, are none. */
export function isCustomElement(element: Element): boolean {
  return element.localName.includes('-') && element.localName !== COVER_ELEMENT && element.localName !== TEXT_ELEMENT;
}

/** Whether an element starts lines of its own. Custom elements count as blocks: what they are shows only in their content. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName) || isCustomElement(element);
}

/** What an element's name says to whoever walks through a page: nearly always that settles it. */
export type Part = 'block' | 'break' | 'cover' | 'inline' | 'media' | 'rule' | 'unread';

const PARTS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ...[...BLOCKS].map((name) => [name, 'block'] as const),
  ...[...UNREAD].map((name) => [name, 'unread'] as const),
  ...[...MEDIA].map((name) => [name, 'media'] as const),
  ['br', 'break'],
  ['hr', 'rule'],
  [COVER_ELEMENT, 'cover'],
  [TEXT_ELEMENT, 'inline'],
]);

/** @param name an element's local name; those of custom elements are blocks' */
export function partOf(name: string): Part {
  return PARTS.get(name) ?? (name.includes('-') ? 'block' : 'inline');
}

/** Whether an inline element stands around blocks (`<a><h3>…</h3></a>`): it is then walked through, not read. */
export function wrapsBlocks(element: Element): boolean {
  return (
    MAY_WRAP_BLOCKS.has(element.localName) &&
    element.firstElementChild !== null &&
    element.querySelector(BLOCK_SELECTOR) !== null
  );
}

/** 1 to 6 for heading elements and `role=heading`, else 0. @param name the element's local name */
export function headingLevelOf(element: Element, name: string): number {
  if (name.length === 2 && name.startsWith('h') && name >= 'h1' && name <= 'h6') return Number(name.charAt(1));
  if (element.getAttribute('role') !== 'heading') return 0;
  const level = Number(element.getAttribute('aria-level') ?? '2');
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}

/** Whether a table row holds plain cells only: it is then one passage. Rows that lay out whole blocks are walked through. */
export function isPlainRow(element: Element): boolean {
  if (element.localName !== 'tr') return false;
  for (let cell = element.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.firstElementChild !== null && cell.querySelector(BLOCK_SELECTOR) !== null) return false;
  }
  return true;
}

/** The root element; at `document_start` there may be none yet, whatever the types say. */
export function rootElement(document: Document): Element | null {
  return document.documentElement;
}

/** Whether inline content stands beside a node, so that both run together in one passage. */
export function hasInlineNeighbour(node: Node): boolean {
  return isInlineContent(node.previousSibling, 'previousSibling') || isInlineContent(node.nextSibling, 'nextSibling');
}

function isInlineContent(start: Node | null, direction: 'previousSibling' | 'nextSibling'): boolean {
  let node = start;
  while (node && ((isText(node) && node.data.trim() === '') || isCover(node) || node.nodeType === 8))
    node = node[direction];
  return isText(node) || (isElement(node) && !isBlock(node) && !isUnread(node));
}
