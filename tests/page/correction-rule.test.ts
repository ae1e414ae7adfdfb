import { expect, test } from 'vitest';
import {
  correctionOf,
  isMainText,
  type CorrectionRule,
  type CueHash,
  type PageHash,
  type PassageTrace,
  type PhraseHash,
  type PlacedText,
  type Signature,
} from '../../src/page/correction-rule';

const trace: PassageTrace = {
  page: 'a1' as PageHash,
  host: 'reviews.example',
  phrase: 'b1' as PhraseHash,
  signature: 'article>div.cast>p' as Signature,
  cue: 'c1' as CueHash,
};

const onPage = (kind: CorrectionRule['kind'], created = 1, phrases = ['b1'], page = 'a1'): CorrectionRule => ({
  kind,
  created,
  scope: { kind: 'page', page: page as PageHash, phrases: phrases as PhraseHash[] },
});
const onSite = (
  kind: CorrectionRule['kind'],
  created = 1,
  cue: string | null = null,
  signatures = ['article>div.cast>p'],
  host = 'reviews.example',
): CorrectionRule => ({
  kind,
  created,
  scope: { kind: 'site', host, signatures: signatures as Signature[], cue: cue as CueHash | null },
});

test.each<[string, PassageTrace, CorrectionRule[], CorrectionRule['kind'] | null]>([
  ['nothing was corrected', trace, [], null],
  ['this passage of this page', trace, [onPage('not-spoiler')], 'not-spoiler'],
  ['one of several passages', trace, [onPage('shield', 1, ['b7', 'b1'])], 'shield'],
  ['other words on this page', trace, [onPage('not-spoiler', 1, ['b2'])], null],
  ['the same words on another page', trace, [onPage('not-spoiler', 1, ['b1'], 'a2')], null],
  ['this place of the site', trace, [onSite('shield')], 'shield'],
  ['one of several places', trace, [onSite('shield', 1, null, ['ul>li', 'article>div.cast>p'])], 'shield'],
  ['another place', trace, [onSite('shield', 1, null, ['article>p'])], null],
  ['the same place of another site', trace, [onSite('shield', 1, null, ['article>div.cast>p'], 'x.example')], null],
  ['shielded for the same reason', trace, [onSite('not-spoiler', 1, 'c1')], 'not-spoiler'],
  ['shielded for another reason', trace, [onSite('not-spoiler', 1, 'c2')], null],
  ['not shielded at all', { ...trace, cue: null }, [onSite('not-spoiler', 1, 'c1')], null],
  ['the page goes before its site', trace, [onPage('not-spoiler', 1), onSite('shield', 2)], 'not-spoiler'],
  ['in whatever order they are stored', trace, [onSite('shield', 2), onPage('not-spoiler', 1)], 'not-spoiler'],
  ['the later goes before the earlier', trace, [onPage('not-spoiler', 1), onPage('shield', 2, ['b1', 'b2'])], 'shield'],
  ['and back again', trace, [onPage('not-spoiler', 3), onPage('shield', 2, ['b1', 'b2'])], 'not-spoiler'],
  ['in doubt it is shielded', trace, [onPage('shield', 1, ['b1', 'b2']), onPage('not-spoiler', 1)], 'shield'],
])('a correction: %s', (_, passage, rules, expected) => {
  expect(correctionOf(passage, rules)).toBe(expected);
});

const placed = (signature: string, length: number, region: PlacedText['region'] = 'article'): PlacedText => ({
  signature: signature as Signature,
  region,
  length,
});
const PAGE: readonly PlacedText[] = [
  placed('nav>ul>li', 2000, 'chrome'),
  placed('article>h1', 40),
  placed('article>ul.cast>li', 30),
  placed('article>ul.cast>li', 30),
  placed('article>p', 300),
  placed('article>p', 250),
  placed('article>div.plot>p', 280),
  placed('article>blockquote>p', 60),
  placed('ol.comments>li>p', 900, 'comment'),
  placed('ol.comments>li>p', 900, 'comment'),
];

test.each<[string, string[], boolean]>([
  ['an ordinary paragraph', ['article>p'], true],
  ['an ordinary paragraph with another passage', ['article>blockquote>p', 'article>p'], true],
  ['a part with a name of its own', ['article>div.plot>p'], false],
  ['a list', ['article>ul.cast>li'], false],
  ['a comment, of however many', ['ol.comments>li>p'], false],
  ['the navigation', ['nav>ul>li'], false],
])('most of the text of a page: %s', (_, places, expected) => {
  expect(isMainText(new Set(places as Signature[]), PAGE)).toBe(expected);
});

test('a page of one paragraph has it all there, and one without words has none', () => {
  const place = 'article>p' as Signature;
  expect(isMainText(new Set([place]), [placed(place, 90)])).toBe(true);
  expect(isMainText(new Set([place]), [placed(place, 0)])).toBe(false);
});
