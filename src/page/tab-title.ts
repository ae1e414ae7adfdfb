/** The page's title where the browser shows it: on the tab, in the window's frame, to a screen reader. */

interface Hidden {
  /** The title as the page wrote it. */
  readonly written: string;
  readonly shown: string;
}

const hidden = new WeakMap<Document, Hidden>();

/** The title that the page wrote, whatever stands there now. */
export function writtenTitle(document: Document): string {
  const known = hidden.get(document);
  return known?.shown === document.title ? known.written : document.title;
}

/** Shows another title until `restoreTitle`. One that the page writes meanwhile stands until it is hidden in turn. */
export function hideTitle(document: Document, shown: string): void {
  if (document.title === shown) return;
  hidden.set(document, { written: document.title, shown });
  document.title = shown;
}

export function restoreTitle(document: Document): void {
  const known = hidden.get(document);
  if (!known) return;
  if (known.shown === document.title) document.title = known.written;
  hidden.delete(document);
}
