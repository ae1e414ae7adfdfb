import type { CorrectionId } from '../settings/correction';
import type { PreferenceGroup, Preferences } from '../settings/preferences';
import type { ShowChange } from '../settings/show-changes';
import type { Show } from '../shows/show';

/** What the reader can do in the options. None throws: what fails is said on the page. */
export interface OptionsActions {
  readonly addShow: (title: string) => void;
  readonly changeShow: (show: Show, change: ShowChange) => void;
  readonly deleteShow: (show: Show) => void;
  readonly undoDelete: () => void;
  readonly setPreferences: <Group extends PreferenceGroup>(group: Group, change: Partial<Preferences[Group]>) => void;
  readonly resumeSite: (host: string) => void;
  readonly removeSite: (pattern: string) => void;
  /** Must be called from a click: browsers ask their user only then. */
  readonly grantAllSites: () => void;
  readonly openShortcuts: () => void;
  readonly removeCorrection: (id: CorrectionId) => void;
  readonly exportAll: () => void;
  readonly importFile: (file: File) => void;
  readonly forgetReveals: () => void;
  readonly forgetNumbers: () => void;
  readonly reset: () => void;
  readonly dismissDamage: () => void;
}
