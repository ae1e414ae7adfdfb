/**
 * `npm run fuzz -- [--pages N] [--seed N]`: what must hold on every page (`tests/page/any-page.test.ts`), tried on N random
 * pages, 20,000 where it is left out. Each round is a process of its own: jsdom keeps what it has once read, and one
 * process for all pages ran out of memory (4 GB after some 3,000).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const PAGES_PER_ROUND = 1000;

function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`--${name} is a whole number, not "${value}".`);
  return number;
}

function main(): void {
  const { values } = parseArgs({
    options: { pages: { type: 'string', default: '20000' }, seed: { type: 'string' } },
  });
  const pages = readNumber('pages', values.pages);
  const firstSeed = readNumber('seed', values.seed ?? String(Date.now() % 1_000_000_000));
  const rounds = Math.ceil(pages / PAGES_PER_ROUND);
  for (let round = 0; round < rounds; round += 1) {
    const size = Math.min(PAGES_PER_ROUND, pages - round * PAGES_PER_ROUND);
    const seed = firstSeed + round;
    console.log(`Round ${round + 1} of ${rounds}: ${size} pages, seed ${seed}`);
    const { status } = spawnSync(
      process.execPath,
      [
        join(import.meta.dirname, '../node_modules/vitest/vitest.mjs'),
        ...['run', '--project', 'unit', 'tests/page/any-page.test.ts', '--reporter', 'dot'],
      ],
      {
        cwd: join(import.meta.dirname, '..'),
        stdio: 'inherit',
        env: { ...process.env, FUZZ_PAGES: String(size), FUZZ_SEED: String(seed) },
      },
    );
    if (status !== 0) {
      console.error(`Failed. Again: npm run fuzz -- --pages ${size} --seed ${seed}`);
      process.exitCode = 1;
      return;
    }
  }
  console.log(`${pages} pages: all invariants hold.`);
}

main();
