/** Nothing leaves the browser: what the extension asks the network for in a session is watched, in Chromium on its debugging channel. */
import { describe, expect, it } from 'vitest';
import { dramaPage } from './drama-pages';
import { useReader } from './reader';
import { clickCover, untilState } from './shield';

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
    for (const path of ['src/popup/index.html', 'src/options/index.html', 'src/welcome/index.html']) {
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
