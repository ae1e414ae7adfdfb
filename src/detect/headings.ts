/** What headings and titles say of the plot under them. */
import { authorCuesOf, readAuthorCues, type Announcement } from './cues';
import { firstMatch, HEADING_CATEGORIES, type HeadingCategory, type Language, type Span } from './language';
import { groupsOf } from './screen';
import { holds, wordingOf, type Wording } from './wording';

export type HeadingKind =
  /** Plot is given away under it. */
  | { readonly kind: 'spoiler'; readonly category: HeadingCategory }
  /** No plot is told under it: cast, verdict, where to watch. An opinion may tell, where the author has warned of all the article. */
  | { readonly kind: 'safe'; readonly isOpinion?: true }
  | { readonly kind: 'neutral' };

/** A year in brackets stands behind a show's name. */
const NAME_END = /\s\((?=\d{4}\))/;
/** Words of a name that could be taken for a heading. */
const LONGEST_NAME = 2;
/** What stands before a title's first mark; or a short title, up to a site's name, that sets nothing apart. */
const LEAD = /^(?:([^:!–—]{3,40})[:!–—]\s*\S|([^:!–—|()[\]{}【】［］（）]{3,40}?)(?:\s[-|]\s|$))/;
/** The same of a head without brackets, which say what kind of page it is: "[Spoilers] Harbour Street: …". */
const TELLING_LEAD = /^([^:!–—()[\]{}【】［］（）]{3,40})[:!–—]\s*\S/;
/** What is longer is no heading; characters. */
const LONGEST_HEADING = 200;
/** What is longer is more than a heading's one word with its number; characters. */
const LONGEST_NAMED = 40;
const TELLING = groupsOf(HEADING_CATEGORIES);
const OF_SAFE = groupsOf(['safe', 'opinion']);
const NEUTRAL: HeadingKind = { kind: 'neutral' };
const SAFE: HeadingKind = { kind: 'safe' };
const OPINION: HeadingKind = { kind: 'safe', isOpinion: true };
/** How far into a heading its safe words may begin; characters. */
const SAFE_WITHIN = 24;
// "1.", "II)", "#3 -", "Q:" before a heading's words, and marks after them.
const NUMBERING = /^(?:[#(]?(?:[0-9]{1,3}|[ivx]{1,4})[.):]\s?|q[.:]\s?|[-–—•·▶■◆★☆※*~#>\s]{1,6}){1,2}/;
const TRAILING = /[\s:：.!！\-–—~*#<]{1,8}$/;
/** "[edit]": a wiki's own word behind each heading. */
const EDIT = /\[[^\][]{1,12}\]$/;

/** Tells what kind of heading a text is. Safe words win only where none of the giving-away kinds matches. */
export function classifyHeading(text: string, languages: readonly Language[]): HeadingKind {
  return text.length > LONGEST_HEADING ? NEUTRAL : headingKindOf(wordingOf(text), languages);
}

/** The same of a text that has been screened. */
export function headingKindOf(wording: Wording, languages: readonly Language[]): HeadingKind {
  if (wording.text.length > LONGEST_HEADING) return NEUTRAL;
  if (!wording.mayHoldAny(TELLING | OF_SAFE)) return NEUTRAL;
  const heading = wordsOf(wording);
  for (const language of languages) {
    for (const category of HEADING_CATEGORIES) {
      const match = firstMatch(wording.expressionsOf(language, category), heading);
      if (match) return promisesReview(heading, match, wording, languages) ? NEUTRAL : { kind: 'spoiler', category };
    }
  }
  const begins = (group: 'safe' | 'opinion'): boolean =>
    wording.speaking(languages, group).some((language) => {
      const match = firstMatch(wording.expressionsOf(language, group), heading);
      return match !== null && match.start <= SAFE_WITHIN;
    });
  return begins('safe') ? SAFE : begins('opinion') ? OPINION : NEUTRAL;
}

/** Whether a heading ("Plot", "Synopsis") has a premise under it, or all of the plot: only what follows tells which. */
export function isOfStory(wording: Wording, languages: readonly Language[]): boolean {
  return wording.text.length <= LONGEST_NAMED && holds(wordsOf(wording), 'story', wording, languages);
}

/** A heading's words without its number and marks. */
function wordsOf({ folded }: Wording): string {
  return folded.replace(NUMBERING, '').replace(EDIT, '').replace(TRAILING, '').trim();
}

export type TitleKind =
  /** The title itself announces spoilers: "LOST review (spoilers)". */
  | {
      readonly kind: 'announcement';
      readonly phrase: string;
      /** It may be a joke, and counts only on a page about fiction. */
      readonly isDoubtful: boolean;
      /** It goes on to tell behind a colon: "Harbour spoilers: Mina to leave the island". */
      readonly tells: boolean;
      /** It names a thread: see `LanguageCues.threads`. */
      readonly isOfThread: boolean;
    }
  /** The whole page gives plot away: "Episode 12 Recap". */
  | { readonly kind: 'spoiler'; readonly category: HeadingCategory; readonly isOfThread: boolean }
  /** The title denies spoilers. */
  | { readonly kind: 'denial' }
  | { readonly kind: 'neutral' };

/** Whether a heading gives away more than that an ending or a recap follows. */
export function tellsPlot(heading: HeadingKind | TitleKind): boolean {
  return heading.kind === 'spoiler' && heading.category !== 'ending' && heading.category !== 'recap';
}

/** Tells from a page's title what its whole body gives away. */
export function classifyTitle(title: string, languages: readonly Language[]): TitleKind {
  return titleKindOf(wordingOf(title), languages);
}

/** The same of a text that has been screened. */
export function titleKindOf(wording: Wording, languages: readonly Language[]): TitleKind {
  const author = authorCuesOf(wording, languages, true);
  if (author.announcement && !(author.denial && isTakenBack(author.announcement, wording, languages))) {
    const { phrase, isDoubtful, tells, isOfThread } = author.announcement;
    return {
      kind: 'announcement',
      phrase,
      isDoubtful: isDoubtful && announces(LEAD.exec(wording.text), languages, false),
      tells: tells && announces(TELLING_LEAD.exec(wording.text), languages, true),
      isOfThread,
    };
  }
  if (author.denial) return { kind: 'denial' };
  const heading = headingKindOf(wording, languages);
  if (heading.kind !== 'spoiler' || isName(wording.text, languages)) return { kind: 'neutral' };
  return { ...heading, isOfThread: holds(wording.folded, 'thread', wording, languages) };
}

/** "Spoiler alert! How to avoid them" takes back what it shouts; what a name heads ("Harbour spoilers: …") it does not. */
function isTakenBack({ isDoubtful }: Announcement, { text }: Wording, languages: readonly Language[]): boolean {
  const lead = TELLING_LEAD.exec(text);
  return isDoubtful && !(announces(lead, languages, true) && !announces(lead, languages, false));
}

/**
 * Whether a title's head announces: "Spoiler alert: we all get older", a joke in most titles that are not of a show.
 *
 * @param isHeading whether a name may stand before the word, too: "Harbour spoilers: …"
 */
function announces(lead: RegExpExecArray | null, languages: readonly Language[], isHeading: boolean): boolean {
  const head = lead?.[1] ?? lead?.[2];
  return head !== undefined && readAuthorCues(head, languages, isHeading).announcement !== null;
}

/** "True Ending (2019) - Some Drama List": a show may be called so, and a name alone gives nothing away. */
function isName(title: string, languages: readonly Language[]): boolean {
  const [name = '', ...rest] = title.split(NAME_END);
  if (rest.length === 0 || name.trim().split(/\s+/).length > LONGEST_NAME) return false;
  return classifyHeading(rest.join(' '), languages).kind !== 'spoiler';
}

/** "Review & Ending Explained": what also promises a review leaves it to the headings below where the plot is told. */
function promisesReview(heading: string, match: Span, wording: Wording, languages: readonly Language[]): boolean {
  const others = `${heading.slice(0, match.start)}|${heading.slice(match.end)}`;
  return holds(others, 'reviewTitle', wording, languages);
}
