/** Wiring of the welcome page, which is opened once after the extension was installed. */
import { render } from 'preact';
import { ALL_SITES, requestAllSites } from '../settings/all-sites';
import { browser } from '../settings/browser';
import { say } from '../settings/i18n';
import { openSettings } from '../settings/open-settings';
import type { Snapshot } from '../settings/settings';
import { showIdOf } from '../shows/identify-show';
import { nameDocument } from '../ui/texts';
import { Welcome, type WelcomeActions, type WelcomeState } from './welcome';

const { signal } = new AbortController();
const settings = openSettings();
nameDocument(`${say('welcome_title')} – ${say('extension_name')}`);

const fromSettings = ({ shows, preferences }: Snapshot): Pick<WelcomeState, 'shows' | 'level'> => ({
  shows: [...shows.values()],
  level: preferences.detection.level,
});

let state: WelcomeState = {
  ...fromSettings(await settings.read()),
  isEverywhere: await browser.permissions.contains({ origins: [ALL_SITES] }),
  problem: null,
};

function show(change: Partial<WelcomeState>): void {
  state = { ...state, ...change };
  const root = document.getElementById('welcome');
  if (!root) throw new Error('The welcome page has no place to stand.');
  render(<Welcome state={state} actions={actions} />, root);
}

function run(work: () => Promise<Partial<WelcomeState> | undefined>): void {
  work().then(
    (change) => show({ problem: null, ...change }),
    () => show({ problem: 'not-saved' }),
  );
}

const actions: WelcomeActions = {
  addShow: (title) =>
    run(async () => {
      const id = showIdOf(title);
      if (id !== '') await settings.changeShow({ id, title: title.trim() }, {});
      return undefined;
    }),
  setLevel: (level) =>
    run(async () => {
      await settings.setPreferences('detection', { level });
      return undefined;
    }),
  grantAllSites: () =>
    run(async () => {
      const isEverywhere = await requestAllSites(browser.permissions);
      return { isEverywhere, problem: isEverywhere ? null : 'refused' };
    }),
  revokeAllSites: () =>
    run(async () => {
      if (state.isEverywhere) await browser.permissions.remove({ origins: [ALL_SITES] });
      return { isEverywhere: false };
    }),
  finish: () =>
    run(async () => {
      const { id } = await browser.tabs.getCurrent();
      if (id !== undefined) await browser.tabs.remove(id);
      return undefined;
    }),
};

show({});
settings.watch(
  (news) => show(fromSettings(news)),
  () => show({ problem: 'not-saved' }),
  signal,
);
