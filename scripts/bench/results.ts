import type { Circumstances } from './circumstances';
import type { ExtensionCosts } from './extension-costs';
import type { PageCosts } from './page-costs';

/** All that one call of the bench measured. */
export interface BenchResults {
  readonly circumstances: Circumstances;
  /** Of the page side by itself. */
  readonly costs: PageCosts;
  /** Of the built extension. */
  readonly extension: ExtensionCosts;
}
