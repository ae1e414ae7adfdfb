/** The accessibility tree of a page, as assistive technology is told of it. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './browsers';
import { evaluatePrivileged } from './firefox-window';

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  /** Null where the node is nothing that expands. */
  readonly isExpanded: boolean | null;
}

/** All that a screen reader can come upon in a page. In Firefox the page must be the selected tab. */
export async function readAccessibleNodes(name: BrowserName, page: Page): Promise<readonly AccessibleNode[]> {
  await page.bringToFront();
  return name === 'chromium' ? readFromChromium(page) : readFromFirefox(page.browser());
}

async function readFromChromium(page: Page): Promise<AccessibleNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => {
      const expanded: unknown = properties?.find((property) => property.name === 'expanded')?.value.value;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        isExpanded: typeof expanded === 'boolean' ? expanded : null,
      };
    });
}

async function readFromFirefox(browser: Browser): Promise<AccessibleNode[]> {
  const nodes = await evaluatePrivileged(
    browser,
    `(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const states = Ci.nsIAccessibleStates;
      const read = (node, into) => {
        const state = {};
        node.getState(state, {});
        const isExpanded = state.value & states.STATE_EXPANDED ? true : state.value & states.STATE_COLLAPSED ? false : null;
        into.push({ role: service.getStringRole(node.role), name: node.name ?? '', isExpanded });
        for (let child = node.firstChild; child; child = child.nextSibling) read(child, into);
        return into;
      };
      // Firefox builds the tree when it is first asked for it, and the page's process sends it piece by piece.
      let before = 0;
      for (let tries = 0; tries < 40; tries += 1) {
        const root = service.getAccessibleFor(gBrowser.selectedBrowser);
        const nodes = root ? read(root, []) : [];
        if (nodes.length > 2 && nodes.length === before) return JSON.stringify(nodes);
        before = nodes.length;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
      throw new Error('The accessibility tree did not come to rest.');
    })()`,
  );
  return JSON.parse(nodes) as AccessibleNode[];
}
