/** Folds away what is shielded in a shadow tree: a style sheet there is the page's to take out again, and nothing tells of it. */
import { isShadowRoot } from './shadow-trees';

export interface Folds {
  /** Takes a shielded element of a shadow tree out of the layout; elsewhere our style sheet hides it. */
  fold(element: Element): void;
  /** Gives it back, with the style that the page gave it. */
  unfold(element: Element): void;
}

export function createFolds(): Folds {
  const folded = new WeakMap<Element, { readonly before: string | null; readonly after: string | null }>();
  return {
    fold: (element) => {
      if (!hasStyle(element) || !isShadowRoot(element.getRootNode())) return;
      const { style } = element;
      if (style.display === 'none' && style.getPropertyPriority('display') === 'important') return;
      const before = folded.get(element)?.before ?? element.getAttribute('style');
      style.setProperty('display', 'none', 'important');
      folded.set(element, { before, after: element.getAttribute('style') });
    },
    unfold: (element) => {
      const fold = folded.get(element);
      if (!fold || !hasStyle(element)) return;
      folded.delete(element);
      if (element.getAttribute('style') !== fold.after) element.style.removeProperty('display');
      else if (fold.before === null) element.removeAttribute('style');
      else element.setAttribute('style', fold.before);
    },
  };
}

function hasStyle(element: Element): element is HTMLElement {
  return 'style' in element;
}
