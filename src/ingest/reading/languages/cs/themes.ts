import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turis*, turistik*, cestovní ruch, cestovního ruchu, agroturis*, venkovská turistika, pěší,
    turistick* stez*, naučn* stez*, stezk*, cyklostez*, cykloturis*, cyklotras*, ubytování, penzion*, poutní*,
    poutní stezk*, návštěvnick* centr*, rozhled*, hipostez*, průvodc*, destinac*, kempy, vinařská stezka,
    dovolen*, pěšky, poutník*, cyklist*, turisté, hosté, hostů, víkend*, mimo sezónu, výlet*, stezky, trasa,
    trasy, chaty, horská chata, koupaliště`,
  heritage: `
    dědictví, kultur*, tradic*, tradiční, folklor*, řemesl*, muze*, skanzen*, památk*, památek, zámek, zámky,
    hrad, hrady, histori*, archeolog*, lidov*, kroj, kroje, krojů, hudb*, hudební, tanec, tance, divadl*,
    festival*, tkan*, keramik*, výšivk*, krajk*, košíkář*, kostel*, klášter*, vodní mlýn*, větrný mlýn*,
    suché zídk*, loutk*, pověst*, pohádk*, umělc*, umění, sklářsk*, stará řemesla, zapomenutá řemesla,
    staré fotografie, pamětní*, vzpomínk*, hornic*, hornictv*, doly, dolů, pec na chleba, kaple, fresky,
    varhany, dechovk*, harmonik*, dudy, řezbář*, kovář*, kovářs*, hrnčíř*, tkadlen*, zřícenin*, doškov*,
    roubenk*, stodol*, vinné sklepy, betlém*, masopust*, pouť, poutě, skláři, sklář*, sklo, sokol*, kroniky,
    kronik*`,
  'local-food': `
    místní potravin*, místních potravin, místní produkt*, regionální produkt*, regionální potravin*,
    potravin*, gastronom*, krátk* řetěz*, krátké dodavatelské, farmářsk* trh*, farmářsk* obchod*, vinařstv*,
    víno, vína, vín, sýr, sýry, sýrů, med, medu, mošt*, pekárn*, chléb, chleba, pivo, piva, pivovar*, uzenin*,
    školní jídeln*, stravování, recept*, kuchyn*, restaurac*, houby, marmelád*, slow food, prodej ze dvora,
    bylink*, kuchař*, vařit, jíst, jídla, mléko, mléka, maso, masa, jehněčí, vejce, čaj, čaje, koření, mouka,
    mouky, mlýn, džem*, povidl*, šťáv*, olej, trdelník, hrách, čočka, zabíjačk*`,
  agriculture: `
    zemědělstv*, zemědělsk*, farmař*, farmy, ekologické zemědělství, chov, chovatel*, pastv*, pastev*, ovce,
    ovcí, kozy, koz, skot, skotu, včel*, včelař*, sady, sadů, ovoc*, ovocn*, zelenin*, vinic*, vinohrad*,
    půda, půdy, půdu, osiv*, byliny, levandul*, obilí, chmel*, mladí zemědělci, mladých zemědělců,
    komunitou podporované, zavlažován*, plodin*, staré odrůdy, starých odrůd, vlna, agrolesnictv*, stáda,
    stádo, seče, kosení, seno, hrušk*, švest*, jabl*, ořech*, třešn*, třešní, brambor*, husy, osli, koně,
    zahrada, zahrady, zahrad, salaš*, bača, mléko, košt*, višn*, mák`,
  forestry: `
    les, lesy, lesů, lesní, lese, lesnictv*, lesnick*, dřevo, dřeva, dřev, dřevařsk*, dřevěn*, pila, pily,
    kůrovec*, kůrovc*, stromy, stromů, výsadb*, zalesň*, smrk*, buk, buky, jedle, listnáč*, duby, borovic*,
    truhlář*, tesař*, hračky ze dřeva, pilin*, vlastníci lesů, lesníků, lesníci, sázet`,
  fisheries: `
    rybář*, rybolov*, ryby, ryb, rybník*, rybnikář*, akvakultur*, kapr, kapra, kapři, pstruh*, pobřež*,
    mořsk*, přístav*, úhoř*, raci, sítě na ryby, rybáři, líheň, líhn*, výlov*, candát*, štik*, losos*`,
  environment: `
    životní prostředí, životního prostředí, příroda, přírody, přírodě, přírodní, ochran* přírody,
    biodiverzit*, krajin*, mokřad*, rašelin*, voda, vody, vodní, zadržování vody, sucho, sucha, povod*,
    potok*, druhy, ptáci, ptáků, vlk, vlci, vlků, opylovač*, motýl*, louky, luk, natura 2000, chráněn* územ*,
    ekologi*, ekosystém*, invazní*, geopark*, netopýr*, světelné znečištění, tmavé nebe, tůně, remíz*,
    květiny, žáby, žab, losos*, vydr*, bobr*, pitná voda, studánk*, studny, eroz*, stromořadí, aleje, alej,
    sysl*, čáp*, čápi, sýček, netopýři, dešťov* vod*, nádrže, niva, nivy`,
  'climate-energy': `
    klima, klimat*, energie, energii, energií, energet*, obnovitel*, fotovoltai*, solární, větrn*, biomas*,
    bioplyn*, zateplen*, vytápění, uhlík*, emis*, komunitní energetika, energetick* společenstv*,
    tepeln* čerpad*, skleníkov*, oteplování, adaptac* na, elektřin*, proud, střechy, střechách, panely,
    baterie, kotel, kotle, štěpk*, vítr, vedra, bouřk*, vodík*, účty za energie, teplo, tepla, smrčin*`,
  circular: `
    oběhov*, cirkulární*, odpad*, recykl*, kompost*, opětovn* využit*, opravárn*, opravna, re-use, reuse,
    znovuvyuž*, bioekonomik*, second hand, plast, plasty, plastů, plýtvání, upcykl*, zero waste,
    sdílení nářadí, zbytky, odřezky, staré šaty, oblečení, textil*, lahve, sklenic*, starý nábytek, oprav*,
    bazárek, půjčovna věcí, knihovna věcí, vlna jako odpad`,
  'smart-villages': `
    chytr* obec, chytré obce, chytrých obcí, chytr* vesnic*, chytrý venkov, smart village*, chytr* venkov*`,
  digital: `
    digitál*, digitaliz*, internet, online platform*, aplikac*, software, coworking*, práce na dálku,
    programován*, robotik*, umělá inteligence, umělé inteligence, drony, dronů, virtuální realit*, e-shop*,
    3D, kyber*, vysokorychlostní, senzor*, podcast*, společný web, společný e-shop, tablety, počítač*,
    chytré telefony, digitální mapa, distanční výuka, videa`,
  mobility: `
    mobilit*, doprav*, autobus*, sdílení aut, sdílená auta, carsharing, železnic*, vlak*, cyklodoprav*, kolo,
    kola, elektromobil*, elektrokol*, nabíjec*, spolujízd*, na zavolání, MHD, přívoz, minibus*, auta, aut,
    řidič*, zastávk*, jízdní řád*, spoje, spojů, lístky, řidičský průkaz, doprava na zavolání`,
  youth: `
    mládež*, mlad* lid*, mladých lidí, mladým lidem, děti, dětí, dětem, žáci, žáků, studenti, studentů,
    školáci, teenager*, parlament mládeže, skauti, nízkoprahov*, škola, školy, školky, třídy, kluci, skaut*,
    mladé rodiny, mladých rodin, dospívající`,
  ageing: `
    senior*, stárnut*, starší lid*, starších lidí, důchodc*, stříbrn* ekonomik*, demenc*, mezigenerač*,
    domov pro seniory, prarodič*, babičk*, stáří, starší 70, starších 70, babičky, dědeček, dědečk*,
    staří lidé, starých lidí, pečující, pobytových zařízení, dožít doma, nad 65`,
  inclusion: `
    začleňován*, inkluz*, inkluzivn*, zdravotním postižením, postižen*, handicap*, chudob*, vyloučen*,
    znevýhodněn*, romsk*, Romové, Romů, menšin*, bezbariér*, zranitel*, autis*, nevidom*,
    sociální zemědělství, sociální podnikání, bezdomov*, osamělost*, bez práce, dlouhodobě nezaměstnan*,
    nízkopříjmov*, potravinová banka, vězni, vězňů, pěstoun*, sociálně slab*, opuštěn*, dluhy, osamělí,
    odlehl*`,
  migration: `
    migra*, uprchl*, azyl*, cizinc*, cizinci, přistěhoval*, vystěhoval*, vylidňov*, nově příchozí, navrátil*,
    noví obyvatelé, nových obyvatel, diaspor*, integrace cizinců, ukrajin*, kurzy češtiny, odešli, vracejí se,
    návrat*, noví sousedé, přistěhovalí, odchod mladých`,
  equality: `
    ženy, žen, ženám, ženách, žensk*, gender*, rovnost*, rovné příležitosti, rovných příležitostí, dívky,
    dívek, domácí násilí, diskriminac*, podnikatelky, farmářky, matky, manželky, starostky, selky, maminky,
    podnikatelek`,
  business: `
    podnikán*, podnikav*, drobní podnikatelé, zaměstnanost*, zaměstnáván*, pracovní místa, pracovních míst,
    nezaměstnan*, startup*, obchod, obchodu, obchodní, marketing*, inkubátor*, místní ekonomik*, ekonomik*,
    značk*, značení, živnost*, export*, odbyt, nástupnictv*, prodávat, prodej, zákazník*, příjmy, dílny,
    řemeslníci, malé firmy, rodinné firmy, prodejn*, výrobc*, odbytiště, tržby, uplatnění na trhu`,
  training: `
    vzděláván*, vzdělávac*, školen*, kurz*, výuk*, dovednost*, odborn* příprav*, studijní cest*, stáž*,
    mentoring*, učni, učňů, učitel*, celoživotní, letní škola, letní školy, osnovy, výukov*, workshopy pro,
    naučit, učit, učíme, předávat, mistři, mistrů, učedník*, lektor*, rekvalifikac*, instruktor*, praxe žáků,
    dílny pro, lesní pedagogik*`,
  health: `
    zdraví, zdravotn*, zdravotnic*, lékař*, sestry, péče, péči, nemocnic*, duševní zdraví, terapi*,
    psycholog*, lázně, lázeňsk*, wellness, telemedicín*, léčiv*, prevenc*, výživ*, závislost*, paliativ*,
    srdce, zubař*, sanitk*, porodní asistent*, stres*, vyhořen*, nemocní, pacient*, terapeutick* zahrad*,
    hipoterapi*, záchranář*, zdravotní sestra, ošetřovatel*`,
  sport: `
    sport*, volný čas, volnočasov*, fotbal*, lyžov*, lyžař*, běh, běžeck*, horolez*, vodáck*, kánoe, kajak*,
    jezdeck*, koně, hřiště, plaván*, orientační běh, horská kola, turnaj*, běžci, závod*, cvičení, gymnastik*,
    bruslen*, tělocvič*, sportovci, šach*, sokolovn*, koloběžk*, pochod*`,
  services: `
    služby na venkově, veřejn* služ*, základní služby, základních služeb, obchod na vesnici, vesnický obchod,
    prodejna, pošta, pošty, bydlení, prázdné domy, prázdných domů, brownfield*, komunitní centrum,
    komunitních center, kulturní dům, knihovn*, mateřsk* škol*, dětsk* skupin*, náves, návsi, hospoda,
    hospody, pojízdn* prodejn*, zavřené školy, bývalá škola, bývalé školy, fara, fary, pojízdn*, minibus*,
    lékař na vesnici, byty, bytů, malých bytů, bankomat, výdejní box, komunitní domy, komunitní dům, hasič*`,
  governance: `
    participac*, participativní*, zapojení občanů, zapojování občanů, občanská společnost,
    občanské společnosti, dobrovolnic*, strategie místního rozvoje, strategi*, komunitní plánování,
    místní demokraci*, demokraci*, řízení MAS, animac*, evaluac*, vyhodnocen*, posilování kapacit,
    zdola nahoru, metoda LEADER, metody LEADER, správa věcí, rozhodování, participativní rozpočet,
    veřejná setkání, rozhodovat společně, rozhodují, kulatý stůl, kulaté stoly, zastupitel*,
    obecní shromáždění, spolkov*`,
}
