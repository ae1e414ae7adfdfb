import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { findAccessibilityFaults } from './accessibility-faults';
import { exportAll, importFile, resetAll } from './backup-file';
import { dramaPage } from './drama-pages';
import { press, untilSaid } from './extension-page';
import { eventually, useReader } from './reader';
import { untilState } from './shield';

describe.each(BROWSER_NAMES)('the options in %s', (name) => {
  const reader = useReader(name);
  let options: Page;

  beforeEach(async () => {
    options = await reader().openExtensionPage('src/options/index.html');
    await untilSaid(options, 'My shows');
    if (await options.$('.show-title')) await resetAll(options);
  });

  async function add(title: string): Promise<void> {
    await options.bringToFront();
    await options.type('.add-show input', title);
    await options.keyboard.press('Enter');
    await untilListed(title, true);
  }

  const titles = (): Promise<(string | null)[]> =>
    options.$$eval('.show-title', (elements) => elements.map(({ textContent }) => textContent));

  async function untilListed(title: string, isListed: boolean): Promise<void> {
    await eventually(
      async () => ((await titles()).includes(title) === isListed ? true : null),
      `${title} is ${isListed ? 'listed' : 'gone'}`,
    );
  }

  it('adds shows by keyboard, sorts and finds them', async () => {
    await add('The Tide Clock');
    await add('Harbour Lanterns');
    expect(await titles()).toEqual(['Harbour Lanterns', 'The Tide Clock']);
    await options.click('.sort');
    expect(await titles()).toEqual(['The Tide Clock', 'Harbour Lanterns']);
    await options.type('.search', 'harbour');
    expect(await titles()).toEqual(['Harbour Lanterns']);
  });

  it('deletes a show and brings it back with all that was known of it', async () => {
    await add('The Tide Clock');
    await options.click('summary');
    await options.type('.show-details textarea', 'Gezeitenuhr');
    await options.focus('.show-details .number');
    await options.keyboard.type('16');
    await options.focus('.show-details textarea');
    await options.focus('.show-details .danger');
    await options.keyboard.press('Enter');
    await untilListed('The Tide Clock', false);
    // The focus has gone to "Undo".
    await options.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await options.keyboard.press('Enter');
    await untilListed('The Tide Clock', true);
    await options.click('summary');
    expect(
      await options.$$eval('.show-details textarea, .show-details .number', (fields) =>
        fields.map((field) => (field as HTMLInputElement).value),
      ),
    ).toEqual(['Gezeitenuhr', '16']);
  });

  it("opens a show's pages by its switch", async () => {
    const page = await reader().open(reader().site.put('/options-switch/', dramaPage()));
    await untilState(page, '#first', 'on');
    await add('Harbour Lanterns');
    await press(options, 'Harbour Lanterns Shielded');
    await untilState(page, '#first', null);
  });

  it('shows by its examples what the chosen level shields', async () => {
    const shielded = (): Promise<number> => options.$$eval('.example-text[inert]', ({ length }) => length);
    for (const [level, count] of [
      ['marked', 1],
      ['strict', 3],
      ['balanced', 2],
    ] as const) {
      await options.evaluate((value) => document.querySelector<HTMLInputElement>(`[value=${value}]`)?.click(), level);
      await eventually(async () => ((await shielded()) === count ? true : null), `${level} shields ${count}`);
    }
  });

  it('lists no site as allowed before the reader allows one', async () => {
    expect(await options.$$eval('#sites .rows li', ({ length }) => length)).toBe(0);
  });

  it('exports, resets and imports: everything is as before', async () => {
    await add('The Tide Clock');
    await add('Harbour Lanterns');
    await press(options, 'Harbour Lanterns Shielded');
    await untilSaid(options, 'Left open');
    const exported = await exportAll(options);
    const before = await options.$eval('.shows', ({ textContent }) => textContent);
    await resetAll(options);
    await untilSaid(options, 'No shows yet');
    await importFile(options, exported, 'Imported.');
    await untilListed('Harbour Lanterns', true);
    expect(await options.$eval('.shows', ({ textContent }) => textContent)).toBe(before);
    await importFile(options, exported.slice(0, -20), 'Nothing was imported.');
  });

  it('has no accessibility fault, and fits 320 pixels', async () => {
    await add('The Tide Clock');
    await options.click('summary');
    expect(await findAccessibilityFaults(options)).toEqual([]);
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
