/** Changes to one show, decided apart from where it is stored. */
import type { Progress, Show } from '../shows/show';

/** Fields of a show to change; null takes an optional one away. What is not named stays. */
export interface ShowChange {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly year?: number | null;
  readonly episodes?: number | null;
  readonly protection?: Show['protection'];
  readonly progress?: Progress;
  readonly liftOn?: string | null;
}

/** Why a show cannot be saved; each is a message for the reader. */
export type ShowProblem =
  'title-empty' | 'title-too-long' | 'alias-too-long' | 'too-many-aliases' | 'not-a-day' | 'not-a-count';

/** Longer is no title, but a text pasted by mistake; and every page is searched for it. In UTF-16 units. */
export const LONGEST_TITLE = 200;
/** So that a show fits into one synced item (8,192 bytes) in most scripts; a longer one is kept on this device. */
export const MOST_ALIASES = 30;
const MOST_EPISODES = 10_000;

/** A show that cannot be saved. */
export class InvalidShowError extends Error {
  constructor(readonly problem: ShowProblem) {
    super(`This show cannot be saved: ${problem}.`);
    this.name = 'InvalidShowError';
  }
}

/** A show with tidy titles: no white space around, none twice, aliases that say something new. */
export function tidyShow(show: Show): Show {
  const title = tidy(show.title);
  const aliases = [...new Set(show.aliases.map(tidy))].filter((alias) => alias !== '' && alias !== title);
  return { ...show, title, aliases };
}

/** What is wrong with a show, or null. */
export function problemOf({ title, aliases, year, episodes, progress, liftOn }: Show): ShowProblem | null {
  if (title === '') return 'title-empty';
  if (title.length > LONGEST_TITLE) return 'title-too-long';
  if (aliases.some((alias) => alias.length > LONGEST_TITLE)) return 'alias-too-long';
  if (aliases.length > MOST_ALIASES) return 'too-many-aliases';
  if (liftOn !== undefined && !isDay(liftOn)) return 'not-a-day';
  const counts = [year, episodes, ...(progress.kind === 'upTo' ? [progress.season, progress.episode] : [])];
  const isCount = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= MOST_EPISODES;
  return counts.every((count) => count === undefined || isCount(count)) ? null : 'not-a-count';
}

/** A show after a change. */
export function changeShow(show: Show, change: ShowChange): Show {
  const fields = Object.entries({ ...show, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields) as unknown as Show;
}

/** A show that also goes by this title. */
export function withAlias(show: Show, alias: string): Show {
  return tidyShow({ ...show, aliases: [...show.aliases, alias] });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
