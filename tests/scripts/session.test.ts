import { describe, expect, test } from 'vitest';
import { grownIn } from '../../scripts/session';

const START = { 'memory, bytes': 20_000_000, nodes: 1000, windows: 0 };

describe('what has grown in a session', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['nothing', START, []],
    ['less than before', { 'memory, bytes': 1, nodes: 1, windows: 0 }, []],
    ['by a fifth', { ...START, nodes: 1200 }, []],
    ['by more than a fifth', { ...START, nodes: 1201 }, ['nodes']],
    ['many times over, of few', { ...START, windows: 50 }, []],
    ['to many, from none', { ...START, windows: 51 }, ['windows']],
    ['bytes within what tells nothing', { ...START, 'memory, bytes': 29_000_000 }, []],
    ['bytes beyond it', { ...START, 'memory, bytes': 31_000_000 }, ['memory, bytes']],
  ])('%s', (_, end, grown) => {
    expect(grownIn(START, end, 10_000_000)).toEqual(grown);
  });
});
