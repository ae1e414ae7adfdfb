import { expect, test } from 'vitest';
import { ALL_SITES, requestAllSites } from '../../src/settings/all-sites';

test.each([
  ['allowed', () => Promise.resolve(true), true],
  ['refused', () => Promise.resolve(false), false],
  ['not even asked', () => Promise.reject(new Error('This function must be called during a user gesture')), false],
])('all sites are %s', async (_, answer, isAllowed) => {
  const asked: unknown[] = [];
  const request = (wanted: unknown): Promise<boolean> => {
    asked.push(wanted);
    return answer();
  };
  expect(await requestAllSites({ request })).toBe(isAllowed);
  expect(asked).toEqual([{ origins: [ALL_SITES] }]);
});
