import { describe, expect, test } from 'vitest';
import { belowFloors, type Floor } from '../../scripts/floors';

const FLOORS: Record<string, Floor> = {
  recall: { limit: 0.9, better: 'higher' },
  alarms: { limit: 2, better: 'lower' },
};

describe('the floors', () => {
  test.each<[string, Record<string, number>, number]>([
    ['all is well', { recall: 0.95, alarms: 1 }, 0],
    ['a figure at its floor passes', { recall: 0.9, alarms: 2 }, 0],
    ['a figure that fell', { recall: 0.89, alarms: 1 }, 1],
    ['more alarms', { recall: 0.95, alarms: 3 }, 1],
    ['a figure that was not computed', { recall: 0.95 }, 1],
    ['nothing to count', { recall: Number.NaN, alarms: 1 }, 1],
  ])('%s', (_, figures, faults) => {
    expect(belowFloors(figures, FLOORS)).toHaveLength(faults);
  });
});
