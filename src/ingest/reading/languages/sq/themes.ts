import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiz*, turist*, agroturiz*, ekoturiz*, shtigje, shtigjet, shteg, ecje, ecës*, bujtin*, akomodim*,
    vizitor*, mikpritj*, udhërrëfy*, çiklizëm malor, destinacion*`,
  heritage: `
    trashëgimi*, kultur*, tradit*, tradicional*, zakone, muze*, artizanat*, zeje, zejtar*, folklor*, këngë,
    valle, muzik*, iso-polifoni, kala, kalaja, kështjell*, manastir*, kish*, xhami, qilim*, tezgjah,
    veshje popullore, arkeolog*, histori*, histor*, kulla, kullat, art, artist*, teatër, film, mure guri,
    mullinj`,
  'local-food': `
    ushqim*, gastronom*, kulinar*, kuzhin*, produkte lokale, produkte vendore, prodhime vendore, verë e,
    verëra, rakia, raki, djath*, mjaltë, mjalti, vaj ulliri, gliko, reçel, zinxhirë të shkurtër,
    treg fermerësh, tregu i fermerëve, bukë, mish, receta, degustim*, gështenj*, slow food`,
  agriculture: `
    bujqësi*, bujqësor*, fermer*, blegtori*, barinj, bari, dhen, dele, dhi, dhitë, lopë, kullot*, bletë,
    bletët, bletari*, vreshta, vreshtari*, ullinj, ullishte, pemëtari*, perime, fara, farëra, bimë mjekësore,
    bimët mjekësore, bimë aromatike, sherebel*, livando, bujqësi organike, tokë bujqësore, ujitje, lesh, serra`,
  forestry: 'pyje, pyjet, pyll, pyjor*, pylltari*, dru, druri, pyllëzim*, kërpudha',
  fisheries: `
    peshkim*, peshkatar*, peshk, peshku, akuakultur*, det, deti, detar*, bregdet*, port peshkimi, midhje,
    lagun*, varka, troftë, koran`,
  environment: `
    mjedis*, natyr*, natyror*, biodiversitet*, zona të mbrojtura, zonë e mbrojtur, zogj, zogjve, pelikan*,
    ujk, ujqër, ari, arinj, rrëqebull, habitat*, livadhe, ligatina, lumenj, lumë, lumi, ujë, ujit, liqen*,
    përmbytj*, thatësir*, ndotj*, erozion*, ekosistem*, ekologj*`,
  'climate-energy': `
    klim*, klimatik*, energj*, rinovueshme, diellor*, panele diellore, erë energji, biomas*, biogaz, karbon*,
    emetim*, eficienc*`,
  circular: `
    ekonomi qarkulluese, ekonomia qarkulluese, ekonomi rrethore, ekonomia rrethore, mbetje, mbetjet, mbetjeve,
    ricikl*, kompost*, ripërdorim*, riparim i pajisjeve, pa plastikë`,
  'smart-villages': `
    fshatra të zgjuar, fshatrat e zgjuar, fshat i zgjuar, fshatra inteligjentë, fshati i zgjuar`,
  digital: `
    digjital*, dixhital*, internet, aplikacion për, aplikacion celular, softuer*, inteligjenc* artificiale,
    dron, dronë, coworking, nomadë digjitalë, punë në distancë, broadband`,
  mobility: `
    transport*, mobilitet*, lëvizshmëri*, autobus*, biçiklet*, tren*, hekurudh*, automjete elektrike,
    makina të përbashkëta`,
  youth: `
    të rinj, të rinjtë, të rinjve, rini, rinia, rinisë, rinor*, fëmijë, fëmijët, nxënës*, studentë,
    shkëmbim rinor`,
  ageing: `
    të moshuar, të moshuarit, të moshuarve, plakje*, pensionist*, ndërbrezn*, ndërgjenerac*, moshën e tretë,
    demenc*`,
  inclusion: `
    përfshirj* sociale, gjithëpërfshir*, aftësi të kufizuara, aftësi ndryshe, varfëri*, romë, romët,
    egjiptian*, grupe vulnerabël, grupe të cenueshme, margjinaliz*, sipërmarrje sociale, ndërmarrje sociale,
    bujqësi sociale, vetmi*`,
  migration: `
    migr*, emigr*, imigr*, refugjat*, azil*, diaspor*, të kthyer, rikthim*, shpopullim*, largimi i të rinjve`,
  equality: `
    gra, gratë, grave, vajza, vajzave, barazi gjinore, barazia gjinore, gjinor*, barazi, diskriminim*,
    dhunë ndaj grave`,
  business: `
    sipërmarrj*, ndërmarrësi*, sipërmarrës*, punësim*, vende pune, marketing*, biznes*, ekonomi lokale, markë,
    marka lokale, startup*, inkubator*, tregti*, shitje`,
  training: `
    trajnim*, arsim*, kurs, kurse, aftësi profesionale, formim profesional, mësim*, mësues*, mentor*,
    vizitë studimore, vizita studimore, të nxënit, praktikë profesionale, edukim*`,
  health: `
    shëndet*, shëndetësi*, mjek*, mjekësi*, kujdes në shtëpi, kujdesi, terapi*, spital*, farmaci*,
    shëndet mendor, ujëra termale, llixha, mirëqenie`,
  sport: `
    sport*, futboll*, ngjitje, ski, skijim, kajak*, kalërim*, rafting, rekreacion*, vrapim, parashutizëm`,
  services: `
    shërbime bazë, shërbime publike, shërbime sociale, dyqan fshati, dyqani i fshatit, bibliotek*, strehim*,
    shtëpi bosh, shtëpi të braktisura, kopshte fëmijësh, qendër komunitare, qendra komunitare`,
  governance: `
    qeverisj*, pjesëmarrj* qytetare, buxhetim pjesëmarrës, pjesëmarrës*, shoqëri civile, shoqëria civile,
    vullnetar*, strategji*, demokraci*, nga poshtë lart, ngritje kapacitetesh, fuqizim i komunitetit`,
}
