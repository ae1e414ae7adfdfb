import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSayCount } from '../../src/ui/count-text';

const LOCALES = join(import.meta.dirname, '../../_locales');

test.each([
  ['en', 1, 'popup_shielded_one:1'],
  ['en', 0, 'popup_shielded_other:0'],
  ['en', 1234, 'popup_shielded_other:1,234'],
  ['fr', 0, 'popup_shielded_one:0'],
  ['fr', 2, 'popup_shielded_other:2'],
  ['fr', 1_000_000, 'popup_shielded_other:1\u202f000\u202f000'],
  ['de', 1, 'popup_shielded_one:1'],
  ['de', 1234, 'popup_shielded_other:1.234'],
  ['es', 1, 'popup_shielded_one:1'],
  ['es', 1_000_000, 'popup_shielded_other:1.000.000'],
  ['pt-BR', 0, 'popup_shielded_one:0'],
  ['pt-BR', 1234, 'popup_shielded_other:1.234'],
  ['id', 1, 'popup_shielded_other:1'],
  ['id', 1234, 'popup_shielded_other:1.234'],
  ['ko', 1, 'popup_shielded_other:1'],
  ['ja', 1234, 'popup_shielded_other:1,234'],
  ['zh-CN', 1, 'popup_shielded_other:1'],
  ['zh-TW', 1234, 'popup_shielded_other:1,234'],
])('%s says %d', (language, count, said) => {
  const sayCount = createSayCount((key, ...parts) => `${key}:${parts.join()}`, language);
  expect(sayCount('popup_shielded', count)).toBe(said);
});

test.each(readdirSync(LOCALES))('%s: the texts name the language whose plurals and digits they take', (locale) => {
  const messages = JSON.parse(readFileSync(join(LOCALES, locale, 'messages.json'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  const tag = messages['language_tag']?.message ?? '';
  expect(tag).toBe(locale.replace('_', '-'));
  expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag]);
  // A language without a singular says the same for one and for many.
  const hasSingular = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.includes('one');
  const [one, other] = ['one', 'other'].map((form) => messages[`popup_shielded_${form}`]?.message);
  expect(one === other).toBe(!hasSingular);
});
