import { say } from '../settings/i18n';
import type { Snapshot } from '../settings/settings';

interface StorageNoticesProps {
  readonly settings: Pick<Snapshot, 'storageNotice' | 'newer' | 'damaged'>;
  readonly onDismissDamage: () => void;
}

/** One line for each thing about the stored settings that the reader should know. */
export function StorageNotices({ settings, onDismissDamage }: StorageNoticesProps) {
  return (
    <>
      {settings.storageNotice === 'kept-locally' && <p class="notice">{say('popup_kept_locally')}</p>}
      {settings.newer.length > 0 && <p class="notice">{say('popup_newer')}</p>}
      {settings.damaged.length > 0 && (
        <div class="notice alert">
          <p>{say('popup_damaged')}</p>
          <button type="button" class="button quiet" onClick={onDismissDamage}>
            {say('popup_dismiss')}
          </button>
        </div>
      )}
    </>
  );
}
