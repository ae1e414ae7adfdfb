import { describe, expect, test, vi } from 'vitest';
import { createShadowRootOf } from '../../src/content/shadow-root-of';

interface Api {
  readonly browser: { readonly runtime: { id: string | undefined } };
  readonly optional: { dom: { readonly openOrClosedShadowRoot: (element: unknown) => unknown } | undefined };
}
const { browser, optional } = vi.hoisted<Api>(() => ({
  browser: { runtime: { id: 'extension' } },
  optional: { dom: undefined },
}));
vi.mock('../../src/settings/browser', () => ({ browser, optional }));

const root = {} as ShadowRoot;
const refusal = new Error('Error in invocation of dom.openOrClosedShadowRoot');
const refuse = (): never => {
  throw refusal;
};

describe('the shadow root that the browser tells of', () => {
  test.each([
    { what: 'Firefox: one', element: { openOrClosedShadowRoot: root }, ask: undefined, told: root, errors: [] },
    { what: 'Firefox: none', element: { openOrClosedShadowRoot: null }, ask: undefined, told: null, errors: [] },
    { what: 'Chromium: one', element: {}, ask: () => root, told: root, errors: [] },
    { what: 'Chromium: none', element: {}, ask: () => null, told: null, errors: [] },
    { what: 'Chromium: an element it does not take', element: {}, ask: refuse, told: null, errors: [refusal] },
    { what: 'Chromium: an orphan', element: {}, id: undefined, ask: refuse, told: null, errors: [] },
    { what: 'neither', element: {}, ask: undefined, told: null, errors: [] },
  ])('$what', ({ element, ask, told, errors, ...rest }) => {
    browser.runtime.id = 'id' in rest ? rest.id : 'extension';
    optional.dom = ask && { openOrClosedShadowRoot: ask };
    const noted: unknown[] = [];
    const shadowRootOf = createShadowRootOf((error) => noted.push(error));
    expect(shadowRootOf(element as unknown as HTMLElement)).toBe(told);
    expect(noted).toEqual(errors);
  });
});
