import type { Menus } from '../settings/browser';
import type { PageRequest } from '../settings/messages';

/** Reveals all of a page, or shields it again: the name of the menu entry and of the keyboard command. */
export const TOGGLE_ALL = 'toggle-all';
/** Shields what is selected, or lets the reader pick it: the name of the menu entry. */
export const SHIELD_THIS = 'shield-this';

/** A menu entry or a keyboard command that the reader chose, and where. */
export type Choice = Pick<Menus.OnClickData, 'menuItemId' | 'selectionText' | 'frameId'>;

/**
 * What a page is asked where its reader chooses a menu entry; null for an entry of another name.
 *
 * @param shielded how many of its sections are shielded now
 */
export function menuRequest({ menuItemId, selectionText }: Choice, shielded: number): PageRequest | null {
  if (menuItemId === TOGGLE_ALL) return { type: shielded > 0 ? 'page:reveal-all' : 'page:shield-all' };
  if (menuItemId !== SHIELD_THIS) return null;
  return { type: selectionText ? 'page:shield-selection' : 'page:pick' };
}
