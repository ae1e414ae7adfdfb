/** Announcements, denials and all-clears: what an author says of spoilers, told from what the word merely occurs in. */
import { fold } from './fold';
import { EXTENTS, firstMatch, type Extent, type Language, type Span } from './language';
import { splitSentences } from './sentences';

export interface Announcement {
  readonly extent: Extent;
  /** The author's own words of warning, or '' where they could carry plot. */
  readonly phrase: string;
  /** Whether the passage goes on to tell, after the warning: then it is itself behind the shield. */
  readonly tells: boolean;
  /** It is the bare word among other text, no phrase of warning on a line of its own: it may be a joke, and counts only on a page about fiction. */
  readonly isDoubtful: boolean;
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
/** Words from which a text says something. */
const ENOUGH_TO_TELL = 5;
// Where an announcement ends and the telling may begin within one sentence.
const TURN = /^["')\]]?\s{0,2}(?:[:!)\]>]|-+\s|\.{2,}|…)/;
const OPENING_BRACKET = /[([{【［「『][^)\]}】］」』]{0,40}$/;
// Brackets, stars or dashes on both sides set a few words apart.
const SET_APART: readonly (readonly [RegExp, RegExp])[] = [
  [/[([{<【［「『]\s{0,2}$/, /^["'!.]{0,3}\s{0,2}[)\]}>】］」』]/],
  [/(?:-|\*|=|~|\|)\s{0,2}$/, /^["'!.]{0,3}\s{0,2}(?:-|\*|=|~|\|)/],
];
const CLAUSE_MARK = /[,;:()[\]!?…]|\s-+\s|\b(?:but|however|though|so|and now)\b|지만|으니|하지만|그러나/g;
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED_LETTERS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * Reads the author's cues in a passage.
 *
 * @param text the passage's text, as rendered
 * @param languages those that the passage may be in
 * @param isHeading a heading or title announces with the bare word, too ("Lost spoilers")
 */
export function readAuthorCues(text: string, languages: readonly Language[], isHeading = false): AuthorCues {
  const folded = fold(text);
  const speaking = languages.filter((language) => language.letters.test(folded) && mentions(language, folded));
  if (speaking.length === 0) return NO_CUES;

  const otherSense = speaking.some((language) => firstMatch(language.otherSenses, folded) !== null);
  let announcement: { extent: Extent; isWeak: boolean; sentence: string; phrase: string; rest: string } | null = null;
  let told = 0;
  let said = 0;
  let allClear = false;
  let closing = false;
  let denial = false;
  for (const { start, end } of splitSentences(text)) {
    const original = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const sentence = fold(original);
    const cue = readSentence(sentence, speaking, isHeading);
    switch (cue.kind) {
      case 'announcement':
        if (cue.isAside && !tellsOn(sentence.slice(cue.span.end), speaking)) break;
        announcement = {
          extent: cue.extent,
          isWeak: cue.isWeak,
          sentence: original,
          phrase: phraseOf(original, sentence, cue.span),
          rest: sentence.slice(cue.span.end),
        };
        told = 0;
        allClear = false;
        break;
      case 'all-clear':
        allClear = true;
        break;
      case 'denial':
        denial = true;
        break;
      case 'closing':
        closing = true;
        break;
      case 'talk':
        break;
      case 'text':
        told += weightOf(sentence);
        said += 1;
    }
  }
  if (announcement === null) return { announcement: null, allClear, closing, denial, otherSense };
  const tells = told >= ENOUGH_TO_TELL || tellsOn(announcement.rest, speaking);
  const { extent, isWeak } = announcement;
  const isDoubtful = isWeak && (isHeading || said > 0 || tells);
  return {
    announcement: { extent, isDoubtful, phrase: phraseToShow(announcement, tells), tells },
    allClear,
    closing: false,
    denial,
    otherSense,
  };
}

type SentenceCue =
  | {
      readonly kind: 'announcement';
      readonly extent: Extent;
      readonly span: Span;
      readonly isWeak: boolean;
      /** It stands in brackets in the middle of a sentence, and speaks of that sentence only. */
      readonly isAside: boolean;
    }
  | { readonly kind: 'all-clear' | 'denial' | 'closing' | 'talk' | 'text' };

function readSentence(sentence: string, languages: readonly Language[], isHeading: boolean): SentenceCue {
  let kind: 'denial' | 'closing' | 'talk' | 'text' = 'text';
  if (languages.some((language) => firstMatch(language.allClears, sentence))) return { kind: 'all-clear' };
  const denied = languages.flatMap((language) => clausesOf(sentence, language.denials));
  if (denied.length > 0) kind = 'denial';
  for (const language of languages) {
    for (const extent of EXTENTS) {
      const span = firstOutside(language.announcements[extent], sentence, denied);
      if (span) return announced(sentence, span, extent, false);
    }
    const weak = firstOutside(language.weakAnnouncements, sentence, denied);
    if (weak && (standsOut(sentence, weak, language) || (isHeading && headsLine(sentence, weak))))
      return announced(sentence, weak, 'rest', true);
    if (kind === 'text' && firstMatch(language.closings, sentence)) kind = 'closing';
    else if (kind === 'text' && firstMatch(language.warningTalk, sentence)) kind = 'talk';
  }
  return { kind };
}

function announced(sentence: string, span: Span, extent: Extent, isWeak: boolean): SentenceCue {
  const before = sentence.slice(0, span.start);
  const isAside = OPENING_BRACKET.test(before) && weightOf(before) > 0 && weightOf(sentence.slice(span.end)) > 0;
  return { kind: 'announcement', extent: isAside ? 'here' : extent, span, isWeak, isAside };
}

/** Whether the rest of a sentence, behind the words of warning, goes on to tell. */
function tellsOn(rest: string, languages: readonly Language[]): boolean {
  return TURN.test(rest) && !isTalk(rest, languages) && weightOf(rest) >= ENOUGH_TO_TELL;
}

/** Whether anything that a language's cues are made of occurs in the passage at all: nearly always not. */
function mentions(language: Language, folded: string): boolean {
  return (
    firstMatch(language.weakAnnouncements, folded) !== null ||
    EXTENTS.some((extent) => firstMatch(language.announcements[extent], folded) !== null) ||
    firstMatch(language.allClears, folded) !== null ||
    firstMatch(language.denials, folded) !== null ||
    firstMatch(language.closings, folded) !== null
  );
}

/** A weak announcement counts alone, in brackets or between dashes, or with plot right behind its colon. */
function standsOut(sentence: string, span: Span, language: Language): boolean {
  const before = sentence.slice(0, span.start);
  const after = sentence.slice(span.end);
  if (weightOf(before) + weightOf(after) === 0) return true;
  if (SET_APART.some(([opening, closing]) => opening.test(before) && closing.test(after))) return true;
  const leads = weightOf(before) === 0 && TURN.test(after);
  return leads && (isTalk(after, [language]) || firstMatch(language.plotWords, after) !== null);
}

/** "Lost spoilers", "Bachelor Spoilers: who wins?", "Spoiler talk on …": in a heading the word may have a name before it. */
function headsLine(heading: string, span: Span): boolean {
  const before = weightOf(heading.slice(0, span.start));
  const after = heading.slice(span.end);
  return before === 0 || (before <= 4 && (weightOf(after) === 0 || TURN.test(after)));
}

function isTalk(text: string, languages: readonly Language[]): boolean {
  return languages.some((language) => firstMatch(language.warningTalk, text) !== null);
}

/** The clauses of a sentence in which one of the phrases stands. */
function clausesOf(sentence: string, phrases: RegExp): Span[] {
  const first = firstMatch(phrases, sentence);
  if (!first) return [];
  const marks = [...sentence.matchAll(CLAUSE_MARK)].map((mark) => mark.index);
  const clauses: Span[] = [];
  phrases.lastIndex = 0;
  for (const match of sentence.matchAll(phrases)) {
    const matchEnd = match.index + match[0].length;
    clauses.push({
      start: marks.findLast((mark) => mark < match.index) ?? 0,
      end: marks.find((mark) => mark >= matchEnd) ?? sentence.length,
    });
  }
  return clauses;
}

function firstOutside(phrases: RegExp, sentence: string, clauses: readonly Span[]): Span | null {
  phrases.lastIndex = 0;
  for (const match of sentence.matchAll(phrases)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!clauses.some((clause) => span.start < clause.end && clause.start < span.end)) return span;
  }
  return null;
}

/** How much a text says: its words, where an unspaced script counts three letters to a word. */
function weightOf(text: string): number {
  const letters = text.match(UNSPACED_LETTERS)?.length ?? 0;
  const words = text.replace(UNSPACED_LETTERS, ' ').match(WORD)?.length ?? 0;
  return words + letters / 3;
}

function phraseOf(original: string, folded: string, span: Span): string {
  const source = original.length === folded.length ? original : folded;
  return source.slice(span.start, span.end).trim();
}

/** A warning that stays readable is shown whole; of one that is hidden with what it tells, only a few words that are surely the warning's. */
function phraseToShow(announcement: { sentence: string; phrase: string }, tells: boolean): string {
  if (tells) return weightOf(announcement.phrase) > 4 ? '' : announcement.phrase;
  return [announcement.sentence, announcement.phrase].find((words) => words.length <= LONGEST_PHRASE) ?? '';
}
