import { describe, expect, test } from 'vitest';
import { isThreadAddress } from '../../src/detect/thread-address';

describe('the address of a thread', () => {
  test.each([
    'https://www.reddit.com/r/dramas/comments/1abc2d/spoilers_i_finished_it/',
    'https://old.reddit.com/r/dramas/comments/1abc2d/',
    'https://mydramalist.com/discussions/harbour-lamps/12345-the-ending',
    'https://forum.example/t/harbour-lamps-finale/4711',
    'https://forum.example/community/threads/harbour-lamps.4711/page-2',
    'https://forum.example/topic/4711-harbour-lamps/',
    'https://forum.example/board/viewtopic.php?t=4711',
    'https://forum.example/showthread.php?4711-Harbour-Lamps',
    'https://forum.example/t/harbour-lamps.4711/',
    'https://gall.dcinside.com/board/view/?id=drama&no=4711',
    'https://www.ptt.cc/bbs/KoreaDrama/M.4711.A.html',
    'https://board.example/test/read.cgi/tvd/4711/',
  ])('%s', (url) => {
    expect(isThreadAddress(url)).toBe(true);
  });

  test.each([
    'https://www.reddit.com/r/dramas/',
    'https://mydramalist.com/discussions/harbour-lamps',
    'https://blog.example/2026/11/harbour-lamps-ending-explained/',
    'https://blog.example/threads/',
    'https://news.example/topics/dramas',
    'https://shop.example/t/lamps',
    'https://example.com/search?q=/r/dramas/comments/1',
    'about:blank',
    '',
  ])('is not %s', (url) => {
    expect(isThreadAddress(url)).toBe(false);
  });
});
