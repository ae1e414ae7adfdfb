/** The reader's shows: what is known of each, and what the reader wants for it. */

/** Names a show for good: made from its title when it is first met (`showIdOf`), kept when the title is corrected. */
export type ShowId = string & { readonly brand: 'ShowId' };

/** How far the reader has watched a show. Episodes and seasons count from 1. */
export type Progress =
  | { readonly kind: 'none' }
  | { readonly kind: 'upTo'; readonly season: number; readonly episode: number }
  | { readonly kind: 'finished' };

/** What the reader wants for a show: shield its spoilers, or leave them open. */
export type Protection = 'shield' | 'leave';

export interface Show {
  readonly id: ShowId;
  readonly title: string;
  /** Other titles, in any script. */
  readonly aliases: readonly string[];
  readonly year?: number;
  /** Episodes of the show, where known: it makes "the finale" an episode. */
  readonly episodes?: number;
  readonly protection: Protection;
  readonly progress: Progress;
  /** The day (ISO 8601, local) from which on the show is no longer protected. */
  readonly liftOn?: string;
}

/** The further of two progresses: finished, else the later season, else the later episode. */
export function furtherOf(a: Progress, b: Progress): Progress {
  if (a.kind === 'finished' || b.kind === 'none') return a;
  if (b.kind === 'finished' || a.kind === 'none') return b;
  return isLater(b, a) ? b : a;
}

function isLater(a: Extract<Progress, { kind: 'upTo' }>, b: Extract<Progress, { kind: 'upTo' }>): boolean {
  return a.season > b.season || (a.season === b.season && a.episode > b.episode);
}
