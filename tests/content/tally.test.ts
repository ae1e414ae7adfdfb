import { expect, test } from 'vitest';
import { createTally } from '../../src/content/tally';
import type { Fingerprint } from '../../src/page/sections';
import type { Counts } from '../../src/settings/numbers';

const set = (names: string): ReadonlySet<Fingerprint> => new Set(Array.from(names) as Fingerprint[]);
const sections = (names: string, isRevealed = false) =>
  Array.from(set(names)).map((fingerprint) => ({ fingerprint, isRevealed }));

function open() {
  const handed: Counts[] = [];
  return { handed, tally: createTally((counts) => handed.push(counts)) };
}

test('each section counts once, and only what is new is sent', () => {
  const { tally, handed } = open();
  tally.noteSections(sections('ab'));
  tally.noteSections(sections('abc'));
  tally.noteRevealed(set('a'));
  tally.send();
  tally.send();
  tally.noteRevealed(set('ab'));
  tally.send();
  expect(handed).toEqual([
    { shielded: 3, revealed: 1 },
    { shielded: 0, revealed: 1 },
  ]);
});

test('what was revealed on an earlier visit counts as neither, however late that is known', () => {
  const { tally, handed } = open();
  tally.noteSections(sections('ab'));
  tally.remember(set('a'));
  tally.noteSections([...sections('a', true), ...sections('b')]);
  tally.noteRevealed(set('ab'));
  tally.send();
  expect(handed).toEqual([{ shielded: 1, revealed: 1 }]);
});

test('a number that was sent is not taken back', () => {
  const { tally, handed } = open();
  tally.noteSections(sections('ab'));
  tally.send();
  tally.remember(set('ab'));
  tally.noteSections(sections('c'));
  tally.send();
  expect(handed.at(0)).toEqual({ shielded: 2, revealed: 0 });
  expect(handed.every(({ shielded }) => shielded >= 0)).toBe(true);
});

test('another page begins anew', () => {
  const { tally, handed } = open();
  tally.noteSections(sections('ab'));
  tally.begin();
  tally.noteSections(sections('a'));
  tally.begin();
  tally.begin();
  expect(handed).toEqual([
    { shielded: 2, revealed: 0 },
    { shielded: 1, revealed: 0 },
  ]);
});
