import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    ferðaþjónust*, ferðamenn*, ferðamanna*, ferðamönnum, ferðafólk*, ferðamál*, náttúruferða*,
    menningarferða*, gönguleið*, gönguferð*, göngufólk*, pílagrím*, gisting*, gistiheimil*, gistináttum,
    gistinátta*, hótel*, tjaldsvæð*, húsbíl*, bændagisting*, gestastof*, áfangasta*, leiðsög*, leiðsögumenn*,
    hjólaleið*, reiðleið*, baðstað*, baðlaug*, náttúrulaug*, hvalaskoð*, fuglaskoð*, norðurljós*, ferðaleið*,
    skemmtiferðaskip*, útsýnis*, fjallaskál*, upplifunarferð*, vetrarferð*`,
  heritage: `
    menning*, menningararf*, menningarlíf*, arfleifð*, safnið, söfn, söfnin, byggðasafn*, minjasafn*,
    safnahús*, handverk*, handverksfólk*, heimilisiðnað*, hefðir, hefðum, hefðbundin*, þjóðsög*, þjóðtrú*,
    sagnahefð*, sagnaþul*, sagnamenn*, sagnir, sagnalist*, sögustaði*, sögulegar, söguslóð*, fornsög*,
    Íslendingasög*, tónlist*, tónleik*, kórar, kórsöng*, þjóðlög*, kvæðamenn*, rímur, leikhús*, leiklist*,
    leikfélag*, listamenn*, listamann*, listsýning*, listahátíð*, myndlist*, kirkja, kirkjur, kirkjunnar,
    klaustur*, fornleif*, fornminj*, torfbæ*, torfhús*, torfhleðsl*, grjóthleðsl*, hlaðnir veggir, húsavernd*,
    gömul hús, friðuð hús, vefnað*, vefstól*, prjón*, prjóna*, útsaum*, jurtalitun*, spuni, tóvinn*,
    þjóðbúning*, þjóðdans*, dansar, víking*, örnefni*, mállýsk*, skjalasafn*, bíósýning*, kvikmynda*, rúnir`,
  'local-food': `
    matvæl*, matvælaframleið*, matarmenning*, matarhefð*, matarhátíð*, matarsmiðj*, matarhandverk*,
    matarupplif*, matreiðsl*, staðbundin matvæli, staðbundinn mat, heimafengin*, beint frá býli, bændamarkað*,
    REKO, ostur, ostar, osta*, ostagerð*, skyr, skyrgerð*, mjólkurvör*, bjór, bjórgerð*, brugghús*, brugg*,
    brauð, brauðgerð*, súrdeig*, bakarí*, veitingahús*, veitingasta*, matreiðslumenn*, kokka, kjötvinnsl*,
    lambakjöt*, hangikjöt*, sláturhús*, heimaslátr*, reykhús*, harðfisk*, hákarl*, fiskisúp*, sultu*,
    sultugerð*, berjatínsl*, bláber*, rabarbar*, sveppatínsl*, villijurt*, jurtir, hunang*, uppskrift*,
    skólamáltíð*, stuttar virðiskeðjur, smáframleiðend*`,
  agriculture: `
    landbúnað*, bændur, bænda*, bóndi, búskap*, smábýl*, sauðfjárrækt*, sauðfé*, sauðfjár*, sauðkind*, kindur,
    kindum, lömb, lömbum, smalamennsk*, göngur og réttir, geitur, geitfé*, kýr, kúabú*, kúabænd*, nautgrip*,
    mjólkurframleið*, hross*, hestar, hrossarækt*, hænur, hreindýr*, svín, beit, beitar*, beitiland*,
    jarðrækt*, akuryrkj*, kornrækt*, garðyrkj*, garðyrkjubænd*, gróðurhús*, ylrækt*, tómat*, grænmeti*,
    grænmetisrækt*, kartöflu*, kartöflur, skólagarð*, matjurtagarð*, sameiginlegir garðar, ávaxta*, eplatré*,
    býflug*, býræktar*, hunangsflug*, ullin, ullar*, ullarvinnsl*, íslensk ull, fóður, heyskap*, slátt*,
    lífrænn búskap*, lífræn ræktun, jarðveg*, hampur, hampræktun, búfé*, búfjár*, búfjárkyn*, ungir bændur,
    kynslóðaskipti í búskap`,
  forestry: `
    skógrækt*, skógar*, skógur, skógum, skóginn, skógarbænd*, skógarhögg*, timbur*, timburvinnsl*, trjárækt*,
    trjáplönt*, trjáplöntun*, viðarvinnsl*, viðarkynd*, kurl*, birkiskóg*, sagmyll*, jólatré*`,
  fisheries: `
    fiskveið*, fiskimenn*, fiskimið*, fiskur, fiskinn, fisk, fiskvinnsl*, fiskeldi*, fiskihöfn*, sjávarútveg*,
    sjávarfang*, sjávarbyggð*, sjávarþorp*, sjávarafurð*, sjómenn*, sjómanna*, smábát*, strandveið*, útgerð*,
    laxeldi*, laxveið*, silung*, bleikj*, þorsk*, síld, síldar*, krækling*, skelfisk*, skeldýr*, ígulker*,
    þang*, þörung*, þararækt*, þari, bátasmíð*, trébát*, árabát*, sjórinn, hafnir, höfnin, hafnar*,
    bláa hagkerf*, selir, selur, strandbyggð*`,
  environment: `
    umhverfis*, umhverfisvernd*, náttúruvernd*, náttúran, náttúru og, náttúrufar*, náttúruminj*, líffræðileg*,
    líffjölbreytni*, votlend*, vatnsvernd*, vatnsgæð*, neysluvatn*, vatnasvæð*, vatnafar*, landslag*,
    landgræðsl*, uppgræðsl*, endurheimt*, vistheimt*, gróðureyð*, jarðvegseyð*, vistkerfi*, búsvæð*, fuglar,
    fuglalíf*, farfugl*, sjófugl*, lunda*, lundi, æðarfugl*, ernir, refur, refir, ágengar tegundir, ágengra,
    framandi tegund*, lúpín*, kerfil*, frjóber*, skordýr*, þjóðgarð*, jarðvang*, friðland*, friðlýs*,
    strandhreins*, plastmengun*, rusl, ruslatínsl*, ljósmengun*, myrkurgæð*, stjörnuhimin*, stjörnuskoð*,
    eldfjall*, jöklar, jökla*, fossar`,
  'climate-energy': `
    loftslag*, loftslagsbreyt*, loftslagsaðgerð*, orkumál*, orkusparn*, orkunýt*, orkuskipt*, orkuver*,
    orkusamfél*, jarðhit*, jarðvarm*, heitt vatn, heita vatnið, heitu vatni, hitaveit*, varmadæl*, sólarork*,
    sólarsell*, vindork*, vindmyll*, vatnsafl*, smávirkj*, endurnýjanleg*, lífgas*, metan, metangas*, vetni*,
    kolefni*, kolefnisbind*, losun*, gróðurhúsalofttegund*, útblást*, flóð, flóðahætt*, snjóflóð*, aurskrið*,
    þurrkar, kynding*, rafmagnsleys*`,
  circular: `
    hringrás*, hringrásarhagkerf*, endurnýt*, endurvinn*, endurnota*, úrgang*, sorp*, flokkun*, moltu*,
    moltugerð*, viðgerð*, viðgerðarkaff*, lífhagkerfi*, aukaafurð*, afgangs*, deilihagkerfi*, fataskipti*,
    skiptimarkað*, flóamarkað*, nytjamarkað*, munasafn, matarsóun*, plastúrgang*, umbúðir, fullnýt*,
    verkfærasafn*`,
  'smart-villages': `
    snjallþorp*, snjallar byggðir, snjallbyggð*, snjöll þorp, snjallsveit*, þorp framtíðar*`,
  digital: `
    stafræn*, ljósleiðar*, háhraðanet*, nettenging*, farsímasamband*, fjarvinn*, fjarvinnuset*, samvinnurým*,
    samvinnuhús*, vefverslun*, netverslun*, smáforrit*, app, öpp, dróna*, drónar, skynjar*, vélmenni*,
    gervigreind*, forritun*, tölvuleik*, þrívíddarprent*, 3D-prent*, fablab*, Fab Lab, sýndarveruleik*,
    fjarlækning*, fjarheilbrigð*, hlaðvarp*, samfélagsmiðl*, tölvufærni*`,
  mobility: `
    samgöng*, samgöngumál*, almenningssamgöng*, almenningsvagn*, strætó*, strætisvagn*, rúta, rútur,
    rútuferð*, skólaakstur*, skólabíl*, samakstur*, samferða*, ferja, ferju*, ferjan, rafbíl*, hleðslustöð*,
    deilibíl*, reiðhjól*, rafhjól*, hjólastíg*, hjólreiðastíg*, göngustíg*, leigubíl*, akstursþjónust*,
    umferðarörygg*, flugsamgöng*`,
  youth: `
    ungmenni*, ungmenna*, ungmennum, unglinga*, unglingar, ungt fólk, ungs fólks, ungu fólki, æskulýð*,
    krakk*, krakkar, börn, börnum, barna*, barnafjölskyld*, leikskól*, grunnskólanem*, framhaldsskólanem*,
    nemendur, skólabörn*, ungmennaráð*, ungmennahús*, félagsmiðstöð*, frístund*, skátar, stúdent*, leikvell*`,
  ageing: `
    aldrað*, aldraðir, eldri borgar*, eldra fólk*, eldra fólki, eldri íbúa*, öldrun*, öldrunarþjónust*,
    heilabilun*, hjúkrunarheimil*, dvalarheimil*, heimaþjónust*, heimahjúkr*, ömmur, afar og ömmur,
    eftirlaun*, milli kynslóða, kynslóðabil*, kynslóðir mætast, aldursvæn*, ellin, lýðfræði*`,
  inclusion: `
    fatlað*, fötlun*, fatlaðra, hjólastól*, fátækt*, jaðarsett*, jaðarhóp*, félagsleg einangrun,
    félagslegri einangrun, félagsleg þátttaka, félagsleg inngilding, inngilding*, aðgengi fyrir alla,
    aðgengismál*, minnihlutahóp*, samar, samísk*, einmana*, einmanaleik*, heimilislaus*, langtímaatvinnulaus*,
    atvinnulausir, starfsendurhæf*, brottfall úr skól*, einhverf*, heyrnarlaus*, blindir, blindra, auðlesið*,
    fíkn*, félagslegt frumkvöðl*, félagsleg fyrirtæki`,
  migration: `
    innflytj*, innflytjend*, flóttam*, flóttafólk*, flóttamanna*, hælisleit*, aðflutt*, aðfluttir, nýir íbúar,
    nýbúa*, aðlögun innflytj*, inngilding innflytj*, brottflut*, brottfluttir, fólksfækkun*, snúa heim,
    heimkom*, fólksflutning*, erlent vinnuafl, erlent starfsfólk, íslenskukennsl*, tungumálakaff*,
    tungumálanámskeið*, Úkraínumenn, fjölmenning*`,
  equality: `
    jafnrétt*, kynjajafnrétt*, konur, konum, kvenna*, kvenfrumkvöðl*, athafnakon*, stúlkur, stelpur,
    kynjahalla*, kynjahlutverk*, kynbundi*, heimilisofbeld*, hinsegin*, mismunun*, kvenfélag*`,
  business: `
    frumkvöð*, frumkvöðlastarf*, frumkvöðlaset*, atvinnulíf*, atvinnuþróun*, atvinnusköp*, atvinnuppbygg*,
    atvinnutækifær*, atvinnurekst*, atvinnuleys*, ný störf, störf án staðsetningar, nýsköpun*,
    sprotafyrirtæk*, nýsköpunarfyrirtæk*, smáfyrirtæk*, lítil fyrirtæki, fyrirtækjarekst*, viðskiptahugm*,
    viðskiptaáætl*, viðskiptalíkan*, verslunarrekst*, markaðssetn*, markaðssetj*, markaðsset*, vörumerk*,
    vöruþróun*, virðiskeðj*, útflutning*, kynslóðaskipt*, vinnumarkað*, vinnuafl*, skapandi greinar,
    skapandi greina, sölu afurða`,
  training: `
    menntun*, símenntun*, fullorðinsfræðsl*, fræðsla, fræðslu*, fræðsluefni*, námskeið*, námskeiðum, nám,
    námið, námsferð*, námsefni*, námsgögn*, starfsmenntun*, iðnnám*, iðnnem*, starfsþjálfun*, verknám*,
    starfsnám*, lærling*, lærlinga*, meistaranám, þjálfun*, hæfni*, færniþjálf*, kennsla, kennslu*,
    kennsluefni*, kennara*, þekkingarmiðl*, miðlun þekkingar, yfirfærslu þekkingar, reynslumiðl*,
    leiðbeinend*, handleiðsl*, lýðskól*, sumarskól*, sumarnámskeið*, sumarbúð*, nemendaskipt*, kennaraskipt*,
    handbók*, vottun*`,
  health: `
    heilsa, heilsu*, heilsuefl*, lýðheilsu*, heilbrigð*, heilbrigðisþjónust*, heilsugæsl*, læknir, lækna*,
    læknar, læknaskort*, tannlækn*, apótek*, sjúkrahús*, sjúkraflutning*, sjúkrabíl*, skyndihjálp*,
    hjartastuðtæk*, ljósmæð*, hjúkrun*, hjúkrunarfr*, vellíð*, geðheil*, geðrækt*, sálfræð*, endurhæf*,
    iðjuþjálf*, meðferð*, kulnun*, streit*, þunglynd*, sjálfsvíg*, forvarn*, vellíðunar*, líknar*`,
  sport: `
    íþrótt*, íþróttafélag*, íþróttahús*, knattspyrn*, fótbolt*, handbolt*, körfubolt*, golf, golfvöll*,
    frisbígolf*, skíði, skíða*, skíðasvæð*, gönguskíð*, sund, sundlaug*, sundfélag*, sjósund*, fjallahlaup*,
    víðavangshlaup*, hlaupaleið*, utanvegahlaup*, hlauparar, fjallahjól*, hjólreiðar, hjólreiðafélag*, kajak*,
    siglinga*, siglingaklúbb*, róður, hestamenn*, hestaíþrótt*, reiðskól*, fjallgöng*, klifur*, skotveið*,
    veiðimenn*, stangveið*, fimleik*, útivist*, útivera*, rafíþrótt*, glíma, skautasvell*`,
  services: `
    grunnþjónust*, nærþjónust*, þjónusta í dreifbýli, þjónusta við íbúa, dagvöruverslun*, dreifbýlisverslun*,
    matvöruverslun*, þorpsverslun*, búðin, verslun í, sjálfsafgreiðsl*, pósthús*, póstbox*, bensínstöð*,
    hraðbank*, húsnæðismál*, húsnæði, húsnæðisskort*, íbúðir, íbúðarhús*, leiguíbúð*, leiguhúsnæð*, auð hús,
    tóm hús, tóm húsnæð*, bókasafn*, bókabíl*, samkomuhús*, félagsheimil*, samfélagsmiðstöð*, samfélagshús*,
    samkomusta*, kaffihús*, sveitaskól*, skólalokun*, dagvistun*, dagforeldr*, slökkvilið*, björgunarsveit*,
    miðbæ*, þorpsþróun*`,
  governance: `
    íbúalýðræð*, lýðræð*, lýðræðis*, þátttaka íbúa, þátttöku íbúa, íbúaþátt*, íbúafund*, íbúaráð*,
    íbúasamráð*, íbúakosn*, íbúaþing*, borgaraþing*, hverfisráð*, þátttökufjárhag*, byggðaáætlun*,
    byggðastefn*, staðbundin stefna, þróunarstefn*, LEADER-aðferð*, grasrótar*, grasrót, sjálfboðaliðastarf*,
    sjálfboðavinn*, félagsstarf*, þriðji geirinn, þriðja geirans, samráðsvettvang*, brothættar byggðir,
    sjálfsmat*`,
}
