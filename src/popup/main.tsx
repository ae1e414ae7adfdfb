/** Wiring of the popup: reads the tab and the settings, draws them, and follows both. */
import { render } from 'preact';
import { browser, type Runtime } from '../settings/browser';
import { isPageReport, type PageRequest } from '../settings/messages';
import { openSettings } from '../settings/open-settings';
import { say } from '../settings/i18n';
import { showIdOf } from '../shows/identify-show';
import type { Show } from '../shows/show';
import { nameDocument } from '../ui/texts';
import type { PopupActions } from './actions';
import { Popup, type Outcome } from './popup';
import { viewPopup, type TabFacts } from './popup-view';
import { findTab } from './tab';

const HOUR_MS = 3_600_000;
const BRIEFLY_SECONDS = 30;
/** After a change of the settings the page needs a moment to follow; where its count stays, it does not tell us so. */
const PAGE_FOLLOWS_MS = 150;

const { signal } = new AbortController();
const settings = openSettings();
nameDocument(say('extension_name'));
const inPopup: readonly unknown[] = browser.extension.getViews({ type: 'popup' });
document.documentElement.classList.toggle('in-popup', inPopup.includes(window));

const [tab, firstSnapshot] = await Promise.all([findTab(location.search), settings.read()]);
const nowhere: TabFacts = { url: null, hasAccess: false, status: null };
let facts = (await tab?.ask()) ?? nowhere;
let snapshot = firstSnapshot;
let outcome: Outcome = null;

function draw(): void {
  const root = document.getElementById('popup');
  if (!root) throw new Error('The popup has no place to stand.');
  render(<Popup view={viewPopup(facts, snapshot)} settings={snapshot} outcome={outcome} actions={actions} />, root);
}

async function ask(request?: PageRequest): Promise<void> {
  facts = (await tab?.ask(request)) ?? nowhere;
  draw();
}

/** Runs what the reader asked for; what fails is said. */
function run(work: () => Promise<unknown>, failure: Outcome = 'not-saved'): void {
  outcome = null;
  work()
    .catch(() => (outcome = failure))
    .finally(draw);
}

/** The reader's show of a title, or a new one. */
function showTitled(title: string): Pick<Show, 'id' | 'title'> {
  const id = showIdOf(title);
  const shows = [...snapshot.shows.values()];
  return shows.find((show) => show.title === title || show.id === id) ?? { id, title };
}

const hostOfPage = (): string => facts.status?.host ?? '';

const actions: PopupActions = {
  setProtection: (show, protection) => run(() => settings.setProtection(show, protection)),
  setProgress: (show, progress) => run(() => settings.setProgress(show, progress)),
  putRight: (title, alias) => run(() => settings.learnAlias(showTitled(title), alias)),
  setLevel: (level) => run(() => settings.setPreferences('detection', { level })),
  reveal: (section) => run(() => ask({ type: 'page:reveal', section })),
  shield: (section) => run(() => ask({ type: 'page:shield', section })),
  revealAll: () => run(() => ask({ type: 'page:reveal-all' })),
  revealBriefly: () =>
    run(async () => {
      await ask({ type: 'page:reveal-briefly', seconds: BRIEFLY_SECONDS });
      outcome = 'revealed-briefly';
    }),
  shieldAll: () => run(() => ask({ type: 'page:shield-all' })),
  pickMissed: () =>
    run(async () => {
      await tab?.ask({ type: 'page:pick' });
      await tab?.show();
    }),
  pause: (length) => run(() => settings.pauseSite(hostOfPage(), length === 'hour' ? Date.now() + HOUR_MS : null)),
  resume: () => run(() => settings.resumeSite(hostOfPage())),
  requestAccess: (origin) =>
    run(async () => {
      if (await browser.permissions.request({ origins: [origin] })) await ask();
      else outcome = 'refused';
    }, 'request-failed'),
  reload: () => run(async () => tab?.reload()),
  dismissDamage: () => run(() => settings.noteDamageSeen()),
  dismissKept: () => run(() => settings.noteToldOfKept()),
  openOptions: () => run(() => browser.runtime.openOptionsPage()),
};

draw();
settings.watch(
  (news) => {
    snapshot = news;
    draw();
    setTimeout(() => void ask(), PAGE_FOLLOWS_MS);
  },
  () => {
    outcome = 'not-saved';
    draw();
  },
  signal,
);
browser.runtime.onMessage.addListener((message: unknown, { tab: sender }: Runtime.MessageSender): undefined => {
  if (isPageReport(message) && sender?.id === tab?.id) void ask();
});
browser.tabs.onUpdated.addListener((id, { status }) => {
  if (id === tab?.id && status !== undefined) void ask();
});
