/** `npm run inspect`: what would be shielded on a saved page, and why. Exit code 2 where the question is wrong. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError, readInspectArguments } from './inspect-arguments';
import { formatInspection, inspectPage, toJson } from './inspect-page';
import { addressIn, decodeHtml } from './saved-html';

function readPage(file: string): string {
  try {
    return decodeHtml(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new InputError(`${file} is a folder; inspect takes one page.`);
    throw new InputError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

try {
  const request = readInspectArguments(process.argv.slice(2));
  const html = readPage(request.file);
  const url = request.url ?? addressIn(html) ?? `https://saved.example/${encodeURIComponent(basename(request.file))}`;
  const inspection = inspectPage(html, url, request);
  console.log(request.json ? toJson(inspection) : formatInspection(inspection));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
