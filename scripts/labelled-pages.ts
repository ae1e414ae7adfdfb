/** Labelled pages in the format of `shared/pages`: read and laid over a document's blocks. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Label = v.object({
  i: v.number(),
  tag: v.string(),
  label: v.picklist(['spoiler', 'borderline', 'safe']),
  head: v.string(),
});

const PositivePage = v.object({
  file: v.string(),
  language: v.string(),
  kind: v.string(),
  work: v.optional(v.string(), ''),
  warning_blocks: v.array(v.number()),
  end_blocks: v.array(v.number()),
  announced_zones: v.array(v.tuple([v.number(), v.number()])),
  labels: v.array(Label),
});
export type PositivePage = v.InferOutput<typeof PositivePage>;

const NegativePage = v.object({ file: v.string(), cat: v.optional(v.string(), '') });
export type NegativePage = v.InferOutput<typeof NegativePage>;

export interface LabelledPages {
  readonly positive: readonly PositivePage[];
  readonly negative: readonly NegativePage[];
  html(folder: 'pos' | 'neg', file: string): string;
}

/** Reads a folder of labelled pages. Throws where a line is not in the format. */
export function readLabelledPages(folder: string): LabelledPages {
  return {
    positive: readLines(join(folder, 'labels.jsonl'), PositivePage),
    negative: readLines(join(folder, 'neg.jsonl'), NegativePage),
    html: (kind, file) => readFileSync(join(folder, kind, file), 'utf8'),
  };
}

function readLines<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S>[] {
  if (!existsSync(path)) throw new Error(`No labelled pages: ${path} is not there`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line)));
}

const BLOCKS = new Set(
  (
    'p li h1 h2 h3 h4 h5 h6 blockquote dt dd td th pre figcaption summary div section article main header footer aside nav caption ' +
    'address body form fieldset legend ul ol table center details figure option button label textarea'
  ).split(' '),
);
const SKIPPED = new Set('script style noscript template head svg iframe select object'.split(' '));

/** The label format's own block model: elements that own text, each with its own text nodes, in document order. */
export function labelBlocks(body: Element): { element: Element; texts: Text[] }[] {
  const blocks: { element: Element; texts: Text[] }[] = [];
  const visit = (node: Node, block: { element: Element; texts: Text[] }): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        if ((child.textContent ?? '').trim() !== '') block.texts.push(child as Text);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        // What the shield itself added is no part of the page that was labelled.
        if (SKIPPED.has(element.localName) || element.localName === 'spoiler-shield-cover') continue;
        if (!BLOCKS.has(element.localName)) visit(element, block);
        else {
          const own = { element, texts: [] };
          blocks.push(own);
          visit(element, own);
        }
      }
    }
  };
  const root = { element: body, texts: [] };
  blocks.push(root);
  visit(body, root);
  return blocks.filter(({ texts }) => texts.length > 0);
}
