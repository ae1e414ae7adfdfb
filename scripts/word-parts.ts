/**
 * The parts of words: runs of a few letters, a word's two ends marked. Words that are written alike share them
 * ("confesses", "confessed", "confession"), so that what is learnt of one is learnt of the others.
 */
import { hashWord } from '../src/detect/hash';

export interface WordPartOptions {
  readonly shortest: number;
  readonly longest: number;
  /** Parts of fewer different words are left out. */
  readonly leastWords: number;
}

export interface WordParts {
  /** How many parts there are. */
  readonly size: number;
  /** The parts of a word, as numbers below `size`; none for a word whose spelling is not known. */
  readonly parts: (word: number) => readonly number[];
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /'s$/;
const NONE: readonly number[] = [];

/**
 * @param learnt the texts whose words decide which parts count
 * @param others texts whose words have parts, too
 */
export function learnWordParts(
  learnt: readonly string[],
  others: readonly string[],
  options: WordPartOptions,
): WordParts {
  const words = spellingsOf(learnt);
  const counts = new Map<string, number>();
  for (const word of words) for (const part of partsOf(word, options)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= options.leastWords).map(([part]) => part);
  const ids = new Map(frequent.toSorted().map((part, id) => [part, id]));
  const partsOfWord = new Map<number, readonly number[]>();
  for (const word of new Set([...words, ...spellingsOf(others)]))
    partsOfWord.set(
      hashWord(word),
      [...partsOf(word, options)].flatMap((part) => ids.get(part) ?? []),
    );
  return { size: ids.size, parts: (word) => partsOfWord.get(word) ?? NONE };
}

/** The different words of texts as `readFeatures` hashes them: in lower case, a possessive `'s` apart. */
function spellingsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(WORD))
      words.add(word.replaceAll('’', "'").replace(POSSESSIVE, ''));
  return words;
}

function partsOf(word: string, { shortest, longest }: WordPartOptions): Set<string> {
  const marked = `^${word}$`;
  const parts = new Set<string>();
  for (let length = shortest; length <= longest; length += 1)
    for (let from = 0; from + length <= marked.length; from += 1) parts.add(marked.slice(from, from + length));
  return parts;
}
