import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { press } from './extension-page';
import { eventually, useReader, type Reader } from './reader';
import { clickAt, hasCoverFocus, untilState } from './shield';

const PARTS = ['#five', '#seven', '#ending'];

function recaps(title: string): string {
  return dramaPage({
    title: `${title} Recap`,
    content: `<h2>Episode 5 recap</h2>
<p id="five">Seo-yul finds the second box of letters under the pier, and hides it from her sister for a week.</p>
<h2>Episode 7 recap</h2>
<p id="seven">Tessaly reads the letters aloud at the funeral, and leaves the island on the morning boat.</p>
<h2>Ending explained</h2>
<p id="ending">Tessaly drowns at the pier, and the whole town lights the lanterns for him.</p>`,
  });
}

describe.each(BROWSER_NAMES)('a page that was taken for another show in %s', (name) => {
  const reader = useReader(name);

  it('is put right in the popup, and the alias is learned for other pages', async () => {
    const html = recaps('Letters of the Grey Ferry');
    const page = await reader().open(reader().site.put('/unknown/', html));
    const popup = await reader().openPopup(page);
    await popup.waitForSelector('.other-show');
    await popup.evaluate(() => document.querySelector('.other-show')?.setAttribute('open', ''));
    await popup.type('.other-show input', 'Tin Harvest');
    await press(popup, 'Put right');
    await eventually(
      async () => ((await popup.$eval('.show h2', (title) => title.textContent)) === 'Tin Harvest' ? true : null),
      'the popup names the show',
    );
    await watchUpTo(popup, 6);
    await expectStates(page, { '#five': null, '#seven': 'on', '#ending': 'on' });
    const next = await reader().open(reader().site.put('/next/', html.replace('Recap', 'Review')));
    await expectStates(next, { '#five': null, '#seven': 'on', '#ending': 'on' });
  });
});

describe.each(BROWSER_NAMES)('a reader at episode 6 in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let other: Page;
  let popup: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    const title = `Ferry Letters ${['Blue', 'Red', 'Green', 'Gold', 'Grey', 'White', 'Black', 'Pink', 'Brown'][paths % 9]}`;
    const url = reader().site.put(`/recaps-${paths}/`, recaps(title));
    page = await reader().open(url);
    other = await reader().openWindow(`${url}?again`);
    await expectStates(page, { '#five': 'on', '#seven': 'on', '#ending': 'on' });
    popup = await reader().openPopup(page);
    await watchUpTo(popup, 6);
    await expectStates(page, { '#five': null, '#seven': 'on', '#ending': 'on' });
  });

  it('reads the recap of episode 5, not of 7, and not the ending; 7 opens with the progress, in every window', async () => {
    await expectStates(other, { '#five': null, '#seven': 'on', '#ending': 'on' });
    await watchUpTo(popup, 7);
    await expectStates(page, { '#five': null, '#seven': null, '#ending': 'on' });
    await expectStates(other, { '#five': null, '#seven': null, '#ending': 'on' });
    await press(popup, 'I have finished it');
    await expectStates(page, { '#five': null, '#seven': null, '#ending': null });
    await expectStates(other, { '#five': null, '#seven': null, '#ending': null });
  });

  it('moves the progress from the page, by keyboard', async () => {
    await clickAt(page, '#seven');
    await untilState(page, '#seven', 'revealed');
    await page.evaluate(() => document.querySelector<HTMLElement>('spoiler-shield-cover')?.focus());
    expect(await hasCoverFocus(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectStates(page, { '#five': null, '#seven': null, '#ending': 'on' });
    await expectStates(other, { '#five': null, '#seven': null, '#ending': 'on' });
    expect(await watchedIn(reader(), page)).toBe('7');
  });
});

async function expectStates(page: Page, expected: Readonly<Record<string, 'on' | null>>): Promise<void> {
  for (const part of PARTS) await untilState(page, part, expected[part] ?? null);
}

async function watchUpTo(popup: Page, episode: number): Promise<void> {
  await popup.bringToFront();
  const field = await popup.waitForSelector('input[type=number]');
  await field?.evaluate((element, value) => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, String(episode));
}

async function watchedIn(reader: Reader, page: Page): Promise<string> {
  const popup = await reader.openPopup(page);
  return eventually(
    () => popup.$eval('input[type=number]', (field) => field.value || null).catch(() => null),
    'the popup says how far the show is watched',
  );
}
