/** Numbers in words: the plural form and the digits of the language that the extension's texts are in. */
import type { MessageKey, Say } from '../settings/i18n';

/** A message that comes in the forms `_one` and `_other`. */
export type CountKey = Extract<MessageKey, `${string}_other`> extends `${infer Base}_other` ? Base : never;

export type SayCount = (key: CountKey, count: number) => string;

/** @param language the BCP 47 tag of the texts that `say` says, not of the browser: they differ where we have no translation. */
export function createSayCount(say: Say, language: string): SayCount {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (key, count) => say(`${key}_${rules.select(count) === 'one' ? 'one' : 'other'}`, digits.format(count));
}
