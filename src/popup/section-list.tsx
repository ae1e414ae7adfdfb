import { say } from '../settings/i18n';
import type { SectionStatus } from '../settings/messages';
import { createSectionText } from '../settings/section-text';
import type { PopupActions } from './actions';
import type { PageView } from './popup-view';

const text = createSectionText(say);

interface SectionListProps {
  readonly view: PageView;
  readonly actions: PopupActions;
}

/** The page's sections with their reasons, each to be revealed or hidden again, and all at once. */
export function SectionList({ view, actions }: SectionListProps) {
  return (
    <section class="group" aria-label={say('popup_sections')}>
      <ul class="sections">
        {view.sections.map((section) => (
          <Row key={section.id} section={section} actions={actions} />
        ))}
      </ul>
      <div class="buttons">
        {view.shielded > 0 && (
          <>
            <button type="button" class="button" onClick={actions.revealAll}>
              {say('popup_reveal_all')}
            </button>
            <button type="button" class="button" onClick={actions.revealBriefly}>
              {say('popup_reveal_briefly')}
            </button>
          </>
        )}
        {view.revealed > 0 && (
          <button type="button" class="button" onClick={actions.shieldAll}>
            {say('popup_shield_all')}
          </button>
        )}
      </div>
    </section>
  );
}

function Row({ section, actions }: { readonly section: SectionStatus; readonly actions: PopupActions }) {
  const isShielded = section.state === 'shielded';
  const category = text.categoryOf(section.reason);
  return (
    <li class={isShielded ? 'section' : 'section revealed'}>
      <span class="section-words">
        <strong>{category}</strong>
        <span class="small muted">{text.reasonOf(section.reason)}</span>
      </span>
      <button
        type="button"
        class="button quiet"
        aria-label={say(isShielded ? 'popup_reveal_named' : 'popup_hide_named', category)}
        onClick={() => (isShielded ? actions.reveal(section.id) : actions.shield(section.id))}
      >
        {say(isShielded ? 'popup_reveal' : 'popup_hide')}
      </button>
    </li>
  );
}
