/** Numbers for the reader alone: how many sections were shielded and revealed, week by week. On this device only. */
import * as v from 'valibot';
import type { Alone } from './alone';
import { moveAside } from './damaged';
import { keysOf, type StorageArea } from './storage-area';

export interface Counts {
  readonly shielded: number;
  readonly revealed: number;
}

export interface WeekNumbers extends Counts {
  /** ISO 8601 week of the reader's local days: `2025-W10`. */
  readonly week: string;
}

export interface Numbers {
  /** Every week that has numbers, the oldest first. */
  readNumbers(): Promise<WeekNumbers[]>;
  /** Adds to this week's numbers; nothing from a private window, or where the reader keeps none. */
  addNumbers(counts: Counts): Promise<void>;
  forgetNumbers(): Promise<void>;
}

export interface NumbersWorld {
  readonly local: StorageArea;
  readonly now: () => number;
  readonly alone: Alone;
  readonly isPrivate: boolean;
  readonly areKept: () => Promise<boolean>;
}

const PREFIX = 'numbers:';
const MOST_WEEKS = 60;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const StoredCounts = v.object({ shielded: Count, revealed: Count });
const NONE: Counts = { shielded: 0, revealed: 0 };

export function createNumbers({ local, now, alone, isPrivate, areKept }: NumbersWorld): Numbers {
  const keys = async (): Promise<string[]> => (await keysOf(local)).filter((key) => key.startsWith(PREFIX)).sort();

  async function soundOf(key: string, value: unknown): Promise<Counts> {
    if (value === undefined) return NONE;
    const stored = v.safeParse(StoredCounts, value);
    if (stored.success) return stored.output;
    await moveAside(local, local, key, value);
    return NONE;
  }

  return {
    readNumbers: async () => {
      const wanted = await keys();
      if (wanted.length === 0) return [];
      const stored = await local.get(wanted);
      const weeks: WeekNumbers[] = [];
      for (const key of wanted) {
        weeks.push({ week: key.slice(PREFIX.length), ...(await soundOf(key, stored[key])) });
      }
      return weeks;
    },
    addNumbers: async ({ shielded, revealed }) => {
      if (isPrivate || (shielded <= 0 && revealed <= 0) || !(await areKept())) return;
      await alone(async () => {
        const key = PREFIX + isoWeek(new Date(now()));
        const before = await soundOf(key, (await local.get(key))[key]);
        await local.set({ [key]: { shielded: before.shielded + shielded, revealed: before.revealed + revealed } });
        const old = (await keys()).slice(0, -MOST_WEEKS);
        if (old.length > 0) await local.remove(old);
      });
    },
    forgetNumbers: async () => {
      await local.remove(await keys());
    },
  };
}

/** The ISO 8601 week of a moment's local day: weeks begin on Monday, and the first one holds January 4. */
export function isoWeek(moment: Date): string {
  const thursday = new Date(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate() - ((moment.getDay() + 6) % 7) + 3,
  );
  const newYear = new Date(thursday.getFullYear(), 0, 1);
  // Rounded: a change to summer time makes a day of 23 hours.
  const days = Math.round((thursday.getTime() - newYear.getTime()) / 86_400_000);
  return `${thursday.getFullYear()}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
