import { describe, expect, it, test } from 'vitest';
import { shortEpisodes } from '../../src/shows/episode-reference';
import { readerSide, type UnknownShows } from '../../src/shows/reader-side';
import type { Show } from '../../src/shows/show';
import { openPage, shieldedIn, showAt, upTo } from './page';

const TITLE = 'Harbour Lamps';
const readerOf = (shows: readonly Show[], unknownShows: UnknownShows = 'protect') =>
  readerSide({
    level: 'balanced',
    shows: new Map(shows.map((one) => [one.id, one])),
    unknownShows,
    today: '2026-03-10',
  });

const RECAPS = `<!doctype html><html lang="en"><head><title>${TITLE} recap: episodes 5 to 7 and the ending</title></head><body><article>
<h1>${TITLE} recap: episodes 5 to 7 and the ending</h1>
<h2>Episode 5 recap</h2><p id="five">The clerk finds the second box under the pier and hides it from her sister for a whole week.</p>
<p id="tease">Of course none of that prepares anybody for the finale, in which the pilot drowns at the pier.</p>
<h2>Episode 7 recap</h2><p id="seven">Her sister reads the letters aloud at the funeral and leaves the island on the morning boat.</p>
<h2>Episode 8 recap</h2><p id="eight">The pilot confesses that the letters are his, and nobody at the table believes him.</p>
<h2>Ending explained</h2><p id="ending">The pilot drowns at the pier, and the lamps are lit for him by the whole town.</p>
</article></body></html>`;

describe('a show whose name tells', () => {
  const NAME = 'Who Killed Odile Marrow?';
  const PORTRAIT = `<!doctype html><html lang="en"><head><title>${NAME} | Drama Television</title></head><body><article><h1>${NAME}</h1>
<p id="start">A drama series: eleven years after the regatta her brother comes back to the harbour town and asks everybody one question.</p>
<h2>Ending explained</h2><p id="ending">It was the ferryman who loosened the keel, and her brother lets him go in the last episode of the drama.</p>
</article></body></html>`;

  it('tells nothing to those who follow it', () => {
    const page = openPage(PORTRAIT);
    expect(shieldedIn(page)).toEqual(['start', 'ending']);
    page.shield.setReader(readerOf([showAt(NAME, { kind: 'none' })]));
    expect(shieldedIn(page)).toEqual(['ending']);
    page.shield.setReader(readerOf([showAt('Tin Harvest', { kind: 'none' })]));
    expect(shieldedIn(page)).toEqual(['start', 'ending']);
    page.shield.setReader(readerOf([{ ...showAt('Odile', { kind: 'none' }), aliases: [NAME] }]));
    expect(shieldedIn(page)).toEqual(['ending']);
    expect(page.errors).toEqual([]);
  });
});

describe('a page of recaps is decided by how far the reader is', () => {
  test.each([
    ['nothing watched', [showAt(TITLE, { kind: 'none' })], ['five', 'tease', 'seven', 'eight', 'ending']],
    [
      'another show watched',
      [showAt('Tin Harvest', { kind: 'finished' })],
      ['five', 'tease', 'seven', 'eight', 'ending'],
    ],
    ['episode 6', [showAt(TITLE, upTo(6))], ['tease', 'seven', 'eight', 'ending']],
    ['episode 7', [showAt(TITLE, upTo(7))], ['tease', 'eight', 'ending']],
    ['finished', [showAt(TITLE, { kind: 'finished' })], []],
    ['left alone', [{ ...showAt(TITLE, { kind: 'none' }), protection: 'leave' }], []],
    ['lifted', [{ ...showAt(TITLE, upTo(1)), liftOn: '2026-03-10' }], []],
  ] as const)('%s', (_, shows, expected) => {
    const page = openPage(RECAPS);
    page.shield.setReader(readerOf(shows));
    expect(shieldedIn(page)).toEqual(expected);
    expect(page.errors).toEqual([]);
  });

  it('and follows the progress without being read anew', () => {
    const page = openPage(RECAPS);
    const entries = [...page.shield.entries];
    page.shield.setReader(readerOf([showAt(TITLE, upTo(6))]));
    page.shield.setReader(readerOf([showAt(TITLE, upTo(7))]));
    expect(shieldedIn(page)).toEqual(['tease', 'eight', 'ending']);
    page.shield.setReader(readerOf([showAt(TITLE, upTo(6))]));
    expect(shieldedIn(page)).toEqual(['tease', 'seven', 'eight', 'ending']);
    expect(page.shield.entries).toEqual(entries);
  });

  it('with a section for each episode', () => {
    const page = openPage(RECAPS);
    page.shield.setReader(readerOf([showAt(TITLE, upTo(6))]));
    const episodes = page.shield.sections.map(({ subject }) => subject.episodes);
    expect(episodes).toContainEqual([{ kind: 'episodes', season: null, from: 7, to: 7 }]);
    expect(episodes).toContainEqual([{ kind: 'episodes', season: null, from: 8, to: 8 }]);
  });

  it('as is what is added late', async () => {
    const page = openPage(RECAPS);
    page.shield.setReader(readerOf([showAt(TITLE, upTo(7))]));
    page.document
      .querySelector('#seven')
      ?.insertAdjacentHTML('afterend', '<p id="late">She comes back in the rain and finds the house sold.</p>');
    page.document
      .querySelector('#eight')
      ?.insertAdjacentHTML('afterend', '<p id="later">The pilot is arrested at the harbour that same night.</p>');
    await page.settle();
    expect(shieldedIn(page)).toEqual(['tease', 'eight', 'later', 'ending']);
  });
});

const LIST = `<!doctype html><html lang="en"><head><title>Three drama endings explained</title></head><body><article>
<h1>Three drama endings explained</h1>
<h2>1. Harbour Lamps (2021)</h2><p id="lamps">The pilot drowns at the pier and the letters were all his own.</p>
<h2>2. Tin Harvest (2019)</h2><p id="tin">The farmer marries the surveyor and the mine is closed for good.</p>
<h2>3. Copper Weather (2022)</h2><p id="copper">The forecaster turns out to be the captain's lost son.</p>
</article></body></html>`;

describe('a list of shows is decided show by show', () => {
  test.each([
    ['no shows', [], 'protect', ['lamps', 'tin', 'copper']],
    ['one finished', [showAt('Tin Harvest', { kind: 'finished' })], 'protect', ['lamps', 'copper']],
    ['only mine', [showAt('Tin Harvest', upTo(3))], 'only-mine', ['tin']],
  ] as const)('%s', (_, shows, unknown, expected) => {
    const page = openPage(LIST);
    page.shield.setReader(readerOf(shows, unknown));
    expect(shieldedIn(page)).toEqual(expected);
  });

  it('with a section for each, named after it', () => {
    const page = openPage(LIST);
    expect(page.shield.sections.map(({ subject }) => subject.title)).toEqual([
      'Harbour Lamps',
      'Tin Harvest',
      'Copper Weather',
    ]);
  });
});

const THREAD = `<!doctype html><html lang="en"><head><title>[Spoilers] ${TITLE} S2 E8 discussion</title></head><body>
<article><h1>[Spoilers] ${TITLE} S2 E8 discussion</h1><p id="post">The pilot lies to the whole town, and the lamps stay dark.</p></article>
<section class="comments">
<div class="comment"><p id="eight">I knew that the pilot was lying from the very first scene.</p></div>
<div class="comment"><p id="ten">Wait until episode 10, when her sister finds the second box.</p></div>
<div class="comment"><p id="six">It was better than episode 6, in which she hid the box.</p></div>
<div class="comment"><p>Spoilers from the novel:</p><p id="own">The pilot drowns at the pier.</p></div>
</section></body></html>`;

describe('a thread about one episode is decided by that episode, comments and all', () => {
  test.each([
    ['an earlier episode', upTo(7, 2), ['post', 'eight', 'ten', 'six', 'own']],
    ['its episode: what names another, or announces for itself, stays', upTo(8, 2), ['ten', 'own']],
    ['the same episode of another season', upTo(8, 1), ['post', 'eight', 'ten', 'six', 'own']],
    ['finished', { kind: 'finished' }, []],
  ] as const)('%s', (_, progress, expected) => {
    const page = openPage(THREAD);
    page.shield.setReader(readerOf([showAt(TITLE, progress)]));
    expect(shieldedIn(page)).toEqual(expected);
    expect(page.errors).toEqual([]);
  });

  it('and the cover of what tells of a later one names that', () => {
    const page = openPage(THREAD);
    page.shield.setReader(readerOf([showAt(TITLE, upTo(8, 2))]));
    const named = page.shield.sections.map(({ subject }) => shortEpisodes(subject.episodes));
    expect(named).toEqual(['S2 E10', '']);
    page.shield.setReader(readerOf([showAt(TITLE, upTo(7, 2))]));
    expect(page.shield.sections.map(({ subject }) => shortEpisodes(subject.episodes))).toEqual(['S2 E8', '']);
  });
});
