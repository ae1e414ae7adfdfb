import { describe, expect, test } from 'vitest';
import { DEFAULT_PREFERENCES, type PreferenceGroup, type Preferences } from '../../src/settings/preferences';
import { createSettings } from '../../src/settings/settings';
import { createMemoryArea } from './memory-area';

function open(stored: Readonly<Record<string, unknown>> = {}) {
  const sync = createMemoryArea(stored);
  const local = createMemoryArea();
  return { sync, local, settings: createSettings({ local, sync, now: () => 1, isPrivate: false }) };
}

describe('preferences', () => {
  test('are the defaults where nothing is stored', async () => {
    expect((await open().settings.read()).preferences).toEqual(DEFAULT_PREFERENCES);
  });

  const changes: { [Group in PreferenceGroup]: Partial<Preferences[Group]> } = {
    detection: { level: 'strict' },
    shows: { unknown: 'only-mine' },
    covers: { comments: false },
    look: { strength: 3 },
    numbers: { keep: false },
  };

  test.each(Object.keys(changes) as PreferenceGroup[])(
    '%s: a change is stored; what it does not name stays',
    async (group) => {
      const { settings } = open();
      await settings.setPreferences(group, changes[group]);
      const { preferences } = await settings.read();
      expect(preferences).toEqual({
        ...DEFAULT_PREFERENCES,
        [group]: { ...DEFAULT_PREFERENCES[group], ...changes[group] },
      });
    },
  );

  test.each([
    ['detection', { level: 'total' }],
    ['shows', { unknown: true }],
    ['covers', { images: true }],
    ['look', { style: 'plate', strength: 4 }],
    ['numbers', 'yes'],
  ])('%s: a damaged value is kept aside, and the default is used', async (group, damaged) => {
    const { settings, sync, local } = open({ [`preferences:${group}`]: damaged });
    const snapshot = await settings.read();
    expect(snapshot.preferences).toEqual(DEFAULT_PREFERENCES);
    expect(snapshot.damaged).toEqual([`preferences:${group}`]);
    expect(local.stored).toEqual({ [`damaged:preferences:${group}`]: damaged });
    expect(sync.stored).toEqual({});
  });
});
