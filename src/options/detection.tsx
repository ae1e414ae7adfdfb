import { LEVELS, type Level } from '../detect/verdict';
import { say } from '../settings/i18n';
import type { Preferences } from '../settings/preferences';
import { Choice } from '../ui/choice';
import { LevelChoice } from '../ui/level-choice';
import type { OptionsActions } from './actions';
import { Kinds } from './kinds';

interface DetectionProps {
  readonly preferences: Preferences;
  readonly actions: Pick<OptionsActions, 'setPreferences'>;
}

/** How much is shielded, with an example of each level that changes with the choice, and on which shows' pages. */
export function Detection({ preferences, actions }: DetectionProps) {
  const { level } = preferences.detection;
  return (
    <>
      <LevelChoice level={level} onChange={(chosen) => actions.setPreferences('detection', { level: chosen })} />
      <ul class="examples">
        {LEVELS.map((from) => (
          <Example key={from} from={from} level={level} />
        ))}
      </ul>
      <Kinds covers={preferences.covers} actions={actions} />
      <Choice
        name="unknown"
        legend={say('options_unknown')}
        options={[
          { value: 'protect', label: say('options_unknown_protect') },
          { value: 'only-mine', label: say('options_unknown_only_mine') },
        ]}
        chosen={preferences.shows.unknown}
        onChange={(unknown) => actions.setPreferences('shows', { unknown })}
      />
    </>
  );
}

/** A line that is shielded from one level upwards, as it would look at the chosen one. */
function Example({ from, level }: { readonly from: Level; readonly level: Level }) {
  const isShielded = LEVELS.indexOf(from) <= LEVELS.indexOf(level);
  const hidden = isShielded ? { 'data-spoiler-shield': 'on', inert: true } : {};
  return (
    <li>
      <span class="small muted">{say(`example_${from}_place`)}</span>
      <p>
        {isShielded && <span class="visually-hidden">{say('options_shielded')}</span>}
        <span class="example-text" {...hidden}>
          {say(`example_${from}`)}
        </span>
      </p>
    </li>
  );
}
