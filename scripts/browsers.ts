/** Finds the real browsers on this machine, and starts them with the built extension. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** The port of the local server that every request of the browser goes to. */
  readonly proxyPort: number;
  /** The folder of the unpacked extension; the build for this browser where it is left out. */
  readonly extension?: string;
  /** The profile's folder, kept afterwards; a temporary one where it is left out. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Leaves the background's worker to itself, in Chromium: one that is watched does not stop. */
  readonly leavesWorkers?: boolean;
}

export const EXTENSION_FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: resolve(import.meta.dirname, process.env.TRIAL ?? '../dist', 'chrome'),
  firefox: resolve(import.meta.dirname, process.env.TRIAL ?? '../dist', 'firefox'),
};

/** Firefox gives each add-on a random host; this one is fixed, so that the extension's own pages have a known address. */
export const FIREFOX_EXTENSION_HOST = '6f2f9f0e-6a3c-4d0e-9d38-0b5c1a7e4d11';

const ENVIRONMENT_VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const USUAL_PATHS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGES: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** The browser's executable, or null where this machine has none. Throws where the environment names one that cannot be run. */
export function findBrowser(name: BrowserName): string | null {
  const variable = ENVIRONMENT_VARIABLES[name];
  const named = process.env[variable];
  if (!named) return USUAL_PATHS[name].find(isExecutable) ?? null;
  if (isExecutable(named)) return named;
  throw new Error(`${variable} names ${named}, which cannot be run.`);
}

/** The browser's executable; installs it on Debian as root. Throws one line that says what to install. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const debianPackage = DEBIAN_PACKAGES[name];
  const advice = `Found no ${name}: install it (Debian: apt-get install ${debianPackage}) or name it in ${ENVIRONMENT_VARIABLES[name]}.`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) throw new Error(advice);
  console.log(`Found no ${name}: installing ${debianPackage} with apt-get.`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', debianPackage], {
    stdio: 'inherit',
    env: environment,
  });
  const installed = findBrowser(name);
  if (!installed) throw new Error(advice);
  return installed;
}

/** Starts a browser with the extension in it. Every host name it asks for over http reaches the local server. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const extension = resolve(options.extension ?? EXTENSION_FOLDERS[name]);
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`Found no extension in ${extension}: run "npm run build" first.`);
  }
  const executablePath = requireBrowser(name);
  return name === 'chromium'
    ? launchChromium(executablePath, extension, options)
    : launchFirefox(executablePath, extension, options);
}

/** Whether a target is an extension's background, or a site's worker; puppeteer's types know of neither. */
export function isServiceWorker(target: Target): boolean {
  return (target.type() as string) === 'service_worker';
}

function launchChromium(executablePath: string, extension: string, options: LaunchOptions): Promise<Browser> {
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    ...(options.leavesWorkers ? { targetFilter: (target: Target) => !isServiceWorker(target) } : {}),
    enableExtensions: [extension],
    // People's browsers keep pages whole to go back to; puppeteer's would not.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    args: [
      // Chromium's sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Pages are served over http; the browser shall not ask for them over https first.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--lang=en-US',
      '--window-size=1100,900',
    ],
  });
}

async function launchFirefox(executablePath: string, extension: string, options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // The toolbar and the extension's own pages are reached as the browser's own user interface (see tests/browsers).
    args: ['--remote-allow-system-access', '--width=1100', '--height=900'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': options.proxyPort,
      'intl.accept_languages': 'en-US, en',
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId(extension)]: FIREFOX_EXTENSION_HOST }),
      // An add-on that is loaded from a folder is removed when the browser closes; what it stored is to outlive that.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.htmlaboutaddons.recommendations.enabled': false,
      'dom.security.https_first': false,
    },
  });
  try {
    await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function addOnId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const id = (manifest as { browser_specific_settings?: { gecko?: { id?: string } } }).browser_specific_settings?.gecko
    ?.id;
  if (id === undefined) throw new Error(`The extension in ${extension} has no id for Firefox.`);
  return id;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
