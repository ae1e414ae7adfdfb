/** The page's title where the browser shows it: on the tab, in the window's frame, to a screen reader. */
import { givesPlotAway, readMention, type MentionSource } from '../shows/mentions';
import type { ReaderSide } from '../shows/reader-side';

interface Hidden {
  /** The title as the page wrote it. */
  readonly written: string;
  readonly shown: string;
}

const hidden = new WeakMap<Document, Hidden>();

/**
 * What the tab says instead of a title that tells plot: where it tells what is beyond the reader, no more than the show's
 * name. Until the reader is known, it is kept back whatever show it is of.
 *
 * @param reader null where nothing is to be shielded; 'unknown' until the settings are read
 * @param host what the browser itself shows of a page without a title
 * @returns null where the title may stand
 */
export function titleInstead(
  title: string,
  reader: ReaderSide | null | 'unknown',
  source: MentionSource,
  host: string,
): string | null {
  // At a page's start: nothing is to be made ready for it.
  if (title === '') return null;
  if (reader === 'unknown') return givesPlotAway(title) ? `${host} · …` : null;
  const mention = reader && readMention(title, reader, { ...source, isHeadline: false });
  const name = mention?.tells ? reader?.shows.get(mention.show)?.title : undefined;
  return name === undefined ? null : `${name} · …`;
}

/** The title that the page wrote, whatever stands there now. A page may have put it together with what it found there. */
export function writtenTitle(document: Document): string {
  const known = hidden.get(document);
  return known ? document.title.replace(known.shown, () => known.written) : document.title;
}

/** Shows another title until `restoreTitle`. One that the page writes meanwhile stands until it is hidden in turn. */
export function hideTitle(document: Document, shown: string): void {
  if (document.title === shown) return;
  hidden.set(document, { written: writtenTitle(document), shown });
  document.title = shown;
}

export function restoreTitle(document: Document): void {
  const written = writtenTitle(document);
  hidden.delete(document);
  if (document.title !== written) document.title = written;
}
