import { expect, test } from 'vitest';
import { notSpoiler } from '../../src/content/not-spoiler';
import type { CorrectionRule } from '../../src/page/correction-rule';
import { ALL_KINDS } from '../../src/page/covered-kinds';
import { openPage, stateOf } from './page';

const HTML = `<!doctype html><html lang="en"><head><title>Harbour Lamps review</title></head><body><article>
<h1>Harbour Lamps review</h1><p id="warning">Warning: spoilers ahead!</p>
<p id="telling">In the last episode the captain drowns at the pier and nobody finds the letters.</p>
<figure><img id="picture" src="pier.jpg" alt="The pier"></figure>
<p id="second">Her sister forgives him at the funeral.</p></article></body></html>`;
const IDS = ['telling', 'picture', 'second'];
const statesOn = ({ document }: { readonly document: Document }): (string | null)[] =>
  IDS.map((id) => stateOf(document.getElementById(id)));

test('what is no spoiler to the reader stays open on that page, as long as it says the same', async () => {
  const page = openPage(HTML);
  const [section] = page.shield.sections;
  if (!section) throw new Error('A section was expected.');
  const request = notSpoiler(section, page.document.URL);
  if (request.type !== 'settings:add-correction') throw new Error('A correction was expected.');
  const rule: CorrectionRule = { ...request.correction, created: 1 };
  page.shield.setChoices({ kinds: ALL_KINDS, corrections: [rule] });
  expect(statesOn(page)).toEqual([null, null, null]);
  expect(page.document.querySelector('spoiler-shield-cover')).toBeNull();
  const second = page.document.querySelector('#second');
  if (second) second.textContent = 'And then the lamps are lit for him by the whole town.';
  await page.settle();
  expect(statesOn(page)).toEqual([null, null, 'on']);
  page.shield.setChoices({ kinds: ALL_KINDS, corrections: [] });
  expect(statesOn(page)).toEqual(['on', 'on', 'on']);
  expect(page.errors).toEqual([]);
});

test('a correction of another page changes nothing here', () => {
  const page = openPage(HTML);
  const [section] = page.shield.sections;
  if (!section) throw new Error('A section was expected.');
  const request = notSpoiler(section, 'https://reviews.example/another');
  if (request.type !== 'settings:add-correction') throw new Error('A correction was expected.');
  page.shield.setChoices({ kinds: ALL_KINDS, corrections: [{ ...request.correction, created: 1 }] });
  expect(statesOn(page)).toEqual(['on', 'on', 'on']);
});

test('pictures that the reader wants to see stay open, and the section stays one', () => {
  const page = openPage(HTML);
  page.shield.setChoices({ kinds: { ...ALL_KINDS, images: false }, corrections: [] });
  expect(statesOn(page)).toEqual(['on', null, 'on']);
  expect(page.shield.sections).toHaveLength(1);
});
