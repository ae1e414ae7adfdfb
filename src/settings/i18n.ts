/** The extension's own words, in the browser's language. */
import type messages from '../../_locales/en/messages.json';
import { browser } from './browser';

type EnglishKey = keyof typeof messages;

/** A message that comes in a number's forms: English has two of the six, other languages have more (`Intl.PluralRules`). */
export type CountKey = Extract<EnglishKey, `${string}_other`> extends `${infer Base}_other` ? Base : never;

export type MessageKey = EnglishKey | `${CountKey}_${Intl.LDMLPluralRule}`;

/** Says a message; the parts fill its placeholders in their order. */
export type Say = (key: MessageKey, ...parts: string[]) => string;

export const say: Say = (key, ...parts) => browser.i18n.getMessage(key, parts);
