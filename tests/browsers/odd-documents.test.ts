/** Documents that are unlike an article: of XML, without a body, with a tampered world. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage, HIDDEN, OPENING, SECTION, WARNING } from './drama-pages';
import { useReader } from './reader';
import { clickAt, clickCover, countOf, COVER, stateOf, untilState } from './shield';

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Harbour Lanterns Review</title></head><body><main><article>
<h1>Harbour Lanterns Review</h1><p id="premise">A ferry clerk finds a box of letters that were never delivered.</p>
<p id="warning">WARNING: The section below contains spoilers!</p>
<p id="first">In the last episode it turns out that ${HIDDEN} wrote every one of the letters.</p>
</article></main></body></html>`;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** One empty sheet whose title tells. */
const PAPER = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Title(Spoilers ahead: in the end ${HIDDEN} dies)>>endobj
trailer<</Root 1 0 R/Info 4 0 R>>
%%EOF`;
const TELLING_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><title>Spoilers ahead</title><text y="20">Spoilers ahead: in the end ${HIDDEN} dies.</text></svg>`;

/** What a page may do to the objects that a content script might use, before anything of its body is parsed. */
const TAMPERING = `<script>
for (const [owner, names] of [
  [Element.prototype, ['setAttribute', 'removeAttribute', 'getAttribute', 'hasAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'before', 'remove', 'attachShadow']],
  [Node.prototype, ['appendChild', 'insertBefore', 'compareDocumentPosition', 'contains']],
  [Document.prototype, ['createElement', 'createElementNS', 'createTreeWalker', 'querySelectorAll']],
  [MutationObserver.prototype, ['observe', 'takeRecords']],
  [EventTarget.prototype, ['addEventListener']],
  [Array.prototype, ['map', 'filter', 'push', 'flatMap']],
  [String.prototype, ['replace', 'trim', 'matchAll', 'normalize']],
  [RegExp.prototype, ['exec', 'test']],
]) for (const name of names) owner[name] = function () { window.tampered = (window.tampered || 0) + 1; throw new TypeError('no ' + name); };
Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
window.MutationObserver = function () { throw new TypeError('no observer'); };
</script>`;

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;

  async function open(body: string | Uint8Array, type?: string): Promise<Page> {
    paths += 1;
    const url = reader().site.put(`/odd-${paths}/`, () => ({ body, ...(type === undefined ? {} : { type }) }));
    const page = await reader().open(url);
    await page.bringToFront();
    return page;
  }

  it('a page of XHTML is shielded and revealed', async () => {
    const page = await open(XHTML, 'application/xhtml+xml; charset=utf-8');
    await untilState(page, '#first', 'on');
    expect(await stateOf(page, '#premise')).toBe(null);
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
  });

  it.each([
    ['a picture', PIXEL, 'image/png'],
    ['a drawing', TELLING_PICTURE, 'image/svg+xml'],
    ['a plain text', `Spoilers ahead!\n\nIn the end ${HIDDEN} dies.`, 'text/plain'],
    ['data', `{"text":"Spoilers ahead! In the end ${HIDDEN} dies."}`, 'application/json'],
  ])('%s opened by itself is left alone', async (_, body, type) => {
    const page = await open(body, type);
    const touched = await page.evaluate(
      () => document.querySelectorAll('[data-spoiler-shield],[data-spoiler-shield-look],spoiler-shield-cover').length,
    );
    expect(touched).toBe(0);
  });

  it('a PDF file opened by itself is left alone', async () => {
    paths += 1;
    const url = reader().site.put(`/odd-${paths}/paper.pdf`, () => ({ body: PAPER, type: 'application/pdf' }));
    const page = await reader().browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const { address, touched } = await page.evaluate(() => ({
      address: location.href,
      touched: document.querySelectorAll('[data-spoiler-shield],[data-spoiler-shield-look],spoiler-shield-cover')
        .length,
    }));
    expect(address).toBe(url);
    expect(touched).toBe(0);
  });

  it('marks and covers that stand in the page before us neither reveal nor shield', async () => {
    const forged = dramaPage()
      .replace('id="first"', 'id="first" data-spoiler-shield="revealed"')
      .replace('id="premise"', 'id="premise" data-spoiler-shield="on" inert')
      .replace('<h2>', '<spoiler-shield-cover state="revealed"></spoiler-shield-cover><h2>');
    const page = await open(forged);
    await untilState(page, '#first', 'on');
    expect(await stateOf(page, '#premise')).toBe(null);
    expect(await page.$eval('#premise', (element) => element.hasAttribute('inert'))).toBe(false);
    expect(await countOf(page, COVER)).toBe(1);
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
    // "Revealed" before the reader came: it was not remembered as their doing.
    expect(await stateOf(page, '#second')).toBe('revealed');
  });

  it('a page that has no body for a while is shielded when it gets one', async () => {
    const page = await open(dramaPage());
    await page.evaluate(() => {
      const { body } = document;
      body.remove();
      setTimeout(() => document.documentElement.append(body), 100);
    });
    await page.waitForSelector('#first');
    await untilState(page, '#first', 'on');
    expect(await countOf(page, COVER)).toBe(1);
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
  });

  it('a page of frames has nothing of its own, and is left alone', async () => {
    const page = await open('<!doctype html><title>Frames</title><frameset cols="*"><frame src="/player/"></frameset>');
    expect(await countOf(page, '[data-spoiler-shield]')).toBe(0);
  });

  it('a page that tampers with every prototype is shielded; what it forges reveals nothing', async () => {
    paths += 1;
    const url = reader().site.put(`/odd-${paths}/`, dramaPage({ head: TAMPERING }));
    const page = await reader().browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    const marks = (): Promise<string[]> =>
      page.evaluate(() => {
        const found: string[] = [];
        // Written without any method that the page has broken.
        const all = document.getElementsByTagName('*');
        for (let at = 0; at < all.length; at += 1) {
          const mark = (all[at] as HTMLElement).dataset['spoilerShield'];
          if (mark) found[found.length] = mark;
        }
        return found;
      });
    expect((await marks()).length).toBeGreaterThan(2);
    expect(new Set(await marks())).toEqual(new Set(['on']));
    await page.evaluate(() => {
      const { body } = document;
      body.click();
      for (let at = 0; at < body.children.length; at += 1) (body.children[at] as HTMLElement).click();
    });
    expect(new Set(await marks())).toEqual(new Set(['on']));
  });

  it('a page that defines elements by our names keeps its shields, and a click reveals', async () => {
    const page = await open(
      dramaPage({
        head: `<script>for (const name of ['spoiler-shield-cover', 'spoiler-shield-text'])
          customElements.define(name, class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } });</script>`,
        content: OPENING + WARNING + SECTION,
      }),
    );
    await untilState(page, '#first', 'on');
    expect(await stateOf(page, '#second')).toBe('on');
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    expect(await stateOf(page, '#second')).toBe('revealed');
  });
});
