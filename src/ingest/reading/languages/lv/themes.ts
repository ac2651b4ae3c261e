import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    tūrism*, tūrist*, tūristi, velomaršrut*, velotūrism*, maršrut*, pārgājien*, pārgājienu, taka, takas, taku,
    dabas taka*, viesu nam*, naktsmītn*, apmeklētāj*, ceļotāj*, kempings, kempinga, kempingi, kempingu, gidi,
    gidu, svētceļ*, galamērķ*, lauku tūrism*, dabas tūrism*, jūrtaka, mežtaka, ūdenstūrism*, pirts, pirtis,
    pirtnie*, kājām, ar velosipēdu, viesi, viesu, brīvdienas laukos, nesezon*, ekskursij*, pārgājieni,
    naktsmājas, tūristu, maršruti`,
  heritage: `
    mantojum*, kultūras mantojum*, kultūra, kultūras, kultūru, tradīcij*, amatniec*, amatnie*, muzej*,
    vēstur*, arheoloģ*, pilskaln*, pils, pilis, piļu, muiža, muižas, muižu, baznīc*, folklor*, tautas mūzik*,
    tautasdzies*, dziesm*, dziesmu svētk*, dejas, deju, koris, kori, mūzik*, teātr*, māksl*, aušana, aušanas,
    audēj*, stāsti, stāstnie*, tautastērp*, rokdarb*, keramik*, podniec*, koka arhitektūr*, restaurāc*,
    pasak*, dialekt*, lībieš*, seni amati, senie amati, vecas fotogrāfijas, atmiņas, atmiņu, raktuv*,
    maizes krāsns, kapela, ērģeles, akordeon*, dūdas, pūtēju orķestr*, lelles, leļļu, koktēlniec*, kalēj*,
    audējas, drupas, niedru jumt*, māla, pirts, pirtis, suiti, suitu, kokle, kokles, jāņi, danči`,
  'local-food': `
    vietējā pārtika, vietējās pārtikas, vietējo pārtiku, pārtika, pārtikas, pārtiku, mājražot*, ēdien*,
    kulinār*, gastronom*, virtuv*, pavār*, siers, siera, sieru, medus, medu, maize, maizes, maizi, alus,
    alus darī*, sidrs, sidra, vīns, vīna, ogas, ogu, sēnes, sēņu, tirdziņ*, zemnieku tirg*, tiešās pirkšan*,
    īsās piegādes, īso piegādes, ēdināš*, restorān*, kafejnīc*, garšas, kūpinā*, skolu ēdināšan*, pavāri,
    gatavot, ēst, tēja, tējas, garšvielas, milti, miltu, dzirnav*, sula, sulas, eļļa, olas, gaļa, gaļas,
    rudzu maize, sklandraus*, desas`,
  agriculture: `
    lauksaimniec*, lauksaimniek*, zemniek*, saimniecīb*, lopkop*, aitas, aitu, aitkop*, kazas, kazu, govis,
    govju, ganīb*, ganības, pļavas, biškop*, bites, bišu, bitēm, stropi, bitenie*, bioloģiskā lauksaimniec*,
    dārzkop*, dārzeņ*, auglīb*, augļkop*, augļu dārz*, ābeļ*, ābol*, sēkl*, augsne, augsnes, vilna, vilnas,
    zirgi, zirgu, graudkop*, graudaug*, ārstniecības aug*, piensaimniec*, kaņep*, paaudžu nomaiņ*, ganāmpulk*,
    pļaušan*, siens, siena, bumbier*, plūm*, ķirš*, kartupeļ*, zosis, ēzeļ*, zirgs, dārzs, dārzi, dārzu,
    tīrum*, rudzi, rudzu, ābele, āboli, piens, piena, jēri, jēru, ķiplok*, zemen*, bite`,
  forestry: `
    mežs, meži, mežu, meža, mežsaimniec*, mežkop*, meža īpašniek*, koksne, koksnes, kokapstrād*, kokrūpniec*,
    kokzāģ*, šķelda, šķeldas, koka būv*, mežizstrād*, medības, medību, ozol*, egle, egles, egļu, priede,
    priedes, priežu, bērz*, galdniek*, namdar*, koka rotaļliet*, mizgrauž*, mežsarg*, mežzin*`,
  fisheries: `
    zveja, zvejas, zveju, zvejniec*, zvejniek*, zivsaimniec*, akvakultūr*, zivis, zivju, zivkop*, osta, ostas,
    ostu, jūra, jūras, jūrlietas, piekrast*, brētliņ*, reņģ*, nēģi, nēģu, laivas, laivu, roņi, roņu, aļģes,
    aļģu, tīkli, zušu, zuši, vēži, vēžu, līdaka, zandart*, zvejnieki, siļķ*, brekši, zivis kūp*`,
  environment: `
    vide, vides, vidi, daba, dabas, dabu, dabas aizsardzīb*, bioloģiskā daudzveid*, bioloģiskās daudzveid*,
    ezeri, ezeru, upes, upju, ūdens, ūdeņu, purvi, purvu, kūdra, kūdras, mitrāj*, putni, putnu, sugas, sugu,
    invazīv*, latvāņ*, zālāj*, apputeksnētāj*, tauriņ*, vilki, lāči, lāču, ainav*, Natura 2000, ekosistēm*,
    plūdi, plūdu, sausum*, naksnīg* debes*, gaismas piesārņojum*, piesārņojum*, ziedi, vardes, varžu, lasis,
    laši, ūdrs, ūdri, bebri, dzeramais ūdens, akas, erozij*, kāpas, kāpu, koki, dižkok*, pūces, avoti,
    strauti, ezers, stārķ*`,
  'climate-energy': `
    klimat*, klimata pārmaiņ*, enerģij*, enerģētik*, atjaunojam*, atjaunīg*, saules enerģij*, saules paneļ*,
    vēja park*, vēja enerģ*, biogāz*, biomas*, siltumapgād*, energoefektiv*, energokopien*, enerģijas kopien*,
    oglekļa, emisij*, siltināšan*, siltumsūkņ*, klimatneitrāl*, elektrīb*, elektroenerģ*, jumti, jumtu,
    paneļi, akumulator*, katls, katli, šķelda, vējš, karstum*, vētras, ūdeņrad*, rēķini par elektrību, siltum*`,
  circular: `
    aprites ekonomik*, aprites, pārstrād*, atkritum*, kompost*, atkārtot* izmantošan*, otrreizēj*,
    labošanas darbnīc*, remontdarbnīc*, remonta kafejnīc*, pārtikas atkritum*, plastmas*, bioekonomik*,
    lietot* mant*, bezatkritum*, aprite, resursu taupīšan*, pārpalikum*, atgriezum*, vecas drēbes, tekstil*,
    burkas, vecas mēbeles, labot, lietu bibliotēka, vilnas atkritum*, iepakojum*, plastmasa`,
  'smart-villages': `
    viedie ciemi, viedo ciemu, viedais ciems, viedā ciema, viedos ciemus, viedajiem ciemiem, gudrie ciemi,
    gudro ciemu, smart village*`,
  digital: `
    digitāl*, digitalizāc*, internet*, platjosl*, attālināt* darb*, attālinātais darbs, kopstrād*, coworking,
    lietotne, lietotnes, lietotni, mobilā lietotne, mākslīg* intelekt*, programmatūr*, virtuāl*, 3D druk*,
    robot*, drons, droni, dronu, sensor*, e-veikal*, e-pakalpoj*, sociālie tīkli, sociālajos tīklos, podkāst*,
    atvērtie dati, kopīga tīmekļa, e-veikals, planšet*, dator*, viedtālruņ*, digitālā karte, attālināti, video`,
  mobility: `
    mobilitāt*, transport*, sabiedriskais transport*, autobus*, transports pēc pieprasījum*, velosipēd*,
    veloceliņ*, velociel*, elektroauto*, elektromobiļ*, uzlādes stacij*, dzelzceļ*, vilcien*,
    koplietošanas auto*, auto koplietošan*, kopbraukšan*, prāmis, taksometr*, mikroautobus*, auto, mašīnas,
    šofer*, pieturas, vadītāja apliecīb*, kopbrauc*`,
  youth: `
    jaunieš*, jaunatne, jaunatnes, bērni, bērnu, bērniem, skolēn*, student*, jauniešu centr*, jauniešu dome,
    jauniešu domes, bērnudārz*, jaunās ģimenes, jauno ģimeņu, pusaudž*, rotaļlaukum*, skola, skolas, skolu,
    klases, zēni, skauti, bērnudārzs, pamatskol*`,
  ageing: `
    seniori, senioru, senioriem, vecāka gadagājum*, vecāki cilvēki, vecākiem cilvēkiem, veci cilvēki,
    novecošan*, novecojoš*, pensionār*, demenc*, aprūpe mājās, aprūpes mājās, pansionāt*, paaudžu,
    starppaaudžu, vientulīb*, sudraba ekonomik*, vecvecāk*, vecums, vecumā, virs 65, vecmāmiņ*, vectētiņ*,
    veci ļaudis, vecu ļaužu`,
  inclusion: `
    iekļaušan*, iekļaujoš*, invalid*, invaliditāt*, cilvēki ar īpaš*, īpašām vajadzīb*, pieejamīb*,
    vides pieejamīb*, nabadzīb*, atstumtīb*, mazaizsargāt*, minoritāt*, mazākumtautīb*, romu, romi,
    sociālā uzņēmējdarbīb*, sociālais uzņēmum*, ratiņkrēsl*, bezdarbniek*, autisms, autism*, vieglā valoda,
    kopienu saliedēt*, saliedētīb*, rehabilitāc*, bez darba, ilgstoš* bezdarb*, pametuši skolu, zemi ienākumi,
    pārtikas banka, ieslodzīt*, zīmju valoda, vientuļi, trūcīg*, bērnunam*, atkarīgie`,
  migration: `
    migrāc*, migrant*, imigrant*, bēgļi, bēgļu, bēgļiem, patvērum*, remigrāc*, remigrant*, reemigrāc*,
    integrāc*, jauniebraucēj*, jaunpienācēj*, iedzīvotāju aizplūšan*, aizbrauc*, depopulāc*, diaspora,
    diasporas, sezonas strādniek*, iedzīvotāju skaita samazināšan*, ukraiņ*, valodas kurs*, aizbraukušie,
    atgriežas, atgriezušies, atgriešan*, jauni kaimiņi, jaunie iedzīvotāji, tukšie ciemi`,
  equality: `
    sieviet*, sieviešu, sieviešu uzņēmējdarbīb*, meitenes, meiteņu, meitenēm, dzimumu līdztiesīb*,
    līdztiesīb*, vienlīdzīb*, vardarbīb*, diskrimināc*, LGBT*, sievas, mātes, zemnieces`,
  business: `
    uzņēmējdarbīb*, uzņēmēj*, mazie uzņēmum*, mikrouzņēm*, jaunuzņēm*, startup*, darbavietas, darba vietas,
    darbavietu, darba tirg*, nodarbinātīb*, tirgvedīb*, mārketing*, zīmol*, eksport*, biznesa inkubator*,
    inkubator*, tirdzniec*, pārdošan*, vietējā ekonomika, pievienotā vērtīb*, kooperāc*, bezdarb*,
    investīcij*, pārdot, pārdod, klienti, klientu, ienākum*, noiets, noieta, darbnīca, ražotāj*,
    ģimenes uzņēmum*, veikaliņ*, amatnieku`,
  training: `
    apmācīb*, mācīb*, kursi, kursu, kursus, pieaugušo izglītīb*, profesionālā izglītīb*,
    profesionālās izglītīb*, izglītīb*, prasmes, prasmju, prakse, prakses vietas, praktikant*, mentor*,
    skolotāj*, mūžizglītīb*, pieredzes apmaiņas brauc*, māceklīb*, mācekļ*, vides izglītīb*, meistarklas*,
    mācību materiāl*, kompetenc*, mācīt, iemācīt, mācām, apgūt, nodot prasmes, meistari māca, mācekļi,
    lektor*, instruktor*, skolotāju apmaiņ*, radošās darbnīcas, darbnīcas`,
  health: `
    veselīb*, veselības, ārst*, ģimenes ārst*, medicīn*, māsas, slimnīc*, labbūt*, labsajūt*,
    mentālā veselīb*, garīgā veselīb*, psiholoģ*, terapij*, profilaks*, telemedicīn*, atkarīb*,
    pirmā palīdzīb*, kūrort*, dabas terapij*, aptiek*, sirds, zobārst*, ātrā palīdzība, vecmāt*, stress,
    stresa, izdegšan*, slimniek*, pacient*, terapijas dārz*, reitterapij*, glābēj*`,
  sport: `
    sports, sporta, sportu, sportot*, futbol*, slēpošan*, slēpot*, skriešan*, skrējien*, riteņbraukšan*,
    peldēšan*, peldēt*, airēšan*, kajak*, jāšan*, zirgu izjād*, orientēšan*, disku golf*, kāpšan*,
    aktīvā atpūta, aktīvās atpūtas, nūjošan*, burāšan*, brīvā laika, skrējēj*, sacensīb*, vingrošan*, šahs,
    slidošan*, sporta klub*`,
  services: `
    pakalpojum*, vietējais veikal*, ciema veikal*, veikals, autoveikal*, pasts, pasta nodaļ*, bibliotēk*,
    bibliobus*, mājokļ*, mājokļi, tukšās mājas, tukšo māju, pamestas mājas, pamesto māju, tautas nam*,
    kopienas centr*, ciema centr*, saieta nam*, daudzfunkcionāl* centr*, sabiedrisk* telp*,
    mobilie pakalpojumi, slēgtas skolas, slēgto skolu, bijusī skola, bijušajā skolā, mobilā, mobilais,
    bankomāt*, pakomāt*, ugunsdzēsēj*, ārsts laukos, dzīvokļ*, elektrības pārrāvum*`,
  governance: `
    pārvaldīb*, līdzdalīb*, līdzdalības budžet*, līdzdarboš*, pilsonisk*, pilsoniskā sabiedrīb*, demokrātij*,
    brīvprātīg*, brīvprātīgais darbs, kopienu iesaist*, stratēģij*, attīstības stratēģij*,
    vietējās attīstības stratēģij*, novērtēšan*, pašnovērtēj*, augšupejoš*, LEADER metod*, talka, talkas,
    iedzīvotāju dom*, iedzīvotāju padom*, kopienu vadīt*, ciema sapulce*, lemt kopā, kopā lemj, apaļais galds,
    apaļā galda, jauniešu padome, iedzīvotāji lemj`,
}
