import type { Correction } from '../settings/correction';
import { say } from '../settings/i18n';
import { language } from '../ui/texts';
import type { OptionsActions } from './actions';

interface CorrectionsProps {
  readonly corrections: Iterable<Correction>;
  readonly actions: Pick<OptionsActions, 'removeCorrection'>;
}

/** The reader's corrections, the newest first. Neither words nor address of a page are kept, so none can be shown. */
export function Corrections({ corrections, actions }: CorrectionsProps) {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const listed = [...corrections].sort((a, b) => b.created - a.created);
  if (listed.length === 0) return <p class="muted small">{say('options_no_corrections')}</p>;
  return (
    <ul class="rows">
      {listed.map(({ id, kind, scope, created }) => (
        <li key={id}>
          <span>
            {say(kind === 'shield' ? 'correction_shield' : 'correction_not_spoiler')}{' '}
            <span class="muted small">
              <bdi>{scope.kind === 'site' ? scope.host : say('correction_one_page')}</bdi> ·{' '}
              <bdi>{day.format(created)}</bdi>
            </span>
          </span>
          <button type="button" class="button quiet" onClick={() => actions.removeCorrection(id)}>
            {say('options_remove_correction')}
          </button>
        </li>
      ))}
    </ul>
  );
}
