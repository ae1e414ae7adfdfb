/** The extension's own words, in the browser's language. */
import type messages from '../../_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

/** Says a message; the parts fill its placeholders in their order. */
export type Say = (key: MessageKey, ...parts: string[]) => string;

export const say: Say = (key, ...parts) => browser.i18n.getMessage(key, parts);
