import { useState } from 'preact/hooks';
import { say } from '../settings/i18n';
import type { Progress } from '../shows/show';
import { DraftField } from './draft-field';
import { afterNextEpisode, fieldsOf, progressFrom } from './progress-steps';

interface ProgressEditorProps {
  readonly showTitle: string;
  readonly progress: Progress;
  readonly episodes?: number | undefined;
  /** Says less beside the fields, where a heading says it already. */
  readonly isCompact?: boolean;
  readonly onChange: (progress: Progress) => void;
}

/** How far the reader has watched a show. Most dramas have one season: its field comes only when asked for. */
export function ProgressEditor({ showTitle, progress, episodes, isCompact = false, onChange }: ProgressEditorProps) {
  const fields = fieldsOf(progress, episodes);
  const [isSeasonWanted, wantSeason] = useState(false);
  const isFinished = progress.kind === 'finished';
  const hasSeason = isSeasonWanted || fields.season > 1;
  const number = (label: string, value: number, least: number, change: (typed: number) => Progress) => (
    <label class="progress-field">
      <span>{label}</span>
      <DraftField
        type="number"
        min={least}
        value={String(value)}
        onCommit={(typed) => onChange(change(Number(typed)))}
      />
    </label>
  );
  return (
    <div class="progress" role="group" aria-label={say('progress_of', showTitle)}>
      {!isFinished && (
        <div class="progress-fields">
          {hasSeason &&
            number(say('progress_season'), fields.season, 1, (season) => progressFrom({ ...fields, season }))}
          {number(say(isCompact ? 'progress_episode' : 'progress_watched'), fields.episode, 0, (episode) =>
            progressFrom({ ...fields, episode }),
          )}
          <button type="button" class="button" onClick={() => onChange(afterNextEpisode(progress, episodes))}>
            {say('progress_next')}
          </button>
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          aria-pressed={isFinished}
          onClick={() => onChange(isFinished ? { kind: 'none' } : { kind: 'finished' })}
        >
          {say('progress_finished')}
        </button>
        {!isFinished && !hasSeason && (
          <button type="button" class="button quiet" onClick={() => wantSeason(true)}>
            {say('progress_add_season')}
          </button>
        )}
      </div>
    </div>
  );
}
