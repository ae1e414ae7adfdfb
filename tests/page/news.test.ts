import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { newsIn } from '../../src/page/news';

/** What is said of a batch of changes that a page makes at once: the targets of the records that are left, and how many there were. */
async function newsOf(change: (document: Document) => void): Promise<{ left: string[]; all: number }> {
  const { window } = new JSDOM(
    '<body><main id=main><p id=old>Old <b id=bold>words</b></p></main><div id=other></div></body>',
  );
  const { document } = window;
  const batches: MutationRecord[][] = [];
  const observer = new window.MutationObserver((records) => batches.push(records));
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  change(document);
  await Promise.resolve();
  const records = batches.flat();
  const nameOf = ({ type, target, addedNodes }: MutationRecord): string =>
    `${type === 'childList' ? (addedNodes.length > 0 ? '+' : '-') : type} ${(target as Element).id || target.nodeName}`;
  return { left: newsIn(records).map(nameOf), all: records.length };
}

function find(document: Document, id: string): Element {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No ${id}.`);
  return element;
}

/** As a parser does: the element first, then what it holds, one by one. */
function grow(parent: Element, name: string, id: string): Element {
  const element = parent.ownerDocument.createElement(name);
  parent.append(element);
  element.id = id;
  return element;
}

test('what a parser adds within what it added before is read with it', async () => {
  const { left, all } = await newsOf((document) => {
    const article = grow(find(document, 'main'), 'article', 'new');
    const paragraph = grow(article, 'p', 'inner');
    paragraph.append('Text');
    grow(paragraph, 'em', 'deep').append('more');
    article.append('End');
  });
  expect(left.filter((line) => !line.startsWith('attributes'))).toEqual(['+ main']);
  expect(all).toBeGreaterThan(6);
});

test.each<[string, (document: Document) => void, string[]]>([
  [
    'two arrivals side by side',
    (document) => {
      find(document, 'main').append(document.createElement('p'));
      find(document, 'other').append('Text');
    },
    ['+ main', '+ other'],
  ],
  [
    'text that changes where it stood',
    (document) => {
      const text = find(document, 'bold').firstChild as Text;
      text.data = 'new words';
    },
    ['characterData #text'],
  ],
  [
    'text that changes in what has just arrived',
    (document) => {
      const paragraph = document.createElement('p');
      const text = document.createTextNode('a');
      paragraph.append(text);
      find(document, 'main').append(paragraph);
      text.data = 'b';
    },
    ['+ main'],
  ],
  [
    'what goes, even from what has just arrived: it may have been known before',
    (document) => {
      const box = document.createElement('div');
      box.id = 'box';
      find(document, 'other').append(box);
      box.append(find(document, 'old'));
      find(document, 'main').append(find(document, 'old'));
    },
    ['+ other', '- main', '- box', '+ main'],
  ],
  [
    'what is added to a block that then moves into an arrival',
    (document) => {
      const old = find(document, 'old');
      old.append('Late');
      const box = document.createElement('div');
      find(document, 'other').append(box);
      box.append(old);
    },
    ['+ old', '+ other', '- main'],
  ],
  [
    'what is added to an arrival that then moves out of another',
    (document) => {
      const box = document.createElement('div');
      find(document, 'other').append(box);
      const paragraph = grow(box, 'p', 'moved');
      find(document, 'main').append(paragraph);
      paragraph.append('Late');
    },
    ['+ other', 'attributes moved', '- DIV', '+ main'],
  ],
  [
    'attributes, wherever they are set',
    (document) => {
      const box = document.createElement('div');
      find(document, 'other').append(box);
      box.id = 'box';
    },
    ['+ other', 'attributes box'],
  ],
])('keeps %s', async (_name, change, expected) => {
  expect((await newsOf(change)).left).toEqual(expected);
});

test('takes a deep tree without recursion', async () => {
  const { left, all } = await newsOf((document) => {
    let element = grow(find(document, 'main'), 'div', 'top');
    for (let depth = 0; depth < 5000; depth += 1) element = element.appendChild(document.createElement('div'));
  });
  expect(left).toEqual(['+ main', 'attributes top']);
  expect(all).toBe(5002);
});
