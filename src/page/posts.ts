/** Posts that no name tells apart: elements like each other, one below the other, each begun by a line that says who wrote it. */
import type { Frame } from '../detect/passage';
import { unicode } from '../detect/unicode';
import { isBlock, isElement, isText, partOf } from './markup';
import { BOLD, INK } from './run';
import { parentOf } from './shadow-trees';

/** Posts are looked for so many elements up. */
const MOST_LEVELS = 20;
/** Who wrote it, and when: characters. */
const LONGEST_BYLINE = 80;
/** So many texts and elements are passed until one says something. */
const MOST_STEPS = 60;

/** What begins a section of one author's. */
const NO_BYLINE = /^(?:h[1-6]|p|pre|blockquote|figure|figcaption|caption|th)$/;
const TITLE_NAME = /title|heading|headline|caption|subject|chapter|question/i;
const SENTENCE_END = /[.!?。！？…:：]["'”’)]?$/;
/** "21.04", "8:01 pm", "오후 9:30": a live blog has one author. */
const TIMES = /\d[\d.,:]*\s?[a-z]{0,2}(?![a-z])|오전|오후|上午|下午|午前|午後/gi;
/** "ET", "GMT": what is left of a time. */
const TIME_ZONE = /^[A-Z]{1,4}$/;
/** "02 结局", "IV. Themes", "壹 | …": the number of a section, with no date or count behind it. */
const SECTION_NUMBER = /^(?:\d{1,2}|[ivx]{1,4}|[一二三四五六七八九十壹贰叁肆伍]{1,2})(?:\s?[.、):：|-]|\s)\D*$/i;
/** "heron_77". */
const ACCOUNT = /^\S*[\d_@]\S*$/;
const TWO_LETTERS = unicode('\\p{L}\\P{L}{0,80}\\p{L}', 'u', /[a-z][^a-z]{0,80}[a-z]/i);

const frames = new WeakMap<Element, Frame>();

/** The elements that a passage's block stands in, and itself: innermost first, as far as they are asked for. */
export function* framesAround(unit: Element): Generator<Frame> {
  let element: Element | null = unit;
  for (let level = 0; element && level < MOST_LEVELS; level += 1) {
    yield frameOf(element);
    element = parentOf(element);
  }
}

function frameOf(element: Element): Frame {
  const known = frames.get(element);
  if (known) return known;
  const made: Frame = {
    form: () => formOf(element),
    bylineForm: () => bylineForm(element),
    signatureForm: () => signatureForm(element),
  };
  frames.set(element, made);
  return made;
}

/** Its name and first class, without numbers. */
function formOf(element: Element): string {
  const classes = element.getAttribute('class') ?? '';
  return `${element.localName}.${(classes.trim().split(/\s+/)[0] ?? '').replace(/\d{3,}/g, '')}`;
}

/** The form of the block that an element's first text stands in, where that says who wrote it; null where it does not. */
function bylineForm(element: Element): string | null {
  const walker = walkerOf(element);
  const line = lineFrom(element, walker.nextNode(), () => walker.nextNode());
  const text = line ? fold(line.texts) : '';
  return line && isByline(text) && !looksLikeHeading(line.block, text) ? formOf(line.block) : null;
}

/** Bold from end to end, with no link to whom it names, and not the name of an account. */
function looksLikeHeading(block: Element, text: string): boolean {
  const bold = ACCOUNT.test(text) ? null : block.querySelector(BOLD);
  return bold !== null && fold([bold.textContent]) === text && block.querySelector('a[href]') === null;
}

/** The same of the last text, where that says who wrote it, and when or to whose liking. */
function signatureForm(element: Element): string | null {
  const walker = walkerOf(element);
  let last: Node | null = null;
  for (let node = walker.lastChild(); node; node = walker.lastChild()) last = node;
  const line = lineFrom(element, last, () => walker.previousNode());
  const text = line ? fold(line.texts.reverse()) : '';
  return line && isByline(text) && /\d/.test(text) ? formOf(line.block) : null;
}

function walkerOf(element: Element): TreeWalker {
  return element.ownerDocument.createTreeWalker(
    element,
    5 /* SHOW_ELEMENT | SHOW_TEXT */,
    (node) => (isElement(node) && partOf(node.localName) === 'unread' ? 2 /* FILTER_REJECT */ : 1) /* FILTER_ACCEPT */,
  );
}

/** What stands in one block at an element's edge, from a node on; null where it is too long, or no block of a byline's. */
function lineFrom(
  element: Element,
  first: Node | null,
  next: () => Node | null,
): { readonly block: Element; readonly texts: string[] } | null {
  let block: Element | null = null;
  const texts: string[] = [];
  let length = 0;
  for (let step = 0, node = first; node && step < MOST_STEPS; step += 1, node = next()) {
    if (isElement(node) && block !== null && isBlock(node)) break;
    if (!isText(node) || !INK.test(node.data)) continue;
    const around = blockAround(node, element);
    if (block !== null && around !== block) break;
    block = around;
    texts.push(node.data);
    length += node.data.length;
    if (length > LONGEST_BYLINE * 2) return null;
  }
  return block && mayBeByline(block) ? { block, texts } : null;
}

function fold(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, ' ').trim();
}

function blockAround(node: Node, within: Element): Element {
  let element = parentOf(node);
  while (element && element !== within && !isBlock(element)) element = parentOf(element);
  return element ?? within;
}

function mayBeByline(block: Element): boolean {
  return !NO_BYLINE.test(block.localName) && !TITLE_NAME.test(block.getAttribute('class') ?? '');
}

/** Whether a line may say who wrote what follows. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || SENTENCE_END.test(line) || SECTION_NUMBER.test(line)) return false;
  const rest = line.replace(TIMES, '');
  return TWO_LETTERS(rest).test(rest) && !TIME_ZONE.test(rest.trim());
}
