/** What a run of inline nodes shows: its text, its media, and whether it looks like a heading or is all a link's. */
import { hasLetterOrDigit } from '../detect/unicode';
import { isDrawnLink, isElement, isMedia, isText, isUnread, NAMED_LINK } from './markup';
import { saidBy } from './veils';

/**
 * A passage is judged by so much of its beginning, in UTF-16 units: twenty times the longest paragraph that a person writes.
 * One of 5 MB, as pages make them to hang a reader of theirs, took seconds to judge.
 */
const LONGEST_TEXT = 100_000;
const FAKE_HEADING_LENGTH = 100;
const FAKE_HEADING_END = /[.,;。،]["'”’)]?$/;
/** What is bold by its name. */
export const BOLD = 'b,strong,u,big';

const MAY_LOOK_LIKE_HEADINGS: ReadonlySet<string> = new Set(['p', 'div', 'center', 'span', 'section']);

/** `<p><strong>…</strong></p>` or a short bold line between breaks: bold from end to end, and not a sentence. */
export function isFakeHeading(name: string, nodes: readonly Node[], text: string, isWhole: boolean): boolean {
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

/** The text as it is rendered: white space folded, line breaks kept, trimmed, cut at `LONGEST_TEXT`. */
export function textOf(nodes: readonly Node[]): string {
  let text = '';
  for (const node of nodes)
    text +=
      isElement(node) && (node.localName === 'td' || node.localName === 'th') ? ` ${rawText(node)} ` : rawText(node);
  // A line break is kept as such: it ends a sentence.
  if (text.includes('\n')) text = text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
  else if (TWO_BLANKS.test(text)) text = text.replace(/ {2,}/g, ' ');
  return text.trim().slice(0, LONGEST_TEXT);
}

/** What is not blank. */
export const INK = /\S/;
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

/** Whether an inline element has text or media in it. */
export function showsSomething(element: Element): boolean {
  return (
    INK.test(element.textContent) ||
    element.querySelector('img,picture,video,audio,iframe,embed,object') !== null ||
    [...element.querySelectorAll(NAMED_LINK)].some(isDrawnLink)
  );
}

/** The first picture, film or player of a run, or what stands for one; null where there is none. */
export function mediaOf(nodes: readonly Node[]): Element | null {
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
export function nameOf(media: Element): string {
  if (media.localName === 'a') return (saidBy(media, 'aria-label') || saidBy(media, 'title')).trim();
  return (media.getAttribute('alt') ?? media.getAttribute('title') ?? '').trim();
}

/** Whether all that a node says is a link's; a text without letters and digits says nothing. */
export function isAllLink(node: Node): boolean {
  if (isText(node)) return !hasLetterOrDigit(node.data);
  if (!isElement(node)) return true;
  if (node.localName === 'a') return node.hasAttribute('href');
  return node.firstChild !== null && [...node.childNodes].every(isAllLink);
}
