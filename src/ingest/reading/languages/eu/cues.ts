import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    arte, artekoa, arte bakarrik, baino lehen, baino lehenago, beranduenez, gehienez, berandu gabe, ra arte,
    era arte, aurretik, aurre, amaitzen da, bukatzen da, ixten da, ixten dira, itxiko da, azken eguna,
    azkenez, epea amaitzen, epea bukatzen, baino beranduago ez, orain arte ez, gehienez ere, indarrean,
    eta ez beranduago`,
  deadline: `
    epe*, epea, epemuga, epemug*, azken eguna, azken data, azken epea, muga eguna, mugaeguna, muga data,
    data muga, itxiera data, itxiera, amaiera data, azken unea, deadline, iraungitze*`,
  reply: `
    erantzun*, erantzuna, erantzunak, idatzi, idatzi iezaguzu, idatz iezaguzu, idatz iezadazu, idazteko,
    idatzi behar, jakinaraz*, jakinarazi, esan iezaguzu, esaiguzu, abisatu, abisa*, berri eman, berri emateko,
    interesa, interesa agertu, interesa adierazi, interes adierazpen*, interesa duten*, interesatu*,
    interesatuta*, harremanetan jarri, jar zaitez, jar zaitezte, jarri gurekin, deitu, dei iezaguzu,
    baieztatu, baieztapen*, berretsi, berrespen*, atxikimendu*, asmo gutun*, babes gutun*, konpromiso gutun*,
    bazkideen bila*, bazkide bilaketa, bazkideak aukeratu, bazkideak hauta*, hitzarmen*, feedback, zain gaude,
    zain gelditzen gara, izena eman, batu, bat egin, elkartu, bidali iezaguzu, bidal iezaguzu, proposatu`,
  application: `
    eskaera*, eskabide*, eskari*, aurkez*, aurkeztu, aurkezpena, aurkezteko, proposamen*, hautagaitza*,
    hautagai, deialdi*, deia, dirulaguntza*, diru-laguntza*, laguntza eskaera*, proiektua aurkez*,
    proiektua aurkeztu, dosierra, espediente*, inprimaki*, formulario*, tramita*, kudeaketa agintaritza*,
    agentzia nazionala*, Jaurlaritza*, ministerio*, aldundi*, erregistro*, plataforman sartu,
    finantzaketa eskaera*, entregatu, bidalketa`,
  event: `
    bilera*, bilduko gara, biltzen da, batzar*, biltzar*, jardunaldi*, konferentzia*, hitzaldi*, mintegi*,
    webinar*, tailer*, topaketa*, azoka*, jaialdi*, jaiak, jaia, festa*, feria*, erakusketa*, bisita*,
    aurkezpen ekitaldia, ekitaldi*, inaugurazio*, irekiera ekitaldia, ospakizun*, ospatuko*, opor*, oporretan,
    jaieguna, itxita, itxita egongo, bulegoa itxita, foroa, foro*, bideokonferentzia*, online bilera, Zoom,
    Teams, ikastaro*, udaleku*, lehiaketa*, zita, prentsaurreko*, argitaratu*, argitalpen*,
    prestakuntza saioa, saioa, infoday, informazio saio*, gonbida*, izen-ematea, Aste Santu*, Gabon*,
    Eguberri*, San Fermin*`,
  past: `
    sortu zen, sortua, sortu genuen, sortutako, sortu ginen, fundatu*, eratu zen, geroztik, tik hona,
    etik hona, aspalditik, orain dela, duela, iaz, iazko, joan den, joan zen, pasa den, aurreko urtean,
    egin zen, egin genuen, izan zen, izan ziren, izan genuen, ospatu zen, amaitu zen, bukatu zen, onartu zen,
    onartutako, onartu zuten, hasi zen, hasi ginen, lortu genuen, eraiki zen, inauguratu zen, ireki zen,
    parte hartu genuen, bisitatu genuen, biztanle*, legea, dekretu*, azken urteetan, lehenagoko,
    bidali genuen, argitaratu zen, jaio zen`,
  period: `
    iraupen*, iraungo du, iraun*, irauten du, hasiera, hasiera data, hasten da, hasiko da, hasiko dugu,
    hasiko gara, hasteko, abiatuko, abiatu*, gauzatze*, gauzatu*, egikaritze*, burutuko, burutze*, betearaz*,
    inplementa*, exekuzio*, proiektuaren iraupena, proiektuak iraungo, proiektua hasiko, proiektuaren hasiera,
    proiektuaren amaiera, amaituko da, bukatuko da, aldia, aldi, epealdi*, egutegi*, kronograma*, jarduerak,
    jarduera*, aurreikusi*, aurreikusten*, hilabeteko proiektu*, urteko proiektu*, bitartean, egingo dugu,
    egingo da, garatuko*, plangintza`,
  superseded: `
    ordez, beharrean, ez, lehen, lehengo, aurreko, hasierako, jatorrizko, jada ez, dagoeneko ez, zaharra,
    lehenagoko, oker, okerra, okerreko, atzeratu, luzatu, aldatu, aldatuta, baliogabe*, lehenago`,
}

export const triage: TriageCues = {
  seek: `
    bazkide bila*, bazkideen bila*, bazkide-bila*, bazkide bilaketa*, bazkideak bilatzen*, bazkideak behar*,
    bazkide behar*, bazkidea behar*, bazkidea bilatzen*, bazkide izateko prest, bazkide berri*, kide bila,
    bilatzen ~ bazkide*, bila ~ bazkide*, bazkide ~ bila*, bazkide* ~ bilatzen*, bazkide* ~ bila gabiltza,
    bazkide* ~ bila dabil*, bazkide* ~ bila gaude, bazkide* ~ behar ditugu, bazkide* ~ behar dugu,
    lankide bila*, lankidetza proiektu*, lankidetza-proiektu*, lankidetza eskaintza*, lankidetza proposamen*,
    lankidetzarako gonbid*, kooperazio proiektu*, kooperazio-proiektu*, elkarlan proiektu*,
    elkarlanerako gonbid*, elkarlanerako proposamen*, lurraldez haraindiko lankidetza*,
    lurraldeen arteko lankidetza*, nazioz gaindiko lankidetza*, nazioarteko lankidetza*, proiektu ideia,
    proiektu-ideia, proiektu baterako bazkide*, proiekturako bazkide*, proiektuan parte hartzeko bazkide*,
    partner bila*, partnerren bila*, parte hartu nahi duten* ~ bila, elkarteak bilatzen*, herriak bilatzen*,
    taldeak bilatzen*, udalak bilatzen*, ekintza taldeak bila*, senidetze*, senidetu nahi*, herri senide*,
    partzuergoa osatzeko*, gure proiektura batu, gure proiektuarekin bat egin, proiektuan batu nahi`,
  seekWeak: `
    bilatzen ari gara, bilatzen dugu, bilatzen du, bilatzen ditugu, bila gabiltza, bila gaude, bila ari gara,
    bila, bilatzen, bazkide*, lankidetza*, lankidetzan, elkarlan*, elkarrekin lan egin, kooperazio*,
    esperientziak trukatu, esperientzia trukea, trukatu nahi, truke*, zabaldu, zabal ezazue,
    zabaltzea eskertuko, hedatu, partekatu, argitaratu, argitara dezakezue, argitaratzea, zuen webgunean,
    zuen sarean, birbidali, interesa duten, interesatuta, interesa baduzue, parte hartu nahi, ongi etorri,
    harremanetan jarri, topatu nahi, aurkitu nahi, antzeko lurralde*, antzeko proiektu*`,
  capability: `
    bazkide gisa eskaintzen, gure burua eskaintzen*, gure burua eskaini*, bazkide izateko prest gaude,
    bazkide bezala, bazkide gisa, bazkide izan nahi*, bazkide izan gaitezke, bazkide elkartu gisa,
    eskaintzen dugu, eskaintzen duguna, eskaini dezakegu, eskain dezakegu, ekarpena egin dezakegu,
    gure esperientzia, gure jakintza, gure ezagutza eskaini*, hartzeko prest gaude, hartu ditzakegu,
    ostatu eman dezakegu, zuen proiektuetan, zuen proiektuan parte hartu*, besteen proiektuetan,
    beste batzuen proiektu*, ez dugu proiektu propiorik, proiektu propiorik ez, proiektu propiorik gabe,
    norbaitek bazkide bat behar badu, bazkidea behar baduzue, prest gaude parte hartzeko,
    parte hartzeko prest gaude, batzeko prest gaude, zer eskaintzen dugun, zer eman dezakegun,
    gonbida gaitzazue, gonbidatu gaitzazue`,
  amendment: `
    zuzenketa, zuzenketak, zuzentzeko eskaera, akats bat zuzen*, akatsa zuzen*, mesedez zuzendu,
    mesedez aldatu, aldatu mesedez, zuzendu mesedez, eguneratu mesedez, mesedez eguneratu,
    gure iragarkiaren aldaketa, gure eskaintzaren aldaketa, gure bilaketaren aldaketa,
    gure eskaintzan aldaketa*, gure iragarkian aldaketa*, gure iragarkia zuzen*, gure eskaintza zuzen*,
    epea luzatu*, epea luzatzea, epearen luzapena, epe luzapena, luzatu egin dute epea, luzatu dute epea,
    epe berria, data berria, epea aldatu*, epea atzeratu*, azken eguna atzeratu*, gainerakoa ez da aldatzen,
    gainerakoa berdin, gainontzekoa berdin, gainerako guztia, errakuntza, gehitu mesedez, mesedez gehitu,
    gure iragarkiari gehitu*, bidali genizuen, bidali genizuen eskaintza*, argitaratu zenuten gure*,
    lehengo mezuan, aurreko mezuan`,
  withdrawal: `
    bazkideak aurkitu ditugu, bazkidea aurkitu dugu, bazkidea topatu dugu, bazkideak topatu ditugu,
    bazkide* ~ aurkitu dugu, bazkide* ~ aurkitu ditugu, badugu bazkidea, baditugu bazkideak,
    jada ez dugu bazkiderik behar, ez dugu gehiago bazkiderik, ez gara gehiago bazkide,
    dagoeneko ez gara bila, bilaketa amaitu*, bilaketa bertan behera*, bertan behera utzi*,
    bertan behera geratu*, proiektua bertan behera*, proiektua ez da egingo, proiektua ez da gauzatuko,
    proiektuari uko*, atzera egin dugu, kendu iragarkia, iragarkia kendu, iragarkia ezabatu, eskaintza kendu*,
    eskaintza erretira*, iragarkia erretira*, ezabatu mesedez, kendu mesedez, mesedez kendu, mesedez ezabatu,
    erretiratu nahi*, erretiratzen dugu, partzuergoa osatuta, partzuergoa osatu dugu, ez dute onartu gure,
    ez da jada baliozkoa`,
  interest: `
    zuen iragarkia, iragarkia ikusi*, eskaintza ikusi*, iragarkia irakurri*, eskaintza irakurri*,
    zuen webgunean ikusi*, webgunean ikusi*, zuen webgunean irakurri*, zuen webgunean argitaratu*,
    zuen buletinean, interesatzen zaigu, interesatzen zait, interesgarria iruditu, interesatuta gaude,
    interesa dugu, interesa daukagu, eskaintzari erantzun*, iragarkiari erantzun*, eskaintza zenbaki*,
    iragarki zenbaki*, eskaintza zk, harremanetan jar gaitzazue, harremanetan jarri gaitzakezue,
    harremanetan jar gaitzakezue, kontaktua eman*, haien kontaktua, oraindik bazkide bila, oraindik bilatzen,
    oraindik indarrean, proiektu horretan parte hartu nahi, haien proiektuan`,
  question: `
    esan diezadakezu, esan diezadakezue, esan diezagukezue, esan ahal didazu*, jakin nahi nuke,
    jakin nahi genuke, jakin nahiko nuke, jakin nahiko genuke, galdera bat, galdera batzuk, kontsulta bat,
    posible al da, posible da ala, ba al dago, badago aukerarik, nola eska dezakegu, nola eska daiteke,
    nola egin dezaket, nola egiten da, nori zuzendu, norengana jo, zer baldintza, zein baldintza,
    zer egin behar, zein dira baldintzak, informazioa eska*, informazio gehiago nahi, argibide*, zalantza bat,
    zalantzak, laguntzarik ba al dago`,
  newsletter: `
    buletin*, newsletter*, albiste buletina, berripapera, zenbaki honetan, ale honetan, harpidetza kendu,
    baja eman, harpidetza ezeztatu*, nabigatzailean ikusi, ikusi nabigatzailean, online bertsioa,
    gehiago irakurri, irakurri gehiago, irakurtzen jarraitu, jarraitu irakurtzen, harpidetu*, hileko albisteak`,
  event: `
    gonbidatzen zaitugu, gonbidatzen zaituztegu, gonbidapena, gonbita, izen-ematea, izena emateko, izena eman,
    eman izena, izen-emate orria, egitaraua, egitarau, jardunaldira gonbida*, gorde data, hitzordua,
    doako sarrera, plaza mugatuak, plazak mugatuak, leku mugatuak, webinarra, jardunaldia, hizlari*,
    mahai-ingurua`,
  fundersCall: `
    deialdia ireki*, deialdia zabaldu*, deialdi berria, deialdia zabalik, laguntza deialdia,
    laguntzen deialdia, dirulaguntza deialdia, dirulaguntzen deialdia, onuradun*, laguntza lerro*,
    diruz lagundu daitezkeen, diruz lagungarri*, eskaerak aurkezteko epea, eskabideak aurkezteko epea,
    gastuen gehienez, gastu hautagarri*, dirulaguntzaren gehieneko zenbatekoa, oinarri arautzaile*,
    eskatzaileek, eligible, deialdiaren oinarriak`,
  autoReply: `
    bulegotik kanpo, ez nago bulegoan, oporretan nago, oporretan egongo naiz, erantzun automatikoa,
    mezu automatikoa, automatikoki sortu*, automatikoki bidali*, ez erantzun mezu honi, mesedez ez erantzun,
    itzultzean erantzungo, zure mezua jaso dugu, jaso izanaren, zure eskaera erregistratu*, txartel zenbaki*,
    tiket zenbaki*, irakurri izanaren agiria, kanpoan egongo naiz, itzuliko naiz, premiazko kasuetan`,
  bounce: `
    ezin izan da entregatu, ez da entregatu, entregatu gabe, mezua ezin izan da bidali, mezua itzuli da,
    helbidea ez da aurkitu, hartzailea ezezaguna, hartzailearen postontzia, postontzia beteta,
    entrega hutsegitea, bidalketak huts egin`,
  spam: `
    SEO, Googleko lehen orri*, Google-ko lehen*, bilatzaileetan posizionatze*, posizionamendu*, backlink*,
    esteka eraikuntza, mailegu merke*, mailegu azkar*, mailegu eskaintza*, interes tasa baxu*, herentzia*,
    loteria irabazi*, irabazi duzu, saria irabazi*, inbertsio aukera*, inbertitzaile*, bitcoin*,
    kriptomoneta*, zure kontua blokeatu*, zure kontua egiaztatu*, pasahitza iraungi*, egin klik hemen,
    banku transferentzia egin, abokatu naiz, dohaintza milioi*, web diseinu merke*`,
  job: `
    lanpostu hutsa, lanpostu eskaintza, lan eskaintza, lan-eskaintza, langile bila, langilea behar dugu,
    curriculuma bidali*, bidali curriculuma, curriculum vitae, soldata gordina, soldata, lan kontratua,
    lanaldi osoa, lanaldi erdia, lan poltsa, hautaketa prozesua, oposizio*, lanpostua betetzeko`,
  participants: `
    parte-hartzaile bila*, parte-hartzaileak bilatzen*, parte hartzaileen bila*, gazteak bilatzen*,
    gazte bila gabiltza, boluntario bila*, boluntarioak bilatzen*, boluntarioak behar*, plaza libreak,
    leku libreak, auzolandegi*, gazte trukea, gazte trukerako, trukerako gazteak, bidaia gastuak ordaind*,
    ostatua eta mantenua, udaleku*, ESC boluntario*, plaza bat libre`,
  minutes: `
    akta, bileraren akta, bilera akta, bertaratuak, bertaratutakoak, bertaraturik, gai-zerrenda, gai zerrenda,
    aztergai zerrenda, erabakiak, galde-eskeak, galde eskeak, bilera amaitutzat, aurreko akta onartu*, bilkura`,
  press: `
    prentsa oharra, prentsa-oharra, prentsa ohar*, prentsaurrekoa, berehala argitaratzeko, hedabideentzako,
    komunikabideentzat, argazkiak eskuragarri, prentsa arduradun*, inauguratu zuten, amaiera ekitaldia,
    amaiera konferentzia`,
  thanks: `
    eskerrik asko zuen laguntzagatik, eskerrik asko zure laguntzagatik, mila esker zuen laguntzagatik,
    mila esker laguntzagatik, eskerrak eman nahi, eskertu nahi, esker mila, bihotzez eskertzen, urte berri on,
    gabon zoriontsuak, eguberri on`,
}

export const partners: PartnerCues = {
  partner: `
    bazkide*, partner*, kide, kideak, kideen, lankide*, partaide*, partzuergo*, kontsortzio*, elkarlanean`,
  wanted: `
    bila, bilatzen*, bilatu*, behar, behar dugu, behar ditugu, nahi, nahi dugu, nahi genuke, nahiko genuke,
    falta, falta zaigu, falta zaizkigu, gustatuko litzaiguke, hobe, hobeto, lehentasun*, lehenetsi*,
    lehenetsita, ahal bada, ahal dela, ideala, egokiena, aurkitu nahi, topatu nahi, interesatzen zaizkigu,
    interesatuta, gonbidatzen*, ongi etorri*, batez ere, bereziki, tik, bazkideak, herrialdeetako,
    herrialde hauetako, hauetakoa, gutxienez, beste`,
  found: `
    dagoeneko, jada, badugu, baditugu, badaukagu, badira, parte hartzen dute, bazkide ditugu, gurekin dago,
    gurekin daude, konfirmatuta, baieztatuta, baieztatu du, baieztatu dute, berretsi du, batu zaigu,
    batu zaizkigu, gure bazkidea, gure bazkideak, elkarrekin, batera, akordioa sinatu*, adostu dugu,
    aurkitu dugu, aurkitu ditugu, konpromisoa hartu*, ziurtatuta, duela gutxi batu, bazkideak dira`,
  example: `
    bisitatu genuen, bisitatu ditugu, lan egin genuen, lankidetzan aritu ginen, aurreko proiektu*,
    iazko proiektu*, adibide*, adibidez, bezala, bezalako, antzera, inspirat*, eredu*, ikasi genuen,
    ikasketa bidaia*, esperientziatik, iraganean, joan ginen, izan ginen, parte hartu genuen`,
  anyCountry: `
    EBko edozein herrialde*, EBko edozein, edozein herrialde*, edozein herrialdetako*, edozein herrialdetatik,
    Europako edozein*, Europa osoko*, Europa osotik, Europa osoan, Europar Batasuneko edozein,
    Europar Batasun osoko, EB osoko, EBko herrialde guztietako, herrialde guztietako*,
    Europako herrialde guzt*, berdin da nongo*, berdin zaigu nongo*, nongoa den berdin, Europan non,
    munduko edozein`,
  negation: `
    ez, ezin, gabe, izan ezik, salbu, jada ez, ez dugu, ez da, ez dira, ezta, kenduta, baizik, inoiz, ordez`,
}

export const money: MoneyCues = {
  thousand: 'mila, milako',
  million: 'milioi, milioiko, milioirdi, M',
  currencies: {
    EUR: 'euro, euro*, eurotako',
    GBP: 'libera, libera esterlina',
    USD: 'dolar, dolar*',
    CHF: 'franko suitzar*',
  },
  total: `
    aurrekontu*, aurrekontua, aurrekontu osoa, guztira, guztirako, osotara, kostu*, kostua, kostu osoa,
    zenbateko*, inbertsioa, proiektuaren kostua, denera, bazkide guztien artean, guztion artean,
    finantzaketa osoa`,
  perPartner: `
    bazkide bakoitza*, bazkide bakoitzeko, bazkideko, bazkide bakoitzarentzat, kide bakoitza*, bakoitzak,
    bakoitzarentzat, bakoitzeko, erakunde bakoitza*, lurralde bakoitza*, talde bakoitza*, elkarte bakoitza*,
    herri bakoitza*`,
  otherMoney: `
    horietatik, gure ekarpena, gure partea, geure partea, berezko funtsak, kofinantzaketa*, kofinantza*,
    kuota*, bazkidetza kuota, soldata*, hileko, hilean, urteko, orduko, eguneko, pertsonako, prezio*, sari*,
    sarrera, alokairu*, maizter*, tasa*, matrikula*, fakturazio*, dirulaguntza gehienez, gehieneko laguntza,
    bidaia gastu*, gastatu genuen, jaso genuen`,
}
