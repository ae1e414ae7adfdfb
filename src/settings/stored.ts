/** How each setting is stored: its key, and what a sound value looks like. */
import * as v from 'valibot';
import type { Show, ShowId } from '../shows/show';
import { PREFERENCE_GROUPS, PREFERENCE_SCHEMAS, type PreferenceGroup, type Preferences } from './preferences';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const StoredShow = v.object({
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
const StoredSite = v.object({ paused: v.boolean() });

const PREFERENCES_PREFIX = 'preferences:';
const SHOW_PREFIX = 'show:';
const SITE_PREFIX = 'site:';

/** A stored setting, read and found sound. */
export type Setting =
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'preferences'; readonly preferences: Partial<Preferences> }
  | { readonly kind: 'site'; readonly host: string; readonly isPaused: boolean };

/** Whether a storage key holds a setting (and not reveals, or something set aside). */
export function isSettingKey(key: string): boolean {
  return groupOf(key) !== undefined || key.startsWith(SHOW_PREFIX) || key.startsWith(SITE_PREFIX);
}

export function preferencesKey(group: PreferenceGroup): string {
  return PREFERENCES_PREFIX + group;
}

export function showKey(id: ShowId): string {
  return `${SHOW_PREFIX}${id}`;
}

export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

/** What a storage key and its value mean; null where the value is damaged. */
export function readSetting(key: string, value: unknown): Setting | null {
  const group = groupOf(key);
  if (group) {
    const stored = v.safeParse(PREFERENCE_SCHEMAS[group], value);
    return stored.success ? { kind: 'preferences', preferences: { [group]: stored.output } } : null;
  }
  if (key.startsWith(SITE_PREFIX)) {
    const stored = v.safeParse(StoredSite, value);
    return stored.success
      ? { kind: 'site', host: key.slice(SITE_PREFIX.length), isPaused: stored.output.paused }
      : null;
  }
  const stored = v.safeParse(StoredShow, value);
  return stored.success
    ? { kind: 'show', show: { ...stored.output, id: key.slice(SHOW_PREFIX.length) as ShowId } }
    : null;
}

/** A show as it is stored: its id stands in the key. */
export function storedShow(show: Show): Record<string, unknown> {
  return Object.fromEntries(Object.entries(show).filter(([property]) => property !== 'id'));
}

function groupOf(key: string): PreferenceGroup | undefined {
  return PREFERENCE_GROUPS.find((group) => preferencesKey(group) === key);
}
