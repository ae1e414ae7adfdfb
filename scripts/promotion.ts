/** The store's tile and marquee: the extension's name and what it is for, beside what a reader sees. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { sayEnglish } from './english';

const ICON = readFileSync(join(import.meta.dirname, '../icons/icon.svg')).toString('base64');

/**
 * Draws one, as large as the page's viewport.
 *
 * @param shown a picture of a shielded page as base64, or null where there is no room for one
 */
export async function showPromotion(page: Page, shown: string | null): Promise<void> {
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
body { box-sizing: border-box; display: grid; grid-template-columns: ${shown === null ? '1fr' : '36% 1fr'}; gap: 4%; height: 100vh; margin: 0;
  padding: 0 0 0 ${shown === null ? '0' : '5%'}; overflow: hidden; align-items: center; color: #fff;
  background: linear-gradient(160deg, #2a1250, #57299b); font-family: system-ui, sans-serif; }
body::before { content: ''; position: fixed; inset: 0 0 auto; height: 10px; background: repeating-linear-gradient(115deg, #ffc94d 0 20px, #2a1250 20px 40px); }
section { text-align: ${shown === null ? 'center' : 'start'}; }
.mark { width: ${shown === null ? '96px' : '120px; margin-left: -10px'}; }
h1 { margin: 0.35em 0 0.3em; font-size: ${shown === null ? '29px' : '46px'}; line-height: 1.15; letter-spacing: -0.01em; }
p { margin: 0; color: #dccdf5; font-size: ${shown === null ? '17px' : '25px'}; line-height: 1.4; text-wrap: balance; }
.shown { align-self: end; width: 100%; margin-bottom: -2px; border-radius: 14px 0 0 0; box-shadow: 0 12px 60px rgb(0 0 0 / 50%); }
</style><section><img class="mark" src="data:image/svg+xml;base64,${ICON}" alt=""><h1>${sayEnglish('extension_name')}</h1><p>${sayEnglish('welcome_title')}</p></section>
${shown === null ? '' : `<img class="shown" src="data:image/png;base64,${shown}" alt="">`}`);
}
