import { expect, test } from 'vitest';
import { menuRequest } from '../../src/background/menu-request';

test.each([
  ['toggle-all', undefined, { type: 'page:reveal-all' }],
  ['shield-this', 'the captain drowns', { type: 'page:shield-selection' }],
  ['shield-this', undefined, { type: 'page:pick' }],
  ['shield-this', '', { type: 'page:pick' }],
  ['another', 'the captain drowns', null],
])('the menu entry %s with the selection "%s" asks %j', (menuItemId, selectionText, request) => {
  expect(menuRequest({ menuItemId, ...(selectionText === undefined ? {} : { selectionText }) }, 2)).toEqual(request);
});

test('where nothing is shielded any more, the toggle shields all again', () => {
  expect(menuRequest({ menuItemId: 'toggle-all' }, 0)).toEqual({ type: 'page:shield-all' });
});
