/** What was measured beside what was asked. */
import type { BenchResults } from './results';

export interface Figure {
  readonly name: string;
  readonly asked: string;
  readonly measured: string;
  /** What was measured, in parts of what was asked: at most 1 where it is reached. Infinite where nothing was allowed. */
  readonly share: number;
}

export function isReached({ share }: Figure): boolean {
  return share <= 1;
}

const times = (value: number): string => `${round(value)} ×`;
const milliseconds = (value: number): string => `${round(value)} ms`;
export const percent = (value: number): string => `${round(value * 100)} %`;
export const kilobytes = (value: number): string => `${round(value / 1000)} KB`;
export const megabytes = (value: number): string => `${round(value / 1e6)} MB`;
const count = (value: number): string => String(value);

/** Three digits, as many as a run is worth; no more than three of them behind the point. */
function round(value: number): string {
  return String(Number(Number(value.toPrecision(3)).toFixed(3)));
}

/** The figures that were asked for, in the order in which they were. */
export function figuresOf({ costs, extension }: BenchResults): Figure[] {
  const atMost = (name: string, limit: number, value: number, say: (value: number) => string): Figure => ({
    name,
    asked: limit === 0 ? 'none' : `at most ${say(limit)}`,
    measured: value === 0 ? 'none' : say(value),
    share: limit === 0 ? (value === 0 ? 0 : Infinity) : value / limit,
  });
  const { blocks, memory, scrolling, idle, size } = extension;
  return [
    atMost('Whole work ÷ Readability on the same page, median', 0.2, costs.wholeToReadability.median, times),
    atMost('The same, 95th percentile', 0.2, costs.wholeToReadability.p95, times),
    atMost('Whole work ÷ a bare TreeWalker on the same page, median', 25, costs.wholeToFloor.median, times),
    atMost('60 reviews on one page, script in all', 15, costs.sixtyReviews.whole, milliseconds),
    atMost('The same page ten times as long', 11, costs.tenTimes, times),
    atMost('One paragraph added to 5,000, of the first reading', 0.02, costs.addition.share.median, percent),
    atMost('Longest block of the main thread on any page', 16, blocks.longest, milliseconds),
    atMost('A page that does not concern us ÷ TreeWalker', 3, costs.unconcerned.whole / costs.unconcerned.floor, times),
    atMost('Elements added to that page', 0, costs.unconcerned.added, count),
    atMost(
      `More frames dropped, scrolling ${scrolling.shieldedPassages} shielded passages`,
      0.05,
      Math.max(0, scrolling.dropped.with - scrolling.dropped.without),
      percent,
    ),
    atMost('Content script, compressed', 60_000, size.contentScript, kilobytes),
    atMost('Memory kept per tab, 5,000 passages', 3e6, memory.long.script + memory.long.browser, megabytes),
    atMost(`Calls of our scripts in ${idle.watchedMs / 1000} s of idleness`, 0, idle.calls, count),
  ];
}
