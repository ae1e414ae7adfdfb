/** What a shielded passage is said to tell. Shown to the reader; never quotes the hidden words. */
export type Category = 'spoilers' | 'ending' | 'recap' | 'death' | 'identity' | 'couple' | 'plot';

/** Where the evidence came from. */
export type ReasonSource = 'announcement' | 'heading' | 'title' | 'site' | 'plot';

/** Why a passage is shielded: one line for the reader is made of it (`_locales`, keys `reason_<source>` and `category_<category>`). */
export interface Reason {
  readonly source: ReasonSource;
  readonly category: Category;
  /** The cue's own words as they stand on the page ("spoilers ahead"), never plot; '' where there are none to show. */
  readonly phrase: string;
}

export type Level = 'marked' | 'balanced' | 'strict';
export const LEVELS = ['marked', 'balanced', 'strict'] as const satisfies readonly Level[];

/** The verdict on one passage: shielded for a reason, or left. */
export type Verdict = { readonly shield: true; readonly reason: Reason } | { readonly shield: false };
