import type { Section } from '../page/sections';
import { pageHashOf, phraseHashOf } from '../page/trace';
import { MOST_PHRASES } from '../settings/correction';
import type { SettingsRequest } from '../settings/settings-request';

/** What is to be stored when the reader says of a section that it is no spoiler: its passages are left on this page. */
export function notSpoiler({ entries }: Pick<Section, 'entries'>, url: string): SettingsRequest {
  const phrases = [...new Set(entries.map(({ reading }) => phraseHashOf(reading)))].slice(0, MOST_PHRASES);
  const scope = { kind: 'page', page: pageHashOf(url), phrases } as const;
  return { type: 'settings:add-correction', correction: { kind: 'not-spoiler', scope } };
}
