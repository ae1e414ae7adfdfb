import { say } from '../settings/i18n';
import { language } from '../ui/texts';
import type { PopupActions } from './actions';

interface PauseProps {
  readonly isPaused: boolean;
  /** Milliseconds since 1970; null where the pause has no end. */
  readonly until: number | null;
  readonly actions: Pick<PopupActions, 'pause' | 'resume'>;
}

/** Pauses on this site, for an hour or for good, and resumes. */
export function Pause({ isPaused, until, actions }: PauseProps) {
  if (isPaused) {
    return (
      <section class="pause">
        <p class="small muted">
          {until === null ? say('popup_paused_for_good') : say('popup_paused_until', timeOf(until))}
        </p>
        <button type="button" class="button main" onClick={actions.resume}>
          {say('popup_resume')}
        </button>
      </section>
    );
  }
  return (
    <section class="pause" aria-label={say('popup_pause')}>
      <p class="small muted">{say('popup_pause')}</p>
      <div class="buttons">
        <button type="button" class="button quiet" onClick={() => actions.pause('hour')}>
          {say('popup_pause_hour')}
        </button>
        <button type="button" class="button quiet" onClick={() => actions.pause('for-good')}>
          {say('popup_pause_for_good')}
        </button>
      </div>
    </section>
  );
}

function timeOf(ms: number): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(ms);
}
