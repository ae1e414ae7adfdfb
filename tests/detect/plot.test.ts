import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/detect/passage';
import { isProse, readPlot, type Place, type Plot } from '../../src/detect/plot';
import { wordingOf } from '../../src/detect/wording';

const passage = (text: string, over: Partial<Passage> = {}): Passage => ({
  kind: 'paragraph',
  text,
  headingLevel: 0,
  region: 'article',
  containers: [1],
  isLink: false,
  flag: null,
  ...over,
});
const read = (text: string, lang: string, place: Place = 'anywhere', over: Partial<Passage> = {}): Plot =>
  readPlot(passage(text, over), wordingOf(text), { declared: lang, heard: {} }, [], place).plot;

describe('outside of English, different words of plot tell it', () => {
  test.each([
    ['ko', '등대지기는 그녀를 구하려다 칼에 찔려 숨을 거두고, 진범은 회장이었다는 사실이 드러난다.'],
    ['ko', '두 사람은 헤어졌다가 3년 뒤 다시 만나 결혼식을 올린다.'],
    ['ja', '灯台守は彼女をかばって刺され、真犯人は会長だったことが判明する。'],
    ['zh', '灯塔守望者开枪自杀，真正的凶手其实是会长。'],
    ['es', 'El farero muere al salvarla y se descubre que el presidente es el verdadero asesino.'],
    ['de', 'Der Leuchtturmwärter stirbt, und es stellt sich heraus, dass der Vorsitzende ihr leiblicher Vater ist.'],
    ['id', 'Penjaga mercusuar tewas, dan ternyata sang ketua berselingkuh dengan sahabat istrinya.'],
    ['tr', 'Fenerci onu affeder, ama gerçek katilin başkan olduğu ortaya çıkar ve adam tutuklanır.'],
  ])('%s: %s', (lang, text) => {
    expect(read(text, lang)).toBe('likely');
  });

  test.each([
    ['ko', '배우들의 연기가 좋았고 음악도 오래 기억에 남는 드라마라서 주말에 보기 좋습니다.'],
    ['ja', '音楽がとても良くて、俳優たちの演技も素晴らしいので、週末に観るのがおすすめです。'],
    ['fr', 'La musique est très belle et les acteurs sont excellents, je la conseille pour un dimanche de pluie.'],
  ])('opinion does not: %s: %s', (lang, text) => {
    expect(read(text, lang)).toBe('maybe');
    expect(read(text, lang, 'anywhere', { region: 'comment' })).toBe('no');
  });

  test("below an author's warning three are as good as sure", () => {
    const text = '그는 칼에 찔려 숨을 거두고, 진범은 체포되어 감옥에 간다.';
    expect(read(text, 'ko')).toBe('likely');
    expect(read(text, 'ko', 'below')).toBe('sure');
  });
});

describe('under "Plot", past the length of a premise', () => {
  test('what narrates is as good as sure', () => {
    const text =
      'Mina finds the ledger in the safe. She confronts her father about the ferry. He admits that he sold it, and she leaves the island.';
    expect(read(text, 'en')).toBe('likely');
    expect(read(text, 'en', 'story')).toBe('sure');
    expect(read('그는 칼에 찔려 숨을 거두고, 진범은 체포되어 감옥에 간다.', 'ko', 'story')).toBe('sure');
  });

  test('one sentence of plot among opinions is not', () => {
    const text =
      'Mina discovers that her husband killed the notary and tries to flee. I liked how the story takes its time with each of the families. The pacing is good and the writing is never dull. It is a well made series about grief, and one of my favourites this year.';
    expect(read(text, 'en', 'below')).toBe('sure');
    expect(read(text, 'en', 'story')).toBe('likely');
  });
});

test.each([
  ['A short label', false],
  ['It rains all winter in this drama of the islands.', true],
  ['짧은 글', false],
  ['등대지기는 그녀를 구하려다 크게 다치고 만다.', true],
])('whether "%s" is prose', (text, isRead) => {
  expect(isProse(passage(text))).toBe(isRead);
});
