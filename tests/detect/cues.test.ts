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
    ['next', 'Warning: the paragraph below contains spoilers.'],
    ['next', '(Spoiler warning for the next paragraph.)'],
    ['next', 'The paragraph that follows gives away the ending.'],
    ['next', 'Skip the next paragraph if you want to avoid spoilers.'],
    ['next', "If you haven't seen it, skip the following paragraph."],
    ['rest', 'Spoilers ahead'],
    ['rest', 'Okay, spoilers now.'],
    ['rest', 'Includes spoilers for the finale.'],
    ['rest', 'Discussion of the ending follows.'],
    ['rest', "Skip this section if you haven't watched it."],
    ['rest', 'If you want to go in blind, stop reading.'],
    ['rest', 'This post assumes you have seen the whole series.'],
    ['rest', 'Do not continue if you want to avoid spoilers.'],
    ['rest', "From here on I will talk about the end, so stop if you haven't seen it."],
    ['rest', '지금부터 결말을 이야기하겠습니다.'],
    ['rest', '스포O'],
    ['rest', 'First of all, spoilers obviously.'],
    ['rest', 'Obvious spoilers are obvious.'],
    ['rest', 'A spoiler-filled review'],
    ['rest', 'I am going to tell what happened in the last episode.'],
    ['rest', '스포 많음'],
    ['rest', '스포 당하기 싫으신 분은 뒤로가기'],
    ['rest', 'SPOILERS AHEAD!!!'],
    ['rest', '--Spoilers!!!--'],
    ['rest', '=== Spoiler ==='],
    ['rest', '(Spoilers.)'],
    ['rest', '[SPOILER ALERT]'],
    ['rest', 'Spoiler alert!'],
    ['rest', 'spoiler-alert-300x200'],
    ['rest', 'Spoiler_Warning.png'],
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
    ['next', '아래 문단에 스포일러가 포함되어 있습니다.'],
    ['next', '스포일러가 싫은 분은 다음 문단을 건너뛰세요.'],
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
    // It takes no more than a word.
    'Spoiler alert: he dies.',
    'Spoiler alert! He dies.',
    'SPOILERS: she marries the boss.',
    'Spoilers ahead: Mina is his daughter.',
    'Major spoiler: Mina is his daughter.',
    'Spoiler: the butler did it.',
    'I liked it (spoiler: he lives).',
    '스포주의: 남주가 기억을 되찾았다.',
    '스포: 남주 죽음',
  ])('%s', (text) => {
    expect(read(text).announcement?.tells).toBe(true);
  });

  test.each([
    "Spoilers ahead! If you haven't watched it yet, come back later.",
    'A quiet show about a shop. I loved the songs. Spoilers ahead.',
    'Spoilers ahead for the last two episodes of The Lantern Keeper.',
    'Spoiler warning: season two.',
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

describe('what is announced behind an all-clear, in one sentence, is announced', () => {
  test.each([
    ['rest', 'End of the spoiler-free part, spoilers from here on.'],
    ['rest', 'That was the end of the spoilers for episode 1, and there are spoilers for episode 2 below.'],
    ['rest', '여기까지는 스포 끝, 아래부터 다른 스포가 있습니다.'],
  ])('%s: %s', (extent, text) => {
    expect(read(text)).toMatchObject({ announcement: { extent }, allClear: false });
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

describe('what authors write before they spoil', () => {
  test.each([
    'Spoiler warning for all of season 3.',
    'Major spoilers for the finale below.',
    'Spoilers for Episode 8 of The Harbour follow.',
    'This post contains spoilers through episode 10.',
    'Warning: Spoilers for the entire series ahead.',
    '*SPOILERS*',
    '**Spoiler alert**',
    'SPOILER ALERT: Do not read on if you have not watched the season finale.',
    'SPOILER ALERT!! This interview discusses the ending of the show.',
    '[Warning: The below contains MAJOR spoilers for the Season 2 finale.]',
    '[This story contains spoilers from the season finale of Harbour.]',
    'The following contains spoilers for Harbour Season 1, now streaming.',
    "Editor's note: The following contains spoilers for the finale.",
    'Warning: This article contains SPOILERS for Harbour.',
    'Caution: spoilers for Harbour ahead.',
    "Spoilers ahead for those who haven't seen it.",
    'Full spoilers ahead.',
    'Heavy spoilers from here on.',
    'Mild spoilers ahead!',
    'Light spoilers below.',
    'Be warned, there are spoilers below.',
    'There be spoilers ahead.',
    'There are spoilers in this review.',
    'There will be spoilers.',
    'Beware of spoilers!',
    'Beware: spoilers abound.',
    'Beware, spoilers lie ahead.',
    'Needless to say, spoilers ahead.',
    'Obligatory spoiler warning.',
    'Standard spoiler warning applies.',
    'Usual spoiler warnings apply.',
    'A word of warning: this review spoils the whole show.',
    "If you're not caught up, stop reading now.",
    "If you haven't seen the finale yet, stop reading here.",
    'Stop here if you have not seen the last episode.',
    "Turn back now if you don't want to know how it ends.",
    "Turn back if you haven't seen it!",
    "Don't read any further unless you've finished the drama.",
    "Do not continue reading if you haven't watched the final episode.",
    "Don't read this if you haven't seen the movie.",
    "You should not read this if you haven't finished.",
    'Read on only if you have watched the final episode.',
    'Read on at your own risk: plot details follow.',
    "Proceed with caution if you haven't watched it, as I discuss the ending.",
    'Proceed at your own risk, spoilers inside.',
    "Those who haven't seen the finale should look away now.",
    "Anyone who hasn't watched the show should stop reading.",
    'If you want to avoid spoilers, stop reading now.',
    "If you don't want to be spoiled, look away.",
    "If you don't want to know what happens, skip this section.",
    'If you do not want the ending spoiled, skip to the last paragraph.',
    'From this point on, I assume you have seen the show.',
    "I'm going to assume you've seen the whole series.",
    'I will be discussing the ending in detail.',
    "We're going to talk about the ending, so if you haven't seen it, leave now.",
    "Let's get into spoilers.",
    'Okay, spoilers time!',
    'Now for the spoilers.',
    'Spoilers start here.',
    'Spoilers begin now',
    '-----SPOILERS-----',
    '~~~ spoilers ~~~',
    '(Spoilers for the ending!)',
    '(Warning: spoilers)',
    '(Here be spoilers)',
    '(contains spoilers)',
    '(major spoilers)',
    '(spoilers in this paragraph)',
    '(SPOILERS FOLLOW)',
    '>>> SPOILERS BELOW <<<',
    '⚠️ Spoilers ahead ⚠️',
    '🚨 SPOILER ALERT 🚨',
    '⚠ Spoiler warning ⚠',
    'TW: spoilers',
    'Spoilers!',
    'Spoilers, obviously.',
    'Spoiler time!',
    'Spoiler space',
    'S P O I L E R S',
    'Spoilers under the cut.',
    'Spoilers after the jump.',
    'Spoilers after the break',
    'Spoilers below the cut!',
    'Spoilers past this point',
    'Everything past this point is a spoiler.',
    'The rest of this review contains spoilers.',
    'The rest of this article is full of spoilers.',
    'The remainder of this post will spoil the ending.',
    'The following review is full of spoilers.',
    'This recap contains spoilers for episode 5.',
    'This is a spoiler-filled review.',
    'This is a spoiler review.',
    'This is a spoilery discussion of the finale.',
    'Spoiler-heavy review ahead',
    'Spoilery thoughts below.',
    'This review reveals the ending.',
    'This article reveals key plot points.',
    'Plot details below.',
    'Plot spoilers follow',
    'Key plot points are discussed below.',
    'The ending is discussed below.',
    'Ending spoilers ahead.',
    'I discuss the ending below.',
    'I give away the ending in this review.',
    'What follows is a discussion of the ending.',
    'What follows spoils the show.',
    'You have been warned.',
    "You've been warned.",
    'Consider yourself warned.',
    "Fair warning: I'm about to spoil everything.",
    "I'm about to spoil the ending.",
    'Last chance to leave before spoilers!',
    'Last chance to turn back!',
    'Final warning: spoilers.',
    'Last spoiler warning!',
    'Spoiler-free section over.',
    "That's the end of the spoiler-free part.",
    'Spoiler section starts here',
    'Spoiler part:',
    'Spoiler talk below',
    'Now the spoiler part of the review.',
    'Spoilers for both seasons ahead.',
    'This contains massive spoilers, people!',
    'Contains mild spoilers.',
    'May contain spoilers.',
    'Might contain spoilers',
    'Possible spoilers',
    'Potential spoilers ahead',
    'Slight spoilers',
    'Minor spoilers for episode 1.',
    'Some spoilers ahead',
    '*possible spoilers*',
    'Spoilers for the book and the show.',
    'Spoilers through S2E8.',
    'Spoilers up to episode 12',
    'Spoilers until chapter 50',
    'Warning! Spoilers!',
    'WARNING SPOILERS',
    'Warning - contains spoilers',
    'Warnings: major spoilers, character death',
    'Trigger warning and spoiler warning',
    'Note: spoilers ahead',
    'NB: spoilers below',
    'PS spoilers ahead',
    'Just a heads-up, this will have spoilers.',
    'Heads up: spoilers!',
    'Disclaimer: This review has spoilers.',
    'Important: contains spoilers',
    'Attention: spoilers below',
  ])('%s', (text) => {
    expect(read(text).announcement).not.toBeNull();
  });
});

describe('what is said of spoilers, and of other things, without announcing any', () => {
  test.each([
    "If you haven't seen it yet, go watch it, it's great.",
    "I'm not going to reveal the ending.",
    "I won't give away how it ends.",
    "Spoiler alert: it's wonderful.",
    'Spoiler alert: I cried like a baby.',
    'Spoiler: I loved it.',
    'No spoilers, please!',
    'No spoilers here.',
    'No spoilers ahead.',
    'No major spoilers below.',
    'This is a spoiler-free zone.',
    'A spoiler free review of the first season.',
    'Non-spoiler review',
    "I'll keep this spoiler-free.",
    'I will try to avoid spoilers.',
    "I won't give any spoilers.",
    "I won't spoil it for you.",
    'Without giving too much away, the ending works.',
    'Without spoiling anything, let me say the finale is great.',
    "Don't worry, no spoilers.",
    'Zero spoilers.',
    'There are no spoilers in this review.',
    "There aren't any spoilers here.",
    'This review does not contain spoilers.',
    'This article contains no spoilers.',
    'Contains no spoilers.',
    'Free of spoilers',
    'Mostly spoiler free.',
    'Spoiler-free thoughts',
    'How to avoid spoilers online',
    'He hates spoilers.',
    'She spoiled her grandchildren.',
    "Please don't post spoilers in the comments.",
    'Please mark spoilers in the comments.',
    'Please use spoiler tags.',
    'Spoilers should be tagged.',
    'Spoiler policy: mark all spoilers.',
    'My friends spoiled it for me.',
    'I was spoiled before I watched it.',
    'I got spoiled on Twitter.',
    'The trailer spoils the whole movie.',
    'The poster is a spoiler in itself.',
    "Studies say spoilers don't ruin stories.",
    'The title is a bit of a spoiler.',
    "That's not a spoiler.",
    "It's hardly a spoiler to say that he sings.",
    'The producers are careful about spoilers.',
    'The actor revealed no spoilers.',
    'The cast teased spoilers for next season.',
    'Click here for spoilers.',
    'Read our spoiler review here.',
    'For spoilers, see our recap.',
    'For a spoiler-filled discussion, listen to our podcast.',
    'The car has a rear spoiler.',
    'The milk has spoiled.',
    'We are spoiled for choice.',
    'He is a spoiled brat.',
    'Too many cooks spoil the broth.',
    'The weather spoiled our picnic.',
    'To the victor go the spoils.',
    'Nader was a spoiler candidate.',
    'They could play spoiler in the playoffs.',
    'The Jets played the role of spoiler.',
    'Anti-spoiler extension for Chrome',
    'Spoiler button for your forum',
    "I'll warn you before any spoilers.",
    "I'll let you know before the spoilers start.",
    'Spoilers will be marked.',
    'Stop reading novels in bed.',
    "Don't read in the dark.",
    "If you haven't watched it, do it now!",
    "If you haven't seen it yet, you are missing out.",
    "If you haven't seen it, I recommend it.",
    'You should watch it before reading the book.',
    'The warning signs were there.',
    'Warning: this show is addictive.',
    'Warning: strong language.',
    'Warning: you will need tissues.',
    'Consider yourself lucky.',
    'You have been warned about the cold.',
    'Proceed with caution on icy roads.',
    'At your own risk.',
    'What follows is a list of ingredients.',
    'The following section describes the setup.',
    'Plot twist: I am the baker.',
    'Surprise! It was good.',
    "I can't tell you more without spoilers.",
    "I'd love to tell you more, but spoilers.",
    'The finale airs on Sunday.',
    'Everything below is optional.',
    'Turn back the clock.',
    "That's a spoiler, sorry.",
    'This paragraph contains an example.',
  ])('%s', (text) => {
    expect(read(text).announcement).toBeNull();
  });
});

describe('Thai clauses are read with the next one where neither says anything by itself', () => {
  const thai = LANGUAGES.filter(({ id }) => id === 'th');

  test.each(['ใครยังดูไม่จบ ข้ามไปก่อนนะคะ', 'คนยังไม่ดู กดปิด', 'ใครยังไม่ถึงตอนจบ เลื่อนผ่านไปเลย'])('%s', (text) => {
    expect(readAuthorCues(text, thai).announcement?.extent).toBe('rest');
  });

  test.each(['ยังไม่ได้ดูเรื่องนี้ ไว้ว่างๆ จะไปดู', 'ใครยังไม่ได้ดู ไปดูเถอะ สนุกมาก'])('%s announces nothing', (text) => {
    expect(readAuthorCues(text, thai).announcement).toBeNull();
  });

  test('a warning that tells behind its space tells', () => {
    const text = 'ต่อไปนี้มีสปอยล์ พระเอกตายในตอนจบ และนางเอกกลับบ้านไปอยู่กับแม่ที่ต่างจังหวัดคนเดียว';
    expect(readAuthorCues(text, thai).announcement?.tells).toBe(true);
  });
});

describe('an announcement speaks of a whole thread where it names one', () => {
  test.each([
    'This thread contains spoilers.',
    'Everything aired so far may be discussed freely here, no tags needed.',
    'Este hilo contiene spoilers.',
    'Este tópico contém spoilers.',
    'Ce topic contient des spoilers.',
    'Dieser Thread enthält Spoiler.',
    'Thread ini mengandung spoiler.',
    'Bu konu spoiler içermektedir.',
    'Topic này có spoil.',
    'กระทู้นี้มีสปอย',
    '이 불판에는 스포일러가 있습니다.',
    'このスレはネタバレを含みます。',
    '本帖含剧透。',
    'هذا الموضوع يحتوي على حرق للأحداث.',
  ])('%s', (text) => {
    expect(read(text).announcement).toMatchObject({ isOfThread: true });
  });

  test.each([
    'This review contains spoilers.',
    'Discussion of the ending follows.',
    'Spoilers ahead',
    '以下讨论结局,有剧透',
  ])('not: %s', (text) => {
    expect(read(text).announcement).toMatchObject({ isOfThread: false });
  });
});
