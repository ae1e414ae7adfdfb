/** A real Chromium without the extension, with the bench's code in an empty page of fine clock. */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers';
import { bundle } from './bundle';

export interface BenchBrowser {
  readonly page: Page;
  /** Name and version. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Bundles `in-page.ts` as the global `bench`, and opens a page that holds it. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const code = await bundle(resolve(import.meta.dirname, 'in-page.ts'), 'bench');
  // Only a page that is isolated from others gets a clock of 5 µs.
  const server = createServer((_request, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end('<!doctype html><title>Bench</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The local server has no port.');
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/`);
  await page.addScriptTag({ content: code });
  return {
    page,
    version: () => browser.version(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
