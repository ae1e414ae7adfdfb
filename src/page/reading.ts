/** Cuts the content of elements into passages: from DOM nodes to plain data, with the nodes kept beside. */
import type { Passage, PassageKind } from '../detect/passage';
import { hasLetterOrDigit } from '../detect/unicode';
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
  isUnreadByClass,
  partOf,
  TEXT_ELEMENT,
  wrapsBlocks,
} from './markup';
import type { Outline, Place } from './outline';
import { INK, isAllLink, isFakeHeading, mediaOf, nameOf, showsSomething, textOf } from './run';
import { isShadowRoot, parentOf } from './shadow-trees';

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
      // A copy has room for no more than is in it: it is kept as long as the page.
      runs.push({ unit, nodes: nodes.slice(0, filled) });
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
  return { ...reading, passage: { ...reading.passage, flag: flagOf(place, outline, reading.nodes) } };
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
    // Signs alone are nobody's link.
    isLink: place.isLink || (nodes.every(isAllLink) && (media !== null || hasLetterOrDigit(text))),
    flag: flagOf(place, outline, nodes),
  };
  return { unit: element, nodes, isWhole, passage };
}

function flagOf(place: Place, outline: Outline, nodes: readonly Node[]): Passage['flag'] {
  if (place.isNotice) return 'notice';
  if (outline.isFlagged(place)) return 'flagged';
  if (place.isNamedSpoiler || nodes.some((node) => isElement(node) && isNamedInline(node, outline))) return 'named';
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

/** `<span class="spoiler">` that the site does not hide. */
function isNamedInline(element: Element, outline: Outline): boolean {
  return element.hasAttribute('class') && outline.placeOf(element).isNamedSpoiler;
}

/** `<span class="spoiler">`: a whole run that the site hides. */
function isHiddenInline(element: Element, outline: Outline): boolean {
  return !isMedia(element) && element.localName !== 'br' && outline.placeOf(element).isHiddenBySite;
}
