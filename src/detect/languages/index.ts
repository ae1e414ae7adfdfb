import { compileLanguage, type Language } from '../language';
import { LANGUAGE_DATA } from './language-data';

/** Every language that the detection knows, compiled once. */
export const LANGUAGES: readonly Language[] = LANGUAGE_DATA.map(compileLanguage);
