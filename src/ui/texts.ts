/** The texts of the extension's pages, in the browser's language. */
import { say } from '../settings/i18n';
import { createSayCount } from './count-text';

/** The BCP 47 tag of the language that the texts are in. */
export const language = say('language_tag');

export const sayCount = createSayCount(say, language);

/** Names the page's language, which way it is written, and its title, before anything is shown. */
export function nameDocument(title: string): void {
  document.documentElement.lang = language;
  // Not the browser's own direction: one in Hebrew shows our English texts.
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  document.title = title;
}
