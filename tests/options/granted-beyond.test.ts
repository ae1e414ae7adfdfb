import { expect, test } from 'vitest';
import { grantedBeyond } from '../../src/options/granted-beyond';

const LISTED = ['*://*.dramas.example/*', '*://*.films.example/reviews/*'];
const ALL = '*://*/*';
const OTHER = '*://*.other.example/*';
const WHOLE = '*://*.films.example/*';

test.each<[string, string[], string[]]>([
  ['nothing', LISTED, []],
  ['nothing, in a browser that tells of whole sites', ['*://*.dramas.example/*', WHOLE], []],
  ['a site', [...LISTED, OTHER], [OTHER]],
  ['the whole of a site of which a part is listed', [...LISTED, WHOLE], [WHOLE]],
  ['all sites and one', [OTHER, ...LISTED, ALL], [OTHER, ALL]],
  ['what is no site', [...LISTED, 'moz-extension://a/*', 'file:///*'], []],
])('the reader granted %s', (_, origins, expected) => {
  expect(grantedBeyond(origins, LISTED)).toEqual(expected);
});
