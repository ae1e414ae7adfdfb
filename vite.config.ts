/** `vite build --mode chrome|firefox`: one manifest, one folder per browser, each loadable as it is. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import project from './package.json' with { type: 'json' };

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      modulePreload: false,
      // Pages that the manifest does not name.
      rolldownOptions: { input: ['src/welcome/index.html', 'src/welcome/sample.html'] },
    },
    plugins: [
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
