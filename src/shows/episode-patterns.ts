/** The expressions by which `episode-reference.ts` finds episodes: made of the words of `episode-words.ts` when a text first hints at one. */
import { EPISODE_WORDS, NOT_AFTER, numberWords, type EpisodeWords } from './episode-words';
import { byWords, createWordSets } from './word-set';

const NUMBER = '(?:[0-9],[0-9]{3}(?![0-9])|[0-9]{1,4}|[一二三四五六七八九十百零〇两兩]{1,6})';
/** What every number in figures has in it. */
export const IN_FIGURES = /[0-9一二三四五六七八九十百零〇两兩]/;
// A range ("7-8", "7 to 8") or a list ("7, 8 & 9"), with the word repeated or not ("E7-E8", "第7話～第8話").
const RANGE_MARK =
  ' ?[-~] ?| (?:to|thru|through|till|until|bis|al?|à|até|hasta|sampai|hingga|s/d|đến|ถึง|إلى|الى) |至|到|から|ถึง';
const LIST_MARK = ' ?[,、·・&/+] ?| (?:and|y|e|et|und|dan|và|ve|และ|و) ?|(?:와|과|부터) ?|と|和| ?및 ?';
const BETWEEN = `(?:${RANGE_MARK}|${LIST_MARK})(?:第|제|ep?\\.? ?|tập |b[oö]l[uü]m )?`;
const LIST = `${NUMBER}(?:(?:화|회|話|集)?${BETWEEN}${NUMBER}){0,9}`;
// No digit, decimal, percentage or letter may follow; scripts that are written without spaces may.
const NUMBER_END = '(?![0-9a-z%]|[.,:][0-9]| ?%)';
const SPACED = 'a-zà-ÿđğışçœ0-9\\u0620-\\u064a\\u1e00-\\u1eff';
const WORD_START = `(?<![${SPACED}])`;
const WORD_END = `(?![${SPACED}])`;
const NO_NUMBER_BEFORE = '(?<![0-9.,:/]|[0-9] ?[-~])';

/** What is counted, or what stands without a number. */
export type Counted = 'episodes' | 'seasons' | 'parts';
export type Uncounted = 'first' | 'finale' | 'seasonFinale';

type WordKind = Exclude<keyof EpisodeWords, 'id'>;
const BEFORE = { episodes: 'before', seasons: 'seasonBefore', parts: 'partBefore' } as const;
const AFTER = { episodes: 'after', seasons: 'seasonAfter', parts: 'partAfter' } as const;

const KINDS: readonly WordKind[] = [
  ...(['before', 'after', 'seasonBefore', 'seasonAfter', 'partBefore', 'partAfter'] as const),
  ...(['first', 'finale', 'seasonFinale'] as const),
];

const WORDS = createWordSets(() => {
  const lists = {} as Record<WordKind, readonly string[]>;
  for (const kind of KINDS) lists[kind] = EPISODE_WORDS.flatMap((words) => words[kind]);
  return lists;
});

/** What a text has of what the expressions are made of. */
export interface EpisodeText {
  /** Lower case, with figures and marks in ASCII. */
  readonly plain: string;
  readonly hasFigures: boolean;
  /** The numbers that it writes as words, as alternatives; '' where it has none. */
  readonly numbers: string;
  /** The places of the words that it may have something of. */
  readonly words: ReadonlyMap<WordKind, readonly number[]>;
}

/** @param plain lower case, with figures and marks in ASCII */
export function readEpisodeText(plain: string): EpisodeText {
  const words = WORDS.presentIn(plain);
  return { plain, hasFigures: IN_FIGURES.test(plain), numbers: words.size === 0 ? '' : numbersIn(plain), words };
}

const expressionsOf = byWords<readonly RegExp[]>();

function globals(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'g'));
}

const NO_EXPRESSIONS: readonly RegExp[] = [];
const NO_PLACES: readonly number[] = [];

/**
 * The expressions for a counted thing that may match a text. They are made of the words that stand in it: those of all
 * languages took the browser some 10 ms to compile.
 */
export function countedIn({ words, hasFigures, numbers }: EpisodeText, kind: Counted): readonly RegExp[] {
  const before = words.get(BEFORE[kind]) ?? NO_PLACES;
  const after = words.get(AFTER[kind]) ?? NO_PLACES;
  if (before.length + after.length === 0) return NO_EXPRESSIONS;
  return expressionsOf(`${kind} ${before.join()} ${after.join()} ${hasFigures} ${numbers}`, () => {
    const front = `${WORD_START}(?<unit>${WORDS.alternatives(BEFORE[kind], before)})`;
    const behind = `(?:${WORDS.alternatives(AFTER[kind], after)})`;
    const ofFigures = [
      ...(before.length > 0 ? [`${front}[ .:#]{0,2}(?<list>${LIST})${NUMBER_END}`] : []),
      ...(after.length > 0 ? [`${NO_NUMBER_BEFORE}${NOT_AFTER}(?<list>(?:第 ?)?${LIST})${behind}`] : []),
    ];
    const ofWords = [
      ...(before.length > 0 ? [`${front} (?<list>${numbers})${WORD_END}`] : []),
      ...(after.length > 0 ? [`${WORD_START}(?<list>${numbers})${behind}`] : []),
    ];
    return globals([...(hasFigures ? ofFigures : []), ...(numbers === '' ? [] : ofWords)]);
  });
}

/** The expressions for what has no number that may match a text. */
export function uncountedIn({ words }: EpisodeText, kind: Uncounted): readonly RegExp[] {
  const names = words.get(kind);
  if (!names) return NO_EXPRESSIONS;
  return expressionsOf(`${kind} ${names.join()}`, () =>
    globals([`${WORD_START}(?:${WORDS.alternatives(kind, names)})${WORD_END}`]),
  );
}

const WORD = new RegExp(`[${SPACED.replace('0-9', '')}가-힣]+`, 'g');

function numbersIn(plain: string): string {
  const known = numberWords();
  const found = new Set<string>();
  for (const word of plain.match(WORD) ?? []) if (known.has(word)) found.add(word);
  // "첫 번째"
  if (plain.includes(' 번째'))
    for (const word of known.keys()) if (word.includes(' ') && plain.includes(word)) found.add(word);
  if (found.size === 0) return '';
  return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** The numbers in a list of them that is written in figures. */
export const IN_LIST = new RegExp(NUMBER, 'g');
/** What makes a range of the numbers around it. */
export const IS_RANGE = new RegExp(`^(?:화|회|話|集)?(?:${RANGE_MARK})`);

// "S2E3", "S02.E03-E04", "T2E3", "2x03".
export const COMPACT =
  /(?<![a-z0-9])[st]([0-9]{1,2}) ?[.:x-]? ?ep?\.? ?([0-9]{1,4})(?: ?- ?(?:s[0-9]{1,2})?(?:ep?)?([0-9]{1,4}))?(?![a-z0-9])/g;
export const CROSS =
  /(?<![a-z0-9.,])(1?[0-9])x([0-9]{2})(?:-(?:1?[0-9]x)?([0-9]{2}))?(?![a-z0-9]| ?(?:cm|mm|m|px|in|inch|pt)(?![a-z])|["″x])/g;
// "E07", "S2": in capitals only.
export const LONE_EPISODE = /(?<![a-z0-9])e([0-9]{2,3})(?: ?- ?e?([0-9]{2,3}))?(?![a-z0-9])/g;
export const LONE_SEASON = /(?<![a-z0-9])s([0-9]{1,2})(?![a-z0-9])/g;

/** One cheap look, before all others: nearly all text names no episode. */
export const HINT = hint();

function hint(): RegExp {
  const digit = '[0-9０-９٠-٩۰-۹๐-๙]';
  const words = [
    `\\b(?:eps?|folge|staffel|season|series ${digit}|temporada|saison|sezon|musim|cap[ií]tul|caps?\\.|finale?\\b|premiere|pilot|[st]${digit}{1,2}\\b|[st]${digit}{1,2} ?[.:x-]? ?e|e${digit}{2}|1?${digit}x${digit}{2})`,
    `\\b(?:part|pt\\.|cour|volume|vol\\.|parte|partie|teil|bagian|kısım)[ .]{0,2}(?:${digit}|i|one|two|three|four)`,
    `${digit} ?(?:화|회|話|话|回|集|期|季|部|クール|シーズン|파트|시즌)`,
    '[一二三四五六七八九十] ?(?:話|话|回|集|期|季|部)',
    'é?pisod|ép\\.|ｅｐ|serien|final|dernier|[uú]ltimo|letzte|terakhir|\\b(?:son|ilk) b|b[oö]l[uü]m|tập|tap cuoi|mùa|phần',
    '시즌|마지막|최종|첫 ?[회화방]|막방|피날레|종영|에피소드|파트',
    'シーズン|エピソード|最[終终后後]|ラスト|初回|大[结結]局|首集|末集|季[終终]|完[结結]篇',
    'ตอน|ซีซ|ภาค|حلق|موسم|جزء',
  ];
  return new RegExp(words.join('|'), 'i');
}

/** As `matchAll`, which compiles its expression anew each time: that took nine tenths of the time here. */
export function* matchesOf(expression: RegExp, text: string): Generator<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const next = expression.lastIndex;
    yield match;
    expression.lastIndex = next;
  }
}
