/** Runs one language's table of cues: each text with what the detection must make of it. */
import { describe, expect, test } from 'vitest';
import { readAuthorCues } from '../../../src/detect/cues';
import { fold } from '../../../src/detect/fold';
import { classifyHeading, classifyTitle, type TitleKind } from '../../../src/detect/headings';
import {
  EXTENTS,
  firstMatch,
  HEADING_CATEGORIES,
  type Extent,
  type HeadingCategory,
} from '../../../src/detect/language';
import { LANGUAGES } from '../../../src/detect/languages';
import { expressionsOf } from '../expressions-of';

export interface CueTable {
  /** Announcements, by how far they reach; they stay readable. */
  readonly announcements: Readonly<Record<Extent, readonly string[]>>;
  /** What announces spoilers in the comments, and none in the article. */
  readonly ofComments: readonly string[];
  /** Announcements that go on to tell in their own passage. */
  readonly telling: readonly string[];
  /** What denies spoilers. */
  readonly denials: readonly string[];
  /** What announces nothing: other senses of the words, promises, jokes, warnings about another page. */
  readonly nothing: readonly string[];
  readonly allClears: readonly string[];
  readonly closings: readonly string[];
  readonly headings: Readonly<Record<HeadingCategory | 'safe' | 'opinion' | 'neutral', readonly string[]>>;
  readonly titles: Readonly<Record<TitleKind['kind'], readonly string[]>>;
  /** Sentences that tell plot, and sentences that do not. */
  readonly plot: readonly string[];
  readonly noPlot: readonly string[];
}

/** Declares the tests of a table. Passages are read in the table's language and in English, titles in all languages, as on a page. */
export function testLanguage(id: string, table: CueTable): void {
  const languages = LANGUAGES.filter((language) => language.id === id || language.id === 'en');
  const own = LANGUAGES.find((language) => language.id === id);
  if (!own) throw new Error(`No such language: ${id}`);
  const read = (text: string) => readAuthorCues(text, languages);

  for (const extent of EXTENTS) {
    check(`announces (${extent})`, table.announcements[extent], (text) => {
      expect(read(text).announcement).toMatchObject({ extent, tells: false });
    });
  }
  check('announces what readers write', table.ofComments, (text) => {
    expect(read(text).announcement).toBeNull();
    expect(read(text).ofComments).not.toBeNull();
  });
  check('announces, and tells in the same passage', table.telling, (text) => {
    expect(read(text).announcement).toMatchObject({ tells: true });
  });
  check('denies', table.denials, (text) => {
    expect(read(text)).toMatchObject({ announcement: null, denial: true });
  });
  check('announces nothing', table.nothing, (text) => {
    expect(read(text)).toMatchObject({ announcement: null, ofComments: null, allClear: false });
  });
  check('gives the all-clear', table.allClears, (text) => {
    expect(read(text)).toMatchObject({ announcement: null, allClear: true });
  });
  check('takes leave', table.closings, (text) => {
    expect(read(text)).toMatchObject({ announcement: null, closing: true });
  });
  for (const category of HEADING_CATEGORIES) {
    check(`heading: ${category}`, table.headings[category], (text) => {
      expect(classifyHeading(text, languages)).toEqual({ kind: 'spoiler', category });
    });
  }
  check('heading: opinion', table.headings.opinion, (text) => {
    expect(classifyHeading(text, languages)).toEqual({ kind: 'safe', isOpinion: true });
  });
  for (const kind of ['safe', 'neutral'] as const) {
    check(`heading: ${kind}`, table.headings[kind], (text) => {
      expect(classifyHeading(text, languages)).toEqual({ kind });
    });
  }
  for (const kind of ['announcement', 'spoiler', 'denial', 'neutral'] as const) {
    check(`title: ${kind}`, table.titles[kind], (text) => {
      expect(classifyTitle(text, LANGUAGES).kind).toBe(kind);
    });
  }
  check('tells plot', table.plot, (text) => {
    expect(firstMatch(expressionsOf(own, 'plot'), fold(text))).not.toBeNull();
  });
  check('tells no plot', table.noPlot, (text) => {
    expect(firstMatch(expressionsOf(own, 'plot'), fold(text))).toBeNull();
  });
}

function check(name: string, texts: readonly string[], expectation: (text: string) => void): void {
  if (texts.length > 0) describe(name, () => test.each(texts)('%s', expectation));
}
