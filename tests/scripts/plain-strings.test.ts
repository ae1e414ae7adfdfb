import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withPlainStrings } from '../../scripts/plain-strings';

test.each([
  ['say(`a`, `b c`)', 'say("a", "b c")'],
  ['say(`a "word"`, `it\'s`)', 'say(\'a "word"\', "it\'s")'],
  ['say(`"it\'s"`)', "say('\"it\\'s\"')"],
  ['say(`\\`, \\${1}, $1, \\n, \\\\, \\u00e9, 등`)', 'say("`, ${1}, $1, \\n, \\\\, \\u00e9, 등")'],
  ['say(`two\nlines`, `a\\\nb`)', 'say("two\\nlines", "a\\\nb")'],
  ['say(`${1 + 1} of ${`three`}`)', 'say(`${1 + 1} of ${"three"}`)'],
  ['say(String.raw`\\p{L}`)', 'say(String.raw`\\p{L}`)'],
  ['say("`a`", /`"/.source, `b`)', 'say("`a`", /`"/.source, "b")'],
  ['say({ [`a`]: `` }.a)', 'say({ ["a"]: "" }.a)'],
])('%s', (script, expected) => {
  const changed = withPlainStrings(script);
  expect(changed).toBe(expected);
  const said = (code: string): unknown => runInNewContext(code, { say: (...words: unknown[]) => words.join('|') });
  expect(said(changed)).toBe(said(script));
});
