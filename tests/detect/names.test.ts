import { describe, expect, test } from 'vitest';
import { withoutNames } from '../../src/detect/names';

describe('a title whose names say nothing', () => {
  test.each([
    ['Who Killed Odile? - Some List', ['Who Killed Odile?'], 'x - Some List'],
    ['who killed odile? ending explained', ['Who Killed Odile?'], 'x ending explained'],
    ['How Ember ended', ['Ember'], 'How x ended'],
    ['“The Killer” (2023)', ['The Killer'], '“x” (2023)'],
    ['Happy End – La fin heureuse', ['La fin heureuse', 'Happy End'], 'x – x'],
    // No words of their own.
    ['Ending explained: End', ['End'], 'Ending explained: End'],
    ['The Killers', ['The Killer'], 'The Killers'],
    ['도깨비의 결말', ['도깨비'], '도깨비의 결말'],
    ['İ: The Killer', ['The Killer'], 'İ: The Killer'],
    ['Ember', [''], 'Ember'],
    ['', ['Ember'], ''],
    ['Ember', [], 'Ember'],
  ])('%s, %j', (title, names, expected) => expect(withoutNames(title, names)).toBe(expected));
});
