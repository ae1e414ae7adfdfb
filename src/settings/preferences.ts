/** What the reader prefers, in groups that are stored one by one. The defaults say what there is. */
import * as v from 'valibot';
import { LEVELS, type Level } from '../detect/verdict';

export interface Preferences {
  readonly detection: { readonly level: Level };
  /** Whether a page about a show that is not among the reader's is protected. */
  readonly shows: { readonly unknown: 'protect' | 'only-mine' };
  /** What is shielded beside text. */
  readonly covers: {
    readonly images: boolean;
    readonly embeds: boolean;
    readonly comments: boolean;
    readonly headlines: boolean;
  };
  /** How a shielded section looks: a neutral plate, a blur, or collapsed to one line; 3 is the strongest. */
  readonly look: { readonly style: 'plate' | 'blur' | 'line'; readonly strength: 1 | 2 | 3 };
  /** Whether the numbers of shielded and revealed sections are kept. */
  readonly numbers: { readonly keep: boolean };
}

export type PreferenceGroup = keyof Preferences;

export const DEFAULT_PREFERENCES: Preferences = {
  detection: { level: 'balanced' },
  shows: { unknown: 'protect' },
  covers: { images: true, embeds: true, comments: true, headlines: true },
  look: { style: 'plate', strength: 2 },
  numbers: { keep: true },
};

/** What a sound value of each group looks like. */
export const PREFERENCE_SCHEMAS = {
  detection: v.object({ level: v.picklist(LEVELS) }),
  shows: v.object({ unknown: v.picklist(['protect', 'only-mine']) }),
  covers: v.object({ images: v.boolean(), embeds: v.boolean(), comments: v.boolean(), headlines: v.boolean() }),
  look: v.object({ style: v.picklist(['plate', 'blur', 'line']), strength: v.picklist([1, 2, 3]) }),
  numbers: v.object({ keep: v.boolean() }),
} satisfies { readonly [Group in PreferenceGroup]: v.GenericSchema<unknown, Preferences[Group]> };

export const PREFERENCE_GROUPS = Object.keys(DEFAULT_PREFERENCES) as readonly PreferenceGroup[];
