import type { Level } from '../detect/verdict';
import type { SectionId } from '../page/sections';
import type { Progress, Protection, Show } from '../shows/show';

/** What the reader can do in the popup. None throws: what fails is said in the popup. */
export interface PopupActions {
  readonly setProtection: (show: Show, protection: Protection) => void;
  readonly setProgress: (show: Show, progress: Progress) => void;
  /** The page is about the show of this title, known from now on by the alias, too. */
  readonly putRight: (title: string, alias: string) => void;
  readonly setLevel: (level: Level) => void;
  readonly reveal: (section: SectionId) => void;
  readonly shield: (section: SectionId) => void;
  readonly revealAll: () => void;
  /** Reveals all for 30 seconds. */
  readonly revealBriefly: () => void;
  readonly shieldAll: () => void;
  /** Lets the reader pick on the page what should have been shielded; the popup makes room. */
  readonly pickMissed: () => void;
  readonly pause: (length: 'hour' | 'for-good') => void;
  readonly resume: () => void;
  /** Must be called from a click: browsers ask their user only then. */
  readonly requestAccess: (origin: string) => void;
  readonly reload: () => void;
  readonly dismissDamage: () => void;
  readonly dismissKept: () => void;
  readonly openOptions: () => void;
}
