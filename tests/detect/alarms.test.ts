import { describe, expect, test } from 'vitest';
import { alarmEnd } from '../../src/detect/alarms';

describe('a warning by its signs alone', () => {
  test.each([
    ['🚧🚧🚧 past this line nobody is spared 🚧🚧🚧', '🚧🚧🚧 past this line nobody is spared 🚧'],
    ['⚠️ คนดูซีรีส์ข้ามเม้นนี้ ⚠️ แล้วเขาก็ตาย', '⚠️ คนดูซีรีส์ข้ามเม้นนี้ ⚠️'],
    ['*~ ⛔ bis Folge 8 gesehen? ⛔ ~*', '*~ ⛔ bis Folge 8 gesehen? ⛔'],
    ['🚨🚨🚨🚨', '🚨🚨🚨🚨'],
    ['⚠️ ⚠️ ⚠️', '⚠️ ⚠️ ⚠️'],
  ])('%s', (text, warning) => {
    expect(text.slice(0, alarmEnd(text) ?? 0)).toBe(warning);
  });

  test.each([
    ['one sign before a note', '⚠️ This player needs cookies.'],
    ['a sign at the end', 'Wet floor ⚠️ mind your step ⚠️'],
    ['sirens around news', '🚨 BREAKING 🚨 Season two is coming'],
    ['two signs by themselves', '⚠️⚠️'],
    ['other pictures', '😭😭😭 what a drama 😭😭😭'],
    ['signs far apart', `⚠️ ${'a long paragraph of an article '.repeat(8)}⚠️`],
    ['no sign', 'A quiet drama about a lighthouse.'],
    ['nothing', ''],
  ])('not by %s', (_, text) => {
    expect(alarmEnd(text)).toBeNull();
  });
});
