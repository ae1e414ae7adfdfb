import type { Passage } from '../detect/passage';

/** What the reader wants shielded beside text. */
export interface CoveredKinds {
  readonly images: boolean;
  readonly embeds: boolean;
  /** What other readers say, whatever it consists of. */
  readonly comments: boolean;
  /** Headings of the page, and headlines that lead to other pages. */
  readonly headlines: boolean;
}

/** Until the reader's settings are read, and where they leave it at that. */
export const ALL_KINDS: CoveredKinds = { images: true, embeds: true, comments: true, headlines: true };

/** Whether a passage is of a kind that the reader wants shielded. */
export function isCoveredKind(
  { kind, region, isLink }: Pick<Passage, 'kind' | 'region' | 'isLink'>,
  kinds: CoveredKinds,
): boolean {
  if (region === 'comment' && !kinds.comments) return false;
  if (kind === 'image') return kinds.images;
  if (kind === 'embed') return kinds.embeds;
  return kinds.headlines || !(kind === 'heading' || isLink);
}
