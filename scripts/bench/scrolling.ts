/** What shields cost while a page is scrolled: style, layout and paint, for script has nothing to do then. */
import type { ExtensionBrowser, Tab } from './extension-browser';
import { reviewPage } from './pages';
import { eventsOf } from './trace';

export interface Scrolling {
  readonly shieldedPassages: number;
  /** Of the frames that were due, those that were not drawn in time; 0 to 1. */
  readonly dropped: { readonly with: number; readonly without: number };
}

const DISTANCE_PX = 6000;
const PIXELS_PER_SECOND = 3000;
const FRAMES = ['devtools.timeline.frame', 'disabled-by-default-devtools.timeline.frame'];

interface Frames {
  readonly drawn: number;
  readonly dropped: number;
}

/** Scrolls the same page with and without the extension by turns, so many times. */
export async function measureScrolling(extension: ExtensionBrowser, runs: number): Promise<Scrolling> {
  const html = reviewPage(60);
  const frames = { with: [] as Frames[], without: [] as Frames[] };
  let shieldedPassages = 0;
  for (let run = 0; run < runs; run += 1) {
    for (const kind of ['with', 'without'] as const) {
      await extension.withPage(html, kind === 'with', async (tab) => {
        await tab.load();
        if (kind === 'with')
          shieldedPassages = await tab.page.$$eval('[data-spoiler-shield="on"]', (elements) => elements.length);
        frames[kind].push(await scroll(tab));
      });
    }
  }
  return { shieldedPassages, dropped: { with: shareOf(frames.with), without: shareOf(frames.without) } };
}

async function scroll({ page, session }: Tab): Promise<Frames> {
  await page.bringToFront();
  const top = (): Promise<number> => page.evaluate(() => scrollY);
  // A fresh tab may not take its first gesture; this one is not measured.
  for (let attempt = 0; (await top()) === 0; attempt += 1) {
    if (attempt === 10) throw new Error('The page does not scroll.');
    await gesture(300);
  }
  const before = await top();
  await page.tracing.start({ categories: FRAMES });
  await gesture(DISTANCE_PX);
  const events = eventsOf(await page.tracing.stop());
  const scrolled = (await top()) - before;
  if (scrolled < DISTANCE_PX / 2) throw new Error(`The page was scrolled by ${scrolled} px only.`);
  const count = (wanted: string): number => events.filter(({ name }) => name === wanted).length;
  return { drawn: count('DrawFrame'), dropped: count('DroppedFrame') };

  async function gesture(distance: number): Promise<void> {
    await session.send('Input.synthesizeScrollGesture', {
      x: 500,
      y: 400,
      yDistance: -distance,
      speed: PIXELS_PER_SECOND,
      gestureSourceType: 'mouse',
    });
  }
}

function shareOf(frames: readonly Frames[]): number {
  const sum = (figure: (one: Frames) => number): number => frames.reduce((total, one) => total + figure(one), 0);
  const dropped = sum((one) => one.dropped);
  const drawn = sum((one) => one.drawn);
  if (drawn === 0) throw new Error('Chromium told of no frame.');
  return dropped / (dropped + drawn);
}
