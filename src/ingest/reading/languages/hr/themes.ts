import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turiz*, turist*, agroturiz*, ruralni turizam, pješačk* staz*, planinarsk*, planinar*, biciklističk* staz*,
    biciklističke rute, cikloturiz*, smještaj*, noćenj*, posjetitelj*, hodočas*, itinerar*, kamp odmorišt*,
    vodič*, turistička ruta, ture, apartman*, izletišt*, destinacij*`,
  heritage: `
    baštin*, kultur*, tradicij*, običaj*, muzej*, stari zanat*, zanat, zanati, zanate, rukotvorin*, folklor*,
    narodn* nošnj*, ples, plesovi, pjesm*, glazb*, klapa, klape, tamburic*, dvorac, dvorci, utvrd*, tvrđav*,
    suhozid*, čipk*, čipkarst*, lončar*, keramik*, tkanj*, vezenj*, arheolo*, povijes*, legend*, dijalekt*,
    govor* zavičaj*, arhiv*, crkv*, samostan*, mlinovi, vodenic*, karneval*, maškar*, poklad*, kazališt*,
    umjetn*, film, filmov*, tradicijsk*`,
  'local-food': `
    lokalna hrana, lokalne hrane, lokalnu hranu, hrana, hrane, hranu, domaći proizvod*, lokalni proizvod*,
    lokalnih proizvoda, tradicijski proizvod*, prehramben*, gastronom*, kulinar*, kuhinj*, recept*, vino,
    vina, vinsk*, sir, sirevi, sireva, med, meda, maslinov* ulj*, pršut*, kulen*, kobasic*, rakij*, likeri,
    kruh, kruha, brašn*, kratki lanci, kratkih lanaca, kratke lance, tržnic*, seosk* tržnic*, kušaonic*,
    degustacij*, džem*, pekmez*, kestenj*, tartuf*, školsk* kuhinj*, oznaka izvornosti`,
  agriculture: `
    poljopriv*, ratarst*, stočarst*, pčel*, pčelar*, košnic*, ovce, ovaca, ovčar*, koze, kozar*, goved*,
    krave, magarac, magarc*, magaric*, pašnja*, ispaš*, voćnja*, voćar*, vinograd*, masline, maslina,
    maslinik*, maslinar*, povrć*, vrtlar*, sjeme, sjemen*, stare sorte, starih sorti, autohton* pasmin*,
    izvorn* pasmin*, ljekovit* bilj*, lavand*, smilje, ekološk* uzgoj, ekološk* proizvodnj*, permakultur*,
    tlo, tla, navodnjavanj*, vuna, vune, konoplj*, mladi poljoprivrednici, mladih poljoprivrednika, agrošumar*`,
  forestry: `
    šuma, šume, šumar*, šumsk*, drvo, drva, drvn*, drvoprerad*, pošumljavanj*, pilan*, šumski požar*`,
  fisheries: `
    ribarst*, ribar*, ribolov*, ribe, riba, ribu, akvakultur*, marikultur*, školjk*, kamenic*, dagnj*, morsk*,
    more, mora, moru, obala, obale, luka, luke, lučic*, brodic*, barke, plavo gospodarstvo, plava ekonomija,
    morski otpad, tuna, srdel*, uzgajališt*`,
  environment: `
    okoliš*, priroda, prirode, prirodn*, bioraznolikost*, biološka raznolikost, močvar*, vode, vodotok*,
    rijeke, izvor*, lokv*, bunari, staništ*, ptice, ptica, rode, roda, šišmiš*, vuk, vukovi, vukova, medvjed*,
    ris, risovi, oprašivač*, leptir*, livad*, travnja*, natura 2000, zaštićen* područj*, krš, krša,
    krajobraz*, invazivn*, poplav*, suša, suše, tamno nebo, svjetlosno onečišćenje, svjetlosnog onečišćenja,
    onečišćenj*, ekosustav*, ekološk*, spilj*, špilj*`,
  'climate-energy': `
    klim*, energ*, energij*, obnovljiv*, solarn*, sunčan* elektran*, fotonapon*, vjetroelektran*, biomas*,
    bioplin*, ugljik*, emisij*, dekarboniz*, energetska zajednica, energetske zajednice,
    energetsk* siromaštv*, toplinsk* pump*, prilagodba klimatskim`,
  circular: `
    kružn*, otpad*, recikl*, kompost*, ponovna uporaba, ponovne uporabe, ponovnu uporabu, popravak uređaja,
    popravak stvari, kafić za popravke, repair cafe, bioekonomij*, bez plastike, nula otpada, nusproizvod*`,
  'smart-villages': `
    pametna sela, pametnih sela, pametno selo, pametnog sela, pametnim selima, sela budućnosti`,
  digital: `
    digital*, internet, širokopojasn*, internetska platforma, aplikacij*, mobilna aplikacija, softver*,
    umjetna inteligencija, umjetne inteligencije, coworking, daljinski rad, rad na daljinu, digitalni nomadi,
    digitalnih nomada, 3D, dron, dronovi, senzor*, robotik*, virtualn* stvarnost*, programiranj*, e-trgovin*,
    otvoreni podaci`,
  mobility: `
    mobilnost, mobilnosti, promet, prijevoz*, javni prijevoz, autobus*, bicikl*, biciklizam, željeznic*, vlak,
    vlakovi, pruga, pruge, električn* vozil*, dijeljenje automobila, dijeljenje vožnje, kombi na poziv,
    prijevoz na poziv, trajekt*, punionic*`,
  youth: `
    mladi, mladih, mladima, mlade, mladež*, djeca, djece, djecu, djeci, učenic*, učenik*, srednjoškol*,
    student*, razmjena mladih, centar za mlade, savjet mladih, dječj*`,
  ageing: `
    starije osobe, starijih osoba, starijim osobama, starij*, starenj*, umirovljenik*, treća dob, treće dobi,
    međugeneracijsk*, demencij*, bake, djedovi, gerontolo*, dom za starije, aktivno starenje`,
  inclusion: `
    uključivanj*, socijalna uključenost, osobe s invaliditetom, osoba s invaliditetom, invaliditet*,
    siromaštv*, ranjiv*, romi, roma, romsk*, pristupačnost*, socijalna poljoprivreda, socijalno poduzetništvo,
    društveno poduzetništvo, isključenost*, beskućni*, autiz*, slijep*, gluh*, teškoće u razvoju, teškoćama,
    terapijsk* vrt*, usamljenost*`,
  migration: `
    migra*, izbjegl*, doseljen*, doseljavanj*, iseljavanj*, iseljeni*, depopulacij*, povratnik*, povratak u,
    dijaspor*, demografsk*, novi stanovnici, novih stanovnika, azil*, strani radnici, stranih radnika`,
  equality: `
    žene, žena, ženama, žensk*, rodn*, ravnopravnost*, jednakost*, djevojke, djevojaka, diskriminacij*,
    poduzetnice, nasilj* nad ženama, poljoprivrednice`,
  business: `
    poduzetnič*, poduzetništv*, poduzetnik*, zapošljavanj*, zaposlenost*, radna mjesta, radnih mjesta,
    marketing*, brend*, brendiranj*, gospodarstv*, gospodarsk*, oznaka kvalitete, start-up*, inkubator*,
    obrtnik*, mali poduzetnici, izvoz*, prodaj*, trgovin*, lanac vrijednosti, lanci vrijednosti`,
  training: `
    obrazovanj*, osposobljavanj*, usavršavanj*, tečaj*, učenj*, vještin*, mentor*, edukacij*,
    studijsk* posjet*, studijsk* putovanj*, učitelj*, nastavni*, strukovn*, naukovanj*, praksa učenika,
    radionice za, cjeloživotn*, priručnik*, stažiranj*`,
  health: `
    zdravlj*, zdravstv*, zdravstven*, liječnik*, medicin*, njega u kući, skrb, skrbi, mentaln* zdravlj*,
    psihičk*, terapij*, lječilišt*, toplice, ljekarn*, bolnic*, ovisnost*, prevencij*, dobrobit, telemedicin*,
    rehabilitacij*`,
  sport: `
    sport*, nogomet*, penjanj*, skijanj*, kajak*, konjičk*, jahanj*, rekreacij*, trčanj*, trail, jedrenj*,
    veslanj*, plivanj*, brdski biciklizam, boćanj*, igrališt*`,
  services: `
    osnovne usluge, javne usluge, socijalne usluge, seoska trgovina, seoske trgovine, trgovina u selu,
    knjižnic*, bibliobus, stanovanj*, prazne kuće, praznih kuća, napuštene kuće, napuštenih kuća, vrtić,
    društveni dom, društveni domovi, društvenih domova, zadnja trgovina, pošta u selu, pokretna trgovina,
    vatrogas*`,
  governance: `
    upravljanj*, participativ*, sudjelovanje građana, sudjelovanja građana, volont*, civilno društvo,
    civilnog društva, strategij*, demokracij*, demokratsk*, odozdo prema gore, pristup odozdo,
    građanski proračun, participativni proračun, jačanje kapaciteta, evaluacij*, vrednovanj*, animacij*,
    savjet* građana, odlučivanj*`,
}
