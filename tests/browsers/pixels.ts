/** Measures what can be seen on a screenshot. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** How far two neighbouring pixels may differ, in one colour of 256, before a stroke runs between them. */
const EVEN = 3;
/** What a renderer may round otherwise the next time, in one colour of 256. */
const ROUNDING = 1;
/** The plate's rounded corners and its border stay out of the measure; CSS pixels. */
const INSET = 6;

/**
 * The pixels of the first element that matches, as they are on the screen; or those of a box of its size to the right of
 * it. Of an element that is higher than the window, a piece in its middle is taken.
 */
export async function pixelsOf(page: Page, selector: string, where: 'in' | 'beside' = 'in'): Promise<PNG> {
  const clip = await page.$eval(
    selector,
    (element, inset, isBeside) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const top = Math.max(box.top, 0);
      return {
        x: Math.ceil((isBeside ? box.right : box.left) + scrollX) + inset,
        y: Math.ceil(top + scrollY) + inset,
        width: Math.floor(box.width) - 2 * inset,
        height: Math.floor(Math.min(box.bottom, innerHeight) - top) - 2 * inset,
      };
    },
    INSET,
    where === 'beside',
  );
  if (clip.width <= 0 || clip.height <= 0) throw new Error(`${selector} is too small to be measured.`);
  return PNG.sync.read(Buffer.from(await page.screenshot({ clip, type: 'png' })));
}

/** The share of neighbouring pixels, across and down, between which a stroke runs. A plain plate has 0. */
export function strokesIn({ width, height, data }: PNG): number {
  let strokes = 0;
  let pairs = 0;
  const differs = (a: number, b: number): boolean =>
    [0, 1, 2].some((colour) => Math.abs((data[a + colour] ?? 0) - (data[b + colour] ?? 0)) > EVEN);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (x + 1 < width) {
        pairs += 1;
        if (differs(at, at + 4)) strokes += 1;
      }
      if (y + 1 < height) {
        pairs += 1;
        if (differs(at, at + width * 4)) strokes += 1;
      }
    }
  }
  return strokes / pairs;
}

/** How many pixels of two pictures of one size differ, in any colour, by more than a renderer's rounding. */
export function differingPixels(one: PNG, other: PNG): number {
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((colour) => Math.abs((one.data[at + colour] ?? 0) - (other.data[at + colour] ?? 0)) > ROUNDING))
      differing += 1;
  return differing;
}
