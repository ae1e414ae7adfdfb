/**
 * How thirteen languages name episodes and seasons. Each entry is the source of a regular expression without unbounded
 * repetition, matched against lower-case text with its accents (see `episode-reference.ts`): "tập" is Vietnamese for
 * episode, "tap" is not.
 */

export interface EpisodeWords {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** Before the number: "episode 7". */
  readonly before: readonly string[];
  /** Behind the number: "7화". With what must or must not stand around it. */
  readonly after: readonly string[];
  readonly seasonBefore: readonly string[];
  readonly seasonAfter: readonly string[];
  readonly partBefore: readonly string[];
  readonly partAfter: readonly string[];
  /** The first episode, without a number. */
  readonly first: readonly string[];
  /** The last episode of the show. */
  readonly finale: readonly string[];
  /** The last episode of a season. */
  readonly seasonFinale: readonly string[];
}

// What may follow 회 and 화 without making another word of them (회의 "meeting", 화면 "screen", 1회용 "for single use").
const KO_PARTICLES =
  '은|는|이|가|을|를|의|에|에서|에선|에서는|에는|에도|와|과|도|만|까지|까지의|까지는|부터|로|보다|처럼|라는|라|인데|입니다|이다|였다|이었다';
const KO_NOUNS = '편|분|결말|줄거리|리뷰|후기|예고|요약|방송|재방송|다시보기|엔딩|선공개|스포|감상|해석';
const KO_END = `(?:차)?(?=(?:${KO_PARTICLES}|${KO_NOUNS})?(?![가-힣]))`;
// 회 counts times, too: prizes won, pills a day, festivals.
const KO_TIMES =
  '(?! ?(?:수상|우승|연속|이상|이하|이내|정도|방문|공연|진행|출전|반복|사용|제공|복용|운동|실시|개최|시상식|어워즈|대상|대회|영화제|축제|기념|콘서트|총회|시도|투여|접종|초과|미만))';
const KO_NOT_AFTER =
  '(?<!(?:하루|일일|매일|매주|매월|매년|총|최대|최소|평균|누적|전체|전|주|월|연|년|통산|역대|약|각|1인) ?)';
const JA_EVENTS = '(?!目|授賞|大会|大賞|アカデミー|映画祭|選手権|総会|会議|コンクール|オリンピック|記念|講座|セミナー)';

export const EPISODE_WORDS: readonly EpisodeWords[] = [
  {
    id: 'en',
    before: ['episodes?(?: (?:no\\.?|number))?', 'eps?\\.?'],
    after: ['(?:st|nd|rd|th)? episode(?![a-z])', '(?:st|nd|rd|th)? ep(?![a-z])'],
    seasonBefore: ['seasons?', 'series'],
    seasonAfter: ['(?:st|nd|rd|th)? season(?![a-z])'],
    partBefore: ['part', 'pt\\.', 'cour', 'volume', 'vol\\.'],
    partAfter: ['(?:st|nd|rd|th)? part(?![a-z])', '(?:st|nd|rd|th)? cour(?![a-z])'],
    // A pilot flies, too: the word is an episode's only beside such words, or in "in the pilot," and the like.
    first: [
      '(?:series )?premiere',
      '(?:series )?pilot(?= (?:recap|review|ep|summary|ending|explained|reactions?))',
      '(?:series )?pilot episode',
      'series pilot',
      '(?<=(?:in|since|during) the )pilot(?=[,:;.!?)]|$)',
    ],
    finale: [
      "(?:series |show |drama |grand )?finale(?:'s)?",
      '(?:last|final|concluding)(?: two| three| few)? episodes?(?![a-z])',
      '(?:last|final|concluding)(?: two| three| few)? eps?(?![a-z])',
    ],
    seasonFinale: ['(?:mid-?)?season[- ]finale', 'season ender', 'season-ender'],
  },
  {
    id: 'ko',
    before: ['에피소드'],
    after: [` ?화${KO_END}`, `(?<!제 ?[0-9]{1,4}) ?회${KO_END}${KO_TIMES}`],
    seasonBefore: ['시즌'],
    seasonAfter: [' ?시즌(?![가-힣])', '기(?= [0-9]{1,3} ?화)'],
    partBefore: ['파트'],
    partAfter: [' ?파트(?![가-힣])'],
    first: [`첫 ?(?:회|화)${KO_END}`, '첫 ?방송'],
    finale: [
      `(?:마지막|최종) ?회${KO_END}`,
      `(?:마지막|최종) ?화${KO_END}`,
      '막방',
      '피날레',
      '(?:마지막|최종) ?에피소드',
      '종영 ?(?:회|화)(?![가-힣])',
    ],
    seasonFinale: ['시즌 ?피날레'],
  },
  {
    id: 'ja',
    before: ['エピソード'],
    after: [' ?話(?!題|し|す|せ|法|術|者|相)', `(?<=第 ?[0-9一二三四五六七八九十]{1,4}) ?回${JA_EVENTS}`],
    seasonBefore: ['シーズン'],
    seasonAfter: [' ?シーズン', '(?<=第 ?[0-9一二三四五六七八九十]{1,3}) ?期(?!生|間|待|限|末|目|連)'],
    partBefore: ['パート'],
    partAfter: [' ?クール(?:目)?', '(?<=第 ?[0-9一二三四五六七八九十]{1,3}) ?部(?!門|隊|長|員|屋|分|署)'],
    first: ['初回(?!限定|特典|登録|購入|版|無料|盤)'],
    finale: ['最終(?:回|話|エピソード)', 'ラスト(?:回|エピソード)'],
    seasonFinale: ['シーズン(?:フィナーレ|最終回)'],
  },
  {
    id: 'zh',
    before: [],
    after: [
      '(?<!(?:全|共|总|總|每[天日周週]|每) ?(?:第)?[0-9一二三四五六七八九十百]{1,5}) ?集(?!团|團|中|合|体|體|会|會|资|資|结|結|市|成)',
      '(?<=第 ?[0-9一二三四五六七八九十百]{1,5}) ?话(?!题|语|剧)',
    ],
    seasonBefore: [],
    seasonAfter: ['(?<=第 ?[0-9一二三四五六七八九十]{1,3}) ?季(?!度|节|節|军|軍|后|後)'],
    partBefore: [],
    partAfter: [],
    first: ['首集'],
    finale: ['大结局', '大結局', '最[后後]一集', '最[终終](?:集|回)', '完[结結]篇', '末集'],
    seasonFinale: ['(?:本)?季(?:终|終)'],
  },
  {
    id: 'es',
    before: ['cap[ií]tulos?', 'episodios?', 'caps?\\.'],
    after: ['(?:º|°|ª|er|[º°]?\\.º)? cap[ií]tulo(?![a-zà-ÿ])', '(?:º|°|ª|er|[º°]?\\.º)? episodio(?![a-zà-ÿ])'],
    seasonBefore: ['temporadas?'],
    seasonAfter: ['(?:º|°|ª|da|ra|ta)? temporada(?![a-zà-ÿ])'],
    partBefore: ['parte'],
    partAfter: ['(?:º|°|ª)? parte(?![a-zà-ÿ])'],
    first: ['primer (?:cap[ií]tulo|episodio)'],
    finale: [
      '[uú]ltimos? (?:dos |tres )?(?:cap[ií]tulos?|episodios?)',
      '(?:cap[ií]tulo|episodio) final(?![a-zà-ÿ])',
      'gran final(?![a-zà-ÿ])',
      'final de (?:la )?serie',
    ],
    seasonFinale: ['final(?: de)?(?: la)? (?:(?:primera|segunda|tercera|cuarta) )?temporada'],
  },
  {
    id: 'pt',
    before: ['epis[oó]dios?'],
    after: ['(?:º|°|ª)? epis[oó]dio(?![a-zà-ÿ])'],
    seasonBefore: [],
    seasonAfter: [],
    partBefore: [],
    partAfter: [],
    first: ['primeiro (?:cap[ií]tulo|epis[oó]dio)', 'estreia da s[eé]rie'],
    finale: [
      '[uú]ltimos? (?:dois |tr[eê]s )?epis[oó]dios?',
      'epis[oó]dio final(?![a-zà-ÿ])',
      'final da (?:s[eé]rie|novela)',
    ],
    seasonFinale: ['final da (?:(?:primeira|segunda|terceira|quarta|[0-9]{1,2}ª) )?temporada'],
  },
  {
    id: 'fr',
    before: ['[eé]pisodes?', 'ép\\.'],
    after: ['(?:e|er|[eè]me)? [eé]pisode(?![a-zà-ÿ])'],
    seasonBefore: ['saisons?'],
    seasonAfter: ['(?:e|re|[eè]re|[eè]me)? saison(?![a-zà-ÿ])'],
    partBefore: ['partie'],
    partAfter: ['(?:e|re|[eè]re|[eè]me)? partie(?![a-zà-ÿ])'],
    first: ['premier [eé]pisode'],
    finale: [
      'derniers? (?:deux |trois )?[eé]pisodes?',
      '[eé]pisodes? fina(?:l|ux)(?![a-zà-ÿ])',
      'finale? de (?:la )?s[eé]rie',
    ],
    seasonFinale: ['(?:finale?|fin) de (?:la )?(?:(?:premi[eè]re|deuxi[eè]me|troisi[eè]me) )?saison'],
  },
  {
    id: 'de',
    before: ['folgen?', 'episoden?'],
    after: ['\\.? folge(?![a-zà-ÿ])', '\\.? episode(?![a-zà-ÿ])'],
    seasonBefore: ['staffeln?'],
    seasonAfter: ['\\.? staffel(?![a-zà-ÿ])'],
    partBefore: ['teil'],
    partAfter: ['\\.? teil(?![a-zà-ÿ])'],
    first: ['erste[nr]? (?:folge|episode)', 'pilotfolge', 'auftaktfolge'],
    finale: [
      'letzte[nr]? (?:beiden |zwei |drei )?(?:folgen?|episoden?)',
      'serienfinale',
      'finalfolgen?',
      'schlussfolge',
    ],
    seasonFinale: ['staffelfinale', 'finale der (?:(?:ersten|zweiten|dritten|vierten|[0-9]{1,2}\\.) )?staffel'],
  },
  {
    id: 'id',
    before: ['episode ke-?', 'ep(?:s|isode)? ke-?'],
    after: [],
    seasonBefore: ['musim(?: ke-?)?'],
    seasonAfter: [],
    partBefore: ['bagian'],
    partAfter: [],
    first: ['episode pertama', 'episode perdana'],
    finale: [
      '(?:episode|eps?\\.?) terakhir(?![a-z])',
      '(?:episode|eps?\\.?) akhir(?![a-z])',
      '(?:episode|eps?\\.?) pamungkas(?![a-z])',
      '(?:episode|eps?\\.?) final(?![a-z])',
    ],
    seasonFinale: ['akhir musim'],
  },
  {
    id: 'vi',
    before: ['tập'],
    after: [],
    seasonBefore: ['mùa'],
    seasonAfter: [],
    partBefore: ['phần'],
    partAfter: [],
    first: ['tập (?:đầu(?: tiên)?|mở màn)'],
    finale: ['tập (?:cuối(?: cùng)?|kết|chót)', 'tap cuoi'],
    seasonFinale: ['tập cuối mùa', 'cuối mùa (?:phim|[0-9]{1,2})'],
  },
  {
    id: 'th',
    before: ['ตอนที่', 'ตอน(?! ?[0-9]{1,2} ?(?:โมง|ทุ่ม|นาฬิกา|นาที|ขวบ|ปี|เดือน))'],
    after: [],
    seasonBefore: ['ซีซั่น(?:ที่)?', 'ซีซัน(?:ที่)?', 'ภาค(?:ที่)?'],
    seasonAfter: [],
    partBefore: ['พาร์ท(?:ที่)?'],
    partAfter: [],
    first: ['ตอนแรก'],
    finale: ['ตอนจบ', 'ตอนสุดท้าย', 'ตอนอวสาน'],
    seasonFinale: ['จบซีซั่น', 'จบซีซัน'],
  },
  {
    id: 'tr',
    before: ['böl[uü]m(?:ler)?', 'bol[uü]m(?:ler)?'],
    after: [
      '\\.? böl[uü]m(?:ü|de|ler|leri|ün|ünde|den)?(?![a-zà-ÿğışç])',
      '\\.? bol[uü]m(?:ü|de|ler|leri|ün|ünde|den)?(?![a-zà-ÿğışç])',
    ],
    seasonBefore: ['sezon'],
    seasonAfter: ['\\.? sezon(?:u|un|da|unda)?(?![a-zà-ÿğışç])'],
    partBefore: ['kısım'],
    partAfter: ['\\.? kısım(?![a-zà-ÿğışç])'],
    first: ['ilk b[oö]l[uü]m(?:ü|de|ün|ünde)?'],
    finale: [
      '(?:son|final) böl[uü]m(?:ü|de|ün|ünde)?',
      '(?:son|final) bol[uü]m(?:ü|de|ün|ünde)?',
      'b[uü]y[uü]k final(?![a-z])',
    ],
    seasonFinale: ['sezon final[ıi](?:nde|nin)?'],
  },
  {
    id: 'ar',
    before: ['(?:ال)?حلقة(?: رقم)?', '(?:ال)?حلقات', 'الحلقه'],
    after: [],
    seasonBefore: ['(?:ال)?موسم'],
    seasonAfter: [],
    partBefore: ['(?:ال)?جزء'],
    partAfter: [],
    first: [],
    finale: [
      '(?:ال)?حلق(?:ة|ه) ا?ل?(?:أخيرة|اخيرة|أخيره|اخيره|ختامية)',
      'الحلقات (?:الأخيرة|الاخيرة)',
      'آخر حلقة',
      'اخر حلقة',
    ],
    seasonFinale: ['(?:ختام|نهاية) الموسم', 'الحلقة الأخيرة من الموسم'],
  },
];

/** The lookbehind that keeps "하루 3회" and "총 16회" from being episodes; it stands before the number. */
export const NOT_AFTER = KO_NOT_AFTER;

/** Numbers written as words. Ordinals of several languages share the table: where two agree in spelling they agree in value. */
const NUMBER_WORDS = [
  [
    1,
    'one|first|primera|primer|primeira|primeiro|première|ersten|erster|erste|birinci|ilk|pertama|الأولى|الاولى|الأول|الاول|첫 번째',
  ],
  [2, 'ii|two|second|segunda|segundo|deuxième|seconde|zweiten|zweiter|zweite|ikinci|kedua|الثانية|الثاني|두 번째'],
  [
    3,
    'iii|three|third|tercera|tercero|tercer|terceira|terceiro|troisième|dritten|dritter|dritte|üçüncü|ketiga|الثالثة|الثالث|세 번째',
  ],
  [
    4,
    'iv|four|fourth|cuarta|cuarto|quarta|quarto|quatrième|vierten|vierter|vierte|dördüncü|keempat|الرابعة|الرابع|네 번째',
  ],
  [5, 'five|fifth|quinta|quinto|cinquième|fünften|fünfter|fünfte|beşinci|kelima|الخامسة|الخامس|다섯 번째'],
  [6, 'six|sixth|sexta|sexto|sixième|sechsten|sechster|sechste|altıncı|keenam|السادسة|السادس'],
  [7, 'seven|seventh|séptima|séptimo|sétima|sétimo|septième|siebten|siebter|siebte|yedinci|ketujuh|السابعة|السابع'],
  [8, 'eight|eighth|octava|octavo|oitava|oitavo|huitième|achten|achter|achte|sekizinci|kedelapan|الثامنة|الثامن'],
  [9, 'nine|ninth|novena|noveno|nona|nono|neuvième|neunten|neunter|neunte|dokuzuncu|kesembilan|التاسعة|التاسع'],
  [10, 'ten|tenth|décima|décimo|dixième|zehnten|zehnter|zehnte|onuncu|kesepuluh|العاشرة|العاشر'],
  [11, 'eleven|eleventh'],
  [12, 'twelve|twelfth'],
  [13, 'thirteen|thirteenth'],
  [14, 'fourteen|fourteenth'],
  [15, 'fifteen|fifteenth'],
  [16, 'sixteen|sixteenth'],
  [17, 'seventeen|seventeenth'],
  [18, 'eighteen|eighteenth'],
  [19, 'nineteen|nineteenth'],
  [20, 'twenty|twentieth'],
] as const;

let numbersByWord: ReadonlyMap<string, number> | undefined;

/** Numbers by the words for them. */
export function numberWords(): ReadonlyMap<string, number> {
  numbersByWord ??= new Map(
    NUMBER_WORDS.flatMap(([value, words]) => words.split('|').map((word) => [word, value] as const)),
  );
  return numbersByWord;
}
