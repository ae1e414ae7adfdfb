/** A backup, as a reader saves it from the options and chooses it there again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { press, untilSaid } from './extension-page';
import { eventually } from './reader';

/** Presses "Export". @returns the text of the file that would be saved */
export async function exportAll(options: Page): Promise<string> {
  await options.evaluate(() => {
    Object.assign(window, { offered: undefined });
    URL.createObjectURL = (file: Blob) => {
      Object.assign(window, { offered: file });
      return '#';
    };
  });
  await press(options, 'Export');
  return eventually(
    () => options.evaluate(() => (window as { offered?: Blob }).offered?.text() ?? null),
    'the export is there',
  );
}

/** Chooses a file of this text to import, and waits until the page says what came of it. */
export async function importFile(options: Page, text: string, outcome: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backup-'));
  try {
    const path = join(folder, 'backup.json');
    await writeFile(path, text);
    const field: ElementHandle<HTMLInputElement> | null = await options.$('input[type=file]');
    await field?.uploadFile(path);
    await untilSaid(options, outcome);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resets everything, and says that one is sure. */
export async function resetAll(options: Page): Promise<void> {
  await press(options, 'Reset everything');
  await press(options, 'Remove all');
  await untilSaid(options, 'Everything was reset.');
}
