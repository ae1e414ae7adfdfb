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

const TELLING: readonly (readonly [string, string])[] = [
  ['ko', '등대지기는 그녀를 구하려다 칼에 찔려 숨을 거두고, 진범은 회장이었다는 사실이 드러난다.'],
  ['ko', '결국 아버지가 범인이었고 여주는 모든 걸 알게 된 뒤 혼자 섬을 떠난다.'],
  ['ja', '灯台守は彼女をかばって刺され、真犯人は会長だったことが判明する。'],
  ['zh', '灯塔守望者最后开枪自杀，真正的凶手其实是会长，女主带着孩子离开了小岛。'],
  ['es', 'El farero muere al salvarla y se descubre que el presidente es el verdadero asesino.'],
  ['pt', 'No fim o faroleiro morre para salvar a filha, e descobrimos que o tio era o assassino.'],
  ['fr', 'Le gardien meurt en la sauvant, et on découvre que le maire est le véritable père de Lina.'],
  ['de', 'Der Leuchtturmwärter stirbt, und es stellt sich heraus, dass der Vorsitzende ihr leiblicher Vater ist.'],
  ['id', 'Ternyata ayahnya sendiri pembunuhnya, dan di akhir cerita Sari meninggal di pelukan suaminya.'],
  ['tr', 'Fenerci onu affeder, ama gerçek katilin başkan olduğu ortaya çıkar ve adam tutuklanır.'],
  ['vi', 'Cuối cùng người giữ hải đăng chết trong tay cô, còn hung thủ thật sự hóa ra là cha nuôi của anh.'],
  ['th', 'สุดท้ายคนเฝ้าประภาคารตายในอ้อมแขนของนางเอก และคนร้ายตัวจริงคือพ่อของพระเอกเอง'],
  ['ar', 'في النهاية يموت الحارس بين ذراعيها، وتكتشف أن القاتل الحقيقي هو والدها.'],
];
const SAYING: readonly (readonly [string, string])[] = [
  ['ko', '배우들의 연기가 좋았고 음악도 오래 기억에 남는 드라마라서 주말에 보기 좋습니다.'],
  ['ja', '音楽がとても良くて、俳優たちの演技も素晴らしいので、週末に観るのがおすすめです。'],
  ['zh', '演员的演技都很好，配乐也让人难忘，周末很适合和家人一起看。'],
  ['es', 'La música es preciosa y los actores están muy bien, la recomiendo para un domingo de lluvia.'],
  ['pt', 'A trilha sonora é linda e os atores estão ótimos, recomendo para um domingo de chuva.'],
  ['fr', 'La musique est très belle et les acteurs sont excellents, je la conseille pour un dimanche de pluie.'],
  ['de', 'Die Musik ist wunderschön und alle spielen großartig, ich empfehle sie für einen verregneten Sonntag.'],
  ['id', 'Musiknya indah dan akting para pemainnya bagus, cocok ditonton di hari Minggu yang hujan.'],
  ['tr', 'Müzikleri çok güzel, oyunculuklar da harika, yağmurlu bir pazar gününe tavsiye ederim.'],
  ['vi', 'Nhạc phim rất hay, diễn viên đóng cũng tốt, mình khuyên xem vào một chủ nhật trời mưa.'],
  ['th', 'เพลงประกอบเพราะมาก นักแสดงเล่นดีทุกคน เหมาะกับการดูในวันหยุดที่ฝนตก'],
  ['ar', 'الموسيقى جميلة جدا والتمثيل رائع، وأنصح بمشاهدته في يوم عطلة ممطر.'],
];

describe('in other languages than English', () => {
  test.each(TELLING)('what happens is told: %s: %s', (lang, text) => {
    expect(['likely', 'sure']).toContain(read(text, lang));
    expect(read(text, lang, 'below')).toBe('sure');
  });

  test.each(SAYING)('opinion tells nothing: %s: %s', (lang, text) => {
    expect(read(text, lang)).toBe('maybe');
    expect(read(text, lang, 'below')).toBe('maybe');
  });

  test('words of plot add to what the model makes of the rest', () => {
    const text = '등대지기는 바다에서 그녀를 보고 아무 말 없이 돌아섰다.';
    expect(read(text, 'ko')).toBe('likely');
    expect(read(`${text} 진범, 칼에 찔려.`, 'ko')).toBe('sure');
  });

  test('clauses of Thai, which writes no full stops, are read together', () => {
    const text = 'เธอเปิดซองจดหมาย แล้วรู้ความจริง ว่าแม่ไม่ได้ทิ้งเธอ แต่ถูกพ่อขังไว้ จนขาดใจตาย';
    expect(read(text, 'th')).toBe('sure');
  });

  test('a text in none of the known languages is not scored', () => {
    expect(read('Majakkavartija kuolee lopussa ja tytär saa tietää, että isä oli syyllinen.', 'fi')).toBe('maybe');
  });
});

describe('under "Plot", past the length of a premise', () => {
  test('what narrates is as good as sure', () => {
    const text =
      'Mina finds the ledger in the safe. She confronts her father about the ferry. He admits that he sold it, and she leaves the island.';
    expect(read(text, 'en')).toBe('clear');
    expect(read(text, 'en', 'story')).toBe('sure');
    expect(read('그는 칼에 찔려 숨을 거두고, 진범은 체포되어 감옥에 간다.', 'ko', 'story')).toBe('sure');
  });

  test('one sentence of plot among opinions is not', () => {
    const text =
      'Mina discovers that her husband killed the notary and tries to flee. I liked how the story takes its time with each of the families. The pacing is good and the writing is never dull. It is a well made series about grief, and one of my favourites this year.';
    expect(read(text, 'en', 'below')).toBe('sure');
    expect(read(text, 'en', 'story')).toBe('clear');
  });
});

test.each<readonly [Plot, Passage['kind'], string]>([
  ['clear', 'paragraph', 'He admits that he sold it, and she leaves the island.'],
  ['fair', 'paragraph', 'Mina finds the ledger in the safe and confronts her father about the ferry.'],
  ['likely', 'item', 'He admits that he sold it, and she leaves the island.'],
  ['likely', 'row', 'He admits that he sold it, and she leaves the island.'],
])('what is not sure may be %s, but lists of premises are neither clear nor fair: a %s, "%s"', (plot, kind, text) => {
  expect(read(text, 'en', 'anywhere', { kind })).toBe(plot);
});

test.each([
  ['A short label', false],
  ['It rains all winter in this drama of the islands.', true],
  ['짧은 글', false],
  ['등대지기는 그녀를 구하려다 크게 다치고 만다.', true],
])('whether "%s" is prose', (text, isRead) => {
  expect(isProse(passage(text))).toBe(isRead);
});
