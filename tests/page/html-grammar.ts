/** Random pages: an HTML grammar of what articles, comments, tables and bad markup are made of. */
import fc from 'fast-check';

const SAYINGS = [
  'Spoilers ahead!',
  'The section below contains spoilers.',
  'End of spoilers.',
  'No spoilers in this review.',
  'Ending explained',
  'Overall, the series is worth watching.',
  'In the last episode he dies at the pier and she leaves.',
  'The drama has twelve episodes and a fine cast.',
  'word',
  'A sentence of a review that is rather longer than eighty letters, so that it counts as prose of the article.',
];

const BYLINES = ['Heron', 'mina_k · 2 h', 'Posted by Ostrowski on 3 May', '21.04', 'Overall, fine.'];

const text = fc.constantFrom(...SAYINGS);
const byline = fc.constantFrom(...BYLINES);
const gap = fc.constantFrom('', ' ', '\n', '<!-- note -->');

function element(name: string, content: fc.Arbitrary<string>, attributes = ''): fc.Arbitrary<string> {
  return content.map((inner) => `<${name}${attributes && ' '}${attributes}>${inner}</${name}>`);
}

const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: text },
  element('b', text),
  element('em', text),
  element('a', text, 'href="/other" title="the end"'),
  element('span', text, 'class="name"'),
  fc.constant('<a href="/drawn" title="how it ends"></a>'),
  fc.constant('<br>'),
  fc.constant('<br><br>'),
  fc.constant('<img src="x.png" alt="who dies">'),
);

function join(parts: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(parts, gap), { minLength: 1, maxLength })
    .map((pairs) => pairs.map(([part, after]) => part + after).join(''));
}

const line = join(inline, 4);

const blocks = fc.letrec<{ block: string; flow: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    element('p', line),
    element('h2', text),
    element('h3', line),
    element('li', line),
    element('div', line),
    element('p', element('strong', text)),
    element('figure', fc.constant('<img src="y.png" alt="he leaves"><figcaption>the quay</figcaption>')),
    fc.tuple(line, line).map(([a, b]) => `<table><tr><td>${a}</td><td>${b}</td></tr></table>`),
    element('div', tie('flow')),
    element('article', tie('flow')),
    element('div', tie('flow'), 'class="comment"'),
    element('div', tie('flow'), 'class="review"'),
    element('blockquote', tie('flow')),
    // Posts of a list that no name tells apart.
    element(
      'div',
      fc
        .array(fc.tuple(byline, tie('flow')), { minLength: 1, maxLength: 3 })
        .map((posts) =>
          posts
            .map(([by, said]) => `<div class="k"><div class="u">${by}</div>${said}<div class="f">3 · ${by}</div></div>`)
            .join(''),
        ),
    ),
    element('section', tie('flow'), 'title="what happens"'),
    element('a', tie('flow'), 'href="/more" title="she knows"'),
    fc.constant('<a href="/drawn" title="who leaves"><div></div></a>'),
    element('span', tie('flow')),
    element('ul', tie('flow')),
    element('nav', tie('flow')),
    element('aside', tie('flow')),
    fc.constant('<div class="spoiler-tip">spoiler</div>'),
    fc.constant('<div class="spoiler">hidden by the site</div>'),
    fc.constant('<script>let a = 1;</script>'),
    fc.constant('<hr>'),
    fc.constant('<p>never closed <b>bold'),
    fc.constant('</div></p>'),
    fc.constant('<spoiler-shield-text>he dies</spoiler-shield-text>'),
    fc.constant('<p data-spoiler-shield="revealed">he dies too</p>'),
  ),
  flow: join(fc.oneof(tie('block'), inline), 5),
}));

const TITLES = ['Harbour Lamps review', 'Harbour Lamps ending explained', 'A page'];

/** A whole page as HTML. */
export const page: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...TITLES), join(fc.oneof(blocks.block, inline), 8))
  .map(
    ([title, body]) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`,
  );
