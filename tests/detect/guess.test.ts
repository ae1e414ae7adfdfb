import { describe, expect, test } from 'vitest';
import { guessedAnnouncement, scoreWarning } from '../../src/detect/guess';
import { LANGUAGES } from '../../src/detect/languages';
import { wordingOf } from '../../src/detect/wording';

const guess = (text: string, id = 'en') =>
  guessedAnnouncement(wordingOf(text), () => LANGUAGES.filter((language) => language.id === id));

/** What the model never read, in words that no phrase knows. */
const WARNINGS: readonly (readonly [string, string])[] = [
  ['en', "If you haven't reached the last chapter, please close this page and come back when you have."],
  ['en', 'From here on I talk about the ending, so those who have not finished the show should leave now.'],
  ['en', "Everything below assumes that you've watched the finale. Not there yet? Off you go."],
  [
    'de',
    'Wer die letzte Folge noch nicht gesehen hat, sollte jetzt besser wegklicken, denn ab hier geht es um das Ende.',
  ],
  ['fr', "Si vous n'avez pas encore vu le dernier épisode, fermez cette page : à partir d'ici, je parle de la fin."],
  ['es', 'Si todavía no viste el final, cerrá esta página: de acá en adelante cuento todo lo que pasa.'],
  ['pt', 'Se você ainda não terminou a série, pare aqui, porque daqui para baixo eu falo do final.'],
  ['ko', '아직 마지막 회를 안 보신 분은 여기서 창을 닫아 주세요. 아래부터 결말 이야기를 합니다.'],
  ['ja', 'まだ最終回を観ていない方は、ここでページを閉じてください。ここから先は結末の話をします。'],
  ['zh', '还没看完大结局的朋友请先关掉这个页面,下面会直接聊结局。'],
  ['id', 'Yang belum nonton sampai tamat, silakan tutup halaman ini dulu, karena di bawah saya bahas akhir ceritanya.'],
  ['tr', 'Finali henüz izlemediyseniz bu sayfayı kapatın, buradan sonrasında sonu konuşuyoruz.'],
  ['vi', 'Ai chưa xem hết phim thì tắt trang này đi nhé, từ đây mình nói về cái kết.'],
  ['th', 'ใครยังดูไม่จบปิดหน้านี้ไปก่อนนะคะ'],
  ['ar', 'إذا لم تشاهد الحلقة الأخيرة بعد فأغلق الصفحة الآن، فمن هنا سأتحدث عن النهاية.'],
];

const INNOCENT: readonly (readonly [string, string])[] = [
  ['en', 'If you have not seen it yet, all sixteen episodes are on the usual services.'],
  ['en', "I won't tell you how it ends, only that I slept badly afterwards."],
  ['en', 'Turn back, he tells her, and she closes the door behind her.'],
  ['en', 'Please log in to leave a comment below.'],
  ['de', 'Wer die Serie noch nicht kennt, findet alle Folgen in der Mediathek.'],
  ['fr', 'Je ne dirai rien de la fin, sinon que j’ai mal dormi.'],
  ['es', 'Si todavía no la viste, está completa en la plataforma de siempre.'],
  ['pt', 'Não vou contar o final, só digo que dormi mal depois.'],
  ['pt', 'Se você ainda não viu, está tudo na plataforma de sempre.'],
  ['ko', '아직 안 보셨다면 전 회차를 다시보기로 볼 수 있습니다.'],
  ['ja', '結末には触れませんが、観たあとしばらく眠れませんでした。'],
  ['zh', '结局我就不说了,只能说看完那晚没睡好。'],
  ['id', 'Yang belum nonton, semua episodenya sudah ada di aplikasi.'],
  ['tr', 'Dizinin sonu beni çok etkiledi, müzikler de harikaydı.'],
  ['tr', 'Henüz izlemediyseniz bütün bölümler platformda.'],
  ['vi', 'Ai chưa xem thì trọn bộ đã có trên ứng dụng nhé.'],
  ['th', 'ใครยังไม่ได้ดู ดูย้อนหลังได้ครบทุกตอนค่ะ'],
  ['ar', 'إن لم تشاهده بعد فجميع الحلقات متاحة على المنصة.'],
];

describe('a warning in words that no phrase knows', () => {
  test.each(WARNINGS)('%s: %s', (id, text) => {
    expect(guess(text, id)).toMatchObject({ isGuessed: true, isDoubtful: true, extent: 'rest', tells: false });
  });

  test.each(INNOCENT)('%s, none: %s', (id, text) => {
    expect(guess(text, id)).toBeNull();
  });

  test('may stand in one sentence among others', () => {
    const [, warning = ''] = WARNINGS[0] ?? [];
    expect(guess(`The music is lovely. ${warning}`)).toMatchObject({ tells: false, phrase: '' });
  });

  test('tells where its passage goes on', () => {
    const [, warning = ''] = WARNINGS[1] ?? [];
    expect(guess(`${warning} The keeper pushes his brother down the stairs, and nobody learns of it.`)?.tells).toBe(
      true,
    );
  });

  test('shows its words where they are few', () => {
    const text = 'Close this page now, I talk about the ending.';
    expect(guess(`Haven’t finished it? ${text}`)).toMatchObject({ phrase: text });
  });

  test('is never longer than a warning is', () => {
    const [, warning = ''] = WARNINGS[0] ?? [];
    expect(guess(`${warning} ${'The music is lovely. '.repeat(12)}`)).toBeNull();
  });

  test('is made in no language without a model, and in none at all', () => {
    expect(scoreWarning('close the page', 'xx')).toBe(-Infinity);
    expect(guess(WARNINGS[0]?.[1] ?? '', 'xx')).toBeNull();
  });

  test('is the same where folding changes the length of the text', () => {
    expect(
      guess(
        'Straße: wer die letzte Folge noch nicht gesehen hat, sollte jetzt besser wegklicken, ab hier geht es um das Ende.',
        'de',
      ),
    ).not.toBeNull();
  });
});
