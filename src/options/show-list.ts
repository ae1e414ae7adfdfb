/** Which of the reader's shows the table shows, and in which order. */
import { fold } from '../detect/fold';
import type { Progress, Show } from '../shows/show';

export const COLUMNS = ['title', 'progress', 'protection'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Order {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The same column again turns the order round. */
export function nextOrder(order: Order, column: Column): Order {
  return { column, isDescending: order.column === column && !order.isDescending };
}

/**
 * @param search words of which each must be in a title or alias; '' finds all
 * @param language the BCP 47 tag by whose alphabet titles are sorted
 */
export function listShows(shows: Iterable<Show>, search: string, order: Order, language: string): Show[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const byTitle = new Intl.Collator(language, { numeric: true, sensitivity: 'base' }).compare;
  const compare: Record<Column, (a: Show, b: Show) => number> = {
    title: () => 0,
    progress: (a, b) => rankOf(a.progress) - rankOf(b.progress),
    protection: (a, b) => Number(a.protection === 'leave') - Number(b.protection === 'leave'),
  };
  return [...shows]
    .filter(({ title, aliases }) => {
      const names = fold([title, ...aliases].join('\n'));
      return words.every((word) => names.includes(word));
    })
    .sort((a, b) => {
      const difference = compare[order.column](a, b) || byTitle(a.title, b.title);
      return order.isDescending ? -difference : difference;
    });
}

/** Aliases as they are typed into one field: one a line, or parted by commas of any script. */
export function aliasesFrom(text: string): string[] {
  return text
    .split(/[\n,、，;；]/)
    .map((alias) => alias.trim())
    .filter(Boolean);
}

/** A number as it is typed; null where the field is empty or holds none. */
export function countFrom(value: number): number | null {
  return Number.isFinite(value) && value >= 1 ? Math.trunc(value) : null;
}

function rankOf(progress: Progress): number {
  if (progress.kind === 'upTo') return progress.season * 10_000 + progress.episode;
  return progress.kind === 'finished' ? Number.MAX_SAFE_INTEGER : 0;
}
