/** Numbers in words: the plural form and the digits of the language that the extension's texts are in. */
import type { CountKey, Say } from '../settings/i18n';

export type SayCount = (key: CountKey, count: number) => string;

/** @param language the BCP 47 tag of the texts that `say` says, not of the browser: they differ where we have no translation. */
export function createSayCount(say: Say, language: string): SayCount {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (key, count) => {
    const number = digits.format(count);
    // French has a form for millions: what no page comes to has none, and says the rest's.
    return say(`${key}_${rules.select(count)}`, number) || say(`${key}_other`, number);
  };
}
