import { say } from '../settings/i18n';
import { ProgressEditor } from '../ui/progress-editor';
import { Switch } from '../ui/switch';
import type { PopupActions } from './actions';
import { OtherShow } from './other-show';
import type { PageView } from './popup-view';

interface ShowCardProps {
  readonly view: Pick<PageView, 'show' | 'alias' | 'titles'>;
  readonly actions: Pick<PopupActions, 'setProtection' | 'setProgress' | 'putRight'>;
}

/** The page's show: whether it is protected, and how far it has been watched. */
export function ShowCard({ view: { show, alias, titles }, actions }: ShowCardProps) {
  const other = <OtherShow key={alias} titles={titles} onChoose={(title) => actions.putRight(title, alias)} />;
  if (!show)
    return (
      <section class="card show">
        <p class="muted small">{say('popup_no_show')}</p>
        {other}
      </section>
    );
  const isProtected = show.protection === 'shield';
  return (
    <section class="card show">
      <p class="small muted">{say('popup_show')}</p>
      <h2>
        <bdi>{show.title}</bdi>
      </h2>
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
      {other}
    </section>
  );
}
