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
        <Dismissible classes="notice" text={say('popup_kept_locally')} onDismiss={onDismissKept} />
      )}
      {settings.newer.length > 0 && <p class="notice">{say('popup_newer')}</p>}
      {settings.damaged.length > 0 && (
        <Dismissible classes="notice alert" text={say('popup_damaged')} onDismiss={onDismissDamage} />
      )}
    </>
  );
}

interface DismissibleProps {
  readonly classes: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

function Dismissible({ classes, text, onDismiss }: DismissibleProps) {
  return (
    <div class={classes}>
      <p>{text}</p>
      <button type="button" class="button quiet" onClick={onDismiss}>
        {say('popup_dismiss')}
      </button>
    </div>
  );
}
