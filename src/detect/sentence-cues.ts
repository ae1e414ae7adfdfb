/** What an author says of spoilers in one sentence: the words of warning, of denial, of their end, and what only looks like them. */
import { allMatches, EXTENTS, firstMatch, type CueGroup, type Extent, type Language, type Span } from './language';
import { NEVER, unicode } from './unicode';
import { holds, type Speaking, type Wording } from './wording';

/** The lists of which one must occur before a passage, or a heading, is read at all. */
export const ANNOUNCING_GROUPS = [...EXTENTS, 'weak', 'comments'] as const satisfies readonly CueGroup[];
/** Words from which a text says something. */
export const ENOUGH_TO_TELL = 5;
// Where an announcement ends and the telling may begin within one sentence.
const TURN = unicode(
  '^["\')\\]]?\\s{0,2}(?:[:!)\\]>»*]|-+\\s|\\.{2,}|…|[,、](?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}「『《]))',
  'u',
  /^["')\]]?\s{0,2}(?:[:!)\]>*]|-+\s|\.{2,})/,
);
const OPENING_BRACKET = /[([{【［「『][^)\]}】］」』]{0,40}$/;
/** What stands behind an announcement up to the end of its brackets. */
const REST_OF_BRACKET = /^[\s,][^()[\]{}【】［］「」『』]{0,160}[)\]}】］」』]/;
/** "The verdict (spoilers!): …": what stands before a colon is a label of what follows it. */
const ENDS_LABEL = /^[!.]{0,3}\s?[)\]】］]\s?:/;
/** In words. */
const LONGEST_LABEL = 4;
// Brackets, stars or dashes on both sides set a few words apart.
const BRACKETS = [/[([{<【［「『]\s{0,2}$/, /^["'!.]{0,3}\s{0,2}[)\]}>】］」』]/] as const;
const SET_APART: readonly (readonly [RegExp, RegExp])[] = [
  BRACKETS,
  // Two strokes of a line are a chat's own mark.
  [/(?:-|\*|=|~|(?<!\|)\|)\s{0,2}$/, /^["'!.]{0,3}\s{0,2}(?:-|\*|=|~|\|(?!\|))/],
];
const BRACKET_BEFORE = /[([{【［「『]\s?$/;
const COMMA_BEFORE = /[,،]\s$/;
const COMMA_BEHIND = /^["')\]]?[,،]\s/;
const TOLD_IN_BRACKETS = /^\s?[:：]\s?[^)\]】］）]{2,80}[)\]】］）]/;
const ASKS = /^["')\]]?\s?[?？]/;
/** "스포일러의 심리학", "剧透是一种病", "Spoilers don't ruin stories": what is said of spoilers as such, not where they are. */
const IS_SUBJECT =
  /^(?:[의를을은는와과] (?!아래|밑|여기|다음|이후)|[はをがと](?!以下|下|こ|次|後)|是| (?:are|aren't|is|isn't|don't|doesn't|won't|can|could|should|make|ruin|suck)(?![a-z]))/;
const QUOTE_BEFORE = /["'«「『]\s?$/;
const QUOTE_BEHIND = /^[.!,]?\s?["'»」』]/;
/** "This review and the …", "이 글과 …": what stands before names something else as well. */
const JOINED_BEFORE =
  /(?:(?:^|[^a-z])(?:and|or|und|oder|et|ou|y|e|dan|atau|va|ve|veya)(?: (?:also|the|its|our|die|in|den|les|dans|los|en|os|kolom|phan|trong)){0,3}|[&+/]|[와과및やと和及与與跟]|และ)\s?$/;
/** "Spoilers here and in the comments". */
const JOINED_WITHIN = /[^a-z](?:and|or|und|et|ou|y|e|dan|va|ve)(?=[^a-z])/;
const CLAUSE_MARK =
  /[,、،؛;:()[\]!?…؟]|\s-+\s|\b(?:but|however|though|so|and now|if|unless|si|falls|wenn|jika|kalau|neu|pero|aunque|porem|embora|cependant|aber|jedoch|allerdings|ancak|fakat|tapi|namun|tetapi|tuy nhien)\b|지만|으니|하지만|그러나|けど|ただし|しかし|但|不过|不過|然而|แต่/g;
const WORD = unicode('[\\p{L}\\p{N}]+', 'gu', /[a-z0-9]+/gi);
const UNSPACED_LETTERS = unicode(
  '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]',
  'gu',
  NEVER,
);

export type SentenceCue =
  | {
      readonly kind: 'announcement';
      readonly extent: Extent;
      readonly span: Span;
      readonly isWeak: boolean;
      readonly isAside: boolean;
      readonly isTag: boolean;
    }
  /** It speaks of what readers write under the article. */
  | { readonly kind: 'comments'; readonly span: Span }
  | { readonly kind: 'all-clear' | 'denial' | 'closing' | 'text' };

export const NO_CUE: SentenceCue = { kind: 'text' };

/** Reads one sentence, folded. @param wording that of the passage that it is a part of */
export function readSentence(
  sentence: string,
  { speaking, expressionsOf }: Speaking,
  wording: Wording,
  languages: readonly Language[],
  isHeading: boolean,
): SentenceCue {
  const clears = speaking(languages, 'allClear')
    .flatMap((language) => firstMatch(expressionsOf(language, 'allClear'), sentence) ?? [])
    .filter((span) => saysItself(span, sentence));
  // "Up to here without spoilers, from here with them": what is announced behind an all-clear counts.
  const from = Math.max(0, ...clears.map(({ end }) => end));
  const isAnnouncing = ANNOUNCING_GROUPS.some((group) => speaking(languages, group).length > 0);
  const denying = isAnnouncing || isHeading ? speaking(languages, 'denial') : [];
  const denials = denying.map((language) => ({
    id: language.id,
    clauses: clausesOf(sentence, expressionsOf(language, 'denial')),
  }));
  const denied = denials.flatMap(({ clauses }) => clauses);
  // "Hay spoilers" denies in Vietnamese: others take back what is announced in English, which all use, and English does.
  const deniedIn = (own: string): Span[] =>
    own === 'en' ? denied : denials.filter(({ id }) => id === own || id === 'en').flatMap(({ clauses }) => clauses);
  // A heading speaks of what stands under it.
  for (const language of isHeading ? [] : speaking(languages, 'comments')) {
    const span = firstMatch(expressionsOf(language, 'comments'), sentence);
    if (!span) continue;
    return isJoined(sentence, span) ? announced(sentence, span, 'rest', false, false) : { kind: 'comments', span };
  }
  for (const extent of EXTENTS) {
    for (const language of speaking(languages, extent)) {
      const span = firstOutside(expressionsOf(language, extent), sentence, deniedIn(language.id), from);
      if (span) return announced(sentence, span, extent, false, isHeading);
    }
  }
  if (clears.length > 0) return { kind: 'all-clear' };
  for (const language of speaking(languages, 'weak')) {
    const weak = firstOutside(expressionsOf(language, 'weak'), sentence, denied);
    if (weak && (standsOut(sentence, weak, wording, language) || (isHeading && headsLine(sentence, weak)))) {
      return announced(sentence, weak, 'rest', true, isHeading);
    }
  }
  if (denied.length > 0) return { kind: 'denial' };
  return { kind: holds(sentence, 'closing', { expressionsOf }, languages) ? 'closing' : 'text' };
}

/** Whether what is said of the comments is said of the article, too. */
function isJoined(sentence: string, { start, end }: Span): boolean {
  return JOINED_BEFORE.test(sentence.slice(0, start)) || JOINED_WITHIN.test(sentence.slice(start, end));
}

/** Whether words are the author's own: "until I say 'end of spoilers'" only quotes them. */
function saysItself(span: Span, sentence: string): boolean {
  return !(QUOTE_BEFORE.test(sentence.slice(0, span.start)) && QUOTE_BEHIND.test(sentence.slice(span.end)));
}

function announced(sentence: string, span: Span, extent: Extent, isWeak: boolean, isHeading: boolean): SentenceCue {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  const bracket = OPENING_BRACKET.exec(before);
  // A phrase may have taken the comma behind it along.
  const behind = sentence.slice(span.end - (sentence.charAt(span.end - 1) === ',' ? 1 : 0));
  const isBracketed =
    bracket !== null &&
    !(ENDS_LABEL.test(behind) && weightOf(before) <= LONGEST_LABEL) &&
    weightOf(before.slice(0, bracket.index)) > 0 &&
    weightOf(behind.replace(REST_OF_BRACKET, '')) > 0;
  // "A cake (spoiler: hers is better)" has told all that it announces; "Episode 5 (spoilers ahead) - Some Blog" has not.
  if (isHeading && isBracketed && TOLD_IN_BRACKETS.test(after)) return NO_CUE;
  const isAside = !isHeading && (isBracketed || (isWeak && isInterjected(sentence, span)));
  const [opening, closing] = BRACKETS;
  const isTag = !isAside && opening.test(before) && closing.test(after) && weightOf(before) + weightOf(after) > 0;
  return { kind: 'announcement', extent: isAside ? 'here' : extent, span, isWeak, isAside, isTag };
}

/** Whether a sentence, behind its words of warning, goes on to tell. */
export function tellsOn(sentence: string, span: Span, wording: Wording, languages: readonly Language[]): boolean {
  const rest = sentence.slice(span.end);
  if (holds(rest, 'talk', wording, languages)) return false;
  if (TURN(rest).test(rest)) return saysEnough(rest, wording, languages);
  // "Obviously, this has spoilers, and …": a word or two before the first comma are the warning's own.
  const isLed = weightOf(sentence.slice(0, span.start)) > 2;
  return (
    isInterjected(sentence, span) &&
    (isLed ? saysEnough(rest, wording, languages) : holds(rest, 'plot', wording, languages))
  );
}

/** "I disliked it because, mind the spoiler, the bride dies": commas on both sides. */
function isInterjected(sentence: string, { start, end }: Span): boolean {
  return COMMA_BEFORE.test(sentence.slice(0, start)) && COMMA_BEHIND.test(sentence.slice(end));
}

/** Whether a text says so much that it tells, or says it in a word: "he dies". */
function saysEnough(text: string, wording: Wording, languages: readonly Language[]): boolean {
  return weightOf(text) >= ENOUGH_TO_TELL || holds(text, 'plot', wording, languages);
}

/** A weak announcement counts alone, in brackets or between dashes, or with plot right behind its colon or its second comma. */
function standsOut(sentence: string, span: Span, wording: Wording, language: Language): boolean {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  if (weightOf(before) + weightOf(after) === 0) return true;
  if (SET_APART.some(([opening, closing]) => opening.test(before) && closing.test(after))) return true;
  if (isInterjected(sentence, span) && weightOf(sentence.slice(span.start, span.end)) > 1)
    return holds(after, 'plot', wording, [language]);
  // "The plot (spoilers, skip it if you mind):"
  if (OPENING_BRACKET.test(sentence.slice(0, span.end)) && after.startsWith(','))
    return holds(after, 'talk', wording, [language]);
  const leads = (weightOf(before) === 0 || BRACKET_BEFORE.test(before)) && TURN(after).test(after);
  return leads && (holds(after, 'talk', wording, [language]) || holds(after, 'plot', wording, [language]));
}

/** "Lost spoilers", "Bachelor Spoilers: who wins?", "Spoiler talk on …": in a heading the word may have a name before it. */
function headsLine(heading: string, span: Span): boolean {
  const before = weightOf(heading.slice(0, span.start));
  const after = heading.slice(span.end);
  if (IS_SUBJECT.test(after)) return false;
  // "What counts as a spoiler?" asks, and announces nothing.
  if (before > 0 && ASKS.test(after)) return false;
  return before === 0 || (before <= 4 && (weightOf(after) === 0 || TURN(after).test(after)));
}

/** The clauses of a sentence in which one of the phrases stands. */
function clausesOf(sentence: string, phrases: readonly RegExp[]): Span[] {
  if (!firstMatch(phrases, sentence)) return [];
  const marks = [...allMatches([CLAUSE_MARK], sentence)];
  const clauses: Span[] = [];
  for (const { start, end } of allMatches(phrases, sentence)) {
    // "Oh no, spoilers ahead": what a comma parts, a gap in a phrase may have joined.
    const isEnd = (mark: Span): boolean =>
      mark.start >= end || (mark.start > start && ',،'.includes(sentence.charAt(mark.start)));
    clauses.push({
      start: marks.findLast((mark) => mark.start < start)?.end ?? 0,
      end: marks.find(isEnd)?.start ?? sentence.length,
    });
  }
  return clauses;
}

/** The first match at or after a position that stands in none of the clauses. */
function firstOutside(phrases: readonly RegExp[], sentence: string, clauses: readonly Span[], start = 0): Span | null {
  for (let from = start; ;) {
    const span = firstMatch(phrases, sentence, from);
    if (!span || !clauses.some((clause) => span.start < clause.end && clause.start < span.end)) return span;
    // What was found may have taken the beginning of the next one with it.
    from = span.start + 1;
  }
}

/** How much a text says: its words, where an unspaced script counts three letters to a word. */
export function weightOf(text: string): number {
  const letters = text.match(UNSPACED_LETTERS(text))?.length ?? 0;
  const words = text.replace(UNSPACED_LETTERS(text), ' ').match(WORD(text))?.length ?? 0;
  return words + letters / 3;
}
