/** Which languages a page speaks: cues are read in those, so that one language's words are not taken for another's. */
import type { Language } from './language';
import { LANGUAGES } from './languages';
import { groupsOf, type Groups } from './screen';
import type { Wording } from './wording';

/** What a page has been heard to speak so far. */
export interface Speech {
  /** The page's own word for its language (`<html lang>`), lower case, or ''. */
  readonly declared: string;
  /** Ids of the languages heard in its first passages, each with how many spoke it. */
  readonly heard: Readonly<Record<string, number>>;
}

/** A passage's language shows in its first words; more are not looked at. */
const MOST_WORDS = 60;
const LONGEST_WORD = 12;
/** Fewer words, or fewer small ones among them, tell no language from another. */
const FEWEST_WORDS = 8;
const FEWEST_HITS = 2;
/** A language with this share of the best one's small words may be spoken as well (Spanish and Portuguese share many). */
const NEARLY_AS_MANY = 0.7;
/** So many passages settle what a page speaks. */
const ENOUGH_HEARD = 6;
const KANA = /[\u3041-\u30ff]/;
const HAN = /[\u3400-\u9fff]/;

const OF_ANNOUNCEMENTS = groupsOf(['rest', 'weak', 'section', 'next', 'here']);
/** The languages that share their letters with others. */
const ALIKE = LANGUAGES.filter(({ frequentWords }) => frequentWords.length > 0);
/** Each group of cues asks anew which languages a text is in. */
const languagesOf = new WeakMap<Wording, OwnLanguages>();
let languagesByWord: ReadonlyMap<number, readonly number[]> | undefined;

/** Takes a passage into what was heard; the same value where it says nothing new. */
export function hear(speech: Speech, wording: Wording): Speech {
  if (isHeardEnough(speech)) return speech;
  const { small, marked } = languagesIn(wording);
  // A Turkish name makes no English passage a Turkish one.
  const ids = [...(small.length > 0 ? small : marked)];
  if (HAN.test(wording.folded)) ids.push(KANA.test(wording.folded) ? 'ja' : 'zh');
  if (ids.length === 0) return speech;
  const heard = { ...speech.heard };
  for (const id of ids) heard[id] = (heard[id] ?? 0) + 1;
  return { ...speech, heard };
}

function isHeardEnough({ heard }: Speech): boolean {
  let sum = 0;
  for (const id in heard) sum += heard[id] ?? 0;
  return sum >= ENOUGH_HEARD;
}

/** Whether a text is likely written in a language that shares its letters with others. */
export function isSpoken(id: string, wording: Wording, speech: Speech): boolean {
  const { small, marked } = languagesIn(wording);
  if (marked.includes(id)) return true;
  if (small.length > 0) return small.includes(id);
  if (/[\u0370-\u1fff\u3000-\uffef]/.test(wording.folded)) return false;
  const heard = Object.keys(speech.heard);
  return heard.includes(id) || (heard.length === 0 && (speech.declared === '' || speech.declared.startsWith(id)));
}

/** Those languages in which a text may hold cues of some groups and is likely written: by its own words, else by the page's. */
export function spokenIn(wording: Wording, groups: Groups, speech: Speech): readonly Language[] {
  const languages = wording.speakingAny(LANGUAGES, groups);
  if (languages.length === 0) return languages;
  const announcing = wording.speakingAny(languages, groups & OF_ANNOUNCEMENTS);
  // All over the world authors warn in English.
  const isWarning = announcing.some(({ id }) => id === 'en');
  return languages.filter((language) => (isWarning && language.id === 'en') || isWrittenIn(language, wording, speech));
}

/** Those languages that a text is likely written in: by its own letters and words, else by the page's. */
export function writtenIn(wording: Wording, speech: Speech): readonly Language[] {
  return LANGUAGES.filter(
    (language) => language.letters.test(wording.folded) && isWrittenIn(language, wording, speech),
  );
}

/**
 * The languages that a text of some length is likely written in, two at most: of those that its own words and letters allow,
 * that which the page speaks most; and, as a sentence of Portuguese may have the small words of Spanish, what the page
 * speaks most of all. None where nothing tells them apart.
 */
export function languagesOfProse(wording: Wording, speech: Speech): readonly string[] {
  if (isSpoken('en', wording, speech)) return ['en'];
  const weightOf = (id: string): number => (speech.heard[id] ?? 0) + (speech.declared.startsWith(id) ? 0.5 : 0);
  const byWeight = (languages: readonly Language[]): string[] =>
    languages.flatMap(({ id }) => (id === 'en' ? [] : [id])).sort((a, b) => weightOf(b) - weightOf(a));
  const [own, other] = byWeight(writtenIn(wording, speech));
  if (own === undefined || (other !== undefined && weightOf(own) === weightOf(other))) return [];
  const [page] = byWeight(ALIKE.filter(({ letters }) => letters.test(wording.folded)));
  return page === undefined || page === own || weightOf(page) <= weightOf(own) ? [own] : [own, page];
}

function isWrittenIn({ id, frequentWords }: Language, wording: Wording, speech: Speech): boolean {
  const isOfPage = (other: string): boolean => other in speech.heard || speech.declared.startsWith(other);
  if (id === 'ja' || id === 'zh') return isEastAsian(id, wording.folded, isOfPage);
  if (frequentWords.length === 0) return true;
  const { small, marked } = languagesIn(wording);
  if (marked.includes(id)) return true;
  if (small.length > 0) return small.includes(id);
  return Object.keys(speech.heard).length === 0 ? isDeclared(id, speech) : isOfPage(id);
}

/** Those languages that a page's title is read in, before a word of the page was heard. */
export function titledIn(wording: Wording, speech: Speech): readonly Language[] {
  const isOfPage = (id: string): boolean => speech.declared.startsWith(id);
  return LANGUAGES.filter(({ id, frequentWords }) => {
    if (id === 'ja' || id === 'zh') return isEastAsian(id, wording.folded, isOfPage);
    return frequentWords.length === 0 || isDeclared(id, speech);
  });
}

/**
 * Whether a page may be in a language by its own word for it. "en" is many a blog's default, whatever its author writes
 * in, and headings are in English all over the world ("OST", "Finale").
 */
function isDeclared(id: string, { declared }: Speech): boolean {
  return id === 'en' || declared === '' || declared.startsWith('en') || declared.startsWith(id);
}

export function isSameSpeech(a: Speech, b: Speech): boolean {
  const ids = Object.keys(a.heard);
  return (
    a === b ||
    (a.declared === b.declared &&
      ids.length === Object.keys(b.heard).length &&
      ids.every((id) => a.heard[id] === b.heard[id]))
  );
}

/** What a text's own words and letters say of its languages, by id. */
interface OwnLanguages {
  /** By its small words; none where it is too short or too strange to tell. */
  readonly small: readonly string[];
  /** By letters that no other language writes: they may stand in a name alone. */
  readonly marked: readonly string[];
}

function languagesIn(wording: Wording): OwnLanguages {
  let own = languagesOf.get(wording);
  if (!own) {
    const marked = ALIKE.filter(({ ownLetters }) => ownLetters?.test(wording.text)).map(({ id }) => id);
    own = { small: languagesBySmallWords(wording.folded), marked };
    languagesOf.set(wording, own);
  }
  return own;
}

function languagesBySmallWords(folded: string): string[] {
  languagesByWord ??= indexWords();
  hits.fill(0);
  const end = Math.min(folded.length, MOST_WORDS * LONGEST_WORD);
  let words = 0;
  let best = 0;
  let word = 0;
  let letters = 0;
  for (let at = 0; at <= end && words < MOST_WORDS; at += 1) {
    const letter = at < end ? letterOf(folded.charCodeAt(at)) : 0;
    if (letter !== 0) {
      letters += 1;
      word = hashOn(word, letter);
      continue;
    }
    if (letters === 0) continue;
    words += 1;
    for (const language of languagesByWord.get(word) ?? NO_LANGUAGES) {
      const count = (hits[language] ?? 0) + 1;
      hits[language] = count;
      best = Math.max(best, count);
    }
    word = 0;
    letters = 0;
  }
  if (words < FEWEST_WORDS) return [];
  const least = Math.max(FEWEST_HITS, best * NEARLY_AS_MANY);
  return ALIKE.flatMap(({ id }, language) => ((hits[language] ?? 0) >= least ? [id] : []));
}

const NO_LANGUAGES: readonly number[] = [];
const hits = new Uint8Array(ALIKE.length);

/** Words are compared by their hashes, of 30 bits: no string is made of a text's words. */
function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & 0x3fffffff;
}

function indexWords(): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (const [language, { frequentWords }] of ALIKE.entries())
    for (const word of frequentWords) {
      let hash = 0;
      for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, letterOf(word.charCodeAt(at)));
      const known = index.get(hash);
      if (known) known.push(language);
      else index.set(hash, [language]);
    }
  return index;
}

/** 1 to 26 for a small letter, 27 for an apostrophe, 0 for what parts words. */
function letterOf(sign: number): number {
  return sign >= 0x61 && sign <= 0x7a ? sign - 0x60 : sign === 0x27 ? 27 : 0;
}

/** A text in Han alone is Japanese or Chinese: kana settles it, else what the page speaks. */
function isEastAsian(id: 'ja' | 'zh', folded: string, isOfPage: (id: string) => boolean): boolean {
  if (KANA.test(folded)) return id === 'ja';
  return isOfPage(id) || !isOfPage(id === 'ja' ? 'zh' : 'ja');
}
