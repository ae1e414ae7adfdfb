import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEpisodeReferences, readEpisodeReferences, shortEpisodes } from '../../src/shows/episode-reference';
import { briefly, write, WRITINGS } from './episode-words-by-language';

describe('references to episodes', () => {
  test.each([
    // English
    ['Episode 7', 'e7'],
    ['EPISODE 16 SUMMARY', 'e16'],
    ['Ep. 7-8', 'e7-8'],
    ['Eps 7 & 8', 'e7, e8'],
    ['episodes 3, 4 and 5', 'e3, e4, e5'],
    ['Episodes 15 – 16 (Drama Hangout)', 'e15-16'],
    ['Episodes 1 to 4', 'e1-4'],
    ['ep7 recap', 'e7'],
    ['EP.12', 'e12'],
    ['Episode #5', 'e5'],
    ['E07', 'e7'],
    ['E07-E08', 'e7-8'],
    ['S2E3', 's2e3'],
    ['s02e03', 's2e3'],
    ['S01E05-E06', 's1e5-6'],
    ['S2 E3', 's2e3'],
    ['S2, Ep 3', 's2e3'],
    ['2x03', 's2e3'],
    ['1x10-11', 's1e10-11'],
    ['Season 2 Episode 3', 's2e3'],
    ['Season 2, Episodes 3 & 4', 's2e3, s2e4'],
    ['Season two, episode seven', 's2e7'],
    ['Episode 3 of season 2', 's2e3'],
    ['the second episode', 'e2'],
    ['the 7th episode', 'e7'],
    ['the pilot episode', 'e1'],
    ['Pilot recap: the first ferry', 'e1'],
    ['the series pilot', 'e1'],
    ['In the pilot, she loses her keys', 'e1'],
    ['the series premiere', 'e1'],
    ['season 2', 's2'],
    ['Season II', 's2'],
    ['the second season', 's2'],
    ['Series 3', 's3'],
    ['Seasons 1-3', 's3'],
    ['S3', 's3'],
    ['the last episode', 'finale'],
    ['its final two episodes', 'finale'],
    ['the finale', 'finale'],
    ['series finale', 'finale'],
    ['Finale recap', 'finale'],
    ['season finale', 'season finale'],
    ['season 2 finale', 's2 finale'],
    ['the finale of season 2', 's2 finale'],
    ['Last episode of season 2', 's2 finale'],
    ['the S2 finale', 's2 finale'],
    ['Episode 16 (Finale)', 'e16, finale'],
    ['Part 2', 'part 2'],
    ['Part II explained', 'part 2'],
    ['cour 2', 'part 2'],
    ['Volume 2', 'part 2'],
    ['Episode 5 recap, part 2', 'e5'],
    ['Episode 1,015', 'e1015'],
    ['Episode 7, 10 minutes in', 'e7'],
    ['Episode 5 teases what the finale brings', 'e5, finale'],
    ['Season 1 Episode 16 and Season 2 Episode 1', 's1e16, s2e1'],
    // Korean
    ['12화', 'e12'],
    ['12회', 'e12'],
    ['12 회 줄거리', 'e12'],
    ['제12화', 'e12'],
    ['12회차 리뷰', 'e12'],
    ['12회에서 밝혀진', 'e12'],
    ['1~4회', 'e1-4'],
    ['1-4화 요약', 'e1-4'],
    ['3, 4회 리뷰', 'e3, e4'],
    ['3화와 4화', 'e3, e4'],
    ['1회부터 4회까지', 'e1, e4'],
    ['시즌2', 's2'],
    ['시즌 2 3화', 's2e3'],
    ['시즌2 마지막회', 's2 finale'],
    ['마지막회', 'finale'],
    ['마지막 회 요약', 'finale'],
    ['마지막화', 'finale'],
    ['최종회', 'finale'],
    ['최종화', 'finale'],
    ['막방', 'finale'],
    ['첫회', 'e1'],
    ['첫 화 리뷰', 'e1'],
    ['16회 (최종회)', 'e16, finale'],
    ['파트 2', 'part 2'],
    ['에피소드 5', 'e5'],
    ['두 번째 시즌', 's2'],
    // Japanese
    ['第7話', 'e7'],
    ['7話', 'e7'],
    ['７話', 'e7'],
    ['第7話～第8話', 'e7-8'],
    ['第七話', 'e7'],
    ['第7回', 'e7'],
    ['第1話ネタバレ感想', 'e1'],
    ['最終回', 'finale'],
    ['最終話', 'finale'],
    ['ラスト回', 'finale'],
    ['初回', 'e1'],
    ['シーズン2', 's2'],
    ['シーズン2 第3話', 's2e3'],
    ['シーズン2の最終回', 's2 finale'],
    ['第2シーズン', 's2'],
    ['第2期', 's2'],
    ['第2クール', 'part 2'],
    // Chinese
    ['第十二集', 'e12'],
    ['第二十集', 'e20'],
    ['第一百零五集', 'e105'],
    ['第12集', 'e12'],
    ['12集', 'e12'],
    ['第1-4集', 'e1-4'],
    ['第1集至第4集', 'e1-4'],
    ['第一季第三集', 's1e3'],
    ['第2季第3集', 's2e3'],
    ['第二季', 's2'],
    ['第二季大结局', 's2 finale'],
    ['大结局', 'finale'],
    ['大結局', 'finale'],
    ['最后一集', 'finale'],
    ['最後一集', 'finale'],
    ['完结篇', 'finale'],
    ['第5话', 'e5'],
    // Spanish
    ['capítulo 9', 'e9'],
    ['Capitulo 9', 'e9'],
    ['Cap. 9', 'e9'],
    ['episodio 9', 'e9'],
    ['capítulos 9 y 10', 'e9, e10'],
    ['episodios 1 al 4', 'e1-4'],
    ['primer capítulo', 'e1'],
    ['último capítulo', 'finale'],
    ['capítulo final', 'finale'],
    ['gran final', 'finale'],
    ['temporada 2', 's2'],
    ['segunda temporada', 's2'],
    ['2ª temporada', 's2'],
    ['T2E3', 's2e3'],
    ['temporada 2, capítulo 3', 's2e3'],
    ['capítulo 3 de la temporada 2', 's2e3'],
    ['final de temporada', 'season finale'],
    ['final de la segunda temporada', 's2 finale'],
    ['final de la temporada 2', 's2 finale'],
    // Portuguese
    ['episódio 9', 'e9'],
    ['Episodio 9', 'e9'],
    ['episódios 9 e 10', 'e9, e10'],
    ['último episódio', 'finale'],
    ['episódio final', 'finale'],
    ['final da série', 'finale'],
    ['final da temporada', 'season finale'],
    ['final da segunda temporada', 's2 finale'],
    ['segunda temporada, episódio 4', 's2e4'],
    // French
    ['épisode 9', 'e9'],
    ['Épisode 9', 'e9'],
    ['épisodes 9 et 10', 'e9, e10'],
    ['épisodes 1 à 4', 'e1-4'],
    ['Ép. 9', 'e9'],
    ['saison 2 épisode 3', 's2e3'],
    ['la deuxième saison', 's2'],
    ['dernier épisode', 'finale'],
    ['épisode final', 'finale'],
    ['dernier épisode de la saison 2', 's2 finale'],
    ['fin de saison 2', 's2 finale'],
    ['premier épisode', 'e1'],
    // German
    ['Folge 9', 'e9'],
    ['Folgen 9 und 10', 'e9, e10'],
    ['Folgen 1 bis 4', 'e1-4'],
    ['Episode 9', 'e9'],
    ['Staffel 2', 's2'],
    ['2. Staffel', 's2'],
    ['zweite Staffel', 's2'],
    ['Staffel 2, Folge 3', 's2e3'],
    ['letzte Folge', 'finale'],
    ['in der letzten Folge', 'finale'],
    ['Serienfinale', 'finale'],
    ['Staffelfinale', 'season finale'],
    ['Finale der 2. Staffel', 's2 finale'],
    ['erste Folge', 'e1'],
    // Indonesian
    ['episode 9', 'e9'],
    ['eps 9', 'e9'],
    ['episode ke-9', 'e9'],
    ['episode 1 sampai 4', 'e1-4'],
    ['episode 3 dan 4', 'e3, e4'],
    ['episode terakhir', 'finale'],
    ['musim 2', 's2'],
    ['season 2 episode 3', 's2e3'],
    // Vietnamese
    ['tập 12', 'e12'],
    ['Tập 12', 'e12'],
    ['tập 1-4', 'e1-4'],
    ['tập 3 và 4', 'e3, e4'],
    ['tập cuối', 'finale'],
    ['tập cuối cùng', 'finale'],
    ['mùa 2', 's2'],
    ['mùa 2 tập 3', 's2e3'],
    ['phần 2', 'part 2'],
    ['tập đầu tiên', 'e1'],
    // Thai
    ['ตอนที่ 5', 'e5'],
    ['ตอน 5', 'e5'],
    ['ตอนที่ ๕', 'e5'],
    ['EP.5 สปอยล์', 'e5'],
    ['ตอนที่ 1-4', 'e1-4'],
    ['ตอนจบ', 'finale'],
    ['ตอนสุดท้าย', 'finale'],
    ['ซีซั่น 2', 's2'],
    ['ภาค 2', 's2'],
    ['ซีซั่น 2 ตอนที่ 3', 's2e3'],
    // Turkish
    ['bölüm 5', 'e5'],
    ['5. bölüm', 'e5'],
    ['5. Bölümde', 'e5'],
    ['5. ve 6. bölüm', 'e6'],
    ['2. sezon', 's2'],
    ['2. sezon 5. bölüm', 's2e5'],
    ['final bölümü', 'finale'],
    ['son bölüm', 'finale'],
    ['sezon finali', 'season finale'],
    ['2. sezon finali', 's2 finale'],
    ['ilk bölüm', 'e1'],
    // Arabic
    ['الحلقة 3', 'e3'],
    ['الحلقة ٣', 'e3'],
    ['الحلقة الثالثة', 'e3'],
    ['الحلقات 1-4', 'e1-4'],
    ['الحلقة الأخيرة', 'finale'],
    ['الحلقة الاخيرة', 'finale'],
    ['الموسم 2', 's2'],
    ['الموسم الثاني', 's2'],
    ['الموسم الثاني الحلقة 3', 's2e3'],
    ['الجزء الثاني', 'part 2'],
  ])('%j names %s', (text, expected) => {
    expect(briefly(readEpisodeReferences(text))).toBe(expected);
  });

  test.each([
    'her first episode of depression',
    'a second episode of mania',
    'the last episode of illness',
    'Episode of the year',
    'chapter 12 of the book',
    'in 2 parts',
    'part of the plan',
    'they won 7-8',
    'the score was 3-2',
    'it costs $12',
    'on 7 August 2019',
    '2019-07-08',
    'Episode 2019',
    '12 episodes in all',
    'a 16-episode drama',
    'kept for 7 days',
    'tap 5 times',
    'a 1920x1080 screen',
    'a 4x100 relay',
    'a photo of 1x15 cm',
    'e10 fuel',
    'seasoned with 2 spoons of salt',
    'season tickets',
    'the series 12 Monkeys',
    'episode 40% longer',
    'seasons change',
    'apart 2',
    'the pilot drowns at the pier',
    'the death of the pilot',
    'she sits in the pilot seat',
    'a pilot and his review board',
    '12회 수상',
    '제3회 영화제',
    '하루 3회 복용',
    '매주 2회',
    '총 16회',
    '총16회',
    '1회용 컵',
    '3회전',
    '2화면 분할',
    '변화 2',
    '영화 2편',
    '마지막 회의에서 결정했다',
    '최종 화면',
    '3회 연속',
    '会話が7つ',
    '3話題',
    '第12回授賞式',
    '第5回目',
    '7回見た',
    '第2四半期',
    '第3期生',
    '初回限定盤',
    '全12集',
    '共40集',
    '12集团',
    '第二季度',
    '第七届',
    'página 9',
    'final feliz',
    'capítulo cerrado',
    'chapitre 9',
    'folglich 3',
    'Kapitel 9',
    '2. August',
    'tập trung 5 người',
    'tập luyện',
    'ตอน 5 โมง',
    'ตอนนี้ 5 คน',
    'bölümler',
    '5. sınıf',
    'حلقات كثيرة',
    'الجزء الأكبر',
  ])('%j names none', (text) => {
    expect(briefly(readEpisodeReferences(text))).toBe('');
  });

  test('positions are those of the text', () => {
    const text = '「架空」第３話 — ＥＰ７';
    expect(findEpisodeReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['第３話', 'ＥＰ７']);
  });

  test('a text of digits without end is read in no time', () => {
    const text = 'episode 1, 2, '.repeat(20_000);
    const start = performance.now();
    expect(readEpisodeReferences(text).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe.each(Object.entries(WRITINGS))('%s', (_language, writing) => {
  const episode = fc.integer({ min: 1, max: 99 });
  const season = fc.integer({ min: 1, max: 9 });

  test('an episode that is written is read back', () => {
    fc.assert(
      fc.property(episode, fc.integer({ min: 0, max: 20 }), fc.option(season), (from, more, inSeason) => {
        const to = Math.min(99, from + more);
        const reference = { kind: 'episodes', season: inSeason, from, to } as const;
        expect(readEpisodeReferences(write(reference, writing))).toEqual([reference]);
      }),
    );
  });

  test('so are seasons and finales', () => {
    expect(readEpisodeReferences(write({ kind: 'finale' }, writing))).toEqual([{ kind: 'finale' }]);
    fc.assert(
      fc.property(season, (number) => {
        for (const reference of [
          { kind: 'season', season: number },
          { kind: 'season-finale', season: number },
        ] as const)
          expect(readEpisodeReferences(write(reference, writing))).toEqual([reference]);
      }),
    );
  });

  test('in the middle of other text, too', () => {
    fc.assert(
      fc.property(episode, (number) => {
        const reference = { kind: 'episodes', season: null, from: number, to: number } as const;
        expect(readEpisodeReferences(`「架空」 (${write(reference, writing)}) !`)).toEqual([reference]);
      }),
    );
  });
});

test.each([
  ['Episode 7', 'E7'],
  ['Episodes 7-8', 'E7–8'],
  ['S2E3', 'S2 E3'],
  ['season 2 finale', 'S2'],
  ['the finale', ''],
  ['part 2', ''],
  ['nothing', ''],
])('%s is in short "%s"', (text, short) => expect(shortEpisodes(readEpisodeReferences(text))).toBe(short));
