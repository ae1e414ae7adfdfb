/** Whether a heading says no more than which show is meant: a name alone is no spoiler. */
import { findEpisodeReferences } from './episode-reference';
import type { ShowMatcher } from './match-title';
import { normaliseTitle } from './normalise-title';

// A run of marks or blanks is tried from its first one only: a page may make a heading of nothing else.
const NUMBERING = /^\s*(?:(?:#|no\.?\s?)?\d{1,3}(?:[.):\-–—위位]|\s[-–—])?|[①-⑳])\s*/i;
const YEAR = /(?<!\s)\s*[([（](?:19|20)\d\d[)\]）]\s*$/;
/** Marks that stand around titles only; quotation marks stand around what is said, too. */
const QUOTED = /^[『《〈«]([^『』《》〈〉«»]{1,80})[』》〉»]$/;
const MARKS_AROUND = /^[\s"'“”‘’「『《〈«:·|–—-]+|(?<![\s"'“”‘’」』》〉»:·|–—-])[\s"'“”‘’」』》〉»:·|–—-]+$/gu;

/**
 * @param text a heading
 * @param matcher finds the reader's shows
 * @param pageTitle the title of the show that the page is about
 */
export function isShowName(text: string, matcher: ShowMatcher, pageTitle: string | null): boolean {
  const numbered = text.replace(NUMBERING, '');
  const bare = numbered.replace(YEAR, '').trim();
  // "3. Salt Letters (2020)" is an entry of a list, whoever's show it is.
  if (QUOTED.test(bare) || (numbered !== text && bare !== numbered.trim())) return true;
  const names = (words: string): boolean => {
    const title = words.replace(MARKS_AROUND, '');
    const { key } = normaliseTitle(title);
    if (key === '') return false;
    return matcher.showsTitled(title).length > 0 || (pageTitle !== null && normaliseTitle(pageTitle).key === key);
  };
  // A title may begin with a number of its own.
  return [bare, text, withoutEpisodes(bare)].some(names);
}

function withoutEpisodes(text: string): string {
  let rest = '';
  let end = 0;
  for (const { reference, start, end: next } of findEpisodeReferences(text)) {
    if (reference.kind !== 'episodes' && reference.kind !== 'season') continue;
    rest += text.slice(end, Math.max(end, start));
    end = Math.max(end, next);
  }
  return rest + text.slice(end);
}
