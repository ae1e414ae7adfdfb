/** What a real browser does not tell: that made-up events do nothing, and that nothing is left in the page. */
import { expect, test } from 'vitest';
import { createNotice } from '../../src/page/notice';
import { createPicker } from '../../src/page/picker';
import { openPage } from './page';

const HTML = `<!doctype html><html lang="en"><head><title>Harbour Lamps</title></head><body>
<p id="premise">A clerk on the ferry finds a box of letters.</p></body></html>`;

test('a page without a picker or a notice has nothing of them, nor one where they were ended', () => {
  const page = openPage(HTML);
  const { window, document } = page;
  const before = document.documentElement.cloneNode(true);
  const isAsBefore = (): boolean => document.documentElement.isEqualNode(before);
  const controller = new window.AbortController();
  const picker = createPicker({ window, entries: () => page.shield.entries, signal: controller.signal });
  const notice = createNotice(window, controller.signal);
  expect(isAsBefore()).toBe(true);
  picker.pick({ about: 'Pick', cancel: 'Cancel' }, () => undefined);
  notice.say('Done', [], false);
  expect(document.querySelectorAll('spoiler-shield-bar')).toHaveLength(2);
  controller.abort();
  expect(isAsBefore()).toBe(true);
  expect(page.errors).toEqual([]);
});

test('one picker at a time, and one notice', () => {
  const { window, document, shield } = openPage(HTML);
  const { signal } = new window.AbortController();
  const picker = createPicker({ window, entries: () => shield.entries, signal });
  const notice = createNotice(window, signal);
  for (const text of ['once', 'twice']) {
    picker.pick({ about: text, cancel: 'Cancel' }, () => undefined);
    notice.say(text, [], false);
  }
  expect(document.querySelectorAll('spoiler-shield-bar')).toHaveLength(2);
});

test('is not moved by events that the page makes up', () => {
  const { window, document, shield } = openPage(HTML);
  const { signal } = new window.AbortController();
  const picked: unknown[] = [];
  createPicker({ window, entries: () => shield.entries, signal }).pick({ about: 'Pick', cancel: 'Cancel' }, (entry) =>
    picked.push(entry),
  );
  const [bar] = document.querySelectorAll('spoiler-shield-bar');
  if (!bar) throw new Error('A bar was expected.');
  const init = { bubbles: true, composed: true, cancelable: true };
  for (const key of ['ArrowDown', 'Enter', 'Escape'])
    bar.dispatchEvent(new window.KeyboardEvent('keydown', { ...init, key }));
  for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
    bar.dispatchEvent(new window.MouseEvent(type, init));
  expect(picked).toEqual([]);
  expect(bar.isConnected).toBe(true);
});
