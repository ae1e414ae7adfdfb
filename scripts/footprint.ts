/** What a session keeps in a browser: memory, nodes and listeners, after everything that can be thrown away has been. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { evaluatePrivileged } from './firefox-window';

/** Named figures: bytes where the name says so, else counts. */
export type Footprint = Readonly<Record<string, number>>;

/** @param page the tab that was read in; it stands in front */
export function readFootprint(name: BrowserName, browser: Browser, page: Page): Promise<Footprint> {
  return name === 'chromium' ? readFromChromium(browser, page) : readFromFirefox(browser);
}

/** The tab's process, content scripts included, and the background's. */
async function readFromChromium(browser: Browser, page: Page): Promise<Footprint> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await collect(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => {
    const found = metrics.find(({ name }) => name === wanted);
    if (!found) throw new Error(`Chromium told no ${wanted}.`);
    return found.value;
  };
  const footprint = {
    'script heap of the tab, bytes': of('JSHeapUsedSize'),
    'documents of the tab': of('Documents'),
    'nodes of the tab': of('Nodes'),
    'listeners of the tab': of('JSEventListeners'),
  };
  await session.detach();
  const worker = browser.targets().find((target) => (target.type() as string) === 'service_worker');
  // A background that is at rest keeps nothing.
  if (!worker) return { ...footprint, 'script heap of the background, bytes': 0 };
  const workerSession = await worker.createCDPSession();
  await collect(workerSession);
  const { usedSize } = await workerSession.send('Runtime.getHeapUsage');
  await workerSession.detach();
  return { ...footprint, 'script heap of the background, bytes': usedSize };
}

async function collect(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
}

/** All processes of web pages together, and the one of the add-ons. */
async function readFromFirefox(browser: Browser): Promise<Footprint> {
  const told: unknown = JSON.parse(await evaluatePrivileged(browser, FIREFOX_REPORT));
  return told as Footprint;
}

/** Run in Firefox's own window: the figures of about:memory, summed up. */
const FIREFOX_REPORT = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const sums = {
    'memory of the pages, bytes': 0,
    'script heap of the pages, bytes': 0,
    'windows of the pages, bytes': 0,
    'listeners of the pages': 0,
    'memory of the add-ons, bytes': 0,
    'windows that nothing shows': 0,
  };
  await new Promise((done) => manager.getReports((process, path, kind, units, amount) => {
    if (path === 'ghost-windows') sums['windows that nothing shows'] += amount;
    const isPages = process.startsWith('web');
    if (!isPages && !process.startsWith('extension')) return;
    if (path.startsWith('explicit/') || (kind === Ci.nsIMemoryReporter.KIND_HEAP && !path.includes('/'))) {
      sums[isPages ? 'memory of the pages, bytes' : 'memory of the add-ons, bytes'] += amount;
      if (isPages && path.includes('/js-')) sums['script heap of the pages, bytes'] += amount;
      if (isPages && path.includes('window-objects')) sums['windows of the pages, bytes'] += amount;
    }
    if (isPages && path.startsWith('event-counts/') && path.includes('event-listeners')) sums['listeners of the pages'] += amount;
  }, null, done, null, false));
  return JSON.stringify(sums);
})()`;
