import { describe, expect, test } from 'vitest';
import { readAuthorCues } from '../../src/detect/cues';
import type { Extent } from '../../src/detect/language';
import { LANGUAGES } from '../../src/detect/languages';

const read = (text: string) => readAuthorCues(text, LANGUAGES);

describe('an announcement is found wherever it stands, with how far it reaches', () => {
  test.each<[Extent, string]>([
    ['section', 'A long premise about a lighthouse. WARNING: The section below contains a spoiler!'],
    ['section', 'The next section contains spoilers.'],
    ['section', 'Spoilers in the following part, so take care.'],
    ['next', 'The next paragraph has a big spoiler.'],
    ['next', 'The following paragraph spoils the ending.'],
    ['rest', 'Spoilers ahead'],
    ['rest', 'SPOILERS AHEAD!!!'],
    ['rest', '--Spoilers!!!--'],
    ['rest', '=== Spoiler ==='],
    ['rest', '(Spoilers.)'],
    ['rest', '[SPOILER ALERT]'],
    ['rest', 'Spoiler alert!'],
    ['rest', 'Spoilers below for the whole season.'],
    ['rest', 'From this point: SPOILER warning'],
    ['rest', 'From here on out is spoiler central'],
    ['rest', 'Everything in this post is a spoiler'],
    ['rest', 'This review may contain spoilers'],
    ['rest', 'This article contains major spoilers for The Lantern Keeper.'],
    ['rest', 'Warning: contains spoilers'],
    ['rest', 'The following entry contains spoilers'],
    ['rest', 'Major plot details are revealed below.'],
    ['rest', 'Here be spoilers'],
    ['rest', 'Begin spoiler alert!'],
    ['rest', "Okay, now let's talk spoilers."],
    ['rest', "I'm gonna get heavy into spoilers now."],
    ['rest', 'Consider yourself warned. Spoilers follow.'],
    ['rest', "Stop reading now if you haven't seen it."],
    ['rest', "Don't read on if you haven't finished the drama!"],
    ['rest', "If you haven't watched the finale, turn back now."],
    ['rest', 'This is your last warning'],
    ['rest', 'What follows gives away the ending.'],
    ['rest', 'Stay away if you do not wish to be spoiled.'],
    ['rest', '스포일러 주의'],
    ['rest', '※ 스포 있습니다 ※'],
    ['rest', '이 글은 결말 스포일러를 포함하고 있습니다.'],
    ['rest', '여기서부터는 스포가 있으니 주의하세요!'],
    ['rest', '이 시점부터: 스포일러 경고'],
    ['rest', '전체 스토리를 모두 밝힙니다.'],
    ['rest', '아직 안 보신 분들은 뒤로 가기를 눌러 주세요.'],
    ['rest', '[강스포]'],
    ['section', '아래 섹션에는 스포일러가 있습니다.'],
    ['next', '다음 문단은 스포일러입니다.'],
  ])('%s: %s', (extent, text) => {
    expect(read(text).announcement).toMatchObject({ extent, tells: false });
  });
});

describe('a passage that goes on to tell is behind the shield with what it announces', () => {
  test.each([
    'Spoiler alert: she dies in the end and he marries her sister.',
    'SPOILERS AHEAD. Towards the end the captain opens the gate and everybody drowns.',
    'This is a major spoiler. The old doctor was the thief from the very beginning.',
    '스포일러 주의! 마지막에 민준이 형이 범인으로 밝혀지고 두 사람은 헤어지게 됩니다.',
  ])('%s', (text) => {
    expect(read(text).announcement?.tells).toBe(true);
  });

  test.each([
    "Spoilers ahead! If you haven't watched it yet, come back later.",
    'A quiet show about a shop. I loved the songs. Spoilers ahead.',
    'Spoilers ahead for the last two episodes of The Lantern Keeper.',
  ])('but not: %s', (text) => {
    expect(read(text).announcement).toMatchObject({ tells: false });
  });

  test('a remark in brackets speaks of its own sentence only', () => {
    expect(
      read('The story is sound, but (mild spoiler) there is a journey back in time to the first day.').announcement,
    ).toMatchObject({
      extent: 'here',
      tells: true,
    });
  });
});

describe('nothing is announced', () => {
  test.each([
    'The word spoiler is used here.',
    'Spoiler alert: it was great, and everyone clapped.',
    'This review is spoiler-free.',
    'No spoilers here, I promise.',
    "I won't spoil the ending for anyone.",
    'I will try not to give any spoilers.',
    'Without spoiling anything, the finale is worth it.',
    'An unspoiled review of a small drama.',
    "I'll warn you before spoiling anything.",
    'I am going to clearly mark the end of the review with a spoiler warning. Anything below that spoiler warning will be spoilers.',
    'Everything after the SPOILERS! mark will be full of spoilers.',
    'Any and all spoilers will be marked as such.',
    'It would be a spoiler to say more.',
    'Read our spoiler-filled review of the finale.',
    'The rear spoiler adds downforce.',
    'A spoiled child and a carton of spoiled milk.',
    'To the victor go the spoils of war.',
    'I was spoiled by a tweet.',
    'Mark your spoilers with the spoiler tag.',
    'Spoilers everywhere online, it is a pest.',
    '이 글에는 스포가 없습니다.',
    '노스포 리뷰입니다.',
    '스포일러 없이 소개합니다.',
    '스포하고 싶지 않아서 여기까지만 쓸게요.',
    '스포츠 뉴스를 보았다.',
    '스포트라이트를 받은 배우',
    '스포가 될까 봐 말을 아낍니다.',
  ])('%s', (text) => {
    expect(read(text).announcement).toBeNull();
  });
});

describe('an all-clear is heard', () => {
  test.each([
    'End of spoilers.',
    '-- End Spoilers --',
    'End spoiler alert.',
    'Spoilers over!',
    "It's spoiler-free from here on out.",
    'If you skipped ahead, you can start reading again.',
    '스포일러 경고 종료.',
    '스포 끝!',
    '여기까지 스포였습니다.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ allClear: true, announcement: null });
  });
});

describe('the phrase that is shown', () => {
  test('is the whole warning where the warning stays readable', () => {
    expect(read('Zombies come. WARNING: The section below contains a spoiler!').announcement?.phrase).toBe(
      'WARNING: The section below contains a spoiler!',
    );
  });

  test('never carries words of a passage that tells', () => {
    const { announcement } = read('Warning, big spoiler: the grandmother sold the house to the wolf, and he ate her.');
    expect(announcement?.tells).toBe(true);
    expect(announcement?.phrase).not.toMatch(/grandmother|wolf|house/);
  });
});
