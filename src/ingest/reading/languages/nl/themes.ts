import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    toeris*, agrotoerisme, hoevetoerisme, wandel*, fietsroute*, fietstoerisme, vakantie, logies,
    overnachting*, bezoekers, kampeer*, camping*, campers, pelgrim*, routenetwerk*, verblijfstoerisme,
    gastvrijheid`,
  heritage: `
    erfgoed*, cultuur, cultureel, culturele, tradit*, museum, musea, ambacht*, folklore, monument*, kasteel,
    kastelen, geschiedenis, historisch*, archeolog*, muziek, zang, koor, koren, dans, theater, verhalen,
    sagen, kerken, molens, watermolens, keramiek, weven, dialect*, streektaal, carnaval, kunst, kunstenaar*`,
  'local-food': `
    streekproduct*, lokale producten, korte keten, voedsel*, voeding, gastronom*, keuken, recepten, kaas,
    kazen, honing, brood, bier, bieren, brouwer*, wijn, wijnen, boerenmarkt*, schoolmaaltijd*, restaurants,
    proeverij*, moestuinproducten, hoeveproduct*, cider`,
  agriculture: `
    landbouw*, boeren, veeteelt, vee, herders, begrazing, imker*, bijen, bijenteelt, wijnbouw, tuinbouw,
    groenten, moestuin*, zaden, zaadgoed, schapen, geiten, koeien, akkerbouw, agro-ecolog*, agroforestry,
    boomgaard*, fruitteelt, hoogstam*, granen, bodem, biologisch*, jonge boeren, wol, hennep`,
  forestry: `
    bosbouw, bossen, bos, hout, houtketen, bosbeheer, houtkap, boseigenaren, bebossing, bosbrand*, bomen`,
  fisheries: `
    visserij*, vissers*, aquacultuur, zee, kust, haven, havens, vissershaven*, mosselen, oesters, garnalen,
    vis, zeewier, schepen, blauwe economie, vangst`,
  environment: `
    milieu*, biodivers*, natuur*, landschap*, water, rivier*, meren, moeras*, veen, venen, wetlands, fauna,
    flora, vogels, soorten, habitat*, wolf, wolven, bestuiver*, vlinders, insecten, overstroming*, droogte,
    lichtvervuiling, sterrenhemel, donkerte, ecosyste*, exoten, vleermuizen, hagen, houtwallen, geopark*`,
  'climate-energy': `
    klimaat*, energie*, hernieuwbar*, duurzame energie, zonne-energie, zonnepanelen, windenergie, windmolens,
    biomassa, biogas, warmtenet*, isolatie, CO2, uitstoot, energiecoöperatie*, energietransitie, hittegolven,
    aardwarmte`,
  circular: `
    circulair*, kringloop*, afval, hergebruik, recycl*, compost*, reparatie, repair café, bio-economie,
    biobased, reststromen, voedselverspilling, plastic, upcycling, tweedehands`,
  'smart-villages': 'slimme dorpen, slim dorp, smart village*',
  digital: `
    digita*, internet, breedband, glasvezel, coworking, telewerk*, thuiswerken, online platform, app, apps,
    software, drones, kunstmatige intelligentie, virtual reality, augmented reality, 3D-printen, fablab,
    robot*, sensoren, e-commerce, podcast, open data`,
  mobility: `
    mobiliteit, vervoer, openbaar vervoer, bus, bussen, buurtbus*, autodelen, deelauto*, deelmobiliteit,
    carpool*, taxi, spoor, treinen, station, fietspad*, fietsen, elektrische auto's, laadpalen, belbus`,
  youth: `
    jeugd*, jongeren*, jonge mensen, kinderen, kindvriendelijk*, leerlingen, studenten, jongerenraad,
    jeugdhuis, jeugdwerk`,
  ageing: `
    ouderen*, senioren*, vergrijzing, bejaarden, woonzorgcentrum, woonzorgcentra, rusthuis, mantelzorg*,
    dementie, alzheimer, grootouders, gepensioneerden, intergeneration*, eenzaamheid`,
  inclusion: `
    inclusie*, inclusief, handicap, beperking, armoede, kwetsbaar, kwetsbare, toegankelijk*, rolstoel*,
    minderheden, sociale landbouw, zorglandbouw, zorgboerderij*, autis*, blinden, doven, gedetineerden,
    sociale cohesie, daklozen, sociale uitsluiting`,
  migration: `
    migra*, immigra*, vluchteling*, asielzoeker*, nieuwkomers, nieuwe inwoners, ontvolking, leegloop, krimp,
    terugkeer*, seizoenarbeid*, arbeidsmigranten, inburgering, taallessen`,
  equality: `
    vrouwen, vrouwelijk*, gendergelijk*, gender, gelijkheid, gelijke kansen, boerinnen, huiselijk geweld,
    discriminatie, LGBT*, LHBT*`,
  business: `
    onderneme*, ondernemerschap, bedrijfs*, startup*, kmo, kmo's, mkb, handel, winkels, winkel,
    werkgelegenheid, banen, arbeidsmarkt, marketing, streekmerk, export, incubator*, bedrijfsopvolging,
    lokale economie, concurrentiekracht, werkloos*`,
  training: `
    opleiding*, vorming, training*, cursus*, stages, leerlingwezen, leren, onderwijs, leraren, docenten,
    educatie*, educatief, studiebezoek*, mentor*, scholing, bijscholing, vakmanschap, volwasseneneducatie`,
  health: `
    gezondheid*, gezond, zorg, zorgverlening, huisarts*, dokter, verpleeg*, ziekenhuis, welzijn, telezorg,
    apotheek, psycholog*, therapie, preventie, geestelijke gezondheid, eerste hulp`,
  sport: `
    sport*, voetbal, toernooi, klimmen, mountainbik*, kano*, kajak, ski, paardrijden, paarden, zwemmen,
    outdoor, buitenactiviteiten, vrije tijd, zeilen, hardlopen, speeltuin*`,
  services: `
    voorzieningen, dorpswinkel*, basisvoorzieningen, openbare diensten, postkantoor, bankautomaat, leegstand*,
    leegstaande, huisvesting, woningen, wonen, cohousing, dorpshuis, dorpshuizen, buurthuis, dorpshart,
    dorpskern*, bibliotheek, bibliotheken, herbestemming, renovatie, dorpsplein, kerkgebouwen`,
  governance: `
    burgerparticipatie, participatie*, inspraak, democratie, bewonersinitiatief, burgerinitiatief*, strategie,
    ontwikkelingsstrategie, bottom-up, van onderop, vrijwilliger*, burgerbegroting, commons, cocreatie,
    evaluatie, zelfevaluatie, leader-aanpak, capaciteitsopbouw, dorpsvisie, dorpsplan*`,
}
