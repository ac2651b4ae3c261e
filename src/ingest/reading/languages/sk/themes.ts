import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, turistik*, cestovný ruch, cestovného ruchu, cestovnom ruchu, agroturis*, pešie trasy,
    turistick* chodník*, náučn* chodník*, cyklotras*, cykloturis*, ubytovani*, penzión*, pútnick*, púť, púte,
    rozhľad*, sprievodc*, destináci*, kempy, vínna cesta, dovolenk*`,
  heritage: `
    dedičstv*, kultúr*, tradíci*, tradičn*, folklór*, remesl*, remesiel, múze*, skanzen*, pamiatk*, pamiatok,
    kaštieľ*, hrady, hradov, históri*, historick*, archeológ*, ľudov*, kroj, kroje, krojov, hudb*, hudobn*,
    tanec, tance, divadl*, festival*, tkani*, tkáč*, keramik*, výšivk*, čipk*, košikár*, kostol*, kláštor*,
    vodn* mlyn*, drevenic*, drevené kostolíky, povest*, rozprávk*, umelc*, umenie, banícke`,
  'local-food': `
    miestne potraviny, miestnych potravín, miestn* produkt*, regionáln* produkt*, potravin*, gastronóm*,
    krátke dodávateľské, krátkych dodávateľských, farmársk* trh*, vinárstv*, víno, vína, vín, syr, syry,
    syrov, bryndz*, med, medu, mušt*, pekáreň, pekárne, chlieb, pivo, pivovar*, školsk* jedáln*, stravovani*,
    recept*, kuchyň*, reštaurác*, huby, lekvár*, slow food, predaj z dvora`,
  agriculture: `
    poľnohospodár*, farmárčen*, farmy, fariem, ekologické poľnohospodárstvo, chov, chovateľ*, pastv*, pasien*,
    ovce, oviec, kozy, dobytok, dobytka, včel*, včelár*, sady, sadov, ovoci*, ovocn*, zelenin*, vinic*,
    vinohrad*, pôda, pôdy, pôdu, osiv*, byliny, bylín, levandul*, obili*, mladí farmári, mladých farmárov,
    zavlažovan*, plodín, staré odrody, salaš*, vlna`,
  forestry: `
    les, lesy, lesov, lesn*, lesníctv*, lesníck*, drevo, dreva, drev, drevársk*, píla, píly, stromy, stromov,
    výsadb*, zalesňovan*`,
  fisheries: `
    rybár*, rybolov*, ryby, rýb, rybník*, akvakultúr*, kapor, kapra, pstruh*, pobrež*, morsk*, prístav*`,
  environment: `
    životné prostredie, životného prostredia, príroda, prírody, prírode, prírodn*, ochrana prírody,
    biodiverzit*, krajinotvor*, mokrad*, rašelin*, voda, vody, vodn*, zadržiavani* vody, sucho, sucha, povod*,
    potok*, druhy, vtáky, vtákov, vlk, vlky, vlkov, medveď*, opeľovač*, motýľ*, lúky, lúk, natura 2000,
    chránen* územ*, ekológi*, ekologick*, ekosystém*, invázn*, geopark*, netopier*, svetelné znečistenie`,
  'climate-energy': `
    klíma, klím*, energi*, energetick*, obnoviteľn*, fotovolt*, solárn*, vetern*, biomas*, bioplyn*,
    zatepľovan*, zateplen*, vykurovan*, uhlík*, emisi*, tepeln* čerpad*, skleníkov*, geotermáln*`,
  circular: `
    obehov*, cirkulárn*, odpad*, recykl*, kompost*, opätovné použ*, opravovň*, znovupouž*, bioekonomik*,
    second hand, plasty, plastov, plytvani*, upcykl*, zero waste`,
  'smart-villages': `
    inteligentn* obc*, inteligentné dediny, inteligentných dedín, smart village*, múdre obce,
    inteligentný vidiek`,
  digital: `
    digitál*, digitaliz*, internet, online platform*, aplikáci*, softvér*, coworking*, práca na diaľku,
    programovan*, robotik*, umelá inteligencia, umelej inteligencie, drony, virtuáln* realit*, e-shop*, 3D,
    kyber*, senzor*`,
  mobility: `
    mobilit*, doprav*, autobus*, zdieľanie áut, zdieľané autá, carsharing, železnic*, vlak*, cyklodoprav*,
    bicykl*, elektromobil*, nabíjac*, spolujazd*, MHD, kompa`,
  youth: `
    mládež*, mladých ľudí, mladí ľudia, mladým ľuďom, deti, detí, deťom, žiaci, žiakov, študenti, študentov,
    školáci, mládežníck*, skauti`,
  ageing: `
    senior*, starnuti*, starší ľudia, starších ľudí, dôchodc*, strieborn* ekonomik*, demenci*, medzigenerač*,
    domov seniorov, starí rodičia`,
  inclusion: `
    začleňovan*, inklúzi*, inkluzívn*, zdravotným postihnutím, postihnut*, znevýhodnen*, chudob*, vylúčen*,
    rómsk*, Rómovia, Rómov, menšin*, bezbariér*, zraniteľn*, autiz*, nevidiac*, sociálne poľnohospodárstvo,
    sociálne podnikanie, osamelos*`,
  migration: `
    migrác*, migrant*, utečen*, azyl*, cudzinc*, prisťahoval*, vysťahoval*, vyľudňovan*, navrátil*,
    noví obyvatelia, diaspór*, odídenc*`,
  equality: `
    ženy, žien, ženám, ženách, žensk*, rodov*, rovnosť, rovnosti, rovnaké príležitosti, dievčat*,
    domáce násilie, diskrimináci*, podnikateľky`,
  business: `
    podnikani*, podnikateľsk*, zamestnanosť, zamestnanosti, zamestnávan*, pracovné miesta, pracovných miest,
    nezamestnan*, startup*, obchod, obchodu, obchodn*, marketing*, inkubátor*, miestna ekonomika,
    miestnej ekonomiky, regionálna značka, živnosti, export*, odbyt`,
  training: `
    vzdelávan*, vzdelávac*, školeni*, kurz*, výučb*, zručnost*, odborná príprava, študijn* cest*, stáž*,
    mentoring*, učni, učiteľ*, celoživotn*, letná škola, osnovy`,
  health: `
    zdravie, zdravia, zdravotn*, zdravotníc*, lekár*, sestry, starostlivos*, nemocnic*, duševné zdravie,
    duševného zdravia, terapi*, psycholog*, kúpele, kúpeľ*, wellness, telemedicín*, prevenci*, výživ*,
    závislost*, hospic*`,
  sport: `
    šport*, voľný čas, voľnočasov*, futbal*, lyžov*, lyžiar*, bežeck*, horolez*, vodáck*, kajak*, jazdeck*,
    ihrisk*, plávani*, orientačný beh, turnaj*`,
  services: `
    služby na vidieku, verejné služby, verejných služieb, základné služby, základných služieb,
    obchod na dedine, dedinský obchod, predajňa, pošta, bývani*, prázdne domy, prázdnych domov,
    komunitné centrum, komunitných centier, kultúrny dom, knižnic*, materské školy, námestie, krčma,
    pojazdn* predajň*`,
  governance: `
    participáci*, participatívn*, zapojenie občanov, zapájanie občanov, občianska spoločnosť,
    občianskej spoločnosti, dobrovoľníc*, stratégi*, komunitné plánovanie, miestna demokracia, demokraci*,
    riadenie MAS, animáci*, evaluáci*, hodnotenie, budovanie kapacít, zdola nahor, metóda LEADER,
    rozhodovani*, správa vecí`,
}
