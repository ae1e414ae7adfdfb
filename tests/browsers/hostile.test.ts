import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { pixelsOf, strokesIn } from './pixels';
import { useReader } from './reader';
import { clickAt, clickCover, countOf, COVER, stateOf, untilState } from './shield';
import { plainAddress } from './site';

/** What a page's own style sheet may try, as strong as a style sheet can say it. */
const OVERRIDES = {
  visibility: 'html body main article.post div.entry-content *{visibility:visible!important}',
  filter: 'html body main article.post div.entry-content p{filter:none!important}',
  colour:
    'html body main article.post div.entry-content p#first{color:#000!important;-webkit-text-fill-color:#000!important;background:#fff!important}',
  'all of it':
    'html body main#main article.post div.entry-content p#first,html body main#main article.post div.entry-content p#first *{all:unset!important;display:block!important}',
  'a first letter':
    'html body main#main article.post div.entry-content p#first::first-letter{color:red!important;font-size:60px!important}',
  'how a first letter is filled':
    'html body main#main article.post div.entry-content p#first::first-letter{-webkit-text-fill-color:red!important;background:linear-gradient(red,blue)!important;font-size:60px!important}',
  'an animation':
    '@keyframes show{0%,100%{filter:none;color:#000;visibility:visible}} p,p *{animation:show 1s infinite!important}',
};

/** What a page's own timer saw of a storm. */
interface Storm {
  readonly changes: number;
  /** The longest pause between two of its turns. */
  readonly longestMs: number;
}

/** 10,000 changes a second for 10 s: paragraphs that come, most of which go at once; every twentieth stays. */
function storm(page: Page): Promise<Storm> {
  return page.evaluate(
    () =>
      new Promise<Storm>((done) => {
        const article = document.querySelector('#second');
        const start = performance.now();
        let last = start;
        let longestMs = 0;
        let changes = 0;
        let added = 0;
        const turn = (): void => {
          const now = performance.now();
          longestMs = Math.max(longestMs, now - last);
          last = now;
          // A turn that comes late makes up for it, within bounds.
          const due = Math.min((now - start) * 10, changes + 1000);
          while (changes < due) {
            const late = document.createElement('p');
            late.textContent = 'And in the end the letters were his own, he says on the pier.';
            late.className = 'late';
            article?.after(late);
            added += 1;
            changes += 1;
            if (added % 20 === 0) continue;
            late.remove();
            changes += 1;
          }
          if (now - start < 10_000) setTimeout(turn, 10);
          else done({ changes, longestMs });
        };
        turn();
      }),
  );
}

describe.each(BROWSER_NAMES)('a page against its shields in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  async function open(head: string): Promise<void> {
    paths += 1;
    page = await reader().open(reader().site.put(`/hostile-${paths}/`, dramaPage({ head })));
    await untilState(page, '#first', 'on');
    await page.bringToFront();
  }

  it.each(Object.entries(OVERRIDES))('sees no letter by a style sheet that sets %s', async (_, css) => {
    await open(`<style>${css}</style>`);
    expect(strokesIn(await pixelsOf(page, '#first'))).toBe(0);
  });

  it('sees no letter of a first line that its style sheet fills and pushes out of its box', async () => {
    const css = `p#first{width:150px!important;padding-bottom:20px;line-height:12px!important;white-space:nowrap!important}
p#first::first-line{-webkit-text-fill-color:#000!important;font-size:40px!important}`;
    await open(`<style>${css}</style>`);
    expect(strokesIn(await pixelsOf(page, '#first', 'beside'))).toBe(0);
    expect(strokesIn(await pixelsOf(page, '#first'))).toBe(0);
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    expect(strokesIn(await pixelsOf(page, '#first', 'beside'))).toBeGreaterThan(0.05);
  });

  it('sees no letter by a sheet that it adopts later', async () => {
    await open('');
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, OVERRIDES['all of it']);
    expect(strokesIn(await pixelsOf(page, '#first'))).toBe(0);
  });

  describe('with scripts', () => {
    beforeEach(() => open(''));

    it('gets marks and covers back as often as it takes them away', async () => {
      await page.evaluate(
        (cover) =>
          new Promise<void>((done) => {
            const end = performance.now() + 1500;
            const strip = (): void => {
              document.querySelectorAll('[data-spoiler-shield],[inert]').forEach((element) => {
                element.removeAttribute('data-spoiler-shield');
                element.removeAttribute('inert');
              });
              document.querySelectorAll(cover).forEach((element) => element.remove());
              if (performance.now() < end) setTimeout(strip, 5);
              else done();
            };
            strip();
          }),
        COVER,
      );
      await untilState(page, '#first', 'on');
      expect(await countOf(page, COVER)).toBe(1);
      expect(strokesIn(await pixelsOf(page, '#first'))).toBe(0);
    });

    it('stays usable in a storm of changes, and nothing is missed', async () => {
      const plain = await reader().open(plainAddress(page.url()));
      await plain.bringToFront();
      const without = await storm(plain);
      await plain.close();
      await page.bringToFront();
      const withShield = await storm(page);
      expect(withShield.changes).toBeGreaterThan(0.9 * without.changes);
      expect(withShield.longestMs).toBeLessThan(3 * without.longestMs + 500);
      const left = await page.$$eval(
        '.late',
        (elements) => elements.filter((element) => element.closest('[data-spoiler-shield="on"]') === null).length,
      );
      expect(await countOf(page, '.late')).toBeGreaterThan(1000);
      expect(left).toBe(0);
      await clickCover(page);
      await untilState(page, '#first', 'revealed');
    }, 90_000);

    it('does not follow a link around a shielded picture, nor hears of the press', async () => {
      const url = page.url();
      await page.evaluate(() => {
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          document.addEventListener(type, () => (document.documentElement.dataset['heard'] = type), true);
      });
      await clickAt(page, '#picture');
      await untilState(page, '#picture', 'revealed');
      expect(page.url()).toBe(url);
      expect(await page.evaluate(() => document.documentElement.dataset['heard'] ?? null)).toBe(null);
    });

    it('that is written anew with document.write is shielded and can be revealed', async () => {
      await page.evaluate((html) => {
        document.open();
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages do it all the same
        document.write(html);
        document.close();
      }, dramaPage());
      await untilState(page, '#first', 'on');
      await clickAt(page, '#first');
      await untilState(page, '#first', 'revealed');
      expect(await stateOf(page, '#second')).toBe('revealed');
    });
  });
});
