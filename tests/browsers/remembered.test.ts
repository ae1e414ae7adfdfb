import { beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { useReader } from './reader';
import { clickAt, clickCover, untilState } from './shield';

describe.each(BROWSER_NAMES)('what was revealed in %s', (name) => {
  const reader = useReader(name);
  let paths = 0;
  let page: Page;

  beforeEach(async () => {
    paths += 1;
    page = await reader().open(reader().site.put(`/remembered-${paths}/`, dramaPage()));
    await untilState(page, '#first', 'on');
  });

  it('is open again after a reload', async () => {
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', 'revealed');
    await untilState(page, '#embed', 'revealed');
  });

  it('and hidden again is hidden after a reload', async () => {
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
    await clickCover(page);
    await untilState(page, '#first', 'on');
    await page.reload({ waitUntil: 'load' });
    // What is remembered arrives within a moment; the shield must stand after it as well.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await untilState(page, '#first', 'on');
  });

  it('stays shielded on another page', async () => {
    await clickAt(page, '#first');
    await untilState(page, '#first', 'revealed');
    const other = await reader().open(reader().site.put(`/remembered-elsewhere-${paths}/`, dramaPage()));
    await untilState(other, '#first', 'on');
  });
});

describe.each(BROWSER_NAMES)('the keyboard command in %s', (name) => {
  const reader = useReader(name);

  it('is registered, with its keys', async () => {
    const commands = (await reader().askExtension(
      'chrome.commands.getAll().then((commands) => commands.map(({ name, shortcut }) => ({ name, shortcut })))',
    )) as readonly { readonly name: string; readonly shortcut: string }[];
    const command = commands.find((each) => each.name === 'toggle-all');
    expect(command?.shortcut).toMatch(/^(?:Alt\+Shift\+S|⌥⇧S)$/);
  });
});
