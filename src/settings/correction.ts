/** The reader's corrections of verdicts. Neither the words of a page nor its address is kept: only their hashes. */
import * as v from 'valibot';
import type { CorrectionRule, CueHash, PageHash, PhraseHash, Signature } from '../page/correction-rule';
import { hash53 } from '../page/hash53';

export type CorrectionId = string & { readonly brand: 'CorrectionId' };

export interface Correction extends CorrectionRule {
  readonly id: CorrectionId;
}

/** The most that are kept; the oldest goes first. */
export const MOST_CORRECTIONS = 500;

/** The most passages that one correction names: a section may hold a whole page's. */
export const MOST_PHRASES = 500;
/** The most places of a site that one correction names. */
export const MOST_SIGNATURES = 20;

/** Names a correction by what it is about: made twice it is one, and its opposite takes its place. */
export function correctionIdOf({ scope }: Pick<Correction, 'scope'>): CorrectionId {
  const place = scope.kind === 'page' ? [scope.page, scope.phrases] : [scope.host, scope.signatures, scope.cue];
  return hash53(JSON.stringify([scope.kind, ...place])) as CorrectionId;
}

const isHash = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-z]{1,16}$/.test(value);
const isSignature = (value: unknown): boolean => typeof value === 'string' && /^[\w.>:-]{1,400}$/.test(value);
const Scope = v.variant('kind', [
  v.object({
    kind: v.literal('page'),
    page: v.custom<PageHash>(isHash),
    phrases: v.pipe(v.array(v.custom<PhraseHash>(isHash)), v.minLength(1), v.maxLength(MOST_PHRASES), v.readonly()),
  }),
  v.object({
    kind: v.literal('site'),
    host: v.pipe(v.string(), v.nonEmpty(), v.maxLength(253)),
    signatures: v.pipe(
      v.array(v.custom<Signature>(isSignature)),
      v.minLength(1),
      v.maxLength(MOST_SIGNATURES),
      v.readonly(),
    ),
    cue: v.nullable(v.custom<CueHash>(isHash)),
  }),
]);

/** What a reader's correction looks like before it has an id and a date, as a message carries it. */
export const NewCorrection = v.object({ kind: v.picklist(['not-spoiler', 'shield']), scope: Scope });
export type NewCorrection = v.InferOutput<typeof NewCorrection>;

/** What is stored of a correction: its id stands in the key. */
export const StoredCorrection = v.object({ ...NewCorrection.entries, created: v.pipe(v.number(), v.minValue(0)) });
