import { describe, expect, test } from 'vitest';
import { addressIn, decodeHtml } from '../../scripts/saved-html';

describe('a saved page is decoded', () => {
  test.each([
    ['UTF-8 where it says nothing', Buffer.from('<p>결말</p>'), '<p>결말</p>'],
    [
      'by its declaration',
      Buffer.from([...Buffer.from('<meta charset="euc-kr">'), 0xb0, 0xe1, 0xb8, 0xbb]),
      '<meta charset="euc-kr">결말',
    ],
    ['as UTF-8 where the declaration is unknown', Buffer.from('<meta charset=klingon>é'), '<meta charset=klingon>é'],
    ['by its byte order mark', Buffer.from('\ufeff결말', 'utf16le'), '결말'],
  ])('%s', (_, bytes, expected) => {
    expect(decodeHtml(bytes)).toBe(expected);
  });
});

describe('the address of a saved page', () => {
  test.each([
    ['its canonical link', '<link rel="canonical" href="https://a.example/x">', 'https://a.example/x'],
    ['its og:url', `<meta property='og:url' content='http://a.example/y'>`, 'http://a.example/y'],
    ['none: a path is no address', '<link rel="canonical" href="/x">', null],
    ['none: another link', '<link rel="stylesheet" href="https://a.example/x.css">', null],
    ['none', '<p>Hello</p>', null],
  ])('is %s', (_, html, expected) => {
    expect(addressIn(html)).toBe(expected);
  });
});
