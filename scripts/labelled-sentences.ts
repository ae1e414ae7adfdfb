/** Labelled sentences and documents in the format of `shared/data`: JSON lines, checked as they are read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const Text = v.pipe(v.string(), v.minLength(1));

const GoldSentence = v.object({
  text: Text,
  /** 2 strict, 1 mild, 0 none: read by a person. */
  gold: v.picklist([0, 1, 2]),
  work: Text,
  kind: Text,
  /** Of sentences of whole reviews: the review and the place in it. */
  review: v.optional(Text),
  index: v.optional(v.pipe(v.number(), v.integer())),
});
export type GoldSentence = v.InferOutput<typeof GoldSentence>;

const WeakSentence = v.object({ text: Text, label: v.picklist([0, 1]), work: Text, kind: Text });
/** A sentence whose label was taken over from where it stands. */
export type WeakSentence = v.InferOutput<typeof WeakSentence>;

const LabelledDocument = v.object({ text: Text, label: v.picklist([0, 1]), work: Text, kind: Text });
export type LabelledDocument = v.InferOutput<typeof LabelledDocument>;

/** The premise: what must not be shielded though it tells plot. */
export const PREMISE_KINDS: ReadonlySet<string> = new Set(['mdl_synopsis', 'kdrama_blurb', 'netflix_blurb']);
/** Sentences of reviews that declare themselves free of spoilers. */
export const SPOILER_FREE_KINDS: ReadonlySet<string> = new Set(['mdl_free_doc_sentence', 'acl_free_doc_sentence']);

const GOLD = /\.gold(?:-[\w-]+)?\.sentence\.jsonl$/;
const WEAK = /\.sentence\.jsonl$/;
const DOCUMENTS = /\.document\.jsonl$/;

/** Every hand-read sentence of a folder. `prefix`: only files whose name begins so. Throws where a row is not in the format, or none is there. */
export function readGoldSentences(folder: string, prefix = ''): GoldSentence[] {
  return read(folder, prefix, (name) => GOLD.test(name), GoldSentence, 'hand-read sentences (*.gold*.sentence.jsonl)');
}

/** Every sentence with a weak label. Throws as `readGoldSentences`. */
export function readWeakSentences(folder: string, prefix = ''): WeakSentence[] {
  return read(
    folder,
    prefix,
    (name) => WEAK.test(name) && !GOLD.test(name),
    WeakSentence,
    'sentences (*.sentence.jsonl)',
  );
}

/** Every document. Throws as `readGoldSentences`. */
export function readDocuments(folder: string, prefix = ''): LabelledDocument[] {
  return read(folder, prefix, (name) => DOCUMENTS.test(name), LabelledDocument, 'documents (*.document.jsonl)');
}

function read<S extends v.GenericSchema>(
  folder: string,
  prefix: string,
  isWanted: (name: string) => boolean,
  schema: S,
  what: string,
): v.InferOutput<S>[] {
  if (!existsSync(folder)) throw new Error(`No labelled data: ${folder} is not there`);
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && isWanted(name));
  const rows = names.toSorted().flatMap((name) => readLines(join(folder, name), schema));
  if (rows.length === 0) throw new Error(`No ${what} in ${folder}`);
  return rows;
}

function readLines<S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [v.parse(schema, JSON.parse(line))];
      } catch (error) {
        throw new Error(`${path}:${index + 1} is not in the format`, { cause: error });
      }
    });
}

/**
 * The hand-read sentences as runs to be scored together: each review in its order, and every other sentence alone.
 * Within a run, a gap in the numbering begins a new one.
 */
export function inRuns(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const runs: GoldSentence[][] = [];
  const reviews = new Map<string, GoldSentence[]>();
  for (const sentence of sentences) {
    if (sentence.review === undefined || sentence.index === undefined) {
      runs.push([sentence]);
      continue;
    }
    const key = `${sentence.work}\n${sentence.review}`;
    const review = reviews.get(key);
    if (review) review.push(sentence);
    else reviews.set(key, [sentence]);
  }
  for (const review of reviews.values()) {
    let run: GoldSentence[] = [];
    for (const sentence of review.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0))) {
      const last = run.at(-1);
      if (last && (last.index ?? 0) + 1 !== sentence.index) {
        runs.push(run);
        run = [];
      }
      run.push(sentence);
    }
    runs.push(run);
  }
  return runs;
}
