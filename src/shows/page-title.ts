/** Takes the show's title out of what a page is called. */
import { hasLetter, hasLetterOrDigit, isAscii, NEVER, unicode, type UnicodeExpression } from '../detect/unicode';
import { findEpisodeReferences } from './episode-reference';
import { lettersOf } from './letters';
import { BEFORE, BEHIND, BEHIND_UNSPACED, NO_TITLES } from './title-words';
import { byWords, createWordSets } from './word-set';

/** The show's title as a page's title or heading has it. */
export interface FoundTitle {
  readonly title: string;
  /** Whether something shows that it is a show's: a review's words around it, quotation marks, a year. */
  readonly isSure: boolean;
}

const LONGEST_TITLE = 100;
const MOST_WORDS = 12;
/** Page titles are cut here: no review's is longer. */
const LONGEST_TEXT = 300;

const LISTS = { behind: BEHIND, unspaced: BEHIND_UNSPACED, before: BEFORE, none: NO_TITLES } as const;
const LIST_NAMES = ['behind', 'unspaced', 'before', 'none'] as const;
const WORDS = createWordSets(() => LISTS);

/** What may stand around a title, of the words that a text has. */
interface Surroundings {
  readonly behind: RegExp;
  readonly before: RegExp;
  /** What is no title by itself. */
  readonly none: RegExp;
}

const surroundingsOf = byWords<Surroundings>();

/** @param text in small letters: without regard to case, expressions take three times as long to compile */
function surroundingsIn(text: string): Surroundings {
  const hasAsciiOnly = isAscii(text);
  const present = WORDS.presentIn(text);
  const places = LIST_NAMES.map((list) => present.get(list) ?? []);
  return surroundingsOf([hasAsciiOnly, ...places].join(' '), () => {
    const [behind, unspaced, before, none] = LIST_NAMES.map((list, at) => WORDS.alternatives(list, places[at] ?? []));
    const letter = hasAsciiOnly ? '[a-z0-9]' : '[\\p{L}\\p{N}]';
    const apart = behind && `(?<=[\\s:|,–—(\\[’'"”»」』》-])(?:${behind})(?!${letter})`;
    return {
      behind: expressionOf([apart, unspaced].filter((part) => part).join('|')),
      before: expressionOf(before && `^\\s*(?:${before})`),
      none: expressionOf(none && `^(?:${none})$`),
    };
  });
}

function expressionOf(source: string | undefined): RegExp {
  return source ? new RegExp(source, 'u') : NEVER;
}

// "10 best dramas", "Top 5 …", "5 K-dramas that …": lists are about no one show.
const LIST_TITLE =
  /^(?:the |top |best |los |las |les |die |os |as )?(?:\d{1,3}|ten|five|seven) (?:best |most |great |top |mejores |melhores |meilleure?s |besten |beste )?(?:k-?|c-?|korean |chinese )?(?:dramas?|shows?|series|doramas|endings?|movies|times|things|reasons|séries|serien|drakor|phim)/u;
const QUOTED: readonly UnicodeExpression[] = [
  () => /[『《]([^『』《》]{1,80})[』》]/u,
  () => /[「〈«]([^「」〈〉«»]{1,80})[」〉»]/u,
  () => /[“„]([^“”„"]{1,80})[”“]/u,
  () => /"([^"]{1,80})"/u,
  unicode(
    "(?<![\\p{L}\\p{N}])[‘']([^‘’']{1,80})[’'](?![\\p{L}\\p{N}])",
    'u',
    /(?<![a-z0-9])'([^']{1,80})'(?![a-z0-9])/i,
  ),
];
const TWO_LETTERS = unicode('\\p{L}{2}', 'u', /[a-z]{2}/i);
/** Title quotes of these come first; the others may stand around any words. */
const TITLE_QUOTES = 2;
const SEGMENT = /\s+[|»·•–—/-]{1,2}\s+|\s*[|｜]\s*|\s*::\s*|\s+:\s+/;
const YEAR =
  /\s*[([（【]\s?(?:(?:korean |chinese |japanese |tv |k-?)?(?:drama|series|movie|film),? ?)?(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)?\d\d)?)?\s?[)\]）】].*$/i;
const EDGE = /^[\s:,|–—·•'"“”‘’«»([¿-]+|[\s:,;|–—·•'"“”‘’«»([?？-]+$/gu;
/** "K-Drama Zanvello": what kind of show it is, before its title. */
const GENRE =
  /^(?:(?:[kcjt]|thai|korean|chinese|japanese|turkish|taiwanese)[- ]?drama|kdrama|cdrama|jdrama)[:\s-]+(?=\S)/i;
const CONNECTORS =
  /(?:[\s:]+(?:of|for|end|the|de|del|da|do|du|von|of the|and|&|in|at|on|y|e|et|und|dan|a|k-?drama|kdrama|drama|series)|の|的|의|[’']s)$/iu;
/**
 * The show's title in a page's title, heading or link.
 *
 * @param text "Zanvello: Episode 5 Recap – Some Site"
 * @param siteNames what the site calls itself; such parts are left out
 * @returns null where no title can be told
 */
export function titleIn(text: string, siteNames: readonly string[] = []): FoundTitle | null {
  const whole = text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
  if (LIST_TITLE.test(small(whole))) return null;
  const around = surroundingsIn(small(whole));
  const sites = siteNames.map(lettersKey).filter((key) => key !== '');
  for (const segment of whole.split(SEGMENT)) {
    if (sites.includes(lettersKey(segment))) continue;
    const found = titleInSegment(segment, around);
    // "Zanvello – Episode 5 recap": the words that make it sure may stand in another segment.
    if (found)
      return found.isSure ? found : { ...found, isSure: around.behind.test(small(` ${whole}`)) || YEAR.test(whole) };
  }
  return null;
}

function titleInSegment(segment: string, around: Surroundings): FoundTitle | null {
  const quoted = quotedIn(segment, around);
  if (quoted !== null) return checked(quoted, true, around);
  let rest = segment.replace(GENRE, '');
  let isSure = false;
  for (let turn = 0; turn < 4; turn += 1) {
    const before = around.before.exec(small(rest));
    if (!before || before[0].trim() === '') break;
    rest = rest.slice(before[0].length);
    isSure = true;
  }
  for (let turn = 0; turn < 4; turn += 1) {
    const behind = around.behind.exec(small(rest));
    if (!behind || !hasLetterOrDigit(rest.slice(0, behind.index))) break;
    rest = rest.slice(0, behind.index).replace(EDGE, '');
    isSure = true;
  }
  if (!isSure && YEAR.test(rest)) isSure = true;
  return checked(rest, isSure, around);
}

/** A quoted title. A quotation behind a name and its episode is that episode's. */
function quotedIn(segment: string, around: Surroundings): string | null {
  for (const [index, expression] of QUOTED.entries()) {
    const match = expression(segment).exec(segment);
    const words = match?.[1];
    if (!match || words === undefined) continue;
    const before = segment.slice(0, match.index);
    const others = `${before} | ${segment.slice(match.index + match[0].length)}`;
    const isOfEpisode =
      index >= TITLE_QUOTES &&
      findEpisodeReferences(before).length > 0 &&
      hasTwoLetters(titleInSegment(before, around)?.title ?? '');
    if (isOfEpisode) continue;
    if (
      index < TITLE_QUOTES ||
      around.behind.test(small(others)) ||
      around.before.test(small(before)) ||
      !hasLetter(others)
    )
      return words;
  }
  return null;
}

function checked(text: string, isSure: boolean, around: Surroundings): FoundTitle | null {
  let title = text.replace(YEAR, '').replace(EDGE, '');
  for (let turn = 0; turn < 3 && CONNECTORS.test(title); turn += 1)
    title = title.replace(CONNECTORS, '').replace(EDGE, '');
  const isEnough = title !== '' && title.length <= LONGEST_TITLE && title.split(' ').length <= MOST_WORDS;
  if (
    !isEnough ||
    !(hasLetter(title) || /\d{3}/.test(title)) ||
    around.none.test(small(title)) ||
    LIST_TITLE.test(small(title))
  )
    return null;
  // What is left may be no more than an episode: "Episode 5".
  const [reference] = findEpisodeReferences(title);
  if (reference && reference.start === 0 && !hasLetter(small(title.slice(reference.end)).replace(around.behind, '')))
    return null;
  return { title, isSure };
}

function hasTwoLetters(text: string): boolean {
  return TWO_LETTERS(text).test(text);
}

function lettersKey(text: string): string {
  return lettersOf(text).flat;
}

/** In small letters, sign for sign: "İ" alone would become two. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/İ/g, 'i').toLowerCase();
}
