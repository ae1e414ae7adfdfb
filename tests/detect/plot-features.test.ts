import { expect, test } from 'vitest';
import { hashPair, hashWord } from '../../src/detect/hash';
import { createSentenceFeatures, readFeatures, SENTENCE_START } from '../../src/detect/plot-features';

function read(sentence: string): number[] {
  const features = createSentenceFeatures();
  readFeatures(sentence, features);
  return [...features.hashes.subarray(0, features.count)];
}

/** What words alone, in this order, come out as. */
function asWords(words: string): number[] {
  const hashes = words === '' ? [] : words.split(' ').map(hashWord);
  return hashes.flatMap((hash, index) => [hash, hashPair(hashes[index - 1] ?? SENTENCE_START, hash)]);
}

test.each([
  ['The lead dies', 'the lead dies', 'the first word is in lower case'],
  ['Then Mina dies.', 'then <n> dies', 'a capitalised word inside is a name'],
  ['Then Mina Park dies.', 'then <n> dies', 'a name of two words is one'],
  ['Mina Park dies.', '<n> dies', 'a name may begin the sentence where a second word shows it'],
  ['Mina dies.', 'mina dies', 'one capitalised word at the start may be any word'],
  ["Then Mina's brother", "then <n> 's brother", 'a possessive is a word of its own'],
  ['Then Mina’s brother', "then <n> 's brother", 'with any apostrophe'],
  ["she didn't know", "she didn't know", 'an apostrophe inside a word stays'],
  ["the 'twist' is", 'the twist is', 'quotation marks do not'],
  ["when I'm sad I cry", "when i'm sad i cry", 'the first person is no name'],
  ['so the ML leaves', 'so the ml leaves', 'words in capitals stay words'],
  ['in 12 episodes', 'in <d> episodes', 'numbers are one word'],
  ['at 10am she', 'at <d> she', 'with what is written onto them'],
  ['Wait. She knows', 'wait she knows', 'a word after a stop begins a sentence'],
  ['says: Leave', 'says leave', 'and so does one after a colon'],
  ['a café', 'a café', 'letters with accents are letters'],
  ['Then Éva dies', 'then <n> dies', 'capital ones too'],
  ['he left…she stayed—alone', 'he left she stayed alone', 'marks that are no ASCII part words'],
  ['?!', '', 'marks alone are nothing'],
  ['', '', 'nothing is nothing'],
])('%j is read as %j: %s', (sentence, words) => {
  expect(read(sentence)).toEqual(asWords(words));
});

test('the order of a pair counts', () => {
  expect(hashPair(hashWord('he'), hashWord('dies'))).not.toBe(hashPair(hashWord('dies'), hashWord('he')));
});

test('hashes are FNV-1a of 32 bits', () => {
  // The reference value for "foobar".
  expect(hashWord('foobar') >>> 0).toBe(0xbf9cf968);
});

test('text without an end is read up to a bound', () => {
  expect(read('word '.repeat(10_000)).length).toBeLessThanOrEqual(1024);
});
