/** `tsx scripts/release-notes.ts [TAG]`: what the version of package.json changes. Fails where the tag is another's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { changesOf } from './changelog';

const tag = process.argv[2] ?? '';
if (tag !== '' && tag !== `v${project.version}`)
  throw new Error(`The tag is ${tag}, the version of package.json ${project.version}.`);
console.log(changesOf(readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8'), project.version));
