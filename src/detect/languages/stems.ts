/** Derived from the phrases by `npm run stems`; not written by hand. See `../screen.ts`. */
import type { Stems } from '../screen';

export const STEMS: Readonly<Record<string, Stems>> = {
  en: {
    spacing: 'spaced',
    next: 'gives away|spoiler|spoils',
    section: 'away|spoil|this section',
    here: 'paragraph|spoiler',
    rest: 'about to|assum|at your own|away|be careful|carry on|close this|consider|continue|described|details|did not|didn t|discuss|elements|explained|explaining|finished|go on|have not|have yet to|haven t|havent|if you|keep|laid out|last chance to|no further|points|proceed|read on|remainder|rest|reveal|seen|specifics|spoil|stop|tell you|tells you how|turn back|unless you have|warning|watched|what follows|who',
    weak: 'been warned|consider your|s p o i l e r|spoiler',
    otherSense: 'spoil',
    allClear: 'expand|if you skipped|no more|reading again|safe|spoiler',
    closing:
      'all|are your|do you|everything|follow|hope you|share|subscribe|thank you|thanks|that is|that s|thats|there you have|until next',
    denial: 'away|because|best not to|careful|spoil',
    talk: 'away|back|before|beware|bookmark|caution|chance|first|jump|only if|proceed|read|scroll|seriously|skip|spoiler|warned|warning|with care|you',
    heading:
      'alive|bad|betrayed|bittersweet|break up|breakdown|breaking down|chapter|choose|concludes|credit|culprit|date|dead|death|decoding|demise|did it|die|discussion|end up|ended|ending|ends|episode|explain|fate|father|final|framed|get back together|get married|get together|ghost|good|hangout|happy|highlights|how|identity|kidnapped|kill|last|lives|marry|masked|mastermind|minutes|mole|moment|mother|motive|murder|open|perish|pick|poisoned|recap|reunite|reveal|review|sacrifice|sad|scene|season|series|shot|spy|stalker|stay together|suicide|summarised|summarized|summary|survive|synopsis|together in the end|tragic|traitor|twist|understanding|unpacking|villain|weecap|week|what|wraps up',
    safe: 'about|acting|air|also|at a glance|author|awards|background|basic info|behind the scenes|bibliography|bottom line|box office|cast|categories|character|cinematography|clip|closing|comment|concluding|conclusion|cons|creator|credits|details|did not like|didn t like|directing|direction|director|drama|episode count|episode guide|episode list|external links|facts|film|final|follow us|further|genre|grade|highlights|how many episodes|how to|impression|information|interview|intro|join the|latest|leave a|liked|likes|location|loved|more|movie|music|negatives|newsletter|notes|number of episodes|ost|other|overall|overview|pacing|parting|performance|photos|popular|positives|premiere|premise|production|pros|rating|recent|reception|recommendation|recommended|references|related|release|responses|review|runtime|score|screenplay|script|series|set|share this|should|show|similar|songs|soundtrack|sources|spoiler|stills|streaming|strengths|subscribe|summing up|synopsis|tags|teaser|the good and the bad|tone|trailer|trivia|value|verdict|viewership|viewing|visuals|weaknesses|where|worth|writer|writing',
    fiction:
      'actor|actress|anime|antagonist|cast|character|director|drama|ending explain|ending explanation|episode|film|finale|movie|netflix|plot|prequel|protagonist|recap|rom com|romcom|screenwriter|season|sequel|series|showrunner|sitcom|soap|starring|storyline|thriller|trilogy|tv|viki',
    plot: 'amnesia|arrested|betray|break up|breaks up|cancer|coma|confesses|dead|death|die|divorce|drowns|end up together|ends up with|final scene|in the end|kill|kiss|last scene|marr|mastermind|murdered|murderer|murders|pregnant|prison|real identity|reunite|revealed|reveals|sacrifice|shoot|stab|suicide|survive|the end of the|traitor|true identity|turns out|wedding|years later',
  },
  ko: {
    spacing: 'unspaced',
    next: '다음|바로',
    section: '다음|아래|이어지는',
    here: '네타|스포',
    rest: 'spoiler|결말|공개됩니다|네타|노출됩니다|누설|모든|못하신|밝혀|밝히고|밝힙니다|보신|스포|아직|않으|언급합니다|여기서|이상|전이신|혹시',
    weak: '결말|네타|스포|줄거리',
    otherSense: '네타|스포',
    allClear: '네타|스포|여기까지|읽으셔도',
    closing: '관한|대한|마무리|마치겠|마칩니다|여기까지|이상|주셔서|지금까지',
    denial: '네타|스포|유출|찾아',
    talk: '건너|나가|넘어가|네타|다|돌아가|뒤로|보고|보신|보실|본|삼가|스포|시청하고|시청하지|않으신|양해|원치|원하지|유의|읽어|읽지|정주행|조심|주의|참고|창을',
    heading:
      '결말|결혼하|내부자|내용|누가|대단원|러브|리뷰|막|맺어지|반전|배신자|범인|사귀|사망|살아|살았|살인마|살인범|생존|스토리|어떻게|어찌|엔딩|요약|이루어지|이별하|이어지|정리|정체|죽나|죽는|죽었|죽을|죽음|줄거리|진범|최종|최후|친딸|친모|친부|친아들|쿠키|피날레|헤어지|화|회',
    safe: 'ost|ott|각주|감독|감상|개요|결론|공개|공연|공유하기|관계도|관련|기본|기타|기획|끝으로|나가며|다른|다시|댓글|드라마|들어가기|들어가며|등장|로그라인|리뷰|마무리|마치는|마치며|맺음말|명대사|반응|방송|방영|배경|배우|별점|보는|볼거리|부작|비평|비하인드|사운드트랙|삽입곡|성능|소개|수상|스트리밍|스틸|시놉시스|시청|여담|연기|연출|영상미|영화|예고편|외부|원작|음악|인물|인터뷰|인트로|작가|작품|점수|제작|조연|종합|주연|주제곡|참고|총평|촬영지|추천|출연|출처|카테고리|캐릭터|캐스팅|태그|트레일러|티저|편성|평가|평결|평점|포스터|포인트|한|함께|회차|후기|흥행',
    fiction:
      'jtbc|tvn|결말|넷플릭스|드라마|등장|마지막|막장|몇부작|방영|배우|시즌|시청률|애니메이션|연출|웨이브|웹툰|주인공|줄거리|최종|출연진|캐릭터|티빙|화|회',
    plot: '결혼|기억|년|밝혀졌|밝혀지|배신|범인은|사망|살해|새드|이별|이혼|임신|자살|재회|정체|죽는다|죽었|죽음|죽이|체포|친부|친아들|해피|희생',
  },
  es: {
    spacing: 'spaced',
    next: 'destripe|proxima|proximo|siguiente|spoiler',
    section: 'a continuacion|de abajo|de mas abajo|destripe|proxima|proximo|que sigue|que viene|siguiente|spoiler',
    here: 'este parrafo|spoiler',
    rest: 'a continuacion|acabado|acabaste|bajo|deja de leer|destrip|detalles|esta|este|haya|leido|leyendo|llegado|lo que sigue|lo que viene|pasamos a|paso a|podido|procedemos a|procedo a|queres|quien|quiere|si no|siguiente|spoile|tengo que|terminado|terminaron|terminaste|toca|ultima|ultimo|vamos a|ver|vieron|vio|viste|visto|voy a',
    weak: 'destripe|spoiler',
    otherSense: 'destripador|spoiler',
    allClear: 'destripe|la lectura|leer|leyendo|si te|spoiler',
    closing: 'comenta|gracias por|hasta aqui|hasta la proxima|haya|nos|opinion|todo',
    denial: 'antes|cuando|destrip|donde|sin|spoile',
    talk: 'advierto|antes de|avisad|avisamos|aviso|baja|bajo|cierra|continuen|continues|cuando|decides|despues|destripe|habeis|has|lea|leer|leyendo|luego|mas tarde|pasa|piensas|planeas|prefieres|quereis|queres|quieres|salta|si|spoiler|tienes pensado|ultim|ve|vieron|viste',
    heading:
      'abierto|acaba|acabo|agridulce|al descubierto|alternativo|analisis|analizado|argumento|asesinato|besan|capitulo|casa|concluye|concluyo|critica|desenlace|desenmascarad|desvelado|divorcian|episodio|escena|esta muert|esta viv|explicacion|explicad|fallece|fallecio|feliz|final|giro|gran|historia|identidad|impactante|inesperado|junt|mata|mato|muere|muerte|murieron|murio|novela|ocurre|ocurrio|pasa|paso|pelicula|primer|queda|quien|recap|reconcilian|resena|resumen|revelad|review|sacrificio|se sacrifica|se sacrifico|se suicida|se suicido|segundo|semana|separan|serie|significado|sigue viv|sinopsis|sobrevive|sobrevivio|sorprendente|sucede|sucedio|suicidio|temporada|tercer|termina|termino|tragico|trama|triste|twist|ultima|ultimo|vuelven',
    safe: 'a favor|acerca de|actores|actrices|actuaciones|adelanto|articulos|audiencia|avance|banda sonora|bueno|calificacion|casting|comentario|compartir|conclusion|contenido|critica|cuando|cuant|curiosidades|de que|desarrollo|detras de camaras|direccion|doblaje|elenco|en contra|en definitiva|en resumen|enlaces externos|entradas|etiquetas|fecha|ficha|fotografia|fotos|fuentes|galeria|guion|gusta|gusto|hora|imagenes|interpretaciones|la pena|lo mas leido|locaciones|localizaciones|malo|mas sobre|mejor|mirar|musica|nota|noticias|opinion|ost|peor|personajes|premios|premisa|produccion|pros y contras|protagonistas|puntos|puntuacion|quien es quien|rating|recepcion|referencias|reflexion final|relacionad|reparto|resena|rodaje|sin spoiler|sinopsis|sobre el autor|sobre la autora|sobre la serie|tambien te|te podria|te puede|teaser|temas|trailer|valoracion|vease tambien|ver|vestuario|video',
    fiction:
      'actor|actrices|actriz|anime|capitulo|cine|culebron|director|dorama|drama|elenco|episodio|film|final explicado|guionista|netflix|peli|personaje|precuela|protagonista|reparto|secuela|serie|sinopsis|spin|telenovela|temporada|thriller|trailer|trama',
    plot: 'abandona a|acaban juntos|ahog|amnesia|anos despues|anos mas tarde|apunal|arresta|asesin|boda|cancer|carcel|condenad|confeso|confiesa|culpable|da a luz|descubre que|descubren que|descubrio que|despierta del coma|detenid|detienen|dispara|disparo a|embarazad|en coma|en realidad|entierra|envenen|escapa|escena final|estrangul|fallece|fallecio|final feliz|funeral|herman|hij|huye|le pide matrimonio|madre|mata|mato a|meses despues|morira|muere|muert|murieron|murio|padre|pierde la memoria|prision|quedan juntos|recupera la memoria|resulta que|resulta ser|resulto ser|revela que|revelan que|revelo que|rompe con|rompen|salto temporal|se besan|se casa|se caso|se divorci|se entrega|se queda con|se reconcilia|se reencontraron|se reencuentra|se revela|se revelo|se sacrifica|se sacrifico|se separan|se suicido|se venga|secuestr|sobrevive|sobrevivio|suicida|suicidio|terminan juntos|traicion|traidor|ultima escena|venganza|verdader',
  },
};
