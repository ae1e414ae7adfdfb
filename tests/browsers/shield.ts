/** What a page's shields look like from outside, by the contract of their attributes, and how a person acts on them. */
import type { Page } from 'puppeteer-core';
import { eventually } from './reader';

export const COVER = 'spoiler-shield-cover';
export const BAR = 'spoiler-shield-bar';

/** What stands on an element: 'on', 'revealed', or null where nothing does. */
export type ShieldState = 'on' | 'revealed' | null;

/** The state of the first element that matches: its own mark or the nearest one around it. */
export function stateOf(page: Page, selector: string): Promise<ShieldState> {
  return page.$eval(selector, (element) => {
    const mark = element.closest('[data-spoiler-shield]')?.getAttribute('data-spoiler-shield');
    if (mark === 'on' || mark === 'revealed') return mark;
    if (mark === undefined) return null;
    throw new Error(`No such mark: ${String(mark)}`);
  });
}

/** Waits until an element is in a state. */
export async function untilState(page: Page, selector: string, state: ShieldState): Promise<void> {
  await eventually(
    async () => ((await stateOf(page, selector)) === state ? true : null),
    `${selector} is ${state ?? 'left'}`,
  );
}

/** The selectors' states, for one comparison. */
export async function statesOf(page: Page, selectors: readonly string[]): Promise<Record<string, ShieldState>> {
  const states: Record<string, ShieldState> = {};
  for (const selector of selectors) states[selector] = await stateOf(page, selector);
  return states;
}

export function countOf(page: Page, selector: string): Promise<number> {
  // Counted in the page: the driver itself takes no more than some thousand elements.
  return page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);
}

/** Presses the mouse on the middle of an element, whatever lies there. */
export async function clickAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A link over several lines has its middle outside itself.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.click(x, y);
}

/** Presses the mouse on the first line of the first cover, where its button is: its root is closed, so its place is found by what is drawn. */
export async function clickCover(page: Page): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.$eval(COVER, (cover) => {
    cover.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = cover.getBoundingClientRect();
    return { x: box.left + 24, y: box.top + Math.min(box.height / 2, 16) };
  });
  await page.mouse.click(x, y);
}

/** Presses Tab until the first cover has the focus. */
export async function tabToCover(page: Page): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await hasCoverFocus(page)) return;
  }
  throw new Error('Tab does not reach the cover.');
}

/** Says "Not a spoiler" by keys on the first cover, which is revealed: the last of its buttons, whatever else it offers. */
export async function sayNotSpoiler(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate((cover) => document.querySelector<HTMLElement>(cover)?.focus(), COVER);
  for (let presses = 0; presses < 4 && (await hasCoverFocus(page)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  if (!(await hasCoverFocus(page))) throw new Error('Shift+Tab does not lead back to the cover.');
  await page.keyboard.press('Enter');
}

export function hasCoverFocus(page: Page): Promise<boolean> {
  return page.evaluate((cover) => document.activeElement?.localName === cover, COVER);
}
