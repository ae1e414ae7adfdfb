import { describe, expect, test } from 'vitest';
import { chooseBrowser, describePage, hasDisplay } from '../../scripts/start';
import { DEMO_PAGES, demoRoute, plainAddressOf, type DemoPage } from '../../scripts/demo-site';

describe('the browser that npm start opens', () => {
  test.each([
    ['the one asked for', 'firefox', ['chromium', 'firefox'], 'firefox'],
    ['Chromium where both are there', undefined, ['chromium', 'firefox'], 'chromium'],
    ['Firefox where it is the only one', undefined, ['firefox'], 'firefox'],
    ['Chromium, to be installed, where there is none', undefined, [], 'chromium'],
  ])('is %s', (_, wanted, installed, expected) => {
    expect(chooseBrowser(wanted, (name) => (installed.includes(name) ? `/usr/bin/${name}` : null))).toBe(expected);
  });

  test('is named in the complaint where it is unknown', () => {
    expect(() => chooseBrowser('netscape')).toThrow('No such browser: netscape. Known are chromium and firefox.');
  });

  test.each([
    ['Linux without a display', 'linux', {}, false],
    ['Linux with an empty display', 'linux', { DISPLAY: '' }, false],
    ['Linux under X', 'linux', { DISPLAY: ':0' }, true],
    ['Linux under Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['a Mac', 'darwin', {}, true],
  ] as const)('opens a window or not: %s', (_, platform, environment, expected) => {
    expect(hasDisplay(environment, platform)).toBe(expected);
  });
});

describe('what is printed of a demo page', () => {
  const page: DemoPage = { name: 'sample', address: 'http://a.example/', about: 'a sample' };

  test('names each cover and the passages behind it, cut to a line', () => {
    const sections = [{ cover: 'The ending. The author warns', passages: ['Short.', 'x'.repeat(200)] }];
    expect(describePage(page, sections).split('\n')).toEqual([
      'http://a.example/',
      '  a sample',
      '  shielded: The ending. The author warns',
      '    - Short.',
      `    - ${'x'.repeat(75)}…`,
    ]);
  });

  test('says so where nothing is shielded', () => {
    expect(describePage(page, [])).toBe('http://a.example/\n  a sample\n  nothing shielded');
  });
});

describe('the demo site', () => {
  const bodyOf = (address: string): string => {
    const body = demoRoute(new URL(address))?.body;
    if (!(body instanceof Uint8Array)) throw new Error(`Nothing stands at ${address}`);
    return Buffer.from(body).toString('utf8');
  };

  test.each(DEMO_PAGES.map((page) => [page.name, page] as const))('serves %s, and all that it shows', (_, page) => {
    const html = bodyOf(page.address);
    expect(bodyOf(plainAddressOf(page))).toBe(html);
    const shown = [...html.matchAll(/"(\/demo\/[^"]+)"/g)].map(([, path]) => path ?? '');
    expect(shown.length).toBeGreaterThan(0);
    for (const path of shown) expect(bodyOf(new URL(path, page.address).href)).not.toBe('');
  });

  test.each([
    'http://elsewhere.example/review/',
    'http://tideline.tistory.com/demo/../package.json',
    'http://a.example/demo/x/y.html',
  ])('has nothing at %s', (address) => {
    expect(demoRoute(new URL(address))).toBeNull();
  });
});
