/** What axe-core and a screen reader find on a shielded page: covers among paragraphs, lists, tables and figures, shielded and revealed. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { readAccessibleNodes } from '../../scripts/accessibility';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { findAccessibilityFaults } from './accessibility-faults';
import { dramaPage, HIDDEN, OPENING } from './drama-pages';
import { eventually, useReader } from './reader';
import { COVER, countOf, untilState } from './shield';
import { plainAddress } from './site';

const LINE = `In the last episode it turns out that ${HIDDEN} wrote every letter and drowned at the pier.`;
const WARNING = '<p>WARNING: The section below contains spoilers!</p>';
const CLEAR = '<p>End of spoilers. Now on to the cast and the music.</p>';
const KINDS = [
  `<p id="paragraph">${LINE}</p><p>${LINE}</p>`,
  `<ul><li>${LINE}</li><li>${LINE}</li></ul>`,
  `<ol><li>The music is fine.</li><li>The section below contains spoilers!</li><li>${LINE}</li></ol>`,
  `<table><thead><tr><th scope="col">Episode</th><th scope="col">What happens</th></tr></thead><tbody><tr><td>12</td><td>${LINE}</td></tr></tbody></table>`,
  `<dl><dt>${HIDDEN}</dt><dd>${LINE}</dd></dl>`,
  `<figure><img src="/stripes.svg" alt="${HIDDEN} at the pier" width="200" height="80"><figcaption>${LINE}</figcaption></figure>`,
  `<section aria-labelledby="named"><p id="named">${LINE}</p><p>${LINE}</p></section>`,
  `<table><caption>${HIDDEN}, episode by episode</caption><tbody><tr><th scope="row">12</th><td>${LINE}</td></tr></tbody></table>`,
  `<div>${LINE}<br><br>${LINE}</div>`,
  `<p>${LINE} <a href="/x/">${HIDDEN} again</a></p>`,
];
const CONTENT = OPENING + KINDS.map((kind) => WARNING + kind + CLEAR).join('');

describe.each(BROWSER_NAMES)('a shielded page in %s', (name) => {
  const reader = useReader(name);
  let page: Page;
  let paths = 0;

  beforeEach(async () => {
    paths += 1;
    // What one test reveals is remembered for its page.
    page = await reader().open(reader().site.put(`/accessible-${paths}/`, dramaPage({ content: CONTENT })));
    await untilState(page, '#paragraph', 'on');
    await page.bringToFront();
  });

  async function revealAll(): Promise<void> {
    const shielded = `${COVER}[state=on]`;
    for (let left = await countOf(page, shielded); left > 0; left = await countOf(page, shielded)) {
      await page.focus(shielded);
      await page.keyboard.press('Enter');
      await eventually(async () => ((await countOf(page, shielded)) < left ? true : null), 'one more is revealed');
    }
  }

  it('has no accessibility fault of ours, shielded and revealed', async () => {
    const plain = await reader().open(plainAddress(page.url()));
    const own = new Set(await findAccessibilityFaults(plain));
    await plain.close();
    const added = async (): Promise<string[]> =>
      (await findAccessibilityFaults(page)).filter((fault) => !own.has(fault));
    expect(await countOf(page, COVER)).toBeGreaterThanOrEqual(KINDS.length);
    expect(await added()).toEqual([]);
    await revealAll();
    expect(await added()).toEqual([]);
  });

  it('tells a screen reader of each cover by its name, and nothing of what is behind it until it is revealed', async () => {
    const covers = await countOf(page, COVER);
    const nodes = await readAccessibleNodes(name, page);
    expect(nodes.filter(({ name: said }) => said.includes(HIDDEN))).toEqual([]);
    const buttons = nodes.filter(({ role, isExpanded }) => /button/i.test(role) && isExpanded === false);
    expect(buttons).toHaveLength(covers);
    for (const button of buttons) expect(button.name).toMatch(/Spoilers.*Reveal/s);
    await revealAll();
    const revealed = await readAccessibleNodes(name, page);
    expect(revealed.some(({ name: said }) => said.includes(HIDDEN))).toBe(true);
  });
});
