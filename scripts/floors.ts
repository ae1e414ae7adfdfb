/**
 * What detection has reached and may not fall below: `npm run evaluate -- --check` fails where a figure is worse.
 * Figures of `shared/pages` and `shared/data` (the development half), and of `tests/blind`. Raising one is a change of one line.
 */
export interface Floor {
  /** The least value that passes, or the greatest where less is better. */
  readonly limit: number;
  readonly better: 'higher' | 'lower';
}

const atLeast = (limit: number): Floor => ({ limit, better: 'higher' });
const atMost = (limit: number): Floor => ({ limit, better: 'lower' });

export const FLOORS: Readonly<Record<string, Floor>> = {
  'balanced.zones': atLeast(0.99),
  'balanced.spoilers': atLeast(0.97),
  'balanced.falseShields': atMost(0.015),
  'balanced.negativesTouched': atMost(2),
  'marked.negativesTouched': atMost(0),
  'strict.spoilers': atLeast(0.99),
  'strict.spoilersAndBorderline': atLeast(0.98),
  'strict.falseShields': atMost(0.08),
  'strict.negativesTouched': atMost(6),
  aucStrict: atLeast(0.91),
  aucLoose: atLeast(0.88),
  'model.falseAlarmsPremiseSure': atMost(0.01),
  'model.falseAlarmsSpoilerFreeSure': atMost(0.005),
  synopsisAlarms: atMost(0.02),
  flaggedReviews: atLeast(1),
  'blind.open.balanced.spoilers': atLeast(0.85),
  'blind.open.balanced.falseShields': atMost(0.052),
  'blind.held.balanced.spoilers': atLeast(0.635),
  'blind.held.balanced.falseShields': atMost(0.142),
};

/** The same for the project's own pages, where there is no `shared/`. */
export const OWN_FLOORS: Readonly<Record<string, Floor>> = {
  'balanced.spoilers': atLeast(1),
  'balanced.zones': atLeast(1),
  'balanced.falseShields': atMost(0),
  'balanced.negativesTouched': atMost(0),
  'marked.negativesTouched': atMost(0),
};

/** What is wrong with the figures: worse than their floor, or not computed at all. Empty where all is well. */
export function belowFloors(
  figures: Readonly<Record<string, number>>,
  floors: Readonly<Record<string, Floor>> = FLOORS,
): string[] {
  return Object.entries(floors).flatMap(([name, { limit, better }]) => {
    const figure = figures[name];
    if (figure === undefined || Number.isNaN(figure)) return [`${name} was not computed`];
    const isWorse = better === 'higher' ? figure < limit : figure > limit;
    return isWorse ? [`${name} is ${figure.toFixed(4)}; its floor is ${limit}`] : [];
  });
}
