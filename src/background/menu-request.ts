import type { Menus } from '../settings/browser';
import type { PageRequest } from '../settings/messages';

/** Reveals all of a page, or shields it again: the name of the menu entry and of the keyboard command. */
export const TOGGLE_ALL = 'toggle-all';
/** Shields what is selected, or lets the reader pick it: the name of the menu entry. */
export const SHIELD_THIS = 'shield-this';

/** What a page is asked where its reader chooses a menu entry; null for an entry of another name. */
export function menuRequest({
  menuItemId,
  selectionText,
}: Pick<Menus.OnClickData, 'menuItemId' | 'selectionText'>): PageRequest | null {
  if (menuItemId === TOGGLE_ALL) return { type: 'page:toggle-all' };
  if (menuItemId !== SHIELD_THIS) return null;
  return { type: selectionText ? 'page:shield-selection' : 'page:pick' };
}
