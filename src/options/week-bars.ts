/** The numbers of the last weeks as bars. */
import { isoWeek, type WeekNumbers } from '../settings/numbers';

export interface WeekBar extends WeekNumbers {
  /** Heights in percent of the largest number. */
  readonly shieldedHeight: number;
  readonly revealedHeight: number;
}

const WEEKS = 12;
const WEEK_MS = 7 * 86_400_000;

/** The last twelve weeks, this one last; weeks without numbers stand at nothing. */
export function weekBars(numbers: readonly WeekNumbers[], now: number): WeekBar[] {
  const known = new Map(numbers.map((week) => [week.week, week]));
  const weeks = Array.from({ length: WEEKS }, (_, at) => isoWeek(new Date(now - (WEEKS - 1 - at) * WEEK_MS)));
  const counts = weeks.map((week) => known.get(week) ?? { week, shielded: 0, revealed: 0 });
  const largest = Math.max(1, ...counts.flatMap(({ shielded, revealed }) => [shielded, revealed]));
  return counts.map((count) => ({
    ...count,
    shieldedHeight: (count.shielded / largest) * 100,
    revealedHeight: (count.revealed / largest) * 100,
  }));
}
