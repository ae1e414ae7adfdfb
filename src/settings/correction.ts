/** The reader's corrections of verdicts. Neither the words of a page nor its address is kept: only their hashes. */
import * as v from 'valibot';
import { hash53 } from '../page/hash53';

export type CorrectionId = string & { readonly brand: 'CorrectionId' };
/** A hash (`hash53`) of a page's address without its fragment. */
export type PageHash = string & { readonly brand: 'PageHash' };
/** A hash (`hash53`) of a passage's folded text. */
export type PhraseHash = string & { readonly brand: 'PhraseHash' };
/** A passage's place in its site: tags and class names joined by dots and `>`, without spaces, so that no text fits in. */
export type Signature = string & { readonly brand: 'Signature' };

/** Where a correction holds: on one page, or wherever a site has this structure. */
export type CorrectionScope =
  | { readonly kind: 'page'; readonly page: PageHash }
  | { readonly kind: 'site'; readonly host: string; readonly signature: Signature };

export interface Correction {
  readonly id: CorrectionId;
  readonly kind: 'not-spoiler' | 'shield';
  readonly scope: CorrectionScope;
  /** The passage meant; null where all of the scope is. */
  readonly phrase: PhraseHash | null;
  /** When it was made, in ms since 1970. */
  readonly created: number;
}

/** The most that are kept; the oldest goes first. */
export const MOST_CORRECTIONS = 500;

/** Names a correction by what it is about: made twice it is one, and its opposite takes its place. */
export function correctionIdOf({ scope, phrase }: Pick<Correction, 'scope' | 'phrase'>): CorrectionId {
  const place = scope.kind === 'page' ? [scope.page] : [scope.host, scope.signature];
  return hash53(JSON.stringify([scope.kind, ...place, phrase])) as CorrectionId;
}

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-z]{1,16}$/.test(value);
const isSignature = (value: unknown): boolean => typeof value === 'string' && /^[\w.>:-]{1,200}$/.test(value);
const Phrase = v.nullable(v.custom<PhraseHash>(isHash));
const Scope = v.variant('kind', [
  v.object({ kind: v.literal('page'), page: v.custom<PageHash>(isHash) }),
  v.object({
    kind: v.literal('site'),
    host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(253)),
    signature: v.custom<Signature>(isSignature),
  }),
]);

/** What a reader's correction looks like before it has an id and a date, as a message carries it. */
export const NewCorrection = v.object({ kind: v.picklist(['not-spoiler', 'shield']), scope: Scope, phrase: Phrase });
export type NewCorrection = v.InferOutput<typeof NewCorrection>;

/** What is stored of a correction: its id stands in the key. */
export const StoredCorrection = v.object({ ...NewCorrection.entries, created: v.pipe(v.number(), v.minValue(0)) });
