import { say } from '../settings/i18n';
import type { Show } from '../shows/show';
import { ProgressEditor } from '../ui/progress-editor';
import { Switch } from '../ui/switch';
import type { PopupActions } from './actions';

interface ShowCardProps {
  readonly show: Show | null;
  readonly actions: Pick<PopupActions, 'setProtection' | 'setProgress'>;
}

/** The page's show: whether it is protected, and how far it has been watched. */
export function ShowCard({ show, actions }: ShowCardProps) {
  if (!show) return <p class="muted small">{say('popup_no_show')}</p>;
  const isProtected = show.protection === 'shield';
  return (
    <section class="card show">
      <p class="small muted">{say('popup_show')}</p>
      <h2>{show.title}</h2>
      <Switch isOn={isProtected} onChange={(isOn) => actions.setProtection(show, isOn ? 'shield' : 'leave')}>
        {say(isProtected ? 'popup_protection' : 'popup_protection_off')}
      </Switch>
      {isProtected && (
        <ProgressEditor
          key={show.id}
          showTitle={show.title}
          progress={show.progress}
          episodes={show.episodes}
          onChange={(progress) => actions.setProgress(show, progress)}
        />
      )}
    </section>
  );
}
