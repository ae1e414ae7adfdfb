import { useState } from 'preact/hooks';
import type { Level } from '../detect/verdict';
import { say } from '../settings/i18n';
import type { Show } from '../shows/show';
import { LevelChoice } from '../ui/level-choice';
import { ShieldMark } from '../ui/shield-mark';

export interface WelcomeState {
  readonly shows: readonly Show[];
  readonly level: Level;
  readonly isEverywhere: boolean;
  readonly problem: 'refused' | 'not-saved' | null;
}

export interface WelcomeActions {
  readonly addShow: (title: string) => void;
  readonly setLevel: (level: Level) => void;
  /** Must be called from a click: browsers ask their user only then. */
  readonly grantAllSites: () => void;
  readonly revokeAllSites: () => void;
  readonly finish: () => void;
}

interface WelcomeProps {
  readonly state: WelcomeState;
  readonly actions: WelcomeActions;
}

export function Welcome({ state, actions }: WelcomeProps) {
  return (
    <>
      <div class="stripes" />
      <header class="masthead">
        <div class="inner">
          <ShieldMark size={64} />
          <div>
            <h1>{say('welcome_title')}</h1>
            <p>{say('welcome_about')}</p>
          </div>
          <button type="button" class="skip" onClick={actions.finish}>
            {say('welcome_skip')}
          </button>
        </div>
      </header>
      <main class="inner">
        <section class="card step">
          <h2>{say('welcome_try')}</h2>
          <Sample />
        </section>
        <section class="card step">
          <h2>{say('welcome_shows')}</h2>
          <p class="muted">{say('welcome_shows_about')}</p>
          <AddShow onAdd={actions.addShow} />
          {state.shows.length > 0 && (
            <ul class="chips" aria-live="polite">
              {state.shows.map(({ id, title }) => (
                <li key={id}>
                  <bdi>{title}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="card step">
          <h2>{say('welcome_where')}</h2>
          <p class="muted">{say('welcome_where_about')}</p>
          <div class="buttons" role="group" aria-label={say('welcome_where')}>
            <button type="button" class="button" aria-pressed={!state.isEverywhere} onClick={actions.revokeAllSites}>
              {say('welcome_listed')}
            </button>
            <button type="button" class="button" aria-pressed={state.isEverywhere} onClick={actions.grantAllSites}>
              {say('welcome_everywhere')}
            </button>
          </div>
          <div aria-live="polite">
            {state.problem === 'refused' && <p class="notice">{say('welcome_refused')}</p>}
            {state.problem === 'not-saved' && <p class="notice alert">{say('popup_not_saved')}</p>}
          </div>
        </section>
        <section class="card step">
          <h2>{say('popup_level')}</h2>
          <LevelChoice level={state.level} isLegendHidden onChange={actions.setLevel} />
        </section>
        <button type="button" class="button main finish" onClick={actions.finish}>
          {say('welcome_finish')}
        </button>
        <p class="muted small privacy">{say('options_private')}</p>
      </main>
    </>
  );
}

/** The review stands in a frame: the page side works on a whole document, and this one is not its business. */
function Sample() {
  const [height, setHeight] = useState(300);
  return (
    <iframe
      class="sample"
      src="/src/welcome/sample.html"
      title={say('welcome_try')}
      style={{ height: `${height}px` }}
      onLoad={({ currentTarget: frame }) => {
        const body = frame.contentDocument?.body;
        if (!body) return;
        new ResizeObserver(() => setHeight(Math.ceil(body.getBoundingClientRect().height) + 2)).observe(body);
      }}
    />
  );
}

function AddShow({ onAdd }: { readonly onAdd: (title: string) => void }) {
  return (
    <form
      class="add-show"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('title');
        if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
        onAdd(field.value);
        field.value = '';
        field.focus();
      }}
    >
      <input class="field" name="title" maxLength={200} autocomplete="off" aria-label={say('options_add_title')} />
      <button type="submit" class="button">
        {say('options_add')}
      </button>
    </form>
  );
}
