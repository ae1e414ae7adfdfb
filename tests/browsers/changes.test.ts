import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { CLOSING, dramaPage, HIDDEN, OPENING, SAMPLER, SECTION, WARNING, type Exposure } from './drama-pages';
import { addressOf } from '../../scripts/extension-pages';
import { plainAddress } from './site';
import { eventually, useReader } from './reader';
import { clickAt, countOf, COVER, stateOf, statesOf, untilState } from './shield';

/** Long enough for a few frames between two changes of a page. */
const PAUSE_MS = 60;

const comment = (id: string, text: string): string =>
  `<li class="comment" id="${id}"><article class="comment-body"><div class="comment-content"><p>Spoilers ahead!</p><p>${text}</p></div></article></li>`;

/** The page's own script: adds HTML to an element, a piece after each pause. */
const adder = (target: string, pieces: readonly string[]): string => `<script>
${JSON.stringify(pieces)}.forEach((html, at) => setTimeout(() => {
  document.querySelector('${target}').insertAdjacentHTML('beforeend', html);
  document.documentElement.dataset.added = String(at + 1);
}, ${PAUSE_MS} * (at + 2)));
</script>`;

describe.each(BROWSER_NAMES)('a page that changes in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;
  let page: Page;

  beforeEach(() => {
    paths += 1;
  });

  async function openChanging(html: string): Promise<void> {
    page = await reader().open(reader().site.put(`/changing-${paths}/`, html));
    await page.bringToFront();
  }

  async function untilAdded(count: number): Promise<void> {
    await eventually(
      async () =>
        (await page.evaluate(() => document.documentElement.dataset['added'])) === String(count) ? true : null,
      `${count} pieces are added`,
    );
  }

  /** A page that the browser has kept whole loads nothing, so there is no event to wait for. */
  async function moveTo(address: string, move: (address: string) => void): Promise<void> {
    await page.evaluate(move, address);
    await eventually(async () => ((await addressOf(page)) === address ? true : null), `the page is ${address}`);
  }

  async function expectNoExposure(): Promise<void> {
    const exposure = (await page.evaluate('window.exposure')) as Exposure;
    expect(exposure).toMatchObject({ exposedFrames: 0, exposed: [] });
    expect(exposure.framesWithHidden).toBeGreaterThan(3);
  }

  it('has late comments shielded before they are seen, each on its own', async () => {
    const comments = [
      comment('late-1', `I cried when ${HIDDEN} let go of the rope and went down with the ferry at last.`),
      '<li class="comment" id="late-2"><div class="comment-content"><p>The ferry is beautifully filmed, I want to go there.</p></div></li>',
      comment('late-3', `And then ${HIDDEN} turns out to have been her uncle for all of those twelve episodes.`),
    ];
    await openChanging(
      dramaPage({
        head: SAMPLER,
        content: OPENING,
        after: `<section id="comments"><ol class="comment-list"></ol></section>${adder('.comment-list', comments)}`,
      }),
    );
    await untilAdded(comments.length);
    await untilState(page, '#late-3 p:last-child', 'on');
    expect(await statesOf(page, ['#premise', '#late-1 p:last-child', '#late-1 p:first-child', '#late-2 p'])).toEqual({
      '#premise': null,
      '#late-1 p:last-child': 'on',
      '#late-1 p:first-child': null,
      '#late-2 p': null,
    });
    await expectNoExposure();
  });

  it('has articles of an endless page shielded as they come', async () => {
    const articles = Array.from(
      { length: 6 },
      (_, at) =>
        `<article class="post" id="more-${at}"><h2 class="entry-title">Letter ${at + 2}</h2><div class="entry-content"><p>A few quiet words about the harbour, its ferries, and the people of this drama.</p><p>Spoilers ahead!</p><p class="told">${HIDDEN} burns letter ${at + 2} in the stove, and nobody ever learns what stood in it.</p></div></article>`,
    );
    await openChanging(
      dramaPage({ head: SAMPLER, content: OPENING, after: `<div id="feed"></div>${adder('#feed', articles)}` }),
    );
    await untilAdded(articles.length);
    await untilState(page, '#more-5 .told', 'on');
    const told = articles.map((_, at) => `#more-${at} .told`);
    const open = articles.map((_, at) => `#more-${at} p:first-child`);
    expect(await statesOf(page, told)).toEqual(Object.fromEntries(told.map((selector) => [selector, 'on'])));
    expect(await statesOf(page, open)).toEqual(Object.fromEntries(open.map((selector) => [selector, null])));
    await expectNoExposure();
  });

  it('is another page after its address and content changed without a reload', async () => {
    await openChanging(dramaPage({ head: SAMPLER }));
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    const content = dramaPage({ title: 'Tin Harvest Review' }).replace(/^[^]*<main id="main">|<\/main>[^]*$/g, '');
    await page.evaluate(
      (html, pages) => {
        history.pushState({}, '', `/changed-${pages}/`);
        document.title = 'Tin Harvest Review - Ferry Notes';
        const main = document.querySelector('main');
        main?.replaceChildren();
        main?.insertAdjacentHTML('beforeend', html);
      },
      content,
      paths,
    );
    await untilState(page, '#second', 'on');
    expect(await countOf(page, COVER)).toBe(1);
    expect(await statesOf(page, ['#first', '#premise', '#closing'])).toEqual({
      '#first': 'on',
      '#premise': null,
      '#closing': null,
    });
    expect(await statesOf(page, ['#picture', '#embed'])).toEqual({ '#picture': 'on', '#embed': 'on' });
  });

  it.each([
    ['then the content is swapped', 'address first'],
    ['after the content is swapped', 'content first'],
    ['and the content arrives later', 'content later'],
  ])('shows no spoiler in any frame when its address changes %s', async (_, order) => {
    const titles = ['Tin Harvest Review', 'Salt Meadow Review', 'Harbour Lanterns Review'];
    const contents = titles.map((title) => dramaPage({ title }).replace(/^[^]*<main id="main">|<\/main>[^]*$/g, ''));
    await openChanging(dramaPage({ head: SAMPLER, content: OPENING }));
    await page.evaluate(
      async (pieces, names, how, pauseMs) => {
        const main = document.querySelector('main');
        const pause = (): Promise<void> => new Promise((done) => setTimeout(done, pauseMs));
        for (let move = 0; move < 12; move += 1) {
          const go = (): void => {
            history.pushState({}, '', `${location.pathname}?move=${move}`);
            document.title = `${names[move % names.length]} - Ferry Notes`;
          };
          if (how !== 'content first') go();
          if (how === 'content later') {
            main?.replaceChildren('Loading');
            await pause();
          }
          main?.replaceChildren();
          main?.insertAdjacentHTML('beforeend', pieces[move % pieces.length] ?? '');
          if (how === 'content first') go();
          await pause();
        }
      },
      contents,
      titles,
      order,
      PAUSE_MS * 2,
    );
    await untilState(page, '#second', 'on');
    const exposure = (await page.evaluate('window.exposure')) as Exposure;
    expect(exposure).toMatchObject({ exposedFrames: 0, exposed: [] });
    expect(exposure.framesWithHidden).toBeGreaterThan(20);
    expect(await countOf(page, COVER)).toBe(1);
    expect(await statesOf(page, ['#premise', '#first', '#closing'])).toEqual({
      '#premise': null,
      '#first': 'on',
      '#closing': null,
    });
  });

  it('comes back from the history as it was left, without a frame in which anything is exposed', async () => {
    const witness = '<script>addEventListener("pageshow", (event) => (window.isKept = event.persisted))</script>';
    await openChanging(dramaPage({ head: witness + SAMPLER }));
    await untilState(page, '#first', 'on');
    const url = page.url();
    const elsewhere = reader().site.put(`/elsewhere-${paths}/`, dramaPage({ title: 'Tin Harvest Review' }));
    for (let round = 0; round < 2; round += 1) {
      await moveTo(elsewhere, (address) => location.assign(address));
      await moveTo(url, () => history.back());
      await untilState(page, '#second', 'on');
      expect(await page.evaluate('window.isKept')).toBe(true);
      expect(await countOf(page, COVER)).toBe(1);
      await eventually(
        async () => (((await page.evaluate('window.exposure.frames')) as number) > 10 ? true : null),
        'some frames have passed',
      );
      await expectNoExposure();
    }
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
  });

  it('keeps what was revealed open while the rest of it changes', async () => {
    await openChanging(dramaPage());
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await page.evaluate(() => {
      document.querySelector('#premise')?.append(' It rains in every episode.');
      document.querySelector('#second')?.append(' The lanterns burn until morning.');
    });
    await untilState(page, '#second', 'revealed');
    expect(await stateOf(page, '#first')).toBe('revealed');
  });

  it('keeps its columns as wide as they were', async () => {
    // A column that grows with its content shows what a cover would make of it.
    const grid =
      '<style>body{max-width:none}#main{display:grid;grid-template-columns:auto 300px}article{min-width:240px}</style>';
    const html = dramaPage({
      head: grid,
      content: OPENING + WARNING + SECTION + CLOSING,
      after: '<p>Beside the article.</p>',
    });
    await openChanging(html);
    await page.setViewport({ width: 620, height: 800 });
    await untilState(page, '#first', 'on');
    const widthOf = (selector: string, of: Page): Promise<number> =>
      of.$eval(selector, (element) => element.getBoundingClientRect().width);
    const shielded = await widthOf('#premise', page);
    const plain = await reader().open(plainAddress(page.url()));
    await plain.setViewport({ width: 620, height: 800 });
    expect(shielded).toBe(await widthOf('#premise', plain));
  });
});
