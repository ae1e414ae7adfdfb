/** Before the browser tests: both browsers are there, or are installed. No test's time limit runs meanwhile. */
import { BROWSER_NAMES, requireBrowser } from '../../scripts/browsers';

export default function setup(): void {
  for (const name of BROWSER_NAMES) requireBrowser(name);
}
