/**
 * Nothing leaves the browser: what the extension asks the network for in a session is watched, in Chromium on its debugging
 * channel, in Firefox where every request of the browser goes by.
 */
import { describe, expect, it } from 'vitest';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import { dramaPage } from './drama-pages';
import { useReader, type Reader } from './reader';
import { clickCover, untilState } from './shield';

const OWN_PAGES = ['src/popup/index.html', 'src/options/index.html', 'src/welcome/index.html'];

describe('in a session in chromium', () => {
  const reader = useReader('chromium');

  it('the extension asks nobody for anything, and its pages ask only for what is in it', async () => {
    const { browser, site } = reader();
    const asked: string[] = [];
    const worker = await browser.waitForTarget((target) => (target.type() as string) === 'service_worker');
    const workerSession = await worker.createCDPSession();
    workerSession.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await workerSession.send('Network.enable');
    const page = await reader().open(site.put('/session/', dramaPage()));
    const ofPage: string[] = [];
    page.on('request', (request) => ofPage.push(request.url()));
    await page.reload({ waitUntil: 'load' });
    await untilState(page, '#first', 'on');
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
    for (const path of OWN_PAGES) {
      const own = await reader().openExtensionPage(path);
      own.on('request', (request) => asked.push(request.url()));
      await own.reload({ waitUntil: 'load' });
      await own.close();
    }
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
    // The page's own: itself, its picture, its player.
    const paths = ofPage.map((url) => new URL(url).pathname).filter((path) => path !== '/favicon.ico');
    expect([...new Set(paths)].sort()).toEqual(['/player/', '/session/', '/stripes.svg']);
  });
});

describe('in a session in firefox', () => {
  const reader = useReader('firefox');

  it('the extension asks nobody for anything', async () => {
    const { browser, site } = reader();
    await evaluatePrivileged(browser, WATCH);
    const page = await reader().open(site.put('/session/', dramaPage()));
    await untilState(page, '#first', 'on');
    await clickCover(page);
    await untilState(page, '#first', 'revealed');
    for (const path of OWN_PAGES) await (await reader().openExtensionPage(path)).close();
    const { byAddOn, byOthers } = await takeWatched(reader());
    expect(byAddOn).toEqual([]);
    expect(byOthers).toContain(page.url());
    // The watch sees what it is there for: this is asked by the test, not by the extension.
    await reader().askExtension("fetch('https://plain.example/asked').then(() => null, () => null)");
    expect((await takeWatched(reader())).byAddOn).toEqual(['https://plain.example/asked']);
  });
});

/** Run in Firefox's own window: keeps each request's address, apart for those that an add-on or its content script makes. */
const WATCH = `(() => {
  window.watched = { byAddOn: [], byOthers: [] };
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const isAddOn = [loadInfo?.triggeringPrincipal, loadInfo?.loadingPrincipal].some((principal) => principal?.isAddonOrExpandedAddonPrincipal);
    window.watched[isAddOn ? 'byAddOn' : 'byOthers'].push(URI.spec);
  }, 'http-on-modify-request');
  return '';
})()`;

interface Watched {
  readonly byAddOn: readonly string[];
  readonly byOthers: readonly string[];
}

async function takeWatched({ browser }: Reader): Promise<Watched> {
  return JSON.parse(await evaluatePrivileged(browser, 'JSON.stringify(window.watched)')) as Watched;
}
