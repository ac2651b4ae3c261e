import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    ig, éig, áig, jéig, jáig, végéig, közepéig, elejéig, napjáig, legkésőbb, előtt, lejár, lejárta, zárul,
    záródik, bezárul, legfeljebb, nem később, napig, napjáig bezárólag, bezárólag, érvényes`,
  deadline: `
    határidő, határideje, határidőt, határidőig, határidejét, határideig, határidővel, végső határidő,
    határnap, zárónap, végső időpont, utolsó nap, határidőn, határidők, lejárat, leadási határidő`,
  reply: `
    válasz*, visszajelz*, visszaigazol*, jelentkez*, jelentkezz*, jelezze, jelezzék, jelezd, jelezzétek,
    jelez*, írjon, írjanak, írj, írjatok, írjon nekünk, írjanak nekünk, keressen, keressenek, keress minket,
    keressetek, vegye fel, vegyék fel, vedd fel, kapcsolatfelvétel*, lépjen kapcsolatba, lépjenek kapcsolatba,
    érdeklőd*, szándéknyilatkozat*, partnernyilatkozat*, együttműködési nyilatkozat*, érdeklődés kifejezés*,
    erősítse meg, erősítsék meg, megerősít*, tudassa, tudassák, tudasd, értesítsen, értesítsenek, várjuk,
    várom, szólj, szóljanak, szóljon, hívjon, hívjanak, partnerek jelentkezés*, partnerkeresés vége,
    csatlakozási szándék*, csatlakoz*, jelzését, szeretnénk hallani`,
  application: `
    pályázat*, pályáz*, pályázunk, benyújt*, nyújtjuk, nyújtja, beadás*, beadjuk, beadni, beadandó, beadási,
    leadás*, felhívás*, támogatási kérelem, támogatási kérelm*, kérelem, kérelmet, projektjavaslat*,
    projekttervet, kiírás*, irányító hatóság*, kifizető ügynökség, kincstár*, minisztérium*, nemzeti iroda,
    tempus közalapítvány, feltölt*, beküld*, beérkez*, pályázati időszak, rögzít*, EPTK, projektdokumentáció*,
    dokumentáció*, projektcsomag, projektötlet benyújt*`,
  event: `
    ülés*, találkozó*, találkozik, találkozunk, konferenci*, rendezvény*, szeminárium*, műhelymunka, workshop,
    webinár*, webinárium*, fesztivál*, kiállítás*, közgyűlés*, gyűlés*, vásár, vásárt, vására, vásárán, fórum,
    fóruma, fórumon, elnökség*, testületi, képviselő-testület*, bíráló bizottság*, döntés*, dönt,
    tanulmányút*, tanulmányutat, látogatás*, nyitórendezvény*, záróünnepség*, szabadság*, szabadságon, zárva,
    házon kívül, regisztráci*, regisztrál*, nyílt nap*, ünnep*, megnyitó*, megjelenik, megjelenés*, közzétét*,
    tábor*, verseny*, koncert*, eskütétel, online egyeztetés*, egyeztetés*, zoom, szüret*, búcsú, falunap*,
    kirándulás*, választás*, kerül megrendezésre, rendezzük, tartunk, tartjuk`,
  past: `
    óta, alapított*, alakult, alapítva, alapítás*, alapítottuk, létrejött, jött létre, létrehozott*, volt,
    voltak, megvalósult, zajlott, zárult, lezárult, befejeződött, befejeztük, jóváhagyott*, jóváhagyták,
    elfogadott*, elfogadták, tavaly, múlt év, az elmúlt, elmúlt években, korábban, korábbi, azelőtt, régebben,
    épült, épített*, felújítottuk, nyert, nyertünk, kaptunk, kapott, született, kelt, keltezésű,
    küldött levél*, levelük, megjelent, kezdődött, indult, indítottuk, törvény, rendelet, népszámlálás*,
    lakos*, lakosa, fennállása, működik, működünk, csatlakoztunk, járt le, lejárt`,
  period: `
    időtartam*, futamidő*, futamideje, megvalósítás*, megvalósul*, megvalósítjuk, megvalósítani,
    projektidőszak*, időszak*, ütemezés*, ütemterv*, tart, fog tartani, tartana, indul, indulna, indulás*,
    kezdés*, kezdete, kezdődik, kezdődne, befejezés*, befejeződik, zárás*, tervezett, tervezzük,
    terveink szerint, várható, várhatóan, hónapos, hónap, éves, projekt kezdete, projekt vége, projektkezdés,
    lebonyolítás*, fut, futna, zajlik, zajlana, végrehajtás*`,
  superseded: `
    helyett, korábban, korábbi, eredetileg, eredeti, nem, már nem, régi, előző, az előző, módosult,
    korábban megadott, tévesen, hanem`,
}

export const triage: TriageCues = {
  seek: `
    partnerkeresés*, partnerkereső*, partnerkeresési, partnert keres*, partnereket keres*, partnert keresünk,
    partnereket keresünk, keresünk ~ partner*, keresünk ~ társ*, keresünk ~ csoport*, keresünk ~
    önkormányzat*, keresünk ~ egyesület*, keresünk ~ szervezet*, keresünk ~ iskol*, keresünk ~ HACS*, keresünk
    ~ LEADER*, keres ~ partner*, keres ~ HACS*, keres ~ csoport*, keres ~ egyesület*, keres ~ önkormányzat*,
    keresek ~ partner*, keressük ~ partner*, partnereink keresés*, partner kerestetik, partnerek kerestetnek,
    partneri felhívás, felhívás együttműködés*, együttműködési felhívás*, együttműködési ajánlat*,
    együttműködési javaslat*, együttműködési megkeresés*, együttműködési ötlet*, együttműködő partner*,
    együttműködő partnereket, projektpartner*, projekttárs*, konzorciumi partner*, konzorciumi tag*,
    konzorciumunk*, nemzetközi együttműködés* keres*, nemzetközi partner*, külföldi partner*, transznacionális
    együttműködés*, testvértelepülés* keres*, testvértelepülést, testvérvárost keres*, testvérváros keres*,
    testvériskol*, hiányzik ~ partner*, hiányoznak ~ partner*, partnerre van szükség*, partnerekre van
    szükség*, szükségünk van ~ partner*, szeretnénk ~ partner*, partnereket szeretnénk, partnert szeretnénk,
    partnereket várunk, várunk ~ partner*, partnerek jelentkezését, várjuk ~ partner*, várjuk ~ csoport*,
    csatlakozzon ~ projekt*, csatlakozzanak ~ projekt*, csatlakozz ~ projekt*, csatlakozna ~ projekt*, közös
    projekt*, közösen valósítanánk, együtt valósítanánk, szeretnénk együttműködni, együttműködnénk, ki
    csatlakozik, ki tart velünk, tartson velünk, társakat keres*, társat keres*, társakat keresünk,
    partnerséget keres*, partnerségbe, kooperációs partner*`,
  seekWeak: `
    keresünk, keres, keresek, keressük, keresnek, partner*, együttműködés*, együttműködn*, tapasztalatcsere*,
    tapasztalatcserét, szívesen vesszük, kérjük ~ továbbít*, kérem ~ továbbít*, kérjük terjesszék, terjesszék,
    terjesztés*, tegyék közzé, közzétét*, közzétenni, osszák meg, megosztás*, honlapjukon, hálózatukban,
    tagjaik között, hasonló adottság*, hasonló térség*, hasonló problém*, projektötlet*, érdeklődő*, vezető
    partner*, főpályázó, konzorcium*, kapcsolatot keres*, felvennénk a kapcsolatot, ideális lenne, örömmel
    vennénk, nemzetközi LEADER együttműködés*, térségek közötti együttműködés*`,
  capability: `
    felajánl*, ajánljuk magunkat, ajánlkozunk, partnerként csatlakoz*, partnerként ~ részt,
    csatlakoznánk ~ projekt*, szívesen csatlakoz*, szívesen csatlakoznánk, csatlakoznánk,
    csatlakozni szeretnénk, társult partnerként, partnerként, fogadó szervezet*, fogadóhely*, fogadni tudunk,
    tudunk fogadni, vendégül látunk, rendelkezésre állunk, rendelkezésükre állunk, rendelkezésre bocsát*,
    tudunk ajánlani, tudunk nyújtani, hozzá tudunk járulni, hozzájárulni, szakértelmünk*, szaktudásunk*,
    tapasztalatunk*, tapasztalatainkat, amit kínálunk, kínálunk, kínáljuk, vállaljuk, vállalnánk,
    saját projektünk nincs, nincs saját projekt*, nem pályázunk, saját pályázat* nélkül, nem írunk saját,
    mások projekt*, más projektek*, önök projekt*, az önök konzorcium*, meglévő konzorcium*,
    konzorciumhoz csatlakoz*, élő labor*, tesztterület*, hívjanak minket, hívjanak meg bennünket,
    akinek partner kell, nyitottak vagyunk`,
  amendment: `
    helyesbítés*, módosítás*, módosul, módosult, módosítani, javítás*, javítsák, kérjük javít*, kérem javít*,
    kérjük ~ módosít*, kérem ~ módosít*, kérjük ~ cserél*, kérjük frissít*, frissítés*, kiegészítés*,
    kiegészíteni, pótlás*, pontosítás*, határidő meghosszabbít*, határidő hosszabbít*, meghosszabbít*,
    határidő ~ módosul*, új határidő*, új határideje, új dátum, új időpont, minden más változatlan, a többi
    változatlan, többi adat változatlan, változatlan marad, változatlanul, egyebekben, elírás*, elírtuk,
    hibásan, tévesen, helyesen, hiba csúszott, múltkor küldött, múlt héten küldött, korábban küldött, korábbi
    levelünk*, előző levelünk*, előző levelem*, közzétett ajánlatunk*, megjelent felhívásunk*, felhívásunk
    módosít*, hirdetésünk*, ajánlatunkhoz, partnerkeresésünkhöz, partnerkeresésünk módosít*, új
    kapcsolattartó*, helyett, elírtam, bocsánat ~ hirdetés*, pontosítás, pontosítan*, kérjük javítani`,
  withdrawal: `
    visszavon*, visszavonjuk, visszavonom, visszalép*, kérjük ~ töröl*, kérem ~ töröl*, töröljék, törölje,
    törlés*, vegyék le, vegye le, levenni, kérjük levenni, eltávolít*, megtaláltuk ~ partner*,
    megtaláltuk ~ partnerünket, partnert találtunk, partnereket találtunk, találtunk partner*,
    sikerült partnert, megvannak a partnerek, megvan a partner*, már nem keresünk, nem keresünk tovább,
    nem keresünk már, már nem keres*, nem aktuális, már nem aktuális, okafogyott*, tárgytalan*, betelt,
    konzorcium betelt, konzorcium összeállt, összeállt a konzorcium, partnerség összeállt, lezárjuk,
    lezárult a partnerkeresés, partnerkeresés lezár*, meghiúsult, elmarad, nem valósul meg, nem adjuk be,
    nem nyújtjuk be, nem pályázunk, elállunk, lemondunk, projekt elmarad*, már nem érvényes, hatálytalan`,
  interest: `
    láttuk ~ felhívás*, láttam ~ felhívás*, olvastuk ~ felhívás*, olvastam ~ felhívás*, láttuk ~ ajánlat*,
    olvastuk ~ ajánlat*, olvastam ~ ajánlat*, láttam ~ ajánlat*, olvastuk ~ partnerkeresés*,
    olvastam ~ partnerkeresés*, láttuk ~ partnerkeresés*, láttam ~ partnerkeresés*, honlapjukon olvas*,
    honlapjukon láttuk, honlapjukon megjelent, hírlevelükben olvas*, hírlevelükben megjelent,
    közzétett partnerkeresés*, közzétett ajánlat*, megjelent partnerkeresés*, megjelent ajánlat*,
    felhívásukra, hirdetésükre, az ajánlat érdekel*, érdekel minket, érdekelne minket, érdekel bennünket,
    érdekelne bennünket, érdekel az ajánlat, érdeklődünk a projekt*, érdeklődünk az ajánlat*,
    érdeklődöm az ajánlat*, felkeltette ~ érdeklődés*, számú ajánlat*, számú felhívás*, számú partnerkeresés*,
    ajánlat száma, hivatkozással, keresnek-e még, keresnek még, még aktuális*, még nyitott,
    szeretnénk csatlakozni a projekt*, szívesen csatlakoznánk ehhez, szívesen részt vennénk ebben,
    kössenek össze, továbbítsák érdeklődés*, elérhetőségüket megadni`,
  question: `
    meg tudnák mondani, meg tudná mondani, meg tudja mondani, tudna-e, tudnának-e, szeretném megkérdezni,
    szeretnénk megkérdezni, szeretnék érdeklődni, szeretnék kérdezni, szeretném tudni, szeretnénk tudni,
    érdeklődnék, érdeklődni szeretn*, kérdésem, kérdésünk, kérdésem lenne, kérdésünk lenne, kérdés, kérdések,
    kérdéseim, lehetséges-e, lehet-e, van-e, kell-e, pályázhat-e, pályázhatunk-e, részt vehet-e, jogosult-e,
    jogosultak vagyunk-e, hogyan lehet, hogyan tudunk, hogyan tudok, hogyan kell, hol találom, hol található,
    hol lehet, kihez fordul*, kihez kell, milyen feltétel*, milyen dokumentum*, mi a határideje, mennyi a,
    mekkora a, tájékoztatást kér*, tájékoztatást szeretn*, felvilágosítás*, kérem tájékoztass*,
    segítségüket kérem`,
  newsletter: `
    hírlevél, hírlevele, hírlevelünk*, hírlevelet, hírlevélről, leiratkoz*, feliratkoz*,
    megtekintés böngésző*, böngészőben, nézze meg böngészőben, online változat, tovább olvas*, bővebben,
    részletek itt, e havi szám*, lapszám, legfrissebb hírek, friss hírek, hírek röviden, hírösszefoglaló,
    hírmorzsák, szerkesztői, ezt a levelet azért kap*, ezt az e-mailt azért, nem kíván több, tartalomból`,
  event: `
    meghívó*, meghívjuk, szeretettel meghív*, tisztelettel meghív*, meghívni, szeretettel várjuk,
    szeretettel várunk, regisztráció*, regisztráljon, regisztráljanak, regisztrálni,
    jelentkezés a rendezvény*, a részvétel ingyenes, részvételi díj, a részvétel díjtalan, férőhely*,
    helyek száma korlátozott, előadó*, előadók, megnyitó, köszöntő, kerekasztal*, plenáris, konferenci*,
    webinár*, webinárium, tájékoztató nap, info nap, infónap, jegyezze fel, írja be naptár*, helyszín*,
    szakmai nap, szakmai fórum`,
  fundersCall: `
    pályázati felhívás, felhívás megjelent, megjelent a pályázat*, megjelent a felhívás*, pályázat kiír*,
    pályázatot hirdet, pályázatot ír ki, kiírta a pályázat*, támogatás igényelhető, igényelhető támogatás,
    vissza nem térítendő, támogatási intenzitás, támogatás mértéke, támogatás összege, maximális támogatás,
    támogatásra jogosult*, jogosultak köre, pályázók köre, pályázhatnak, pályázni lehet,
    elszámolható költség*, keretösszeg*, rendelkezésre álló keret, pályázati útmutató, bírálati szempont*,
    értékelési szempont*, kiválasztási szempont*, támogatási kérelmek benyújtására, benyújthatók`,
  autoReply: `
    automatikus válasz*, automatikus üzenet*, automatikusan generált*, automatikus értesítés*, házon kívül,
    irodán kívül, szabadságon vagyok, szabadságon leszek, szabadságom, távol vagyok, távollétem*, távolléti,
    nem vagyok elérhető, nem tartózkodom, nem érek el, sürgős esetben, sürgős ügyben, visszatérésem,
    visszatérek, levelét megkaptuk, levelét megkaptam, megkeresését megkaptuk, üzenetét megkaptuk,
    megkaptuk levelét, iktatószám*, ügyszám*, hibajegy*, bejelentés azonosító*, kérjük ne válaszoljon,
    ne válaszoljon erre, olvasási visszaigazolás, kézbesítési visszaigazolás, elolvasva,
    levelek nem kerülnek továbbít*, zárva tart`,
  bounce: `
    kézbesíthetetlen*, nem kézbesíthető, kézbesítés sikertelen, sikertelen kézbesítés*,
    nem sikerült kézbesíteni, nem lehet kézbesíteni, kézbesítési hiba, címzett ismeretlen,
    nem található a címzett, cím nem található, postafiók megtelt, megtelt a postafiók, a cím nem létezik,
    visszaküldve`,
  spam: `
    keresőoptimaliz*, keresőmarketing, SEO, google első, google rangsor*, első oldal*, linképítés, backlink*,
    vendégcikk*, vendégposzt, kölcsön*, hitel*, hitelajánlat*, kamat*, kamattal, örökség*, elhunyt ügyfel*,
    átutal*, bankszámla*, útlevél másolat*, lottó*, nyeremény*, nyertes lett, ön nyert, bitcoin, kriptoval*,
    befektető*, befektetés*, garantált támogatás*, sikerdíj*, pályázatírás díj*, adatbázis vásárl*,
    e-mail adatbázis*, címlista, weboldal készítés*, webáruház készítés*, akciós ár*, kedvezmény*, kedvezménnyel,
    ingyenes ajánlat*, ingyenes konzultáci*, kattintson ide, kattints ide, fiókja zárol*, fiók megerősít*,
    jelszava lejár*, nagyker, kaszinó, isten áldja, csak ma`,
  job: `
    álláshirdetés*, állásajánlat*, munkatársat keres*, munkatársat keresünk, munkatársak keres*, munkakör*,
    munkakörbe, fizetés*, bruttó bér, bérezés, önéletrajz*, motivációs levél*, jelentkezés önéletrajz*,
    teljes munkaidő*, részmunkaidő*, határozott idejű, határozatlan idejű, próbaidő, állásinterjú*,
    közalkalmazott*, illetmény*, juttatás*, munkavégzés helye, feladatkör, B kategóriás jogosítvány`,
  participants: `
    résztvevőket keres*, résztvevőket keresünk, keresünk ~ résztvevő*, keresünk ~ fiatal*,
    keresünk ~ önkéntes*, fiatalokat keresünk, önkénteseket keresünk, önkéntest keresünk, szabad hely*,
    maradt hely*, utazási költség* térít*, szállás és étkezés, szállás és ellátás, részvételi hozzájárulás,
    részvételi díj, év közötti fiatal*, ifjúsági csere*, nyári tábor*, tábor*, utazás* ára, zsebpénz,
    jelentkezési lap`,
  minutes: `
    jegyzőkönyv*, emlékeztető*, jelen vannak, jelenlévők, jelen voltak, jelenléti ív, napirend*,
    napirendi pont*, határozat*, határozati, szavazat*, egyhangú*, egyebek, jegyzőkönyvvezető*, hitelesítő,
    ülés bezárás*, levezető elnök`,
  press: `
    sajtóközlemény*, sajtóhír, sajtótájékoztató*, azonnali közlésre, sajtókapcsolat*, sajtófotó, projektzáró*,
    zárókonferenci*, ünnepélyes átadás*, átadták, átadásra került, szabadon felhasználható, sajtóanyag`,
  thanks: `
    köszönjük a segítség*, köszönöm a segítség*, köszönjük segítség*, köszönöm segítség*, nagyon köszönöm,
    nagyon köszönjük a, hálásan köszön*, köszönet a, köszönjük a támogatás*, köszönjük a közreműködés*,
    boldog karácsony*, kellemes ünnepek*, boldog új év, gratulál*, nem szükséges válaszolni, csak megköszönni,
    ezúton köszön*`,
}

export const partners: PartnerCues = {
  partner: `
    partner, partnert, partnerek, partnereket, partnerként, partnerrel, partnerekkel, partner*, társ, társat,
    társak, társakat, projekttárs*, projektpartner*, konzorcium*, partnerség*`,
  wanted: `
    keresünk, keres, keresek, keressük, keresés*, kerestetik, keresnek, várunk, várjuk, szeretnénk, szükség,
    szükségünk, hiányzik, hiányoznak, kellene, kell, lehetőleg, elsősorban, főleg, főként, leginkább, ideális,
    ideálisan, előnyben, előnyt élvez, szívesen, különösen, örülnénk, együttműködnénk, együttműködni,
    együttműködés*, partnerek, érdekelne, jöhetnek, jöhet, gondolunk, gondoltunk, például, akár, nyitott*,
    meghívunk, kapcsolat*, csatlakoz*, országokból, célország*, találni, jelentkezés*`,
  found: `
    már, már van, már csatlakozott, már csatlakoztak, csatlakozott, csatlakoztak, megvan, megvannak,
    jelenlegi partner*, meglévő partner*, eddigi partner*, partnerünk, partnereink, partnerünkkel,
    partnereinkkel, már részt vesz, igent mondott, megerősített*, velünk van, velünk tart, aláírt*, aláírtuk,
    megállapodt*, megállapodás*, visszalépett, kiszállt, együtt pályázunk, közösen a, biztos partner`,
  example: `
    együttműködtünk, jártunk, voltunk, tanulmányút*, tanulmányutat, látogatás*, meglátogat*, mint például,
    példája, példáját, minta*, mintájára, jó gyakorlat*, hasonlóan, tapasztalat*, inspirál*, korábbi projekt*,
    korábban, előző projekt*, lezárult projekt*, vendégek, turisták, látogatók, testvértelepülésünk*,
    testvérvárosunk*, határ, határos, határán, származik, származó, menekült*, exportál*, ellentétben, tavaly,
    megvalósítottunk, tanultunk, vásár, kiállításon`,
  anyCountry: `
    bármely EU, bármely uniós, bármelyik EU, bármelyik uniós, bármely ország*, bármelyik ország*,
    bármelyik tagállam*, bármely tagállam*, bármely európai, bármelyik európai, bárhonnan, egész Európából,
    egész Európa, Európa bármely*, Európa-szerte, európai országok*, más európai ország*, más EU,
    más uniós ország*, más tagállam*, többi tagállam*, tagállamok*, EU tagállam*, uniós tagállam*,
    EU országok*, uniós országok*, uniós országból, az EU-ból, EU-ból, az Európai Unió*, minden uniós,
    minden tagállam*, minden ország*, mindegy melyik ország*, mindegy honnan, országtól függetlenül,
    ország nem számít, nincs megkötés, valamennyi tagállam*, EU-n belül, külföldről`,
  negation: 'nem, ne, nincs, nincsenek, már nem, kivéve, kivételével, nélkül, sem, se, soha, helyett',
}

export const money: MoneyCues = {
  thousand: 'ezer, ezres, e, eFt, eEUR, k',
  million: 'millió, milliós, M, mFt, MFt, millióból, millióra, milliót',
  currencies: {
    EUR: 'euró*, euro*, EUR',
    HUF: 'forint*, Ft, HUF',
    CHF: 'svájci frank*',
    GBP: 'font, fontot, angol font*',
    USD: 'dollár*',
    PLN: 'zloty*',
    CZK: 'cseh korona, cseh koronát',
    RON: 'lej, lejt',
  },
  total: `
    költségvetés*, összköltség*, teljes költség*, összköltségvetés*, teljes költségvetés*, projekt költsége,
    projektköltség*, összesen, összesített, teljes összeg*, összeg*, keret*, támogatási összeg, összértéke,
    értéke, mindösszesen, együttesen, várható költség*, becsült, tervezett költség*, kb, körülbelül, mintegy,
    büdzsé*`,
  perPartner: `
    partnerenként, partnerenkénti, egy partner*, egy partnerre, minden partner*, partnerekre jutó,
    egy partnerre jutó, HACS-onként, szervezetenként, partnerek saját, országonként, településenként,
    fejenként, saját költségvetés*, partneri költségvetés*`,
  otherMoney: `
    önerő*, önrész*, saját rész*, saját forrás*, ebből, saját hozzájárulás*, részvételi díj*, tagdíj*, díj,
    díja, fizetés*, bér, bére, belépő*, jegy*, jegyár*, ára, áron, havi, havonta, évi, évente, óránként,
    óradíj*, naponta, éjszak*, fő, főnként, személyenként, nyeremény*, bevétel*, árbevétel*, adomány*,
    költöttünk, elköltött*, támogatást nyert*, nyert, kaptunk, kapott, korábbi projekt*, előkészítés*,
    legfeljebb, maximum, maximális, bírság*, bérleti díj*, adó, forgalom, tartozás*`,
}
