import { describe, expect, test } from 'vitest';
import { eventsOf, extensionCalls, scriptBlocks, type TraceEvent } from '../../scripts/bench/trace';

const OURS = { data: { url: 'chrome-extension://abc/src/content/main.js' } };
const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const START = event('EvaluateScript', 1000, 5000, { args: OURS });

describe('blocks of script in a trace', () => {
  test('are the outermost stretches, in milliseconds', () => {
    const events = [
      event('FunctionCall', 9100, 700, { args: OURS }),
      START,
      event('v8.compile', 1100, 2000, { args: OURS }),
      event('RunMicrotasks', 9000, 1000),
    ];
    expect(scriptBlocks(events)).toEqual([
      { ms: 5, isStart: true },
      { ms: 1, isStart: false },
    ]);
  });

  test('are counted in time of the processor, where the trace tells it', () => {
    expect(scriptBlocks([{ ...START, tdur: 2000 }])).toEqual([{ ms: 2, isStart: true }]);
  });

  test.each([
    ['another process', { pid: 2 }],
    ['another thread', { tid: 2 }],
    ['something that is no script', { name: 'ParseHTML' }],
    ['what has no duration', { ph: 'B' }],
  ])('leave out %s', (_, more) => {
    expect(scriptBlocks([START, { ...event('FunctionCall', 9000, 700), ...more }])).toHaveLength(1);
  });

  test('are none where no script of the extension was started', () => {
    const other = event('EvaluateScript', 0, 900, { args: { data: { url: 'https://abc.example/main.js' } } });
    expect(scriptBlocks([other])).toEqual([]);
  });
});

describe('calls of the extension in a trace', () => {
  test('are found in every process, and only theirs', () => {
    const call = event('FunctionCall', 0, 10, { pid: 7, args: OURS });
    const others = [
      event('FunctionCall', 0, 10, { args: { data: { url: 'pptr:evaluate' } } }),
      event('RunMicrotasks', 0, 10),
      event('ResourceSendRequest', 0, 10, { args: OURS }),
    ];
    expect(extensionCalls([...others, call])).toEqual([call]);
  });
});

test('a trace file holds its events; where there is none, that is an error', () => {
  expect(eventsOf(new TextEncoder().encode(JSON.stringify({ traceEvents: [START] })))).toEqual([START]);
  expect(() => eventsOf(undefined)).toThrow('no trace');
});
