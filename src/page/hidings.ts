/**
 * Whether a site really hides what its markup names so. A name hides nothing: where the style sheet or script is missing
 * that knows it, a `<div class="spoiler">` stands there for all to read.
 */
import { CARD_ATTRIBUTE, SHIELD_ATTRIBUTE } from './marks';
import { isShadowRoot } from './shadow-trees';

/** Stands on what may turn out to be hidden by its site, until the page's styles are there: it is out of sight. */
export const HELD_ATTRIBUTE = 'data-spoiler-shield-held';

/** What a reader opens the site's own hiding with; where one is inside, the site sees to it. */
const CONTROLS =
  'button,input,label,summary,[onclick],[role=button],[aria-expanded],a[href^="#"],a[href^="javascript"],a:not([href])';
/** What is named so and holds these is no hidden text but a part of the page: a post, a list of them. */
const PARTS = 'article,main,nav,form,h1,h2';
/** "spoiler is-revealed", "spoiler-text open": the reader has asked for it. */
const ASKED_FOR = /(?:^|[\s_-])(?:revealed|visible|open|opened|shown|expanded|active)(?:$|[\s_-])/;
/** Of an element so many texts are looked at; where they can be read, so can the rest. */
const MOST_TEXTS = 40;
/** A badge ("Spoiler") is no longer; UTF-16 units. */
const BADGE_LENGTH = 10;
/** What is lower or narrower is folded away; CSS pixels. */
const LEAST_SIZE = 3;
/** Letters of this size are a dot; CSS pixels. */
const LEAST_FONT_SIZE = 2;
const TRANSPARENT = /^transparent$|^rgba\(.*,\s*0\)$|\/\s*0\)$/;
const PAPER = 'rgb(255, 255, 255)';

/**
 * @param onShown told of an element that was taken for hidden, and is not
 * @param signal ends everything: what is held is given back
 * @returns whether an element that is named so is hidden by its site; until the styles are there, what is not hidden yet
 *   is held, and counts as hidden
 */
export function createHidings(
  window: Window & typeof globalThis,
  onShown: (element: Element) => void,
  signal: AbortSignal,
): (element: Element) => boolean {
  const { document } = window;
  const settled = new WeakMap<Element, 'hidden' | 'shown'>();
  let held: Set<Element> | null = document.readyState === 'complete' ? null : new Set();
  if (held) {
    // Scripts that hide do so when they are told of the document's end: theirs were asked for earlier, or in the same turn.
    document.addEventListener('DOMContentLoaded', () => window.requestAnimationFrame(settle), { signal });
    // A page in the background has no frames.
    window.addEventListener('load', settle, { signal });
    signal.addEventListener('abort', release, { once: true });
  }

  function release(): Set<Element> {
    const released = held ?? new Set<Element>();
    held = null;
    for (const element of released) element.removeAttribute(HELD_ATTRIBUTE);
    return released;
  }

  function settle(): void {
    if (signal.aborted) return;
    for (const element of release()) if (element.isConnected && !isHidden(element)) onShown(element);
  }

  function isHidden(element: Element): boolean {
    const known = settled.get(element);
    if (known) return known === 'hidden';
    if (isHiddenBySite(element, window)) {
      settled.set(element, 'hidden');
      return true;
    }
    if (held) {
      held.add(element);
      element.setAttribute(HELD_ATTRIBUTE, '');
      return true;
    }
    settled.set(element, 'shown');
    return false;
  }

  return isHidden;
}

/** Whether nobody can read an element, or it is none of ours to say so. */
function isHiddenBySite(element: Element, window: Window & typeof globalThis): boolean {
  // Our own shields hide, too: what they stand on was readable.
  if (element.closest(`[${SHIELD_ATTRIBUTE}="on"],[${CARD_ATTRIBUTE}]`)) return false;
  if (isShadowRoot(element.getRootNode())) return true;
  if (ASKED_FOR.test(element.getAttribute('class') ?? '') || element.hasAttribute('data-revealed')) return true;
  if (element.matches(CONTROLS) || element.querySelector(`${CONTROLS},${PARTS}`)) return true;
  const { textContent } = element;
  // What is still empty may be filled while it is held.
  if (textContent.trim() === '') return false;
  if (textContent.trim().length <= BADGE_LENGTH) return true;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  for (let count = 0; count < MOST_TEXTS;) {
    const text = walker.nextNode();
    if (!text) break;
    if (!text.parentElement || text.textContent?.trim() === '') continue;
    count += 1;
    if (!isLegible(text.parentElement, element, window)) return true;
  }
  return false;
}

function isLegible(around: Element, element: Element, window: Window & typeof globalThis): boolean {
  const { color, visibility, fontSize, ...style } = window.getComputedStyle(around);
  const fill = style.webkitTextFillColor || color;
  if (visibility !== 'visible' || parseFloat(fontSize) < LEAST_FONT_SIZE) return false;
  if (TRANSPARENT.test(fill) || fill === backgroundBehind(around, window)) return false;
  if (![...around.getClientRects()].some(({ width, height }) => width >= LEAST_SIZE && height >= LEAST_SIZE))
    return false;
  for (let node: Element | null = around; node; node = node === element ? null : node.parentElement)
    if (isCovered(node, window)) return false;
  return true;
}

/** Whether an element's text is blurred, faded out, folded away, clipped, or has something drawn over it. */
function isCovered(element: Element, window: Window & typeof globalThis): boolean {
  const { filter, opacity, clipPath, display } = window.getComputedStyle(element);
  if (filter.includes('blur') || Number(opacity) < 0.1 || (clipPath !== '' && clipPath !== 'none')) return true;
  if (display !== 'inline' && element.getBoundingClientRect().height < LEAST_SIZE) return true;
  return ['::before', '::after'].some((part) => {
    const { content, position, backgroundColor, backgroundImage } = window.getComputedStyle(element, part);
    const isThere = content !== 'none' && content !== 'normal' && content !== '';
    return isThere && position === 'absolute' && (!TRANSPARENT.test(backgroundColor) || backgroundImage !== 'none');
  });
}

/** The colour that text stands on; where a page says none, that of paper. */
function backgroundBehind(element: Element, window: Window & typeof globalThis): string {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { backgroundColor } = window.getComputedStyle(node);
    if (!TRANSPARENT.test(backgroundColor)) return backgroundColor;
  }
  return PAPER;
}
