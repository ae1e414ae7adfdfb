/** Cuts the content of elements into passages: from DOM nodes to plain data, with the nodes kept beside. */
import type { Passage, PassageKind } from '../detect/passage';
import {
  headingLevelOf,
  isBlock,
  isDrawnLink,
  isElement,
  isEmbed,
  isMedia,
  isOwnMade,
  isPlainRow,
  isText,
  isUnread,
  isUnreadByClass,
  NAMED_LINK,
  partOf,
  TEXT_ELEMENT,
  wrapsBlocks,
} from './markup';
import type { Outline, Place } from './outline';
import { isShadowRoot, parentOf } from './shadow-trees';
import { saidBy } from './veils';

/** A passage and the nodes that it was read from. */
export interface Reading {
  /** The block element that the passage belongs to. */
  readonly unit: Element;
  /** The passage's top nodes in document order. Where `isWhole`, they are all that the unit shows. */
  readonly nodes: readonly Node[];
  readonly isWhole: boolean;
  readonly passage: Passage;
}

/** What is asked and told of the elements on the way. */
export interface Way {
  /** Whether a block has been read already: it is passed over. */
  readonly isKnown: (unit: Element) => boolean;
  /** Told of each block that is read. */
  readonly onUnit: (unit: Element) => void;
  /** The shadow tree of an element, of this local name, that is walked into. */
  readonly treeOf: (element: Element, name: string) => ShadowRoot | null;
}

/** A block that is walked through, and what is found in it by itself. */
interface Unit {
  readonly element: Element;
  readonly name: string;
  /** Whether it has a shadow tree of its own. */
  isHost: boolean;
  runs: number;
  /** Whether other blocks stand in it, too. */
  isMixed: boolean;
}

/** A run of inline nodes that belongs to one unit, before it is known whether it is all that the unit shows. */
interface Run {
  readonly unit: Unit;
  readonly nodes: readonly Node[];
}

/**
 * A passage is judged by so much of its beginning, in UTF-16 units: twenty times the longest paragraph that a person writes.
 * One of 5 MB, as pages make them to hang a reader of theirs, took seconds to judge.
 */
const LONGEST_TEXT = 100_000;
const FAKE_HEADING_LENGTH = 100;
const FAKE_HEADING_END = /[.,;。،]["'”’)]?$/;
const BOLD = 'b,strong,u,big';

/**
 * Reads an element and, below it, every block not read before.
 *
 * @param root the element to read
 * @returns the readings in document order; they may stand between those of known blocks
 */
export function readElement(root: Element, outline: Outline, { isKnown, onUnit, treeOf }: Way): Reading[] {
  const runs: Run[] = [];
  if (isPlainRow(root)) {
    onUnit(root);
    return readingsOf([readRow(root)], outline);
  }
  const units: Unit[] = [];
  let unit = enter(root, root.localName);
  let nodes: Node[] = [];
  /** How many of the nodes are left when blanks and line breaks at the end are not counted. */
  let filled = 0;
  let isFilled = false;
  let breaks = 0;

  function enter(element: Element, name: string): Unit {
    const entered = { element, name, isHost: false, runs: 0, isMixed: false };
    units.push(entered);
    onUnit(element);
    return entered;
  }
  const flush = (): void => {
    if (isFilled) {
      nodes.length = filled;
      runs.push({ unit, nodes });
      unit.runs += 1;
    }
    if (nodes.length > 0) nodes = [];
    filled = 0;
    isFilled = false;
    breaks = 0;
  };
  const add = (node: Node): void => {
    filled = nodes.push(node);
  };

  const entered: Node[] = [];
  /** What an element holds begins with its shadow tree. */
  const into = (element: Element, name: string): Node | null => {
    entered.push(element);
    const tree = treeOf(element, name);
    if (!tree) return element.firstChild;
    if (element === unit.element) unit.isHost = true;
    entered.push(tree);
    return tree.firstChild;
  };
  let node = into(root, unit.name);
  while (entered.length > 0) {
    if (node === null) {
      // Out of the innermost element that was walked into.
      const left = entered.pop();
      flush();
      if (left === undefined || left === root) break;
      if (left === unit.element) {
        units.pop();
        unit = units.at(-1) ?? unit;
        node = left.nextSibling;
      } else node = isShadowRoot(left) ? left.host.firstChild : left.nextSibling;
      continue;
    }
    if (isText(node)) {
      if (INK.test(node.data)) {
        isFilled = true;
        breaks = 0;
        add(node);
      } else if (nodes.length > 0) nodes.push(node);
    } else if (isElement(node)) {
      const name = node.localName;
      const part = partOf(name);
      if (part === 'break') {
        breaks += 1;
        if (breaks >= 2) flush();
        else if (nodes.length > 0) nodes.push(node);
      } else if (part === 'cover') {
        // Nothing of the page's.
      } else if (name === TEXT_ELEMENT && isOwnMade(node)) {
        // The text that a shield took into an element of its own belongs to the run as before.
        isFilled = true;
        breaks = 0;
        node.childNodes.forEach(add);
      } else if (part === 'rule') {
        flush();
      } else if (part === 'media' || (name === 'a' && isDrawnLink(node))) {
        isFilled = true;
        breaks = 0;
        add(node);
      } else if (name === 'tr' && isPlainRow(node)) {
        flush();
        if (!isKnown(node)) {
          onUnit(node);
          runs.push(readRow(node));
        }
      } else if (part !== 'unread' && !isUnreadByClass(node)) {
        const isUnit = part === 'block';
        if (isUnit || wrapsBlocks(node)) {
          unit.isMixed = true;
          flush();
          if (!(isUnit && isKnown(node))) {
            if (isUnit) unit = enter(node, name);
            node = into(node, name);
            continue;
          }
        } else {
          if ((!isFilled || breaks > 0) && showsSomething(node)) {
            isFilled = true;
            breaks = 0;
          }
          add(node);
        }
      }
    }
    node = node.nextSibling;
  }
  return readingsOf(runs, outline);
}

function readingsOf(runs: readonly Run[], outline: Outline): Reading[] {
  const readings: Reading[] = [];
  for (const run of runs) {
    const reading = makeReading(run, outline);
    if (reading) readings.push(reading);
  }
  return readings;
}

function readRow(row: Element): Run {
  return { unit: { element: row, name: 'tr', isHost: false, runs: 1, isMixed: false }, nodes: [...row.children] };
}

/** The block that owns a node's text: the element whose passages change with it. */
export function unitAround(node: Node): Element | null {
  let element = isElement(node) ? node : isShadowRoot(node) ? node.host : parentOf(node);
  while (element && !isBlock(element)) element = parentOf(element);
  const row = element?.closest('tr');
  return row && isPlainRow(row) ? row : element;
}

/** A copy of a reading whose passage carries what the site's flag says now. */
export function reflag(reading: Reading, outline: Outline): Reading {
  const place = outline.placeOf(reading.unit);
  return { ...reading, passage: { ...reading.passage, flag: flagOf(place, outline) } };
}

function makeReading({ unit, nodes }: Run, outline: Outline): Reading | null {
  const { element, name } = unit;
  const place = outline.placeOf(element);
  if (place.isHiddenBySite || (name === 'details' && !element.hasAttribute('open'))) return null;
  if (nodes.every((node) => isElement(node) && isHiddenInline(node, outline))) return null;
  const text = textOf(nodes);
  const media = text === '' ? mediaOf(nodes) : null;
  if (text === '' && !media) return null;
  const isWhole = name === 'tr' || (unit.runs === 1 && !unit.isMixed && canBeShieldedWhole(unit));
  const headingLevel = media ? 0 : headingLevelOf(element, name) || (isFakeHeading(name, nodes, text, isWhole) ? 7 : 0);
  const passage: Passage = {
    kind: media ? (isEmbed(media) ? 'embed' : 'image') : headingLevel > 0 ? 'heading' : kindOf(name),
    text: media ? nameOf(media) : text,
    headingLevel,
    region: place.region,
    containers: place.containers,
    isLink: place.isLink || nodes.every(isAllLink),
    flag: flagOf(place, outline),
  };
  return { unit: element, nodes, isWhole, passage };
}

function flagOf(place: Place, outline: Outline): Passage['flag'] {
  if (place.isNotice) return 'notice';
  if (outline.isFlagged(place)) return 'flagged';
  return place.isPremise ? 'premise' : null;
}

function kindOf(name: string): PassageKind {
  switch (name) {
    case 'li':
    case 'dt':
    case 'dd':
      return 'item';
    case 'figcaption':
    case 'caption':
      return 'caption';
    case 'blockquote':
      return 'quote';
    case 'tr':
      return 'row';
    case 'pre':
      return 'code';
    default:
      return 'paragraph';
  }
}

/** Elements that hold more than one passage's worth by nature are never shielded as a whole. */
const NEVER_WHOLE: ReadonlySet<string> = new Set('body html main article table tbody ul ol figure'.split(' '));

function canBeShieldedWhole({ name, isHost }: Unit): boolean {
  // Our styles end at the edge of a shadow tree: what is in one is shielded piece by piece.
  return !isHost && !NEVER_WHOLE.has(name);
}

const MAY_LOOK_LIKE_HEADINGS: ReadonlySet<string> = new Set(['p', 'div', 'center', 'span', 'section']);

/** `<p><strong>…</strong></p>` or a short bold line between breaks: bold from end to end, and not a sentence. */
function isFakeHeading(name: string, nodes: readonly Node[], text: string, isWhole: boolean): boolean {
  if (text.length > FAKE_HEADING_LENGTH || (isWhole && !MAY_LOOK_LIKE_HEADINGS.has(name))) return false;
  if (FAKE_HEADING_END.test(text)) return false;
  let isBold = false;
  for (const node of nodes) {
    if (isText(node)) {
      if (INK.test(node.data)) return false;
    } else if (isElement(node) && node.localName !== 'br') {
      const bold = node.matches(BOLD) ? node : node.querySelector(BOLD);
      if (bold === null || fold(bold.textContent) !== fold(node.textContent)) return false;
      isBold = true;
    }
  }
  return isBold;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes)
    text +=
      isElement(node) && (node.localName === 'td' || node.localName === 'th') ? ` ${rawText(node)} ` : rawText(node);
  // A line break is kept as such: it ends a sentence.
  if (text.includes('\n')) text = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
  else if (TWO_BLANKS.test(text)) text = text.replace(/ {2,}/g, ' ');
  return text.trim().slice(0, LONGEST_TEXT);
}

const INK = /\S/;
const OTHER_BLANK = /[^\S ]/;
const TWO_BLANKS = / {2}/;

/** Text without line breaks; blanks in a row stay. */
function blanked(text: string): string {
  return OTHER_BLANK.test(text) ? text.replace(/\s+/g, ' ') : text;
}

function rawText(node: Node): string {
  if (isText(node)) return blanked(node.data);
  if (!isElement(node)) return '';
  if (node.localName === 'br') return '\n';
  if (isUnread(node) || isMedia(node)) return '';
  if (node.firstElementChild === null) return blanked(node.textContent);
  let text = '';
  let child: Node | null = node.firstChild;
  while (child !== null) {
    let below: Node | null = null;
    if (isText(child)) text += blanked(child.data);
    else if (isElement(child)) {
      if (child.localName === 'br') text += '\n';
      else if (!isUnread(child) && !isMedia(child)) below = child.firstChild;
    }
    // Without recursion: pages may be nested very deep.
    while (below === null && child !== null && child !== node) {
      below = child.nextSibling;
      if (below === null) child = child.parentNode;
    }
    child = below;
  }
  return text;
}

function showsSomething(element: Element): boolean {
  return (
    INK.test(element.textContent) ||
    element.querySelector('img,picture,video,audio,iframe,embed,object') !== null ||
    [...element.querySelectorAll(NAMED_LINK)].some(isDrawnLink)
  );
}

function mediaOf(nodes: readonly Node[]): Element | null {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const media =
      isMedia(node) || isDrawnLink(node)
        ? node
        : (node.querySelector('img,video,audio,iframe,embed,object') ??
          [...node.querySelectorAll(NAMED_LINK)].find(isDrawnLink));
    if (media) return media.localName === 'picture' ? (media.querySelector('img') ?? media) : media;
  }
  return null;
}

/** A picture's description; what a link in a picture's place is called. */
function nameOf(media: Element): string {
  if (media.localName === 'a') return (saidBy(media, 'aria-label') || saidBy(media, 'title')).trim();
  return (media.getAttribute('alt') ?? media.getAttribute('title') ?? '').trim();
}

function isAllLink(node: Node): boolean {
  if (isText(node)) return !/[\p{L}\p{N}]/u.test(node.data);
  if (!isElement(node)) return true;
  if (node.localName === 'a') return node.hasAttribute('href');
  return node.firstChild !== null && [...node.childNodes].every(isAllLink);
}

/** `<span class="spoiler">`: a whole run that the site hides. */
function isHiddenInline(element: Element, outline: Outline): boolean {
  return !isMedia(element) && element.localName !== 'br' && outline.placeOf(element).isHiddenBySite;
}
