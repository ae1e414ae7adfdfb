/** Announcements, denials and all-clears: what an author says of spoilers, told from what the word merely occurs in. */
import { alarmEnd } from './alarms';
import type { Extent, Language, Span } from './language';
import { groupsOf, OF_AUTHORS } from './screen';
import {
  ANNOUNCING_GROUPS,
  ENOUGH_TO_TELL,
  NO_CUE,
  readSentence,
  tellsOn,
  weightOf,
  type SentenceCue,
} from './sentence-cues';
import { splitSentences } from './sentences';
import { hasLetterOrDigit } from './unicode';
import { foldedWithin, holds, wordingOf, type Wording } from './wording';

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
  /** It is a mark in brackets beside a heading's words, or before those that tell: "Plot [spoilers]", "[Spoiler] She was dead all along". */
  readonly isTag: boolean;
  /** It speaks of what many write one below the other, too. */
  readonly isOfThread: boolean;
  /** No phrase knows it: the warning model takes it for one. */
  readonly isGuessed: boolean;
}

/** What the author says of spoilers in one passage. Null and false where nothing is said. */
export interface AuthorCues {
  readonly announcement: Announcement | null;
  /** The author's words of warning of what readers write under the article, or null. */
  readonly ofComments: string | null;
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
  ofComments: null,
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
const THAI = /[\u0e01-\u0e4f]/;
const ENDS_ASKING = /[?？؟]["')\]”’」]?$/;
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
  return {
    extent,
    phrase: tells ? '' : text.slice(0, LONGEST_PHRASE),
    tells,
    isDoubtful: true,
    isAside: false,
    isTag: false,
    isOfThread: false,
    isGuessed: false,
  };
}

/** Texts that a page repeats are screened once, and their cues are read once; by languages, and by whether they are headings. */
const cuesRead = new WeakMap<Wording, Map<string, AuthorCues>>();

function readCues(wording: Wording, languages: readonly Language[], isHeading: boolean): AuthorCues {
  const { text, folded } = wording;
  const otherSense = holds(folded, 'otherSense', wording, languages);
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
  const ofComments = warningOfComments(sentences);
  const allClear = kinds.lastIndexOf('all-clear') > at;
  const denial = kinds.includes('denial');
  const announcing = sentences[at];
  if (announcing?.cue.kind !== 'announcement') {
    return { announcement: null, ofComments, allClear, closing: kinds.includes('closing'), denial, otherSense };
  }

  const { original, folded: sentence, cue } = announcing;
  const isTelling = (each: Sentence): boolean =>
    each.cue.kind === 'text' && !holds(each.folded, 'talk', wording, languages);
  const told = sentences.slice(at + 1).filter(isTelling);
  const rest = sentence.slice(cue.span.end);
  const tellsAtOnce = tellsOn(sentence, cue.span, wording, languages);
  const goesOn =
    (tellsAtOnce && weightOf(rest) >= ENOUGH_TO_TELL) ||
    told.reduce((sum, each) => sum + weightOf(each.folded), 0) >= ENOUGH_TO_TELL;
  const tells = goesOn || tellsAtOnce || told.some((each) => holds(each.folded, 'plot', wording, languages));
  // What was announced has been told in between: "until I say that it is over" ends nothing.
  const clearAt = kinds.lastIndexOf('all-clear');
  const isEnded = clearAt > at && (tellsAtOnce || sentences.slice(at + 1, clearAt).some(isTelling));
  const isDoubtful = cue.isWeak && (isHeading || goesOn || told.length > 0 || sentences.slice(0, at).some(isTelling));
  const { isAside } = cue;
  const isTag = cue.isTag && (isHeading || (cue.isWeak && tells));
  const isOfThread = !isAside && holds(sentence, 'thread', wording, languages);
  const phrase = phraseToShow(original, phraseOf(original, sentence, cue.span), tells);
  return {
    announcement: {
      extent: isEnded ? 'here' : cue.extent,
      isDoubtful,
      isAside,
      isTag,
      isOfThread,
      isGuessed: false,
      phrase,
      tells,
    },
    ofComments,
    allClear,
    closing: false,
    denial,
    otherSense,
  };
}

/**
 * "Not caught up? Close the tab.": a short question says something with the sentence that it leads up to. And Thai puts a
 * space between the clauses of one sentence; a clause that says something by itself is left to itself.
 */
function withAnswers(text: string, spans: readonly Span[], read: (start: number, end: number) => Sentence): Sentence[] {
  const sentences: Sentence[] = [];
  let own: Sentence | null = null;
  for (let at = 0; at < spans.length; at += 1) {
    const { start, end } = spans[at] ?? { start: 0, end: 0 };
    const answer = spans[at + 1];
    const isShort = answer !== undefined && end - start <= LONGEST_QUESTION;
    const isQuestion = isShort && ENDS_ASKING.test(text.slice(start, end));
    const sentence: Sentence | null = own ?? (isQuestion ? null : read(start, end));
    own = null;
    if (isShort && sentence?.cue.kind === 'text' && !isQuestion && isClause(text, end))
      own = read(answer.start, answer.end);
    const together = isQuestion || own?.cue.kind === 'text' ? read(start, answer?.end ?? end) : null;
    if (together && together.cue.kind !== 'text') {
      sentences.push(together);
      own = null;
      at += 1;
    } else sentences.push(sentence ?? read(start, end));
  }
  return sentences;
}

/** Whether a text goes on behind a space after a Thai letter. */
function isClause(text: string, end: number): boolean {
  return THAI.test(text.charAt(end - 1)) && THAI.test(text.charAt(end + 1));
}

function warningOfComments(sentences: readonly Sentence[]): string | null {
  for (const { original, folded, cue } of sentences)
    if (cue.kind === 'comments') return phraseToShow(original, phraseOf(original, folded, cue.span), false);
  return null;
}

interface Sentence {
  readonly original: string;
  readonly folded: string;
  readonly cue: SentenceCue;
}

/** An announcement, unless it is an aside that tells nothing more. */
function isHeeded(sentence: string, cue: SentenceCue, wording: Wording, languages: readonly Language[]): boolean {
  return cue.kind === 'announcement' && (!cue.isAside || tellsOn(sentence, cue.span, wording, languages));
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
