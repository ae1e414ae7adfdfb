/** `npm run icons`: renders the icon's SVG drawings to the sizes that the manifest names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '../icons');
const drawings = [
  { file: 'icon-small.svg', sizes: [16] },
  { file: 'icon.svg', sizes: [32, 48, 128] },
];

for (const { file, sizes } of drawings) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(join(folder, `icon-${String(size)}.png`), png);
    console.log(`icons/icon-${String(size)}.png`);
  }
}
