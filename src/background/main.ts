/** Wiring of the background: badge, keyboard shortcut, context menu, and the sites that the reader granted. */
import { askPage } from '../settings/ask-page';
import { browser, optional, type Runtime } from '../settings/browser';
import { isPageReport, STORED } from '../settings/messages';
import { openSettings } from '../settings/open-settings';
import { carryOut, readSettingsRequest } from '../settings/settings-request';
import { addToCount, countOf } from './badge';
import { protectOpenTabs, registerGrantedSites } from './granted-sites';
import { menuRequest, type Choice } from './menu-request';
import { offerMenu } from './page-menu';

const WELCOME_PAGE = '/src/welcome/index.html';

let ready = Promise.resolve();

/** One at a time: two registrations side by side would trip over each other's names. */
function prepare(): Promise<void> {
  const work = async (): Promise<void> => {
    await registerGrantedSites();
    await offerMenu();
  };
  ready = ready.then(work, work);
  return ready;
}

async function start(): Promise<void> {
  await prepare();
  const settings = openSettings();
  // Reading sets damaged values aside before anybody can write over them.
  await settings.read();
  await settings.retrySync();
}

/** Asks the page of a tab, or of the active one, for what the reader chose. */
async function ask(click: Choice, tabId: number | undefined): Promise<void> {
  const [active] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const asked = tabId ?? active?.id;
  if (asked === undefined) return;
  const request = menuRequest(click, await countOf(asked));
  if (request) await askPage(asked, request, click.frameId);
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  void start();
  if (reason === 'install') void browser.tabs.create({ url: WELCOME_PAGE });
});
browser.runtime.onStartup.addListener(() => void start());
browser.permissions.onRemoved.addListener(() => void prepare());
browser.permissions.onAdded.addListener(({ origins }) => void prepare().then(() => protectOpenTabs(origins ?? [])));

browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender) => {
  if (isPageReport(message) && tab?.id !== undefined) void addToCount(tab.id, message.shielded - message.before);
  const request = readSettingsRequest(message);
  return request ? carryOut(openSettings(), request, tab?.incognito === true).then(() => STORED) : undefined;
});
optional.commands?.onCommand.addListener((command, tab) => void ask({ menuItemId: command }, tab?.id));
optional.contextMenus?.onClicked.addListener((click, tab) => void ask(click, tab?.id));
