/** Wiring of the options page: reads the settings, draws them, and follows every change. */
import { render } from 'preact';
import { requestAllSites } from '../settings/all-sites';
import { readBackup, writeBackup } from '../settings/backup';
import { browser } from '../settings/browser';
import { say } from '../settings/i18n';
import { openSettings } from '../settings/open-settings';
import { InvalidShowError } from '../settings/show-changes';
import { showIdOf } from '../shows/identify-show';
import { nameDocument } from '../ui/texts';
import type { OptionsActions } from './actions';
import { grantedSites } from './granted-sites';
import { Options, type OptionsState } from './options';
import { offerFile } from './offer-file';
import { openShortcutSettings, readShortcut } from './shortcut';
import { weekBars } from './week-bars';

const { signal } = new AbortController();
const settings = openSettings();
nameDocument(`${say('popup_options')} – ${say('extension_name')}`);

const [snapshot, granted, numbers, shortcut] = await Promise.all([
  settings.read(),
  grantedSites(),
  settings.readNumbers(),
  readShortcut(),
]);
let state: OptionsState = {
  settings: snapshot,
  granted,
  bars: weekBars(numbers, Date.now()),
  shortcut,
  deleted: null,
  notice: null,
};

function show(change: Partial<OptionsState>): void {
  state = { ...state, ...change };
  const root = document.getElementById('options');
  if (!root) throw new Error('The options have no place to stand.');
  render(<Options state={state} actions={actions} />, root);
}

/** Runs what the reader asked for, and says how it ended where there is something to say. */
function run(work: () => Promise<unknown>): void {
  work().then(
    (text) => show({ notice: typeof text === 'string' ? { text, isAlert: false } : null }),
    (error: unknown) => {
      const isInvalid = error instanceof InvalidShowError;
      show({ notice: { text: say(isInvalid ? 'options_invalid_show' : 'popup_not_saved'), isAlert: true } });
    },
  );
}

const refresh = async (): Promise<void> =>
  show({ granted: await grantedSites(), bars: weekBars(await settings.readNumbers(), Date.now()) });

const actions: OptionsActions = {
  addShow: (title) =>
    run(async () => {
      const id = showIdOf(title);
      if (id === '') return say('options_invalid_show');
      await settings.changeShow({ id, title: title.trim() }, {});
    }),
  changeShow: (changed, change) => run(() => settings.changeShow(changed, change)),
  deleteShow: ({ id }) =>
    run(async () => {
      // As it is stored: what was changed a moment ago may not be drawn yet.
      show({ deleted: await settings.removeShow(id) });
    }),
  undoDelete: () =>
    run(async () => {
      if (state.deleted) await settings.saveShow(state.deleted);
      show({ deleted: null });
    }),
  setPreferences: (group, change) => run(() => settings.setPreferences(group, change)),
  resumeSite: (host) => run(() => settings.resumeSite(host)),
  removeSite: (pattern) =>
    run(async () => {
      await browser.permissions.remove({ origins: [pattern] });
    }),
  grantAllSites: () =>
    run(async () => {
      if (!(await requestAllSites(browser.permissions))) return say('welcome_refused');
    }),
  openShortcuts: () => run(openShortcutSettings),
  removeCorrection: (id) => run(() => settings.removeCorrection(id)),
  exportAll: () =>
    run(async () => {
      const now = new Date();
      offerFile(`drama-spoiler-shield-${now.toISOString().slice(0, 10)}.json`, writeBackup(await settings.read(), now));
    }),
  importFile: (file) =>
    run(async () => {
      const read = readBackup(await file.text());
      if (!read.ok)
        return `${say('options_import_failed')} ${say(`backup_${asKey(read.problem)}`)} ${read.where}`.trim();
      await settings.restore(read.backup);
      return say('options_imported');
    }),
  forgetReveals: () =>
    run(async () => {
      await settings.forgetReveals();
      return say('options_reveals_forgotten');
    }),
  forgetNumbers: () => run(async () => settings.forgetNumbers().then(refresh)),
  reset: () =>
    run(async () => {
      await settings.reset();
      return say('options_reset_done');
    }),
  dismissDamage: () => run(() => settings.noteDamageSeen()),
};

show({});
settings.watch(
  (news) => show({ settings: news }),
  () => show({ notice: { text: say('popup_not_saved'), isAlert: true } }),
  signal,
);
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());

function asKey(problem: 'not-json' | 'not-a-backup' | 'newer-version' | 'too-large' | 'damaged') {
  const keys = {
    'not-json': 'not_json',
    'not-a-backup': 'not_a_backup',
    'newer-version': 'newer_version',
    'too-large': 'too_large',
    damaged: 'damaged',
  } as const;
  return keys[problem];
}
