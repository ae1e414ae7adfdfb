/** Finds the reader's shows in texts, all in one pass. */
import { NEVER, unicode } from '../detect/unicode';
import { findEpisodeReferences } from './episode-reference';
import { lettersOf, type Letters } from './letters';
import { normaliseTitle, type NormalTitle } from './normalise-title';
import type { Show, ShowId } from './show';
import { compileStarts } from './title-starts';

/** A show that a text names, and where: `text.slice(start, end)`. */
export interface FoundShow {
  readonly showId: ShowId;
  readonly start: number;
  readonly end: number;
}

/** What is known of a text beside its words. */
export interface TextSource {
  /** The show that the page is about: its title needs no other sign that it is a title. */
  readonly pageShow?: ShowId | null;
  /** The text's language, BCP 47: in German, capitals tell nothing. */
  readonly lang?: string;
}

export interface ShowMatcher {
  /** Every mention of the shows in a text, in order. The time grows with the text, not with the number of shows. */
  findShows(text: string, source?: TextSource): readonly FoundShow[];
  /** Whether any of the shows could be named in a text, or be its title: false only where none is. Cheap. */
  mayName(text: string): boolean;
  /** The shows whose title this is, as a whole. */
  showsTitled(title: string): readonly ShowId[];
}

interface Entry extends NormalTitle {
  readonly ids: ShowId[];
}

/** Text beyond this is not searched. */
const LONGEST_TEXT = 20_000;

/** Compiles shows for `findShows`. Titles without a letter or digit name nothing. */
export function compileShows(shows: Iterable<Pick<Show, 'id' | 'title' | 'aliases'>>): ShowMatcher {
  const entries = new Map<string, Entry>();
  for (const { id, title, aliases } of shows) {
    for (const name of [title, ...aliases]) {
      const normal = normaliseTitle(name);
      if (normal.key === '') continue;
      const known = entries.get(normal.key);
      if (!known) entries.set(normal.key, { ...normal, ids: [id] });
      else if (!known.ids.includes(id)) known.ids.push(id);
    }
  }
  // By their first two letters: the lengths of the titles that begin so, longest first.
  const lengths = new Map<string, number[]>();
  for (const key of entries.keys()) {
    const start = key.slice(0, 2);
    const known = lengths.get(start);
    if (!known) lengths.set(start, [key.length]);
    else if (!known.includes(key.length)) known.push(key.length);
  }
  for (const known of lengths.values()) known.sort((a, b) => b - a);
  const mayBegin = compileStarts(entries.values());

  function findShows(text: string, source: TextSource = {}): readonly FoundShow[] {
    const searched = text.slice(0, LONGEST_TEXT);
    if (!mayBegin(searched)) return NOTHING;
    const letters = lettersOf(searched);
    const found: FoundShow[] = [];
    let index = 0;
    while (index < letters.flat.length) {
      const entry = startsWord(letters, index) ? entryAt(letters, index) : null;
      if (entry) {
        const place = placeOf(letters, index, entry.key.length);
        const ids = entry.ids.filter(
          (id) => !entry.isCommon || id === source.pageShow || isSetApart(searched, letters, place, source),
        );
        for (const showId of ids) found.push({ showId, start: place.start, end: place.end });
        if (ids.length > 0) {
          index += entry.key.length;
          continue;
        }
      }
      index += 1;
    }
    return found;
  }

  function entryAt(letters: Letters, index: number): Entry | null {
    const { flat } = letters;
    const candidates = lengths.get(flat.slice(index, index + 2));
    const single = lengths.get(flat.charAt(index));
    for (const length of [...(candidates ?? NONE), ...(single ?? NONE)]) {
      const entry = entries.get(flat.slice(index, index + length));
      if (entry?.key.length === length && endsWord(letters, index + length) && hasWords(letters, index, entry))
        return entry;
    }
    return null;
  }

  return {
    findShows,
    mayName: mayBegin,
    showsTitled: (title) => entries.get(normaliseTitle(title).key)?.ids ?? [],
  };
}

const NONE: readonly number[] = [];
const NOTHING: readonly FoundShow[] = [];
// Arabic writes "and", "in", "by", "for", "like" and "so" as a letter before the word.
const ARABIC_PREFIXES = 'وفبلك';
// Particles, and the nouns of review titles that are written on to a name.
const HANGUL_TAIL =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|만|까지|부터|처럼|보다|로|으로|라는|이라는|라고|이라고|란|이란|라|랑|이랑|하고|인데|이다|입니다|였다|이었다|이야|야|이나|나|에는|에서는|에서도|만의|까지도|와는|과는|드라마|결말|줄거리|리뷰|후기|출연진|등장인물|시즌|시즌제|마지막회|최종회|마지막화|최종화|스포|명대사|해석|엔딩|몇부작|인물관계도)$/;

/** Whether a title may begin at a letter. */
function startsWord({ flat, runs, runOf }: Letters, index: number): boolean {
  const number = runOf[index];
  const run = number === undefined ? undefined : runs[number];
  if (!run || run.from === index) return run !== undefined;
  switch (run.script) {
    case 'unspaced':
      return true;
    case 'kana':
      return isKatakana(flat, index) !== isKatakana(flat, index - 1);
    case 'spaced':
      return index === run.from + 1 && ARABIC_PREFIXES.includes(flat.charAt(run.from));
    case 'hangul':
      return false;
  }
}

/** Whether a title may end before a letter. */
function endsWord({ flat, runs, runOf }: Letters, end: number): boolean {
  const number = runOf[end];
  const run = number === undefined ? undefined : runs[number];
  if (number === undefined || !run || run.from === end) return true;
  switch (run.script) {
    case 'unspaced':
      return !MARK(flat.charAt(end)).test(flat.charAt(end)) || /^[เแโใไ]/.test(flat.charAt(end));
    case 'kana':
      return !isKatakana(flat, end) || !isKatakana(flat, end - 1);
    case 'spaced':
      return false;
    case 'hangul':
      return HANGUL_TAIL.test(flat.slice(end, runs[number + 1]?.from ?? flat.length));
  }
}

function isKatakana(flat: string, index: number): boolean {
  return /[\u30a1-\u30ff]/.test(flat.charAt(index));
}

/** Whether the words of a match are those of the title, where the title is too short to be written otherwise. */
function hasWords({ runs, runOf }: Letters, index: number, entry: Entry): boolean {
  if (entry.isLoose) return true;
  const [first, last] = [runOf[index], runOf[index + entry.key.length - 1]];
  if (first === undefined || last === undefined || last - first + 1 !== entry.cuts.length) return false;
  return entry.cuts.every((cut, number) => number === 0 || runs[first + number]?.from === index + cut);
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** The runs that it covers. */
  readonly first: number;
  readonly last: number;
}

function placeOf({ at, runs, runOf }: Letters, index: number, length: number): Place {
  const last = index + length - 1;
  const lastRun = runOf[last] ?? 0;
  const isWholeRun = runOf[last + 1] !== lastRun;
  return {
    start: at[index] ?? 0,
    end: isWholeRun ? (runs[lastRun]?.end ?? 0) : (at[last] ?? 0) + 1,
    first: runOf[index] ?? 0,
    last: lastRun,
  };
}

const OPENING = /[“”"„‟«»‹›「『《〈【‘’'`*_]\s?(?:(?:the|an?)\s)?$/i;
const CLOSING = /^\s?(?:[([（]\d{4}[)\]）]\s?)?[.,!?:]?[“”"‟«»‹›」』》〉】’'`*_]/;
const FICTION_BEFORE =
  /(?:k-?drama|c-?drama|j-?drama|drama|series|show|sitcom|anime|serie|série|novela|dorama|drakor|film|movie|pelicula|película|phim|dizi|dizisi|مسلسل|드라마|시리즈|ドラマ|剧|劇|ซีรีส์)\s?$/i;
const FICTION_AFTER =
  /^\s?(?:의 )?(?:\(\d{4}\)|\(?(?:k|c|j)-?drama|tv series|dizisi|드라마|결말|줄거리|마지막회|최종회|등장인물|출연진|ネタバレ|大结局|大結局|剧情|劇情|ending explained|finale|recap|spoilers)/i;
const NEAR = 30;
const MARK = unicode('^[\\p{M}ะาำเแโใไ]', 'u', NEVER);
const CAPITAL = unicode('^\\p{Lu}', 'u', /^[A-Z]/);
const LETTER_BEFORE = unicode("[\\p{L}\\p{N}]['’]\\s?$", 'u', /[a-z0-9]'\s?$/i);
const LETTER_AFTER = unicode("^['’]\\p{L}", 'u', /^'[a-z]/i);

/** Whether something shows that common words are a title here: quotation marks, capitals, a word for shows, an episode. */
function isSetApart(text: string, letters: Letters, place: Place, source: TextSource): boolean {
  const before = text.slice(Math.max(0, place.start - NEAR), place.start);
  const after = text.slice(place.end, place.end + NEAR);
  if (OPENING.test(before) && CLOSING.test(after) && !isApostrophe(before, after)) return true;
  if (FICTION_BEFORE.test(before) || FICTION_AFTER.test(after)) return true;
  if (source.lang?.slice(0, 2).toLowerCase() !== 'de' && isCapitalised(text, letters, place)) return true;
  const [episode] = findEpisodeReferences(after);
  return episode !== undefined && /^[\s:,.'’s·|()[\]-]{0,6}$/.test(after.slice(0, episode.start));
}

/** "it's Lost's": one sign for both uses. A quotation opens behind a space or bracket. */
function isApostrophe(before: string, after: string): boolean {
  return LETTER_BEFORE(before).test(before) || LETTER_AFTER(after).test(after);
}

/** Whether all words of a match are capitalised in a sentence whose other words are not. */
function isCapitalised(text: string, { runs }: Letters, place: Place): boolean {
  const isCapital = (number: number): boolean => {
    const start = runs[number]?.start ?? 0;
    const letter = text.slice(start, start + 2);
    return CAPITAL(letter).test(letter);
  };
  const small = /^(?:in|of|on|to|and|at|by|for|de|la|le|du|y|e)$/;
  for (let number = place.first; number <= place.last; number += 1) {
    const run = runs[number];
    if (!run || (!isCapital(number) && (number === place.first || !small.test(text.slice(run.start, run.end)))))
      return false;
  }
  const lead = text.slice(0, place.start);
  const startsSentence = /(?:^|[.!?…:\n–—-]\s*|["“'‘(]\s?)$/.test(lead) || lead.trim() === '';
  if (startsSentence && place.first === place.last) return false;
  // In a headline, where every word has a capital, or in one that shouts, capitals tell nothing.
  let long = 0;
  let lower = 0;
  for (let number = Math.max(0, place.first - 8); number <= Math.min(runs.length - 1, place.last + 8); number += 1) {
    const run = runs[number];
    if (!run || run.script !== 'spaced' || (number >= place.first && number <= place.last)) continue;
    if (run.end - run.start < 4) continue;
    long += 1;
    if (!isCapital(number)) lower += 1;
  }
  return long === 0 ? place.last > place.first || runs.length > 1 : lower * 2 >= long;
}
