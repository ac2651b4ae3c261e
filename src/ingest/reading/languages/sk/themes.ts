import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, turistik*, cestovný ruch, cestovného ruchu, cestovnom ruchu, agroturis*, pešie trasy,
    turistick* chodník*, náučn* chodník*, cyklotras*, cykloturis*, ubytovani*, penzión*, pútnick*, púť, púte,
    rozhľad*, sprievodc*, destináci*, kempy, vínna cesta, dovolenk*, pešo, pútnik*, cyklist*, bicyklom,
    cyklotrasa, turisti, hostia, hostí, víkend*, mimo sezóny, výlet*, chaty, chát, trasa, trasy, na bicykli`,
  heritage: `
    dedičstv*, kultúr*, tradíci*, tradičn*, folklór*, remesl*, remesiel, múze*, skanzen*, pamiatk*, pamiatok,
    kaštieľ*, hrady, hradov, históri*, historick*, archeológ*, ľudov*, kroj, kroje, krojov, hudb*, hudobn*,
    tanec, tance, divadl*, festival*, tkani*, tkáč*, keramik*, výšivk*, čipk*, košikár*, kostol*, kláštor*,
    vodn* mlyn*, drevenic*, drevené kostolíky, povest*, rozprávk*, umelc*, umenie, banícke, zabudnuté remeslá,
    staré remeslá, staré fotografie, spomienky, pamätník*, baníct*, baník*, bane, pec na chlieb, kaplnk*,
    kaplnky, fresky, organ, harmonik*, gajdy, gajdoš*, rezbár*, kováč*, hrnčiar*, tkáčk*, zrúcan*,
    drevené kostol*, betlehem*, fašiang*, púť, púte, fujar*, kroniky, výšiv*, pltn*, pltí`,
  'local-food': `
    miestne potraviny, miestnych potravín, miestn* produkt*, regionáln* produkt*, potravin*, gastronóm*,
    krátke dodávateľské, krátkych dodávateľských, farmársk* trh*, vinárstv*, víno, vína, vín, syr, syry,
    syrov, bryndz*, med, medu, mušt*, pekáreň, pekárne, chlieb, pivo, pivovar*, školsk* jedáln*, stravovani*,
    recept*, kuchyň*, reštaurác*, huby, lekvár*, slow food, predaj z dvora, kuchár*, variť, varia, jesť,
    jedlá, jedál, mlieko, mlieka, mäso, mäsa, jahňacin*, vajcia, čaj, čaje, korenie, múka, múky, mlyn, šťav*,
    olej, oštiep*, koláč*`,
  agriculture: `
    poľnohospodár*, farmárčen*, farmy, fariem, ekologické poľnohospodárstvo, chov, chovateľ*, pastv*, pasien*,
    ovce, oviec, kozy, dobytok, dobytka, včel*, včelár*, sady, sadov, ovoci*, ovocn*, zelenin*, vinic*,
    vinohrad*, pôda, pôdy, pôdu, osiv*, byliny, bylín, levandul*, obili*, mladí farmári, mladých farmárov,
    zavlažovan*, plodín, staré odrody, salaš*, vlna, stáda, stádo, kosenie, seno, hrušk*, sliv*, jabl*,
    orech*, čerešn*, zemiak*, husi, somár*, kone, koní, záhrad*, bača, bačov, valas*, mlieko, jahňat*, syrár*`,
  forestry: `
    les, lesy, lesov, lesn*, lesníctv*, lesníck*, drevo, dreva, drev, drevársk*, píla, píly, stromy, stromov,
    výsadb*, zalesňovan*, smrek*, buk, buky, jedľ*, dub, duby, borovic*, stolár*, tesár*, hračky z dreva,
    lykožrút*, lesníci, vlastníci lesov`,
  fisheries: `
    rybár*, rybolov*, ryby, rýb, rybník*, akvakultúr*, kapor, kapra, pstruh*, pobrež*, morsk*, prístav*,
    kapry, úhor*, raky, rybári, liaheň, zubáč*, šťuk*`,
  environment: `
    životné prostredie, životného prostredia, príroda, prírody, prírode, prírodn*, ochrana prírody,
    biodiverzit*, krajinotvor*, mokrad*, rašelin*, voda, vody, vodn*, zadržiavani* vody, sucho, sucha, povod*,
    potok*, druhy, vtáky, vtákov, vlk, vlky, vlkov, medveď*, opeľovač*, motýľ*, lúky, lúk, natura 2000,
    chránen* územ*, ekológi*, ekologick*, ekosystém*, invázn*, geopark*, netopier*, svetelné znečistenie,
    kvety, kvetin*, žaby, losos*, vydr*, bobor, bobr*, pitná voda, studničk*, studne, eróz*, stromoradi*,
    aleje, syseľ, sysle, bocian*, dažďov* vod*, orly, orlov`,
  'climate-energy': `
    klíma, klím*, energi*, energetick*, obnoviteľn*, fotovolt*, solárn*, vetern*, biomas*, bioplyn*,
    zatepľovan*, zateplen*, vykurovan*, uhlík*, emisi*, tepeln* čerpad*, skleníkov*, geotermáln*, elektrin*,
    prúd, strechy, strechách, panely, batéri*, kotol, kotly, štiepk*, vietor, horúčav*, búrk*, vodík*,
    účty za energie, teplo, tepla`,
  circular: `
    obehov*, cirkulárn*, odpad*, recykl*, kompost*, opätovné použ*, opravovň*, znovupouž*, bioekonomik*,
    second hand, plasty, plastov, plytvani*, upcykl*, zero waste, zvyšky, odrezky, staré šaty, oblečenie,
    textil*, fľaše, poháre, starý nábytok, oprav*, knižnica vecí, požičovň*, štiepka z`,
  'smart-villages': `
    inteligentn* obc*, inteligentné dediny, inteligentných dedín, smart village*, múdre obce,
    inteligentný vidiek`,
  digital: `
    digitál*, digitaliz*, internet, online platform*, aplikáci*, softvér*, coworking*, práca na diaľku,
    programovan*, robotik*, umelá inteligencia, umelej inteligencie, drony, virtuáln* realit*, e-shop*, 3D,
    kyber*, senzor*, spoločný web, tablety, počítač*, smartfón*, digitálna mapa, dištančn*, videá`,
  mobility: `
    mobilit*, doprav*, autobus*, zdieľanie áut, zdieľané autá, carsharing, železnic*, vlak*, cyklodoprav*,
    bicykl*, elektromobil*, nabíjac*, spolujazd*, MHD, kompa, minibus*, autá, vodič*, zastávk*,
    cestovn* poriadk*, spoje, spojov, lístky, cyklotras*`,
  youth: `
    mládež*, mladých ľudí, mladí ľudia, mladým ľuďom, deti, detí, deťom, žiaci, žiakov, študenti, študentov,
    školáci, mládežníck*, skauti, škola, školy, škôlky, triedy, chlapc*, skaut*, mladé rodiny, mladých rodín,
    dospievajúci`,
  ageing: `
    senior*, starnuti*, starší ľudia, starších ľudí, dôchodc*, strieborn* ekonomik*, demenci*, medzigenerač*,
    domov seniorov, starí rodičia, starob*, nad 65, nad 70, babky, babičk*, dedk*, starí ľudia, starých ľudí,
    opatrovateľ*, opatrovan*`,
  inclusion: `
    začleňovan*, inklúzi*, inkluzívn*, zdravotným postihnutím, postihnut*, znevýhodnen*, chudob*, vylúčen*,
    rómsk*, Rómovia, Rómov, menšin*, bezbariér*, zraniteľn*, autiz*, nevidiac*, sociálne poľnohospodárstvo,
    sociálne podnikanie, osamelos*, bez práce, dlhodobo nezamestnan*, dlhej nezamestnanosti, nezamestnanosti,
    nízkopríjmov*, potravinová banka, väzni, sociálne slab*, sociálny podnik, osamelí, opusten*, dlhy`,
  migration: `
    migrác*, migrant*, utečen*, azyl*, cudzinc*, prisťahoval*, vysťahoval*, vyľudňovan*, navrátil*,
    noví obyvatelia, diaspór*, odídenc*, ukrajin*, kurzy slovenčiny, odišli, vracajú sa, návrat*,
    noví susedia, odchod mladých`,
  equality: `
    ženy, žien, ženám, ženách, žensk*, rodov*, rovnosť, rovnosti, rovnaké príležitosti, dievčat*,
    domáce násilie, diskrimináci*, podnikateľky, manželky, starostky, gazdin*, mamičky, podnikateliek`,
  business: `
    podnikani*, podnikateľsk*, zamestnanosť, zamestnanosti, zamestnávan*, pracovné miesta, pracovných miest,
    nezamestnan*, startup*, obchod, obchodu, obchodn*, marketing*, inkubátor*, miestna ekonomika,
    miestnej ekonomiky, regionálna značka, živnosti, export*, odbyt, predávať, predaj, zákazník*, príjmy,
    remeselníci, malé firmy, rodinné firmy, výrobcov, výrobcovia, tržby, zamestnávame, dielne`,
  training: `
    vzdelávan*, vzdelávac*, školeni*, kurz*, výučb*, zručnost*, odborná príprava, študijn* cest*, stáž*,
    mentoring*, učni, učiteľ*, celoživotn*, letná škola, osnovy, naučiť, učiť, odovzdávať, majstri, majstrov,
    učeň*, lektor*, rekvalifikáci*, inštruktor*, dielne pre, prax žiakov, tvorivé dielne`,
  health: `
    zdravie, zdravia, zdravotn*, zdravotníc*, lekár*, sestry, starostlivos*, nemocnic*, duševné zdravie,
    duševného zdravia, terapi*, psycholog*, kúpele, kúpeľ*, wellness, telemedicín*, prevenci*, výživ*,
    závislost*, hospic*, srdce, zubár*, sanitk*, pôrodn*, stres*, vyhoreni*, chorí, pacient*,
    terapeutick* záhrad*, hipoterapi*, záchranár*, ošetrovateľ*`,
  sport: `
    šport*, voľný čas, voľnočasov*, futbal*, lyžov*, lyžiar*, bežeck*, horolez*, vodáck*, kajak*, jazdeck*,
    ihrisk*, plávani*, orientačný beh, turnaj*, bežci, preteky, cvičenie, gymnastik*, korčuľ*, telocvič*,
    športovci, šach*, splav*, pochod*`,
  services: `
    služby na vidieku, verejné služby, verejných služieb, základné služby, základných služieb,
    obchod na dedine, dedinský obchod, predajňa, pošta, bývani*, prázdne domy, prázdnych domov,
    komunitné centrum, komunitných centier, kultúrny dom, knižnic*, materské školy, námestie, krčma,
    pojazdn* predajň*, zatvorené školy, bývalá škola, pojazdn*, minibus*, byty, bytov, bankomat, fara, hasič*,
    komunitné domy, lekár v obci, obchodík*`,
  governance: `
    participáci*, participatívn*, zapojenie občanov, zapájanie občanov, občianska spoločnosť,
    občianskej spoločnosti, dobrovoľníc*, stratégi*, komunitné plánovanie, miestna demokracia, demokraci*,
    riadenie MAS, animáci*, evaluáci*, hodnotenie, budovanie kapacít, zdola nahor, metóda LEADER,
    rozhodovani*, správa vecí, spoločne rozhodovať, rozhodujú, okrúhly stôl, okrúhle stoly, poslanc*,
    obecné zhromaždenie, verejné stretnutia`,
}
