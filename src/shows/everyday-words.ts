import { unicode } from '../detect/unicode';

/**
 * Words that stand in any text: a title made only of such words is found only where something shows that it is a title
 * (see `match-title.ts`). Folded, without accents. Written by hand; a word that is missing here makes a lower-case hit
 * on that one title, no more.
 */
const WORDS = `about above across after again against alive all alone along already also always am among and angel angels animal
another answer any anyone anything apart apple are arms army around art as ash ashes ask at avatar away baby back bad
bag ball band bank bar base bath be beach bear beast beat beauty because become bed bee been before begin beginning
behind being believe bell beloved below beneath berlin best betrayal better between beyond big bird birth birthday bit
black blade bless blind blood blow blue blues board boat bodies body bond bone bones book books born boss both bottom
box boy boys brave bread break breath bride bridge bright bring broken brother brothers brown build burn bus business
but butterfly buy by cake call came camp can candy captain car card care case cash castle cat catch center chair chance
change chaos cheat check cheer chef cherry chief child children choice chosen church circle city clan class classic
clean clear clever clock close cloud clouds club coach coast coat code coffee cold college color come company contract
control cook cool corner could count country couple court cousin cover crash crazy cream crime criminal cross crown cruel
cry cup curse curtain cut dad daily dance danger dare dark darling date dates daughter dawn day days dead deal dear
death debt deep demon desert design desire destiny detective devil diamond diary did die different dinner dirty do
doctor does dog done door double doubt down dragon drama dream dreams dress drink drive drop dry dust dying each ear
early earth east easy eat echo eden edge eight either else emperor empire empress empty encounter end ending enemy enough
escape eve even evening ever every everyone everything evidence evil ex exit express extra extraordinary eye eyes fabulous
face fact fair fairy faith fall fallen false family famous fan far farm fashion fast fat fate father favorite fear feel
feeling few field fight film final find fine finger fire first fish five fix flame flash flat flight floor flow flower
flowers fly follow food fool foot for force forest forever forget forgotten fortune found four fox fragile free freedom
fresh friend friends from front fruit full fun future game games garden gate gentle get ghost ghosts giant gift girl
girls give glass glitch glory go goblin god gods gold golden gone good goodbye got government grace grand grass grave
great green grey grid ground group grow guard guardian guest guide guilt gun guy habit had hair half hall hand hands
happy hard has hat hate have he head heal healer healing hear heart hearts heat heaven heavenly heir heirs hell hello
help her here hero heroes hi hidden hide high hill him his hit hold hole holiday home hometown honest honey honor hope
horror horse hospital hot hotel hour hours house how human hundred hunt hunter hunting hurt husband i ice idea idol if
imitation in inside instinct into iron is island it its jewel job join joker journey joy judge judgement jump jungle
just justice keep key kid kids kill killer kind king kingdom kiss kitchen knife knight know lady lake lamp land lane
language last late laugh law lawless lawyer lawyers lead leader league learn least leave left leg legacy legal legend
lesson let letter letters level liar lie lies life light lights like lily line link lion lips list listen little live
lives living local lock lonely long look looking lose loser loss lost lot love lovely lover lovers luck lucky lunch
machine mad magic maid mail make man map march mark market marriage married marry mask master match matter may maybe me
mean medical meet melody member memories memory men menu mercy message midnight might mild mind mine minute mirror miss
missing mission mistake mom moment monday money monster monstrous month mood moon moonlight more morning most mother
mouse mouth move movie mr mrs ms much murder muse music must my mystery myth naked name narrow nation nature near need
neighbor neighbour nest net never nevertheless new news next nice night nightmare nights nine no nobody noise none noon
normal north not nothing now number nurse oath object ocean of off office oh old on once one only open orange order
other our ours out outlaw over own page pain painter palace paper paradise parallel parasite parents park part partner
partners party pass past path pay peace pearl people perfect person phantom phone picture piece pigeon pink pirate place
plan plane planet plastic play player please poem point poison police pond poor pop possess power prayer present pretty
prime prince princess prison private prize profile promise proof proposal prosecutor pure purple push queen question
quick quiet race racket radiant radio rain rainbow raise reach read ready real reason rebel record red reflection regret
remember remind reply rest return revenge rich ride right ring rise rising river road rock romance romantic roof room
rookie root rose rough round route royal rule ruler run running rush sad safe said sail salt same sand save say scandal
scent school score sea search season seasons seat second secret secrets section see seed self sell send sense sent series
service set seven sex shadow shadows shall she ship shoes shop short should show sick side sign signal silence silent silk
silver simple sin since sing singer single sister sisters sit six skin sky slave sleep slump small smart smell smile smoke
snow so sober social soldier some someday someone something son song songs soon soul sound soup south space spark special
spirit spring square squid stage stain stairs stand star stars start state station stay steal steel step stone stop storm
story stove stranger strangers street strong student study such suddenly sugar suit summer sun sunday sunlight sunny sunset
super sure survivor sweet sword table take tale tales talk tall taste taxi tea teach teacher team tear tears tell tempted
ten terror test than thank that their them then there these they thief thing things think third thirty this thorn those
though thousand thread three through thunder ticket tide tiger time times tired to today together told tomorrow tonight too
top touch tough tower town trace track trade trap travel traveler treasure tree trial trick trip trolley trouble true trust
truth try tune turn twelve twenty twice twin twins two ugly uncle under unicorn until up upon us use vacation vagabond vain
valley vampire velvet very victory view village villain virgin virtue virus visit voice vow wait walk wall want war warm
was watch watcher water wave way we weak weather wedding week weekend welcome well went were west what when where which
while whisper white who whole why wicked wife wild will win wind window wine wing wings winner winter wise wish witch with
without wolf woman women wonder wonderful wood word words work worker world worst would write wrong yard year years yellow
yes yesterday yet you young your youth zero zombie
amor vida noche casa hombre mujer secreto corazon destino sangre elite cielo reina rey traicion venganza tierra mar sol
luz sombra verdad mentira perdida amar vida coracao segredo sangue verdade mentira rainha rei vinganca casa
amour vie nuit maison homme femme secret coeur destin sang reine roi vengeance verite mensonge dix pour cent
liebe leben nacht haus mann frau herz blut konigin konig rache wahrheit luge dunkel stadt
cinta hidup malam rumah wanita rahasia hati takdir ratu raja dendam
ask hayat gece ev kadin adam sir kalp kader kan kralice kral intikam yalan gercek son yarin
tinh yeu doi dem nha nguoi trai tim dinh menh hanh phuc
حب حياة ليل بيت رجل امرأة سر قلب قدر دم ملكة ملك انتقام حقيقة كذبة
비밀 사랑 연인 친구 가족 운명 복수 악마 천사 신호 시그널 거짓말 눈물 행복 결혼 이별 기억 약속 여왕 왕 나쁜 엄마 아내 남편 여자 남자
秘密 爱情 愛情 恋人 命运 命運 复仇 復讐 家族 友達 幸福 真実 真相 约定 約束 朋友 女王 母亲 母親 嘘 涙 約束 シグナル マザー ファミリー シークレット ヒーロー ドクター ゲーム チェンジ ハッピー ドリーム スター`;
// "Happiness", "Melting", "Revelation": what English makes words with.
const ENDING =
  /[a-z]{3}(?:ness|tion|sion|ment|ings?|ship|less|ful|ity|ance|ence|able|ible|ism|ists?|ous|ive|ally|edly)$/;

let words: ReadonlySet<string> | undefined;
const NUMBER = unicode('^\\p{N}+$', 'u', /^[0-9]+$/);

/** Whether a folded word stands in any text: by the list ("doctors" by "doctor"), by its ending, or as a number. */
export function isEverydayWord(word: string): boolean {
  words ??= new Set(WORDS.split(/\s+/));
  return words.has(word) || words.has(word.replace(/s$/, '')) || ENDING.test(word) || NUMBER(word).test(word);
}
