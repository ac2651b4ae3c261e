import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiz*, turist*, turiszt*, idegenforgal*, agroturizm*, falusi turizm*, falusi vendéglátás*, ökoturizm*,
    borturizm*, gasztroturizm*, túraútvonal*, túrázás*, túrázó*, gyalogtúra*, tanösvény*, kerékpártúra*,
    kerékpáros turizm*, zarándok*, zarándokút*, szálláshely*, vendégház*, vendégéjszak*, kemping*, borút,
    borutak, látogatóközpont*, kilátó*, lovastúra*, desztináció*, tematikus út, tematikus útvonal*,
    idegenvezető*, vízitúra*, csillagles*`,
  heritage: `
    örökség*, kulturális örökség*, kultúra*, kulturál*, hagyomány*, népi, népművészet*, népzene*, néptánc*,
    népmese*, népviselet*, kézműves*, kézművesség*, mesterség*, múzeum*, tájház*, műemlék*, kastély*, várrom*,
    történel*, régészet*, helytörténet*, értéktár*, hungarikum*, szőttes*, szövés*, fazekas*, hímzés*,
    csipke*, kosárfon*, templom*, vízimalom*, szélmalom*, népi építészet*, zene*, kórus*, színház*,
    alkotótábor*, művész*, fesztivál*, legend*, betyár*, nemzetiségi kultúr*`,
  'local-food': `
    helyi termék*, helyi élelmiszer*, rövid ellátási lánc*, REL, élelmiszer*, gasztronóm*, termelői piac*,
    helyi piac*, kistermelői, háztáji, bor, borok, borászat*, bortermel*, sajt, sajtok, sajtkészít*, méz,
    mézes, lekvár*, pálinka*, kenyér*, pékség*, sör, kézműves sör*, kolbász*, szalámi*, közétkeztetés*,
    menza*, receptek*, konyha, konyhája, étterem*, vendéglő*, gyümölcslé*, szarvasgomba*, gomba*,
    fűszerpaprik*, tokaji, slow food, kóstoló*, bevásárlóközösség*`,
  agriculture: `
    mezőgazdas*, gazdálkodás*, agrár*, állattart*, állattenyészt*, legeltet*, legelő*, pásztor*, juh, juhok,
    juhász*, kecske*, szarvasmarh*, mangalic*, méhész*, méhészet*, méhek, szőlő, szőlőtermeszt*, szőlősgazd*,
    gyümölcsös*, gyümölcsfa*, gyümölcstermeszt*, gyógynövény*, levendul*, zöldségtermeszt*, zöldség*,
    kertész*, biogazdálkod*, ökogazdálkod*, biogazda*, talaj, talajmegúj*, vetőmag*, tájfajt*, fiatal gazda*,
    fiatal gazdák, gazdaságátad*, gabona*, öntözés*, kender, gyapjú*, agroökológi*, komló*, dió`,
  forestry: `
    erdő, erdők, erdei, erdész*, erdőgazdálk*, erdőtelepít*, fafeldolg*, fűrészüzem*, fűrész*, faanyag*,
    faipar*, akác, akácos*, tűzifa, erdőtűz*, faültet*, szénéget*`,
  fisheries: `
    halász*, halgazdálk*, haltermel*, haltenyészt*, halastó*, halastav*, horgász*, akvakultúr*, hal, halak,
    halfajt*, ponty*, halfeldolgoz*, vízi gazdálkod*`,
  environment: `
    környezet*, környezetvéd*, természet*, természetvéd*, biodiverz*, élővil*, élőhely*, vizes élőhely*,
    vízgazdálk*, vízvisszatart*, folyó*, patak*, árvíz*, aszály*, tájvédel*, tájgazdálk*, madár*, madarak,
    gólya*, farkas*, medve*, beporzó*, pillangó*, nádas*, láp, lápok, gyep, gyepek, natura 2000,
    védett terület*, ökológi*, ökoszisztém*, inváziós*, csillagoségbolt-park*, fényszennyez*, denevér*,
    geopark*, rét, rétek, holtág*, szikes*`,
  'climate-energy': `
    éghajlat*, klíma*, klímaváltoz*, klímavédel*, megújuló*, energia*, energiaközösség*, energiahatékony*,
    napelem*, napenergi*, szélenerg*, biomassz*, biogáz*, geoterm*, termálvíz*, fűtés*, távfűt*, szigetelés*,
    szén-dioxid*, karbon*, kibocsát*, hőszivattyú*, hőhullám*`,
  circular: `
    körforgás*, körkörös gazdas*, hulladék*, komposzt*, újrahasznos*, újrahasznál*, javítóműhely*,
    javítókávéz*, melléktermék*, bioökonóm*, biogazdaság*, műanyag*, használt ruh*, szelektív*,
    nulla hulladék, élelmiszer-pazarl*, szerszámkölcsön*`,
  'smart-villages': 'okos falu*, okosfalu*, okos falvak*, okos település*, smart village*, okos megold*',
  digital: `
    digitál*, digitaliz*, internet*, szélessáv*, online platform*, applikáció*, mobilalkalmaz*, szoftver*,
    coworking*, közösségi iroda*, távmunk*, informatik*, mesterséges intelligenci*, drón*, virtuális valós*,
    webáruház*, robotik*, 3D, fablab*, szenzor*, podcast*, nyílt adat*`,
  mobility: `
    mobilitás*, közleked*, közösségi közleked*, busz, buszok, buszjárat*, falubusz*, falugondnoki busz*,
    igényvezérelt*, telekocsi*, autómegoszt*, közösségi autó*, vasút*, vasúti, vonat*, kerékpárút*, kerékpár*,
    elektromos autó*, e-bike*, töltőállom*, szállítás, iskolabusz*, komp`,
  youth: `
    ifjúság*, fiatal*, fiatalok*, gyerek*, gyermek*, diák*, tanuló*, tinédzser*, serdülő*, iskolás*, ifi,
    ifjúsági klub*, gyermekönkormányzat*, bölcsőd*, kamasz*`,
  ageing: `
    idős*, idősek*, időskor*, idősgondoz*, nyugdíj*, nyugdíjas*, szépkorú*, ezüst gazdas*, demenci*,
    generáció*, nemzedék*, nagyszül*, elöreged*, idősotthon*, házi gondoz*`,
  inclusion: `
    befogad*, társadalmi befogad*, esélyegyenl*, fogyatékos*, fogyatékkal, akadálymentes*, szegénység*,
    mélyszegény*, hátrányos helyzet*, kirekeszt*, roma, romák, cigány*, megváltozott munkaképess*, kisebbség*,
    felzárkóz*, leszakad*, szociális farm*, szociális gazdaság*, autista*, autizmus*, kerekesszék*,
    látássérült*, hajléktalan*, magány*, elszigetel*`,
  migration: `
    migráci*, migráns*, menekült*, bevándorl*, kivándorl*, elvándorl*, elnéptelen*, betelepül*, beköltöz*,
    hazatér*, visszatelepül*, új lakók, vendégmunkás*, diaszpóra*, integráci*`,
  equality: `
    nők, nőknek, női, nőkkel, nemek közötti*, lányok, egyenlőség*, vidéki nők*, női vállalkoz*, anyák,
    családon belüli erőszak*, diszkrimináci*, esélyegyenlőség*`,
  business: `
    vállalkoz*, kisvállalkoz*, KKV*, startup*, munkahely*, munkahelyteremt*, foglalkoztat*, munkanélküli*,
    helyi gazdaság*, kereskedel*, üzlet*, marketing*, inkubátor*, piacra jut*, piacra jutás*, értékesít*,
    utódlás*, védjegy*, márka*, márkaépít*, export*, üzleti modell*`,
  training: `
    képzés*, képző*, oktatás*, tanfolyam*, felnőttképz*, szakképz*, tanulmányút*, tanulmányutak*,
    tanulmányi út, tréning*, tananyag*, pedagóg*, tanár*, mentor*, gyakornok*, szakmai gyakorlat*,
    készségfejleszt*, kompetenci*, nyári egyetem*, élethosszig*, mesterkurzus*, inasképz*`,
  health: `
    egészség*, egészségügy*, egészségfejleszt*, orvos*, háziorvos*, ápoló*, ápolás*, kórház*, lelki egészség*,
    mentálhigién*, terápi*, gyógy*, gyógyfürdő*, telemedicin*, jóllét*, gondozás*, gyógyszer*, életmód*,
    prevenci*, szenvedély*`,
  sport: `
    sport*, szabadidő*, futball*, foci, labdarúg*, futás*, kajak*, kenu*, síelés*, lovagl*, lovas*,
    hegyikerékpár*, játszótér*, úszás*, torna, bajnokság*, tájfut*, mászófal*, evezés*, vitorl*`,
  services: `
    közszolgált*, alapszolgált*, helyi szolgáltat*, kisbolt*, falusi bolt*, mozgóbolt*, posta, lakhatás*,
    lakás*, üres ház*, üresen álló*, közösségi ház*, közösségi tér*, faluház*, könyvtár*, óvoda*, bölcsőde*,
    településközpont*, faluközpont*, falugondnok*, művelődési ház*, közösségi együttélés`,
  governance: `
    kormányzás*, részvételi, részvételiség*, közösségi részvétel*, lakossági részvétel*, közösségfejleszt*,
    közösségi tervezés*, helyi stratégi*, fejlesztési stratégi*, önkéntes*, önkéntesség*, civil társadal*,
    demokráci*, alulról építkez*, kapacitásépít*, monitoring*, értékelés*, animáci*, részvételi költségvet*,
    LEADER módszer*, HACS munkaszervezet*, egyszerűsített költség*, döntéshozatal*`,
}
