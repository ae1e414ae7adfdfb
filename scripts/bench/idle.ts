/** What the extension does while nothing happens. */
import { openExtensionBrowser } from './extension-browser';
import { reviewPage } from './pages';
import { eventsOf, extensionCalls, TRACE_CATEGORIES } from './trace';

export interface Idle {
  readonly watchedMs: number;
  /** How often a script of the extension's ran meanwhile, in the page or in the background. */
  readonly calls: number;
  /** How soon the background had stopped by itself; null where it never did. */
  readonly stoppedAfterMs: number | null;
}

const WATCHED_MS = 10_000;
/** Chromium stops a background that has nothing to do after 30 s. */
const LONGEST_MS = 60_000;
const ASK_EVERY_MS = 1000;

/** Watches a shielded page and the background, and then a background that nobody watches. Takes about a minute. */
export async function measureIdle(): Promise<Idle> {
  const watched = await openExtensionBrowser();
  let calls: number;
  try {
    calls = await watched.withPage(reviewPage(10), true, async ({ page, load }) => {
      await load();
      // What follows the start of a browser is no idleness: the welcome page, the first reading of the settings.
      await wait(WATCHED_MS / 2);
      await page.tracing.start({ categories: [...TRACE_CATEGORIES] });
      await wait(WATCHED_MS);
      return extensionCalls(eventsOf(await page.tracing.stop())).length;
    });
  } finally {
    await watched.close();
  }
  return { watchedMs: WATCHED_MS, calls, stoppedAfterMs: await timeToStop() };
}

/** A background that puppeteer is attached to would not stop: this one is only asked after. */
async function timeToStop(): Promise<number | null> {
  const extension = await openExtensionBrowser({ leavesWorkers: true });
  try {
    const session = await extension.browser.target().createCDPSession();
    const isRunning = async (): Promise<boolean> => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.some(({ type }) => type === 'service_worker');
    };
    const start = performance.now();
    while (!(await isRunning())) {
      if (performance.now() - start > LONGEST_MS) throw new Error('The background did not start.');
      await wait(100);
    }
    const started = performance.now();
    while (performance.now() - started < LONGEST_MS) {
      await wait(ASK_EVERY_MS);
      if (!(await isRunning())) return performance.now() - started;
    }
    return null;
  } finally {
    await extension.close();
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
