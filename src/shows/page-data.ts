/** What a page's JSON-LD says of the show that it is about. Other people's data: any shape is met. */
import type { EpisodeReference } from './episode-reference';

export interface ShowData {
  /** The show's name, then its other names. */
  readonly names: readonly string[];
  readonly references: readonly EpisodeReference[];
}

const SHOW_TYPES = /^(?:(?:TV|Web|Radio|Creative|Movie|Podcast)?(?:Series)|Movie)$/;
const SEASON_TYPES = /^(?:TV|CreativeWork)?Season$/;
const EPISODE_TYPES = /^(?:TV|Radio)?Episode$/;
const WHOLES = ['partOfSeries', 'partOfTVSeries', 'partOfSeason'] as const;
const PARTS = ['itemReviewed', 'about', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'review'] as const;
const DEEPEST = 5;
const MOST_NODES = 200;
const LONGEST_NAME = 200;

type Node = Readonly<Record<string, unknown>>;

/** The shows that the data is about. A page with more than one is a list. */
export function showsInData(blocks: readonly unknown[]): readonly ShowData[] {
  const found: ShowData[] = [];
  let left = MOST_NODES;
  for (const block of blocks) visit(block, 0);
  return found;

  function visit(value: unknown, depth: number): void {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 50)) visit(item, depth + 1);
      return;
    }
    const node = nodeOf(value);
    if (!node) return;
    const data = showOf(node);
    if (data) {
      if (!found.some((known) => known.names[0] === data.names[0])) found.push(data);
      return;
    }
    for (const part of ['@graph', ...PARTS]) visit(node[part], depth + 1);
  }
}

/** A series, film, season or episode; null for anything else. */
function showOf(node: Node): ShowData | null {
  const isOf = (types: RegExp): boolean =>
    [node['@type']].flat().some((type) => typeof type === 'string' && types.test(type));
  if (isOf(SHOW_TYPES)) {
    const names = namesOf(node);
    return names.length > 0 ? { names, references: [] } : null;
  }
  if (!isOf(SEASON_TYPES) && !isOf(EPISODE_TYPES)) return null;
  const wholes = WHOLES.map((whole) => nodeOf(node[whole])).filter((whole) => whole !== null);
  const season = numberOf(isOf(SEASON_TYPES) ? node : nodeOf(node['partOfSeason']), 'seasonNumber');
  const episode = numberOf(node, 'episodeNumber');
  const names = wholes.flatMap((whole) => showOf(whole)?.names ?? nodeOfSeries(whole));
  if (names.length === 0) return isOf(SEASON_TYPES) ? named(namesOf(node), season) : null;
  if (isOf(EPISODE_TYPES) && episode !== null)
    return { names, references: [{ kind: 'episodes', season, from: episode, to: episode }] };
  return named(names, season);
}

function named(names: readonly string[], season: number | null): ShowData | null {
  if (names.length === 0) return null;
  return { names, references: season === null ? [] : [{ kind: 'season', season }] };
}

/** The series may be named only by the season that the episode is part of, or without a type. */
function nodeOfSeries(whole: Node): readonly string[] {
  const series = nodeOf(whole['partOfSeries']);
  if (series) return namesOf(series);
  return whole['@type'] === undefined ? namesOf(whole) : [];
}

function namesOf(node: Node): string[] {
  return [node['name'], node['alternateName'], node['alternativeHeadline']]
    .flat()
    .slice(0, 20)
    .flatMap((name) => (typeof name === 'string' ? [name.trim().slice(0, LONGEST_NAME)] : []))
    .filter((name) => name !== '');
}

function numberOf(node: Node | null, property: string): number | null {
  const value = Number(node?.[property] ?? NaN);
  return Number.isInteger(value) && value > 0 && value < 2000 ? value : null;
}

function nodeOf(value: unknown): Node | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null ? (one as Node) : null;
}
