/** What a content script asks the background to store: it alone shares the lock of the extension's own pages. */
import * as v from 'valibot';
import type { ShowId } from '../shows/show';
import { correctionIdOf, NewCorrection } from './correction';
import type { Settings } from './settings';
import { StoredShow } from './stored';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const NamedShow = v.object({ id: v.custom<ShowId>((id) => typeof id === 'string' && id !== ''), title: v.string() });

const SettingsRequest = v.variant('type', [
  v.object({ type: v.literal('settings:set-progress'), show: NamedShow, progress: StoredShow.entries.progress }),
  v.object({ type: v.literal('settings:learn-alias'), show: NamedShow, alias: v.string() }),
  v.object({ type: v.literal('settings:add-correction'), correction: NewCorrection }),
  v.object({ type: v.literal('settings:remove-correction'), correction: NewCorrection }),
  v.object({ type: v.literal('settings:add-numbers'), shielded: Count, revealed: Count }),
]);
export type SettingsRequest = v.InferOutput<typeof SettingsRequest>;

/** A message as a request to store something, or null where it is none, or not a sound one. */
export function readSettingsRequest(message: unknown): SettingsRequest | null {
  const request = v.safeParse(SettingsRequest, message);
  return request.success ? request.output : null;
}

/**
 * Stores what was asked for.
 *
 * @param isPrivate whether it was asked in a private window: nothing that tells of the pages read is stored then
 * @throws InvalidShowError
 */
export async function carryOut(settings: Settings, request: SettingsRequest, isPrivate: boolean): Promise<void> {
  switch (request.type) {
    case 'settings:set-progress':
      return settings.setProgress(request.show, request.progress);
    case 'settings:learn-alias':
      return settings.learnAlias(request.show, request.alias);
    case 'settings:add-correction':
      if (!isPrivate) await settings.addCorrection(request.correction);
      return;
    case 'settings:remove-correction':
      return settings.removeCorrection(correctionIdOf(request.correction));
    case 'settings:add-numbers':
      if (!isPrivate) await settings.addNumbers(request);
  }
}
