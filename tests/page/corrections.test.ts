import { describe, expect, test } from 'vitest';
import { createCorrector, type Corrector } from '../../src/content/corrector';
import { scopeOnPage, scopeOnSite } from '../../src/content/scopes';
import type { BarAction } from '../../src/page/bar';
import type { CorrectionKind, CorrectionRule } from '../../src/page/correction-rule';
import { ALL_KINDS } from '../../src/page/covered-kinds';
import type { Entry } from '../../src/page/passage-list';
import type { Section } from '../../src/page/sections';
import { selectedEntries } from '../../src/page/selected-entries';
import { correctionIdOf } from '../../src/settings/correction';
import type { SettingsRequest } from '../../src/settings/settings-request';
import { openPage, stateOf, type TestPage } from './page';

const HTML = `<!doctype html><html lang="en"><head><title>Harbour Lamps review</title></head><body><article>
<h1>Harbour Lamps review</h1><p id="premise" class="lead">A clerk on the ferry finds a box of letters.</p>
<ul><li id="mika" class="cast">Mika Sorel as the clerk</li><li id="joon" class="cast">Joon Ahn as the captain</li></ul>
<p id="warning">Warning: spoilers ahead!</p>
<p id="telling">In the last episode the captain drowns at the pier and nobody finds the letters.</p>
<figure><img id="picture" src="pier.jpg" alt="The pier"></figure>
<p id="second">Her sister forgives him at the funeral.</p></article></body></html>`;
const IDS = ['telling', 'picture', 'second'];
const stateOfId = ({ document }: TestPage, id: string): string | null => stateOf(document.getElementById(id));
const statesOn = (page: TestPage): (string | null)[] => IDS.map((id) => stateOfId(page, id));

function firstSection({ shield }: TestPage): Section {
  const [section] = shield.sections;
  if (!section) throw new Error('A section was expected.');
  return section;
}

function entryOf({ document, shield }: TestPage, id: string): Entry {
  const element = document.getElementById(id);
  const entry = shield.entries.find(({ reading }) => reading.unit === element);
  if (!entry) throw new Error(`${id} was expected to be a passage.`);
  return entry;
}

const notSpoiler = ({ entries }: Section, url: string): CorrectionRule => ({
  kind: 'not-spoiler',
  scope: scopeOnPage(entries, url),
  created: 1,
});

describe('a stored correction', () => {
  test('what is no spoiler to the reader stays open on that page, as long as it says the same', async () => {
    const page = openPage(HTML);
    page.shield.setChoices({ kinds: ALL_KINDS, corrections: [notSpoiler(firstSection(page), page.document.URL)] });
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

  test('of another page changes nothing here', () => {
    const page = openPage(HTML);
    const rule = notSpoiler(firstSection(page), 'https://reviews.example/another');
    page.shield.setChoices({ kinds: ALL_KINDS, corrections: [rule] });
    expect(statesOn(page)).toEqual(['on', 'on', 'on']);
  });

  test.each<[string, CorrectionKind, string, string | null]>([
    ['shields all that stands in the same place', 'shield', 'reviews.example', 'on'],
    ['of another site shields nothing here', 'shield', 'other.example', null],
  ])('of the site %s', (_, kind, host, state) => {
    const page = openPage(HTML);
    const scope = scopeOnSite([entryOf(page, 'mika')], host, null);
    page.shield.setChoices({ kinds: ALL_KINDS, corrections: [{ kind, scope, created: 1 }] });
    expect([stateOfId(page, 'mika'), stateOfId(page, 'joon'), stateOfId(page, 'premise')]).toEqual([
      state,
      state,
      null,
    ]);
  });
});

test.each<[string, string, (string | null)[]]>([
  ['is left where its like was called no spoiler', '', [null, 'on', null]],
  ['stays shielded where it is for another reason', 'elsewhere', ['on', 'on', 'on']],
])('what is shielded on the site %s', (_, otherPhrase, states) => {
  const page = openPage(HTML);
  const { reason } = firstSection(page);
  const said = otherPhrase === '' ? reason : { ...reason, phrase: otherPhrase };
  const scope = scopeOnSite([entryOf(page, 'telling')], 'reviews.example', said);
  page.shield.setChoices({ kinds: ALL_KINDS, corrections: [{ kind: 'not-spoiler', scope, created: 1 }] });
  expect(statesOn(page)).toEqual(states);
});

test('pictures that the reader wants to see stay open, and the section stays one', () => {
  const page = openPage(HTML);
  page.shield.setChoices({ kinds: { ...ALL_KINDS, images: false }, corrections: [] });
  expect(statesOn(page)).toEqual(['on', null, 'on']);
  expect(page.shield.sections).toHaveLength(1);
});

describe('correcting', () => {
  interface Correcting {
    readonly page: TestPage;
    readonly corrector: Corrector;
    readonly stored: SettingsRequest[];
    /** What the bar says, and the labels of its buttons. */
    readonly bar: () => readonly string[];
    readonly press: (label: string) => void;
  }

  function start(): Correcting {
    const page = openPage(HTML);
    const stored: SettingsRequest[] = [];
    let said = '';
    let actions: readonly BarAction[] = [];
    const corrector = createCorrector({
      page: () => page.window.location,
      now: () => 1,
      say: (key, ...parts) => [key, ...parts].join(' '),
      notice: {
        say: (text, offered) => {
          said = text;
          actions = offered;
        },
      },
      shield: page.shield,
      store: (request) => {
        stored.push(request);
        return Promise.resolve();
      },
      apply: (corrections) => page.shield.setChoices({ kinds: ALL_KINDS, corrections }),
      onError: (error) => {
        throw error;
      },
    });
    return {
      page,
      corrector,
      stored,
      bar: () => [said, ...actions.map(({ label }) => label)],
      press: (label) => actions.find((action) => action.label === label)?.act(false),
    };
  }
  const types = (stored: readonly SettingsRequest[]): string[] => stored.map(({ type }) => type);

  test('"Not a spoiler" holds before it is stored, and can be taken back', () => {
    const { page, corrector, stored, bar, press } = start();
    corrector.leave(firstSection(page), false);
    expect(statesOn(page)).toEqual([null, null, null]);
    expect(bar()).toEqual([
      'correction_left',
      'options_undo',
      'correction_everywhere reviews.example',
      'popup_dismiss',
    ]);
    press('options_undo');
    expect(statesOn(page)).toEqual(['on', 'on', 'on']);
    expect(types(stored)).toEqual(['settings:add-correction', 'settings:remove-correction']);
  });

  test('"Shield this" holds before it is stored, and can be taken back', () => {
    const { page, corrector, stored, press } = start();
    corrector.shield([entryOf(page, 'mika')], false);
    expect([stateOfId(page, 'mika'), stateOfId(page, 'joon')]).toEqual(['on', null]);
    expect(firstSection(page).reason.source).toBe('reader');
    press('options_undo');
    expect(stateOfId(page, 'mika')).toBeNull();
    expect(types(stored)).toEqual(['settings:add-correction', 'settings:remove-correction']);
  });

  test('the same on the whole site takes in the like, and is taken back with the first', () => {
    const { page, corrector, stored, bar, press } = start();
    corrector.shield([entryOf(page, 'mika')], false);
    press('correction_everywhere reviews.example');
    expect([stateOfId(page, 'mika'), stateOfId(page, 'joon')]).toEqual(['on', 'on']);
    expect(bar()).toEqual(['correction_done_everywhere reviews.example', 'options_undo', 'popup_dismiss']);
    press('options_undo');
    expect([stateOfId(page, 'mika'), stateOfId(page, 'joon')]).toEqual([null, null]);
    expect(types(stored).sort()).toEqual([
      'settings:add-correction',
      'settings:add-correction',
      'settings:remove-correction',
      'settings:remove-correction',
    ]);
  });

  test('where most of the text stands, the same on the whole site is not offered', () => {
    const { page, corrector, bar } = start();
    corrector.shield([entryOf(page, 'warning'), entryOf(page, 'mika')], false);
    expect(bar()).toEqual(['correction_shielded', 'options_undo', 'popup_dismiss']);
  });

  test('"Not a spoiler" on the whole site is said of what is shielded for that reason', () => {
    const { page, corrector, stored, press } = start();
    const { entries, reason } = firstSection(page);
    corrector.leave(firstSection(page), false);
    press('correction_everywhere reviews.example');
    expect(stored.at(-1)).toEqual({
      type: 'settings:add-correction',
      correction: { kind: 'not-spoiler', scope: scopeOnSite(entries, 'reviews.example', reason) },
    });
  });

  test('what the reader shielded and then calls no spoiler is left on this page, and shielded again by undoing', () => {
    const { page, corrector, bar, press } = start();
    corrector.shield([entryOf(page, 'mika')], false);
    corrector.leave(firstSection(page), false);
    expect(stateOfId(page, 'mika')).toBeNull();
    expect(bar()).toEqual(['correction_left', 'options_undo', 'popup_dismiss']);
    press('options_undo');
    expect(stateOfId(page, 'mika')).toBe('on');
  });

  test('what is stored takes the place of what was said, and its removal elsewhere holds here', () => {
    const { page, corrector } = start();
    corrector.shield([entryOf(page, 'mika')], false);
    const rule: CorrectionRule = {
      kind: 'shield',
      scope: scopeOnPage([entryOf(page, 'mika')], page.document.URL),
      created: 2,
    };
    corrector.take(new Map());
    expect(stateOfId(page, 'mika')).toBe('on');
    corrector.take(new Map([[correctionIdOf(rule), rule]]));
    expect(stateOfId(page, 'mika')).toBe('on');
    corrector.take(new Map());
    expect(stateOfId(page, 'mika')).toBeNull();
  });

  test('what was revealed is hidden again, without a rule', () => {
    const { page, corrector, stored } = start();
    page.shield.revealAll();
    corrector.shield([entryOf(page, 'telling')], false);
    expect(statesOn(page)).toEqual(['on', 'on', 'on']);
    expect(stored).toEqual([]);
  });

  test('where nothing is shielded, nothing is kept, and the reader is told', () => {
    const { page, corrector, stored, bar } = start();
    page.shield.setReader(null);
    corrector.shield([entryOf(page, 'mika')], false);
    expect(bar()).toEqual(['correction_no_effect', 'popup_dismiss']);
    expect(types(stored)).toEqual(['settings:add-correction', 'settings:remove-correction']);
  });
});

describe('what a selection touches', () => {
  const page = openPage(HTML);
  const textOf = (id: string): Node => {
    const text = page.document.getElementById(id)?.firstChild;
    if (!text) throw new Error(`${id} has no text.`);
    return text;
  };

  test.each<[string, [string, number], [string, number], string[]]>([
    ['a word', ['mika', 0], ['mika', 4], ['mika']],
    ['two items in part', ['mika', 5], ['joon', 4], ['mika', 'joon']],
    ['an item up to the start of the next', ['mika', 0], ['joon', 0], ['mika']],
    ['from the very end of one', ['premise', 44], ['mika', 4], ['mika']],
    ['a picture between two texts', ['telling', 3], ['second', 3], ['telling', 'picture', 'second']],
    ['nothing', ['mika', 3], ['mika', 3], []],
  ])('%s', (_, [startId, start], [endId, end], expected) => {
    const selection = page.document.getSelection();
    if (!selection) throw new Error('There is no selection.');
    selection.setBaseAndExtent(textOf(startId), start, textOf(endId), end);
    const named = selectedEntries(selection, page.shield.entries).map(({ reading }) =>
      reading.passage.kind === 'image' ? 'picture' : reading.unit.id,
    );
    expect(named).toEqual(expected);
  });
});

test('a selection outside touches nothing in a shadow tree', () => {
  const page = openPage(HTML, {
    before: (document) => {
      const inner = document.createElement('p');
      inner.textContent = 'A note of the ferry company.';
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).append(inner);
      document.querySelector('#premise')?.after(host);
    },
  });
  const selection = page.document.getSelection();
  selection?.selectAllChildren(page.document.body);
  expect(selection && selectedEntries(selection, page.shield.entries).map(({ reading }) => reading.unit.id)).toEqual([
    '',
    'premise',
    'mika',
    'joon',
    'warning',
    'telling',
    '',
    'second',
  ]);
});
