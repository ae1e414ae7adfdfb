/** Tells from a page's own words which show it is about. */
import { fold } from '../detect/fold';
import { unicode } from '../detect/unicode';
import { readEpisodeReferences, type EpisodeReference } from './episode-reference';
import type { ShowEvidence } from './evidence';
import { isSameTitle } from './normalise-title';
import { readAddress } from './page-address';
import { showsInData, type ShowData } from './page-data';
import { titleIn } from './page-title';
import type { ReaderSide } from './reader-side';
import type { ShowId } from './show';

/** Where a page names its show. */
export type ShowSource = 'data' | 'title' | 'heading' | 'breadcrumb' | 'address' | 'tag';

/** The show that a page is about, as far as the page tells. */
export interface PageShow {
  readonly id: ShowId;
  /** The reader's own title where the show is theirs, else the page's. */
  readonly title: string;
  /** The episodes that the page as a whole is about; empty where it names none. */
  readonly references: readonly EpisodeReference[];
  readonly source: ShowSource;
  /** Whether the show is among the reader's. */
  readonly isReaders: boolean;
}

/** What the reader's shows are known by. */
export type KnownShows = Pick<ReaderSide, 'shows' | 'matcher'>;

/** From so many different shows of the reader's in one title, a page is a list. */
const LIST_OF_SHOWS = 3;
const BETWEEN_WORDS = unicode('[^\\p{L}\\p{N}]+', 'gu', /[^a-z0-9]+/gi);
const FIRST_LETTER = unicode('(?<![\\p{L}\\p{N}])\\p{Ll}', 'gu', /(?<![A-Za-z0-9])[a-z]/g);

/** The id under which a title's show is stored: its letters and digits, folded. */
export function showIdOf(title: string): ShowId {
  const folded = fold(title);
  return folded.replace(BETWEEN_WORDS(folded), ' ').trim() as ShowId;
}

/**
 * The page's show, or null where nothing names one. The reader's shows win over what else the page might be about: a
 * title or alias of theirs anywhere in the evidence, the page's data first.
 */
export function identifyShow(evidence: ShowEvidence, known?: KnownShows): PageShow | null {
  const data = showsInData(evidence.jsonLd);
  const address = readAddress(evidence.url);
  const named =
    (known && readersShow(evidence, data, address.title, known)) ?? guessedShow(evidence, data, address.title);
  return named && { ...named, references: pageReferences(evidence, data, address.words) };
}

/** The episodes that a page as a whole is about. */
function pageReferences(
  evidence: ShowEvidence,
  data: readonly ShowData[],
  addressWords: string,
): readonly EpisodeReference[] {
  const inData = data.length === 1 ? (data[0]?.references ?? []) : [];
  if (inData.some(({ kind }) => kind === 'episodes')) return inData;
  for (const text of [...evidence.titles, ...evidence.headings.slice(0, 1), addressWords]) {
    const references = readEpisodeReferences(text);
    if (references.length > 0) return references;
  }
  return inData;
}

type NamedShow = Omit<PageShow, 'references'>;

function readersShow(
  evidence: ShowEvidence,
  data: readonly ShowData[],
  addressTitle: string,
  { shows, matcher }: KnownShows,
): NamedShow | null {
  if (shows.size === 0) return null;
  const { titles, headings, breadcrumbs, tags, lang, siteName, url } = evidence;
  const sites = siteNamesOf(siteName, url);
  const titled = (title: string): ShowId | undefined => matcher.showsTitled(title)[0];
  const inTitle = (text: string): ShowId | undefined => {
    const guess = titleIn(text, sites);
    const exact = guess && titled(guess.title);
    if (exact !== null && exact !== undefined) return exact;
    const found = new Set(matcher.findShows(text, { lang }).map(({ showId }) => showId));
    return found.size < LIST_OF_SHOWS ? [...found][0] : undefined;
  };
  // Data about several shows is a list's: there, only the titles tell.
  const steps: readonly (readonly [ShowSource, readonly string[], (text: string) => ShowId | undefined])[] = [
    ['data', data.length === 1 ? (data[0]?.names ?? []) : [], titled],
    ['title', titles, inTitle],
    ['heading', headings.slice(0, 1), inTitle],
    ['breadcrumb', breadcrumbs.slice(-3).reverse(), titled],
    ['address', [addressTitle], titled],
    ['tag', tags, titled],
  ];
  for (const [source, texts, find] of steps) {
    const ids = new Set(texts.map(find).filter((id) => id !== undefined));
    const id = source === 'tag' && ids.size > 1 ? undefined : [...ids][0];
    const show = id === undefined ? undefined : shows.get(id);
    if (show) return { id: show.id, title: show.title, source, isReaders: true };
  }
  return null;
}

function guessedShow(evidence: ShowEvidence, data: readonly ShowData[], addressTitle: string): NamedShow | null {
  const inData = data.length === 1 ? data[0]?.names[0] : undefined;
  if (inData !== undefined) return guess(inData, 'data');
  const sites = siteNamesOf(evidence.siteName, evidence.url);
  const inTitles = evidence.titles.map((text) => titleIn(text, sites)).filter((found) => found !== null);
  const sure = inTitles.find(({ isSure }) => isSure);
  if (sure) return guess(sure.title, 'title');
  const [heading] = evidence.headings;
  const inHeading = heading === undefined ? null : titleIn(heading, sites);
  if (inHeading?.isSure) return guess(inHeading.title, 'heading');
  // A title without a review's words around it counts where something else on the page names it, too.
  const breadcrumbs = inTitles.length > 0 ? evidence.breadcrumbs.slice(-2) : [];
  const others = [addressTitle, ...breadcrumbs, ...(inHeading ? [inHeading.title] : [])];
  const borneOut = inTitles.find(({ title }) => others.some((other) => isSameTitle(other, title)));
  if (borneOut) return guess(borneOut.title, 'title');
  return addressTitle === '' ? null : guess(capitalised(addressTitle), 'address');
}

function guess(title: string, source: ShowSource): NamedShow | null {
  const cut = title.slice(0, 100);
  const id = showIdOf(cut);
  return id === '' ? null : { id, title: cut, source, isReaders: false };
}

/** "www.some-site.com" may call itself "Some Site". */
function siteNamesOf(siteName: string, url: string): string[] {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '';
  const parts = host.split('.').filter((part) => part.length > 3 && part !== 'www');
  return [siteName, host, host.replace(/^www\./, ''), ...parts];
}

function capitalised(words: string): string {
  return words.replace(FIRST_LETTER(words), (letter) => letter.toUpperCase());
}
