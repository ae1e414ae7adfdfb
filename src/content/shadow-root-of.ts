import { browser, optional } from '../settings/browser';

/** What Firefox lets an extension ask of an element. */
interface AskableElement extends HTMLElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Makes what asks the browser for an element's shadow root, closed or not. Neither browser tells of those that it makes by
 * itself, in a player or an input. After an update we are an orphan: Chromium answers no more, and open ones are left.
 */
export function createShadowRootOf(onError: (error: unknown) => void): (element: HTMLElement) => ShadowRoot | null {
  return (element: AskableElement) => {
    if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
    if (!optional.dom || !browser.runtime.id) return null;
    try {
      return optional.dom.openOrClosedShadowRoot(element);
    } catch (error) {
      // One element of a kind that Chromium does not take must not end the reading of the others.
      onError(error);
      return null;
    }
  };
}
