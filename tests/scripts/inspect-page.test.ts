import { describe, expect, test } from 'vitest';
import { InputError, readInspectArguments, type InspectRequest } from '../../scripts/inspect-arguments';
import { cuesOf, formatInspection, inspectPage, outlineOf, toJson } from '../../scripts/inspect-page';
import type { Passage } from '../../src/detect/passage';

const URL = 'https://late-ferry.tistory.com/12';
const HTML = `<!doctype html><html lang="en"><head><title>Copper Weather Review</title></head><body>
<nav><a href="/">Home</a></nav><main><article class="hentry"><h1>Copper Weather Review</h1><div class="entry-content">
<p>Copper Weather is a slow drama about a weather station on a mountain that nobody has visited for nine years.</p>
<p>Spoilers ahead!</p><figure><img src="x.png" alt="Min-ah on the roof"></figure>
<p>In the last episode Min-ah takes the mast down and finds the diary of the man who forecast his own storm.</p>
<h2>Where to watch</h2><p>It can be streamed with subtitles.</p></div></article></main></body></html>`;

const ask = (...argv: string[]): InspectRequest => readInspectArguments(['page.html', ...argv]);
const shieldedBy = (...argv: string[]): string[] =>
  inspectPage(HTML, URL, ask(...argv)).passages.flatMap(({ shielded, tag }) => (shielded ? [tag] : []));

describe('an inspection', () => {
  test('names the show, and each passage with its verdict and reason', () => {
    const inspection = inspectPage(HTML, URL, ask());
    expect(inspection).toMatchObject({ show: 'Copper Weather', level: 'balanced', lifted: null });
    expect(inspection.passages.filter(({ shielded }) => shielded)).toMatchObject([
      {
        tag: 'img',
        text: 'Min-ah on the roof',
        reason: 'Spoilers. The author warns: “Spoilers ahead!”',
        from: 'marked',
      },
      { tag: 'p', reason: 'Spoilers. The author warns: “Spoilers ahead!”', from: 'marked' },
    ]);
    expect(inspection.passages.filter(({ shielded }) => !shielded).every(({ reason }) => reason === null)).toBe(true);
  });

  test.each([
    ['a reader who has watched nothing', [], ['img', 'p']],
    ['a reader of another show', ['--show', 'Tin Harvest', '--watched', 'finished'], ['img', 'p']],
    ['a reader who has finished the show', ['--show', 'copper weather', '--watched', 'finished'], []],
    ['one who knows it by an alias', ['--show', '구리 날씨', '--alias', 'Copper Weather', '--watched', 'finished'], []],
    ["one who finished the page's show, unnamed", ['--watched', 'finished'], []],
    ['one who has not come to the last episode', ['--watched', 'E6', '--episodes', '12'], ['img', 'p']],
    ['one who has', ['--watched', 'E12', '--episodes', '12'], []],
  ])('is made for %s', (_, argv, expected) => {
    expect(shieldedBy(...argv)).toEqual(expected);
  });

  test('of a reader of whom nothing is said takes no headline for a show that they follow', () => {
    const headline = 'Ferry killer is murdered by his brother';
    const news = `<title>${headline} - The Quay Times</title><main><h1>${headline}</h1><p>The harbour was closed all day while police looked for a witness.</p></main>`;
    const shieldedFor = (...argv: string[]): string[] =>
      inspectPage(news, URL, ask(...argv)).passages.flatMap(({ shielded, tag }) => (shielded ? [tag] : []));
    expect(shieldedFor()).toEqual([]);
    expect(shieldedFor('--show', 'Ferry Killer')).toEqual(['h1']);
  });

  test('needs a show where something was watched and the page names none', () => {
    expect(() => inspectPage('<p>Hello</p>', URL, ask('--watched', 'E2'))).toThrow(InputError);
    expect(inspectPage('<p>Hello</p>', URL, ask()).show).toBeNull();
  });

  test('as JSON is one object of show, level and passages', () => {
    const inspection = inspectPage(HTML, URL, ask('--level', 'marked'));
    const json = JSON.parse(toJson(inspection)) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual(['show', 'level', 'passages']);
    expect(json).toMatchObject({ show: 'Copper Weather', level: 'marked' });
    const passages = json['passages'] as Record<string, unknown>[];
    expect(passages).toHaveLength(inspection.passages.length);
    for (const passage of passages) expect(Object.keys(passage)).toEqual(['text', 'tag', 'shielded', 'reason']);
  });

  test('reads well', () => {
    const text = formatInspection({
      show: 'Copper Weather',
      level: 'balanced',
      lifted: null,
      passages: [
        {
          text: 'Spoilers ahead!',
          tag: 'p',
          shielded: false,
          reason: null,
          cues: ['denial'],
          outline: 'article',
          from: null,
        },
        {
          text: 'y'.repeat(300),
          tag: 'li',
          shielded: true,
          reason: 'Because.',
          cues: [],
          outline: 'comment',
          from: 'marked',
        },
        { text: 'z', tag: 'p', shielded: false, reason: null, cues: [], outline: 'article', from: 'strict' },
      ],
    });
    expect(text.split('\n')).toEqual([
      'Show: Copper Weather',
      'Level: balanced',
      '',
      'leave  <p> Spoilers ahead!',
      '       article',
      '       cues: denial',
      '',
      `SHIELD <li> ${'y'.repeat(99)}…`,
      '       comment',
      '       why: Because.',
      '',
      'leave  <p> z',
      '       article',
      '       shielded from level strict upwards, but not for this reader',
      '',
      '1 of 3 passages shielded',
    ]);
  });
});

const PASSAGE: Passage = {
  kind: 'paragraph',
  text: '',
  headingLevel: 0,
  region: 'article',
  containers: [],
  isLink: false,
  flag: null,
};

describe('a passage is explained', () => {
  test.each([
    [
      'an announcement',
      { text: 'WARNING: The section below contains spoilers!' },
      ['announcement (section) “WARNING: The section below contains spoilers!”'],
    ],
    ['a denial', { text: 'This review has no spoilers.' }, ['denial']],
    ['an all-clear', { text: 'End of spoilers.' }, ['all-clear']],
    [
      'a heading that tells',
      { text: 'Ending explained', kind: 'heading', headingLevel: 2 },
      ['heading that tells: ending'],
    ],
    ['a safe heading', { text: 'Where to watch', kind: 'heading', headingLevel: 2 }, ['safe heading']],
    ['code', { text: 'Spoilers ahead!', kind: 'code' }, []],
    ['anything else', { text: 'The music is lovely.' }, []],
  ] as const)('by its cues: %s', (_, parts, expected) => {
    expect(cuesOf({ ...PASSAGE, ...parts })).toEqual(expected);
  });

  test.each([
    [{}, 'article'],
    [{ headingLevel: 2, containers: [1, 3] }, 'article, heading 2, in 1 > 3'],
    [{ headingLevel: 7 }, 'article, fake heading'],
    [{ region: 'comment', flag: 'flagged' }, 'comment, flagged by the site'],
    [{ flag: 'notice' }, "article, the site's flag"],
    [{ flag: 'premise' }, "article, the site's synopsis"],
    [{ region: 'chrome', isLink: true }, 'chrome, a link'],
  ] as const)('by where it stands: %j', (parts, expected) => {
    expect(outlineOf({ ...PASSAGE, ...parts })).toBe(expected);
  });
});
