import { describe, expect, it, test } from 'vitest';
import type { Level } from '../../src/detect/verdict';
import { readerSide } from '../../src/shows/reader-side';
import type { Progress } from '../../src/shows/show';
import { openPage, shieldedIn, showAt, upTo, type TestPage } from './page';
import { createTestPace } from './test-pace';

const readerAt = (progress: Progress, level: Level = 'balanced') => {
  const mine = showAt('Harbour Lamps', progress);
  return readerSide({ level, shows: new Map([[mine.id, mine]]), unknownShows: 'protect', today: '2026-03-10' });
};

const page = (body: string, title = 'Ferry Notes'): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const open = (body: string, progress: Progress = upTo(6), level: Level = 'balanced', title?: string): TestPage => {
  const opened = openPage(page(body, title));
  opened.shield.setReader(readerAt(progress, level));
  expect(opened.errors).toEqual([]);
  return opened;
};

const FRONT = `<main><h1>Latest</h1><div class="grid">
<div class="card"><a href="/1"><img id="picture" src="1.jpg" alt=""></a><h3 id="nine"><a href="/1">Harbour Lamps Episode 9 Recap: The pier</a></h3><p id="teaser">What she found in the box.</p></div>
<div class="card"><a href="/2"><img id="picture5" src="2.jpg" alt=""></a><h3 id="five"><a href="/2">Harbour Lamps Episode 5 Recap</a></h3><p id="teaser5">Her first week on the island.</p></div>
<div class="card"><a href="/3"><img id="picture-tin" src="3.jpg" alt=""></a><h3 id="tin"><a href="/3">Tin Harvest in pictures</a></h3><p id="teaser-tin">The mine is closed.</p></div>
<div class="card"><h3 id="cast"><a href="/4">Harbour Lamps: meet the cast</a></h3></div>
</div></main><aside class="sidebar"><ul><li id="side"><a href="/5">Harbour Lamps ending explained</a></li><li id="side-other"><a href="/6">Quiet dramas to watch</a></li></ul></aside>`;

describe('cards on a front page are shielded one by one', () => {
  test.each<[string, Progress, Level, readonly string[]]>([
    ['at episode 6', upTo(6), 'balanced', ['picture', 'nine', 'teaser', 'side']],
    ['at episode 9', upTo(9), 'balanced', ['side']],
    ['finished', { kind: 'finished' }, 'balanced', []],
    ['Strict takes every mention', upTo(9), 'strict', ['cast', 'side']],
    ['Marked only leaves them', upTo(6), 'marked', []],
  ])('%s', (_, progress, level, expected) => {
    expect(shieldedIn(open(FRONT, progress, level))).toEqual(expected);
  });

  it('each behind one cover', () => {
    expect(open(FRONT).document.querySelectorAll('spoiler-shield-cover')).toHaveLength(2);
  });

  it('with the thumbnail that comes late', async () => {
    const opened = open(FRONT);
    opened.document
      .querySelector('#nine')
      ?.insertAdjacentHTML('beforebegin', '<figure><img id="late" src="9.jpg" alt=""></figure>');
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['picture', 'late', 'nine', 'teaser', 'side']);
  });

  it('and with the teaser that comes last', async () => {
    const opened = open(FRONT);
    opened.document.querySelector('#teaser')?.insertAdjacentHTML('afterend', '<p id="last">Two coats by the well.</p>');
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['picture', 'nine', 'teaser', 'last', 'side']);
  });

  it('and opened again where the headline goes', async () => {
    const opened = open(FRONT);
    opened.document.querySelector('#nine')?.remove();
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['side']);
  });

  it('also where they are added later', async () => {
    const opened = open(FRONT);
    opened.document
      .querySelector('.grid')
      ?.insertAdjacentHTML(
        'beforeend',
        '<div class="card"><h3 id="added"><a href="/9">Harbour Lamps finale: everybody wept when the captain died</a></h3></div>',
      );
    await opened.settle();
    expect(shieldedIn(opened)).toContain('added');
  });
});

describe('what a card says beside its text', () => {
  const card = (content: string): string =>
    `<main><ul><li id="card">${content}</li><li id="other"><a href="/o">Tin Harvest in pictures</a></li></ul></main>`;
  const TELLS = 'Harbour Lamps ending explained';
  test.each<[string, string, readonly string[]]>([
    ['a tooltip on the link', `<a href="/1" title="${TELLS}">Read this tonight</a>`, ['card']],
    ['a tooltip on the link around', `<a href="/1" title="${TELLS}"><h3 id="h">Tonight</h3></a>`, ['h']],
    ['a tooltip on the card', `<h3 id="h"><a href="/1">Tonight</a></h3>`.replace('<h3', `<h3 title="${TELLS}"`), ['h']],
    ['a name for screen readers', `<a href="/1" aria-label="${TELLS}">Read this tonight</a>`, ['card']],
    ['what the picture shows', `<a href="/1"><img alt="${TELLS}" src="1.jpg"> Read this tonight</a>`, ['card']],
    ['a picture alone', `<a id="a" href="/1"><img alt="${TELLS}" src="1.jpg"></a><p id="p">Tonight</p>`, ['a', 'p']],
    ['an empty link beside', `<a id="a" href="/1" title="${TELLS}"></a><p id="p">Tonight</p>`, ['a', 'p']],
    [
      'a link around a drawn picture',
      `<a id="a" href="/1" title="${TELLS}"><div></div></a><p id="p">Tonight</p>`,
      ['a', 'p'],
    ],
    ['an empty link alone', `<a href="/1" aria-label="${TELLS}"></a>`, ['card']],
    ['an empty link in a run', `<span><a href="/1" title="${TELLS}"></a></span>`, ['card']],
    ['an empty link that tells nothing', '<a href="/1" title="Harbour Lamps"></a><p id="p">Tonight</p>', []],
    [
      'a name in the tooltip, the rest in the text',
      '<a title="Harbour Lamps" href="/1">Ending explained</a>',
      ['card'],
    ],
    ['a tooltip that tells nothing', '<a title="Harbour Lamps" href="/1">Tonight at nine</a>', []],
  ])('%s', (_, content, expected) => {
    expect(shieldedIn(open(card(content))).filter((id) => id !== 'card' || expected.includes(id))).toEqual(expected);
  });

  it('also where the link is filled, emptied and filled again', async () => {
    const opened = open(card(`<a id="a" href="/1" title="${TELLS}"><div id="thumb"></div></a><p id="p">Tonight</p>`));
    const thumb = opened.document.querySelector('#thumb');
    thumb?.insertAdjacentHTML('beforeend', '<p id="words">Read this</p>');
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['words', 'p']);
    opened.document.querySelector('#words')?.remove();
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['a', 'thumb', 'p']);
    thumb?.insertAdjacentHTML('beforeend', '<img id="picture" src="1.jpg" alt="">');
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['thumb', 'picture', 'p']);
  });

  const GRID = `<main><div><article class="card" title="${TELLS}" id="whole"><div id="thumb" class="thumb" style="background-image:url(1.jpg)"></div>
<div class="text" aria-label="${TELLS}"><h3 id="headline"><a href="/1">${TELLS}</a></h3><button id="save">Save</button></div></article>
<article class="card" id="next"><div class="thumb" id="thumb2"></div><h3><a href="/2">Tin Harvest in pictures</a></h3></article></div></main>`;

  it('is shielded with it: thumbnails that a style sheet draws, buttons, tooltips; and given back as it was', () => {
    const opened = openPage(page(GRID), { level: null });
    const before = opened.document.documentElement.cloneNode(true);
    opened.shield.setReader(readerAt(upTo(6)));
    expect(shieldedIn(opened)).toEqual(['thumb', 'headline', 'save']);
    const whole = opened.document.querySelector('#whole');
    expect(whole?.hasAttribute('data-spoiler-shield-card')).toBe(true);
    expect(whole?.getAttribute('title')).toBe('');
    expect(opened.document.querySelector('.text')?.getAttribute('aria-label')).toBe('');
    opened.shield.revealAll();
    expect(shieldedIn(opened)).toEqual([]);
    expect(whole?.hasAttribute('data-spoiler-shield-card')).toBe(false);
    expect(whole?.getAttribute('title')).toBe(TELLS);
    opened.shield.shieldAll();
    expect(whole?.getAttribute('title')).toBe('');
    opened.shield.setReader(readerAt({ kind: 'finished' }));
    expect(opened.document.documentElement.isEqualNode(before)).toBe(true);
  });

  it('stays shielded when the page takes the mark away; a forged or copied one is no mark', async () => {
    const opened = open(GRID);
    opened.document.querySelector('#whole')?.removeAttribute('data-spoiler-shield-card');
    opened.document.querySelector('#next')?.setAttribute('data-spoiler-shield-card', '');
    const copy = opened.document.querySelector('#next')?.cloneNode(true);
    if (copy) opened.document.querySelector('#next')?.after(copy);
    await opened.settle();
    const marked = [...opened.document.querySelectorAll('[data-spoiler-shield-card]')].map(({ id }) => id);
    expect(marked).toEqual(['whole']);
  });
});

describe('pages that come piece by piece', () => {
  const streamed = async (...pieces: readonly string[]): Promise<TestPage> => {
    const opened = open('<main><div id="grid"></div></main>');
    for (const piece of pieces) {
      opened.document.querySelector('#grid')?.insertAdjacentHTML('beforeend', piece);
      await opened.settle();
    }
    return opened;
  };

  it('shield the first card whole, once others stand beside it', async () => {
    const first =
      '<div class="card"><img id="picture" src="1.jpg" alt=""><h3 id="nine"><a href="/1">Harbour Lamps Episode 9: the best moments</a></h3></div>';
    expect(shieldedIn(await streamed(first))).toEqual(['nine']);
    const other = '<div class="card"><img id="other" src="2.jpg" alt=""><h3><a href="/2">Tin Harvest</a></h3></div>';
    expect(shieldedIn(await streamed(first, other))).toEqual(['picture', 'nine']);
  });

  it('shield a card whose name comes before what it tells', async () => {
    const opened = await streamed('<div class="card"><p id="name">Harbour Lamps</p></div><div class="card"></div>');
    expect(shieldedIn(opened)).toEqual([]);
    opened.document.querySelector('.card')?.insertAdjacentHTML('beforeend', '<p id="tells">The captain dies.</p>');
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['name', 'tells']);
  });

  it('shield each card of a list that grows without end', async () => {
    const cards = (from: number): string =>
      Array.from(
        { length: 20 },
        (_, at) =>
          `<div class="card"><img src="${from + at}.jpg" alt=""><h3><a href="/${from + at}">${at % 10 === 0 ? 'Harbour Lamps finale, told' : 'Tin Harvest in pictures'} ${from + at}</a></h3></div>`,
      ).join('');
    const opened = await streamed(...Array.from({ length: 20 }, (_, at) => cards(at * 20)));
    expect(opened.shield.sections).toHaveLength(40);
    expect(opened.document.querySelectorAll('[data-spoiler-shield-card]')).toHaveLength(40);
  });
});

describe('in a grid of plain blocks a headline speaks for its own card', () => {
  const card = (name: string, title: string): string =>
    `<div><img id="${name}-picture" src="1.jpg" alt=""><h3 id="${name}"><a href="/${name}">${title}</a></h3><p id="${name}-text">A few words.</p></div>`;
  const CARDS = [
    card('nine', 'Harbour Lamps Episode 9 Recap'),
    card('five', 'Harbour Lamps Episode 5 Recap'),
    card('tin', 'Tin Harvest in pictures'),
  ];
  const grid = (cards: string): string => `<main><h1>New recaps of every drama series</h1><div>${cards}</div></main>`;

  test('not for the picture of the next', () => {
    expect(shieldedIn(open(grid(CARDS.join(''))))).toEqual(['nine-picture', 'nine', 'nine-text']);
    const stranger = openPage(page(grid(CARDS.join(''))));
    expect(shieldedIn(stranger)).toEqual(['nine-text', 'five-text']);
  });

  test('also where it comes piece by piece, and where a headline comes or goes', async () => {
    const opened = openPage(page(grid('')));
    const list = opened.document.querySelector('main > div');
    for (const piece of CARDS) {
      list?.insertAdjacentHTML('beforeend', '<div></div>');
      for (const part of piece.replace(/^<div>|<\/div>$/g, '').split(/(?=<h3|<p)/)) {
        list?.lastElementChild?.insertAdjacentHTML('beforeend', part);
        await opened.settle();
      }
    }
    expect(shieldedIn(opened)).toEqual(['nine-text', 'five-text']);
    const headline = opened.document.querySelector('#five');
    headline?.remove();
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['nine-text', 'five-picture', 'five-text']);
    if (headline) opened.document.querySelector('#five-text')?.before(headline);
    await opened.settle();
    expect(shieldedIn(opened)).toEqual(['nine-text', 'five-text']);
  });

  test.each<[string, string]>([
    ['in one block a picture belongs to the headline before it', CARDS.join('').replaceAll(/<\/?div>/g, '')],
    ['what stands under a heading of the page’s own belongs to it', CARDS.join('').replaceAll(/<\/?a[^>]*>/g, '')],
    [
      'a headline by itself heads what follows it',
      `<div><h3><a href="/9">Harbour Lamps Episode 9 Recap</a></h3></div>${CARDS[1] ?? ''}`,
    ],
  ])('%s', (_, cards) => {
    expect(shieldedIn(openPage(page(grid(cards))))).toContain('five-picture');
  });
});

describe('texts and comments', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a post that tells the end of a show of mine',
      '<main><article><p id="a">Nobody was ready for the end of Harbour Lamps, in which the captain dies at the pier.</p></article><article><p id="b">The weather was lovely today.</p></article></main>',
      ['a'],
    ],
    [
      'a post that begins with its name',
      '<main><article><p id="a">Harbour Lamps, last night: the captain dies at the pier.</p></article><article><p id="b">The weather was lovely today.</p></article></main>',
      ['a'],
    ],
    [
      'a post under a heading that tells',
      '<main><article><h3 id="a">Harbour Lamps finale: the captain dies</h3><p id="text">I wept.</p></article><article><h3 id="b">Tin Harvest: the miner dies</h3></article></main>',
      ['a', 'text'],
    ],
    [
      'not one under a heading that names it and tells nothing',
      '<main><article><h3 id="a">Harbour Lamps, all twelve evenings</h3><p id="text">I loved it.</p></article><article><h3 id="b">Tin Harvest</h3></article></main>',
      [],
    ],
    [
      'a post that only names it, or its episode',
      '<main><article><p id="a">Tonight I start Harbour Lamps.</p></article><article><p id="b">Harbour Lamps episode 9 airs on Saturday at nine.</p></article></main>',
      [],
    ],
    [
      'a comment, not the thread',
      '<main><article><h1>Ten quiet dramas</h1><p>All of them are worth an evening.</p></article><ol class="comment-list"><li class="comment"><p id="a">In Harbour Lamps the captain dies alone, you know.</p></li><li class="comment"><p id="b">Thank you for the list.</p></li></ol></main>',
      ['a'],
    ],
  ])('%s', (_, body, expected) => expect(shieldedIn(open(body))).toEqual(expected));

  test("an article's title that tells is shielded, one that only names the episode is not", () => {
    const article = (title: string): string =>
      `<main><article><h1 id="title">${title}</h1><p>A few words on the music of this drama.</p></article></main>`;
    const tells = 'Harbour Lamps: the captain was killed by his own brother';
    expect(shieldedIn(open(article(tells), upTo(6), 'balanced', tells))).toEqual(['title']);
    const names = 'Harbour Lamps Episode 9: what to expect';
    expect(shieldedIn(open(article(names), upTo(6), 'balanced', names))).toEqual([]);
  });

  test('an article is no card of its own, however short', () => {
    const title = 'Harbour Lamps Recap';
    const recap = `<main><article><h1 id="title">${title}</h1><h2>Episode 5 recap</h2><p id="five">The captain dies in the storm.</p><h2>Episode 7 recap</h2><p id="seven">Her sister dies of grief.</p></article></main>`;
    expect(shieldedIn(open(recap, upTo(6), 'balanced', title))).toEqual(['seven']);
  });

  test('and so is what the tab says, until the title is revealed or the page has another', async () => {
    const tells = 'Harbour Lamps: the captain was killed by his own brother';
    const opened = open(
      `<main><article><h1>${tells}</h1><p>A few words on the music.</p></article></main>`,
      upTo(6),
      'balanced',
      tells,
    );
    expect(opened.document.title).toBe('Harbour Lamps · …');
    expect(opened.shield.pageShow?.title).toBe('Harbour Lamps');
    opened.shield.revealAll();
    expect(opened.document.title).toBe(tells);
    opened.shield.shieldAll();
    expect(opened.document.title).toBe('Harbour Lamps · …');
    opened.shield.setReader(readerAt({ kind: 'finished' }));
    expect(opened.document.title).toBe(tells);
    opened.shield.setReader(readerAt(upTo(6)));
    opened.document.title = 'Ferry Notes';
    await opened.settle();
    expect(opened.document.title).toBe('Ferry Notes');
    opened.document.title = tells;
    await opened.settle();
    expect(opened.document.title).toBe('Harbour Lamps · …');
    opened.end();
    expect(opened.document.title).toBe(tells);
  });

  test('what the tab says waits for no slice', async () => {
    const pace = createTestPace();
    const opened = openPage(page('<p>A few words on the music.</p>', 'Ferry Notes'), { pace });
    opened.shield.setReader(readerAt(upTo(6)));
    opened.document.body.append('More of them.');
    await opened.settle();
    opened.document.title = 'Harbour Lamps: the captain was killed by his own brother';
    await opened.settle();
    expect(opened.document.title).toBe('Harbour Lamps · …');
  });
});
