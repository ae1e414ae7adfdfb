import type { ComponentChildren } from 'preact';
import { say } from '../settings/i18n';
import type { Snapshot } from '../settings/settings';
import type { Show } from '../shows/show';
import { ShieldMark } from '../ui/shield-mark';
import { StorageNotices } from '../ui/storage-notices';
import type { OptionsActions } from './actions';
import { Corrections } from './corrections';
import { Data } from './data';
import { Detection } from './detection';
import { Look } from './look';
import { Numbers } from './numbers';
import { Shows } from './shows';
import { Sites } from './sites';
import type { WeekBar } from './week-bars';

/** Everything that the page shows. */
export interface OptionsState {
  readonly settings: Snapshot;
  readonly granted: readonly string[];
  readonly bars: readonly WeekBar[];
  readonly shortcut: string;
  /** The show that can be brought back. */
  readonly deleted: Show | null;
  /** What is to be said about what was done last. */
  readonly notice: { readonly text: string; readonly isAlert: boolean } | null;
}

const PARTS = ['shows', 'detection', 'look', 'sites', 'corrections', 'shortcut', 'numbers', 'data'] as const;

export function Options({ state, actions }: { readonly state: OptionsState; readonly actions: OptionsActions }) {
  const { settings, granted, bars, shortcut, deleted, notice } = state;
  return (
    <>
      <div class="stripes" />
      <header class="masthead">
        <div class="inner">
          <ShieldMark size={40} />
          <h1>{say('extension_name')}</h1>
          <nav aria-label={say('popup_options')}>
            {PARTS.map((part) => (
              <a key={part} href={`#${part}`}>
                {say(`options_${part}`)}
              </a>
            ))}
          </nav>
        </div>
      </header>
      <main class="inner">
        <div class="notices" aria-live="polite">
          {notice && <p class={notice.isAlert ? 'notice alert' : 'notice'}>{notice.text}</p>}
          <StorageNotices settings={settings} onDismissDamage={actions.dismissDamage} />
        </div>
        <Part name="shows">
          <Shows shows={settings.shows} deleted={deleted} actions={actions} />
        </Part>
        <Part name="detection">
          <Detection preferences={settings.preferences} actions={actions} />
        </Part>
        <Part name="look">
          <Look look={settings.preferences.look} actions={actions} />
        </Part>
        <Part name="sites">
          <Sites settings={settings} granted={granted} actions={actions} />
        </Part>
        <Part name="corrections">
          <Corrections corrections={settings.corrections.values()} actions={actions} />
        </Part>
        <Part name="shortcut">
          <p>
            {say('toggle_all')}: <kbd dir="auto">{shortcut || say('options_shortcut_none')}</kbd>
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={actions.openShortcuts}>
              {say('options_shortcut_change')}
            </button>
          </div>
        </Part>
        <Part name="numbers">
          <Numbers bars={bars} isKept={settings.preferences.numbers.keep} actions={actions} />
        </Part>
        <Part name="data">
          <Data actions={actions} />
        </Part>
      </main>
    </>
  );
}

function Part(props: { readonly name: (typeof PARTS)[number]; readonly children: ComponentChildren }) {
  return (
    <section class="card part" id={props.name} aria-labelledby={`${props.name}-heading`}>
      <h2 id={`${props.name}-heading`}>{say(`options_${props.name}`)}</h2>
      {props.children}
    </section>
  );
}
