import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { framesAround, isByline } from '../../src/page/posts';

describe('a line that may say who wrote what follows', () => {
  test.each([
    'heron_77',
    'Heron · 2 h',
    'BarleyBabs Forum Legend Posts: 18,402',
    'Posted by Ostrowski on 3 May 2024',
    '7 — night_owl, Oct 30',
    '소라게',
    '张小雨 2023-04-01',
    'كريم · منذ ساعتين',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true);
  });

  test.each([
    ['a time', '21.04'],
    ['a time of day', '8:01 pm'],
    ['a time with its zone', '8:01 PM ET'],
    ['a time in Korean', '오후 9:30'],
    ['a number', '12'],
    ['a numbered section', '02 结局'],
    ['a section with a number of another kind', '壹 | 大徒弟为什么要回头'],
    ['one in Roman numbers', 'IV. Themes'],
    ['a sentence', 'I liked the fog.'],
    ['a question', 'Who saw it?'],
    ['what leads up to something', 'Spoilers:'],
    ['a long line', 'a line that goes on and on about the fog and the oilskins and the boats and the lamps at night'],
  ])('%s is none', (_what, line) => {
    expect(isByline(line)).toBe(false);
  });
});

function bodyOf(html: string): HTMLElement {
  return new JSDOM(`<body>${html}</body>`).window.document.body;
}

function firstLine(html: string): string | null | undefined {
  const post = bodyOf(html).firstElementChild;
  return [...framesAround(post?.lastElementChild as Element)].find(({ form }) => form() === 'div.k')?.bylineForm();
}

describe('the form of a frame’s first line', () => {
  test.each([
    ['a name in a block', '<div class="k"><div class="u">Heron</div><p>Fog.</p></div>', 'div.u'],
    [
      'a name and a date in one block',
      '<div class="k"><div class="u"><a>Heron</a> 3 May</div><p>Fog.</p></div>',
      'div.u',
    ],
    ['a head', '<div class="k"><div class="post-header">Heron</div><p>Fog.</p></div>', 'div.post-header'],
    [
      'behind a picture',
      '<div class="k"><img src="a.png"><script>x</script><div class="u">Heron</div><p>Fog.</p></div>',
      'div.u',
    ],
    ['a name beside blocks', '<div class="k"><b>Heron</b> · 2 h<p>Fog.</p></div>', 'div.k'],
    ['a bold account', '<div class="k"><div class="u"><b>heron_77</b></div><p>Fog.</p></div>', 'div.u'],
    ['a bold link', '<div class="k"><div class="u"><b><a href="/m/1">Heron</a></b></div><p>Fog.</p></div>', 'div.u'],
    ['a bold line', '<div class="k"><div class="u"><b>The Ending</b></div><p>Fog.</p></div>', null],
    ['a heading', '<div class="k"><h3>Heron</h3><p>Fog.</p></div>', null],
    ['a title', '<div class="k"><div class="post-title">Heron</div><p>Fog.</p></div>', null],
    ['a paragraph', '<div class="k"><p>Fog</p><p>Boats.</p></div>', null],
    ['a time', '<div class="k"><time>21.04</time><p>Fog.</p></div>', null],
    ['nothing', '<div class="k"><p></p></div>', null],
  ])('%s', (_what, html, form) => {
    expect(firstLine(html)).toBe(form);
  });
});

function lastLine(html: string): string | null | undefined {
  const post = bodyOf(html).firstElementChild;
  return [...framesAround(post?.firstElementChild as Element)].find(({ form }) => form() === 'div.k')?.signatureForm();
}

describe('the form of a frame’s last line', () => {
  test.each([
    ['who and when', '<div class="k"><p>Fog.</p><div class="f">3 May 20:14 · Heron</div></div>', 'div.f'],
    [
      'who and how many like it',
      '<div class="k"><p>Fog.</p><div class="f"><a>Heron</a> · <b>7</b> likes</div></div>',
      'div.f',
    ],
    ['before a script', '<div class="k"><p>Fog.</p><div class="f">Heron, 3 May</div><script>x</script></div>', 'div.f'],
    ['words alone', '<div class="k"><p>Fog.</p><div class="f">the end of it</div></div>', null],
    ['a paragraph', '<div class="k"><p>Fog.</p><p>Seven boats, 7 lamps</p></div>', null],
    ['a picture’s', '<div class="k"><p>Fog.</p><figure><figcaption>Photo 3 of 7</figcaption></figure></div>', null],
  ])('%s', (_what, html, form) => {
    expect(lastLine(html)).toBe(form);
  });
});

test('posts of a list have the list and their form in common, and are not one', () => {
  const [first, second, other] = [
    ...bodyOf(
      '<div><div class="post p-1001"><p>a</p></div><div class="post p-1002 op"><p>b</p></div><div class="ad"><p>c</p></div></div>',
    ).querySelectorAll('p'),
  ].map((p) => [...framesAround(p)]);
  expect(second?.[2]).toBe(first?.[2]);
  expect(second?.[1]?.form()).toBe(first?.[1]?.form());
  expect(second?.[1]).not.toBe(first?.[1]);
  expect(other?.[1]?.form()).not.toBe(first?.[1]?.form());
});
