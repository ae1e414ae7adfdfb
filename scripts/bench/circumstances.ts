/** Where, when and of what the bench measured: a figure without these says little. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

export interface Circumstances {
  readonly date: string;
  /** The commit's short name; with a plus behind it where files were changed since. */
  readonly commit: string;
  readonly browser: string;
  readonly machine: string;
  /** Processes that waited for the machine in the minute before, for each of its processors: above 0.5 it had other work. */
  readonly load: number;
  readonly runs: number;
  readonly pages: string;
}

export function readCircumstances(browser: string, runs: number, pages: string): Circumstances {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const processors = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+'),
    browser,
    machine: `${processors.length} × ${processors[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
    load: (loadavg()[0] ?? NaN) / processors.length,
    runs,
    pages,
  };
}
