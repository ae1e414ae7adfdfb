import { LEVELS, type Level } from '../detect/verdict';
import { say } from '../settings/i18n';
import { Choice } from './choice';

interface LevelChoiceProps {
  readonly level: Level;
  readonly isLegendHidden?: boolean;
  readonly onChange: (level: Level) => void;
}

/** How much to shield, with what the chosen level means. */
export function LevelChoice({ level, isLegendHidden = false, onChange }: LevelChoiceProps) {
  return (
    <>
      <Choice
        name="level"
        legend={say('popup_level')}
        isLegendHidden={isLegendHidden}
        options={LEVELS.map((value) => ({ value, label: say(`level_${value}`) }))}
        chosen={level}
        onChange={onChange}
      />
      <p class="small muted level-about">{say(`level_${level}_about`)}</p>
    </>
  );
}
