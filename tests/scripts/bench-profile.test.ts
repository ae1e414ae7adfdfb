import { expect, test } from 'vitest';
import { sharesByFile } from '../../scripts/bench/profile';

const CODE = ['(function() {', '\t// src/detect/fold.ts', '\tfold', '\t// src/page/marks.ts', '\tset', '\tget'].join(
  '\n',
);
const OURS = 'chrome-extension://abc/src/content/main.js';

function profileOf(...spent: readonly (readonly [name: string, url: string, line: number, time: number])[]) {
  return {
    nodes: spent.map(([functionName, url, lineNumber], id) => ({
      id,
      callFrame: { functionName, url, lineNumber, columnNumber: 0, scriptId: '1' },
    })),
    startTime: 0,
    endTime: 0,
    samples: spent.map((_, id) => id),
    timeDeltas: spent.map(([, , , time]) => time),
  };
}

test('time is told by the file that stands above a function in the built script, the greatest first', () => {
  const first = profileOf(['fold', OURS, 2, 10], ['set', OURS, 4, 20], ['get', OURS, 5, 20]);
  const second = profileOf(['set', OURS, 4, 20], ['(garbage collector)', '', -1, 30]);
  expect(sharesByFile([first, second], CODE)).toEqual([
    ['src/page/marks.ts', 0.6],
    ['(garbage collector)', 0.3],
    ['src/detect/fold.ts', 0.1],
  ]);
});

test('idleness and scripts of others do not count', () => {
  const profile = profileOf(
    ['(idle)', '', -1, 900],
    ['(program)', '', -1, 50],
    ['evaluate', 'pptr:evaluate', 2, 9],
    ['', OURS, 0, 1],
  );
  expect(sharesByFile([profile], CODE)).toEqual([['(start)', 1]]);
});
