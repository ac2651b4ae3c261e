import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, agroturis*, ecoturis*, drumeți*, traseu*, trasee*, poteci*, poteca, piste de biciclete,
    cicloturis*, cicloturism, pensiun*, cazare, cazări, cabane, camping*, pelerin*, vizitator*, destinați*,
    oenoturism, ghid turistic, ghizi, vacanț*, slow travel, rulote, mocăniț*, circuit turistic,
    circuite turistice, via transilvanica, camino, pe jos, bicicliști, cu bicicleta, turiști, oaspeți,
    weekend*, extrasezon, excursi*, refugii montane, cabană, drumuri tematice, trasee, traseu`,
  heritage: `
    patrimoni*, cultur*, tradiți*, muze*, meșteșug*, meșter*, artizan*, folclor*, monument*, castel*, cetate,
    cetăți, cetatea, conac*, istori*, arheolog*, biseric*, mănăstir*, fortificat*, biserici fortificate,
    țesut*, țesăt*, broderi*, cusut*, iile tradiționale, olărit*, olari, olarii, ceramic*, cioplit*,
    lemn sculptat, icoane, muzic*, dans*, cântec*, fanfar*, coruri, corul, teatr*, povești, povestit*,
    legende, obiceiuri, obicei*, port popular, costum* popular*, dialect*, arhitectură*, case vechi,
    case tradiționale, meleaguri, festival*, film*, artist*, artă, artei, unesco, mori de apă, fierar*,
    împletit*, piatră seacă, înfrățir*, identitate local*, meșteșuguri uitate, meserii vechi,
    fotografii vechi, amintiri, mineri, mină, cuptor de pâine, cuptoare, biserici de lemn, biserică, icoan*,
    fresc*, orgă, acordeon*, cimpoi*, păpuș*, olar*, țesut, țesături, tesut, covoare, covor*, război de țesut,
    ruin*, paie, chirpici, hram, hramuri, cronic*, colind*, bocet*, doine`,
  'local-food': `
    produse locale, produs* local*, produse tradiționale, produs* tradițional*, aliment*, gastronom*,
    culinar*, bucătăr*, rețet*, lanț* scurt*, vin, vinuri, vinul, vinurilor, cram*, podgori*, brânz*,
    brânzeturi, caș, lapte, miere, mierea, cidru, țuică, pălincă, dulceaț*, gem, gemuri, zacusc*, pâine,
    pâini*, brutăr*, bere, berări*, cârnaț*, mezel*, restaurant*, piaț* țărăn*, piețe locale, piață volant*,
    cantin*, degustar*, slow food, ciuperc*, fructe de pădure, suc, sucuri, ulei, afumat*, prune, din fermă,
    vânzare direct*, vânzări directe, mâncare, bucătar*, gătit, gătesc, mâncăruri, carne, miel, ouă, ceai*,
    condimente, făină, moară, mori, must, zacuscă, brânză, telemea, cozonac*, sare, țuic*, palinc*`,
  agriculture: `
    agricol*, agricultur*, ferm*, țăran*, țărăn*, crescător*, zooteh*, oi, oieri*, oier*, ciobăn*, ciobani,
    ciobanii, păstor*, stân*, stână, transhuman*, capre, vaci, bovin*, ovin*, pășun*, fânea*, fâneț*, fân,
    livad*, livezi, pomicult*, pomi, mere, meri, prun*, soiuri, apicult*, albin*, stup*, legumicult*, legum*,
    cereal*, porumb, grâu, viile, viticult*, semințe, semint*, sol, solul, solului, ecologic* certificat*,
    agricultură ecologică, irigați*, lavand*, plante medicinale, plante aromatice, lână, cânepă, hamei,
    agroecolog*, agrosilv*, tineri fermieri, recolt*, rase locale, compostare, turme, turmă, cosit, coasă,
    fân*, fânețe, pere, măr, pruni, nuci, nuc, cireș*, cartof*, gâște, măgar*, grădin*, ogoare, ogor, cioban*,
    lapte, miei, podgori*, fermă, ferme`,
  forestry: `
    pădur*, silvic*, silvicult*, forestier*, lemn, lemnul, lemnului, cherestea, gater*, împădur*, reîmpădur*,
    plantare de copaci, copaci, mangal, trufe, ocol silvic, lemne, stejar*, fag, fagi, molid*, brad, brazi,
    tâmplar*, dulgher*, jucării din lemn, pădurar*`,
  fisheries: `
    pescuit*, pescar*, pescăr*, pește*, pește, pești, acvacultur*, piscicol*, păstrăv*, crap, iaz, iazuri,
    heleșt*, litoral*, marea, marea neagră, maritim*, port, porturi, portul, coast*, delta, bărci, barcă,
    lotc*, economie albastră, scoici, alge, sturion*, plase, plase fantomă, anghil*, raci, șalău, știuc*,
    crescători*, lostriț*`,
  environment: `
    mediu, mediul, mediului, biodiversit*, natur*, peisaj*, apă, ape, apa, apei, râu, râuri, râul, râului,
    zone umede, mlaștin*, turbări*, habitat*, specii, specie*, faun*, floră, păsăr*, păsări, berz*, barz*,
    urs, urși, ursul, lup, lupi, râși, zimbri, lilieci, fluturi, insect*, polenizat*, natura 2000,
    arii protejate, arie protejată, rezervaț*, parc natural, inundați*, secet*, ecosist*, poluare*,
    cer întunecat, invaziv*, geoparc*, ecolog*, izvoare, reîmpădurire, perdele, flori, broaște, somon*, vidr*,
    castor*, apă potabilă, fântân*, izvor*, eroziun*, dune, arbori, berze, barză, zimbr*, apă de ploaie,
    baltă, bălți`,
  'climate-energy': `
    climat*, schimbări climatice, energ*, regenerab*, solar*, fotovoltaic*, eolian*, biomas*, biogaz*,
    termic*, izolare termică, izolați*, carbon, emisii, CO2, seră, pompe de căldură, pompă de căldură,
    hidroenerg*, comunităț* de energie, sărăcie energetic*, eficienț* energetic*, decarboniz*, încălzire*,
    curent electric, electricitate, lumină, acoperișuri, panouri, baterii, cazan*, vânt, caniculă, furtuni,
    hidrogen, căldură`,
  circular: `
    circular*, economie circulară, bioeconomi*, deșeu*, deșeuri*, recicl*, reutiliz*, refolosi*, repara*,
    atelier de reparat, repair café, compost*, zero waste, zero deșeuri, haine vechi, second hand, upcycling,
    subproduse, gunoi*, risipă*, risip*, resturi, haine uzate, textile, borcane, mobilă veche, repar*,
    biblioteca lucrurilor, lână aruncată, plastic*, ambalaj*`,
  'smart-villages': `
    sate inteligente, sat inteligent, satul inteligent, satelor inteligente, smart village*,
    comunități inteligente, sat smart, sate smart`,
  digital: `
    digital*, internet*, bandă largă, platform* online, platform* digital*, aplicați* mobil*, software,
    programare, robotic*, roboți, fab lab*, fablab*, coworking, co-working, telemuncă, muncă la distanță,
    inteligenț* artificial*, 3D, drone, dronă, realitate virtual*, calculator*, comerț electronic,
    magazin online, senzori, podcast*, nomazi digitali, cibernetic*, site comun, tablet*, calculatoare,
    telefoane, hartă digitală, la distanță, online comun`,
  mobility: `
    mobilitate urban*, mobilitate rural*, mobilitate local*, mobilitatea, transport*, autobuz*, microbuz*,
    tren, trenul, cale ferată, căi ferate, gară, gări, car-sharing, carsharing, mașini electrice,
    mașini împărțite, autovehicul* electric*, stații de încărcare, biciclete electrice, bicicletă,
    bicicletelor, navet*, autostop, taxi, bac, transport la cerere, mașini, șofer*, stații de, bilet*,
    permis de conducere, cu trenul`,
  youth: `
    tineri*, tineret*, tânăr*, tinere, adolescen*, copii*, copil*, elev*, student*, școlari, preșcolar*,
    consiliul tinerilor, consiliu de tineret, școli, școală, clase, băieți, fete și băieți, cercetași,
    familii tinere, adolescenț*, grădiniț*`,
  ageing: `
    îmbătrân*, vârstnic*, bătrân*, persoane în vârstă, seniori*, senior*, pensionar*, vârsta a treia, demenț*,
    alzheimer, cămin de bătrâni, intergenerațional*, generați*, bunici*, bunic*, îngrijire la domiciliu,
    economia argintie, peste 65, peste 70, bunica, bunicul, la bătrânețe, batran*`,
  inclusion: `
    inclusi*, incluziun*, dizabilit*, handicap*, sărăci*, minorit*, romi, romilor, rome, excluziun*,
    marginaliz*, vulnerabil*, dezavantaj*, accesibilit*, accesibil*, fotoliu rulant, scaun rulant, nevăzăt*,
    surzi, surd*, orbi, fără adăpost, șomaj de lungă durată, autis*, economie socială, agricultură socială,
    nevoi speciale, singurăt*, coeziune social*, solidarit*, fără loc de muncă, șomeri*, abandon școlar,
    venituri mici, sărac*, deținuți, singuri, singurătate*, banca de alimente, limbajul semnelor,
    familii nevoiașe, copii instituționalizați`,
  migration: `
    migra*, migranț*, refugiaț*, imigra*, emigra*, azil, diaspor*, depopul*, reîntor*, întoarcere acasă,
    întorși, lucrători sezonieri, noi locuitori, locuitori noi, nou-veni*, strămut*, integrarea, ucrainen*,
    cursuri de limba, plecați, pleacă, se întorc, întoarcer*, vecini noi, familii noi, sate goale,
    sate părăsite`,
  equality: `
    femei*, femeil*, egalit*, egalitate de gen, gender, fete, fetelor, antreprenoare, fermiere,
    violenț* domestic*, violenț* împotriva femeilor, discriminar*, șanse egale, egalitate de șanse, mame,
    mamelor, soții, primărițe, meșterițe, țesătoare`,
  business: `
    antrepren*, întreprinz*, întreprinder*, afacer*, IMM*, startup*, start-up*, locuri de muncă, ocupar*,
    econom*, comerț, comercial*, piața muncii, șomaj*, șomer*, marketing, brand*, marcă local*, incubator*,
    export*, firme, microîntreprinder*, succesiun* afacer*, vânzar*, vânzări, lanț* valoric*, meșteșugari*,
    autoangaj*, competitivit*, vând, vinde, vindem, vânzare*, clienți, venituri, desfacere,
    ateliere meșteșugărești, magazin*, afaceri, piață, piața, antreprenor*, vand`,
  training: `
    formare*, formar*, instruir*, curs, cursuri*, educați*, educațion*, învăț*, competenț*, calificar*,
    schimb* de experiență, vizit* de studiu, ucenic*, stagi*, mentorat, mentor*, profesor*, dascăl*, pedagog*,
    atelier* de formare, lecți*, școală de vară, e-learning, job shadowing, certificat*, formator*, învăța,
    să învețe, preda, predare, meșteri care predau, lector*, instructor*, ateliere pentru, școală de,
    scoala de, calific*, elevi practicanți, schimb de profesori`,
  health: `
    sănăt*, medic, medici, medical*, medicin*, spital*, asistent* medical*, terapi*, telemedicin*, bunăstare,
    wellness, îngrijir*, farmac*, psihic*, psiholog*, sănătate mintală, balnear*, stațiune balneară,
    prim ajutor, dependenț*, nutriți*, prevenți*, plante de leac, recuperare medical*, inimă, dentist*,
    ambulanț*, moaș*, stres*, bolnavi, pacienți, grădini terapeutice, hipoterapi*, salvatori,
    asistente medicale, dispensar*`,
  sport: `
    sport*, agrement*, fotbal*, alerg*, alergare, maraton*, ciclism*, mountain bike, schi, schiul, schiat,
    escalad*, cățăr*, caiac*, canotaj*, echitaț*, călări*, înot*, turneu*, teren de joacă, locuri de joacă,
    recreer*, timp liber, parapant*, orientare turistică, activităț* în aer liber, alergător*, concurs*,
    gimnastic*, patinaj, sportivi, șah, oină, marș*`,
  services: `
    servicii de bază, servicii locale, servicii publice, servicii pentru populație, magazin sătesc,
    magazinul satului, ultimul magazin, magazin mobil, poșt*, locuinț*, locuir*, case goale, case părăsite,
    clădiri abandonate, clădiri goale, cămin cultural, cămine culturale, bibliotec*, creș*, grădiniț*,
    centru comunitar, centre comunitare, cafene*, pompieri*, centrul satului, revitaliz*, apă și canal,
    școli închise, școală închisă, fosta școală, mobil* medical*, caravan*, bancomat, poștă, pompieri,
    medic în sat, căminul cultural`,
  governance: `
    guvernanț*, participativ*, participar*, participare cetățeneasc*, cetățean*, cetățen*,
    strategi* de dezvoltare, strategi* local*, SDL, strategi*, DLRC, metod* leader, abordare* leader,
    animare*, animarea teritoriului, capacitat* GAL, capacitatea GAL, evaluar*, monitoriz*, voluntar*,
    societate civil*, democrați*, buget participativ, bugetare participativ*, costuri simplificate,
    consultar*, de jos în sus, luarea deciziilor, implicare* comunit*, decid împreună, decidem împreună,
    masă rotundă, mese rotunde, adunări sătești, consiliul tinerilor, consilii de tineri, buget* participativ*`,
}
