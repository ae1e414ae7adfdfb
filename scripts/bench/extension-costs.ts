/** What the built extension costs a real browser: everything that its page side alone does not show. */
import { measureBlocks, type Blocks } from './blocks';
import { buildExtension } from './bundle';
import { openExtensionBrowser } from './extension-browser';
import { measureIdle, type Idle } from './idle';
import { measureMemory, type Memory } from './memory';
import { LONG_PAGE_PASSAGES } from './page-costs';
import { longArticle, type PageSet } from './pages';
import { measureProfile, type Profile } from './profile';
import { measureScrolling, type Scrolling } from './scrolling';
import { measureSize, type Size } from './size';

export interface ExtensionCosts {
  readonly blocks: Blocks;
  readonly memory: Memory;
  readonly scrolling: Scrolling;
  readonly idle: Idle;
  readonly size: Size;
  readonly profile: Profile;
}

/** Builds the extension for Chromium as `npm run build` does, and measures it. */
export async function measureExtension(set: PageSet, runs: number): Promise<ExtensionCosts> {
  buildExtension();
  const size = await measureSize();
  const idle = await measureIdle();
  const profile = await measureProfile(set);
  const extension = await openExtensionBrowser();
  try {
    return {
      size,
      idle,
      profile,
      scrolling: await measureScrolling(extension, runs),
      memory: await measureMemory(extension, longArticle(LONG_PAGE_PASSAGES), runs),
      blocks: await measureBlocks(extension, set, runs),
    };
  } finally {
    await extension.close();
  }
}
