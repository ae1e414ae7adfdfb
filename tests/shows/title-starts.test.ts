import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normaliseTitle } from '../../src/shows/normalise-title';
import { compileStarts } from '../../src/shows/title-starts';

const mayBegin = (title: string, text: string): boolean => compileStarts([normaliseTitle(title)])(text);

describe('where a title could begin', () => {
  test.each<[string, string]>([
    ['Goblin', 'Tonight: GOBLIN again'],
    ['Crash Landing on You', 'a crash-landing on you, and "Crashlanding on You"'],
    ['Crashlanding', 'the crash landing'],
    ['D.P.', 'season 2 of D. P. begins'],
    ['The Glory', 'what glory is'],
    ['Pokémon', 'a POKEMON film'],
    ['Pokemon', 'a Pokémon film'],
    ['도깨비', '드라마 도깨비 결말'],
    ['鬼怪', '韩剧鬼怪大结局'],
    ['المسلسل', 'والمسلسل'],
    ['สืบลับหมอระบาด', 'ซีรีส์สืบลับหมอระบาดตอนจบ'],
    ['And Then', 'now & then'],
    ['Ｇｏｂｌｉｎ', 'goblin'],
    ['Hi', 'oh, hi!'],
    ['W', 'W: two worlds'],
    ['1988', 'Reply 1988'],
  ])('%s, in %s', (title, text) => expect(mayBegin(title, text)).toBe(true));

  test.each<[string, string]>([
    ['Goblin', 'hobgoblins are no goblets'],
    ['Lost', 'los otros, lo mismo'],
    ['Moving', 'a remover of moves'],
    ['도깨비', '도시의 밤'],
    ['Goblin', ''],
    ['!!', 'anything!!'],
  ])('not %s in %s', (title, text) => expect(mayBegin(title, text)).toBe(false));

  it('any title, wherever it stands', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    fc.assert(
      fc.property(word, word, word, (before, title, after) => {
        fc.pre(normaliseTitle(title).key !== '');
        expect(mayBegin(title, `${before} ${title} ${after}`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
