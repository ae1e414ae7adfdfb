/** Where a correction is to hold: for passages of this page, or wherever its site has the like. */
import type { Reason } from '../detect/verdict';
import { isMainText } from '../page/correction-rule';
import type { Entry } from '../page/passage-list';
import { cueHashOf, pageHashOf, phraseHashOf, signatureOf } from '../page/trace';
import { MOST_PHRASES, MOST_SIGNATURES, type NewCorrection } from '../settings/correction';

/** These passages, as long as they say the same. @param url the page's address */
export function scopeOnPage(entries: readonly Entry[], url: string): NewCorrection['scope'] {
  const phrases = [...new Set(entries.map(({ reading }) => phraseHashOf(reading)))].slice(0, MOST_PHRASES);
  return { kind: 'page', page: pageHashOf(url), phrases };
}

/** Whether passages stand where their page has most of its text: too much to be said of all that stands there on the site. */
export function areMainText(entries: readonly Entry[], all: readonly Entry[]): boolean {
  const places = new Set(entries.map(({ reading }) => signatureOf(reading.unit)));
  return isMainText(
    places,
    all.map(({ reading: { unit, passage } }) => ({
      signature: signatureOf(unit),
      region: passage.region,
      length: passage.text.length,
    })),
  );
}

/** All that stands where these passages stand. @param reason only what is shielded for this reason; null for whatever is there */
export function scopeOnSite(entries: readonly Entry[], host: string, reason: Reason | null): NewCorrection['scope'] {
  const signatures = [...new Set(entries.map(({ reading }) => signatureOf(reading.unit)))].slice(0, MOST_SIGNATURES);
  return { kind: 'site', host, signatures, cue: reason && cueHashOf(reason) };
}
