import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUCKETS } from '../../src/detect/warning-features';
import { LANGUAGES } from '../../src/detect/languages';
import { WARNING_WEIGHTS } from '../../src/detect/warning-model-weights';
import { warningWeightsModule } from '../../scripts/train-warnings';
import { readWarningTexts, trainWarningModel, type WarningAuthor } from '../../scripts/warning-training';

const TEXTS = readWarningTexts(join(import.meta.dirname, '../../training/warnings'));

const ONE: WarningAuthor = {
  announce: ['close the tab if you are not there yet', 'leave now if you have not finished'],
  innocent: ['log in to leave a comment', 'the music is lovely'],
  clear: ['it is safe to look again'],
  plain: ['a drama about a ferry'],
};
const OTHER: WarningAuthor = {
  announce: ['if you have not finished, close this tab', 'not there yet? leave'],
  innocent: ['close the door, she says', 'it is on the usual channel'],
  clear: [],
  plain: ['the cast is good'],
};

describe('training', () => {
  const train = () => trainWarningModel('xx', [ONE, OTHER], ['the cast is lovely']);

  test('the same texts give the same file', () => {
    expect(warningWeightsModule(new Map([['xx', train().model]]))).toBe(
      warningWeightsModule(new Map([['xx', train().model]])),
    );
  });

  test('weights are whole, some on each side', () => {
    const { weights, scale } = train().model;
    expect(weights).toHaveLength(BUCKETS);
    expect(Math.max(...weights)).toBeGreaterThan(0);
    expect(Math.min(...weights)).toBeLessThan(0);
    expect(scale).toBeGreaterThan(0);
  });

  test('each text is scored once by a model that has not read its author', () => {
    const { warnings, others } = train().heldOut;
    expect(warnings).toHaveLength(4);
    expect(others).toHaveLength(7);
  });

  test('one author is too few', () => {
    expect(() => trainWarningModel('xx', [ONE], [])).toThrow('two authors');
  });

  test('texts of one kind teach nothing', () => {
    const silent = { ...ONE, announce: [] };
    expect(() => trainWarningModel('xx', [silent, silent], [])).toThrow('one kind only');
  });
});

describe('the texts', () => {
  test('there is a model of each language that has some, and of no other', () => {
    const ids = new Set<string>(LANGUAGES.map(({ id }) => id));
    expect([...TEXTS.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(WARNING_WEIGHTS).toSorted()).toEqual([...TEXTS.keys()].toSorted());
  });

  test.each([...TEXTS])('of %s say something, and none is both a warning and innocent', (_, authors) => {
    const warnings = new Set(authors.flatMap(({ announce }) => announce));
    const others = authors.flatMap(({ innocent, clear, plain }) => [...innocent, ...clear, ...plain]);
    expect([...warnings, ...others].filter((text) => text.trim() === '')).toEqual([]);
    expect(others.filter((text) => warnings.has(text))).toEqual([]);
  });
});
