/** All languages: the phrases of each, and beside them the stems derived from them (see `../screen.ts`). They share their words, and compress best together. */
import { en as enCues } from './en';
import { en } from './stems/en';
import { ko as koCues } from './ko';
import { ko } from './stems/ko';
import { ja as jaCues } from './ja';
import { ja } from './stems/ja';
import { zh as zhCues } from './zh';
import { zh } from './stems/zh';
import { th as thCues } from './th';
import { th } from './stems/th';
import { vi as viCues } from './vi';
import { vi } from './stems/vi';
import { id as idCues } from './id';
import { id } from './stems/id';
import { es as esCues } from './es';
import { es } from './stems/es';
import { pt as ptCues } from './pt';
import { pt } from './stems/pt';
import { fr as frCues } from './fr';
import { fr } from './stems/fr';
import { de as deCues } from './de';
import { de } from './stems/de';
import { tr as trCues } from './tr';
import { tr } from './stems/tr';
import { ar as arCues } from './ar';
import { ar } from './stems/ar';
import type { LanguageCues } from '../language';

/**
 * By language, its stems, in runs of those that the same phrases need: "1.4:spoil|reveal;5:next part;", where the phrases
 * are numbers (base 36). One behind "*" may stand in the middle of a word, in scripts where words stand apart; one behind
 * "^" as well, and only headings need it.
 */
export const STEMS: Readonly<Record<string, string>> = { en, ko, ja, zh, th, vi, id, es, pt, fr, de, tr, ar };

/** What each language's file says, in the order of preference. */
export const LANGUAGE_DATA: readonly LanguageCues[] = [
  enCues,
  koCues,
  jaCues,
  zhCues,
  thCues,
  viCues,
  idCues,
  esCues,
  ptCues,
  frCues,
  deCues,
  trCues,
  arCues,
];
