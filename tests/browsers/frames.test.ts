/** Articles and comments in frames: of the page's own site, of another one that is protected, and of one that is not. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage, HIDDEN } from './drama-pages';
import { press } from './extension-page';
import { eventually, useReader } from './reader';
import { COVER, stateOf, untilState } from './shield';
import { otherAddress, plainAddress } from './site';

const COMMENTS = `<!doctype html><html lang="en"><head><title>Comments</title></head><body><section id="comments">
<div class="comment"><p id="mild">I liked the music most of all, and the ferry in the rain.</p></div>
<div class="comment"><p id="warned">Spoilers ahead!</p><p id="told">In the last episode ${HIDDEN} turns out to have written every one of the letters.</p></div>
</section></body></html>`;

describe.each(BROWSER_NAMES)('frames in %s', (name) => {
  const reader = useReader(name);
  let comments = '';

  beforeAll(() => {
    comments = reader().site.put('/comments/', COMMENTS);
  });

  async function open(path: string, frames: readonly string[]): Promise<Page> {
    const after = frames
      .map((src) => `<iframe class="comments" src="${src}" width="700" height="220"></iframe>`)
      .join('');
    const page = await reader().open(reader().site.put(path, dramaPage({ after })));
    await page.bringToFront();
    return page;
  }

  /** What stands on the comment that tells, in the frames in document order. */
  async function statesIn(page: Page): Promise<(string | null)[]> {
    const handles = await page.$$('iframe.comments');
    const frames = await Promise.all(handles.map((handle) => handle.contentFrame()));
    return Promise.all(frames.map((frame: Frame) => stateOf(frame as unknown as Page, '#told')));
  }

  const untilStates = (page: Page, wanted: readonly (string | null)[]): Promise<true> =>
    eventually(
      async () => (JSON.stringify(await statesIn(page)) === JSON.stringify(wanted) ? true : null),
      `the frames are ${wanted.join(', ')}`,
    );
  const untilBadge = (page: Page, wanted: string): Promise<true> =>
    eventually(async () => ((await reader().badgeOf(page)) === wanted ? true : null), `the badge says ${wanted}`);

  it('are protected where there is access, and only there', async () => {
    const page = await open('/framed/', [comments, otherAddress(comments), plainAddress(comments)]);
    await untilStates(page, ['on', 'on', null]);
    const [own] = await page.$$('iframe.comments');
    const frame = (await own?.contentFrame()) ?? null;
    expect(await frame?.$eval('#mild', (element) => element.hasAttribute('data-spoiler-shield'))).toBe(false);
    expect(await frame?.$$eval(COVER, (covers) => covers.length)).toBe(1);
  });

  it('count on the badge, go with the popup, and take their number with them', async () => {
    const page = await open('/counted/', [comments, otherAddress(comments)]);
    await untilStates(page, ['on', 'on']);
    await untilBadge(page, '3');
    const popup = await reader().openPopup(page);
    await press(popup, 'Reveal all');
    await untilStates(page, ['revealed', 'revealed']);
    await untilState(page, '#first', 'revealed');
    await press(popup, 'Shield all again');
    await untilStates(page, ['on', 'on']);
    await popup.close();
    await page.bringToFront();
    await page.$eval('iframe.comments', (frame) => frame.remove());
    await untilBadge(page, '2');
  });

  it('are paused with the page around them', async () => {
    const page = await open('/paused/', [comments, otherAddress(comments)]);
    await untilStates(page, ['on', 'on']);
    const popup = await reader().openPopup(page);
    await press(popup, 'For an hour');
    await untilStates(page, [null, null]);
    await press(popup, 'Protect this site again');
    await untilStates(page, ['on', 'on']);
  });
});
