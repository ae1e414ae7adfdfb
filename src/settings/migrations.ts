/**
 * How values of older versions become values of this one. Each step is small, pure and named, and none is ever changed
 * once it was published: a mistake in one is put right by the next.
 */

/** Values without a version are of 0.1.0, and count as version 1. */
export const VERSION = 2;

type Stored = Readonly<Record<string, unknown>>;

interface Migration {
  /** The version that the step leads to. */
  readonly to: number;
  /** What the keys begin with whose values it changes. */
  readonly prefix: string;
  readonly migrate: (value: Stored) => Stored;
}

/** 0.1.0 let any run of white space into titles, and aliases that say the title again. */
export function tidyTitles(show: Stored): Stored {
  const tidy = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : text);
  const { title, aliases } = show;
  if (!Array.isArray(aliases)) return { ...show, title: tidy(title) };
  const others = new Set(aliases.map(tidy).filter((alias) => alias !== '' && alias !== tidy(title)));
  return { ...show, title: tidy(title), aliases: [...others] };
}

/** 0.1.0 let 0 in as a year, a number of episodes or a season, which count from 1: it can only mean “not known”. */
export function dropZeros(show: Stored): Stored {
  const known = Object.entries(show).filter(([key, value]) => !(value === 0 && (key === 'year' || key === 'episodes')));
  const { progress } = show;
  return isRecord(progress) && progress['season'] === 0
    ? { ...Object.fromEntries(known), progress: { ...progress, season: 1 } }
    : Object.fromEntries(known);
}

export const MIGRATIONS: readonly Migration[] = [
  { to: 2, prefix: 'show:', migrate: tidyTitles },
  { to: 2, prefix: 'show:', migrate: dropZeros },
];

/** A stored value as this version writes it. What is no record is left as it is: it is damaged, and validation says so. */
export function migrate(key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const from = versionOf(value);
  return MIGRATIONS.filter(({ to, prefix }) => to > from && key.startsWith(prefix)).reduce(
    (older, step) => step.migrate(older),
    value,
  );
}

/** The version that wrote a stored value. */
export function versionOf(value: unknown): number {
  return isRecord(value) && typeof value['version'] === 'number' ? value['version'] : 1;
}

/** When a stored value was written, in ms since 1970; 0 where it does not say: 0.1.0 did not. */
export function changedAt(value: unknown): number {
  return isRecord(value) && typeof value['changed'] === 'number' ? value['changed'] : 0;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
