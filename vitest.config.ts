import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** A folder for machine-readable reports, one for each run (see `.ci/run`). */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    reporters: results ? ['default', ['json', { outputFile: join(results, `${process.pid}.json`) }]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browsers/**'],
          // One of them compiles half the project; a busy machine needs longer than the usual 5 s.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/browsers/install.ts',
          // Each file drives real browsers on the built extension: one at a time.
          fileParallelism: false,
          // After the unit tests, not beside them: what a browser paints in time is measured.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine may starve a browser of frames; what is really broken fails each time.
          retry: 2,
        },
      },
    ],
  },
});
