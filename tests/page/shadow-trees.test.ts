import { describe, expect, it, test } from 'vitest';
import { openBar } from '../../src/page/bar';
import { isBefore } from '../../src/page/shadow-trees';
import { openPage as openAnyPage, type TestPage, type TestPageOptions } from './page';

const WARNING = '<p class="warning">Warning: spoilers ahead!</p>';
const TELLING = '<p class="telling">In the last episode the pilot drowns at the pier and nobody finds the letters.</p>';
const PREMISE = '<p class="premise">A drama about a ferry clerk and the people that her letters were written to.</p>';

function pageOf(content: string): string {
  return `<!doctype html><html lang="en"><head><title>Harbour Lamps review</title></head><body><article><h1>Harbour Lamps review</h1>${content}</article></body></html>`;
}

/** What a browser tells an extension. */
const roots = new WeakMap<Element, ShadowRoot>();
const shadowRootOf = (element: Element): ShadowRoot | null => roots.get(element) ?? null;

/** Gives an element a shadow tree, as a page's script does. */
function attachTo(element: Element | null, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  if (!element) throw new Error('No such element.');
  const root = element.attachShadow({ mode });
  roots.set(element, root);
  root.append(element.ownerDocument.createRange().createContextualFragment(html));
  return root;
}

function hostOf({ document }: { readonly document: ParentNode }, selector = 'x-text'): Element {
  const host = document.querySelector(selector);
  if (!host) throw new Error(`${selector} is not there.`);
  return host;
}

function rootOf(page: TestPage, selector = 'x-text'): ShadowRoot {
  const root = shadowRootOf(hostOf(page, selector));
  if (!root) throw new Error(`${selector} has no shadow root.`);
  return root;
}

const marksIn = (root: ParentNode): (string | null)[] =>
  [...root.querySelectorAll('p')].map((element) => element.getAttribute('data-spoiler-shield'));

function markupOf(page: TestPage): string {
  const serializer = new page.window.XMLSerializer();
  return [...rootOf(page).childNodes].map((node) => serializer.serializeToString(node)).join('');
}

describe.each(['open', 'closed'] as const)('a shadow tree, %s,', (mode) => {
  const openPage = (html: string, options: TestPageOptions = {}): TestPage =>
    openAnyPage(html, { shadowRootOf, ...options });
  const attach = (element: Element | null, html: string): ShadowRoot => attachTo(element, html, mode);

  it('is read where it stands: an announcement before it reaches in, and one in it reaches out', () => {
    const page = openPage(pageOf(`${PREMISE}${WARNING}<x-text></x-text><x-more></x-more>`), {
      before: (document) => {
        attach(document.querySelector('x-text'), `${TELLING}${TELLING}<p>End of spoilers.</p>${PREMISE}`);
        attach(document.querySelector('x-more'), `${PREMISE}${WARNING}`);
        document.querySelector('x-more')?.insertAdjacentHTML('afterend', TELLING);
      },
    });
    expect(marksIn(rootOf(page))).toEqual(['on', 'on', null, null]);
    expect(marksIn(rootOf(page, 'x-more'))).toEqual([null, null]);
    expect(marksIn(page.document)).toEqual([null, null, 'on']);
    expect(rootOf(page).querySelectorAll('spoiler-shield-cover')).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it('inside another is read, too, and text that stands in it bare is shielded', () => {
    const page = openPage(pageOf(`${WARNING}<x-text></x-text>`), {
      before: (document) => {
        const outer = attach(document.querySelector('x-text'), '<x-inner></x-inner>');
        attach(outer.querySelector('x-inner'), 'In the end the pilot drowns at the pier.');
      },
    });
    const inner = shadowRootOf(hostOf({ document: rootOf(page) }, 'x-inner'));
    expect(inner?.querySelector('spoiler-shield-text')?.getAttribute('data-spoiler-shield')).toBe('on');
  });

  it('is folded away, whatever the page does to its style, and given back as it was', async () => {
    const page = openPage(pageOf(`${WARNING}<x-text></x-text>`), {
      before: (document) => {
        attach(document.querySelector('x-text'), `${TELLING}<p style="color: red">And the letters burn.</p>`);
      },
    });
    const [first, second] = rootOf(page).querySelectorAll<HTMLElement>('p');
    if (!first || !second) throw new Error('Two passages were expected.');
    const displays = (): string[] => [first, second].map(({ style }) => style.getPropertyValue('display'));
    expect(displays()).toEqual(['none', 'none']);
    first.removeAttribute('style');
    second.style.setProperty('display', 'block', 'important');
    await page.settle();
    expect(displays()).toEqual(['none', 'none']);
    page.shield.revealAll();
    expect([first, second].map((element) => element.getAttribute('style'))).toEqual([null, 'color: red']);
  });

  it('costs nothing while the page moves its own things in it', async () => {
    const page = openPage(pageOf(`${WARNING}<x-text></x-text>`), {
      before: (document) => attach(document.querySelector('x-text'), `${TELLING}<button>Next</button>`),
    });
    let frames = 0;
    page.window.requestAnimationFrame = (): number => (frames += 1);
    const [told, button] = [rootOf(page).querySelector('p'), rootOf(page).querySelector('button')];
    if (!told || !button) throw new Error('A passage and a button were expected.');
    button.style.left = '20px';
    await page.settle();
    expect(frames).toBe(0);
    told.style.left = '20px';
    await page.settle();
    expect(frames).toBe(1);
  });

  it('keeps up with what is added and taken out', async () => {
    const page = openPage(pageOf(`${WARNING}<x-text></x-text>`), {
      before: (document) => attach(document.querySelector('x-text'), TELLING),
    });
    const root = rootOf(page);
    root.append(...new page.window.DOMParser().parseFromString(TELLING, 'text/html').body.childNodes);
    root.append('And the letters burn.');
    await page.settle();
    expect(marksIn(root)).toEqual(['on', 'on']);
    expect(root.querySelector('spoiler-shield-text')).not.toBeNull();
    expect(page.shield.entries).toHaveLength(5);
    hostOf(page).remove();
    await page.settle();
    expect(page.shield.entries).toHaveLength(2);
    expect(page.shield.sections).toEqual([]);
  });

  it('of a comment that comes late is judged as a comment', async () => {
    const page = openPage(pageOf(`${PREMISE}</article><section id="comments"></section><article>`));
    const host = page.document.createElement('x-text');
    attach(host, `${WARNING}${TELLING}`);
    page.document.querySelector('#comments')?.append(host);
    await page.settle();
    expect(page.shield.entries.at(-1)?.reading.passage.region).toBe('comment');
    expect(marksIn(rootOf(page))).toEqual([null, 'on']);
  });

  it.each([
    ['x-text', 'x-text', ['x-text', 'article']],
    ['x-text', 'article', ['x-text', 'article']],
    ['aside', 'aside', ['aside']],
  ])('that comes once <%s> is read is read when <%s> changes its size', async (name, telling, watched) => {
    let told: ((changes: { target: Element }[]) => void) | undefined;
    const awaited = new Set<Element>();
    const page = openPage(pageOf(`${WARNING}<${name}></${name}>`), {
      before: ({ defaultView }) => {
        // jsdom lays nothing out.
        Object.assign(defaultView ?? {}, {
          ResizeObserver: class {
            constructor(listener: typeof told) {
              told = listener;
            }
            observe(element: Element): void {
              awaited.add(element);
            }
            unobserve(element: Element): void {
              awaited.delete(element);
            }
            disconnect(): void {
              awaited.clear();
            }
          },
        });
      },
    });
    expect([...awaited].map(({ localName }) => localName)).toEqual(watched);
    attach(hostOf(page, name), TELLING);
    told?.([{ target: hostOf(page, telling) }]);
    await page.settle();
    expect(marksIn(rootOf(page, name))).toEqual(['on']);
    expect([...awaited]).toEqual([]);
  });

  it('is the page again when the shield ends', () => {
    const html = pageOf(`${WARNING}<x-text></x-text>`);
    const before = (document: Document): ShadowRoot =>
      attach(document.querySelector('x-text'), `${TELLING}<p>And <b>so</b> on<br><br>and on.</p>bare`);
    const plain = openPage(html, { before, level: null });
    const page = openPage(html, { before });
    expect(markupOf(page)).not.toBe(markupOf(plain));
    page.end();
    expect(markupOf(page)).toBe(markupOf(plain));
  });
});

describe('closed shadow roots', () => {
  it('are asked for where they may be, and nowhere else', () => {
    const asked: string[] = [];
    openAnyPage(
      pageOf(
        `${PREMISE}<div id="plain"><p>Text.</p></div><div id="empty">\n</div><details></details><video controls></video>
<x-text>Text.</x-text><spoiler-shield-cover></spoiler-shield-cover><svg><x-drawn></x-drawn></svg>${WARNING}${TELLING}`,
      ),
      {
        before: (document) => openBar(document, 'Said.', [], new AbortController().signal),
        shadowRootOf: (element) => (asked.push(element.id || element.localName), null),
      },
    );
    expect(asked).toEqual(['empty', 'x-text']);
  });

  it('are asked for once', async () => {
    let asked = 0;
    const page = openAnyPage(pageOf(`${WARNING}<x-text></x-text>`), {
      before: (document) => attachTo(document.querySelector('x-text'), TELLING, 'closed'),
      shadowRootOf: (element) => ((asked += 1), shadowRootOf(element)),
    });
    hostOf(page).append('More.');
    await page.settle();
    expect(asked).toBe(1);
    expect(marksIn(rootOf(page))).toEqual(['on']);
  });
});

describe('document order across shadow trees', () => {
  const page = openAnyPage(pageOf('<p id="a"></p><x-text><p id="light"></p></x-text><p id="z"></p>'), {
    before: (document) => {
      const root = attachTo(document.querySelector('x-text'), '<p id="s"></p><x-inner></x-inner><p id="t"></p>');
      attachTo(root.querySelector('x-inner'), '<p id="i"></p>');
    },
  });
  const host = hostOf(page);
  const inner = rootOf(page).querySelector('x-inner');
  const read = [
    page.document.querySelector('#a'),
    host,
    rootOf(page).querySelector('#s'),
    inner,
    inner?.shadowRoot?.querySelector('#i') ?? null,
    rootOf(page).querySelector('#t'),
    page.document.querySelector('#light'),
    page.document.querySelector('#z'),
  ];
  const pairs = read.flatMap((first, at) => read.map((second, other) => [at, other, first, second] as const));
  test.each(pairs.filter(([at, other]) => at !== other))('%i and %i', (at, other, first, second) => {
    if (!first || !second) throw new Error('A node is not there.');
    expect(isBefore(first, second)).toBe(at < other);
  });
});
