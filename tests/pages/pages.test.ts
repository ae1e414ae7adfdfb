import { describe, expect, test } from 'vitest';
import { readCorpus, shieldedOn, type Case } from './corpus';

/** Each name found is replaced by the expected beginning that it matches, so that a difference reads well. */
function asExpected(found: readonly string[], expected: readonly string[]): string[] {
  return found.map((name) => expected.find((beginning) => name.startsWith(beginning)) ?? name.slice(0, 60));
}

const corpus = readCorpus();
const about = ({ name, expected }: Case): string => `${name}: ${expected.why}`;

describe('on the hand-written pages, Balanced shields exactly what it should', () => {
  test.each(corpus.map((page) => [about(page), page] as const))('%s', (_, page) => {
    expect(asExpected(shieldedOn(page, 'balanced'), page.expected.shielded)).toEqual(page.expected.shielded);
  });
});

describe('on the hand-written pages, Marked only shields exactly what is marked', () => {
  test.each(corpus.map((page) => [about(page), page] as const))('%s', (_, page) => {
    expect(asExpected(shieldedOn(page, 'marked'), page.expected.marked)).toEqual(page.expected.marked);
  });
});

describe('on the hand-written pages, Balanced asks how far the reader has watched', () => {
  const readers = corpus.flatMap((page) => page.expected.readers.map((reader) => [page, reader] as const));
  test.each(
    readers.map(([page, reader]) => [`${page.name}: ${reader.show}, ${reader.watched}`, page, reader] as const),
  )('%s', (_, page, reader) => {
    expect(asExpected(shieldedOn(page, 'balanced', reader), reader.shielded)).toEqual(reader.shielded);
  });
});
