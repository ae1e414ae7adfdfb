import { describe, expect, test } from 'vitest';
import { classifyHeading, classifyTitle, isOfStory } from '../../src/detect/headings';
import type { HeadingCategory } from '../../src/detect/language';
import { LANGUAGES } from '../../src/detect/languages';
import { wordingOf } from '../../src/detect/wording';

describe('headings that give plot away', () => {
  test.each<[HeadingCategory, string]>([
    ['ending', 'Ending Explained'],
    ['ending', 'The Lantern Keeper Ending'],
    ['ending', '3. The Final Scene'],
    ['ending', 'How does The Lantern Keeper end?'],
    ['ending', 'Is the ending happy or sad?'],
    ['ending', 'Post-credits scene'],
    ['recap', 'Episode 12 Recap'],
    ['recap', 'Episodes 15-16 Weecap'],
    ['recap', 'S2E3 review'],
    ['recap', 'What happens to Mina?'],
    ['recap', 'Full plot summary'],
    ['recap', 'Full plot'],
    ['recap', 'Episode 16'],
    ['recap', 'Ep 7'],
    ['recap', 'Ep. 7-8'],
    ['recap', 'The Lantern Keeper: Episodes 15-16'],
    ['recap', 'Why did Mina leave the island?'],
    ['ending', 'Post-credits explained'],
    ['death', 'Does Mina die?'],
    ['death', 'Who dies in the finale?'],
    ['death', 'Does Mina die in The Lantern Keeper?'],
    ['ending', 'How The Lantern Keeper ended'],
    ['ending', 'Explaining the ending'],
    ['ending', "Let's talk about that Lantern Keeper finale"],
    ['identity', 'The real killer in The Lantern Keeper revealed'],
    ['recap', 'The Lantern Keeper recap: the one with the fire'],
    ['death', "Mina's death"],
    ['identity', 'Who is the killer?'],
    ['identity', 'Who killed the chairman?'],
    ['identity', 'The plot twist'],
    ['couple', 'Do Mina and Jun end up together?'],
    ['ending', '결말 해석'],
    ['ending', '마지막회'],
    ['recap', '12회 줄거리'],
    ['recap', '줄거리 및 결말'],
    ['death', '민아는 죽었을까?'],
    ['identity', '범인은 누구?'],
    ['identity', '반전 정리'],
  ])('%s: %s', (category, heading) => {
    expect(classifyHeading(heading, LANGUAGES)).toEqual({ kind: 'spoiler', category });
  });
});

describe('headings under which no plot is told', () => {
  test.each([
    'Cast',
    'Cast and characters',
    '2. Cast[edit]',
    'Where to watch',
    'How to watch The Lantern Keeper',
    'Final thoughts',
    'Verdict',
    'Our rating',
    'Synopsis',
    'Official trailer',
    'Soundtrack',
    'Related posts',
    'Leave a comment',
    'What is The Lantern Keeper about?',
    '등장인물',
    '출연진 소개',
    '방영 정보',
    '다시보기',
    '평점',
    '기획의도',
  ])('%s', (heading) => {
    expect(classifyHeading(heading, LANGUAGES)).toEqual({ kind: 'safe' });
  });
});

describe('headings with a premise under them, or all of the plot', () => {
  test.each([
    ['Plot', true],
    ['1. The Plot[edit]', true],
    ['Synopsis:', true],
    ['Plot holes', false],
    ['Love Story', false],
    ['줄거리', true],
    ['■ あらすじ', true],
    ['剧情简介', true],
    ['Argumento', true],
    ['Sinopse', true],
    ['Résumé', true],
    ['Handlung', true],
    ['Alur Cerita', true],
    ['Nội dung phim', true],
    ['เนื้อเรื่อง', true],
    ['Konusu', true],
    ['قصة المسلسل', true],
    ['Production', false],
  ])('%s: %s', (heading, expected) => {
    expect(isOfStory(wordingOf(heading), LANGUAGES)).toBe(expected);
  });
});

describe('headings that say nothing either way', () => {
  test.each([
    'The Story',
    'Season 2?',
    'A day at the lighthouse',
    'Review & Ending Explained',
    'Who Are the Junkyard Gang?',
    '이야기',
    '줄거리',
  ])('%s', (heading) => {
    expect(classifyHeading(heading, LANGUAGES)).toEqual({ kind: 'neutral' });
  });
});

describe('titles', () => {
  test.each([
    ['The Lantern Keeper Ending Explained', 'spoiler'],
    ['The Lantern Keeper finale discussion megathread', 'spoiler'],
    ['The Lantern Keeper – Episode 5', 'spoiler'],
    ['The Lantern Keeper: Season 2, Episode 4', 'spoiler'],
    ['The Lantern Keeper Ep 15-16 (Final)', 'spoiler'],
    ['The Lantern Keeper Final Episode 16', 'spoiler'],
    ['The Lantern Keeper Last Episode (20)', 'spoiler'],
    ['Drama Hour – Episode 5 – Mina Roe on lanterns', 'neutral'],
    ['The Lantern Keeper: Season 2, Episode 4 Release Date', 'neutral'],
    ['Will Mina and Odo reunite?', 'spoiler'],
    ['Will Mina and Odo reunite in the new season?', 'spoiler'],
    ['Will Mina Roe and Odo Lark reunite in a new historical drama?', 'neutral'],
    ['Did Mina Roe and Odo Lark reunite for another film?', 'neutral'],
    ['The Lantern Keeper: Episode 16 Recap & Review', 'spoiler'],
    ['램프지기 결말 해석', 'spoiler'],
    ['램프지기 마지막회 줄거리', 'spoiler'],
    ['K-Drama The Lantern Keeper Review & Ending Explanation', 'neutral'],
    ['The Lantern Keeper review', 'neutral'],
    ['Actor dies in a crash at 71', 'neutral'],
    ['Final Ending (2019) - A List of Dramas', 'neutral'],
    ['Lanterns Ending | A Site', 'spoiler'],
    ['The Lantern Keeper review (spoilers)', 'announcement'],
    ['The Lantern Keeper review (spoilers ahead) - A Blog', 'announcement'],
    ['The Lantern Keeper (SPOILERS) fifth episode discussion', 'announcement'],
    ['A cake of maize flour (spoiler: hers is better) – A Kitchen', 'neutral'],
    ['What counts as a spoiler?', 'neutral'],
    ['Spoilers?', 'announcement'],
    ['Harbour Street Spoilers: who comes back?', 'announcement'],
    ['The Lantern Keeper: Episode 7 » A Blog', 'spoiler'],
    ['Watch The Lantern Keeper Episode 7', 'neutral'],
    ['[스포] 램프지기 후기', 'announcement'],
    ['The Lantern Keeper: a spoiler-free review', 'denial'],
    ['The new rear spoiler of the Vantora', 'denial'],
    ['All the dead lie still: a poem', 'neutral'],
  ])('%s: %s', (title, kind) => {
    expect(classifyTitle(title, LANGUAGES).kind).toBe(kind);
  });

  test.each([
    ['Harbour Street spoilers: Mina to leave the island for good', true],
    ['Harbour Street Spoilers: who comes back?', false],
    ['The Lantern Keeper (spoilers): a love letter to the northern sea', false],
    ['[Spoilers] Harbour Street: what we made of the fourth hour', false],
  ])('whether it tells behind a colon: %s', (title, tells) => {
    expect(classifyTitle(title, LANGUAGES)).toMatchObject({ kind: 'announcement', tells });
  });

  test.each([
    ['Spoiler alert: we all get older', true],
    ['Spoiler alert', true],
    ['Spoiler alert - Talk of the Garage', true],
    ['Harbour Street spoilers', false],
    ['Harbour Street for 2/25 (Spoilers)', false],
    ['The Lantern Keeper review (spoilers)', false],
    ['Harbour Street Spoilers: who comes back?', false],
  ])('whether it may be a joke: %s', (title, isDoubtful) => {
    expect(classifyTitle(title, LANGUAGES)).toMatchObject({ kind: 'announcement', isDoubtful });
  });

  test.each(['스포일러를 대하는 자세', '스포일러와 우정', 'ネタバレは悪か', 'ネタバレが好きな人たち', '剧透是犯罪吗'])(
    'one that speaks of spoilers as such announces none: "%s"',
    (title) => {
      expect(classifyTitle(title, LANGUAGES).kind).not.toBe('announcement');
    },
  );

  test.each(['스포일러는 아래에', 'ネタバレは以下', 'ネタバレ感想', '스포 후기'])('"%s" does', (title) => {
    expect(classifyTitle(title, LANGUAGES).kind).toBe('announcement');
  });
});
