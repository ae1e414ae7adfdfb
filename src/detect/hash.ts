/** Hashes of words, by which the models know them: no string is made of a text's words. */

/** Where an FNV-1a hash begins. */
export const FNV_OFFSET = 0x811c9dc5;
/** What it is multiplied with at each character. */
export const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units, as a signed 32-bit number. */
export function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return hash;
}

/** The hash of two words that follow each other. The order counts. */
export function hashPair(first: number, second: number): number {
  return Math.imul(Math.imul(first, FNV_PRIME) ^ second, 0x85ebca6b);
}
