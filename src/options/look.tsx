import { say } from '../settings/i18n';
import type { Preferences } from '../settings/preferences';
import { Choice } from '../ui/choice';
import type { OptionsActions } from './actions';

interface LookProps {
  readonly look: Preferences['look'];
  readonly actions: Pick<OptionsActions, 'setPreferences'>;
}

const STYLES = ['plate', 'blur', 'line'] as const;
const STRENGTHS = ['1', '2', '3'] as const;

/** How a shielded section looks, with the page side's own style sheet at work on a sample. */
export function Look({ look, actions }: LookProps) {
  return (
    <>
      <Choice
        name="style"
        legend={say('look_style')}
        options={STYLES.map((value) => ({ value, label: say(`look_${value}`) }))}
        chosen={look.style}
        onChange={(style) => actions.setPreferences('look', { style })}
      />
      {look.style !== 'line' && (
        <Choice
          name="strength"
          legend={say('look_strength')}
          options={STRENGTHS.map((value) => ({ value, label: say(`look_strength_${value}`) }))}
          chosen={`${look.strength}`}
          onChange={(strength) => actions.setPreferences('look', { strength: strengthOf(strength) })}
        />
      )}
      <figure class="preview" data-spoiler-shield-look={`${look.style}-${look.strength}`}>
        <figcaption class="small muted">{say('look_preview')}</figcaption>
        <p>{say('sample_safe')}</p>
        <p class="preview-cover">
          <strong>{say('category_spoilers')}</strong> <span>{say('reason_announcement_plain')}</span>
        </p>
        <p data-spoiler-shield="on" inert>
          {say('sample_spoiler')}
        </p>
      </figure>
    </>
  );
}

function strengthOf(value: (typeof STRENGTHS)[number]): 1 | 2 | 3 {
  return value === '1' ? 1 : value === '2' ? 2 : 3;
}
