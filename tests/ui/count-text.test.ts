import { expect, test } from 'vitest';
import { createSayCount } from '../../src/ui/count-text';

test.each([
  ['en', 1, 'popup_shielded_one:1'],
  ['en', 0, 'popup_shielded_other:0'],
  ['en', 1234, 'popup_shielded_other:1,234'],
  ['fr', 0, 'popup_shielded_one:0'],
  ['fr', 2, 'popup_shielded_other:2'],
  ['es', 1_000_000, 'popup_shielded_other:1.000.000'],
  ['ko', 1, 'popup_shielded_other:1'],
])('%s says %d', (language, count, said) => {
  const sayCount = createSayCount((key, ...parts) => `${key}:${parts.join()}`, language);
  expect(sayCount('popup_shielded', count)).toBe(said);
});
