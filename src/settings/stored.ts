/** How each setting is stored: its key, and what a sound value looks like. */
import * as v from 'valibot';
import type { Show, ShowId } from '../shows/show';
import { StoredCorrection, type Correction, type CorrectionId } from './correction';
import { migrate, VERSION, versionOf } from './migrations';
import { PREFERENCE_GROUPS, PREFERENCE_SCHEMAS, type PreferenceGroup, type Preferences } from './preferences';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const StoredShow = v.object({
  title: v.pipe(v.string(), v.nonEmpty()),
  aliases: v.array(v.string()),
  year: v.exactOptional(Count),
  episodes: v.exactOptional(Count),
  protection: v.picklist(['shield', 'leave']),
  progress: v.variant('kind', [
    v.object({ kind: v.literal('none') }),
    v.object({ kind: v.literal('upTo'), season: Count, episode: Count }),
    v.object({ kind: v.literal('finished') }),
  ]),
  liftOn: v.exactOptional(v.pipe(v.string(), v.isoDate())),
});
/** Paused for good, or until a moment in ms since 1970. */
export const StoredSite = v.object({ paused: v.boolean(), until: v.exactOptional(v.number()) });
/** Stands where a removal could not be synced: it overrules the value there. */
const Removed = v.object({ removed: v.literal(true) });

const PREFERENCES_PREFIX = 'preferences:';
const SHOW_PREFIX = 'show:';
const SITE_PREFIX = 'site:';
const CORRECTION_PREFIX = 'correction:';

/** A stored setting, read and found sound. */
export type Setting =
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'preferences'; readonly preferences: Partial<Preferences> }
  | { readonly kind: 'site'; readonly host: string; readonly isPaused: boolean; readonly until: number | null }
  | { readonly kind: 'correction'; readonly correction: Correction }
  | { readonly kind: 'removed' };

/** What a stored value is: sound, written by a newer version and not to be understood, or damaged. */
export type Reading = Setting | 'newer' | 'damaged';

/** Whether a storage key holds a setting (and not reveals, numbers, or something set aside). */
export function isSettingKey(key: string): boolean {
  return (
    groupOf(key) !== undefined || [SHOW_PREFIX, SITE_PREFIX, CORRECTION_PREFIX].some((prefix) => key.startsWith(prefix))
  );
}

/** Corrections are many and about pages: they stay on this device. */
export function isLocalOnly(key: string): boolean {
  return key.startsWith(CORRECTION_PREFIX);
}

export function preferencesKey(group: PreferenceGroup): string {
  return PREFERENCES_PREFIX + group;
}

export function showKey(id: ShowId): string {
  return SHOW_PREFIX + id;
}

export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

export function correctionKey(id: CorrectionId): string {
  return CORRECTION_PREFIX + id;
}

/** What a storage key and its value mean. */
export function readSetting(key: string, value: unknown): Reading {
  return readSound(key, migrate(key, value)) ?? (versionOf(value) > VERSION ? 'newer' : 'damaged');
}

function readSound(key: string, value: unknown): Setting | null {
  if (v.is(Removed, value)) return { kind: 'removed' };
  const group = groupOf(key);
  if (group) {
    const stored = v.safeParse(PREFERENCE_SCHEMAS[group], value);
    return stored.success ? { kind: 'preferences', preferences: { [group]: stored.output } } : null;
  }
  if (key.startsWith(SITE_PREFIX)) {
    const stored = v.safeParse(StoredSite, value);
    if (!stored.success) return null;
    const { paused, until } = stored.output;
    return { kind: 'site', host: key.slice(SITE_PREFIX.length), isPaused: paused, until: until ?? null };
  }
  if (key.startsWith(CORRECTION_PREFIX)) {
    const stored = v.safeParse(StoredCorrection, value);
    const id = key.slice(CORRECTION_PREFIX.length) as CorrectionId;
    return stored.success ? { kind: 'correction', correction: { ...stored.output, id } } : null;
  }
  const stored = v.safeParse(StoredShow, value);
  return stored.success
    ? { kind: 'show', show: { ...stored.output, id: key.slice(SHOW_PREFIX.length) as ShowId } }
    : null;
}

/** A show as it is stored: its id stands in the key. */
export function storedShow(show: Show): Record<string, unknown> {
  return withoutId(show);
}

/** A correction as it is stored: its id stands in the key. */
export function storedCorrection(correction: Correction): Record<string, unknown> {
  return withoutId(correction);
}

/** The fields of an earlier stored value that this version does not know: a newer one wrote them and wants them back. */
export function unknownFields(key: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  const group = groupOf(key);
  const known = group
    ? Object.keys(PREFERENCE_SCHEMAS[group].entries)
    : key.startsWith(SITE_PREFIX)
      ? Object.keys(StoredSite.entries)
      : key.startsWith(CORRECTION_PREFIX)
        ? Object.keys(StoredCorrection.entries)
        : Object.keys(StoredShow.entries);
  return Object.fromEntries(
    Object.entries(value).filter(([field]) => field !== 'removed' && field !== 'changed' && !known.includes(field)),
  );
}

function withoutId(item: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([property]) => property !== 'id'));
}

function groupOf(key: string): PreferenceGroup | undefined {
  return PREFERENCE_GROUPS.find((group) => preferencesKey(group) === key);
}
