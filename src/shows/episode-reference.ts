/** Reads which episodes a text speaks of, in thirteen languages. */
import { unicode } from '../detect/unicode';
import {
  COMPACT,
  countedIn,
  CROSS,
  HINT,
  LONE_EPISODE,
  LONE_SEASON,
  matchesOf,
  readEpisodeText,
  uncountedIn,
  type Counted,
  type EpisodeText,
  type Uncounted,
} from './episode-patterns';
import { rangeOf, rangesIn, type Range } from './number-list';

/** What a text says of where in a show it stands. Episodes and seasons count from 1; a season that is not named is null. */
export type EpisodeReference =
  | { readonly kind: 'episodes'; readonly season: number | null; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'season-finale'; readonly season: number | null }
  /** The last episode of the show. */
  | { readonly kind: 'finale' }
  /** "Part 2", "cour 2": some stretch of a season, of unknown length. */
  | { readonly kind: 'part'; readonly part: number };

/** A reference, and where in the text it stands. */
export interface FoundReference {
  readonly reference: EpisodeReference;
  readonly start: number;
  readonly end: number;
}

const MOST_SEASONS = 60;
/** Text beyond this is not read: nothing that is about one episode is longer. */
const LONGEST_TEXT = 20_000;
/** In a text of this length, the one season that it names is that of all its episodes. */
const SHORT_TEXT = 200;
const CAPITAL = unicode('^ \\p{Lu}', 'u', /^ [A-Z]/);

// Digits and marks that have a twin in ASCII: one sign for one, so that positions stay those of the text.
const TWINS = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\uff01-\uff5e\u00a0\u3000‐‑‒–—―−〜∼]/g;

type HitKind = 'episodes' | 'season' | 'part' | 'finale' | 'season-finale';

interface Hit {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
  readonly ranges: readonly Range[];
  readonly season: number | null;
}

/** Whether a text could speak of an episode or season at all: one cheap look. */
export function mayNameEpisodes(text: string): boolean {
  return HINT.test(text);
}

/** All references in a text, in order. Positions are those of `text`. */
export function findEpisodeReferences(text: string): readonly FoundReference[] {
  if (!mayNameEpisodes(text)) return [];
  const original = text.slice(0, LONGEST_TEXT);
  const plain = plainOf(original);
  const hits = withoutOverlaps([...hitsIn(plain, plain.length === original.length ? original : plain)]);
  return withSeasons(hits, plain).flatMap(referencesOf);
}

/** The first episode or season that is named, in short and in any language: "E7", "S2 E3–4"; '' where there is no number. */
export function shortEpisodes(references: readonly EpisodeReference[]): string {
  for (const reference of references) {
    const season = 'season' in reference && reference.season !== null ? `S${reference.season}` : '';
    if (reference.kind !== 'episodes') return season;
    const { from, to } = reference;
    return `${season} E${from}${to > from ? `–${to}` : ''}`.trim();
  }
  return '';
}

/** All references in a text, each once. */
export function readEpisodeReferences(text: string): readonly EpisodeReference[] {
  const found: EpisodeReference[] = [];
  for (const { reference } of findEpisodeReferences(text))
    if (!found.some((known) => isSameReference(known, reference))) found.push(reference);
  return found;
}

export function isSameReference(a: EpisodeReference, b: EpisodeReference): boolean {
  switch (a.kind) {
    case 'episodes':
      return b.kind === a.kind && a.season === b.season && a.from === b.from && a.to === b.to;
    case 'season':
    case 'season-finale':
      return b.kind === a.kind && a.season === b.season;
    case 'part':
      return b.kind === a.kind && a.part === b.part;
    case 'finale':
      return b.kind === a.kind;
  }
}

function plainOf(text: string): string {
  const lower = text.toLowerCase();
  const whole = /[\u0300-\u036f\u1100-\u11ff]/.test(lower) ? lower.normalize('NFC') : lower;
  return whole.replace(TWINS, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    if (code >= 0xe50 && code <= 0xe59) return String(code - 0xe50);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
    if (code === 0xa0 || code === 0x3000) return ' ';
    return code === 0x301c || code === 0x223c ? '~' : '-';
  });
}

function* hitsIn(plain: string, original: string): Generator<Hit> {
  const text = readEpisodeText(plain);
  if (text.hasFigures) yield* compactHits(plain, original);
  for (const kind of COUNTED) yield* countedHits(text, original, kind);
  for (const match of uncounted(text, 'first')) yield { ...placeOf(match, 'episodes'), ranges: [{ from: 1, to: 1 }] };
  for (const match of uncounted(text, 'finale'))
    if (!isOfAnotherThing(original, match.index + match[0].length)) yield placeOf(match, 'finale');
  for (const match of uncounted(text, 'seasonFinale')) yield placeOf(match, 'season-finale');
}

function* uncounted(text: EpisodeText, kind: Uncounted): Generator<RegExpExecArray> {
  for (const expression of uncountedIn(text, kind)) yield* matchesOf(expression, text.plain);
}

function* compactHits(plain: string, original: string): Generator<Hit> {
  for (const match of matchesOf(COMPACT, plain)) {
    const range = rangeOf(match[2], match[3]);
    if (range) yield { ...placeOf(match, 'episodes'), season: Number(match[1]), ranges: [range] };
  }
  for (const match of matchesOf(CROSS, plain)) {
    const range = rangeOf(match[2], match[3]);
    if (range) yield { ...placeOf(match, 'episodes'), season: Number(match[1]), ranges: [range] };
  }
  for (const match of matchesOf(LONE_EPISODE, plain)) {
    const range = rangeOf(match[1], match[2]);
    if (range && original.charAt(match.index) !== 'e') yield { ...placeOf(match, 'episodes'), ranges: [range] };
  }
  for (const match of matchesOf(LONE_SEASON, plain)) {
    const range = rangeOf(match[1], undefined);
    if (range && original.charAt(match.index) !== 's') yield { ...placeOf(match, 'season'), ranges: [range] };
  }
}

const COUNTED: readonly Counted[] = ['episodes', 'seasons', 'parts'];
const HIT_OF: Readonly<Record<Counted, HitKind>> = { episodes: 'episodes', seasons: 'season', parts: 'part' };

function* countedHits(text: EpisodeText, original: string, kind: Counted): Generator<Hit> {
  const { plain } = text;
  for (const expression of countedIn(text, kind))
    for (const match of matchesOf(expression, plain)) {
      const end = match.index + match[0].length;
      if (isOfAnotherThing(original, end) || isTitleOfItsOwn(match, original, end)) continue;
      const isPlural = /[sn]$/.test(match.groups?.['unit'] ?? 's');
      const ranges = rangesIn(match.groups?.['list'] ?? '', isPlural || !/^ [a-z]/.test(plain.slice(end, end + 2)));
      if (ranges.length > 0) yield { ...placeOf(match, HIT_OF[kind]), ranges };
    }
}

/** "Her first episode of depression": an episode of a show is followed by a name or by "the". */
function isOfAnotherThing(text: string, end: number): boolean {
  const match = /^ of ([a-z]+)/.exec(text.slice(end, end + 24));
  return match !== null && !/^(?:the|season|series|this|that|my|our|its|s|part|a|an)$/.test(match[1] ?? '');
}

/** "The series 12 Names" has a number in its title. */
function isTitleOfItsOwn(match: RegExpExecArray, text: string, end: number): boolean {
  const next = text.slice(end, end + 2);
  return match.groups?.['unit'] === 'series' && CAPITAL(next).test(next);
}

function placeOf(match: RegExpExecArray, kind: HitKind): Hit {
  return { kind, start: match.index, end: match.index + match[0].length, ranges: [], season: null };
}

/** In order; of two that overlap, the first and longest stays, but a season's finale takes in the season that it names. */
function withoutOverlaps(hits: Hit[]): Hit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (last.kind === 'season-finale' && hit.kind === 'season')
      kept[kept.length - 1] = { ...last, season: hit.ranges[0]?.from ?? null, end: Math.max(last.end, hit.end) };
    else if (last.kind === 'season' && hit.kind === 'season-finale')
      kept[kept.length - 1] = { ...hit, start: last.start, season: last.ranges[0]?.from ?? null };
    else if (hit.end > last.end && hit.ranges.length > 0 && last.ranges.length === 0) kept[kept.length - 1] = hit;
  }
  return kept;
}

const SEASON_THEN = /^[\s,:;.|·()[\]/_'’"-]{0,4}(?:(?:の|的|de|del|of|der|من|the|last|letzte) ?)?$/;
const THEN_SEASON =
  /^[\s,:;.|·([/-]{0,3}(?:(?:of|from|de la|de|del|da|der|von|aus|dari|của|من|ใน) ?)?(?:the |la |der )?$/;

/** Gives episodes and finales the season that stands by them; a season that was given is no reference of its own. */
function withSeasons(hits: readonly Hit[], text: string): Hit[] {
  const seasons = hits.filter((hit) => hit.kind === 'season');
  const rest = hits.filter((hit) => hit.kind !== 'season');
  if (seasons.length === 0 || rest.every((hit) => hit.kind === 'part')) return withoutParts([...hits]);
  const distinct = new Set(seasons.map((hit) => hit.ranges.at(-1)?.to));
  const only = distinct.size === 1 && text.length <= SHORT_TEXT ? ([...distinct][0] ?? null) : null;
  const given = new Set<Hit>();
  const result: Hit[] = [];
  for (const [index, hit] of hits.entries()) {
    if (hit.kind === 'season') continue;
    const before = hits[index - 1];
    const after = hits[index + 1];
    let season = hit.season ?? only;
    if (only !== null) seasons.forEach((named) => given.add(named));
    else if (season === null && before?.kind === 'season' && SEASON_THEN.test(text.slice(before.end, hit.start))) {
      season = before.ranges.at(-1)?.to ?? null;
      given.add(before);
    } else if (season === null && after?.kind === 'season' && THEN_SEASON.test(text.slice(hit.end, after.start))) {
      season = after.ranges.at(-1)?.to ?? null;
      given.add(after);
    } else if (season === null && before?.kind === 'episodes' && hit.start - before.end <= 6)
      season = result.at(-1)?.season ?? null;
    result.push({ ...hit, season });
  }
  return withoutParts([...seasons.filter((hit) => !given.has(hit)), ...result].sort((a, b) => a.start - b.start));
}

/** "Episode 5 recap, part 2": the part is the article's. */
function withoutParts(hits: Hit[]): Hit[] {
  return hits.some((hit) => hit.kind !== 'part') ? hits.filter((hit) => hit.kind !== 'part') : hits;
}

function referencesOf({ kind, start, end, ranges, season }: Hit): FoundReference[] {
  const found = (reference: EpisodeReference): FoundReference => ({ reference, start, end });
  switch (kind) {
    case 'episodes':
      return ranges.map(({ from, to }) => found({ kind, season, from, to }));
    case 'season':
      return ranges.flatMap(({ to }) => (to <= MOST_SEASONS ? [found({ kind, season: to })] : []));
    case 'part':
      return ranges.flatMap(({ to }) => (to <= MOST_SEASONS ? [found({ kind, part: to })] : []));
    case 'finale':
      return [found(season === null ? { kind } : { kind: 'season-finale', season })];
    case 'season-finale':
      return [found({ kind, season })];
  }
}
