import { compileLanguage, type Language } from '../language';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { id } from './id';
import { ja } from './ja';
import { ko } from './ko';
import { th } from './th';
import { tr } from './tr';
import { vi } from './vi';
import { zh } from './zh';

/** Every language that the detection knows, compiled once. */
export const LANGUAGES: readonly Language[] = [en, ko, ja, zh, th, vi, id, es, tr, ar].map(compileLanguage);
