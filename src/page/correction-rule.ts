/** The reader's corrections as rules: which passages each concerns. Pages and words come as hashes, places as names. */
import type { Region } from '../detect/passage';

export type CorrectionKind = 'not-spoiler' | 'shield';

/** A hash (`hash53`) of a page's address without its fragment. */
export type PageHash = string & { readonly brand: 'PageHash' };
/** A hash (`hash53`) of what a passage says or shows. */
export type PhraseHash = string & { readonly brand: 'PhraseHash' };
/** A hash (`hash53`) of why a passage is shielded: the source, the category and the cue's words. */
export type CueHash = string & { readonly brand: 'CueHash' };
/** A passage's place in its site: tags and class names joined by dots and `>`, without spaces, so that no text fits in. */
export type Signature = string & { readonly brand: 'Signature' };

/**
 * Where a correction holds: for some passages of one page, or wherever a site has this structure. With a cue, it holds
 * there only for what is shielded for that very reason.
 */
export type CorrectionScope =
  | { readonly kind: 'page'; readonly page: PageHash; readonly phrases: readonly PhraseHash[] }
  | {
      readonly kind: 'site';
      readonly host: string;
      readonly signatures: readonly Signature[];
      readonly cue: CueHash | null;
    };

export interface CorrectionRule {
  readonly kind: CorrectionKind;
  readonly scope: CorrectionScope;
  /** When it was made, in ms since 1970. */
  readonly created: number;
}

/** A passage, as far as corrections can tell it from others. */
export interface PassageTrace {
  readonly page: PageHash;
  readonly host: string;
  readonly phrase: PhraseHash;
  readonly signature: Signature;
  /** Why detection would shield it; null where it would not. */
  readonly cue: CueHash | null;
}

/** A passage's place, and how much stands there. */
export interface PlacedText {
  readonly signature: Signature;
  readonly region: Region;
  /** In UTF-16 units. */
  readonly length: number;
}

/**
 * Whether places are where a page has most of what it tells itself, its comments and navigation aside. What is said of
 * such places on the whole site would be said of all its articles.
 */
export function isMainText(places: ReadonlySet<Signature>, passages: Iterable<PlacedText>): boolean {
  let [there, all] = [0, 0];
  for (const { signature, region, length } of passages) {
    if (region !== 'article') continue;
    all += length;
    if (places.has(signature)) there += length;
  }
  return there > all / 2;
}

/** Whether a correction concerns a passage. */
export function isConcerned(scope: CorrectionScope, trace: PassageTrace): boolean {
  if (scope.kind === 'page') return scope.page === trace.page && scope.phrases.includes(trace.phrase);
  return (
    scope.host === trace.host &&
    scope.signatures.includes(trace.signature) &&
    (scope.cue === null || scope.cue === trace.cue)
  );
}

/** What the reader's corrections make of a passage: null where none concerns it. */
export function correctionOf(trace: PassageTrace, rules: Iterable<CorrectionRule>): CorrectionKind | null {
  let first: CorrectionRule | null = null;
  for (const rule of rules) if (isConcerned(rule.scope, trace) && (!first || outranks(rule, first))) first = rule;
  return first?.kind ?? null;
}

/** What was said of a page goes before what was said of its site, the later before the earlier; in doubt it is shielded. */
function outranks(a: CorrectionRule, b: CorrectionRule): boolean {
  if (a.scope.kind !== b.scope.kind) return a.scope.kind === 'page';
  if (a.created !== b.created) return a.created > b.created;
  return a.kind === 'shield';
}
