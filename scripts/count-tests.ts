/**
 * `count-tests FOLDER STATUS`: the closing line of `.ci/run`, from the reports that Vitest left in a folder (one for each
 * project) and the exit code of `npm test`. Fails where there is a failure, or where nothing was tested.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the tests of all reports. A test file that could not be run counts as one failure; so does a step of
 * `npm test` that failed beside the tests (types, lint, build).
 *
 * @param reports as Vitest's JSON reporter writes them; throws where one is not of that form
 * @param status exit code of `npm test`
 */
export function countTests(reports: readonly unknown[], status: number): Counts {
  const files = reports.flatMap((report) => v.parse(Report, report).testResults);
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map((result) => result.status));
  const passed = statuses.filter((result) => result === 'passed').length;
  const failedTests = statuses.filter((result) => result === 'failed').length;
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((result) => result.status !== 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  return {
    passed,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: statuses.length - passed - failedTests,
  };
}

function main(): void {
  const [folder = '', status = ''] = process.argv.slice(2);
  const reports = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  const { passed, failed, skipped } = countTests(reports, Number(status));
  if (status !== '0') console.log(`npm test ended with code ${status}.`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
