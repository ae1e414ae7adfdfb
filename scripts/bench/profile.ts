/** In which of our files the processor is, while pages are read by the extension as installed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { buildExtension } from './bundle';
import { openExtensionBrowser } from './extension-browser';
import type { PageSet } from './pages';

/** Shares of the time in which script of ours ran, by file or by what the browser does for it; the greatest first. */
export type Profile = readonly (readonly [place: string, share: number])[];

const CONTENT_SCRIPT = 'src/content/main.js';
const SAMPLE_EVERY_US = 200;
/** Every so many pages of the set: what they have in common shows in a few. */
const STEP = 5;
/** What takes less than the first so many is noise. */
const MOST_PLACES = 15;

/** Builds the extension once more, with its names left in it, and watches it read pages of the set. */
export async function measureProfile(set: PageSet): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'spoiler-shield-bench-'));
  try {
    buildExtension('--minify', 'false', '--outDir', folder);
    const code = readFileSync(join(folder, CONTENT_SCRIPT), 'utf8');
    const profiles: Protocol.Profiler.Profile[] = [];
    const extension = await openExtensionBrowser({ folder });
    try {
      for (const { html } of set.pages.filter((_, at) => at % STEP === 0))
        await extension.withPage(html, true, async ({ session, load }) => {
          await session.send('Profiler.enable');
          await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
          await session.send('Profiler.start');
          await load();
          profiles.push((await session.send('Profiler.stop')).profile);
        });
    } finally {
      await extension.close();
    }
    return sharesByFile(profiles, code).slice(0, MOST_PLACES);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What is spent in each file itself, without what it calls. What the browser does is named as the profile has it, in
 * round brackets; regular expressions belong to the file that runs them.
 *
 * @param code the content script: a comment with the file's path stands above what each file became
 */
export function sharesByFile(profiles: readonly Protocol.Profiler.Profile[], code: string): Profile {
  const fileOf = filesByLine(code);
  const spent = new Map<string, number>();
  for (const { nodes, samples = [], timeDeltas = [] } of profiles) {
    const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame, fileOf)]));
    samples.forEach((id, at) => {
      const place = places.get(id);
      if (place) spent.set(place, (spent.get(place) ?? 0) + (timeDeltas[at] ?? 0));
    });
  }
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return [...spent].map(([place, time]) => [place, time / all] as const).sort(([, a], [, b]) => b - a);
}

/** Null while no script runs, and for scripts that are not ours. */
function placeOf(frame: Protocol.Runtime.CallFrame, fileOf: readonly string[]): string | null {
  const { functionName, url, lineNumber } = frame;
  if (functionName === '(garbage collector)') return functionName;
  if (url.endsWith(CONTENT_SCRIPT)) return fileOf[lineNumber] ?? null;
  return null;
}

function filesByLine(code: string): string[] {
  let file = '(start)';
  return code.split('\n').map((line) => (file = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(line)?.[1] ?? file));
}
