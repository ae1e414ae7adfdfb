import { say } from '../settings/i18n';
import type { Preferences } from '../settings/preferences';
import { Switch } from '../ui/switch';
import type { OptionsActions } from './actions';

interface KindsProps {
  readonly covers: Preferences['covers'];
  readonly actions: Pick<OptionsActions, 'setPreferences'>;
}

const KINDS = ['images', 'embeds', 'comments', 'headlines'] as const;

/** What is shielded beside text. */
export function Kinds({ covers, actions }: KindsProps) {
  return (
    <div role="group" aria-labelledby="kinds">
      <h3 id="kinds">{say('kinds_about')}</h3>
      {KINDS.map((kind) => (
        <Switch key={kind} isOn={covers[kind]} onChange={(isOn) => actions.setPreferences('covers', { [kind]: isOn })}>
          {say(`kinds_${kind}`)}
        </Switch>
      ))}
    </div>
  );
}
