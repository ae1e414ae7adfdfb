import { expect, test } from 'vitest';
import type { Passage } from '../../src/detect/passage';
import { ALL_KINDS, isCoveredKind, type CoveredKinds } from '../../src/page/covered-kinds';

const text: Pick<Passage, 'kind' | 'region' | 'isLink'> = { kind: 'paragraph', region: 'article', isLink: false };
const NONE: CoveredKinds = { images: false, embeds: false, comments: false, headlines: false };

test.each<[string, Partial<typeof text>, keyof CoveredKinds | null]>([
  ['text', {}, null],
  ['a list item', { kind: 'item' }, null],
  ['a picture', { kind: 'image' }, 'images'],
  ['a linked picture', { kind: 'image', isLink: true }, 'images'],
  ['a film', { kind: 'embed' }, 'embeds'],
  ['a comment', { region: 'comment' }, 'comments'],
  ['a heading', { kind: 'heading' }, 'headlines'],
  ['a link to another page', { isLink: true }, 'headlines'],
])('%s is shielded by one choice', (_, change, choice) => {
  const passage = { ...text, ...change };
  expect(isCoveredKind(passage, ALL_KINDS)).toBe(true);
  expect(isCoveredKind(passage, NONE)).toBe(choice === null);
  if (choice === null) return;
  expect(isCoveredKind(passage, { ...NONE, [choice]: true })).toBe(true);
  expect(isCoveredKind(passage, { ...ALL_KINDS, [choice]: false })).toBe(false);
});

test('a picture in a comment takes both', () => {
  const picture = { ...text, kind: 'image', region: 'comment' } as const;
  expect(isCoveredKind(picture, { ...ALL_KINDS, images: false })).toBe(false);
  expect(isCoveredKind(picture, { ...ALL_KINDS, comments: false })).toBe(false);
});
