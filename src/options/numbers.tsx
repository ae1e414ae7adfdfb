import { say } from '../settings/i18n';
import { Switch } from '../ui/switch';
import { language } from '../ui/texts';
import type { OptionsActions } from './actions';
import type { WeekBar } from './week-bars';

interface NumbersProps {
  readonly bars: readonly WeekBar[];
  readonly isKept: boolean;
  readonly actions: Pick<OptionsActions, 'setPreferences' | 'forgetNumbers'>;
}

/** What was shielded and revealed, week by week, for the reader alone. */
export function Numbers({ bars, isKept, actions }: NumbersProps) {
  const digits = new Intl.NumberFormat(language);
  return (
    <>
      <Switch isOn={isKept} onChange={(keep) => actions.setPreferences('numbers', { keep })}>
        {say('options_keep_numbers')}
      </Switch>
      <p class="legend-of-bars small muted" aria-hidden="true">
        <span class="key shielded" /> {say('options_shielded')} <span class="key revealed" /> {say('options_revealed')}
      </p>
      <ol class="weeks">
        {bars.map(({ week, shielded, revealed, shieldedHeight, revealedHeight }) => (
          <li key={week}>
            <span class="visually-hidden">
              {say('options_week', week, digits.format(shielded), digits.format(revealed))}
            </span>
            <span class="bars" aria-hidden="true">
              <span class="bar shielded" style={{ height: `${shieldedHeight}%` }} />
              <span class="bar revealed" style={{ height: `${revealedHeight}%` }} />
            </span>
            <span class="small muted" aria-hidden="true">
              {week.slice(-2)}
            </span>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.forgetNumbers}>
          {say('options_forget_numbers')}
        </button>
      </div>
    </>
  );
}
