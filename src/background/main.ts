/** Wiring of the background: badge, keyboard shortcut, context menu, and the sites that the reader granted. */
import { askPage } from '../settings/ask-page';
import { browser, optional, type Runtime } from '../settings/browser';
import { isPageReport, type PageRequest } from '../settings/messages';
import { openSettings } from '../settings/open-settings';
import { carryOut, readSettingsRequest } from '../settings/settings-request';
import { showCount } from './badge';
import { protectOpenTabs, registerGrantedSites } from './granted-sites';
import { menuRequest, TOGGLE_ALL } from './menu-request';
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

/** Asks the page of a tab, or of the active one. */
async function ask(request: PageRequest, tabId: number | undefined): Promise<void> {
  const [active] = tabId === undefined ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  const asked = tabId ?? active?.id;
  if (asked !== undefined) await askPage(asked, request);
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  void start();
  if (reason === 'install') void browser.tabs.create({ url: WELCOME_PAGE });
});
browser.runtime.onStartup.addListener(() => void start());
browser.permissions.onRemoved.addListener(() => void prepare());
browser.permissions.onAdded.addListener(({ origins }) => void prepare().then(() => protectOpenTabs(origins ?? [])));

browser.runtime.onMessage.addListener((message: unknown, { tab }: Runtime.MessageSender): Promise<void> | undefined => {
  if (isPageReport(message) && tab?.id !== undefined) void showCount(tab.id, message.shielded);
  const request = readSettingsRequest(message);
  return request ? carryOut(openSettings(), request, tab?.incognito === true) : undefined;
});
optional.commands?.onCommand.addListener((command, tab) => {
  if (command === TOGGLE_ALL) void ask({ type: 'page:toggle-all' }, tab?.id);
});
optional.contextMenus?.onClicked.addListener((click, tab) => {
  const request = menuRequest(click);
  if (request) void ask(request, tab?.id);
});
