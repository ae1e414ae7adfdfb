import { say } from '../settings/i18n';
import type { Snapshot } from '../settings/settings';

interface StorageNoticesProps {
  readonly settings: Pick<Snapshot, 'storageNotice' | 'newer' | 'damaged'>;
  readonly onDismissDamage: () => void;
  /** Where it is given, that settings are kept on this device is said once; else the line stays as long as that lasts. */
  readonly onDismissKept?: () => void;
}

/** One line for each thing about the stored settings that the reader should know. */
export function StorageNotices({ settings, onDismissDamage, onDismissKept }: StorageNoticesProps) {
  return (
    <>
      {settings.storageNotice !== null && !onDismissKept && <p class="notice">{say('popup_kept_locally')}</p>}
      {settings.storageNotice === 'kept-locally' && onDismissKept && (
        <div class="notice">
          <p>{say('popup_kept_locally')}</p>
          <button type="button" class="button quiet" onClick={onDismissKept}>
            {say('popup_dismiss')}
          </button>
        </div>
      )}
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
