/**
 * Nothing behind a shield can be made out, whatever the look, its strength and the size of the letters: two pages that
 * differ in their hidden words and pictures alone are the same picture.
 */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { dramaPage } from './drama-pages';
import { differingPixels } from './pixels';
import { chooseOne } from '../../scripts/extension-pages';
import { useReader, type Reader } from './reader';
import { COVER, untilState } from './shield';
import { plainAddress } from './site';

/** CSS pixels. */
const SIZES = [8, 10, 12, 14, 16, 20, 24, 32, 48, 64];
const LOOKS = [
  ['plate', 1],
  ['plate', 2],
  ['plate', 3],
  ['blur', 1],
  ['blur', 2],
  ['blur', 3],
  ['line', 2],
] as const;
const LINE = 'In the end it is the pilot who drowns, and she lights the lamps alone.';
const VIEWPORT = { width: 760, height: 700 };

/** Other letters in the same places: where all letters are of one width, no line breaks elsewhere. */
const rotated = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 11) % 26) + 97));
const PLAIN_PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><rect width="120" height="60" fill="#0a0"/></svg>')}`;

interface Hidden {
  readonly words: (text: string) => string;
  readonly picture: string;
}

const ONE: Hidden = { words: (text) => text, picture: '/stripes.svg' };
const OTHER: Hidden = { words: rotated, picture: PLAIN_PICTURE };

/** A page whose shielded section holds text of every size, light and dark, and every kind of passage. */
function pageOf({ words, picture }: Hidden): string {
  const line = words(LINE);
  const lines = SIZES.map((size) => `<p id="s${size}" style="font-size:${size}px">${line}</p>`).join('\n');
  const kinds = `<ul><li>${line}</li></ul><table border="1"><tr><td data-more="${line}">${line}</td><td><b>${line}</b></td></tr></table>
<div>${line}<br><br>${line}</div><figure><img src="${picture}" alt="" width="120" height="60"><figcaption>${line}</figcaption></figure>
<p style="color:#c00;text-shadow:2px 2px 0 #00f;text-decoration:underline"><a href="/x/">${line}</a> <mark>${line}</mark></p>
<blockquote style="border-left:4px solid"><em>${line}</em></blockquote><pre>${line}</pre>`;
  return dramaPage({
    head: '<style>.entry-content *{font-family:monospace;overflow-wrap:anywhere}[data-more]::after{content:attr(data-more);color:#000}pre{white-space:pre-wrap}</style>',
    content: `<p>The music is fine. <strong>WARNING: The section below contains spoilers!</strong></p>
<section>${lines}${kinds}</section><section style="background:#151515;color:#eee;padding:8px">${lines.replaceAll('id="s', 'id="d')}${kinds}</section>`,
  });
}

async function chooseLook(reader: Reader, style: string, strength: number): Promise<void> {
  const options = await reader.openExtensionPage('src/options/index.html');
  await options.bringToFront();
  if (style !== 'line') {
    await chooseOne(options, 'style', style);
    await chooseOne(options, 'strength', String(strength));
  } else await chooseOne(options, 'style', style);
  await options.close();
}

async function pictureOf(page: Page): Promise<PNG> {
  await page.bringToFront();
  await page.setViewport(VIEWPORT);
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true, type: 'png' })));
}

describe.each(BROWSER_NAMES)('in %s', (name) => {
  const reader = useReader(name);
  let addresses: readonly string[] = [];

  beforeAll(() => {
    addresses = [ONE, OTHER].map((hidden, at) => reader().site.put(`/illegible-${at}/`, pageOf(hidden)));
  });

  async function picturesIn(state: 'on' | null, host: (address: string) => string): Promise<PNG[]> {
    const pictures: PNG[] = [];
    for (const address of addresses) {
      const page = await reader().open(host(address));
      await untilState(page, '#s8', state);
      await untilState(page, '#d64', state);
      pictures.push(await pictureOf(page));
      if (state === 'on') expect(await page.$$eval(COVER, ({ length }) => length)).toBe(1);
      await page.close();
    }
    return pictures;
  }

  it.each(LOOKS)('%s at strength %d tells nothing of what is behind it', async (style, strength) => {
    await chooseLook(reader(), style, strength);
    const [one, other] = await picturesIn('on', (address) => address);
    if (!one || !other) throw new Error('Two pictures were expected.');
    expect([one.width, one.height]).toEqual([other.width, other.height]);
    expect(differingPixels(one, other)).toBe(0);
  });

  it('without a shield the same two pages differ', async () => {
    const [one, other] = await picturesIn(null, plainAddress);
    if (!one || !other) throw new Error('Two pictures were expected.');
    expect([one.width, one.height]).toEqual([other.width, other.height]);
    expect(differingPixels(one, other)).toBeGreaterThan(20_000);
  });
});
