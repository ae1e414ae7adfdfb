import { compileLanguage, type Language } from '../language';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { id } from './id';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { th } from './th';
import { tr } from './tr';
import { vi } from './vi';
import { zh } from './zh';

/** Every language that the detection knows, compiled once. */
export const LANGUAGES: readonly Language[] = [en, ko, ja, zh, th, vi, id, es, pt, fr, de, tr, ar].map(compileLanguage);
