/** How each language writes a reference, for tests that write one and read it back. */
import type { EpisodeReference } from '../../src/shows/episode-reference';

interface Writing {
  readonly episode: (from: number, to: number) => string;
  readonly season: (season: number) => string;
  readonly finale: string;
  /** Between a season and what is in it. */
  readonly gap: string;
}

const range = (from: number, to: number, dash: string): string => (from === to ? `${from}` : `${from}${dash}${to}`);
const arabicDigits = (text: string): string => text.replace(/[0-9]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
const HAN = '零一二三四五六七八九';
const han = (number: number): string => {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  return (tens > 1 ? HAN.charAt(tens) : '') + (tens > 0 ? '十' : '') + (units > 0 ? HAN.charAt(units) : '');
};

export const WRITINGS: Readonly<Record<string, Writing>> = {
  en: {
    episode: (a, b) => `${a === b ? 'Episode' : 'Episodes'} ${range(a, b, '-')}`,
    season: (n) => `Season ${n}`,
    finale: 'the last episode',
    gap: ' ',
  },
  'en, short': { episode: (a, b) => `Ep. ${range(a, b, '–')}`, season: (n) => `S${n}`, finale: 'finale', gap: ' ' },
  ko: { episode: (a, b) => `${range(a, b, '~')}회`, season: (n) => `시즌${n}`, finale: '마지막회', gap: ' ' },
  'ko, 화': { episode: (a, b) => `${range(a, b, '-')}화`, season: (n) => `시즌 ${n}`, finale: '최종화', gap: ' ' },
  ja: {
    episode: (a, b) => (a === b ? `第${a}話` : `第${a}話～第${b}話`),
    season: (n) => `シーズン${n}`,
    finale: '最終回',
    gap: ' ',
  },
  'zh-hans': { episode: (a, b) => `第${range(a, b, '-')}集`, season: (n) => `第${n}季`, finale: '大结局', gap: '' },
  'zh-hant, numerals': {
    episode: (a, b) => `第${a === b ? han(a) : `${han(a)}至${han(b)}`}集`,
    season: (n) => `第${han(n)}季`,
    finale: '大結局',
    gap: '',
  },
  es: {
    episode: (a, b) => (a === b ? `capítulo ${a}` : `capítulos ${a} a ${b}`),
    season: (n) => `temporada ${n}`,
    finale: 'último capítulo',
    gap: ', ',
  },
  pt: {
    episode: (a, b) => (a === b ? `episódio ${a}` : `episódios ${a} a ${b}`),
    season: (n) => `temporada ${n}`,
    finale: 'último episódio',
    gap: ', ',
  },
  fr: {
    episode: (a, b) => (a === b ? `épisode ${a}` : `épisodes ${a} à ${b}`),
    season: (n) => `saison ${n}`,
    finale: 'dernier épisode',
    gap: ' ',
  },
  de: {
    episode: (a, b) => (a === b ? `Folge ${a}` : `Folgen ${a} bis ${b}`),
    season: (n) => `Staffel ${n}`,
    finale: 'letzte Folge',
    gap: ', ',
  },
  id: {
    episode: (a, b) => (a === b ? `episode ${a}` : `episode ${a} sampai ${b}`),
    season: (n) => `musim ${n}`,
    finale: 'episode terakhir',
    gap: ' ',
  },
  vi: { episode: (a, b) => `tập ${range(a, b, '-')}`, season: (n) => `mùa ${n}`, finale: 'tập cuối', gap: ' ' },
  th: { episode: (a, b) => `ตอนที่ ${range(a, b, '-')}`, season: (n) => `ซีซั่น ${n}`, finale: 'ตอนจบ', gap: ' ' },
  tr: { episode: (a, b) => `${range(a, b, '-')}. bölüm`, season: (n) => `${n}. sezon`, finale: 'son bölüm', gap: ' ' },
  ar: {
    episode: (a, b) => (a === b ? `الحلقة ${a}` : `الحلقات ${a}-${b}`),
    season: (n) => `الموسم ${n}`,
    finale: 'الحلقة الأخيرة',
    gap: ' ',
  },
  'ar, own digits': {
    episode: (a, b) => arabicDigits(a === b ? `الحلقة ${a}` : `الحلقات ${a}-${b}`),
    season: (n) => arabicDigits(`الموسم ${n}`),
    finale: 'الحلقة الاخيرة',
    gap: ' ',
  },
};

/** Writes a reference as a language has it; parts are left to the tables. */
export function write(reference: Exclude<EpisodeReference, { kind: 'part' }>, writing: Writing): string {
  switch (reference.kind) {
    case 'episodes': {
      const episode = writing.episode(reference.from, reference.to);
      return reference.season === null ? episode : writing.season(reference.season) + writing.gap + episode;
    }
    case 'season':
      return writing.season(reference.season);
    case 'season-finale':
      return writing.season(reference.season ?? 1) + writing.gap + writing.finale;
    case 'finale':
      return writing.finale;
  }
}

/** "e7-8", "s2e3", "finale", "s2 finale", "season finale", "s2", "part 2". */
export function briefly(references: readonly EpisodeReference[]): string {
  return references
    .map((reference) => {
      switch (reference.kind) {
        case 'episodes':
          return `${reference.season === null ? '' : `s${reference.season}`}e${range(reference.from, reference.to, '-')}`;
        case 'season':
          return `s${reference.season}`;
        case 'season-finale':
          return `${reference.season === null ? 'season' : `s${reference.season}`} finale`;
        case 'finale':
          return 'finale';
        case 'part':
          return `part ${reference.part}`;
      }
    })
    .join(', ');
}
