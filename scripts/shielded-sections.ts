/** What stands behind shields on an open page, as the page and its accessibility tree tell of it. */
import type { Page } from 'puppeteer-core';
import { readAccessibleNodes } from './accessibility';
import type { BrowserName } from './browsers';

export interface ShieldedSection {
  /** What the section's cover says: what is behind, and why. */
  readonly cover: string;
  /** The shielded passages in document order: their text, or `<img>`, `<iframe>` … where they have none. */
  readonly passages: readonly string[];
}

/** Reads a page's shielded sections. In Firefox the page must be the selected tab. */
export async function readShieldedSections(name: BrowserName, page: Page): Promise<ShieldedSection[]> {
  const groups = await page.evaluate(() => {
    const found: string[][] = [];
    for (const element of document.querySelectorAll('spoiler-shield-cover, [data-spoiler-shield="on"]')) {
      if (element.localName === 'spoiler-shield-cover') {
        if (element.getAttribute('state') === 'on') found.push([]);
        continue;
      }
      if (element.parentElement?.closest('[data-spoiler-shield="on"]')) continue;
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      const media = element.querySelector('img,video,iframe') ?? element;
      found.at(-1)?.push(text === '' ? `<${media.localName}>` : text);
    }
    return found;
  });
  if (groups.length === 0) return [];
  // Covers keep their words in a closed shadow root; what assistive technology reads out is open to us.
  const covers = (await readAccessibleNodes(name, page)).filter(
    ({ role, isExpanded }) => /button/i.test(role) && isExpanded === false,
  );
  if (covers.length !== groups.length)
    throw new Error(`${groups.length} sections stand behind ${covers.length} covers on ${page.url()}.`);
  return groups.map((passages, at) => ({ cover: (covers[at]?.name ?? '').replace(/\s+\S+$/, ''), passages }));
}
