/** What the built extension costs a real browser: everything that its page side alone does not show. */
import { build } from 'vite';
import { measureBlocks, type Blocks } from './blocks';
import { openExtensionBrowser } from './extension-browser';
import { measureIdle, type Idle } from './idle';
import { measureMemory, type Memory } from './memory';
import { LONG_PAGE_PASSAGES } from './page-costs';
import { longArticle, type PageSet } from './pages';
import { measureScrolling, type Scrolling } from './scrolling';
import { measureSize, type Size } from './size';

export interface ExtensionCosts {
  readonly blocks: Blocks;
  readonly memory: Memory;
  readonly scrolling: Scrolling;
  readonly idle: Idle;
  readonly size: Size;
}

/** Builds the extension for Chromium as `npm run build` does, and measures it. */
export async function measureExtension(set: PageSet, runs: number): Promise<ExtensionCosts> {
  await build({ mode: 'chrome', logLevel: 'error' });
  const size = await measureSize();
  const idle = await measureIdle();
  const extension = await openExtensionBrowser();
  try {
    return {
      size,
      idle,
      scrolling: await measureScrolling(extension, runs),
      memory: await measureMemory(extension, longArticle(LONG_PAGE_PASSAGES), runs),
      blocks: await measureBlocks(extension, set, runs),
    };
  } finally {
    await extension.close();
  }
}
