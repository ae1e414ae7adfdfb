/** Derived from the phrases by `npm run stems`; not written by hand. See `../screen.ts`. */
import type { Stems } from '../screen';

export const STEMS: Readonly<Record<string, Stems>> = {
  en: {
    spacing: 'spaced',
    next: 'avoid|do not read|don t read|give away|gives away|giving away|jump over|reveals|skip|spoil',
    section: 'away|spoil|this section',
    here: 'paragraph|spoiler',
    rest: 'about to|analysis|assum|at your own|away|be careful|carry on|close this|consider|continue|described|details|did not|didn t|discuss|elements|explained|explaining|explanation|finished|go on|have not|have yet to|haven t|havent|if you|in blind|in the end|in the final episode|in the finale|in the last episode|keep|laid out|last chance to|no further|points|proceed|read on|remainder|rest|reveal|seen|skip|specifics|spoil|stop|tell you|tells you how|turn back|unless you have|warning|watched|what follows|who',
    weak: 'been warned|consider your|s p o i l e r|spoiler|that s your warning|warn you',
    otherSense: 'spoil',
    allClear: 'come back|expand|if you skipped|no more|read on|reading again|safe|spoiler',
    closing:
      'all|are your|do you|everything|follow|found this|hope you|share|subscribe|thank you|thanks|that is|that s|thats|there you have|until next',
    denial: 'away|because|best not to|careful|reveal|ruin|spoil|tell you',
    talk: 'away|back|before|beware|bookmark|caution|chance|first|jump|only if|proceed|read|scroll|seriously|skip|spoiler|warned|warning|with care|you',
    heading:
      'about|alive|bad|betrayed|bittersweet|break up|breakdown|breaking down|chapter|choose|concludes|credit|culprit|date|dead|death|decoding|demise|did it|die|discussion|end up|ended|ending|ends|episode|eps|explain|fate|father|final|framed|full plot|full story|get back together|get married|get together|ghost|good|hangout|happy|highlights|how|identity|kidnapped|kill|last|let s|let us|lives|marry|masked|mastermind|minutes|mole|moment|mother|motive|murder|open|perish|pick|poisoned|questions after|recap|reunite|reveal|review|sacrifice|sad|scene|season|series|shot|spy|stalker|stay together|suicide|summarised|summarized|summary|survive|synopsis|thoughts on|together in the end|tragic|traitor|twist|understanding|unpacking|villain|weecap|week|what|why|wraps up',
    safe: 'about|acting|air|also|at a glance|author|awards|background|basic info|behind the scenes|bibliography|bottom line|box office|cast|categories|character|cinematography|clip|closing|comment|concluding|conclusion|cons|creator|credits|details|did not like|didn t like|directing|direction|director|drama|episode count|episode guide|episode list|external links|facts|film|final|follow us|further|genre|grade|highlights|how many episodes|how to|impression|information|interview|intro|join the|latest|leave a|liked|likes|location|loved|more|movie|music|negatives|newsletter|notes|number of episodes|ost|other|overall|overview|pacing|parting|performance|photos|popular|positives|premiere|premise|production|pros|rating|recent|reception|recommendation|recommended|references|related|release|responses|review|runtime|score|screenplay|script|series|set|share this|should|show|similar|songs|soundtrack|sources|spoiler|stills|streaming|strengths|subscribe|summing up|synopsis|tags|teaser|the good and the bad|tone|trailer|trivia|value|verdict|viewership|viewing|visuals|weaknesses|where|worth|writer|writing',
    fiction:
      'actor|actress|anime|antagonist|cast|character|director|drama|ending explain|ending explanation|episode|film|finale|movie|netflix|plot|prequel|protagonist|recap|rom com|romcom|screenwriter|season|sequel|series|showrunner|sitcom|soap|starring|storyline|thriller|trilogy|tv|viki',
    plot: 'amnesia|arrested|betray|break up|breaks up|cancer|coma|confesses|dead|death|die|divorce|drowns|end up together|ends up with|final scene|in the end|kill|kiss|last scene|marr|mastermind|murdered|murderer|murders|pregnant|prison|real identity|reunite|revealed|reveals|sacrifice|shoot|stab|suicide|survive|the end of the|traitor|true identity|turns out|wedding|years later',
  },
  ko: {
    spacing: 'unspaced',
    next: '네타|다음|스포|아래|이어지는',
    section: '다음|아래|이어지는',
    here: '네타|스포',
    rest: 'spoiler|결말|공개됩니다|네타|노출됩니다|누설|모든|못하신|밝혀|밝히고|밝힙니다|보신|스포|아직|않으신|언급합니다|여기부터|여기서|원치|원하지|이상|이제부터|전이신|지금부터|혹시',
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
      'jtbc|tvn|각본|결말|극장판|넷플릭스|드라마|등장|마지막|막장|몇부작|방영|배우|소설|시즌|시청률|애니메이션|연출|원작|웨이브|웹툰|주인공|줄거리|최종|출연진|캐릭터|티빙|화|회',
    plot: '감옥|결국|결혼|교도소|교통사고|구속|기억|납치|년|누명|다시|도망가|도망쳤|도망친|독살|드러나|드러난|드러났|들통|마지막|밝혀졌|밝혀지|배신|배후|범인|복수를|복수에|불륜|사망|살아|살인|살해|새드|속였|숨을|숨졌|숨지|시신|시한부|알게|알고|약혼|용서|이별|이혼|임신|자백|자살|자수|장례|재회|정체|죽|진범|징역|찔려|찔린|청혼|체포|총에|총으로|총을|출산|출생의|친딸|친모|친부|친아들|키스|탈옥|폭로|프러포즈|해피|헤어졌|헤어지|헤어진|혼수상태|화해|흑막|희생',
  },
  ja: {
    spacing: 'unspaced',
    next: 'spoiler|ねたばれ|ねたバレ|オチ|ストーリー|スポイラー|ネタ|ラスト|展開|最終回|最終話|核心|犯人|真相|結末|ﾈﾀﾊﾞﾚ',
    section: 'spoiler|この|ねたばれ|ねたバレ|スポイラー|ネタ|以下|最終回|核心|次|真相|結末|ﾈﾀﾊﾞﾚ',
    here: 'この段落|これ|させてもらうと|しちゃうと|すると|それ|だけど|ですが|になるけど|ますが',
    rest: 'spoiler|ある|お読み|ここで|これから|ご覧になっていない|です|ねたばれ|ねたバレ|ばらし|ました|ます|まだ|スポイラー|ネタ|バラし|ラスト|含|明かし|書いて|最終回|最終話|有る|未見|未視聴|未読|未鑑賞|核心|注意|犯人|真相|知りたくない|結末|見ていない|見てない|観ていない|観てない|触れて|触れる|言及し|読む|警告|警報|閲覧|ﾈﾀﾊﾞﾚ',
    weak: 'spoiler|ねたばれ|ねたバレ|スポイラー|ネタ|閲覧|ﾈﾀﾊﾞﾚ',
    otherSense:
      'css|html|spoiler|どっきり|ねたばれ|ねたバレ|アコーディオン|サプライズ|ショートコード|スポイラー|ドッキリ|ネタ|ブロック|プラグイン|マジック|企画|手品|ﾈﾀﾊﾞﾚ',
    allClear:
      'spoiler|ここから|ここまで|この先|ねたばれ|ねたバレ|スキップした|スポイラー|ネタ|以上|以下|以降|飛ばした|ﾈﾀﾊﾞﾚ',
    closing: 'ありがとう|いかがでした|この記事|これで|それでは|ではまた|まで|もお楽しみに|今回|以上|感謝|本記事',
    denial:
      'css|html|spoiler|あちらの記事|ありません|かどうか|する|って|とは|どっきり|ない|なく|ねたばれ|ねたバレ|の定義|の意味|ふれ|アコーディオン|コメント欄|サプライズ|ショートコード|スポ|ドッキリ|ネタ|ブロック|プラグイン|マジック|リンク先|他の記事|企画|入る|別ページ|別記事|前回の記事|原作|始まる|始める|手品|書き|書く|触れ|言及|過去記事|ﾈﾀﾊﾞﾚ',
    talk: 'spoiler|いや|おすすめ|お勧め|お気を|お読み|から|ご覧になっていない|どうぞ|ねたばれ|ねたバレ|まだ|スキップ|スクロール|スポイラー|ネタ|ブラウザ|了承|回れ右|嫌|容赦|後に|戻|承知おき|控え|推奨|未見|未視聴|未読|未鑑賞|注意|理解|留意|知りたくない|自己責任|苦手|見ていない|見てない|覚悟|観ていない|観てない|読み進め|読んで|遠慮|避けたい|閉じ|閲覧|飛ばし|ﾈﾀﾊﾞﾚ',
    heading:
      'spoiler|あらすじ|おまけ映像の意味|くっつ|ざっくり|その後|だれが|どう|どのように|どんでん返し|ねたばれ|ねたバレ|ふり返り|まで|まとめ|エピローグ|エンディング|エンド|オチ|クレジット後|ストーカー|ストーリー|スパイ|スポイラー|ネタ|フィナーレ|ポストクレジット|ラスト|ラスボス|レビュー|レポ|亡くな|他界|付き合|伏線|全編|内容|内通者|再会|出生の秘密|別れ|命を落と|大団円|実|展開|後半|復縁|心中|恋の|感想|振り返り|数年後|最後|最期|最終|本名|本当|正体|死|殺され|殺人犯|殺人鬼|物語|犯人|生きて|生存|真|素性|終わり方|終盤|結ばれ|結婚|結末|考察|自殺|行方|裏切り者|要約|解説|話|誰が|誰と|謎の答え|身元|通り魔|遺体|離婚|首謀者|黒幕|ﾈﾀﾊﾞﾚ',
    safe: 'dvd|ost|pv|あとがき|あわせて読みたい|おすすめポイント|おすすめ度|おすすめ記事|おわりに|ここがおすすめ|こちらもおすすめ|この記事を書いた人|こんな人におすすめ|どんな|なし|はじめに|まとめ|みどころ|よかったところ|アーカイブ|インタビュー|イントロダクション|エンディングテーマ|エンディング曲|オススメポイント|オープニング|カテゴリー|キャスト|キャラクター|ゲスト|コメント|サウンドトラック|サントラ|シェア|ジャンル|スタッフ|タグ|ティザー|テーマ曲|トリビア|トレーラー|ナシ|ブルーレイ|プロフィール|ポスター|メイキング|レビュー|ロケ地|一言|上映|世間の反応|主演|主題歌|予備知識|予告|人気記事|人物紹介|何話まで|作品|作者|俳優|全何話|公式あらすじ|公開|出典|出演|制作|前置き|劇中歌|劇伴|動画を無料|原作|参考|受賞|口コミ|合わせて読みたい|名セリフ|名言|商品|基本|場面写真|声優|外部リンク|好きなところ|導入|小ネタ|悪い点|惜しいところ|感想|挿入歌|採点|撮影地|放送|新着記事|方法|星|映像|時代背景|書籍|最新記事|検索|概要|次に読む|気になった|注目ポイント|演出|演技|点数|無し|特報|番組|登場人物|監督|相関図|第一印象|終わりに|結論|総括|総評|脚本|脚注|興行収入|舞台裏|良い点|良かった点|衣装|見どころ|見られる|見る|見れる|見所|視聴|観る|評価|評判|評論|話数|豆知識|配信|配役|関連記事|音楽|魅力',
    fiction:
      'abema|hulu|netflix|u-next|アニメ|アマプラ|エピソード|キャスト|サスペンス|シリーズ|シーズン|スピンオフ|ドラマ|ネットフリックス|ネトフリ|ヒロイン|ヒーロー役|マンガ|ミステリー|ラブコメ|主人公|主演|主題歌|予告編|俳優|助演|原作|地上波|声優|大河|女優|完結|小説|放送中|映画|最終回|月9|朝ドラ|漫画|登場人物|監督|相関図|脚本|視聴率|話|連ドラ|配信中|韓ドラ|韓流',
    plot: 'かばって|すり替え|なりすま|エンディングでは|キスする|キスを|タイムスリップして|ハッピーエンド|バッドエンド|プロポーズ|ラストシーン|一命を取り留め|亡くな|付き合い始め|余命|共犯|内通|再会し|再会を果た|出所|出生の秘密|出産|刑務所|判明し|判決|別れた|別れる|別れを告げ|刺され|刺し|即位|取り違え|告白|命を落と|和解|変装|大団円|失脚|妊娠|婚約|実|射殺|幕を閉じ|年後|庇って|復縁|復讐を果た|心中|息を引き取|意識不明|抱きしめ|抱き合|指名手配|撃たれ|撃ち|撃って|数か月後|明かされ|明らかにな|昏睡|最後のシーン|最終的に|有罪|服役|本当|正体|死ぬ|死んだ|死んで|死亡|死体|死去|殺され|殺した|殺して|殺害|毒殺|流産|無罪|物語は終わ|犠牲になり|犯人|王位に|生き別れ|生き返|発覚|真相|結ばれ|結婚|絞殺|脱獄|自死|自殺|自白|自首|葬儀|蘇|裏切|記憶を|記憶喪失|起訴|身を引|身を投げ|身代わり|逃げ|連行|逮捕|遺体|隠し子|離婚|飛び降り|駆け落ち|黒幕',
  },
  zh: {
    spacing: 'unspaced',
    next: 'spoiler|剧情透露|剧透|劇情透露|劇透|含雷|捏他|有雷|爆雷|踩雷|透剧|透劇',
    section:
      '下一章|下一節|下一节|下一部分|下列部分|以下小節|以下小节|以下章節|以下章节|以下部分|本節|本节|本部分|这一部分|这部分|這一部分|這部分',
    here: 'spoiler|剧情透露|剧透|劇情透露|劇透|大雷|捏他|本段|此段|爆雷|踩雷|这段|透剧|透劇|這段',
    rest: 'spoiler|准备看|凶手|剧情|剧透|劇情|劇透|含|小心|慎重|打算看|捏他|提及|揭晓|揭曉|揭露|故事情節|故事情节|斟酌|未煲完|未看|未睇|未觀看|未观看|沒看的|没看的|涉及|準備看|看完|看过|看過|真相|睇完|結局|结局|謹慎|谨慎|还没看|还没追|追完|透剧|透劇|透露|還沒看|還沒追|還沒進戲院|酌情|重要情節|重要情节|雷',
    weak: 'spoiler|剧情透露|剧透|劇情透露|劇透|捏他|雷',
    otherSense: 'spoiler|剧情透露|剧透|劇情透露|劇透|捏他|透剧|透劇|雷',
    allClear:
      'spoiler|下文|下面|之后|之後|从这里|以上|以下|到此|剧情透露|剧透|劇情透露|劇透|后面|後面|從這裡|捏他|接下來|接下来|略过|略過|至此|跳过|跳過|透剧|透劇|雷',
    closing:
      '下回|下期|下次|下篇|以上|写到这|到此|到这里|到這裡|寫到這|感謝|感谢|欢迎|歡迎|說到這|謝謝|说到这|谢谢|这就是|這就是',
    denial: 'free|spoiler|不会|不是|不會|不算|剧透|劇透|含|捏|提到|提及|揭露|涉及|透剧|透劇|透露|雷',
    talk: 'spoiler|不喜|不想|介意|再來|再回來|再回来|再来|准备看|剧情透露|剧透|劇情透露|劇透|勿入|勿点|勿點|反感|右上角|回头|回避|回頭|左上角|左转|建議|建议|後果自負|快跑|快逃|怕|慎入|慎点|慎看|慎讀|慎读|慎點|打算看|捏他|推荐|推薦|撤退|收藏|未煲完|未看|未睇|未觀看|未观看|未追完|止步|沒有看完|沒有看過|沒看完|沒看的|沒看過|沒追完|没有看完|没有看过|没看完|没看的|没看过|没追完|準備看|爆雷|略过|略過|离开|繞行|繞道|绕行|绕道|自行|自负|請|请|跳过|跳過|踩雷|还没看|还没追|迴避|退散|透剧|透劇|速逃|避开|避開|還沒看|還沒追|還沒進戲院|離開',
    heading:
      '下线|丧命|为什么死|为何死|主謀|主谋|之死|伏笔|伏筆|元兇|元凶|兇嫌|兇手|內鬼|内鬼|凶手|分手|分析|到底|剧情|剧透|劇情|劇透|卧底|去世|反派boss|反轉|反转|叛徒|后记|含雷|和好|喪命|回|团聚|團聚|在一起|复合|大boss|大团圆|大團圓|如何|娶了|嫁給|嫁给|存活|完結|完结|尾声|尾聲|幕后|幕後|彩蛋|復合|心得|怎么|怎麼|惨死|慘死|懶人包|成婚|收场|收場|收尾|故事|最后|最後|最終|最终|有雷|期|杀人犯|杀手|死了|死于|死亡|死吗|死嗎|死因|死於|死沒死|死没死|殉情|殺人犯|殺手|母亲|母親|活着|活著|為什麼死|為何死|爆雷|父亲|父親|片尾|牵手|牺牲|犧牲|犯人|生还|生還|病逝|相認|相认|真兇|真凶|真相|离世|离婚|究竟|章|終成眷屬|終極|結婚|結尾|結局|终成眷属|终极|结婚|结尾|结局|臥底|自杀|自殺|被杀|被殺|觀後感|观后感|解析|訂婚|話|誰|订婚|话|谁|赴死|身世|身亡|身份|身分|还是|遇害|遗言|還是|重逢|間諜|间谍|集|離世|離婚|面目|領便當|领盒饭|黑手',
    safe: 'ost|上一篇|上映|上線|上线|下一篇|不剧透|不劇透|主创|主創|主演|主題曲|主题曲|亮点|亮點|人物|介紹|介绍|优点|作者|你可能|來源|信息|值得看吗|值得看嗎|優點|先导片|关于|写在前面|写在最后|出品|分享|分类|分類|制作|前言|剧照|剪辑|劇照|卡司|原作|原声|原聲|原著|参考|參考|反响|反響|取景地|口碑|后话|哪儿|哪裡|哪里|在哪|在线观看|外部|奖项|好看吗|好看嗎|定档|定檔|寫在前面|寫在最後|导演|導演|小結|小结|幕后|幕後|序言|延伸|开播|引言|总结|总评|打分|拍摄|拍攝|推荐|推薦|插曲|摄影|播出|播放|攝影|收看方式|收視率|收视率|放送|无剧透|无雷|更多|更新|最新|服装|服裝|来源|标签|概述|標籤|注解|注释|海報|海报|演出|演员|演員|演技|演职员|演職員|热门|無劇透|無雷|熱門|片头曲|片尾曲|片花|片頭曲|猜你喜欢|獎項|獲獎|留言|相关|相關|看点|看點|票房|简介|簡介|結語|結論|網友|線上收看|線上看|線上觀看|編劇|總結|總評|线上看|结论|结语|编剧|缺点|缺點|网友|美术|背景|脚注|节奏|花絮|获奖|表演|製作|視覺|觀感|觀看方式|观感|观看方式|视觉|角色|註解|註釋|評價|評分|評論|评价|评分|评论|資料|資訊|资料|资讯|追剧日历|追劇|适合谁看|適合誰看|配乐|配樂|配音|開播|關於|阵容|陣容|音乐|音樂|預告|预告|首播',
    fiction:
      'disney+|netflix|主演|主角|优酷|偶像剧|偶像劇|優酷|全剧|全劇|剧情|剧评|劇情|劇評|动漫|动画|動漫|動畫|医院剧|原著|反派|古装剧|古裝劇|台剧|台劇|国产剧|大剧|大結局|大结局|女主|季|完結|完结|完食|导演|導演|小說|小说|开播|影片|影評|影评|悬疑剧|愛奇藝|懸疑劇|播出|收視|收视|新剧|新劇|日剧|日劇|本剧|本劇|本片|泰剧|泰劇|港剧|港劇|演员|演員|漫改|热播|煲剧|煲劇|熱播|爱奇艺|片尾|电影|电视剧|男主|番剧|番外|短剧|短劇|網劇|網飛|編劇|编剧|网剧|网飞|美剧|美劇|腾讯视频|臺劇|芒果tv|觀後感|观后感|角色|話|话|豆瓣|连续剧|追剧|追劇|連續劇|部剧|部劇|配角|開播|陆剧|陸劇|集|電影|電視劇|韓劇|韩剧|飾演|饰演',
    plot: '一刀刺|丧命|丧生|中枪|中槍|亲生|伏法|入狱|入獄|內鬼|内鬼|冒充|出卖|出狱|出獄|出賣|出軌|出轨|判刑|判处|判處|刺死|卧底|原來|原来|原諒了|原谅了|去世|发现|同归于尽|同歸於盡|后|吻了|告白|和好|和解|喪命|喪生|回到现代|回到現代|团圆|团聚|團圓|團聚|在一起了|坐牢|坠崖|坠楼|墜崖|墜樓|复仇成功|复合|复活|多年|大婚|大結局|大结局|失去|失忆|失憶|娶了|嫁了|嫁給|嫁给|尸体|屍體|开枪|後|得知|復仇成功|復合|復活|怀了|怀孕|怀着|恢复记忆|恢復記憶|惨死|想起了一切|慘死|懷了|懷孕|懷著|成婚|手|拥吻|挡刀|挡枪|掉包|接吻|揭发|揭發|揭穿|擁吻|擋刀|擋槍|斩|断气|斷氣|昏迷|替|最終|最终|有孕|杀了|杀害|杀死|死了|死去|死而复生|殉情|殺了|殺害|殺死|毒杀|毒死|毒殺|求婚|流产|流產|牺牲|犧牲|生下|病逝|癌症|登基|發現|白头偕老|相認|相认|真兇|真凶|真相|破产|破產|离世|离婚|私奔|私生|称帝|稱帝|穿越回|終成眷屬|結婚|結局中|絕症|繩之以法|繼位|终成眷属|结婚|结局中|绝症|继位|绳之以法|背叛|臥底|自尽|自杀|自殺|自盡|自首|落網|落网|表白|被抓|被捕|被杀|被殺|親生|訂婚|認罪|誕下|調包|订婚|认罪|诞下|调包|賜死|赐死|越狱|越獄|跳楼|跳樓|身世|身亡|身份|身分|过世|退位|退婚|逮捕|遇害|過世|重逢|開槍|陷害|離世|離婚',
  },
  th: {
    spacing: 'unspaced',
    next: 'บรรทัด|ประโยค|ย่อหน้า',
    section: 'ข้างล่าง|ด้านล่าง|ต่อไป|ถัดไป|นี้',
    here: 'ข้อนี้|ตรงนี้|นี่|ย่อหน้านี้|อันนี้',
    rest: 'alert|warning|กระจาย|กลัวโดน|กล่าวถึง|ก่อน|ขอ|ข้างล่าง|คือ|จะ|จัดหนัก|ดูไม่จบ|ด้านล่าง|ถัดไป|ทั้งหมด|ทั้งเรื่อง|นี้|บรรทัดต่อไป|ประกอบด้วย|พื้นที่|มา|มี|ยังไม่จบ|ยังไม่ดู|ยังไม่เคยดู|ยังไม่ได้ดู|ยังไม่ได้รับชม|ยับ|ย้ำ|ระวัง|ล้วน|หมดเปลือก|หยุดอ่าน|ห้ามอ่าน|อยู่ด้วย|อย่าอ่านต่อ|อย่าเพิ่งอ่าน|อะเลิร์ต|อะเลิร์ท|อุดมไปด้วย|อเลิท|อเลิร์ต|อเลิร์ท|เขต|เข้าสู่|เฉลย|เตือน|เต็ม|เน้นๆ|เป็น|เผย|เริ่ม|เล่า|แน่นอน|แรง|แล้วค่อย|แหลก|แอบ|โซน|โหมด|ใครยังไม่|ใครไม่อยาก|ไม่ควรอ่านต่อ|ไม่ชอบ|ไม่ต้องการทราบ|ไม่ต้องการรู้|ไม่อยากถูก|ไม่อยากรู้|ไม่อยากโดน',
    weak: 'alert|spoil|warning|ซีรีส์|ตอนจบ|ตอนล่าสุด|ทั้งเรื่อง|รีวิว|ละคร|ล่วงหน้า|วิเคราะห์|สปอย|สปอลย์|สปอล์|สะปอย|หนัง|เนื้อเรื่อง',
    otherSense:
      'abs|ctf|leetcode|spoiler|กันชน|กันเกินไป|ข้อสอบ|คาร์บอน|ตัวเอง|ทรง|ท้าย|ปริศนา|ฝากระโปรง|พัซเซิล|รถ|ลูก|สปอยเลอร์|สีดำ|หน้า|หมา|หลัง|หลาน|เด็ก|เมีย|แฟน|แมว|โค้ด|โจทย์|ไฟเบอร์',
    allClear: 'กลับมาอ่าน|จบ|ปลอด|ปิด|พ้น|สิ้นสุด|หมด|ออกจาก|อ่านต่อได้|เท่านี้|แค่นี้|ไม่',
    closing: 'ขอบคุณ|คอมเมนต์|จบกันไปแล้ว|จบลงแล้ว|จบไปแล้ว|ทั้งหมดนี้|นี่|พบกันใหม่|มาพูดคุย|เจอกันใหม่|แล้วพบกัน|แล้วเจอกัน|แสดงความคิดเห็น',
    denial:
      'abs|ctf|free|leetcode|less|spoil|tag|กฎ|กระทู้อื่น|กันชน|กันเกินไป|ก่อน|ข้อสอบ|คลิปนั้น|คอมเมนต์|คาร์บอน|ตัวเอง|ถ้าจะ|ทรง|ท้าย|นโยบาย|น้อยที่สุด|บทความอื่น|ปริศนา|ปุ่ม|ฝากระโปรง|พัซเซิล|ฟรี|ฟังก์ชัน|มั้ย|มารยาท|รถ|รึเปล่า|ลิงก์|ลิงค์|ลูก|วัฒนธรรม|สปอย|สปอลย์|สปอล์|สะปอย|สีดำ|หน้า|หมา|หรือเปล่า|หรือไม่|หลัง|หลาน|หากจะ|เฉลย|เด็ก|เปิดเผย|เมีย|เมื่อ|เล่า|เว็บอื่น|แท็ก|แฟน|แมว|โค้ด|โจทย์|โซเชียล|ในทวิตเตอร์|ในเน็ต|ให้น้อย|ไฟเบอร์|ไม่มี|ไม่ได้|ไหม',
    talk: 'spoil|กดปิด|กดออก|กรุณา|กลับมาอ่าน|กลัวโดน|ข้ามได้|ข้ามไป|ค่อยกลับมา|งดอ่าน|ดูให้จบก่อน|ดูไม่จบ|ปิดหน้า|ผ่านไปก่อน|ผ่านไปเลย|พร้อมแล้ว|ยังไม่จบ|ยังไม่ดู|ยังไม่เคยดู|ยังไม่ได้ดู|ยังไม่ได้รับชม|ระวัง|วิจารณญาณ|สปอย|สปอลย์|สปอล์|สะปอย|หยุดอ่าน|ห้ามอ่าน|อย่าอ่าน|อย่าเพิ่ง|เตือน|เลื่อนผ่าน|แนะนำให้|โปรด|ใครพร้อม|ใครยังไม่|ใครไม่อยาก|ไปดูก่อน|ไม่ชอบ|ไม่ต้องการทราบ|ไม่ต้องการรู้|ไม่อยากถูก|ไม่อยากรู้|ไม่อยากโดน',
    heading:
      'credit|recap|กลับมาคบ|คนฆ่า|คนทรยศ|คนร้าย|คบกัน|คลาย|ความจริง|คืนดี|คู่กัน|ฆาตกร|จบ|จากไป|จุดพลิกผัน|ชะตากรรม|ชาติกำเนิด|ชำแหละ|ตัวจริง|ตัวตน|ตัวละครไหน|ตาย|ตีความ|ถอดรหัส|ถูกฆ่า|ทบทวน|ทำไม|บิ๊กบอส|ผู้บงการ|มรณะ|มีชีวิต|ย้อนดู|รอด|รักกัน|รีวิว|รีแคป|ลงเอย|ลาสบอส|วิเคราะห์|สปอย|สมหวัง|สรุป|สิ้นลม|สิ้นใจ|สุดท้าย|หนอนบ่อนไส้|หย่า|หักมุม|อธิบาย|อยู่ด้วยกัน|อวสาน|เครดิต|เจาะลึก|เฉลย|เนื้อหา|เนื้อเรื่อง|เปิดเผย|เรื่องย่อ|เลิกกัน|เล่า|เสียชีวิต|เอนดิ้ง|เอนด์|เอ็นดิ้ง|แต่งงาน|โดนฆ่า|ใคร|ไข|ได้กัน|ไฮไลต์|ไฮไลท์',
    safe: 'ost|spoil|กระแส|การกำกับ|การถ่ายทำ|การแสดง|ข่าว|ข้อดี|ข้อมูล|ข้อสังเกต|ข้อเสีย|ความคิดเห็น|ความน่าสนใจ|ความประทับใจ|ความรู้สึกหลังดู|ความเห็นส่วนตัว|คอมเมนต์|คะแนน|งานกำกับ|งานภาพ|งานสร้าง|จุดเด่น|ฉาย|ช่องทาง|ซาวด์แทร็ก|ซีรีส์|ดนตรี|ดูที่ไหน|ดูย้อนหลัง|ดูได้ที่|ตัวละคร|ตัวอย่าง|ติดตามเรา|ทีมงาน|ทีเซอร์|ที่มา|นักแสดง|นำแสดง|น่าดูไหม|บทความ|บทนำ|บทภาพยนตร์|ประวัติ|ปิดท้าย|ผู้กำกับ|ผู้เขียนบท|พล็อต|ภาพนิ่ง|ภาพรวม|รับชมได้|รางวัล|รายละเอียด|รายได้|รีวิว|ลิงก์ดู|สตรีมมิง|สตรีมมิ่ง|สถานที่ถ่ายทำ|สปอย|สปอลย์|สปอล์|สรุป|สะปอย|สิ่งที่ชอบ|สิ่งที่ไม่ชอบ|ส่งท้าย|หมวดหมู่|องค์ประกอบ|ออกอากาศ|ออนแอร์|อ่านเพิ่มเติม|อ้างอิง|เกริ่นนำ|เกี่ยวกับ|เครื่องแต่งกาย|เทรลเลอร์|เบื้องหลัง|เพลง|เรตติง|เรตติ้ง|เรื่อง|เสียงตอบรับ|เสียงวิจารณ์|แชร์|แท็ก|แนะนำ|โปรดักชัน|โปรดักชั่น|โปสเตอร์|โลเคชัน',
    fiction:
      'ep|netflix|viu|wetv|การ์ตูน|ซับไทย|ซีซัน|ซีซั่น|ซีรีย์|ซีรีส์|ซีรี่ย์|ซีรี่ส์|ตอนจบ|ตอนที่|ตัวร้าย|นักแสดง|นางรอง|นางเอก|นำแสดงโดย|นิยาย|ผู้กำกับ|พระรอง|พระเอก|พากย์ไทย|ภาพยนตร์|มังงะ|รับบท|ละคร|หนัง|อนิเมะ|ออกอากาศ|ออนแอร์|เนื้อเรื่อง|เน็ตฟลิกซ์|เรตติ้ง|เรื่องย่อ|แอนิเมชัน',
    plot: 'กระโดดตึก|กลับมาคบ|กลับมาพบกัน|กลับมารักกัน|ขอแต่งงาน|ขึ้นครองราชย์|คนร้ายคือ|คนร้ายตัวจริง|ครองรัก|คลอดลูก|ความจริงถูกเปิดเผย|ความจริงเปิดเผย|ความจำเสื่อม|ความทรงจำกลับ|คืนดี|ฆาตกรคือ|ฆาตกรตัวจริง|ฆ่าตัวตาย|ฆ่าตาย|ฆ่าปิดปาก|จบลงด้วย|จมน้ำตาย|จับได้ว่า|จำคุก|จูบกัน|จูบแรก|ฉากสุดท้าย|ตอนจบของเรื่อง|ตัวจริงคือ|ตั้งครรภ์|ตั้งท้อง|ตายจาก|ตายตอนจบ|ตายทั้งเป็น|ตายเพราะ|ตายแล้ว|ตายใน|ตายไป|ติดคุก|ต่อมา|ถูกฆ่า|ถูกจับ|ถูกตัดสิน|ถูกยิง|ถูกแทง|ทรยศ|ที่แท้|ท้องกับ|ประหาร|ปลอมตัวเป็น|ผู้บงการ|ผู้อยู่เบื้องหลัง|ผ่านไป|พบกันอีกครั้ง|พ่อแท้|พ้นโทษ|ฟื้นคืนชีพ|มอบตัว|มะเร็ง|ยังไม่ตาย|ยิงตัวตาย|ย้อนเวลากลับ|รอดตาย|รับสารภาพ|รู้ความจริง|ลงเอย|ลูกแท้|วางยาพิษ|ศพ|สละชีวิต|สลับตัว|สลับลูก|สารภาพรัก|สิ้นใจ|หนีตามกัน|หนีไป|หมดสติ|หมั้นกับ|หย่า|หักหลัง|เข้าคุก|เฉลยว่า|เปิดเผยว่า|เลิกกัน|เลิกรา|เสียชีวิต|แก้แค้นสำเร็จ|แต่งงานกัน|แต่งงานกับ|แทงตัวเอง|แท้งลูก|แท้จริงแล้ว|แท้ที่จริง|แม่แท้|แหกคุก|โคม่า|โดนฆ่า|โดนจับ|โดนยิง|โดนแทง|ในตอนจบ|ในที่สุดทั้งคู่|ในที่สุดเขา|ในที่สุดเธอ|ในท้ายที่สุด|ให้หลัง|ได้ความทรงจำ|ได้คู่กัน',
  },
  vi: {
    spacing: 'spaced',
    next: 'cau|doan|dong|khuc',
    section: 'chuong|muc|phan',
    here: 'cai nay|day|dieu nay|doan nay|doan van',
    rest: 'ben duoi|chua|dinh xem|doan duoi|doan sau|duoi day|he lo|ke tiep|khong muon|khong thich|ngai bi|o duoi|phan con lai|phan duoi|phan sau|phia duoi|poi|roi|sap xem|sau day|so bi|tiep theo|tiet lo|truoc khi|tu cho nay|tu day|tu doan nay',
    weak: 'he lo|poi|tiet lo',
    otherSense: 'spoiler',
    allClear:
      'ben duoi|doan sau|doc tiep|phan duoi|phan sau|phan tiep theo|phia duoi|quay lai|spoil|tiet lo noi dung|tu cho nay|tu day|tu doan nay',
    closing:
      'bai viet|binh luan|cam nhan|cam on|cam thay the nao|danh gia|de lai|gap lai|giai thich|hen gap|hy vong|mong|nghi sao|noi dung|phan tich|review|tom tat',
    denial:
      'bai goc|bai khac|bai truoc|bai viet truoc|binh luan ben duoi|clip tren|cot truyen|dao dien|dien vien|doan phim|facebook|fan|he lo|hinh anh|ket|link|netizen|nha san xuat|noi dung|nsx|poi|poster|teaser|them|tiet lo|tinh tiet|trailer|trang khac|tren mang',
    talk: 'bo qua|can nhac|can than|canh bao|cho ai da xem|chu y|chua coi|chua doc|chua ra rap|chua theo doi|chua xem|cung nhac|da xem roi|dinh xem|dung doc|dung lai|dung trach|khong muon|khong nen doc|khong thich|luot qua|luu y|ngai bi|quay lai|sap xem|so bi|spoil|tiet lo noi dung|truoc khi doc|tu chiu|tuy ban|vui long|xem xong',
    heading:
      'bad|be lai|bi mat|cam nhan|cha|chet|chia tay|chon ai|con song|credit|cuoi|danh tinh|den voi ai|dien bien|du doan|ending|giet|happy|hung thu|hy sinh|ke chu muu|ke lai|ket|la ai|la ke|lat keo|lat mat|lo dien|lo mat|ly hon|mat mang|me|nhau|noi dung|open|qua doi|recap|review|sad|so phan|song sot|spoil|su ra di|su that|tai hop|than phan|than the|thanh doi|that su|thiet mang|thu pham|thuc su|tiet lo|toan bo|tom tat|tu sat|tu tu|twist|ve voi ai|xem truoc|yeu ai',
    safe: 'am nhac|bai hat|behind the scenes|bien kich|binh luan|boi canh|cam nhan|cast|chia se|chu thich|chuyen muc|co dang xem khong|co nen xem|cot truyen|danh gia|danh muc|dao dien|de xuat|diem|dien vien|dien xuat|doan lam phim|doanh thu|doc nhieu|doc them|ekip|giai thuong|gioi thieu|goi y|hau truong|hinh anh|kenh chieu|ket|kich ban|ky xao|lich chieu|lich len song|lich phat song|lien quan|link xem|moi nhat|nen tang|ngay chieu|ngay cong chieu|ngay phat hanh|nguon|nhac nen|nhac phim|nhan vat|nhan xet|noi bat|noi dung|noi xem|o dau|online|ost|phan ung cua khan gia|phuc trang|quay phim|rating|review|san xuat|spoil|tag|tai dau|teaser|tham khao|the loai|thoi gian chieu|thong tin|tom tat ngan|tong quan|trailer|tuong tu|ty suat|ve tac gia|xem nhieu|xem o kenh nao|xem them',
    fiction:
      'anime|bien kich|co trang|dan cast|dao dien|dien anh|dien vien|drama|hoat hinh|khan gia|kich ban|mua 2|nam chinh|nam phu|netflix|ngon tinh|nhan vat|nu chinh|nu phu|phan 2|phan dien|phim|rating|tap|tieu thuyet|trailer|truyen tranh',
    plot: 'bi ban|bi bat|bi dam|bi giet|bi hai|bi ket an|bi lo|bo mang|bo tron|canh cuoi|cau hon|cha de|cha ruot|chet|chia tay|chiu toi thay|co bau|co thai|con de|con rieng|con ruot|cuoi cung|cuoi nhau|cuoi phim|danh tinh|danh trao|dau doc|dau thu|den voi nhau|di tu|dinh hon|do dan|doan tu|gap lai nhau|gia mao|giet hai|giet nguoi|ham hai|hap hoi|hoa ra|hon me|hon nhau|hy sinh|ke chu muu|ket hon|ket phim|ket thuc vien man|khoi phuc tri nho|lam dam cuoi|lam hoa|lat tay|lay lai ky uc|len ngoi|lua doi|ly di|ly hon|mang thai|mao danh|mat mang|mat tri nho|me de|me ruot|nam sau|ngo loi yeu|ngoai tinh|ngoi tu|nhan toi|nhay lau|nho lai tat ca|phan boi|phat hien ra|qua doi|quay lai voi nhau|ra tu|sat hai|say thai|sinh con|song lai|su that|tai hop|tat tho|tha thu|than phan|the mang|thi the|thiet mang|thu pham|thuc chat la|thuc ra la|to tinh|tra thu thanh cong|trao doi con|tro ve hien tai|truoc vanh mong ngua|trut hoi tho|tu sat|tu thu|tu tu|tu vong|ung thu|vach tran|vao tu|ve ben nhau|vuot nguc|xuyen khong ve',
  },
  id: {
    spacing: 'spaced',
    next: 'alinea|baris|kalimat|paragraf',
    section: 'berikut|bocoran|di bawah|membocorkan|mengungkap|selanjutnya|sepoiler|spoil',
    here: 'alinea|bocoran|paragraf|sepoiler|spoil',
    rest: 'ada baiknya|baca|belum|bocoran|dahulu|dulu|lanjut|membahas|membeberkan|membocorkan|menceritakan|mengungkap|sampai tamat|scroll|sepoiler|spoil',
    weak: 'bocoran|mulai|sepoiler|spoil',
    otherSense: 'spoiler',
    allClear: 'melewati|melewatkan|skip|spoiler',
    closing:
      'demikian|itu dia|itulah|makasih|menurut|moga|nantikan|pendapat|sampai jumpa|sampai ketemu|sekian|terima kasih|thanks',
    denial: 'bocoran|dibocorkan|diceritakan|membeberkan|membocorkan|mengungkap|sepoiler|spoil',
    talk: 'balik lagi|belum|bijak|bocoran|dimohon|harap|hati hati|jangan|kembali lagi|lewati|lewatkan|nonton dulu|pastikan|peringatan|resiko|risiko|setelah|silahkan|silakan|skip|spoil|sudah|tahan dulu|tanggung sendiri|tonton dulu|udah diingetin|udah nonton|waspada',
    heading:
      'akankah|akhir|alasan|alur|analisis|apakah|arti|asal usul|bad|bagaimana|bahas|bedah|benarkah|bocoran|bunuh diri|cerita|credit|dalang|detail|end game|ending|episode final|full|gantung|gimana|gugurnya|happy|identitas|jati diri|kapan|karakter|kebenaran|kematian|kenapa|kisah cinta|kontroversi|kronologi|kupas tuntas|lengkap|makna|maksud|masa lalu|masih hidup|mati atau hidup|mengapa|meninggal dunia|meninggalnya|misteri|nasib|open|otak kejahatan|pelaku|pembunuh|pemeran|penculik|pengkhianat|pengorbanan|penjelasan|per episode|pernikahan|perpisahan|rahasia|rangkuman|recap|rekap|review|ringkasan|sad|semua episode|seperti apa|siapa|sinopsis|spoiler|tamat|teori|terbongkar|terungkap|tewas|tiap episode|tokoh|twist|ulasan|yang terjadi',
    safe: 'akhir kata|akting|aktor|aktris|alasan|bagikan|behind the scene|berapa episode|box office|cara|cast|catatan kaki|daya tarik|deskripsi|detail|di balik layar|di mana|dimana|fakta|foto|galeri|gambaran umum|genre|hal menarik|info|intro|juga|jumlah episode|jumlah penonton|karakter|kategori|kekurangan|kelebihan|kelemahan|kesan|kesimpulan|keunggulan|komentar|kru|lagu|lainnya|latar belakang|layak ditonton|link|lokasi|musik|naskah|nilai|online|opini|ost|pemain|pembuka|pemeran|penayangan|pendahuluan|pendapat|pengantar|penghargaan|penutup|penyutradaraan|perkenalan|pilihan|platform|plus minus|pranala luar|premis|produksi|profil|rating|referensi|rekomendasi|respons|review|rilis|sekilas|serupa|siar|sinematografi|sinopsis|skor|soundtrack|spoiler|streaming|sumber|sutradara|tag|tanggapan penonton|tayang|teaser|tempat|tentang|terbaru|terkait|terkini|terpopuler|tokoh|total episode|trailer|ulasan|verdict|visual',
    fiction:
      'aktor|aktris|alur cerita|anime|antagonis|bioskop|dracin|drakor|drama|ending|episode|film|karakter|layar lebar|manga|musim|netflix|novel|pemain|pemeran|penonton|protagonis|rating|season|serial|series|sinetron|sinopsis|sutradara|tayang|tokoh|trailer|vidio|viu|webtoon|wetv',
    plot: 'adegan terakhir|akhirnya|amnesia|balas dendam|balikan|berakhir bahagia|bercerai|berciuman|berkhianat|berpisah|bersama lagi|bersatu|berselingkuh|bertemu kembali|bertunangan|bulan|bunuh diri|dalang|di akhir cerita|di episode terakhir|dibunuh|dicium|dihukum|dijebak|dikhianati|dilamar|dinikahi|diracun|ditahan|ditangkap|ditembak|ditusuk|divonis|gugur|hamil|hidup bahagia|hidup kembali|hilang ingatan|identitas|ingatannya kembali|jasad|jati diri|kandung|kanker|kawin lari|kebenaran tentang|kehilangan ingatan|kembali bersama|kembali ke masa|koma|mati|mayat|melahirkan|melamar|melarikan diri|memaafkan|membongkar|membunuh|mencium|menembak|mengaku bersalah|mengandung anak|mengembuskan napas|mengingat kembali|mengkhianati|mengorbankan diri|mengorbankan nyawa|mengungkap bahwa|menikah|meninggal|menjebak|menusuk|menyamar|menyatakan cinta|menyerahkan diri|meracuni|naik tahta|naik takhta|nyawanya|pelakunya|pembunuh|pengkhianat|penjara|perceraian|pernikahan mereka|putus|rujuk|sekarat|selamat dari|tahun|tenggelam|terbongkar|terbunuh|ternyata|tertembak|tertukar|terungkap|tewas|wafat',
  },
  es: {
    spacing: 'spaced',
    next: 'destrip|frase|linea|parrafo|proxim|siguiente|spoile',
    section: 'a continuacion|de abajo|de mas abajo|destripe|proxima|proximo|que sigue|que viene|siguiente|spoiler',
    here: 'este parrafo|spoiler',
    rest: 'a continuacion|acabado|acabaste|bajo|cuenta|deja de leer|destrip|desvela|detalla|detalles|explica|haya|las siguientes lineas|leido|leyendo|llegado|lo que sigue|lo que viene|los siguientes parrafos|pasamos a|paso a|podido|procedemos a|procedo a|queres|quien|quiere|revela|si no|solamente|solo|spoile|tengo que|terminado|terminaron|terminaste|toca|ultima|ultimo|unicamente|vamos a|ver|vieron|vio|viste|visto|voy a',
    weak: 'advertid|avisad|destripe|spoiler',
    otherSense: 'destripador|spoiler',
    allClear: 'destripe|la lectura|leer|leyendo|si te|spoiler',
    closing:
      'comenta|eso es|eso fue|esto es|esto fue|esto ha sido|gracias por|hasta aqui|hasta la proxima|haya|nos|opinion',
    denial: 'antes de|destrip|sin|spoile',
    talk: 'advertid|advertimos|advierto|antes de|avisad|avisamos|aviso|baja|bajo|cierra|continuen|continues|decides|destripe|habeis|has|lea|leer|leyendo|pasa|piensas|planeas|prefieres|quereis|queres|quieres|regresa|regresen|salta|si|spoiler|tienes pensado|ultim|vieron|viste|volved|vuelvan|vuelve',
    heading:
      'abierto|acaba|acabo|agridulce|al descubierto|alternativo|analisis|analizado|argumento|asesinato|besan|capitulo|casa|concluye|concluyo|critica|desenlace|desenmascarad|desvelado|divorcian|episodio|escena|esta muert|esta viv|explicacion|explicad|fallece|fallecio|feliz|final|giro|gran|historia|identidad|impactante|inesperado|junt|mata|mato|muere|muerte|murieron|murio|novela|ocurre|ocurrio|pasa|paso|pelicula|primer|queda|quien|recap|reconcilian|resena|resumen|revelad|review|sacrificio|se sacrifica|se sacrifico|se suicida|se suicido|segundo|semana|separan|serie|significado|sigue viv|sinopsis|sobrevive|sobrevivio|sorprendente|sucede|sucedio|suicidio|temporada|tercer|termina|termino|tragico|trama|triste|twist|ultima|ultimo|vuelven',
    safe: 'a favor|acerca de|actores|actrices|actuaciones|adelanto|articulos|audiencia|avance|banda sonora|bueno|calificacion|casting|comentario|compartir|conclusion|contenido|critica|cuant|curiosidades|de que|desarrollo|detras de camaras|direccion|doblaje|elenco|empieza|en contra|en definitiva|en resumen|enlaces externos|entradas|estrena|etiquetas|fecha|ficha|fotografia|fotos|fuentes|galeria|guion|gusta|gusto|hora|imagenes|inicia|interpretaciones|la pena|llega|lo mas leido|locaciones|localizaciones|malo|mas sobre|mejor|mirar|musica|nota|noticias|opinion|ost|peor|personajes|premios|premisa|produccion|pros y contras|protagonistas|puntos|puntuacion|quien es quien|rating|recepcion|referencias|reflexion final|relacionad|reparto|resena|rodaje|sale|se emite|se estreno|sera|sin spoiler|sinopsis|sobre el autor|sobre la autora|sobre la serie|tambien te|te podria|te puede|teaser|temas|trailer|valoracion|vease tambien|ver|vestuario|video',
    fiction:
      'actor|actrices|actriz|anime|capitulo|cine|culebron|dorama|drama|elenco|episodio|film|final explicado|guionista|netflix|peli|personaje|precuela|protagonista|reparto|secuela|serie|sinopsis|spin|telenovela|temporada|thriller|trailer|trama',
    plot: 'abandona a|acaban juntos|ahog|amnesia|anos despues|anos mas tarde|apunal|arresta|asesin|boda|cancer|carcel|condenad|confeso|confiesa|culpable|da a luz|descubre que|descubren que|descubrio que|despierta del coma|detenid|detienen|dispara|disparo a|embarazad|en coma|en realidad|entierra|envenen|escapa|escena final|estrangul|fallece|fallecio|final feliz|funeral|herman|hij|huye|infiel|le pide matrimonio|madre|mata|mato a|meses despues|morira|muere|muert|murieron|murio|padre|perdona|pierde la memoria|prision|quedan juntos|recupera la memoria|resulta que|resulta ser|resulto ser|revela que|revelan que|revelo que|rompe con|rompen|salto temporal|se besan|se casa|se caso|se divorci|se entrega|se queda con|se reconcilia|se reencontraron|se reencuentra|se revela|se revelo|se sacrifica|se sacrifico|se separan|se suicido|se venga|secuestr|sobrevive|sobrevivio|suicida|suicidio|terminan juntos|traicion|traidor|ultima escena|venganza|verdader|vuelve con|vuelven a estar juntos',
  },
  pt: {
    spacing: 'spaced',
    next: 'entrega|paragrafo|revela|spoile',
    section: 'a seguir|abaixo|proxima|proximo|que segue|seguinte|spoiler',
    here: 'paragrafo|spoiler',
    rest: 'a seguir|abaixo|acabaram|acabou|assisti|chegou|conta|deseja|detalha|detalhes|entrega|explica|gosta de|irei|iremos|leram|leu|pare de ler|que segue|quem|quer|quiser|revela|spoile|tenha|terminar|terminaste|terminou|ultima chance|ultimo aviso|vamos|ver|viram|viste|viu|vou',
    weak: 'avisad|spoiler',
    otherSense: 'spoiler',
    allClear: 'continuar|pulou|retomar|seguir|spoiler|voltar a',
    closing:
      'acharam|achaste|achou|analise|artigo|comentario|comente|critica|explicacao|foi|gostado|isso e|isto e|obrigad|opiniao|pensa|por hoje e|post|proxima|recap|resenha|resumo|review|semana',
    denial: 'antes de|pra nao|sem|spoile',
    talk: 'a leitura|acabou|antes de|assisti|avisad|conta e risco|continue|desca|feche|gosta|leia|lendo|ler|prefere|preferir|pretende|pule|quer|quiser|se importa|siga|terminou|ultima chance|ultimo aviso|viram|viste|viu|volta|volte',
    heading:
      'acaba|acabou|acontece|analise|assassinato|capitulo|casam|cena|com spoilers|complet|critica|desfecho|desmascarad|detalhad|enredo|episodio|esta mort|esta viv|explicacao|explicado|filme|fim|fina|grande|historia|houve|identidade|junt|mata|matou|morre|morte|novela|ocorre|primeir|quem|recap|resenha|resumo|revelad|review|reviravolta|sacrificio|se beijam|se sacrifica|se sacrificou|se separam|segund|semana|separam se|serie|sinopse|sobrevive|suicidio|temporada|terceir|termina|terminou|trama|twist|ultima|ultimo',
    safe: 'artigos|assistir|atores|atrizes|atuacoes|audiencia|avaliacao|banda sonora|bastidores|bom|chega|comeca|comentario|compartilhar|compartilhe|conclusao|conclusoes|consideracoes finais|conteudo|critica|curiosidades|data|de que se trata|direcao|do que se trata|dublagem|elenco|em resumo|estreia|estreou|ficha|figurino|filmagens|fontes|fotografia|fotos|galeria|gravacoes|horario|imagens|interpretacoes|lanca|leia tambem|ligacoes externas|locacoes|mais lidas|mais lidos|mais sobre|marcadores|materias|mau|melhor|musica|nota|noticias|opiniao|ost|personagens|pior|pontos|pontuacao|premios|premissa|producao|pros e contras|protagonistas|quant|quem e quem|realizacao|recepcao|referencias|reflexao final|relacionad|resenha|roteiro|sai|sem spoiler|sera|sinopse|sobre a autora|sobre a serie|sobre o autor|sobre o que e|tambem pode|teaser|trailer|trilha sonora|vale|veja tambem|ver|video|voce pode',
    fiction:
      'anime|ator|atriz|capitulo|cinema|dorama|drama|elenco|enredo|episodio|filme|final explicado|netflix|novela|personagem|personagen|protagonista|roteirista|sequencia|serie|sinopse|spin|temporada|thriller|trailer|trama',
    plot: 'a perdoa|abandona|acabam juntos|acorda do coma|afoga|afogou|amnesia|anos depois|anos mais tarde|assassin|atira em|atirou|beijam se|cadeia|cancer|casa se|casam se|casamento|casou|cena final|condenad|confessa|confessou|culpad|da a luz|descobre que|descobrem que|descobriu que|detid|em coma|enterra|envenen|escapa|esfaque|falece|fica com|ficam juntos|filh|final feliz|foge|funeral|gravid|infiel|irma|mae|mata|matou|meses depois|morre|mort|na verdade|o perdoa|pai|perde a memoria|prende|pres|prisao|recupera a memoria|revela que|revela se|revelam que|revelou que|salto no tempo|se beijam|se casa|se divorci|se entrega|se reconciliam|se revela|se sacrifica|se sacrificou|se separam|se vinga|sequestr|sobrevive|suicida|suicidio|termina com|terminam juntos|tra|ultima cena|verdadeir|vinganca|volta para el',
  },
  fr: {
    spacing: 'spaced',
    next: 'ligne|paragraphe|phrase|prochain',
    section:
      'a venir|ci dessous|comporte|contiendra|contient|devoile|divulgachage|divulgache|divulgachis|qui suit|revele|spoil|suivante',
    here: 'c est|ce paragraphe|ceci est|voila',
    rest: 'a lire|a vos|arrete|attention|avertissement|ce qui suit|ce qui va suivre|celles|cet article|ceux|ci dessous|comporte|contiennent|contient|deconseillee|detaille|devoile|divulgach|explique|faire|gare|il y|jamais|je vais|la suite|les lignes|les paragraphes|lisez|mieux vaut avoir|ne desirez|ne lire|ne souhaitez|ne veux|ne voulez|nous allons|nous devoilons|nous revelons|on va|pas|plus bas|plus loin|preferez ne|quiconque|raconte|revele|souhaitez ne|spoil|votre lecture',
    weak: 'alarme|alerte|divulgachage|divulgacheur|divulgachis|prevenu|spoil',
    otherSense: 'spoiler',
    allClear:
      'a partir|apres|dans la suite|desormais|divulgachage|divulgacheur|divulgachis|ensuite|fin|plus de|sans|si vous avez|spoil|termine|vous pouvez',
    closing: 'a bientot pour|a la prochaine|avis|c etait|commentaire|dites|merci|on se retrouve|partagez|tout|voila',
    denial:
      'anglicisme|avertirai|divulgach|je previendrai|je previens|je signalerai|mot|nous previendrons|pourrait etre|presque|sans|seraient|serait|spoil|terme|verbe',
    talk: 'a lire|a vos|avant de|averti|continue|de lire|divulgach|lecture|lire la suite|lis|passe|poursuivez|prevenu|revenez|reviens|si|spoil',
    heading:
      'a empoisonne|a fait le coup|a kidnappe|a tire|a trahi|a tue|acheve|alternative|analyse|arrive|assassin|avis|cerveau|chapitre|choc|choisit|commanditaire|comprendre|conclut|corbeau|coupable|critique|de situation|debrief|deces|decode|decrypte|decryptons|demasque|denouement|dernier|destin|devenu|deviennent|devient|devoile|divorcent|ensemble|episode|epouse|espion|est derriere|est vivant|explication|explique|fantome|fin|happy end|heritier|heureuse|histoire|identifie|identite|inattendue|intrigue|kidnappeur|mechant|mere|meurent|meurt|mort|mourir|ouverte|passe|pere|pourquoi|produit|rebondissement|recap|responsable|reste|resume|retournement|revele|review|sacrifice|saison|scene|se cache derriere|se marie|se separent|se sont maries|serie|signifie|sort|succombe|suicide|surprenante|survit|synopsis|taupe|termine|tragique|traitre|triste|tueur|tueuse|twist',
    safe: 'a propos|accueil|acteurs|actrices|actualites|aime|anecdotes|annonce|articles|audience|avis|bande|bilan|ca pourrait vous|casting|cela pourrait vous|combien|commentaires|conclusion|coulisses|critique|de quoi|diffusion|distribution|doublage|en bref|en resume|etiquettes|extrait|fiche|galerie|images|interpretation|interpretes|la peine|laisser un commentaire|lancement|le coup|le meilleur|le mot de la fin|le pire|les moins|liens externes|lire aussi|mise en scene|mots|musique|note|ost|partager|personnages|photographie|photos|pitch|plu|points|pour conclure|premisse|production|quand|qui est qui|realisation|recompenses|references|regarder|sans|scenario|sortie|sources|sur le meme sujet|sur le meme theme|synopsis|teaser|tournage|trailer|verdict|visionner|voir|vous pourriez',
    fiction:
      'acteur|actrice|anime|annonce|casting|cinema|drama|episode|explique|feuilleton|film|heroine|intrigue|netflix|personnage|prequelle|protagoniste|realisateur|realisatrice|saison|scenariste|serie|spin|synopsis|thriller',
    plot: 'abattu|accouche|amnesie|amnesique|annees plus tard|ans plus tard|apprend que|arrestation|arrete|assassin|avoue|bond dans le temps|cancer|condamne|coupable|dans le coma|decede|decouvre que|decouvrent que|derniere scene|divorcen|empoisonne|en realite|enceinte|enleve|enterre|epouse|est mort|etrangle|fille|fils|finissent ensemble|frere|funerailles|happy end|kidnappe|mariage|mere|meurent|meurt|mois plus tard|mourra|n etait pas|noces|noye|pardonne|perd la memoire|pere|poignarde|prison|quitte son|retrouve la memoire|revele que|revelent que|revient vers|rompent|rompt|s avere|s echappe|s embrassent|s enfuient|s enfuit|s est sacrifie|scene finale|se marien|se noie|se reconcilient|se rend a la police|se retrouvent|se revele|se sacrifie|se separent|se venge|soeur|sort du coma|suicide|survit|survivent|trahi|traitre|trompe|tue|vengeance|veritable|vrai',
  },
  de: {
    spacing: 'spaced',
    next: 'frage|satz|uberspring|zeile',
    section: 'diesem|dieser|folgende|nachste|spoiler',
    here: 'dieser absatz|spoiler',
    rest: 'auf eigene|auf zu lesen|diese|enthalt|enthullt|erfahren|falls|folgende|haben sie|habt ihr|hast du|hier|jetzt|letzte|nachfolgend|nun|sollten sie|solltest du|solltet ihr|spoiler|verraten|vorweggenommen|weiter|wenn|wer|wissen',
    weak: 'gewarnt|spoiler',
    otherSense: 'spoiler',
    allClear: 'ende|gefahrlos|schluss|spoiler|ubersprungen|weiterlesen',
    closing:
      'bis zum nachsten mal|danke|das ist|das war|denkt ihr|fandest du|fandet ihr|haltet ihr|kommentar|meint ihr|meinung|nachste woche|sagt ihr|vielen dank|zur nachsten',
    denial: 'spoiler|verraten',
    talk: 'auf eigene|bevor|du wurdest|falls|gewarnt|ihr wurdet|lesen sie|lest|letzte|lies|sagt nicht|scrollt|sei|sollte|spoiler|spring|vorher|weiterlesen|wenn|wer|wieder|zuerst|zuruck',
    heading:
      'analyse|analysiert|auflosung|ausfuhrliche|bedeutet|credit|detaillierte|deutung|ein paar|ende|ending|enthullt|entlarvt|episode|erklart|erklarung|ermordet|ermordung|finale|folge|ganze|gedeutet|gefasst|geht|geschah|geschieht|gestorben|geworden|ging|handlung|happy end|happyend|heiraten|heiratet|identitat|im detail|inhalt|interpretation|kapitel|killer|komplette|kritik|kussen sich|lebendig|lebt|minuten|mit wem|morder|mutter|nach dem abspann|noch am leben|opfer|passiert|recap|review|rezension|ruckblick|schicksal|schluss|selbstmord|starb|sterben|stirbt|szene|tater|theorien|tod|tot|trennen sich|twist|uberfuhrt|uberleben|vater|verrater|verstehen|vollstandige|warum|was|wen|wer|wirklich|zueinander|zusammen',
    safe: 'abschliessende gedanken|ahnliche artikel|ahnliche beitrage|anmerkungen|auch interessant|ausgangslage|ausstrahlung|auszeichnungen|besetzung|bilder|cast|charaktere|darsteller|darum geht es|darum gehts|das gute|das konnte|das schlechte|dreharbeiten|drehbuch|drehorte|einzelnachweise|entstehung|fazit|figuren|fotos|galerie|gefallen hat|gefallt|gesamteindruck|gibt es|hintergrund|inszenierung|kamera|kann|kommentare|konnt ihr|kritik|kurzinhalt|lauft|lohnt|mehr zu|meinung|minuspunkte|musik|negatives|ohne spoiler|ost|pluspunkte|positives|pramisse|pro und contra|produktion|quellen|quoten|regie|release|rezension|rezeption|rollen|schauspiel|schlagworter|schlusswort|schreibe einen kommentar|schwachen|sendeplatz|sendetermin|sendezeit|siehe auch|sieht man|soundtrack|spoilerfrei|starken|start|streamen|streaming|synchronisation|synopsis|teaser|teilen|trailer|trivia|uber den autor|uber die autorin|urteil|veroffentlichung|verwandte artikel|vor und nachteile|vorschau|wann|weblinks|weitere artikel|wer ist wer|wertung|wie viele|wissenswertes|worum geht es|worum gehts|zu sehen',
    fiction:
      'anime|besetzung|drama|drehbuch|ende erklart|episode|film|folge|fortsetzung|handlung|hauptfigur|kino|krimi|mediathek|netflix|prequel|protagonist|regisseur|schauspieler|seifenoper|serie|spin|staffel|telenovela|thriller|trailer',
    plot: 'am ende|amnesie|beerdigung|begraben|betrugt|bringt|drahtzieher|echte|entfuhrt|entkommt|entpuppt sich|erfahrt dass|erliegt|erschiesst|erschossen|ersticht|erstochen|ertrinkt|ertrunken|erwurgt|festgenommen|findet heraus|fliehen|flieht|gebiert|gedachtnis|gefangnis|gestehen|gesteht|gestorben|gibt sich als|heiraten|heiratet|heiratsantrag|hochzeit|in wahrheit|in wirklichkeit|jahre spater|kehrt zu|koma|kommen zusammen|krebs|kussen|kusst|leibliche|letzte|monate spater|mord|opfert sich|rache|racht sich|scheiden|schlussszene|schwanger|starb|stellt sich als|stellt sich der polizei|stellt sich heraus|sterben|stirbt|suizid|tater|tot|trennen sich|trennt sich|uberlebt|umgebracht|vergiftet|verhaftet|verlasst|verrat|versohnen sich|verurteilt|verzeiht|wahre|werden ein paar|zeitsprung',
  },
  tr: {
    spacing: 'spaced',
    next: 'cumle|paragraf|satir',
    section: 'baslik|bolum|kisim|spoiler',
    here: 'spoiler',
    rest: 'asagida|asagisi|bitirmediyseniz|bitirmeyenler|bu kisimdan|bu noktadan|bu satirdan|bundan|buradan|devam etmeyin|devami|finaline dair|finalini|geri donun|geri kalani|gerisini|her seyi|ikazi|ile dolu|istem|izlemeden|izlemediysen|izlememis olanlar|izlememisseniz|izlemeyen|kaciran|kalaninda|konusunu|okumayi|olaylari|seyretmediyseniz|seyretmeyenler|simdiden|sonra gelin|sonuna dair|sonunu|sorumlulug|sorumluluk|spo|surpriz|tehlikesi|uyari',
    weak: 'alarm|kaciran|spo|surpriz',
    otherSense: 'spo',
    allClear: 'bu noktaya|buraya|devam edebilirsiniz|kaciran|okuyabilirsiniz|spo|surpriz',
    closing:
      'begendiniz mi|bir sonraki|bizden|bugunluk|dusunceleriniz|gorusleriniz|inceleme|nasil buldunuz|ne dusunuyorsunuz|okudugunuz icin|ozet|simdilik|yazi|yorum',
    denial:
      'baska|belirt|diger|haber ver|internette|kacin|kaciran|kars|korun|linkteki|onceki|sakin|sosyal medyada|spo|surpriz|twitterda|uyar|vermeden|vermemek|vermemeye|vermeyecegim|vermeyelim|vermiyorum',
    talk: 'benden soylemesi|bitirmediyseniz|bitirmeyenler|devam edin|devam etmeyin|dikkat|geri donun|geri gelin|istemeyenler|istemiyorsaniz|izlemeden|izlemediysen|izlememis|izlemeyen|kaciran|okumasin|okumaya devam|okumayin|okuyun|once izleyin|seyretmeyenler|sonra gelin|sorumlulug|sorumluluk|spo|surpriz|uyaralim|uyardim|uyari|uyarmadi',
    heading:
      'aciklamasi|akibeti|asil|ayrilacak|ayrildi|ayriliyor|barisiyor|baristi|basina ne geldi|basina neler geldi|birlesiyor|bosaniyor|cinayeti|dizinin|evlendi|evlenecek|evleniyor|filmin|final|gercek|gizli|hayatta|hikayenin|intihari|katil|kavusacak|kavustu|kavusuyor|kim|konunun|neden|neler yasandi|olaylarin|oldu|olecek|olum|oluyor|ozet|sag|sezon|son|surpriz|ters kose|twist|yasiyor',
    safe: 'afis|artilar|atmosfer|ayrica bakiniz|begendiklerim|begenmediklerim|cekim yerleri|cekimler|cikis|degerlendirme|dis baglantilar|diziler|eksiler|elestiri|etiketler|fotograflar|fragman|galeri|genel yorum|goruntu|haberler|hakkinda|hangi kanalda|hangi platformda|hikayesi|icerikler|inceleme|iyi yanlari|izlemeye deger|kac|kadro|kamera arkasi|kapanis|karakterler|karar|kaynakca|kaynaklar|konular|konusu|kotu yanlari|kunye|mekanlar|muzik|nasil|ne anlatiyor|ne zaman|nerede|notlar|oduller|ost|oyuncular|oyunculuk|ozet konu|paylas|puan|reyting|senaryo|son olarak|son soz|sonuc|spoilersiz|tanitim|teaser|vizyon|yapim|yayin|yazilar|yonetmen|yorum yap|yorumlar|yorumum',
    fiction:
      'anime|basrol|bolum|dizi|drama|film|fragman|kahramani|karakter|netflix|oyuncu|reyting|senarist|senaryo|sezon|sinema|yonetmen',
    plot: 'affeder|aldatir|aldatti|anlasilir|anlasiliyor|aslinda|ayrilir|barisir|bellegini|bicakladi|bicaklanir|bicaklar|boguldu|bogulur|bosandi|bosanir|can verdi|can verir|cenaze|cinayet|dogum yapar|dugun|evlendi|evlenir|evleniyor|evlenme teklif|gercek|geri doner|gomulur|hafizasini|hain|hamile|hapis|hapse|hayatini kaybeder|hayatini kaybediyor|hayatini kaybetti|hayatta kalir|hayattadir|ihanet|intihar|intikam|itiraf eder|itiraf ediyor|itiraf etti|kacar|kacirildi|kacirilir|kanser|katil|kavusur|kendini feda|kesfeder|komadan|komaya|kurtulur|meger|mutlu son|ogrenince|ogrenir|ogreniyor|oldurdu|oldurmek|olduruldu|oldurulmesi|oldurulur|olduruluyor|oldurur|olduruyor|olecegini|olmemis|olumu|opusur|ortaya cikar|ortaya cikiyor|ortaya cikti|son sahne|sonra|terk eder|terk etti|teslim olur|tutuklandi|tutuklanir|tutuklaniyor|vuruldu|vurulur|vurur|zehirledi|zehirlenir|zehirler',
  },
  ar: {
    spacing: 'spaced',
    next: 'جملة|سطر|فقرة',
    section: 'الجزء|الفقرات|القسم',
    here: 'هذا|هذه الفقرة',
    rest: 'spoiler|احذر|ادناه|ارجع|اغلق|الافضل|السطور التالية|انتباه|انتبه|انصحك|بعد قليل|بعد هذا السطر|بعد هذه النقطة|تجنب|تحذير|تخطى|تضمن|تنبيه|تنويه|توقف|حتوي|حذار|حرق|حروقات|حمل|حوي|سبولر|سبويل|شتمل|شمل|عاجل|عد لاحقا|على|فضح|قراءة|كشف|لا تتابع|لا تقرءوا|لا تقرا|لا تكمل|لا تواصل|ما سياتي|ما يلي|محروق|ملاحظة|من هنا|ننصحك|يفضل',
    weak: 'spoiler|حرق|سبولر|سبويل',
    otherSense: 'spoiler|حرق|سبويلر',
    allClear: 'القراءة|بعد هذا|حرق|حروقات|سبويلر|ما يلي|مزيد من|من هنا',
    closing: 'اتركوا|اخبرونا|اشكركم|اكتبوا لنا|الى اللقاء|الى هنا|شاركنا|شاركونا|شكرا|كانت هذه|نشكركم|هذا|هذه كانت',
    denial:
      'spoiler|اذكر|اكشف|الرابط|الفيديو|المقال السابق|حارق|حرق|حروقات|سبولر|سبويل|علي|قبل|كلمة|مصطلح|معنى|مقال اخر|مقالنا السابق|ممنوع|نكشف|يعتبر|يعد',
    talk: 'spoiler|ارجع بعد|اكمل القراءة|تابع القراءة|تتابع|تر|تشاهد|تقرا|تكمل|تنه|توقف عن|توقف هنا|حذرناكم|حرق|حروقات|سبولر|سبويل|شاهدت|شفت|عد بعد|عد لاحقا|قبل القراءة|لا يريد معرفة|لقد حذرتك|لمن لا يريد|متابعة القراءة|مسووليتك|وجب التنبيه|وقد اعذر|يتابع|يشاهد',
    heading:
      'احداث|اخر|اغتال|اغتيال|الاخيرة|الالتواء|الحقيقي|الفاعل|القصة|الكبرى|الملتوية|انتحار|انفصال|بعد|تزوج|تعود|تعيش|تفاصيل|تلخيص|تنجو|تنفصل|توفي|جاني|حلقة|حلقه|خان|خطف|ريكاب|زواج|سمم|شرح|طلاق|فيلم|قاتل|قتل|كيف|لم تمت|لم يمت|ما زال|مات|ماذا|مازال حيا|مجرم|مراجعة|مسلسل|مشهد|مصرع|ملخص|من|موت|نجا|نجت|نهاي|هوية|وراء|يبقى|يتصالح|يجتمع|يرتبط|يعود|يعيش|ينجو|ينفصل',
    safe: 'ابطال|اترك تعليقا|اخراج|اخرى|اداء|اعلان|اغاني|اقرا ايضا|الازياء|الانطباع|التصوير|التمثيل|الحكم|الديكور|العيوب|المصادر|الملصق|المميزات|الوسوم|انتاج|انظر ايضا|اوقات|ايجابيات|اين|برومو|بطاقة|بوستر|تاريخ|تردد|تريلر|تعليقات|تقييم|توقيت|جوايز|خاتمة|خلاصة|ذات صلة|رابط|راي|سلبيات|سيناريو|شارك|شخصيات|صور|طاقم|طريقة|عدد|عن الفيلم|عن الكاتب|عن المسلسل|فريق|فكرة|قد يعجبك|قد يهمك|قنوات|كاست|كلمة اخيرة|كواليس|كيف|ما اعجبني|ما لم يعجبني|متعلقة|متى|مراجع|مشابهة|مشاهدة|معلومات|مقدمة|ممثلو|ممثلي|منصات|منصة|مواعيد|مواقع|موسيقى|موعد|نبذة|نقاط الضعف|نقاط القوة|نقد|وصلات خارجية',
    fiction:
      'ابطال|افلام|انمي|بطل|بطولة|تلفزيون|حلقات|حلقة|حلقه|دراما|درامي|سيناريست|سيناريو|سينما|شخصيات|شخصية|فيلم|كومبارس|مخرج|مسلسل|ممثل|مواسم|موسم|نتفليكس',
    plot: 'ابنه الحقيقي|ابوه الحقيقي|اتضح|اختطاف|اختطف|اعترف|اعتقال|اعتقل|اغتيال|اكتشف|الخاين|القبض عليه|المشهد الاخير|انتحار|انتحر|انتقام|انجبت|انفصل|بعد|تبين|تخون|تزوج|تضحي|تعترف|تعود اليه|تكتشف|تموت|تنتحر|تنتقم|تنجب|تنجو|تنفصل|جريمة|جريمته|جنازة|حامل|حملت|خان|خطف|خيانة|دفن|ذاكرته|زفاف|زواجهما|سجن|سرطان|سمم|ضحت|ضحى|طعن|طلاق|طلقها|غرق|غيبوبة|فقدان الذاكرة|قاتل|قبض على|قتل|مات|موته|نجا|نجت|هرب|هويته|والده الحقيقي|والدها الحقيقي|يتصالح|يتضح|يختطف|يخون|يسلم نفسه|يضحي|يطلق النار|يعترف|يعتقل|يعرض عليها الزواج|يعود اليها|يقبلها|يكتشف|يكشف السر|يلتقيان|يموت|ينتحر|ينتقم|ينجو|ينفصل',
  },
};
