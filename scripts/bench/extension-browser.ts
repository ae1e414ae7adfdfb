/** A real Chromium with the built extension, and pages that stand on a protected host and on another. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { isServiceWorker, launchBrowser } from '../browsers';
import { serve } from '../serve';

/** The first is in the manifest, the second is not: the same page there is what it is without the extension. */
const PROTECTED_HOST = 'www.channel-korea.com';
const PLAIN_HOST = 'plain.example';
/** The page's own scripts do not run: what is measured is ours. */
const NO_SCRIPTS = "script-src 'none'";

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** Shows a page in a tab of its own, with the extension or without, and does the work there; then closes the tab. */
  withPage<T>(html: string, isProtected: boolean, work: (tab: Tab) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

interface Options {
  /** Of the extension; what `npm run build` made, where it is left out. */
  readonly folder?: string;
  /** Whether the background is left to itself: one that is watched does not stop. */
  readonly leavesWorkers?: boolean;
}

export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Goes to the page and waits until it is loaded and the extension has had its say. */
  readonly load: () => Promise<void>;
}

/** Covers come with the page; what the extension reads from its storage comes a few milliseconds later. */
const SETTLE_MS = 250;

export async function openExtensionBrowser({ folder, leavesWorkers = false }: Options = {}): Promise<ExtensionBrowser> {
  let html = '';
  const server = await serve(({ hostname, pathname }) =>
    pathname === '/page/' && (hostname === PROTECTED_HOST || hostname === PLAIN_HOST)
      ? { body: html, policy: NO_SCRIPTS }
      : null,
  );
  const browser = await launchBrowser('chromium', {
    proxyPort: server.port,
    leavesWorkers,
    ...(folder === undefined ? {} : { extension: folder }),
  });
  if (!leavesWorkers) await browser.waitForTarget(isServiceWorker);
  return {
    browser,
    withPage: async (text, isProtected, work) => {
      html = text;
      const page = await browser.newPage();
      try {
        const session = await page.createCDPSession();
        return await work({
          page,
          session,
          load: async () => {
            await page.goto(`http://${isProtected ? PROTECTED_HOST : PLAIN_HOST}/page/`, { waitUntil: 'load' });
            await new Promise((done) => setTimeout(done, SETTLE_MS));
          },
        });
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
