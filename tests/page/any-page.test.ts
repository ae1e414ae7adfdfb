/** What must hold on every page there is. `npm run fuzz` tries 20,000 random pages, a plain test run 60. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { page } from './html-grammar';
import { createTestPace } from './test-pace';
import { openPage, verdictsOf } from './page';

const RUNS = Math.ceil(Number(process.env['FUZZ_PAGES'] ?? '60') / 4);
const SEED = process.env['FUZZ_SEED'];
/** A seed that is given tries the same pages again. */
const TRIALS = { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: Number(SEED) }) };
const LIMIT_MS = 1000 * RUNS + 20_000;

const SHELL = '<!doctype html><html lang="en"><head></head><body></body></html>';

/** The nodes of a page in document order, each with its parent's number: what the parser would add one by one. */
function sourceOf(html: string): Document {
  return new JSDOM(html).window.document;
}

/** Adds a copy of a document's nodes to another one, in document order, and waits after every so many. */
async function grow(from: Document, to: Document, step: () => Promise<void>, chunk: number): Promise<void> {
  let added = 0;
  const visit = async (source: Node, target: Node): Promise<void> => {
    for (const child of source.childNodes) {
      const copy = to.importNode(child, false);
      target.appendChild(copy);
      added += 1;
      if (added % chunk === 0) await step();
      await visit(child, copy);
    }
  };
  await visit(from.head, to.head);
  await visit(from.body, to.body);
  await step();
}

/** Adds the children of every element in a random order, each in its right place. */
async function scatter(from: Document, to: Document, step: () => Promise<void>, random: () => number): Promise<void> {
  for (const child of from.head.childNodes) to.head.appendChild(to.importNode(child, true));
  const pending: { source: Node; parent: Node }[] = [...from.body.childNodes].map((source) => ({
    source,
    parent: to.body,
  }));
  const copies = new Map<Node, Node>();
  let added = 0;
  while (pending.length > 0) {
    const [next] = pending.splice(Math.floor(random() * pending.length), 1);
    if (!next) break;
    const copy = to.importNode(next.source, false);
    copies.set(next.source, copy);
    let after = next.source.nextSibling;
    while (after && !copies.has(after)) after = after.nextSibling;
    next.parent.insertBefore(copy, (after && inParent(copies.get(after), next.parent)) ?? null);
    for (const source of next.source.childNodes) pending.push({ source, parent: copy });
    added += 1;
    if (added % 3 === 0) await step();
  }
  await step();
}

/** A node, or the element of ours that stands around it. */
function inParent(node: Node | undefined, parent: Node): Node | null {
  return (node?.parentNode === parent ? node : node?.parentNode) ?? null;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

describe('on any page', () => {
  it('reading it piece by piece comes to what reading it whole comes to', { timeout: LIMIT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.integer({ min: 1, max: 30 }), async (html, chunk) => {
        const whole = openPage(html);
        const grown = openPage(SHELL);
        await grow(sourceOf(html), grown.document, grown.settle, chunk);
        whole.close();
        grown.close();
        expect([...whole.errors, ...grown.errors]).toEqual([]);
        expect(verdictsOf(grown)).toEqual(verdictsOf(whole));
      }),
      TRIALS,
    );
  });

  it('reading it in slices, while it grows and shrinks, comes to the same', { timeout: LIMIT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.integer({ min: 1, max: 30 }), fc.integer(), async (html, chunk, seed) => {
        const random = seeded(seed);
        const pace = createTestPace();
        const whole = openPage(html);
        const grown = openPage(SHELL, { pace });
        const step = async (): Promise<void> => {
          await grown.settle();
          for (let slices = Math.floor(random() * 8); slices > 0; slices -= 1) pace.slice();
          // What is being read goes, comes back elsewhere, and goes again.
          const stray = grown.document.createElement('p');
          stray.textContent = 'Warning: spoilers ahead!';
          grown.document.body.append(stray);
          await grown.settle();
          if (random() < 0.5) pace.slice();
          stray.remove();
        };
        await grow(sourceOf(html), grown.document, step, chunk);
        await grown.settle();
        if (random() < 0.5) pace.show();
        else grown.shield.finish();
        const found = verdictsOf(grown);
        whole.close();
        grown.close();
        expect([...whole.errors, ...grown.errors]).toEqual([]);
        expect(found).toEqual(verdictsOf(whole));
      }),
      TRIALS,
    );
  });

  it('what comes late, in any order, is judged as if it had been there', { timeout: LIMIT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.integer(), async (html, seed) => {
        const whole = openPage(html);
        const late = openPage(SHELL);
        await scatter(sourceOf(html), late.document, late.settle, seeded(seed));
        whole.close();
        late.close();
        expect([...whole.errors, ...late.errors]).toEqual([]);
        expect(verdictsOf(late)).toEqual(verdictsOf(whole));
      }),
      TRIALS,
    );
  });

  it('whatever is taken out, the rest is judged as if that had never been there', { timeout: LIMIT_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.integer(), async (html, seed) => {
        // The site's own flag stays believed when it goes.
        fc.pre(!html.includes('spoiler-tip'));
        const random = seeded(seed);
        const cut = openPage(html);
        for (let removals = 0; removals < 4; removals += 1) {
          const nodes = [...cut.document.body.querySelectorAll('*')].filter(
            ({ localName }) => !localName.startsWith('spoiler-shield'),
          );
          nodes[Math.floor(random() * nodes.length)]?.remove();
          if (removals % 2 === 1) await cut.settle();
        }
        await cut.settle();
        const found = verdictsOf(cut);
        cut.end();
        const fresh = openPage('<p></p>', {
          before: (document) =>
            document.documentElement.replaceWith(document.importNode(cut.document.documentElement, true)),
        });
        cut.close();
        fresh.close();
        expect([...cut.errors, ...fresh.errors]).toEqual([]);
        expect(found).toEqual(verdictsOf(fresh));
      }),
      TRIALS,
    );
  });

  it('shield, reveal and shield give the same document, and the end gives back the page', { timeout: LIMIT_MS }, () => {
    fc.assert(
      fc.property(page, (html) => {
        const dom = new JSDOM(html);
        const forged = dom.window.document.querySelectorAll('[data-spoiler-shield]');
        forged.forEach((element) => element.removeAttribute('data-spoiler-shield'));
        const clean = dom.serialize();
        const shielded = openPage(clean);
        const serialize = (): string => new shielded.window.XMLSerializer().serializeToString(shielded.document);
        const plain = openPage(clean, { level: null });
        const untouched = new plain.window.XMLSerializer().serializeToString(plain.document);
        const first = serialize();
        shielded.shield.revealAll();
        shielded.shield.shieldAll();
        expect(serialize()).toBe(first);
        shielded.end();
        expect(serialize()).toBe(untouched);
        expect([...shielded.errors, ...plain.errors]).toEqual([]);
        shielded.close();
        plain.close();
      }),
      TRIALS,
    );
  });
});
