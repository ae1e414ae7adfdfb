/** At most so long; ms. The first reading of the settings takes a few, and the first paint comes later. */
const HOLD_MS = 150;

/**
 * Keeps a page that is still loading out of sight until the reader's settings are read: only they tell which cards speak
 * of the reader's shows. An animation leaves no trace in the document, and ends by itself whatever becomes of us.
 *
 * @returns shows the page
 */
export function holdPage({ documentElement, readyState }: Document): () => void {
  if (readyState !== 'loading') return () => undefined;
  // At `document_start` there may be no root element yet, whatever the types say.
  const root = documentElement as Element | null;
  const hold = root?.animate({ opacity: [0, 0] }, HOLD_MS);
  return () => hold?.cancel();
}
