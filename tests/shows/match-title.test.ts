import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileShows, type TextSource } from '../../src/shows/match-title';
import type { ShowId } from '../../src/shows/show';

const show = (id: string, title: string, ...aliases: string[]) => ({ id: id as ShowId, title, aliases });
const SHOWS = [
  show('goblin', 'Goblin', '도깨비', 'Guardian: The Lonely and Great God', 'Dok Kae Bi', '鬼怪', 'トッケビ'),
  show('lost', 'Lost', 'ロスト'),
  show('hi', 'Hi'),
  show('happiness', 'Happiness'),
  show('signal', 'Signal', '시그널', 'シグナル'),
  show('mine', 'Mine', '마인'),
  show('vincenzo', 'Vincenzo', '빈센조', 'วินเซนโซ', 'فينتشنزو'),
  show('glory', 'The Glory', '더 글로리', '黑暗荣耀'),
  show('landing', 'Crash Landing on You', '사랑의 불시착', '愛の不時着', 'Hạ cánh nơi anh'),
  show('dp', 'D.P.'),
  show('name', 'My Name'),
  show('w', 'W'),
  show('elite', 'Élite'),
  show('ask', 'Aşk Zamanı'),
  show('secret', '秘密'),
  show('doctors', 'The Doctors'),
];
const matcher = compileShows(SHOWS);
const namesIn = (text: string, source?: TextSource): string =>
  matcher
    .findShows(text, source)
    .map(({ showId }) => showId)
    .join(' ');

describe('a text names shows', () => {
  test.each([
    ['도깨비는 재미있다', 'goblin'],
    ['도깨비에서 나온 장면', 'goblin'],
    ['도깨비결말 해석', 'goblin'],
    ['도깨비 12회 줄거리', 'goblin'],
    ['도깨비12회', 'goblin'],
    ['「도깨비」', 'goblin'],
    ['the Dokkaebi of my heart', 'goblin'],
    ['watching dok-kae-bi again', 'goblin'],
    ['watching dok kaebi again', 'goblin'],
    ['guardian the lonely & great god', 'goblin'],
    ['Guardian – The Lonely and Great God (2016)', 'goblin'],
    ['トッケビの結末', 'goblin'],
    ['トッケビは最終回', 'goblin'],
    ['I watched Lost last night', 'lost'],
    ['"Lost" is great', 'lost'],
    ['“Lost” is great', 'lost'],
    ['‘Lost’ is great', 'lost'],
    ['«Lost» est fini', 'lost'],
    ['„Lost“ ist vorbei', 'lost'],
    ['『ロスト』の最終回', 'lost'],
    ['《Lost》大结局', 'lost'],
    ['〈Lost〉', 'lost'],
    ['Lost episode 3', 'lost'],
    ['lost S2E3', 'lost'],
    ['Lost: Episode 3', 'lost'],
    ['Lost, Season 2', 'lost'],
    ['the series Lost', 'lost'],
    ['the series Lost was long', 'lost'],
    ['Lost finale', 'lost'],
    ['We said that Hi was good', 'hi'],
    ['everyone talks about Happiness these days', 'happiness'],
    ["we liked Signal's second half", 'signal'],
    ['드라마 시그널 결말', 'signal'],
    ["'시그널' 마지막회", 'signal'],
    ['시그널 결말', 'signal'],
    ['「シグナル」', 'signal'],
    ['drama Mine', 'mine'],
    ['<마인> 드라마 마인 16회', 'mine'],
    ['vincenzo is back', 'vincenzo'],
    ["Vincenzo's office", 'vincenzo'],
    ['빈센조가 돌아왔다', 'vincenzo'],
    ['ซีรีส์วินเซนโซตอนจบ', 'vincenzo'],
    ['نهاية فينتشنزو', 'vincenzo'],
    ['وفينتشنزو بعد ذلك', 'vincenzo'],
    ['The Glory ends well for everybody', 'glory'],
    ['how The Glory ends for everybody', 'glory'],
    ['더 글로리 파트2', 'glory'],
    ['더글로리에서', 'glory'],
    ['《黑暗荣耀》结局', 'glory'],
    ['看完黑暗荣耀了', 'glory'],
    ['crash landing on you', 'landing'],
    ['사랑의불시착', 'landing'],
    ['愛の不時着を見た', 'landing'],
    ['phim Hạ cánh nơi anh', 'landing'],
    ['phim ha canh noi anh', 'landing'],
    ['we saw D.P. there', 'dp'],
    ['we saw DP there', 'dp'],
    ['people said that My Name was better', 'name'],
    ['W episode 3', 'w'],
    ['la serie Elite', 'elite'],
    ['Aşk Zamanı’nın sonu', 'ask'],
    ['ask zamani 5. bölüm', 'ask'],
    ['《秘密》', 'secret'],
    ['the doctors season 2', 'doctors'],
    ['we all watch “The Doctors” here', 'doctors'],
    ['「秘密」', 'secret'],
    ['Vincenzo and "Signal"', 'vincenzo signal'],
    ['도깨비, 시그널 3회', 'goblin signal'],
    ['I saw\u200b Vincenzo 🔥', 'vincenzo'],
  ])('%j', (text, expected) => expect(namesIn(text)).toBe(expected));
});

describe('a text names none', () => {
  test.each([
    'she lost her keys',
    'Lost in the woods, they cried',
    'the lost episode',
    'She Lost Her Mind In The Dark Woods',
    'WHAT WE LOST THERE',
    'he said hi to me',
    'Hi, I am new here',
    'Hi there',
    'happiness is a warm day',
    'he gave the signal',
    'that book is mine',
    'a goblin stood there',
    'two goblins',
    'runner collapses, doctors save her baby',
    'Goblins are small',
    'Signalling',
    'vincenzos',
    'sanvincenzo',
    'the glory of love',
    'my name is Kim',
    'run w it',
    '도깨비방망이',
    '왕도깨비',
    '신호와 시그널을 보냈다',
    '마인드',
    '코마인',
    '빈센조르디',
    'ロストワールド',
    'シグナルを送る',
    '秘密を守る',
    '他的秘密',
    "it's lost's",
    'a loss, a cost',
    '',
    '🔥🔥🔥',
    '....',
  ])('%j', (text) => expect(namesIn(text)).toBe(''));
});

test('on the page of a show its title needs no other sign', () => {
  expect(namesIn('lost is good', { pageShow: 'lost' as ShowId })).toBe('lost');
  expect(namesIn('lost is good', { pageShow: 'hi' as ShowId })).toBe('');
});

test('in German, capitals tell nothing', () => {
  expect(namesIn('er gab das Signal und ging dann weiter', { lang: 'de-DE' })).toBe('');
  expect(namesIn('er gab das „Signal“ und ging dann weiter', { lang: 'de-DE' })).toBe('signal');
});

test('a position is that of the words in the text', () => {
  const text = '🔥 어제 본 Ｖｉｎｃｅｎｚｏ의 끝 — crash-landing, on YOU!';
  expect(matcher.findShows(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ｖｉｎｃｅｎｚｏ',
    'crash-landing, on YOU',
  ]);
});

test('of two titles that begin alike, the longer one is named', () => {
  const both = compileShows([show('short', 'Vincenzo'), show('long', 'Vincenzo Returns')]);
  expect(both.findShows('Vincenzo Returns').map(({ showId }) => showId)).toEqual(['long']);
  expect(both.findShows('Vincenzo return').map(({ showId }) => showId)).toEqual(['short']);
});

test('a title that two shows share names both', () => {
  const both = compileShows([show('a', 'Vincenzo (2021)'), show('b', 'Vincenzo')]);
  expect(both.findShows('Vincenzo').map(({ showId }) => showId)).toEqual(['a', 'b']);
});

test('a title is known as a whole', () => {
  expect(matcher.showsTitled('the goblin (2016)')).toEqual(['goblin']);
  expect(matcher.showsTitled('DOK-KAEBI')).toEqual(['goblin']);
  expect(matcher.showsTitled('Lost')).toEqual(['lost']);
  expect(matcher.showsTitled('Lost Room')).toEqual([]);
  expect(matcher.showsTitled('🔥')).toEqual([]);
});

test('strange titles do no harm', () => {
  const strange = compileShows([
    show('long', 'x'.repeat(10_000)),
    show('emoji', '🔥🔥', '👨‍👩‍👧'),
    show('rtl', 'فينتشنزو', '\u202eevil\u202c'),
    show('alias', 'Zanvello', 'the', 'is', ''),
    show('signs', '.*+?(', '[a-z]'),
  ]);
  expect(strange.findShows('the cat is on the mat, as it is')).toEqual([]);
  expect(strange.findShows('Zanvello').map(({ showId }) => showId)).toEqual(['alias']);
});

test('any text and title are survived, and positions lie in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, text) => {
      for (const { start, end } of compileShows([show('any', title)]).findShows(`${text} ${title} ${text}`)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length * 2 + title.length + 2);
      }
    }),
  );
});

test('many shows cost a scan no more than few', () => {
  const made = (count: number) =>
    compileShows(Array.from({ length: count }, (_, i) => show(`s${i}`, `My Zor${i} Velan ${i}`, `조르벨란${i}`)));
  const text = 'My own people said that the Zorvelan of the old town was there. '.repeat(40);
  const timeOf = (count: number): number => {
    const many = made(count);
    for (let i = 0; i < 20; i += 1) many.findShows(text);
    const start = performance.now();
    for (let i = 0; i < 50; i += 1) many.findShows(text);
    return performance.now() - start;
  };
  expect(timeOf(5000)).toBeLessThan(timeOf(50) * 6 + 50);
});
