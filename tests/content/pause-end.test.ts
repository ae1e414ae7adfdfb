import { expect, test, vi } from 'vitest';
import { createPauseEnd } from '../../src/content/pause-end';

function open() {
  const timers: { work: () => void; delayMs: number }[] = [];
  const onEnd = vi.fn();
  const setTimer = (work: () => void, delayMs: number) => timers.push({ work, delayMs });
  return { timers, onEnd, pauseEnd: createPauseEnd({ now: () => 1_000, setTimer }, onEnd) };
}

test('tells when the pause ends, once', () => {
  const { pauseEnd, timers, onEnd } = open();
  pauseEnd.waitFor(5_000);
  pauseEnd.waitFor(5_000);
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([4_000]);
  timers[0]?.work();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('a pause that was ended or made longer meanwhile is not told', () => {
  const { pauseEnd, timers, onEnd } = open();
  pauseEnd.waitFor(5_000);
  pauseEnd.waitFor(undefined);
  timers[0]?.work();
  pauseEnd.waitFor(6_000);
  pauseEnd.waitFor(9_000);
  timers[1]?.work();
  expect(onEnd).not.toHaveBeenCalled();
});

test.each([
  ['has ended already', 500, 0],
  ['is longer than a timer can wait', 1e12, 86_400_000],
])('a pause that %s', (_, until, delayMs) => {
  const { pauseEnd, timers } = open();
  pauseEnd.waitFor(until);
  expect(timers[0]?.delayMs).toBe(delayMs);
});
