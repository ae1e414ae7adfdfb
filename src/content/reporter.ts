import type { PageReport } from '../settings/messages';
import type { Section } from '../page/sections';

export interface Reporter {
  /** Tells the background how many sections stand under a shield, where that number changed. */
  readonly report: (sections: readonly Pick<Section, 'isRevealed'>[]) => void;
  /** Reports anew: the badge was cleared while the page waited in the browser's history. */
  readonly reportAgain: (sections: readonly Pick<Section, 'isRevealed'>[]) => void;
  /** Takes note of an error of ours. The page's console is the page's: the popup says it. */
  readonly noteFailure: (error: unknown) => void;
  /** The first error's message, or null. */
  readonly failure: string | null;
}

/**
 * @param send hands a report to the background. It fails where the extension has been updated or removed under an open
 *   page: there is nobody left to tell, and nothing to do about it.
 */
export function createReporter(send: (report: PageReport) => Promise<unknown>): Reporter {
  let reported = 0;
  let failure: string | null = null;

  function report(sections: readonly Pick<Section, 'isRevealed'>[]): void {
    const shielded = sections.filter(({ isRevealed }) => !isRevealed).length;
    if (shielded === reported) return;
    const before = reported;
    reported = shielded;
    try {
      send({ type: 'page:report', shielded, before }).catch(() => undefined);
    } catch {
      // Chromium throws at once where the extension is gone; Firefox rejects.
    }
  }

  return {
    report,
    reportAgain: (sections) => {
      reported = 0;
      report(sections);
    },
    noteFailure: (error) => {
      failure ??= error instanceof Error ? error.message : String(error);
    },
    get failure() {
      return failure;
    },
  };
}
