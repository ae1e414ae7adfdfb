import { expect, test } from 'vitest';
import { halfOf } from '../../scripts/evaluate-blind';

test.each([
  ['en-07-forum.html', 'open'],
  ['ko-12-cafe-post.html', 'held'],
])('%s is %s', (file, half) => {
  expect(halfOf(file)).toBe(half);
});

test('a page without a number belongs to no half', () => {
  expect(() => halfOf('en-forum.html')).toThrow('en-forum.html');
});
