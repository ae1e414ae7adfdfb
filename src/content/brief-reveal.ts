import type { PageShield } from '../page/page-shield';

export interface BriefReveal {
  /** Reveals all for this many seconds; what was shielded before is shielded again after them. */
  reveal(seconds: number): void;
  /** Whether what is being revealed now is only for a while, and not to be remembered. */
  readonly isRevealing: boolean;
}

/** @param setTimer the page's timer */
export function createBriefReveal(
  shield: Pick<PageShield, 'sections' | 'revealAll' | 'shield'>,
  setTimer: (work: () => void, delayMs: number) => unknown,
): BriefReveal {
  let isRevealing = false;
  return {
    reveal: (seconds) => {
      const shielded = shield.sections.filter(({ isRevealed }) => !isRevealed).map(({ id }) => id);
      if (shielded.length === 0) return;
      isRevealing = true;
      shield.revealAll();
      isRevealing = false;
      setTimer(() => shielded.forEach((id) => shield.shield(id)), seconds * 1000);
    },
    get isRevealing() {
      return isRevealing;
    },
  };
}
