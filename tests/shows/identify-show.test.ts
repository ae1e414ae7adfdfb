import { describe, expect, test } from 'vitest';
import type { ShowEvidence } from '../../src/shows/evidence';
import { identifyShow, showIdOf } from '../../src/shows/identify-show';
import { titleIn } from '../../src/shows/page-title';
import { readerSide } from '../../src/shows/reader-side';
import type { Show, ShowId } from '../../src/shows/show';
import { briefly } from './episode-words-by-language';

const SITE = 'Some Site';
const NOTHING: ShowEvidence = {
  url: 'https://www.somesite.example/2024/03/',
  titles: [],
  siteName: SITE,
  headings: [],
  jsonLd: [],
  breadcrumbs: [],
  tags: [],
  lang: 'en',
};
const evidence = (change: Partial<ShowEvidence>): ShowEvidence => ({ ...NOTHING, ...change });
const show = (id: string, title: string, ...aliases: string[]): Show => ({
  id: id as ShowId,
  title,
  aliases,
  protection: 'shield',
  progress: { kind: 'none' },
});
const MINE = [
  show('goblin', 'Goblin', '도깨비', 'Guardian: The Lonely and Great God'),
  show('lost', 'Lost'),
  show('zan', 'Zanvello', 'Zan-vello Story'),
];
const known = readerSide({
  level: 'balanced',
  shows: new Map(MINE.map((one) => [one.id, one])),
  unknownShows: 'protect',
  today: '2026-03-10',
});

describe('the title of a show in the title of a page', () => {
  test.each([
    ['Zanvello: Episode 5 (Recap) | Some Site', 'Zanvello'],
    ['Zanvello - K-drama Episode 16 Recap, Review & Ending Explained', 'Zanvello'],
    ['Zanvello Ending Explained: Who dies?', 'Zanvello'],
    ['"Zanvello" Episode 16 Final', 'Zanvello'],
    ['Zanvello Episode 5 “The Kiss” recap', 'Zanvello'],
    ['Review: Zanvello', 'Zanvello'],
    ['K-Drama Zanvello Review & Ending Explanation', 'Zanvello'],
    ['Recap of Zanvello season 2', 'Zanvello'],
    ['Ending Explained: Zanvello', 'Zanvello'],
    ['How does Zanvello end?', 'Zanvello'],
    ['What happens to Mina in Zanvello?', 'Zanvello'],
    ['Some Site | Zanvello Episode 3', 'Zanvello'],
    ['Zanvello S1 E3', 'Zanvello'],
    ['Zanvello (2016)', 'Zanvello'],
    ['Zanvello (Korean Drama, 2022)', 'Zanvello'],
    ['Velan: The Long and Narrow Road - Recap', 'Velan: The Long and Narrow Road'],
    ['[리뷰] 조벨라 12회 줄거리', '조벨라'],
    ["드라마 '조벨라' 결말 해석", '조벨라'],
    ['조벨라 마지막회 리뷰', '조벨라'],
    ['조벨라 출연진 등장인물 몇부작', '조벨라'],
    ['넷플릭스 드라마 조벨라 시즌2 결말', '조벨라'],
    ['『ゾベラ』最終回ネタバレ', 'ゾベラ'],
    ['【ネタバレ】「ゾベラ」第3話の感想', 'ゾベラ'],
    ['韓国ドラマ ゾベラ 第3話 あらすじ', 'ゾベラ'],
    ['ゾベラの結末', 'ゾベラ'],
    ['《佐贝拉》大结局解析', '佐贝拉'],
    ['〈佐貝拉〉劇情', '佐貝拉'],
    ['佐贝拉第12集剧情', '佐贝拉'],
    ['韩剧佐贝拉大结局', '佐贝拉'],
    ['Final explicado de Zanvello', 'Zanvello'],
    ['¿Qué pasó al final de Zanvello?', 'Zanvello'],
    ['¿Cómo termina Zanvello?', 'Zanvello'],
    ['Zanvello, capítulo 9: reseña', 'Zanvello'],
    ['Zanvello: final explicado', 'Zanvello'],
    ['Resenha: Zanvello', 'Zanvello'],
    ['Zanvello: o que acontece no episódio 5', 'Zanvello: o que acontece no'],
    ['Final explicado de Zanvello | Some Site', 'Zanvello'],
    ['La fin de Zanvello expliquée', 'Zanvello'],
    ['Zanvello : la fin expliquée', 'Zanvello'],
    ['«Zanvello», saison 2 : critique', 'Zanvello'],
    ['Zanvello: Ende erklärt', 'Zanvello'],
    ['Zanvello Staffel 2 Folge 3', 'Zanvello'],
    ['„Zanvello“ – Kritik', 'Zanvello'],
    ['Penjelasan Ending Drakor Zanvello', 'Zanvello'],
    ['Sinopsis Drama Korea Zanvello Episode 5', 'Zanvello'],
    ['Giải thích kết phim Zanvello', 'Zanvello'],
    ['Zanvello tập cuối', 'Zanvello'],
    ['Zanvello 5. Bölüm', 'Zanvello'],
    ['Zanvello final bölümü', 'Zanvello'],
    ['شرح نهاية مسلسل زانفيلو', 'زانفيلو'],
    ['زانفيلو الحلقة 5', 'زانفيلو'],
    ['รีวิว ซีรีส์ ซานเวลโล ตอนจบ', 'ซานเวลโล'],
    ['ซานเวลโล ตอนที่ 5', 'ซานเวลโล'],
  ])('%j', (text, expected) => expect(titleIn(text, [SITE])?.title).toBe(expected));

  test.each([
    '10 K-drama endings explained',
    '10 best dramas of the year',
    'Home',
    'Episode 5 recap',
    'Reviews',
    '12회 리뷰',
    '',
    '!!!',
    'x'.repeat(10_000),
  ])('is not in %j', (text) => expect(titleIn(text, [SITE])).toBeNull());
});

describe('the show of a page', () => {
  const series = (name: string, more: object = {}) => ({ '@type': 'TVSeries', name, ...more });
  test.each<[string, Partial<ShowEvidence>, string | null]>([
    ['a series in the data', { jsonLd: [series('Zorba Velan')] }, 'Zorba Velan, from data'],
    ['in a graph', { jsonLd: [{ '@graph': [{ '@type': 'WebPage' }, series('Zorba')] }] }, 'Zorba, from data'],
    ['a film', { jsonLd: [{ '@type': ['Movie'], name: 'Zorba' }] }, 'Zorba, from data'],
    [
      'an episode',
      { jsonLd: [{ '@type': 'TVEpisode', name: 'The Kiss', episodeNumber: 7, partOfSeries: series('Zorba') }] },
      'Zorba e7, from data',
    ],
    [
      'an episode of a season',
      {
        jsonLd: [
          {
            '@type': 'TVEpisode',
            episodeNumber: '7',
            partOfSeason: { '@type': 'TVSeason', seasonNumber: 2, partOfSeries: { name: 'Zorba' } },
          },
        ],
      },
      'Zorba s2e7, from data',
    ],
    [
      'a season',
      { jsonLd: [{ '@type': 'TVSeason', seasonNumber: 2, name: 'Season 2', partOfSeries: series('Zorba') }] },
      'Zorba s2, from data',
    ],
    ['a reviewed series', { jsonLd: [{ '@type': 'Review', itemReviewed: series('Zorba') }] }, 'Zorba, from data'],
    ['a list of series', { jsonLd: [{ '@type': 'Article', about: [series('Zorba'), series('Velan')] }] }, null],
    ['a title', { titles: ['Zorba Velan Episode 5 Recap | Some Site'] }, 'Zorba Velan e5, from title'],
    [
      'a heading',
      { titles: ['Recap'], headings: ['Zorba Velan finale explained'] },
      'Zorba Velan finale, from heading',
    ],
    ['an address', { url: 'https://s.example/zorba-velan-episode-16-recap/' }, 'Zorba Velan e16, from address'],
    [
      'an address without dashes',
      { url: 'https://s.example/zorba-velan-s2endingexplained/' },
      'Zorba Velan s2, from address',
    ],
    ['a folder of shows', { url: 'https://s.example/shows/zorba-velan/' }, 'Zorba Velan, from address'],
    ['a numbered folder', { url: 'https://s.example/tv/36841c-zorba-velan' }, 'Zorba Velan, from address'],
    [
      'a bare title that a breadcrumb bears out',
      { titles: ['Zorba - Some Site'], breadcrumbs: ['Home', 'Zorba'] },
      'Zorba, from title',
    ],
    ['a bare title that nothing bears out', { titles: ['My quiet life in Paris'] }, null],
    ['a list of endings', { titles: ['10 K-drama endings explained'] }, null],
    ['nothing', {}, null],
    ['a broken address', { url: 'nonsense %E0%A4%A' }, null],
    [
      'data of any shape',
      { jsonLd: [null, 7, 'x', [], { '@type': 3 }, { '@type': 'TVSeries' }, { '@type': 'TVSeries', name: ' ' }] },
      null,
    ],
  ])('%s', (_name, change, expected) => {
    const found = identifyShow(evidence(change));
    const episodes = found ? briefly(found.references) : '';
    expect(found && `${found.title}${episodes === '' ? '' : ` ${episodes}`}, from ${found.source}`).toBe(expected);
  });

  test('data that never ends is not followed to the end', () => {
    const loop: Record<string, unknown> = { '@type': 'WebPage' };
    loop['about'] = Array.from({ length: 1000 }, () => loop);
    expect(identifyShow(evidence({ jsonLd: [loop] }))).toBeNull();
  });
});

describe('the reader’s shows win', () => {
  test.each<[string, Partial<ShowEvidence>, string | null]>([
    ['by title', { titles: ['Goblin Episode 5 Recap'] }, 'Goblin, from title'],
    ['by alias', { titles: ['도깨비 12회 줄거리'] }, 'Goblin, from title'],
    ['by another spelling', { titles: ['Zanvello  story: finale'] }, 'Zanvello, from title'],
    [
      'by another name in the data',
      { jsonLd: [{ '@type': 'TVSeries', name: 'Dokkaebi', alternateName: ['도깨비'] }] },
      'Goblin, from data',
    ],
    ['in the middle of a title', { titles: ['Why I could not finish Zanvello at all'] }, 'Zanvello, from title'],
    ['in the first heading', { titles: ['Recap'], headings: ['Lost: the finale explained'] }, 'Lost, from heading'],
    [
      'in a breadcrumb',
      { titles: ['Who did it?'], breadcrumbs: ['Home', 'Lost', 'Articles'] },
      'Lost, from breadcrumb',
    ],
    ['in the address', { url: 'https://s.example/lost-season-3-recap/' }, 'Lost, from address'],
    ['in a tag', { titles: ['Who did it?'], tags: ['Crime', 'Lost'] }, 'Lost, from tag'],
    ['not in two tags', { titles: ['Who did it?'], tags: ['Goblin', 'Lost'] }, null],
    ['not by an everyday word', { titles: ['She Lost Her Mind In The Dark Woods'] }, null],
    ['not on a list', { titles: ['Vote: Zanvello, “Goblin” or “Lost”'] }, null],
  ])('%s', (_name, change, expected) => {
    const found = identifyShow(evidence(change), known);
    expect(found && `${found.title}, from ${found.source}`).toBe(expected);
    if (found) expect(found.isReaders).toBe(true);
  });
});

test.each([
  ['Goblin', 'goblin'],
  ['  The  K2! ', 'the k2'],
  ['도깨비', '도깨비'],
  ['Élite', 'elite'],
  ['🔥', ''],
])('the id of %j is %j', (title, expected) => expect(showIdOf(title)).toBe(expected));
