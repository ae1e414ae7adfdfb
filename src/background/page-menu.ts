/** The entry in the context menu of pages that are protected. */
import { optional } from '../settings/browser';
import { say } from '../settings/i18n';
import { protectedSites } from './granted-sites';

/** Reveals all of a page, or shields it again: the name of the menu entry and of the keyboard command. */
export const TOGGLE_ALL = 'toggle-all';

/** Puts the entry into the menus of the sites to which we have access now. */
export async function offerMenu(): Promise<void> {
  const { contextMenus } = optional;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({
    id: TOGGLE_ALL,
    title: say('toggle_all'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: await protectedSites(),
  });
}
