import { say } from '../settings/i18n';
import type { PopupActions } from './actions';

interface PauseProps {
  readonly isPaused: boolean;
  readonly actions: Pick<PopupActions, 'pause' | 'resume'>;
}

/** Pauses on this site, and resumes. */
export function Pause({ isPaused, actions }: PauseProps) {
  return (
    <section class="pause">
      {isPaused ? (
        <button type="button" class="button main" onClick={actions.resume}>
          {say('popup_resume')}
        </button>
      ) : (
        <button type="button" class="button quiet" onClick={actions.pause}>
          {say('popup_pause')}
        </button>
      )}
    </section>
  );
}
