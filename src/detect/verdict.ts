/** What a shielded passage is said to tell. Shown to the reader; never quotes the hidden words. */
export type Category = 'spoilers' | 'ending' | 'recap' | 'death' | 'identity' | 'couple' | 'plot';

/** Where the evidence came from; 'reader' where the reader said so and detection did not. */
export type ReasonSource = 'announcement' | 'heading' | 'title' | 'site' | 'plot' | 'reader';

/** Why a passage is shielded: one line for the reader is made of it (`_locales`, keys `reason_<source>` and `category_<category>`). */
export interface Reason {
  readonly source: ReasonSource;
  readonly category: Category;
  /** The cue's own words as they stand on the page ("spoilers ahead"), never plot; '' where there are none to show. */
  readonly phrase: string;
}

export type Level = 'marked' | 'balanced' | 'strict';
export const LEVELS = ['marked', 'balanced', 'strict'] as const satisfies readonly Level[];

/** The verdict on one passage: left (null), or shielded from this level upwards, for this reason, as part of this zone. */
export type Verdict = null | {
  /** The lowest level at which the passage is shielded. */
  readonly from: Level;
  readonly reason: Reason;
  /** Consecutive passages of one zone make one section. */
  readonly zone: number;
  /** It counts only where the author marks spoilers somewhere in the same article, review or comment (see `settle`). */
  readonly isTentative?: true;
  /** From Balanced upwards, too, where the article narrates (see `settle`). */
  readonly isNarration?: true;
  /** The heading that told so leads to another page: a headline, which speaks for its own card. */
  readonly isOfHeadline?: true;
  /** The announcement is a whole thread's, so that a comment under it is about what the thread is about. */
  readonly isOfThread?: true;
};

/** Whether a verdict shields at a level. */
export function shieldsAt(verdict: Verdict, level: Level): verdict is NonNullable<Verdict> {
  return verdict !== null && LEVELS.indexOf(verdict.from) <= LEVELS.indexOf(level);
}
