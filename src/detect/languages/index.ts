import { compileLanguage, type Language } from '../language';
import { en } from './en';
import { es } from './es';
import { ko } from './ko';

/** Every language that the detection knows, compiled once. */
export const LANGUAGES: readonly Language[] = [en, ko, es].map(compileLanguage);
