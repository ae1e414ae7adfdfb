import { unicode } from './unicode';

/** A sentence of a passage: `text.slice(start, end)`, white space at both ends left out. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

// A full stop ends a sentence where white space follows ("12.5" and "e.g." inside words do not); CJK stops always do.
const STOP =
  /[.!?…؟]+["'”’»)\]]*(?=\s)|[。！？]+["”’」』）]*|\s*\n\s*|(?<=[\u0e01-\u0e4f])[ \u00a0](?=[\u0e01-\u0e45])/g;
const GOES_ON = unicode('^\\s\\p{Ll}', 'u', /^\s[a-z]/);
const ABBREVIATION = /(?:^|[\s(“"'])(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|Ep|Eps|No|Vol|Pt|e\.g|i\.e|etc|[A-Z])\.$/;

/**
 * Cuts a passage into sentences, in one pass. Works for spaced scripts and for Chinese and Japanese; Thai, which writes
 * no stops and no spaces between words, is cut at its spaces, which part its clauses.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    while (start < end && isBlank(text, start)) start += 1;
    let last = end;
    while (last > start && isBlank(text, last - 1)) last -= 1;
    if (last > start) sentences.push({ start, end: last });
    start = end;
  };
  STOP.lastIndex = 0;
  for (let match = STOP.exec(text); match; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    // "(spoiler!!) only if", "Yahoo! is": the sentence goes on.
    const next = text.slice(end, end + 2);
    if (GOES_ON(next).test(next)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

/** Neighbours put together until what they take up is so long, in characters; the last may be shorter. */
export function joinSentences(sentences: readonly Sentence[], least: number): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && last.end - last.start < least) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isBlank(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign <= 0x20 ? sign === 0x20 || (sign >= 9 && sign <= 13) : sign >= 0xa0 && /\s/.test(text.charAt(at));
}
