/** Tells from a page's own words which show it is about. */
import { fold } from '../detect/fold';
import type { ShowEvidence } from './evidence';
import type { ShowId } from './show';

/** The show that a page is about, as far as the page tells. */
export interface PageShow {
  readonly id: ShowId;
  readonly title: string;
}

const LONGEST_TITLE = 100;
const SHOW_TYPES = /^(?:TV|Web|Radio|Creative|Movie|Podcast)?(?:Series|Movie|Season)$/;
const PARTS = ['partOfSeries', 'partOfTVSeries', 'itemReviewed', 'about', 'mainEntity'] as const;

/** The id under which a title's show is stored: its letters and digits, folded. */
export function showIdOf(title: string): ShowId {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() as ShowId;
}

/** The page's show, or null where nothing names one. Its data first, then its titles, then its first heading. */
export function identifyShow(evidence: ShowEvidence): PageShow | null {
  const named = evidence.jsonLd.map((block) => titleInData(block, 0)).find((title) => title !== null);
  const title =
    named ??
    [...evidence.titles, ...evidence.headings.slice(0, 1)]
      .map((text) => titleIn(text, evidence.siteName))
      .find((found) => found !== null);
  if (!title) return null;
  const id = showIdOf(title);
  return id === '' ? null : { id, title };
}

function titleInData(data: unknown, depth: number): string | null {
  if (typeof data !== 'object' || data === null || depth > 4) return null;
  if (Array.isArray(data)) return first(data.slice(0, 50), (item) => titleInData(item, depth + 1));
  const node = data as Readonly<Record<string, unknown>>;
  const types = [node['@type']].flat();
  if (types.some((type) => typeof type === 'string' && SHOW_TYPES.test(type)) && typeof node['name'] === 'string') {
    const series = titleInData(node['partOfSeries'] ?? node['partOfTVSeries'], depth + 1);
    return series ?? (node['name'].trim().slice(0, LONGEST_TITLE) || null);
  }
  return first([node['@graph'], ...PARTS.map((part) => node[part])], (part) => titleInData(part, depth + 1));
}

const QUOTED = /[“"「『《»«‘]([^“”"「」『』《》«»]{1,60})[”"」』》«»]/;
/** What review pages put behind a title. */
const SUFFIX =
  /\s*(?:[:|–—([-]|\b)\s*(?:k-?drama |korean drama |season \d+ |series )*(?:(?:season|series) \d+|s\d+ ?e\d+|episodes? [\d–& -]+|ep\.? ?\d+|recap|review|reviews|ending|finale|explained|cast|spoilers?|where to watch|release date)\b.*$/i;
const SUFFIX_ASIAN =
  /\s*[([|:-]?\s*(?:\d+ ?[회화話集]|第\d+[話集]|마지막 ?회|최종 ?회|결말|줄거리|리뷰|출연진|등장인물|ネタバレ|最終回|感想|大结局|大結局|剧情|劇情).*$/u;

function titleIn(text: string, siteName: string): string | null {
  const own = siteName === '' ? text : (text.split(siteName)[0] ?? text);
  const quoted = QUOTED.exec(own)?.[1];
  const title = (quoted ?? own.split(/\s[|»·]\s|\s[-–—]\s/)[0] ?? '')
    .replace(SUFFIX, '')
    .replace(SUFFIX_ASIAN, '')
    .replace(/\s*\(\d{4}\)$/, '')
    .replace(/[\s:,|–—-]+$/, '')
    .trim();
  return title === '' ? null : title.slice(0, LONGEST_TITLE);
}

function first<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
