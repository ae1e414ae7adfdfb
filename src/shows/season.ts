/** The season of episodes that are named without one: that of what they stand under. */
import type { EpisodeReference } from './episode-reference';

/** The nearer references stay; the outer ones give them their season, or stand where there are none. */
export function narrowed(
  inner: readonly EpisodeReference[],
  outer: readonly EpisodeReference[],
): readonly EpisodeReference[] {
  return inner.length === 0 ? outer : inSeasonOf(outer, inner);
}

/** References that name no season, in that of the outer ones. */
export function inSeasonOf(
  outer: readonly EpisodeReference[],
  own: readonly EpisodeReference[],
): readonly EpisodeReference[] {
  const season = seasonOf(outer);
  return season === null ? own : own.map((reference) => withSeason(reference, season));
}

function seasonOf(references: readonly EpisodeReference[]): number | null {
  for (const reference of references) if ('season' in reference && reference.season !== null) return reference.season;
  return null;
}

function withSeason(reference: EpisodeReference, season: number): EpisodeReference {
  if (reference.kind === 'finale') return { kind: 'season-finale', season };
  return 'season' in reference && reference.season === null ? { ...reference, season } : reference;
}
