/** The entries in the context menu of pages that are protected. */
import { optional, type Menus } from '../settings/browser';
import { say } from '../settings/i18n';
import { protectedSites } from './granted-sites';
import { SHIELD_THIS, TOGGLE_ALL } from './menu-request';

/** Puts the entries into the menus of the sites to which we have access now. */
export async function offerMenu(): Promise<void> {
  const { contextMenus } = optional;
  if (!contextMenus) return;
  await contextMenus.removeAll();
  const documentUrlPatterns = await protectedSites();
  const contexts: Menus.ContextType[] = ['page', 'selection', 'link', 'image', 'video'];
  contextMenus.create({ id: SHIELD_THIS, title: say('correction_shield'), contexts, documentUrlPatterns });
  contextMenus.create({ id: TOGGLE_ALL, title: say('toggle_all'), contexts, documentUrlPatterns });
}
