import type { Circumstances } from './circumstances';
import type { PageCosts } from './page-costs';

/** All that one call of the bench measured. */
export interface BenchResults {
  readonly circumstances: Circumstances;
  readonly costs: PageCosts;
}
