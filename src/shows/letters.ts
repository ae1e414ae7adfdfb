/** Texts and titles as bare letters, in which they are compared: case, accents, punctuation and spaces forgiven. */
import { fold } from '../detect/fold';
import { unicode, whenNeeded } from '../detect/unicode';

/** A run of letters and digits of one kind of script. */
export interface Run {
  /** Its first letter in `Letters.flat`. */
  readonly from: number;
  /** Where in the text it starts and ends. */
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/** `spaced` scripts set words apart; Korean sets them apart but hangs particles on them; `unspaced` ones do not. */
export type Script = 'spaced' | 'hangul' | 'kana' | 'unspaced';

export interface Letters {
  /** All letters and digits, folded, without anything between them, and without "the", "a", "an". */
  readonly flat: string;
  readonly runs: readonly Run[];
  /** For each letter of `flat`: the run that it is in. */
  readonly runOf: readonly number[];
  /** For each letter of `flat`: where in the text it stands. */
  readonly at: readonly number[];
}

// One run of one script; "&" is a word, and "D.P." is one.
const RUN = unicode(
  '[\\p{Script=Hangul}]+|[\\p{Script=Katakana}\\p{Script=Hiragana}ー]+|[\\p{Script=Han}々〇]+|[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]+|(?:\\p{L}\\.){2,8}\\p{L}?|(?:(?![\\p{Script=Hangul}\\p{Script=Katakana}\\p{Script=Hiragana}ー\\p{Script=Han}\\p{Script=Thai}])[\\p{L}\\p{M}\\p{N}])+|&',
  'gu',
  /(?:[a-z]\.){2,8}[a-z]?|[a-z0-9]+|&/gi,
);
// Letters that folding leaves as they are: most of Korean, Chinese and Japanese.
const PLAIN = /^[가-힣\u3041-\u3096\u30a1-\u30fc\u4e00-\u9fff]+$/;
const HANGUL = whenNeeded('^\\p{Script=Hangul}', 'u');
const KANA = whenNeeded('^[\\p{Script=Katakana}\\p{Script=Hiragana}ー]', 'u');
const UNSPACED = whenNeeded(
  '^[\\p{Script=Han}々〇\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]',
  'u',
);
const SMALL_WORDS = new Set(['the', 'a', 'an']);

/** Takes a text apart. Positions are those of the text, which should be in composed form (NFC) where it is Korean. */
export function lettersOf(text: string): Letters {
  let flat = '';
  const runs: Run[] = [];
  const runOf: number[] = [];
  const at: number[] = [];
  const expression = RUN(text);
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const raw = match[0];
    const key = raw === '&' ? 'and' : PLAIN.test(raw) ? raw : fold(raw).replace(/\./g, '');
    if (key === '' || SMALL_WORDS.has(key)) continue;
    const { index } = match;
    runs.push({ from: flat.length, start: index, end: index + raw.length, script: scriptOf(key) });
    for (let letter = 0; letter < key.length; letter += 1) {
      runOf.push(runs.length - 1);
      at.push(key.length === raw.length ? index + letter : Math.min(index + letter, index + raw.length - 1));
    }
    flat += key;
  }
  return { flat, runs, runOf, at };
}

function scriptOf(key: string): Script {
  const code = key.charCodeAt(0);
  if (code < 0x0e00) return 'spaced';
  if (HANGUL().test(key)) return 'hangul';
  if (KANA().test(key)) return 'kana';
  return UNSPACED().test(key) ? 'unspaced' : 'spaced';
}
