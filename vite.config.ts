/** `vite build --mode chrome|firefox`: one manifest, one folder per browser, each loadable as it is. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };
import { withPlainStrings } from './scripts/plain-strings';

const CONTENT_SCRIPT = 'src/content/main.ts';

/** Takes the one place out of Preact at which it makes markup of text: no page of ours uses it, and stores warn of it. */
const preactWithoutMarkup: Plugin = {
  name: 'preact-without-markup',
  transform: (code, id) => {
    if (!/\/preact\/dist\/preact\.m?js$/.test(id)) return null;
    const changed = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
    if (changed === code) throw new Error('Preact no longer sets markup where it did: see vite.config.ts.');
    return { code: changed, map: null };
  },
};

/** Every page waits until the content script is read. */
const contentScriptWithPlainStrings: Plugin = {
  name: 'content-script-with-plain-strings',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      const file = bundle[CONTENT_SCRIPT.replace(/ts$/, 'js')];
      if (file?.type !== 'asset') throw new Error('The content script is not where it was: see vite.config.ts.');
      file.source = withPlainStrings(String(file.source));
    },
  },
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      modulePreload: false,
      // Their licences ask that they go with the code.
      license: { fileName: 'licences.md' },
      // Pages that the manifest does not name.
      rolldownOptions: { input: ['src/welcome/index.html', 'src/welcome/sample.html'] },
    },
    plugins: [
      preactWithoutMarkup,
      crx({
        // The version stands in package.json only.
        manifest: { ...manifest, version: project.version } as ManifestV3Export,
        browser,
        // Otherwise the script becomes a late import() with web-accessible chunks: spoilers flash, and pages can detect us.
        contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
      }),
      contentScriptWithPlainStrings,
    ],
  };
});
