import { compileLanguage, type Language } from '../language';
import { en } from './en';
import { ko } from './ko';

/** Every language that the detection knows, compiled once. */
export const LANGUAGES: readonly Language[] = [en, ko].map(compileLanguage);
