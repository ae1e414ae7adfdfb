import { say } from '../settings/i18n';
import type { Snapshot } from '../settings/settings';
import { Icon } from '../ui/icon';
import { LevelChoice } from '../ui/level-choice';
import { ShieldMark } from '../ui/shield-mark';
import { StorageNotices } from '../ui/storage-notices';
import { sayCount } from '../ui/texts';
import type { PopupActions } from './actions';
import { Pause } from './pause';
import type { PageView, PopupView } from './popup-view';
import { SectionList } from './section-list';
import { ShowCard } from './show-card';

/** What only the popup itself knows: how its last request ended. */
export type Outcome = 'refused' | 'request-failed' | 'not-saved' | 'revealed-briefly' | null;

interface PopupProps {
  readonly view: PopupView;
  readonly settings: Pick<Snapshot, 'damaged' | 'newer' | 'storageNotice'>;
  readonly outcome: Outcome;
  readonly actions: PopupActions;
}

export function Popup({ view, settings, outcome, actions }: PopupProps) {
  return (
    <>
      <div class="stripes" />
      <header class="masthead">
        <div class="brand">
          <ShieldMark size={24} />
          <span>{say('extension_name')}</span>
          <button type="button" class="to-options" aria-label={say('popup_options')} onClick={actions.openOptions}>
            <Icon name="gear" />
          </button>
        </div>
        <h1 aria-live="polite">{headline(view)}</h1>
        {view.kind === 'page' && view.host !== '' && <p class="small host">{view.host}</p>}
      </header>
      <div class="body">
        <Notices settings={settings} outcome={outcome} actions={actions} />
        <Body view={view} actions={actions} />
      </div>
    </>
  );
}

function headline(view: PopupView): string {
  switch (view.kind) {
    case 'unsupported':
      return say('popup_unsupported');
    case 'no-access':
      return say('popup_no_access');
    case 'reload-needed':
      return say('popup_reload_needed');
    case 'page':
      return pageHeadline(view);
  }
}

function pageHeadline(view: PageView): string {
  switch (view.state) {
    case 'shielded':
      return sayCount('popup_shielded', view.shielded);
    case 'revealed':
      return say('popup_all_revealed');
    case 'nothing':
      return say('popup_nothing_shielded');
    case 'paused':
      return say('popup_paused');
    case 'left':
      return say('popup_left');
    case 'finished':
      return say('popup_finished');
  }
}

/** Whether what the reader points out can be shielded here. */
function isShielding({ state }: PageView): boolean {
  return state === 'shielded' || state === 'revealed' || state === 'nothing';
}

function Notices({ settings, outcome, actions }: Omit<PopupProps, 'view'>) {
  return (
    <div class="notices" aria-live="polite">
      {outcome === 'revealed-briefly' && <p class="notice">{say('popup_briefly')}</p>}
      {outcome === 'refused' && <p class="notice alert">{say('popup_refused')}</p>}
      {outcome === 'request-failed' && <p class="notice alert">{say('popup_request_failed')}</p>}
      {outcome === 'not-saved' && <p class="notice alert">{say('popup_not_saved')}</p>}
      <StorageNotices settings={settings} onDismissDamage={actions.dismissDamage} onDismissKept={actions.dismissKept} />
    </div>
  );
}

function Body({ view, actions }: Pick<PopupProps, 'view' | 'actions'>) {
  switch (view.kind) {
    case 'unsupported':
      return <p class="muted">{say('popup_unsupported_about')}</p>;
    case 'no-access':
      return (
        <>
          <p class="muted">{say('popup_no_access_about', view.host)}</p>
          <button type="button" class="button main" onClick={() => actions.requestAccess(view.origin)}>
            {say('popup_protect')}
          </button>
        </>
      );
    case 'reload-needed':
      return (
        <>
          <p class="muted">{say('popup_reload_needed_about')}</p>
          <button type="button" class="button main" onClick={actions.reload}>
            {say('popup_reload')}
          </button>
        </>
      );
    case 'page':
      return (
        <>
          <ShowCard view={view} actions={actions} />
          {view.sections.length > 0 && <SectionList view={view} actions={actions} />}
          {isShielding(view) && (
            <button type="button" class="button quiet missed" onClick={actions.pickMissed}>
              {say('popup_missed')}
            </button>
          )}
          <section class="group">
            <LevelChoice level={view.level} onChange={actions.setLevel} />
          </section>
          <Pause isPaused={view.state === 'paused'} until={view.pausedUntil} actions={actions} />
        </>
      );
  }
}
