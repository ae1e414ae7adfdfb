/** Watches a document and everything in it, and has what is new followed, in slices where there is time. */
import { createSlices, type IsTimeUp, type Pace, type Work } from './slices';

export interface Watch {
  /** Watches a tree with all below it, and these attributes. */
  observe(root: Document | ShadowRoot, attributes: string[]): void;
  readonly isTimeUp: IsTimeUp;
  /**
   * Has work done when all before it is, and what the page changed before it has been followed. What it writes itself is
   * no news.
   *
   * @param work does what cannot be left off, and returns the rest
   */
  take(work: () => Work | null): void;
  /** The same, at once: for what a person does, or asks to be told. */
  now(work: () => void): void;
  /** What is left is forgotten, and nothing more is seen. */
  end(): void;
}

/**
 * @param atOnce told of records in the turn in which they come, whatever is left: for what waits for no frame
 * @param follow follows what the page did, up to the document as it stands: it must do so before it first leaves off.
 *   Records that come while there is work left are followed together
 */
export function createWatch(
  window: Window & typeof globalThis,
  pace: Pace,
  atOnce: (records: readonly MutationRecord[]) => void,
  follow: (records: readonly MutationRecord[]) => Work,
  onError: (error: unknown) => void,
): Watch {
  const observer = new window.MutationObserver(noteNews);
  // Our own writes are no news.
  const slices = createSlices(pace, () => observer.takeRecords(), onError);
  let news: MutationRecord[] = [];
  let isOver = false;

  function noteNews(records: readonly MutationRecord[]): void {
    if (isOver || records.length === 0) return;
    try {
      atOnce(records);
    } catch (error) {
      onError(error);
    } finally {
      observer.takeRecords();
    }
    const isFirst = news.length === 0;
    for (const record of records) news.push(record);
    if (isFirst) slices.add(followNews);
  }

  function* followNews(): Work {
    const records = news;
    news = [];
    yield* follow(records);
  }

  function take(work: () => Work | null): void {
    if (isOver) return;
    if (!slices.isAtWork) noteNews(observer.takeRecords());
    slices.add(work);
  }

  return {
    observe: (root, attributeFilter) => {
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter,
      });
    },
    isTimeUp: slices.isTimeUp,
    take,
    now: (work) => {
      take(() => {
        work();
        return null;
      });
      slices.finish();
    },
    end: () => {
      isOver = true;
      slices.end();
      observer.disconnect();
    },
  };
}
