import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/detect/passage';
import { readEpisodeReferences } from '../../src/shows/episode-reference';
import { showIdOf, type PageShow } from '../../src/shows/identify-show';
import { readerSide } from '../../src/shows/reader-side';
import type { Show } from '../../src/shows/show';
import {
  advanceSubject,
  inThread,
  isSameSubjectState,
  NO_SUBJECT,
  startSubjects,
  subjectAfter,
  type PassageSubject,
  type SubjectState,
} from '../../src/shows/subject';
import { briefly } from './episode-words-by-language';

const show = (title: string, ...aliases: string[]): Show => ({
  id: showIdOf(title),
  title,
  aliases,
  protection: 'shield',
  progress: { kind: 'upTo', season: 1, episode: 6 },
});
const known = readerSide({
  level: 'balanced',
  shows: new Map([show('Zanvello', '잔벨로'), show('Goblin', '도깨비')].map((one) => [one.id, one])),
  unknownShows: 'protect',
  today: '2026-03-10',
});
const pageOf = (title: string | null, episodes = ''): PageShow | null =>
  title === null
    ? null
    : {
        id: showIdOf(title),
        title,
        references: readEpisodeReferences(episodes),
        source: 'title',
        isReaders: known.shows.has(showIdOf(title)),
      };

/** "## Heading", "- item", "> comment", anything else a paragraph. */
function passage(line: string, containers: readonly number[] = []): Passage {
  const [, mark = '', text = ''] = /^(#{1,7}|-|>)? ?(.*)$/s.exec(line) ?? [];
  const headingLevel = mark.startsWith('#') ? mark.length : 0;
  return {
    kind: headingLevel > 0 ? 'heading' : mark === '-' ? 'item' : 'paragraph',
    text,
    headingLevel,
    region: mark === '>' ? 'comment' : 'article',
    containers,
    isLink: false,
    flag: null,
  };
}

/** Each line with what it is about. */
function read(page: PageShow | null, passages: readonly Passage[]): string[] {
  let state = startSubjects(page);
  return passages.map((one) => {
    state = advanceSubject(state, one, known);
    return inWords(subjectAfter(state, one, known));
  });
}
const inWords = ({ title, references }: PassageSubject): string => `${title ?? '?'} ${briefly(references)}`.trim();
const PROSE = 'They meet again by the river, and nothing is as it was before that long night.';

describe('what each passage of a page is about', () => {
  test.each<[string, PageShow | null, readonly (readonly [string, string])[]]>([
    [
      'a page of one episode',
      pageOf('Zanvello', 'Episode 5'),
      [
        ['# Zanvello Episode 5 Recap', 'Zanvello e5'],
        [PROSE, 'Zanvello e5'],
      ],
    ],
    [
      'a page with a heading for each episode',
      pageOf('Zanvello', 'Episodes 1-16'),
      [
        [PROSE, 'Zanvello e1-16'],
        ['## Episode 5', 'Zanvello e5'],
        [PROSE, 'Zanvello e5'],
        ['### The river', 'Zanvello e5'],
        [PROSE, 'Zanvello e5'],
        ['## Episode 7', 'Zanvello e7'],
        [PROSE, 'Zanvello e7'],
        ['## Final thoughts', 'Zanvello e1-16'],
      ],
    ],
    [
      'a recap that teases the finale',
      pageOf('Zanvello', 'Episode 5'),
      [
        [PROSE, 'Zanvello e5'],
        ['All of this comes back in the finale.', 'Zanvello e5, finale'],
        ['## Preview of Episode 6', 'Zanvello e6'],
        [PROSE, 'Zanvello e6'],
      ],
    ],
    [
      'the ending, whatever episodes the page is about; an episode’s own ending is that episode’s',
      pageOf('Zanvello', 'Episodes 5-7'),
      [
        ['# Zanvello recap: episodes 5-7 and the ending', 'Zanvello e5-7'],
        ['## Episode 5', 'Zanvello e5'],
        ['### Ending explained', 'Zanvello e5'],
        ['## Ending explained', 'Zanvello finale'],
        [PROSE, 'Zanvello finale'],
      ],
    ],
    [
      'a mention does not make an unknown section known',
      pageOf('Zanvello'),
      [
        ['## The ending explained', 'Zanvello'],
        ['In episode 5 she hid the letter, and now he reads it.', 'Zanvello'],
      ],
    ],
    [
      'labels at the start of paragraphs',
      pageOf('Zanvello'),
      [
        [`Episode 5: ${PROSE}`, 'Zanvello e5'],
        [`7화 - ${PROSE}`, 'Zanvello e7'],
        [PROSE, 'Zanvello'],
      ],
    ],
    [
      'a page of one season',
      pageOf('Zanvello', 'Season 2'),
      [
        ['## Episode 3', 'Zanvello s2e3'],
        ['## The finale', 'Zanvello s2 finale'],
        [`Episode 4: ${PROSE}`, 'Zanvello s2e4'],
      ],
    ],
    [
      'a list of endings, of the reader’s shows and others',
      pageOf(null),
      [
        ['# 10 drama endings explained', '?'],
        [PROSE, '?'],
        ['## 1. Zanvello', 'Zanvello'],
        [PROSE, 'Zanvello'],
        ['## 2. Velan Road (2021)', 'Velan Road'],
        [PROSE, 'Velan Road'],
        ['### Episode 3', 'Velan Road e3'],
        ['## 3. 도깨비 결말', 'Goblin'],
        [PROSE, 'Goblin'],
        ['## 4. 『架空物語』', '架空物語'],
        [PROSE, '架空物語'],
        ['## 5. Marblestone', 'Marblestone'],
        ['## Conclusion', '?'],
      ],
    ],
    [
      'a page of mine with a section on another show',
      pageOf('Zanvello', 'Episode 5'),
      [
        ['## 1. A sad farewell', 'Zanvello e5'],
        ['## What 《Marblestone》 does better', 'Marblestone'],
        [PROSE, 'Marblestone'],
        ['## “Goblin” did it first', 'Goblin'],
        ['## Back to Zanvello', 'Zanvello e5'],
      ],
    ],
    [
      'list entries that begin with a show',
      pageOf('Marblestone', 'Episode 2'),
      [
        [`- Zanvello: ${PROSE}`, 'Zanvello'],
        ['- Zanvello, episode 7: she leaves', 'Zanvello e7'],
        [`- "Goblin" – ${PROSE}`, 'Goblin'],
        [`- ${PROSE}`, 'Marblestone e2'],
      ],
    ],
    [
      'comments on a recap may speak of any episode',
      pageOf('Zanvello', 'Episode 5'),
      [
        ['> She dies, you know.', 'Zanvello'],
        ['> Episode 6: he comes back.', 'Zanvello e6'],
      ],
    ],
  ])('%s', (_name, page, lines) => {
    expect(
      read(
        page,
        lines.map(([line]) => passage(line)),
      ),
    ).toEqual(lines.map(([, expected]) => expected));
  });
});

test('a review card keeps what its heading says to itself', () => {
  expect(
    read(pageOf('Zanvello', 'Episode 5'), [
      passage('### Goblin', [1]),
      passage(PROSE, [1]),
      passage(PROSE, [2]),
      passage('### Episode 9', [3]),
      passage(PROSE, [3]),
      passage(PROSE, []),
    ]),
  ).toEqual(['Goblin', 'Goblin', 'Zanvello e5', 'Zanvello e9', 'Zanvello e9', 'Zanvello e5']);
});

describe('comments of a thread are about its episode', () => {
  test.each([
    ['I cried.', 'Zanvello', 'Episode 8', 'Zanvello e8'],
    ['I cried more than in episode 6.', 'Zanvello', 'Episode 8', 'Zanvello e8, e6'],
    ['I cried more than in episode 6.', 'Zanvello', 'S2 E8', 'Zanvello s2e8, s2e6'],
    ['Just wait for the finale.', 'Zanvello', 'S2 E8', 'Zanvello s2e8, s2 finale'],
    // A label says that a comment is about another.
    ['Episode 6: he comes back.', 'Zanvello', 'S2 E8', 'Zanvello s2e6'],
    ['I cried.', 'Zanvello', '', 'Zanvello'],
    ['I cried.', null, '', '?'],
  ])('%j', (text, title, episodes, expected) => {
    const page = pageOf(title, episodes);
    const comment = passage(`> ${text}`);
    const subject = subjectAfter(advanceSubject(startSubjects(page), comment, known), comment, known);
    expect(inWords(inThread(subject, page))).toBe(expected);
  });

  test('not one about another show', () => {
    const subject = { ...NO_SUBJECT, show: showIdOf('Goblin'), title: 'Goblin' };
    expect(inThread(subject, pageOf('Zanvello', 'Episode 8'))).toBe(subject);
  });
});

test("what a comment names is of the page's season", () => {
  const page = pageOf('Zanvello', 'Season 2');
  expect(read(page, [passage('> Ep 6: wow', [4]), passage(`> ${PROSE}`, [4])])).toEqual([
    'Zanvello s2e6',
    'Zanvello s2e6',
  ]);
});

test('a label in a comment holds for the rest of that comment', () => {
  expect(
    read(pageOf('Zanvello', 'Episode 5'), [
      passage('> Ep 6: wow', [4]),
      passage(`> ${PROSE}`, [4]),
      passage(`> ${PROSE}`, [5]),
    ]),
  ).toEqual(['Zanvello e6', 'Zanvello e6', 'Zanvello']);
});

test('page furniture changes nothing', () => {
  const state = startSubjects(pageOf('Zanvello', 'Episode 5'));
  expect(advanceSubject(state, { ...passage('## Goblin Episode 9'), region: 'chrome' }, known)).toBe(state);
});

test('prose leaves the state as it was, and equal states are told to be equal', () => {
  const walk = (lines: readonly string[]): SubjectState =>
    lines.reduce((state, line) => advanceSubject(state, passage(line), known), startSubjects(pageOf('Zanvello')));
  const before = walk(['## Episode 5']);
  expect(advanceSubject(before, passage(PROSE), known)).toBe(before);
  expect(isSameSubjectState(before, walk(['## Episode 4', '## Episode 5', PROSE]))).toBe(true);
  expect(isSameSubjectState(before, walk(['## Episode 4']))).toBe(false);
  expect(isSameSubjectState(before, walk(['# Goblin', '## Episode 5']))).toBe(false);
});

test('headings without end do not make the state grow without end', () => {
  let state = startSubjects(null);
  for (let number = 1; number < 500; number += 1)
    state = advanceSubject(
      state,
      passage(
        `## Episode ${number}`,
        Array.from({ length: number }, (_, id) => id + 1),
      ),
      known,
    );
  expect(state.topics.length).toBeLessThanOrEqual(12);
});
