import { expect, test } from 'vitest';
import { frameOf } from '../../src/content/frame';

const AROUND = 'https://blog.example';
const PAGE = 'https://reviews.example';

test.each([
  ['the page itself, wherever it was opened from', true, undefined, 'https://search.example/', 'own.example'],
  ['a frame whose browser names all around it', false, [PAGE], '', 'reviews.example'],
  ['a frame in a frame: the outermost counts', false, [AROUND, PAGE], `${AROUND}/post`, 'reviews.example'],
  ['a frame whose browser names only who opened it', false, undefined, `${PAGE}/review/7`, 'reviews.example'],
  ['a frame in a document without an origin', false, ['null'], `${PAGE}/`, 'reviews.example'],
  ['a frame that is told nothing', false, undefined, '', 'own.example'],
])('%s', (_, isTop, ancestors, referrer, siteHost) => {
  expect(frameOf({ isTop, host: 'own.example', ancestors, referrer })).toEqual({ isTop, siteHost });
});
