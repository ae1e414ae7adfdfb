/** The extension's own pages as a phone shows them: narrow, and pressed with a fingertip. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import { dramaPage } from './drama-pages';
import { untilSaid } from './extension-page';
import { useReader } from './reader';
import { untilState } from './shield';

/** CSS pixels: what Apple and WCAG 2.5.5 ask of a target. */
const FINGERTIP = 44;

describe.each(BROWSER_NAMES)('on a phone, by %s', (name) => {
  const reader = useReader(name);

  beforeAll(async () => {
    // Chromium's pointer is told by the viewport. 1: the one pointer is coarse.
    if (name === 'firefox')
      await evaluatePrivileged(
        reader().browser,
        `for (const kind of ['primary', 'all']) Services.prefs.setIntPref('ui.' + kind + 'PointerCapabilities', 1); ''`,
      );
  });

  it.each([
    [360, 640],
    [320, 568],
  ])(
    'nothing is cut off, and all that can be pressed is as large as a fingertip, at %i x %i',
    async (width, height) => {
      const page = await reader().open(reader().site.put(`/phone-${width}/`, dramaPage()));
      await untilState(page, '#first', 'on');
      const options = await reader().openExtensionPage('src/options/index.html');
      const welcome = await reader().openExtensionPage('src/welcome/index.html');
      const popup = await reader().openPopup(page);
      const pages = { options, welcome, popup };
      for (const shown of Object.values(pages)) {
        await shown.bringToFront();
        await shown.setViewport({ width, height, ...(name === 'chromium' && { hasTouch: true, isMobile: true }) });
        await shown.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
      }
      await options.bringToFront();
      const title = await options.waitForSelector('.add-show input');
      await title?.type(`Harbour Lanterns ${width}`);
      await options.keyboard.press('Enter');
      await untilSaid(options, `Harbour Lanterns ${width}`);
      await options.click('.shows summary');
      await untilSaid(welcome, 'Try it');
      await untilSaid(popup, '1 section shielded');
      for (const [path, shown] of Object.entries(pages)) {
        expect(await shown.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
        expect(await smallTargets(shown), path).toEqual([]);
      }
    },
  );
});

/** What can be pressed and is smaller than a fingertip. Of a field in a label, the label is what one presses. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const small: string[] = [];
    for (const element of document.querySelectorAll('a[href], button, input, select, summary, textarea')) {
      const { width, height } = (element.closest('.choice label') ?? element).getBoundingClientRect();
      const isThere = element.checkVisibility() && !element.matches('.visually-hidden');
      if (isThere && (width < least || height < least))
        small.push(
          `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}: ${width.toFixed(1)} x ${height.toFixed(1)}`,
        );
    }
    return small;
  }, FINGERTIP);
}
