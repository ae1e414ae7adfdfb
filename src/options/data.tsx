import { useRef, useState } from 'preact/hooks';
import { say } from '../settings/i18n';
import { takeFocus } from '../ui/take-focus';
import type { OptionsActions } from './actions';

/** Export, import, forgetting and resetting; and what is stored at all. */
export function Data({ actions }: { readonly actions: OptionsActions }) {
  const file = useRef<HTMLInputElement>(null);
  const [isSure, setSure] = useState(false);
  return (
    <>
      <p>{say('options_stored')}</p>
      <p class="privacy">{say('options_private')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.exportAll}>
          {say('options_export')}
        </button>
        <button type="button" class="button" onClick={() => file.current?.click()}>
          {say('options_import')}
        </button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={say('options_import')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen) actions.importFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={actions.forgetReveals}>
          {say('options_forget_reveals')}
        </button>
        {!isSure && (
          <button type="button" class="button danger" onClick={() => setSure(true)}>
            {say('options_reset')}
          </button>
        )}
      </div>
      {isSure && (
        <div class="notice alert" role="group" aria-label={say('options_reset')}>
          <p>{say('options_reset_sure')}</p>
          <button
            type="button"
            class="button danger"
            onClick={() => {
              setSure(false);
              actions.reset();
            }}
          >
            {say('options_reset_do')}
          </button>
          <button type="button" class="button quiet" ref={takeFocus} onClick={() => setSure(false)}>
            {say('options_cancel')}
          </button>
        </div>
      )}
    </>
  );
}
