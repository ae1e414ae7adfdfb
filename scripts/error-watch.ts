/** What goes wrong in a session: everything that the extension and the pages throw, or write with console.error. */
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_EXTENSION_HOST, type BrowserName } from './browsers';
import { evaluatePrivileged } from './firefox-window';

export interface ErrorWatch {
  /** Hears of a page's errors from now on; those of the content script in it are among them. */
  readonly listen: (page: Page) => Promise<void>;
  /** What has been heard of so far; the list is emptied. */
  readonly take: () => Promise<readonly string[]>;
}

/** Chromium tells of the content script's errors on the page's debugging channel, Firefox only in its own console. */
export function watchErrors(name: BrowserName, browser: Browser): ErrorWatch {
  const errors: string[] = [];
  return {
    listen: async (page) => {
      if (name === 'firefox') {
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        return;
      }
      const session = await page.createCDPSession();
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
        errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
      );
      session.on('Runtime.consoleAPICalled', ({ type, args }) => {
        if (type === 'error' || type === 'assert')
          errors.push(args.map(({ description, value }) => description ?? String(value)).join(' '));
      });
      await session.send('Runtime.enable');
    },
    take: async () => {
      const taken = errors.splice(0);
      return name === 'firefox' ? [...taken, ...(await takeAddOnErrors(browser))] : taken;
    },
  };
}

/** What the add-on's scripts threw or wrote with console.error. */
async function takeAddOnErrors(browser: Browser): Promise<string[]> {
  const messages = await evaluatePrivileged(
    browser,
    `(() => {
      const host = ${JSON.stringify(FIREFOX_EXTENSION_HOST)};
      const thrown = Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.includes(host) && !(message.flags & Ci.nsIScriptError.warningFlag))
        .map((message) => message.errorMessage);
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const written = storage.getEvents().filter(({ level, filename }) => level === 'error' && filename.includes(host)).map((event) => event.arguments.map(String).join(' '));
      Services.console.reset();
      storage.clearEvents();
      return JSON.stringify([...thrown, ...written]);
    })()`,
  );
  // A page that is closed while it waits for an answer is no error of anybody's.
  return (JSON.parse(messages) as string[]).filter(
    (message) => !/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message),
  );
}
