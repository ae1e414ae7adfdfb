import { describe, expect, test } from 'vitest';
import { createSettings } from '../../src/settings/settings';
import { carryOut, readSettingsRequest, type SettingsRequest } from '../../src/settings/settings-request';
import { createMemoryArea } from './memory-area';

const show = { id: 'paper lanterns', title: 'Paper Lanterns' };
const scope = { kind: 'page', page: '1f', phrases: ['2e'] };
const progress = { kind: 'upTo', season: 1, episode: 7 };

describe('a message of a content script', () => {
  test.each([
    { type: 'settings:set-progress', show, progress },
    { type: 'settings:learn-alias', show, alias: '종이 등불' },
    { type: 'settings:add-correction', correction: { kind: 'shield', scope } },
    { type: 'settings:remove-correction', correction: { kind: 'shield', scope } },
    { type: 'settings:add-numbers', shielded: 2, revealed: 1 },
  ])('is a request: $type', (message) => {
    expect(readSettingsRequest(message)).toEqual(message);
  });

  test.each([
    [null],
    ['settings:add-numbers'],
    [{ type: 'page:report', shielded: 2, before: 0 }],
    [{ type: 'settings:set-progress', show, progress: { kind: 'upTo' } }],
    [{ type: 'settings:set-progress', show: { id: '', title: 'a' }, progress }],
    [{ type: 'settings:learn-alias', show }],
    [{ type: 'settings:add-correction', correction: { kind: 'shield', scope: { ...scope, page: 'A page' } } }],
    [{ type: 'settings:add-correction', correction: { kind: 'shield', scope: { ...scope, phrases: [] } } }],
    [{ type: 'settings:add-numbers', shielded: -1, revealed: 0 }],
    [{ type: 'settings:reset' }],
  ])('is none: %j', (message) => {
    expect(readSettingsRequest(message)).toBeNull();
  });
});

describe('carrying out', () => {
  async function storedAfter(message: unknown, isPrivate: boolean): Promise<string[]> {
    const request: SettingsRequest | null = readSettingsRequest(message);
    if (!request) throw new Error('no request');
    const [local, sync] = [createMemoryArea(), createMemoryArea()];
    await carryOut(createSettings({ local, sync, now: () => 0, isPrivate: false }), request, isPrivate);
    return [...Object.keys(sync.stored), ...Object.keys(local.stored)].map((key) => key.split(':')[0] ?? '');
  }

  test.each([
    [{ type: 'settings:set-progress', show, progress }, ['show'], ['show']],
    [{ type: 'settings:learn-alias', show, alias: '종이 등불' }, ['show'], ['show']],
    [{ type: 'settings:add-correction', correction: { kind: 'shield', scope } }, ['correction'], []],
    [{ type: 'settings:remove-correction', correction: { kind: 'shield', scope } }, [], []],
    [{ type: 'settings:add-numbers', shielded: 2, revealed: 1 }, ['numbers'], []],
  ])('%j', async (message, open, inPrivate) => {
    expect(await storedAfter(message, false)).toEqual(open);
    expect(await storedAfter(message, true)).toEqual(inPrivate);
  });
});
