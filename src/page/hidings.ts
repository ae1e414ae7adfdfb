/**
 * Whether a site really hides what its markup names so. A name hides nothing: where the style sheet or script is missing
 * that knows it, a `<div class="spoiler">` stands there for all to read.
 */
import { CARD_ATTRIBUTE, SHIELD_ATTRIBUTE } from './marks';
import { isShadowRoot } from './shadow-trees';

/** Stands on what may turn out to be hidden by its site, until the page's styles are there: it is out of sight. */
const HELD_ATTRIBUTE = 'data-spoiler-shield-held';

/** What a reader opens the site's own hiding with; where one is inside, the site sees to it. */
const CONTROLS =
  'button,input,label,summary,[onclick],[role=button],[aria-expanded],a[href^="#"],a[href^="javascript"],a:not([href])';
/** What is named so and is one of these, or holds one, is no hidden text but a part of the page: a post, a list of them. */
const PARTS = 'body,article,main,nav,form,h1,h2';
/** "spoiler is-revealed", "spoiler-text open": the reader has asked for it. */
const ASKED_FOR = /(?:^|[\s_-])(?:revealed|visible|open|opened|shown|expanded|active)(?:$|[\s_-])/;
/** Of an element so many texts are looked at; where they can be read, so can the rest. */
const MOST_TEXTS = 40;
/** A badge ("Spoiler") is no longer: it is not read, as what is hidden is not; UTF-16 units. */
const BADGE_LENGTH = 10;
/** Letters of this size are a dot; CSS pixels. */
const LEAST_FONT_SIZE = 2;
/** What is fainter is faded out; 0 to 1. */
const LEAST_OPACITY = 0.1;
const TRANSPARENT = /^transparent$|^rgba\(.*,\s*0\)$|\/\s*0\)$/;
/** What a page stands on that says nothing of it. */
const PAPER = 'rgb(255, 255, 255)';

/**
 * @param onShown told of elements that were taken for hidden, and are not
 * @param signal ends everything: what is held is given back
 * @returns whether an element that is named so is hidden by its site; until the styles are there, what is not hidden yet
 *   is held, and counts as hidden
 */
export function createHidings(
  window: Window & typeof globalThis,
  onShown: (elements: readonly Element[]) => void,
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
    const shown = [...release()].filter((element) => element.isConnected && !isHidden(element));
    if (shown.length > 0) onShown(shown);
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
    const isBadge = element.textContent.trim().length <= BADGE_LENGTH;
    settled.set(element, isBadge ? 'hidden' : 'shown');
    return isBadge;
  }

  return isHidden;
}

/** Whether nobody can read an element, or it is none of ours to say so. */
function isHiddenBySite(element: Element, window: Window & typeof globalThis): boolean {
  // Our own shields hide, too: what they stand on was readable.
  if (element.closest(`[${SHIELD_ATTRIBUTE}="on"],[${CARD_ATTRIBUTE}]`)) return false;
  if (isShadowRoot(element.getRootNode())) return true;
  if (ASKED_FOR.test(element.getAttribute('class') ?? '') || element.hasAttribute('data-revealed')) return true;
  const others = `${CONTROLS},${PARTS}`;
  if (element.matches(others) || element.querySelector(others)) return true;
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

/** Asks for styles alone, never for boxes: a page of many spoilers would be laid out for each of them. */
function isLegible(around: Element, element: Element, window: Window & typeof globalThis): boolean {
  const { color, fontSize, visibility, webkitTextFillColor } = window.getComputedStyle(around);
  if (visibility !== 'visible' || parseFloat(fontSize) < LEAST_FONT_SIZE) return false;
  if (!standsOut(webkitTextFillColor || color, around, element, window)) return false;
  for (let node: Element | null = around; node; node = node === element ? null : node.parentElement)
    if (isCovered(node, window)) return false;
  return true;
}

/** Whether text in a colour differs from what it stands on. */
function standsOut(ink: string, around: Element, element: Element, window: Window & typeof globalThis): boolean {
  if (TRANSPARENT.test(ink)) return false;
  let isOutside = false;
  for (let node: Element | null = around; node; node = node.parentElement) {
    const { backgroundColor, color } = window.getComputedStyle(node);
    // In the colour of the text around it, it is as legible as that, whatever draws the background.
    if (isOutside && color === ink) return true;
    if (!TRANSPARENT.test(backgroundColor)) return ink !== backgroundColor;
    isOutside ||= node === element;
  }
  return ink !== PAPER;
}

/** Whether an element's text is not displayed, blurred, faded out, folded away, clipped, or has something drawn over it. */
function isCovered(element: Element, window: Window & typeof globalThis): boolean {
  const { clipPath, display, filter, maxHeight, opacity } = window.getComputedStyle(element);
  if (display === 'none' || maxHeight === '0px' || Number(opacity) < LEAST_OPACITY) return true;
  if (filter.includes('blur') || (clipPath !== '' && clipPath !== 'none')) return true;
  return ['::before', '::after'].some((part) => {
    const { backgroundColor, backgroundImage, content, position } = window.getComputedStyle(element, part);
    const isThere = content !== 'none' && content !== 'normal' && content !== '';
    return isThere && position === 'absolute' && (!TRANSPARENT.test(backgroundColor) || backgroundImage !== 'none');
  });
}
