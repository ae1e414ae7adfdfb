import { expect, test } from 'vitest';
import { seenOf } from '../../src/content/seen';
import type { Category } from '../../src/detect/verdict';
import { readEpisodeReferences } from '../../src/shows/episode-reference';
import type { ShowId } from '../../src/shows/show';
import { NO_SUBJECT } from '../../src/shows/subject';

const section = (title: string | null, episodes: string, category: Category = 'recap') => ({
  subject: { ...NO_SUBJECT, show: title as ShowId | null, title, episodes: readEpisodeReferences(episodes) },
  reason: { source: 'heading', category, phrase: '' } as const,
});

test('a section tells how far someone is who has seen it, where it names its show and episodes', () => {
  const show = { id: 'Tin Harvest', title: 'Tin Harvest' };
  const upTo7 = { kind: 'upTo', season: 1, episode: 7 };
  expect(seenOf(section('Tin Harvest', 'Episode 7'), new Map())).toEqual({ show, progress: upTo7 });
  expect(seenOf(section('Tin Harvest', '', 'ending'), new Map())).toEqual({ show, progress: { kind: 'finished' } });
  expect(seenOf(section('Tin Harvest', ''), new Map())).toBeNull();
  expect(seenOf(section(null, 'Episode 7'), new Map())).toBeNull();
});
