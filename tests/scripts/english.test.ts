import { expect, test } from 'vitest';
import { sayEnglish } from '../../scripts/english';

test('messages are said in English, with their parts filled in', () => {
  expect(sayEnglish('cover_reveal')).toBe('Reveal');
  expect(sayEnglish('cover_of_show', 'The ending', 'Copper Weather')).toBe('The ending · Copper Weather');
  expect(sayEnglish('reason_announcement', '$& and $1')).toBe('The author warns: “$& and $1”');
});
