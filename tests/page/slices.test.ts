import { describe, expect, it } from 'vitest';
import { AT_ONCE, createSlices, runThrough, type Slices, type Work } from '../../src/page/slices';
import { createTestPace, type TestPace } from './test-pace';

interface World {
  readonly pace: TestPace;
  readonly slices: Slices;
  readonly log: string[];
  readonly errors: unknown[];
  /** Adds work of so many steps. */
  readonly add: (name: string, steps: number) => void;
}

function open(): World {
  const pace = createTestPace();
  const log: string[] = [];
  const errors: unknown[] = [];
  const slices = createSlices(
    pace,
    () => log.push('|'),
    (error) => errors.push(error),
  );
  function* work(name: string, steps: number): Work {
    for (let step = 1; step <= steps; step += 1) {
      log.push(`${name}${step}`);
      if (slices.isTimeUp()) yield;
    }
  }
  return { pace, slices, log, errors, add: (name, steps) => slices.add(() => work(name, steps)) };
}

describe('work in slices', () => {
  it('is done at once and to its end where the page is seen', () => {
    const { pace, log, add } = open();
    pace.show();
    add('a', 3);
    expect(log).toEqual(['a1', 'a2', 'a3', '|']);
  });

  it('is left off where time is up, and taken up again in its order', () => {
    const { pace, log, add } = open();
    add('a', 2);
    add('b', 1);
    expect(log).toEqual(['a1', '|']);
    for (let slices = 0; slices < 5; slices += 1) pace.slice();
    expect(log.filter((entry) => entry !== '|')).toEqual(['a1', 'a2', 'b1']);
  });

  it('is finished at once when it is asked for', () => {
    const { slices, log, add } = open();
    add('a', 3);
    add('b', 2);
    slices.finish();
    expect(log).toEqual(['a1', '|', 'a2', 'a3', 'b1', 'b2', '|']);
  });

  it('is finished before the page is seen', () => {
    const { pace, log, add } = open();
    add('a', 3);
    pace.show();
    expect(log).toEqual(['a1', '|', 'a2', 'a3', '|']);
    pace.slice();
    expect(log).toEqual(['a1', '|', 'a2', 'a3', '|']);
  });

  it('that fails is given up, is told of, and holds nothing up', () => {
    const { pace, slices, log, errors, add } = open();
    const error = new Error('broken');
    add('a', 2);
    slices.add(() => {
      throw error;
    });
    add('b', 1);
    for (let turns = 0; turns < 6; turns += 1) pace.slice();
    expect(errors).toEqual([error]);
    expect(log.filter((entry) => entry !== '|')).toEqual(['a1', 'a2', 'b1']);
  });

  it('that work asks for is done there and then', () => {
    const { pace, slices, log, add } = open();
    pace.show();
    slices.add(() => {
      log.push('before');
      add('inner', 2);
      log.push('after');
      return null;
    });
    expect(log).toEqual(['before', 'inner1', 'inner2', 'after', '|']);
  });

  it('is forgotten at the end', () => {
    const { pace, slices, log, add } = open();
    add('a', 3);
    slices.end();
    add('b', 1);
    pace.slice();
    expect(log).toEqual(['a1', '|']);
  });

  it('that is always done at once asks no clock', () => {
    const slices = createSlices(
      AT_ONCE,
      () => undefined,
      () => undefined,
    );
    expect(slices.isTimeUp()).toBe(false);
  });

  it('comes to its result whatever the time', () => {
    function* work(): Work<number> {
      yield;
      yield;
      return 7;
    }
    expect(runThrough(work())).toBe(7);
  });
});
