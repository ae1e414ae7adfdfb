import { describe, expect, test } from 'vitest';
import { readAuthorCues } from '../../src/detect/cues';
import { LANGUAGES } from '../../src/detect/languages';
import { readEpisodeReferences, type EpisodeReference } from '../../src/shows/episode-reference';

const upTo = (to: number, from = to): EpisodeReference => ({ kind: 'episodes', season: null, from, to });
const FINALE: EpisodeReference = { kind: 'finale' };

describe('a warning that names its episodes is heard, and so are they', () => {
  test.each<[string, string, EpisodeReference]>([
    ['en', 'Spoilers for episode 8 below', upTo(8)],
    ['en', 'Warning: this post contains spoilers up to episode 8.', upTo(8)],
    ['ko', '8화 스포 포함', upTo(8)],
    ['ko', '이 글은 8화까지의 스포일러를 포함하고 있습니다', upTo(8)],
    ['ko', '마지막회 스포 있습니다', FINALE],
    ['ja', '第8話のネタバレを含みます', upTo(8)],
    ['ja', '以下、第8話までのネタバレあり', upTo(8)],
    ['ja', 'この先、最終回のネタバレがあります', FINALE],
    ['zh', '以下含第8集剧透', upTo(8)],
    ['zh', '以下內容含有第8集的劇透', upTo(8)],
    ['zh', '含第8集剧透，慎入', upTo(8)],
    ['zh', '以下有第1-8集剧透', upTo(8, 1)],
    ['zh', '文章含到第8集的剧透', upTo(8)],
    ['zh', '以下含最后一集剧透', FINALE],
    ['es', 'Contiene spoilers del capítulo 8', upTo(8)],
    ['pt', 'Contém spoilers do episódio 8', upTo(8)],
    ['fr', "Attention, spoilers sur l'épisode 8", upTo(8)],
    ['de', 'Achtung, Spoiler zu Folge 8', upTo(8)],
    ['id', 'Mengandung spoiler episode 8', upTo(8)],
    ['vi', 'Cảnh báo: có spoil tập 8', upTo(8)],
    ['th', 'มีสปอยล์ตอนที่ 8', upTo(8)],
    ['tr', 'Dikkat: 8. bölüm spoiler içerir', upTo(8)],
    ['ar', 'تحذير: حرق الحلقة 8', upTo(8)],
  ])('%s: %j', (language, text, expected) => {
    expect(announcedIn(language, text)).toEqual([expected]);
  });

  test.each([
    ['ko', '8화 스포 없음'],
    ['ja', '第8話のネタバレは含みません'],
    ['zh', '以下不含第8集剧透'],
    ['zh', '没有第8集剧透'],
  ])('%s: %j denies', (language, text) => expect(announcedIn(language, text)).toBeNull());
});

function announcedIn(id: string, text: string): readonly EpisodeReference[] | null {
  const languages = LANGUAGES.filter((language) => language.id === id || language.id === 'en');
  const { announcement } = readAuthorCues(text, languages);
  return announcement && readEpisodeReferences(announcement.phrase);
}
