import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSayCount } from '../../src/ui/count-text';

const FOLDER = join(import.meta.dirname, '../../_locales');
const LOCALES = readdirSync(FOLDER);

function messagesOf(locale: string): Readonly<Record<string, { readonly message: string }>> {
  return JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8')) as ReturnType<typeof messagesOf>;
}

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
  ['tr', 1, 'popup_shielded_one:1'],
  ['tr', 1234, 'popup_shielded_other:1.234'],
  ['vi', 1, 'popup_shielded_other:1'],
  ['vi', 1234, 'popup_shielded_other:1.234'],
  ['th', 1234, 'popup_shielded_other:1,234'],
  ['ar', 0, 'popup_shielded_zero:0'],
  ['ar', 1, 'popup_shielded_one:1'],
  ['ar', 2, 'popup_shielded_two:2'],
  ['ar', 3, 'popup_shielded_few:3'],
  ['ar', 11, 'popup_shielded_many:11'],
  ['ar', 100, 'popup_shielded_other:100'],
])('%s says %d', (language, count, said) => {
  const messages = messagesOf(language.replace('-', '_'));
  // As browsers do: '' for a message that is not there.
  const sayCount = createSayCount((key, ...parts) => (key in messages ? `${key}:${parts.join()}` : ''), language);
  expect(sayCount('popup_shielded', count)).toBe(said);
});

test.each(LOCALES)('%s: the texts name the language whose plurals and digits they take', (locale) => {
  const messages = messagesOf(locale);
  const tag = messages['language_tag']?.message ?? '';
  expect(tag).toBe(locale.replace('_', '-'));
  expect(Intl.PluralRules.supportedLocalesOf([tag])).toEqual([tag]);
  // A language without a singular says the same for one and for many; so does Turkish after a number.
  const rules = new Intl.PluralRules(tag);
  const hasSingular = rules.resolvedOptions().pluralCategories.includes('one') && tag !== 'tr';
  const [one, other] = ['one', 'other'].map((form) => messages[`popup_shielded_${form}`]?.message);
  expect(one === other).toBe(!hasSingular);
  // Each form that the language has for what a page may come to, and none that it never says; English has two of them.
  const forms = Object.keys(messages).flatMap((key) => /^popup_shielded_(.*)$/.exec(key)?.[1] ?? []);
  const wanted = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  expect(forms.sort()).toEqual([...new Set([...wanted, 'one', 'other'])].sort());
});
