import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { changesOf } from '../../scripts/changelog';

const CHANGELOG = `# Changelog

What changes.

## 1.10.0

- Later.

## 1.1.0 (March 2026)

- Faster.
- Smaller.

## 1.0.0
`;

describe('what a version changes', () => {
  it.each([
    ['1.10.0', '- Later.'],
    ['1.1.0', '- Faster.\n- Smaller.'],
  ])('%s', (version, changes) => {
    expect(changesOf(CHANGELOG, version)).toBe(changes);
  });

  it.each([
    ['1.0.0', 'says nothing of 1.0.0'],
    ['1.1', 'has no section for 1.1'],
    ['2.0.0', 'has no section for 2.0.0'],
  ])('%s is an error', (version, message) => {
    expect(() => changesOf(CHANGELOG, version)).toThrow(message);
  });
});

test('the changelog tells of the version of package.json', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
  expect(changesOf(changelog, project.version)).toContain('- ');
});
