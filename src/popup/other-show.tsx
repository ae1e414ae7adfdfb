import { useState } from 'preact/hooks';
import { say } from '../settings/i18n';

interface OtherShowProps {
  /** The reader's shows, to choose from; any other title can be typed. */
  readonly titles: readonly string[];
  readonly onChoose: (title: string) => void;
}

/** Puts right which show the page is about. */
export function OtherShow({ titles, onChoose }: OtherShowProps) {
  const [typed, setTyped] = useState('');
  const title = typed.replace(/\s+/g, ' ').trim();
  return (
    <details class="other-show small">
      <summary>{say('popup_other_show')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (title !== '') onChoose(title);
        }}
      >
        <input
          class="field"
          list="my-shows"
          maxLength={200}
          aria-label={say('popup_show')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id="my-shows">
          {titles.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <button type="submit" class="button" disabled={!/[\p{L}\p{N}]/u.test(title)}>
          {say('popup_put_right')}
        </button>
      </form>
    </details>
  );
}
