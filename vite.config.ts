/** `vite build --mode chrome|firefox`: one manifest, one folder per browser, each loadable as it is. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

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
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
    ],
  };
});
