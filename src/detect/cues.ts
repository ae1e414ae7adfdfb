/** Announcements, denials and all-clears: what an author says of spoilers, told from what the word merely occurs in. */
import { alarmEnd } from './alarms';
import { allMatches, EXTENTS, firstMatch, type CueGroup, type Extent, type Language, type Span } from './language';
import { groupsOf, OF_AUTHORS } from './screen';
import { splitSentences } from './sentences';
import { hasLetterOrDigit, NEVER, unicode } from './unicode';
import { foldedWithin, wordingOf, type Speaking, type Wording } from './wording';

export interface Announcement {
  readonly extent: Extent;
  /** The author's own words of warning, or '' where they could carry plot. */
  readonly phrase: string;
  /** Whether the passage goes on to tell, after the warning: then it is itself behind the shield. */
  readonly tells: boolean;
  /** It is the bare word among other text, no phrase of warning on a line of its own: it may be a joke, and counts only on a page about fiction. */
  readonly isDoubtful: boolean;
  /** It stands in brackets in the middle of a sentence, and speaks of that sentence only. */
  readonly isAside: boolean;
}

/** What the author says of spoilers in one passage. Null and false where nothing is said. */
export interface AuthorCues {
  readonly announcement: Announcement | null;
  /** The author says that the spoilers are over, and announces none after that. */
  readonly allClear: boolean;
  /** The author takes leave of the article, or of its story. */
  readonly closing: boolean;
  /** The author says that there are no spoilers. */
  readonly denial: boolean;
  /** The word is used in another sense: car parts, food, web design. */
  readonly otherSense: boolean;
}

/** What an author who says nothing says. */
export const NO_CUES: AuthorCues = {
  announcement: null,
  allClear: false,
  closing: false,
  denial: false,
  otherSense: false,
};

/** A passage is only searched this far into a sentence: no author announces in a sentence longer than this. */
const LONGEST_SENTENCE = 1200;
const LONGEST_PHRASE = 90;
/** What a question has to do with what comes behind it; characters. */
const LONGEST_QUESTION = 80;
/** No phrase goes on behind the end of a sentence; behind a comma it does. */
const QUESTION_WITHIN = /[?؟](?=["')\]]?\s)/g;
const ENDS_ASKING = /[?？؟]["')\]”’」]?$/;
/** Words from which a text says something. */
const ENOUGH_TO_TELL = 5;
// Where an announcement ends and the telling may begin within one sentence.
const TURN = unicode(
  '^["\')\\]]?\\s{0,2}(?:[:!)\\]>»*]|-+\\s|\\.{2,}|…|[,、](?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}「『《]))',
  'u',
  /^["')\]]?\s{0,2}(?:[:!)\]>*]|-+\s|\.{2,})/,
);
const OPENING_BRACKET = /[([{【［「『][^)\]}】］」』]{0,40}$/;
// Brackets, stars or dashes on both sides set a few words apart.
const SET_APART: readonly (readonly [RegExp, RegExp])[] = [
  [/[([{<【［「『]\s{0,2}$/, /^["'!.]{0,3}\s{0,2}[)\]}>】］」』]/],
  [/(?:-|\*|=|~|\|)\s{0,2}$/, /^["'!.]{0,3}\s{0,2}(?:-|\*|=|~|\|)/],
];
const TOLD_IN_BRACKETS = /^\s?[:：]\s?[^)\]】］）]{2,80}[)\]】］）]/;
const ASKS = /^["')\]]?\s?[?？]/;
const QUOTE_BEFORE = /["'«「『]\s?$/;
const QUOTE_BEHIND = /^[.!,]?\s?["'»」』]/;
const CLAUSE_MARK =
  /[,、،؛;:()[\]!?…؟]|\s-+\s|\b(?:but|however|though|so|and now|if|unless|si|falls|wenn|jika|kalau|neu|pero|aunque|porem|embora|cependant|aber|jedoch|allerdings|ancak|fakat|tapi|namun|tetapi|tuy nhien)\b|지만|으니|하지만|그러나|けど|ただし|しかし|但|不过|不過|然而|แต่/g;
const WORD = unicode('[\\p{L}\\p{N}]+', 'gu', /[a-z0-9]+/gi);
const UNSPACED_LETTERS = unicode(
  '[\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]',
  'gu',
  NEVER,
);

/**
 * Reads the author's cues in a text.
 *
 * @param text a passage's text, as rendered
 * @param languages those that the text may be in
 * @param isHeading a heading or title announces with the bare word, too ("Lost spoilers")
 */
export function readAuthorCues(text: string, languages: readonly Language[], isHeading = false): AuthorCues {
  return authorCuesOf(wordingOf(text), languages, isHeading);
}

/** The lists of which one must occur before a passage, or a heading, is read at all. */
export const ANNOUNCING_GROUPS = [...EXTENTS, 'weak'] as const satisfies readonly CueGroup[];
const OPENING = groupsOf([...ANNOUNCING_GROUPS, 'otherSense']);
const ENDING = groupsOf(['allClear', 'closing']);
const DENYING = groupsOf(['denial']);

/**
 * Whether an author's cue that changes anything could stand in a text, in whatever language: nearly never.
 *
 * @param isOpen whether there is anything that the author could end
 */
export function mayHoldCues(wording: Wording, isHeading: boolean, isOpen: boolean): boolean {
  return wording.mayHoldAny(OPENING | (isOpen ? ENDING : 0) | (isHeading ? DENYING : 0));
}

/** The same as `readAuthorCues` of a text that has been screened. */
export function authorCuesOf(wording: Wording, languages: readonly Language[], isHeading = false): AuthorCues {
  const groups = OPENING | ENDING | (isHeading ? DENYING : 0);
  if (wording.speakingAny(languages, groups).length === 0) return NO_CUES;
  // The others have nothing to say in it, whoever asks for them.
  const speaking = wording.speakingAny(languages, OF_AUTHORS);
  const asked = `${speaking.map(({ id }) => id).join()} ${isHeading}`;
  const known = cuesRead.get(wording) ?? new Map<string, AuthorCues>();
  const cues = known.get(asked) ?? readCues(wording, speaking, isHeading);
  cuesRead.set(wording, known.set(asked, cues));
  return cues;
}

/** What signs of warning announce by themselves: it may be a warning of anything, and counts only on a page about fiction. */
export function alarmOf({ text }: Wording): Announcement | null {
  const end = alarmEnd(text);
  if (end === null) return null;
  // A row without words parts a section off.
  const extent = hasLetterOrDigit(text) ? 'rest' : 'section';
  // A few words behind the sign belong to the warning.
  const tells = weightOf(text.slice(end)) >= 2 * ENOUGH_TO_TELL;
  return { extent, phrase: tells ? '' : text.slice(0, LONGEST_PHRASE), tells, isDoubtful: true, isAside: false };
}

/** Texts that a page repeats are screened once, and their cues are read once; by languages, and by whether they are headings. */
const cuesRead = new WeakMap<Wording, Map<string, AuthorCues>>();

function readCues(wording: Wording, languages: readonly Language[], isHeading: boolean): AuthorCues {
  const { text, folded } = wording;
  const otherSense = wording
    .speaking(languages, 'otherSense')
    .some((language) => firstMatch(wording.expressionsOf(language, 'otherSense'), folded) !== null);
  const read = (start: number, end: number): Sentence => {
    const until = Math.min(end, start + LONGEST_SENTENCE);
    const own = foldedWithin(wording, start, until).replace(QUESTION_WITHIN, ',');
    const found = wording.within(own);
    const cue = found ? readSentence(own, found, wording, languages, isHeading) : NO_CUE;
    return { original: text.slice(start, until), folded: own, cue };
  };
  const sentences = withAnswers(text, splitSentences(text), read);
  const kinds = sentences.map(({ cue }) => cue.kind);
  const at = sentences.findLastIndex(({ folded: sentence, cue }) => isHeeded(sentence, cue, wording, languages));
  const allClear = kinds.lastIndexOf('all-clear') > at;
  const denial = kinds.includes('denial');
  const announcing = sentences[at];
  if (announcing?.cue.kind !== 'announcement') {
    return { announcement: null, allClear, closing: kinds.includes('closing'), denial, otherSense };
  }

  const { original, folded: sentence, cue } = announcing;
  const isTelling = (each: Sentence): boolean => each.cue.kind === 'text' && !isTalk(each.folded, wording, languages);
  const told = sentences.slice(at + 1).filter(isTelling);
  const rest = sentence.slice(cue.span.end);
  const tellsAtOnce = tellsOn(rest, wording, languages);
  const tells = tellsAtOnce || told.reduce((sum, each) => sum + weightOf(each.folded), 0) >= ENOUGH_TO_TELL;
  // What was announced has been told in between: "until I say that it is over" ends nothing.
  const clearAt = kinds.lastIndexOf('all-clear');
  const isEnded = clearAt > at && (tellsAtOnce || sentences.slice(at + 1, clearAt).some(isTelling));
  const isDoubtful = cue.isWeak && (isHeading || tells || told.length > 0 || sentences.slice(0, at).some(isTelling));
  const phrase = phraseToShow(original, phraseOf(original, sentence, cue.span), tells);
  return {
    announcement: { extent: isEnded ? 'here' : cue.extent, isDoubtful, isAside: cue.isAside, phrase, tells },
    allClear,
    closing: false,
    denial,
    otherSense,
  };
}

/** "Not caught up? Close the tab.": a short question says something with the sentence that it leads up to. */
function withAnswers(text: string, spans: readonly Span[], read: (start: number, end: number) => Sentence): Sentence[] {
  const sentences: Sentence[] = [];
  for (let at = 0; at < spans.length; at += 1) {
    const { start, end } = spans[at] ?? { start: 0, end: 0 };
    const answer = spans[at + 1];
    const isQuestion = answer && end - start <= LONGEST_QUESTION && ENDS_ASKING.test(text.slice(start, end));
    const together = isQuestion ? read(start, answer.end) : null;
    if (together && together.cue.kind !== 'text') at += 1;
    sentences.push(together && together.cue.kind !== 'text' ? together : read(start, end));
  }
  return sentences;
}

interface Sentence {
  readonly original: string;
  readonly folded: string;
  readonly cue: SentenceCue;
}

/** An announcement, unless it is an aside that tells nothing more. */
function isHeeded(sentence: string, cue: SentenceCue, wording: Wording, languages: readonly Language[]): boolean {
  return cue.kind === 'announcement' && (!cue.isAside || tellsOn(sentence.slice(cue.span.end), wording, languages));
}

type SentenceCue =
  | {
      readonly kind: 'announcement';
      readonly extent: Extent;
      readonly span: Span;
      readonly isWeak: boolean;
      readonly isAside: boolean;
    }
  | { readonly kind: 'all-clear' | 'denial' | 'closing' | 'text' };

const NO_CUE: SentenceCue = { kind: 'text' };

function readSentence(
  sentence: string,
  { speaking, expressionsOf }: Speaking,
  wording: Wording,
  languages: readonly Language[],
  isHeading: boolean,
): SentenceCue {
  const clears = speaking(languages, 'allClear');
  if (clears.some((language) => saysItself(firstMatch(expressionsOf(language, 'allClear'), sentence), sentence)))
    return { kind: 'all-clear' };
  const isAnnouncing = ANNOUNCING_GROUPS.some((group) => speaking(languages, group).length > 0);
  const denying = isAnnouncing || isHeading ? speaking(languages, 'denial') : [];
  const denied = denying.flatMap((language) => clausesOf(sentence, expressionsOf(language, 'denial')));
  for (const extent of EXTENTS) {
    for (const language of speaking(languages, extent)) {
      const span = firstOutside(expressionsOf(language, extent), sentence, denied);
      if (span) return announced(sentence, span, extent, false, isHeading);
    }
  }
  for (const language of speaking(languages, 'weak')) {
    const weak = firstOutside(expressionsOf(language, 'weak'), sentence, denied);
    if (weak && (standsOut(sentence, weak, wording, language) || (isHeading && headsLine(sentence, weak)))) {
      return announced(sentence, weak, 'rest', true, isHeading);
    }
  }
  if (denied.length > 0) return { kind: 'denial' };
  const closing = speaking(languages, 'closing');
  const isClosing = closing.some((language) => firstMatch(expressionsOf(language, 'closing'), sentence));
  return { kind: isClosing ? 'closing' : 'text' };
}

/** Whether words are the author's own: "until I say 'end of spoilers'" only quotes them. */
function saysItself(span: Span | null, sentence: string): boolean {
  if (!span) return false;
  return !(QUOTE_BEFORE.test(sentence.slice(0, span.start)) && QUOTE_BEHIND.test(sentence.slice(span.end)));
}

function announced(sentence: string, span: Span, extent: Extent, isWeak: boolean, isHeading: boolean): SentenceCue {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  const isBracketed = OPENING_BRACKET.test(before) && weightOf(before) > 0 && weightOf(after) > 0;
  // "A cake (spoiler: hers is better)" has told all that it announces; "Episode 5 (spoilers ahead) - Some Blog" has not.
  if (isHeading && isBracketed && TOLD_IN_BRACKETS.test(after)) return NO_CUE;
  const isAside = isBracketed && !isHeading;
  return { kind: 'announcement', extent: isAside ? 'here' : extent, span, isWeak, isAside };
}

/** Whether the rest of a sentence, behind the words of warning, goes on to tell. */
function tellsOn(rest: string, wording: Wording, languages: readonly Language[]): boolean {
  return TURN(rest).test(rest) && !isTalk(rest, wording, languages) && weightOf(rest) >= ENOUGH_TO_TELL;
}

/** A weak announcement counts alone, in brackets or between dashes, or with plot right behind its colon. */
function standsOut(sentence: string, span: Span, wording: Wording, language: Language): boolean {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  if (weightOf(before) + weightOf(after) === 0) return true;
  if (SET_APART.some(([opening, closing]) => opening.test(before) && closing.test(after))) return true;
  const leads = weightOf(before) === 0 && TURN(after).test(after);
  return (
    leads && (isTalk(after, wording, [language]) || firstMatch(wording.expressionsOf(language, 'plot'), after) !== null)
  );
}

/** "Lost spoilers", "Bachelor Spoilers: who wins?", "Spoiler talk on …": in a heading the word may have a name before it. */
function headsLine(heading: string, span: Span): boolean {
  const before = weightOf(heading.slice(0, span.start));
  const after = heading.slice(span.end);
  // "What counts as a spoiler?" asks, and announces nothing.
  if (before > 0 && ASKS.test(after)) return false;
  return before === 0 || (before <= 4 && (weightOf(after) === 0 || TURN(after).test(after)));
}

/** @param wording that of the passage that the text is a part of */
function isTalk(text: string, wording: Wording, languages: readonly Language[]): boolean {
  return languages.some((language) => firstMatch(wording.expressionsOf(language, 'talk'), text) !== null);
}

/** The clauses of a sentence in which one of the phrases stands. */
function clausesOf(sentence: string, phrases: readonly RegExp[]): Span[] {
  if (!firstMatch(phrases, sentence)) return [];
  const marks = [...allMatches([CLAUSE_MARK], sentence)];
  const clauses: Span[] = [];
  for (const { start, end } of allMatches(phrases, sentence)) {
    clauses.push({
      start: marks.findLast((mark) => mark.start < start)?.end ?? 0,
      end: marks.find((mark) => mark.start >= end)?.start ?? sentence.length,
    });
  }
  return clauses;
}

function firstOutside(phrases: readonly RegExp[], sentence: string, clauses: readonly Span[]): Span | null {
  for (let from = 0; ;) {
    const span = firstMatch(phrases, sentence, from);
    if (!span || !clauses.some((clause) => span.start < clause.end && clause.start < span.end)) return span;
    // What was found may have taken the beginning of the next one with it.
    from = span.start + 1;
  }
}

/** How much a text says: its words, where an unspaced script counts three letters to a word. */
function weightOf(text: string): number {
  const letters = text.match(UNSPACED_LETTERS(text))?.length ?? 0;
  const words = text.replace(UNSPACED_LETTERS(text), ' ').match(WORD(text))?.length ?? 0;
  return words + letters / 3;
}

function phraseOf(original: string, folded: string, span: Span): string {
  const source = original.length === folded.length ? original : folded;
  return source.slice(span.start, span.end).trim();
}

/** A warning that stays readable is shown whole; of one that is hidden with what it tells, only a few words that are surely the warning's. */
function phraseToShow(sentence: string, phrase: string, tells: boolean): string {
  if (tells) return weightOf(phrase) > 4 ? '' : phrase;
  return [sentence, phrase].find((words) => words.length <= LONGEST_PHRASE) ?? '';
}
