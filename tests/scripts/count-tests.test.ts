import { describe, expect, test } from 'vitest';
import { countTests } from '../../scripts/count-tests';

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});
const report = (...testResults: unknown[]) => ({ testResults });

describe('the closing count of .ci/run', () => {
  test.each([
    [
      'adds up all projects',
      [report(file('passed', 'passed')), report(file('passed', 'passed', 'passed'))],
      0,
      3,
      0,
      0,
    ],
    ['counts failures', [report(file('failed', 'passed', 'failed', 'failed'))], 1, 1, 2, 0],
    ['does not count as passed what was skipped', [report(file('passed', 'passed', 'pending', 'todo'))], 0, 1, 0, 2],
    [
      'counts a file that could not be run as one failure',
      [report(file('failed'), file('passed', 'passed'))],
      1,
      1,
      1,
      0,
    ],
    ['counts a step that failed beside the tests', [report(file('passed', 'passed'))], 2, 1, 1, 0],
    ['counts a step that failed before the tests', [], 1, 0, 1, 0],
    ['is zero where nothing was tested', [], 0, 0, 0, 0],
  ])('%s', (_, reports, status, passed, failed, skipped) => {
    expect(countTests(reports, status)).toEqual({ passed, failed, skipped });
  });

  test('refuses what is no report', () => {
    expect(() => countTests([{}], 0)).toThrow();
  });
});
