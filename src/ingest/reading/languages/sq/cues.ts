import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    deri, deri më, deri në, deri në datën, deri në fund të, jo më vonë se, më së voni, më së voni deri,
    më së largu, më së largu deri, para, përpara, para datës, mbyllet, mbyllet më, mbyllet në, skadon,
    skadon më, përfundon, përfundon më, i vlefshëm deri, e vlefshme deri, hapur deri, dita e fundit`,
  deadline: `
    afat, afati, afatin, afatit, afate, afatet, afati i fundit, afati përfundimtar, data e fundit,
    datë e fundit, data përfundimtare, dita e fundit, deadline, afat kohor`,
  reply: `
    përgjigj*, përgjigjuni, na përgjigjeni, përgjigje, përgjigjet, përgjigjen, na shkruani, na shkruaj,
    shkruani, shkruaj, na kontaktoni, na kontakto, kontaktoni, kontaktojnë, të na kontaktojnë, kontakt,
    interes, interesi, interesin, interesuar, të interesuar, të interesuarit, të interesuarat,
    shprehni interesin, shprehje interesi, shprehja e interesit, shprehjes së interesit, shprehin interesin,
    të shprehin, letër interesi, letra e interesit, letër mbështetjeje, letër qëllimi, letrën e qëllimit,
    deklaratë partneriteti, deklarata e partneritetit, mandat*, konfirmo*, konfirmim*, konfirmoni,
    na njoftoni, njoftoni, na njofto, na njoftojnë, na tregoni, na thoni, na bëni të ditur, na dërgoni,
    dërgoni, na telefononi, telefononi, na merrni, merrni në telefon, presim, do të presim, mezi presim,
    dëgjojmë, paraqiten, paraqituni, lajmëroheni, lajmërohuni, na lajmëroni, lajmërohen, bashkohuni,
    kërkimi i partnerëve, kërkimi për partnerë, gjejmë partner*, gjetjen e partner*, të gjejmë partner*,
    zgjedhim partner*, duhet ta dimë`,
  application: `
    aplikim, aplikimi, aplikimin, aplikimit, aplikime, aplikimet, aplikojmë, aplikoj*, aplikon, të aplikojmë,
    dorëzim, dorëzimi, dorëzimin, dorëzimit, dorëzojmë, dorëzohet, dorëzuar, ta dorëzojmë, projektpropozim*,
    projekt propozim*, propozim, propozimi, propozimin, propozimet, projekt-propozimi, thirrje, thirrja,
    thirrjes, thirrjen, thirrja publike, thirrje publike, thirrja mbyllet, paraqitja, paraqitjen, paraqesim,
    paraqitet, aplikacion*, formular*, dosja, dosjen, dosje, AZHBR, agjencia kombëtare, agjencisë kombëtare,
    agjencia e pagesave, agjencia, ministri*, autoriteti menaxhues, autoriteti kontraktues, IPARD, donator*,
    portal*, konkurs*`,
  event: `
    takim, takimi, takimin, takime, mbledhje, mbledhja, mbledhjen, asamble, asambleja, kuvend*, konferenc*,
    seminar*, punëtori, punëtoria, workshop, webinar*, trajnim, trajnimi, forum, forumi, festival*, panair*,
    ekspozit*, vizitë, vizita, vizitën, vizitë studimore, udhëtim*, bordi, bordit, këshilli bashkiak,
    këshilli komunal, këshilli, vendos, pushime, me pushime, pushimet, leje, mungoj, mbyllur,
    zyra është e mbyllur, festë, festa, ditë feste, ngjarj*, event*, aktivitet*, përurim*, hapja, përvjetor*,
    publikuar, botuar, kamp, kampi, garë, konkurrenc*, koncert*, mbahet, do të mbahet, zgjedhjet, regjistrim*,
    regjistrohuni, ditë informuese, ditë e hapur, vjelja`,
  past: `
    themeluar, themeluam, u themelua, krijuar, u krijua, që nga, që prej, qysh nga, ekziston, ekziston që,
    ishte, ishin, ka qenë, kemi qenë, u mbajt, u zhvillua, përfunduar, përfundoi, përfunduam, miratuar,
    u miratua, vitin e kaluar, vitit të kaluar, vjet, i kaluar, e kaluar, më parë, mëparsh*, deri tani,
    ndërtuar, u ndërtua, morëm, fituam, realizuam, zbatuam, u realizua, filloi, nisi, lindur, banorë,
    popullsi, ligj, ligji, ligjit, rregullor*, censusi, morën pjesë, vizituam, punuam, punojmë që`,
  period: `
    kohëzgjatj*, kohëzgjatja, zgjat, zgjasë, do të zgjasë, zgjatë, zbatim, zbatimi, zbatimin, zbatimit,
    zbatohet, do të zbatohet, realizimi, realizohet, implementim*, periudh*, periudha, periudha e zbatimit,
    afati kohor, fillon, fillojë, fillojmë, do të fillojë, të fillojë, fillimi, nis, nisë, do të nisë,
    fillimi i projektit, fundi i projektit, përfundojë, përfundon, mbaron, mbarojë, planifik*, parashik*,
    muaj, vjet, vite, aktivitetet, kalendari`,
  superseded: `
    në vend të, në vend, jo, jo më, më parë, fillimisht, mëparsh*, gabimisht, gabim, e vjetër, i vjetër,
    ishte, por`,
}

export const triage: TriageCues = {
  seek: `
    kërkim partner*, kërkim për partner*, kërkimi i partner*, kërkimi për partner*, kërkojmë partner*,
    kërkojmë ~ partner*, kërkon partner*, kërkon ~ partner*, kërkoj ~ partner*, kërkojnë ~ partner*,
    kërkohen partner*, kërkohet partner*, kërkohen ~ partner*, në kërkim të ~ partner*, në kërkim të partner*,
    kërkojmë ~ GLV*, kërkon ~ GLV*, kërkojmë ~ bashki*, kërkojmë ~ komun*, kërkojmë ~ shoqat*,
    kërkon ~ shoqat*, kërkojmë ~ shkoll*, kërkon ~ shkoll*, kërkojmë ~ organizat*, kërkon ~ organizat*,
    kërkojmë ~ grup*, kërkojmë ~ kooperativ*, kërkojmë ~ muze*, kërkojmë bashkëpunëtor*, kërkojmë bashkëpunim,
    na duhen ~ partner*, na duhet ~ partner*, na nevojiten ~ partner*, na nevojitet ~ partner*,
    na mungon ~ partner*, na mungojnë ~ partner*, kemi nevojë për ~ partner*, partnerë për ~ projekt*,
    partner për ~ projekt*, partnerë në ~ projekt*, gjejmë ~ partner*, të gjejmë ~ partner*,
    gjetja e partner*, gjetjen e partner*, thirrje për bashkëpunim, thirrje për partneritet,
    thirrje për partner*, ftesë për bashkëpunim, ftesë për partneritet, ofertë bashkëpunimi,
    ofertë për bashkëpunim, propozim bashkëpunimi, propozim për bashkëpunim, projekt bashkëpunimi,
    projektin e bashkëpunimit, projekti i bashkëpunimit, bashkëpunim transnacional,
    bashkëpunimi transnacional, bashkëpunim ndërkufitar, bashkëpunim ndërkombëtar me, projekt ndërkufitar,
    partner të huaj, partnerë të huaj, duam të bashkëpunojmë, dëshirojmë të bashkëpunojmë,
    do të donim të bashkëpunonim, do të dëshironim të bashkëpunonim, do të donim të gjenim, ftojmë ~ partner*,
    ftojmë ~ të bashkohen, ftojmë ~ të na bashkohen, bashkohuni në ~ projekt*, kush dëshiron të bashkëpunojë,
    kush do të na bashkohet, të plotësojmë konsorciumin, në konsorciumin tonë, projekt të përbashkët me,
    binjakëzim*`,
  seekWeak: `
    kërkojmë, kërkon, kërkoj, kërkojnë, kërkim, partner*, bashkëpunim*, bashkëpunojmë, bashkëpunoj*,
    shkëmbim përvojash, shkëmbejmë përvoja, shkëmbim eksperience, zona të ngjashme, rajone të ngjashme,
    ju lutemi publikoni, ju lutem publikoni, ta publikoni, të publikoni, shpërndani, ta shpërndani, përcillni,
    ndajeni, anëtarët tuaj, rrjetin tuaj, faqen tuaj, ide projekti, ideja e projektit, konsorcium*,
    partner kryesor, partner udhëheqës, të mirëpritur, mirëpresim, të interesuar`,
  capability: `
    ne ofrojmë, ofrojmë, ofrohemi, ofrojmë përvojën, ofrojmë veten, si partner, si partnerë,
    si partner i asociuar, të jemi partner*, duam të jemi partner*, dëshirojmë të jemi partner*,
    do të donim të ishim partner*, do të donim të bashkoheshim si, jemi të gatshëm të bashkohemi,
    jemi të gatshëm të marrim pjesë, jemi gati të, të gatshëm të bashkohemi, me kënaqësi do të bashkoheshim,
    me kënaqësi bashkohemi, mund të ofrojmë, mund të kontribuojmë, mund të mirëpresim, mund të presim,
    mund të strehojmë, mund të jemi partner*, çfarë ofrojmë, çfarë mund të ofrojmë, jemi në dispozicion,
    në dispozicionin tuaj, në projektin tuaj, në projektet tuaja, projektin tuaj, konsorciumin tuaj,
    në projekte të të tjerëve, projektet e të tjerëve, nuk kemi projekt tonin, nuk kemi projekt të vetin,
    nuk kemi projekt të vetën, nuk aplikojmë vetë, nuk shkruajmë projekt, nëse dikujt i duhet partner,
    nëse ju duhet partner, na ftoni`,
  amendment: `
    korrigjim, korrigjimi, korrigjim i ofertës, korrigjim i njoftimit, ju lutemi korrigjoni,
    ju lutem korrigjoni, ju lutemi ndryshoni, ju lutem ndryshoni, ju lutemi ta ndryshoni,
    ju lutemi përditësoni, ju lutem përditësoni, ju lutemi shtoni, ju lutem shtoni, ju lutemi zëvendësoni,
    ndryshim i afatit, ndryshim në ofertën, ndryshim në njoftimin, ndryshime në ofertën, përditësim i ofertës,
    përditësim i njoftimit, shtesë në ofertën, shtesë në njoftimin, plotësim i ofertës, zgjatje e afatit,
    zgjatja e afatit, afati është shtyrë, afati u shty, afati shtyhet, afati është zgjatur, afati u zgjat,
    afati zgjatet, afati i ri, data e re, kontakti i ri, personi i ri i kontaktit, pjesa tjetër mbetet,
    të tjerat mbeten, gjithçka tjetër mbetet, çdo gjë tjetër mbetet, mbetet e pandryshuar,
    mbeten të pandryshuara, në ofertën tonë, oferta jonë, ofertën tonë, njoftimin tonë, njoftimi ynë,
    që ju dërguam, që dërguam, kemi bërë një gabim, është bërë një gabim, gabim shtypi, duhet të jetë`,
  withdrawal: `
    tërheqim, po tërheqim, e tërheqim, tërheqje, tërheqja e, tërhiqemi, ju lutemi hiqni, ju lutem hiqni,
    ju lutemi ta hiqni, ju lutem ta hiqni, ta hiqni nga, hiqeni, ju lutemi fshini, ju lutem fshini, fshijeni,
    anulojmë, e anulojmë, projekti u anulua, projekti është anuluar, projekti nuk u miratua,
    projekti u refuzua, nuk do të aplikojmë, nuk do ta dorëzojmë, heqim dorë, hoqëm dorë, partneri u gjet,
    partnerët u gjetën, e gjetëm partnerin, i gjetëm partnerët, gjetëm partner*, kemi gjetur partner*,
    kemi gjetur ~ partner*, nuk kërkojmë më, nuk po kërkojmë më, nuk është më aktual*, nuk vlen më,
    nuk është më e vlefshme, konsorciumi është plotësuar, konsorciumi është i plotë,
    partneriteti është i plotë, kërkimi ka përfunduar, kërkimi përfundoi, kërkimi është mbyllur,
    mos e publikoni`,
  interest: `
    pamë ofertën, pashë ofertën, pamë njoftimin, pashë njoftimin, pamë shpalljen, pamë në faqen tuaj,
    pashë në faqen tuaj, lexuam ofertën, lexova ofertën, lexuam njoftimin, lexova njoftimin, e lexuam,
    e lexova, lexuam në, lexova në, hasëm në, në buletinin tuaj, në faqen tuaj pamë, oferta e publikuar,
    ofertën e publikuar, njoftimin e publikuar, na intereson oferta, na intereson projekti, na intereson ky,
    na intereson shumë, jemi të interesuar për, jemi të interesuar të marrim pjesë, jam e interesuar për,
    jam i interesuar për, kemi interes për, në lidhje me ofertën, lidhur me ofertën, në lidhje me njoftimin,
    lidhur me njoftimin, në përgjigje të ofertës, oferta nr, njoftimi nr, oferta numër, a kërkojnë ende,
    a po kërkojnë ende, ende kërkojnë, a është ende aktual*, a është ende e vlefshme, na lidhni me,
    na vini në kontakt, të na lidhni, të na vini në kontakt, ua përcillni, përcillni interesin, kontaktin e,
    do të donim të bashkoheshim, do të dëshironim të bashkoheshim, duam të bashkohemi me projektin`,
  question: `
    duam të dimë, donim të dinim, a mund të regjistro*, a pranoni, dua të pyes,

    a mund të më thoni, a mund të na thoni, a mund të më tregoni, a mund të na tregoni, mund të më tregoni,
    mund të na tregoni, a mund të, a mundemi, a është e mundur, a është e mundshme, a duhet të,
    a kemi të drejtë, a lejohet, kam një pyetje, kemi një pyetje, disa pyetje, pyetja ime, pyetja jonë,
    desha të pyes, doja të pyesja, do të doja të pyesja, dëshiroj të pyes, donim të pyesnim, dua të di,
    do të doja të dija, do të donim të dinim, si mundemi, si mund të, ku mund të, ku mundem, kujt duhet t,
    kujt mund t, me kë duhet, cilat janë kushtet, çfarë dokumentesh, cilat dokumente, sa kushton, kur hapet,
    ju lutem për informacion, ju lutemi për informacion`,
  newsletter: `
    buletin, buletini, buletini informativ, gazetë elektronike, në këtë numër, shikoni në shfletues,
    shihni në shfletues, çregjistrohuni, çabonohuni, çabonim, lexoni më shumë, lexo më shumë, mësoni më shumë,
    po e merrni këtë, lajme nga rrjeti`,
  event: `
    ju ftojmë në, ju ftojmë të merrni pjesë, kemi kënaqësinë t'ju ftojmë, kemi nderin t'ju ftojmë,
    jeni të ftuar, ftesë për konferenc*, ftesë për takim, ftesë për seminar, ftesë për webinar,
    ftesë për panair, ftesë për pjesëmarrje, rezervoni datën, shënoni datën, regjistrohuni këtu,
    regjistrohuni për, konfirmoni pjesëmarrjen, konfirmoni praninë, pjesëmarrja është falas, hyrja e lirë,
    hyrja është e lirë, numri i vendeve është i kufizuar, vendet janë të kufizuara, agjenda e konferencës,
    programi i konferencës, tryezë e rrumbullakët, pushim kafeje`,
  fundersCall: `
    shpall thirrjen, shpall thirrje, hapet thirrja, është hapur thirrja, thirrja është e hapur,
    thirrje e hapur për, shpallet thirrja, fton organizatat të aplikojnë, aplikantë të pranueshëm,
    aplikantët e pranueshëm, aplikues të pranueshëm, kosto të pranueshme, kostot e pranueshme,
    shkalla e bashkëfinancimit, intensiteti i ndihmës, shuma maksimale, grante deri në, grante nga,
    kriteret e përzgjedhjes, kush mund të aplikojë, udhëzuesi për aplikantët, buxheti total i thirrjes`,
  autoReply: `
    përgjigje automatike, mesazh automatik, jam jashtë zyrës, jashtë zyrës, nuk jam në zyrë, jam me pushime,
    jam me leje, do të mungoj, pas kthimit, në raste urgjente, për raste urgjente, mesazhi juaj u pranua,
    mesazhi juaj u mor, kemi marrë mesazhin tuaj, e morëm mesazhin, mos iu përgjigjni, mos i përgjigjni,
    numri i kërkesës suaj, konfirmim leximi`,
  bounce: `
    nuk mund të dorëzohej, nuk u dorëzua, dorëzimi dështoi, i padorëzuar, adresa nuk ekziston,
    kutia është plot, marrës i panjohur`,
  spam: `
    SEO, optimizim i faqes, faqja e parë e google, backlink*, kredi e shpejtë, kredi të shpejta, hua pa,
    kredi pa, trashëgimia e, klienti im i ndjerë, transfer fondesh, llotari*, keni fituar, bitcoin*,
    kriptomonedh*, mundësi investimi, fonde të garantuara, krijim faqesh interneti, rrisni shitjet,
    artikull i sponsorizuar, klikoni këtu, llogaria juaj do të, kazino`,
  job: `
    vend i lirë pune, vend pune, vende të lira pune, konkurs për pozicionin, shpallje pune, punësojmë,
    kërkojmë të punësojmë, jetëshkrim, dërgoni CV, paga, pagë bruto, kohë të plotë, periudhë prove,
    patentë shoferi, përvojë pune`,
  participants: `
    kërkojmë pjesëmarrës, kërkojmë ~ pjesëmarrës, kërkohen pjesëmarrës, kërkojmë vullnetarë,
    kërkojmë ~ vullnetarë, thirrje për pjesëmarrës, thirrje për vullnetarë, vende të lira për,
    shpenzimet e udhëtimit mbulohen, akomodimi dhe ushqimi, kamp veror, shkëmbim rinor në`,
  minutes: `
    procesverbal, procesverbali, të pranishëm, mungesa, mungojnë, rendi i ditës, pika 1, njëzëri,
    u vendos njëzëri, të ndryshme`,
  press: `
    njoftim për media, njoftim për shtyp, deklaratë për media, deklaratë për shtyp, konferencë për shtyp,
    konferencë shtypi, konferenca përfundimtare, konferenca përmbyllëse, për publikim të menjëhershëm,
    tha kryetari, komunikatë për shtyp`,
  thanks: `
    faleminderit për ndihmën, ju falënderojmë për ndihmën, ju falënderoj për ndihmën, ju falënderojmë për,
    faleminderit për mbështetjen, faleminderit për përgjigjen, shumë faleminderit për, gëzuar vitin e ri,
    gëzuar festat, urime, nuk nevojitet përgjigje, nuk është nevoja të përgjigjeni`,
}

export const partners: PartnerCues = {
  partner: `
    partner, partnerë, partneri, partnerët, partnerëve, partnerin, partner*, partneritet*, konsorcium*,
    bashkëpunëtor*`,
  wanted: `
    kërkojmë, kërkon, kërkoj, kërkojnë, kërkohen, kërkohet, kërkim, në kërkim, na duhen, na duhet, nevojiten,
    nevojitet, kemi nevojë, mungon, mungojnë, duam, dëshirojmë, do të donim, do të dëshironim, mundësisht,
    preferohet, preferohen, preferojmë, preferencë, idealisht, ideal, ideale, më së miri, sidomos,
    veçanërisht, në veçanti, për shembull, p sh, si p sh, ftojmë, mirëpresim, të mirëpritur, i mirëpritur,
    bashkëpunim me, bashkëpunojmë me, partnerë nga, partner nga, të paktën, së paku, minimumi, vijnë nga,
    vjen nga, nga, nga vendet, vendet e synuara, interes, gjejmë, të gjejmë, mendojmë për, do të ishte mirë,
    do të ishte ideale, mund të jenë, mund të jetë`,
  found: `
    tashmë kemi, kemi tashmë, tashmë, kemi, ka konfirmuar, kanë konfirmuar, konfirmoi, konfirmuan, konfirmuar,
    partneri ynë, partnerët tanë, partnerin tonë, partnerë ekzistues, partnerët ekzistues, u bashkua,
    u bashkuan, ka nënshkruar, kanë nënshkruar, nënshkroi, nënshkruam, dakorduar, pranoi, pranuan,
    të përfshirë, gjetëm, së bashku me, bashkë me, u tërhoq, është me ne, janë me ne`,
  example: `
    bashkëpunuam, kemi bashkëpunuar, vizituam, kemi vizituar, ishim në, vizitë në, si në, ashtu si në,
    shembull, shembuj, sipas shembullit, sipas modelit, frymëzuar, ngjashëm me, projekti i mëparshëm,
    projekt i mëparshëm, vitin e kaluar, turistë nga, mysafirë nga, vizitorë nga, studentë nga, refugjatë nga,
    emigrantë në, emigruar, kufi, kufiri, kufirin, kufitare, eksport*, ndryshe nga, përvoja nga, diaspora në`,
  anyCountry: `
    çdo vend, çdo vend i, cilido vend, cilindo vend, çdo shtet, të gjitha vendet, gjithë vendet,
    nga e gjithë Evropa, e gjithë Evropa, gjithë Evropa, gjithë Evropën, nga e gjithë Europa, gjithë Europa,
    gjithë Europën, anembanë Evropës, anembanë Europës, vende të BE, vendet e BE, vend i BE, vendeve të BE,
    shtet anëtar, shtete anëtare, shtetet anëtare, vendet anëtare, vende anëtare, vende evropiane,
    vendet evropiane, vende europiane, vendet europiane, vende të tjera, vendet e tjera, Bashkimit Evropian,
    Bashkimi Evropian, Bashkimit Europian, pavarësisht vendit, pavarësisht nga vendi, nuk ka rëndësi vendi,
    nga Evropa, nga Europa, nga jashtë`,
  negation: `jo, nuk, s', pa, përveç, me përjashtim, nuk kërkojmë, në vend të, as, nuk kemi`,
}

export const money: MoneyCues = {
  thousand: 'mijë, mijëra, mij',
  million: 'milion, milionë, milionësh, mln, mil',
  currencies: {
    EUR: 'euro, eurosh, eur, eurove',
    ALL: 'lekë, lek, lekësh',
    MKD: 'denar*',
    USD: 'dollar*',
    CHF: 'franga zvicerane',
    GBP: 'paund*',
  },
  total: `
    buxhet, buxheti, buxheti total, buxheti i përgjithshëm, buxhet total, buxheti i projektit, vlera,
    vlera totale, vlerë, vlerën, vlera e projektit, totali, total, gjithsej, në total, kosto totale, kostoja,
    kosto, kostot, shuma, shumë prej, i gjithë projekti, afërsisht, rreth, përafërsisht, vlerësuar,
    parashikuar`,
  perPartner: `
    për partner, për çdo partner, çdo partner, secili partner, për secilin partner, për organizatë, për vend,
    për GLV, pjesa e partnerit`,
  otherMoney: `
    nga të cilat, nga kjo, pjesa jonë, kontributi ynë, kontribut vetanak, kontributi vetanak, bashkëfinancim,
    bashkëfinancimi, bashkëfinancimin, tarifë, tarifa, paga, pagë, në muaj, mujore, vjetore, në ditë,
    për natë, për person, çmimi, çmim, biletë, qira, qiraja, xhiro, donacion*, shpenzuam, morëm,
    projekti i mëparshëm, maksimumi, deri në maksimum, kuotë anëtarësie, kuota, gjobë, kredi, borxh, dëme`,
}
