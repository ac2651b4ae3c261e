import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiz*, turist*, turiszt*, idegenforgal*, agroturizm*, falusi turizm*, falusi vendéglátás*, ökoturizm*,
    borturizm*, gasztroturizm*, túraútvonal*, túrázás*, túrázó*, gyalogtúra*, tanösvény*, kerékpártúra*,
    kerékpáros turizm*, zarándok*, zarándokút*, szálláshely*, vendégház*, vendégéjszak*, kemping*, borút,
    borutak, látogatóközpont*, kilátó*, lovastúra*, desztináció*, tematikus út, tematikus útvonal*,
    idegenvezető*, vízitúra*, csillagles*, gyalog, gyaloglás*, vándor*, kerékpáros*, biciklivel, turistá*,
    vendég*, hétvége*, szezonon kívül*, kirándul*, turistaút*, borutat, útvonal*, menedékház*`,
  heritage: `
    örökség*, kulturális örökség*, kultúra*, kulturál*, hagyomány*, népi, népművészet*, népzene*, néptánc*,
    népmese*, népviselet*, kézműves*, kézművesség*, mesterség*, múzeum*, tájház*, műemlék*, kastély*, várrom*,
    történel*, régészet*, helytörténet*, értéktár*, hungarikum*, szőttes*, szövés*, fazekas*, hímzés*,
    csipke*, kosárfon*, templom*, vízimalom*, szélmalom*, népi építészet*, zene*, kórus*, színház*,
    alkotótábor*, művész*, fesztivál*, legend*, betyár*, nemzetiségi kultúr*, kékfest*, elfeledett mesterség*,
    régi mesterség*, régi fényképek, visszaemlékez*, bányász*, bánya*, kemence*, kápolna*, freskó*, orgona*,
    harmonika*, duda*, bábos*, báb*, faragás*, fafarag*, kovács*, szövő*, csipkever*, rom, romok, nádfedel*,
    vályog*, parasztház*, pincesor*, pincék, búcsú*, busó*, krónika*, citera*, néphagyomány*, vízimolnár*,
    malom*, malmok`,
  'local-food': `
    helyi termék*, helyi élelmiszer*, rövid ellátási lánc*, REL, élelmiszer*, gasztronóm*, termelői piac*,
    helyi piac*, kistermelői, háztáji, bor, borok, borászat*, bortermel*, sajt, sajtok, sajtkészít*, méz,
    mézes, lekvár*, pálinka*, kenyér*, pékség*, sör, kézműves sör*, kolbász*, szalámi*, közétkeztetés*,
    menza*, receptek*, konyha, konyhája, étterem*, vendéglő*, gyümölcslé*, szarvasgomba*, gomba*,
    fűszerpaprik*, tokaji, slow food, kóstoló*, bevásárlóközösség*, almalé*, gyümölcslev*, lé, szakács*, főz*,
    étel*, tej, tejterm*, hús*, bárány*, tojás*, tea, teák, fűszer*, liszt*, malom*, szörp*, olaj*, aszal*,
    levendulaszörp*, ital*, vágóhíd*, pék, pékek, kenyeret`,
  agriculture: `
    mezőgazdas*, gazdálkodás*, agrár*, állattart*, állattenyészt*, legeltet*, legelő*, pásztor*, juh, juhok,
    juhász*, kecske*, szarvasmarh*, mangalic*, méhész*, méhészet*, méhek, szőlő, szőlőtermeszt*, szőlősgazd*,
    gyümölcsös*, gyümölcsfa*, gyümölcstermeszt*, gyógynövény*, levendul*, zöldségtermeszt*, zöldség*,
    kertész*, biogazdálkod*, ökogazdálkod*, biogazda*, talaj, talajmegúj*, vetőmag*, tájfajt*, fiatal gazda*,
    fiatal gazdák, gazdaságátad*, gabona*, öntözés*, kender, gyapjú*, agroökológi*, komló*, dió, alma, almát,
    almából, almáskert*, almás*, körte*, szilva*, szilvás*, nyáj*, kaszál*, széna*, lovak, szamár*, liba*,
    tyúk*, burgonya*, krumpli*, búza*, kert, kertek, kertet, gyümölcs*, mandula*, cseresznye*, meggy*, bodza*,
    szántó*, gazda, gazdák, gazdákat, szüret*, pince*, tej, tejet, bivaly*, paprika*, termőföld*, hagyma*`,
  forestry: `
    erdő, erdők, erdei, erdész*, erdőgazdálk*, erdőtelepít*, fafeldolg*, fűrészüzem*, fűrész*, faanyag*,
    faipar*, akác, akácos*, tűzifa, erdőtűz*, faültet*, szénéget*, tölgy*, bükk*, fenyő*, asztalos*, ács,
    ácsok, fajáték*, szú, erdőtulajdonos*, erdész, erdészek`,
  fisheries: `
    halász*, halgazdálk*, haltermel*, haltenyészt*, halastó*, halastav*, horgász*, akvakultúr*, hal, halak,
    halfajt*, ponty*, halfeldolgoz*, vízi gazdálkod*, haltermelő*, angolna*, rák, rákok, pisztráng*, süllő*,
    harcsa*, ivadék*, halászháló*, halászlé*, csuka*`,
  environment: `
    környezet*, környezetvéd*, természet*, természetvéd*, biodiverz*, élővil*, élőhely*, vizes élőhely*,
    vízgazdálk*, vízvisszatart*, folyó*, patak*, árvíz*, aszály*, tájvédel*, tájgazdálk*, madár*, madarak,
    gólya*, farkas*, medve*, beporzó*, pillangó*, nádas*, láp, lápok, gyep, gyepek, natura 2000,
    védett terület*, ökológi*, ökoszisztém*, inváziós*, csillagoségbolt-park*, fényszennyez*, denevér*,
    geopark*, rét, rétek, holtág*, szikes*, virág*, béka, békák, lazac*, vidra*, hód, hódok, ivóvíz*, kút,
    kutak, erózió*, fasor*, fák, fákat, ürge*, bagoly*, baglyok, csapadék*, esővíz*, tó, tavak, patakok`,
  'climate-energy': `
    éghajlat*, klíma*, klímaváltoz*, klímavédel*, megújuló*, energia*, energiaközösség*, energiahatékony*,
    napelem*, napenergi*, szélenerg*, biomassz*, biogáz*, geoterm*, termálvíz*, fűtés*, távfűt*, szigetelés*,
    szén-dioxid*, karbon*, kibocsát*, hőszivattyú*, hőhullám*, áram, villamos*, tetők, panelek, akkumulátor*,
    kazán*, faapríték*, szél, hőség*, vihar*, hidrogén*, rezsi*, hő`,
  circular: `
    körforgás*, körkörös gazdas*, hulladék*, komposzt*, újrahasznos*, újrahasznál*, javítóműhely*,
    javítókávéz*, melléktermék*, bioökonóm*, biogazdaság*, műanyag*, használt ruh*, szelektív*,
    nulla hulladék, élelmiszer-pazarl*, szerszámkölcsön*, maradék*, régi ruha*, textil*, üveg*, befőttes*,
    régi bútor*, javít*, kölcsönző*, tárgyak könyvtára, gyapjúhulladék*, törköly*`,
  'smart-villages': 'okos falu*, okosfalu*, okos falvak*, okos település*, smart village*, okos megold*',
  digital: `
    digitál*, digitaliz*, internet*, szélessáv*, online platform*, applikáció*, mobilalkalmaz*, szoftver*,
    coworking*, közösségi iroda*, távmunk*, informatik*, mesterséges intelligenci*, drón*, virtuális valós*,
    webáruház*, robotik*, 3D, fablab*, szenzor*, podcast*, nyílt adat*, közös honlap*, webshop*, tablet*,
    számítógép*, okostelefon*, digitális térkép*, távoktat*, videó*`,
  mobility: `
    mobilitás*, közleked*, közösségi közleked*, busz, buszok, buszjárat*, falubusz*, falugondnoki busz*,
    igényvezérelt*, telekocsi*, autómegoszt*, közösségi autó*, vasút*, vasúti, vonat*, kerékpárút*, kerékpár*,
    elektromos autó*, e-bike*, töltőállom*, szállítás, iskolabusz*, komp, kisbusz*, autó*, sofőr*, megálló*,
    menetrend*, járat*, jegy, biciklis*, kerékpároz*`,
  youth: `
    ifjúság*, fiatal*, fiatalok*, gyerek*, gyermek*, diák*, tanuló*, tinédzser*, serdülő*, iskolás*, ifi,
    ifjúsági klub*, gyermekönkormányzat*, bölcsőd*, kamasz*, iskolák*, iskolá*, osztály*, fiúk, cserkész*,
    fiatal család*, óvodás*, tizenéves*`,
  ageing: `
    idős*, idősek*, időskor*, idősgondoz*, nyugdíj*, nyugdíjas*, szépkorú*, ezüst gazdas*, demenci*,
    generáció*, nemzedék*, nagyszül*, elöreged*, idősotthon*, házi gondoz*, öreg*, öregek*, 65 év*, 70 év*,
    nagymama*, nagyapa*, idősödő*, otthoni ápol*`,
  inclusion: `
    befogad*, társadalmi befogad*, esélyegyenl*, fogyatékos*, fogyatékkal, akadálymentes*, szegénység*,
    mélyszegény*, hátrányos helyzet*, kirekeszt*, roma, romák, cigány*, megváltozott munkaképess*, kisebbség*,
    felzárkóz*, leszakad*, szociális farm*, szociális gazdaság*, autista*, autizmus*, kerekesszék*,
    látássérült*, hajléktalan*, magány*, elszigetel*, tartósan munkanélküli*, munka nélkül,
    iskolából kimarad*, alacsony jövedelm*, szegény*, fogva tartott*, egyedül élő*, rászoruló*, adósság*,
    krízis*, nehéz helyzet*`,
  migration: `
    migráci*, migráns*, menekült*, bevándorl*, kivándorl*, elvándorl*, elnéptelen*, betelepül*, beköltöz*,
    hazatér*, visszatelepül*, új lakók, vendégmunkás*, diaszpóra*, integráci*, ukrán*, nyelvtanfolyam*,
    elköltöz*, hazatelep*, hazaköltöz*, visszatér*, kivándorolt*, új szomszéd*, városból`,
  equality: `
    nők, nőknek, női, nőkkel, nemek közötti*, lányok, egyenlőség*, vidéki nők*, női vállalkoz*, anyák,
    családon belüli erőszak*, diszkrimináci*, esélyegyenlőség*, asszony*, feleség*, polgármesternő*,
    gazdasszony*, kézműves nők`,
  business: `
    vállalkoz*, kisvállalkoz*, KKV*, startup*, munkahely*, munkahelyteremt*, foglalkoztat*, munkanélküli*,
    helyi gazdaság*, kereskedel*, üzlet*, marketing*, inkubátor*, piacra jut*, piacra jutás*, értékesít*,
    utódlás*, védjegy*, márka*, márkaépít*, export*, üzleti modell*, eladni, eladás*, elad*, árusít*, vevő*,
    jövedelm*, bevétel*, műhely, vállalkozás*, családi vállalk*, piac*, piacra, üzem*, márkát, bolt*`,
  training: `
    képzés*, képző*, oktatás*, tanfolyam*, felnőttképz*, szakképz*, tanulmányút*, tanulmányutak*,
    tanulmányi út, tréning*, tananyag*, pedagóg*, tanár*, mentor*, gyakornok*, szakmai gyakorlat*,
    készségfejleszt*, kompetenci*, nyári egyetem*, élethosszig*, mesterkurzus*, inasképz*, megtanít*, tanít*,
    tanul*, megtanul*, átad*, mesterek, inas*, oktató*, képez*, tudásátad*, táborok, diákcsere*`,
  health: `
    egészség*, egészségügy*, egészségfejleszt*, orvos*, háziorvos*, ápoló*, ápolás*, kórház*, lelki egészség*,
    mentálhigién*, terápi*, gyógy*, gyógyfürdő*, telemedicin*, jóllét*, gondozás*, gyógyszer*, életmód*,
    prevenci*, szenvedély*, szív*, fogorvos*, mentő*, szülész*, stressz*, kiégés*, beteg*, páciens*,
    terápiás kert*, lovasterápi*, védőnő*`,
  sport: `
    sport*, szabadidő*, futball*, foci, labdarúg*, futás*, kajak*, kenu*, síelés*, lovagl*, lovas*,
    hegyikerékpár*, játszótér*, úszás*, torna, bajnokság*, tájfut*, mászófal*, evezés*, vitorl*, futó*,
    verseny*, edzés*, korcsolya*, tornaterem*, sportoló*, sakk*, gyalogtúra*, birkóz*`,
  services: `
    közszolgált*, alapszolgált*, helyi szolgáltat*, kisbolt*, falusi bolt*, mozgóbolt*, posta, lakhatás*,
    lakás*, üres ház*, üresen álló*, közösségi ház*, közösségi tér*, faluház*, könyvtár*, óvoda*, bölcsőde*,
    településközpont*, faluközpont*, falugondnok*, művelődési ház*, közösségi együttélés, bezárt iskola*,
    üres épület*, volt iskola, mozgó szolgáltat*, furgon*, kocsma*, automata, csomagpont*, plébánia*,
    tűzoltó*, házak felújít*, ingatlan*, közösségi központ*`,
  governance: `
    kormányzás*, részvételi, részvételiség*, közösségi részvétel*, lakossági részvétel*, közösségfejleszt*,
    közösségi tervezés*, helyi stratégi*, fejlesztési stratégi*, önkéntes*, önkéntesség*, civil társadal*,
    demokráci*, alulról építkez*, kapacitásépít*, monitoring*, értékelés*, animáci*, részvételi költségvet*,
    LEADER módszer*, HACS munkaszervezet*, egyszerűsített költség*, döntéshozatal*, falugyűlés*,
    közösen dönt*, kerekasztal*, lakossági fórum*, ifjúsági tanács*, helyi tanács*`,
}
