/** What happens to an installed extension: it is updated, disabled, removed, its background stopped, let into private windows. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { EXTENSION_FOLDERS, type BrowserName } from '../../scripts/browsers';
import { evaluatePrivileged } from '../../scripts/firefox-window';
import { eventually, type Reader } from './reader';

/** A copy of the built extension that may be given another manifest. */
export interface ExtensionCopy {
  readonly folder: string;
  /** Writes other entries into its manifest. */
  change(entries: Readonly<Record<string, unknown>>): void;
  remove(): void;
}

export function copyExtension(name: BrowserName): ExtensionCopy {
  const parent = mkdtempSync(join(tmpdir(), 'spoiler-shield-'));
  const folder = join(parent, 'extension');
  cpSync(EXTENSION_FOLDERS[name], folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  return {
    folder,
    change: (entries) => {
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...manifest, ...entries }));
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

export interface Life {
  /** Installs what is in the folder over what is installed, as an update does. */
  update(folder: string): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  remove(): Promise<void>;
  /** Stops the background, whatever it is at, until something wakes it. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Opens a page in a private window, in which the extension may run. */
  openPrivately(url: string): Promise<Page>;
}

export async function followLife({ name, browser, site }: Reader): Promise<Life> {
  return name === 'chromium' ? lifeInChromium(browser, site.port) : lifeInFirefox(browser);
}

/** The API of `chrome://extensions`, as far as it is used here. */
declare const chrome: {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ readonly state: string }>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
};

async function lifeInChromium(browser: Browser, proxyPort: number): Promise<Life> {
  const isWorker = (target: { type(): string; url(): string }): boolean =>
    target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
  const id = new URL((await browser.waitForTarget(isWorker)).url()).host;

  /** The page on which a person does the same. */
  async function withExtensionsPage(work: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await work(page);
    await page.close();
  }

  return {
    update: async (folder) => {
      await browser.installExtension(folder);
    },
    disable: () =>
      withExtensionsPage((page) => page.evaluate((extension) => chrome.management.setEnabled(extension, false), id)),
    enable: () =>
      withExtensionsPage((page) => page.evaluate((extension) => chrome.management.setEnabled(extension, true), id)),
    remove: () => browser.uninstallExtension(id),
    stopBackground: async () => {
      const worker = await browser.targets().find(isWorker)?.worker();
      try {
        await worker?.close();
      } catch (error) {
        // It has gone between the two commands that puppeteer ends it with: that is what was wanted.
        if (!String(error).includes('No session with given id')) throw error;
      }
    },
    isBackgroundRunning: () => Promise.resolve(browser.targets().some(isWorker)),
    openPrivately: async (url) => {
      await withExtensionsPage(async (page) => {
        // Without it Chromium disables whatever was loaded from a folder, once it is started anew.
        await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
        await page.evaluate(
          (extension) =>
            chrome.developerPrivate.updateExtensionConfiguration({ extensionId: extension, incognitoAccess: true }),
          id,
        );
        await eventually(
          async () =>
            (await page.evaluate((extension) => chrome.developerPrivate.getExtensionInfo(extension), id)).state ===
              'ENABLED' && browser.targets().some(isWorker)
              ? true
              : null,
          'the extension runs again',
        );
      });
      const context = await browser.createBrowserContext({ proxyServer: `127.0.0.1:${proxyPort}` });
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
  };
}

async function lifeInFirefox(browser: Browser): Promise<Life> {
  const id = await ask(
    `AddonManager.getAddonsByTypes(['extension']).then((all) => all.find(({ temporarilyInstalled }) => temporarilyInstalled).id)`,
  );
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

  function ask(expression: string): Promise<string> {
    return evaluatePrivileged(browser, expression);
  }

  async function tell(method: string): Promise<void> {
    await ask(`AddonManager.getAddonByID(${JSON.stringify(id)}).then((addOn) => addOn.${method}()).then(() => '')`);
  }

  return {
    update: async (folder) => {
      await browser.installExtension(folder);
    },
    disable: () => tell('disable'),
    enable: () => tell('enable'),
    remove: () => tell('uninstall'),
    stopBackground: async () => {
      await ask(`${policy}.extension.terminateBackground({ disableResetIdleForTest: true }).then(() => '')`);
    },
    isBackgroundRunning: async () => (await ask(`${policy}.extension.backgroundState`)) === 'running',
    openPrivately: async (url) => {
      await ask(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        const addOn = await AddonManager.getAddonByID(${JSON.stringify(id)});
        await addOn.reload();
        return '';
      })()`);
      await ask(`OpenBrowserWindow({ private: true }); ''`);
      // Known by its own first page: the extension may open a tab at the same time, and that one is not private.
      const page = await eventually(
        async () => (await browser.pages()).find((candidate) => candidate.url() === 'about:privatebrowsing'),
        'a private window opens',
      );
      // The window is on its way to its own first page for a while.
      return eventually(
        async () => (await page.goto(url, { waitUntil: 'load', timeout: 4000 }).catch(() => null)) && page,
        'the private window goes where it is sent',
        20_000,
      );
    },
  };
}
