import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { useReader } from './reader';
import { clickAt, countOf, COVER, hasCoverFocus, untilState } from './shield';

describe.each(BROWSER_NAMES)('a correction in %s', (name) => {
  const reader = useReader(name);

  it('leaves what the reader says is no spoiler, now and after a reload', async () => {
    const page = await reader().open(reader().site.put('/correction/', dramaPage()));
    await untilState(page, '#first', 'on');
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await page.evaluate((cover) => document.querySelector<HTMLElement>(cover)?.focus(), COVER);
    // The last of the buttons on the cover, whatever else it offers.
    let presses = 0;
    for (; presses < 4 && (await hasCoverFocus(page)); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect(await hasCoverFocus(page)).toBe(true);
    await page.keyboard.press('Enter');
    await untilState(page, '#first', null);
    expect(await countOf(page, COVER)).toBe(0);
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', null);
    await untilState(page, '#second', null);
  });
});
