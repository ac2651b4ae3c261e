import type { Theme } from '../../../../domain/vocabulary.ts'
import type { Phrases } from '../shape.ts'

export const themes: Readonly<Record<Theme, Phrases>> = {
  tourism: `
    turyst*, turyzm, agroturyst*, ekoturyst*, enoturyst*, szlak*, szlaki, szlaków, ścieżka rowerow*,
    ścieżki rowerow*, trasa rowerow*, trasy rowerow*, trasy rowerowe, rowerzyst*, wędrówk*, wędrown*,
    pielgrzym*, camino, nocleg*, noclegi, kwater*, pensjonat*, kemping*, kamper*, zwiedza*, odwiedzając*,
    wczasowicz*, letnik*, przewodni* turyst*, wypoczyn*, uzdrowisk*, questing, questy, geocaching, schronisk*,
    gwieździst*, slow travel, destynacj*, szlak kulinarny, wycieczk*, punkt widokowy, wieża widokowa`,
  heritage: `
    dziedzictw*, kultur*, tradycj*, tradycyjn*, muze*, skansen*, rzemiosł*, rzemieśln*, rękodzieł*,
    rękodzieln*, folklor*, ludow*, zabyt*, zamek, zamki, zamków, zamku, dwory, dworek, pałac*, histori*,
    archeolog*, kościoł*, kościół, cerkw*, cerkiew, klasztor*, synagog*, kapliczk*, tkactw*, tkack*, haft*,
    hafciar*, koronk*, garncar*, ceramik*, kowalstw*, kowale, kuźni*, wiklin*, plecionkar*, pieśn*, śpiew*,
    muzyk*, muzyczn*, taniec, tańc*, tanec*, orkiestr*, chór*, kapel*, teatr*, bajk*, legend*, gwar*, obrzęd*,
    zwyczaj*, stroje, stroj* ludow*, drewnian* architektur*, młyn, młyny, młynów, młynarst*, wiatrak*,
    fortyfikac*, twierdz*, pamięć, cmentarz*, unesco, artyst*, sztuk*, film*, malarstw*, rzeźb*, kronik*,
    miast* bliźniacz*, festiwal*`,
  'local-food': `
    produkt* lokaln*, lokaln* produkt*, produkt* regionaln*, produkt* tradycyjn*, żywnoś*, lokaln* żywn*,
    kulinar*, kuchni*, kuchnia, krótk* łańcuch*, sprzedaż bezpośredni*, sprzedaży bezpośredni*,
    rolniczy handel detaliczny, wino, wina, winem, winiar*, winnic*, ser, sery, serów, serowar*, miód, miodu,
    miody, miodem, cydr*, sok, soki, soków, jabł*, piwo, piwa, browar*, chleb*, piekarn*, piekar*, wypiek*,
    przetwor*, przetwór*, konfitur*, dżem*, wędlin*, kiełbas*, przepis*, restaurac*, karczm*, targ,
    targi produkt*, targowisk*, bazar*, stołówk*, smak*, degustac*, slow food, nalewk*, grzyby, grzybów,
    jagody, jagód, zioł*, spiżarni*, oscyp*, pierog*, kiszon*, inkubator* kuchenn*, inkubator* przetwórstw*,
    oliwa, oliwy, oliwek, zagrod*`,
  agriculture: `
    roln*, gospodarstw* roln*, młodzi rolnicy, hodowl*, hodow*, bydł*, krow*, owc*, owiec, kóz, kozy, kozie,
    kozi, pasterz*, pasterst*, wypas*, redyk, pastwisk*, łąk*, sad, sady, sadów, sadach, sadow*, owoce,
    owoców, owocow*, jabłon*, stare odmiany, starych odmian, pszczel*, pszczoł*, pszczół, pasiek*, ule, uli,
    uprawy, upraw*, zboż*, zboże, siew, nasion*, warzyw*, ogrodnict*, ekologiczn* gospod*,
    rolnictw* ekologiczn*, gleb*, kompostow*, nawadnia*, melior*, winorośl*, chmiel*, konop*, len, lnu,
    lawend*, wełn*, zielarst*, zielarsk*, agroleśn*, sukcesj* gospod*, ciągnik*, plon*, żniw*, sianokos*,
    drób, drobiu, kury, koni*, konie, rasy rodzim*, agroekolog*`,
  forestry: `
    las, lasy, lasów, lasu, lasach, leśn*, leśnict*, drewn*, drzew*, tartak*, stolar*, sadzenie drzew,
    zalesi*, grzybobran*, zrębk*, puszcz*, bartnict*, bartni*, smolar*, węgiel drzewny, runo leśne,
    nadleśnict*`,
  fisheries: `
    rybołów*, rybact*, rybac*, rybak*, ryby, ryb, rybn*, akwakultur*, stawy, stawów, staw, stawach, karp,
    karpia, karpie, karpi, wędkar*, port, porty, portów, portach, przystan*, przystań, morze, morza, morsk*,
    nadmorsk*, wybrzeż*, bałtyk*, łodzi, łodzie, kutr*, kuter, kutry, szkutni*, zalew*, niebiesk* gospodark*,
    błękitn* gospodark*, śledz*, pstrąg*, małż*, wodoros*, sieci rybac*, połow*, połów`,
  environment: `
    środowisk*, przyrod*, bioróżnorodno*, różnorodnoś* biologiczn*, natur*, krajobraz*, rzek*, rzeki, wod*,
    woda, wody, mokradł*, torfowisk*, bagn*, siedlisk*, gatun*, ptak*, ptaki, ptaków, bocian*, wilk, wilka,
    wilków, wilki, niedźwied*, ryś, rysie, rysi, bóbr, bobr*, żubr*, nietoperz*, owad*, zapylacz*, motyl*,
    łąki kwietne, natura 2000, obszar* chronion*, rezerwat*, park* krajobraz*, park* narodow*, powodz*,
    powódź, susz*, susza, retencj*, ekolog*, ekosystem*, inwazyjn*, zadrzewien*, ciemn* nieb*,
    zanieczyszczen* światł*, jezior*, stawy oczka, źródł*, bioindykat*, smog*, zieleń, ogród* społeczn*`,
  'climate-energy': `
    klimat*, energi*, energet*, odnawialn*, OZE, fotowolta*, słoneczn*, solarn*, panel* słoneczn*, wiatrow*,
    biomas*, biogaz*, pompy ciepła, pomp* ciepła, ciepłown*, sieć ciepłownicz*, termomoderniz*, ocieplen*,
    docieplen*, emisj*, dwutlenk*, CO2, gazów cieplarnianych, dekarboniz*, spółdzielni* energetycz*,
    ubóstw* energetyczn*, adaptacj* do zmian, zeroemis*, wodorow*, ogrzewan*, efektywnoś* energetyczn*`,
  circular: `
    obieg* zamknięt*, gospodarka cyrkularn*, gospodark* o obiegu, cyrkularn*, GOZ, biogospodark*, odpad*,
    recykling*, upcykling*, upcycling*, ponown* użyc*, napraw*, kawiarenk* naprawcz*, repair cafe, kompost*,
    zero waste, używan* ubra*, odzież używan*, lumpeks*, second hand, surowc* wtórn*, wypożyczaln* narzędz*,
    szyci* z resztek, rzeczy używan*, drugie życie, śmieci`,
  'smart-villages': `
    inteligentna wieś, inteligentne wsie, inteligentnych wsi, inteligentnej wsi, smart village*, smart wieś,
    koncepcja smart village, inteligentne wioski, inteligentna wioska, wsie przyszłości, wieś przyszłości`,
  digital: `
    cyfrow*, cyfryz*, internet*, szerokopasm*, światłowod*, platform* internet*, aplikacj* mobiln*,
    oprogramowa*, kodowan*, programowan*, fab lab*, fablab*, makerspace, coworking*, praca zdalna,
    pracy zdalnej, prac* zdaln*, telepraca, sztuczn* inteligenc*, AI, druk 3D, 3D, dron*, robot*,
    wirtualn* rzeczywist*, VR, komputer*, e-usług*, sklep internetowy, sklepy internetowe, czujnik*, podcast*,
    cyfrowi nomadzi, wykluczeni* cyfrow*, cyberbezpiecz*, digitaliz*, online`,
  mobility: `
    mobilnoś*, transport*, autobus*, bus na żądanie, busy, przewóz, przewozy, przewozów, kolej, kolejow*,
    kolei, pociąg*, dworzec, dworce, dworca, współdzieleni* samochod*, carsharing, car-sharing,
    wspólne przejazdy, carpooling, samochod* elektryczn*, auto elektryczn*, stacj* ładowania,
    rower* elektryczn*, rower* cargo, wypożyczaln* rower*, taksówk*, dojazd*, dojeżdża*,
    komunikacj* publiczn*, wykluczeni* komunikacyjn*, prom, promy, autostop*, ścieżk* pieszo`,
  youth: `
    młodzież*, młodych ludzi, młodzi ludzie, młodych, młodym, nastolat*, dziec*, uczni*, ucznió*, uczennic*,
    studen*, rada młodzieżow*, młodzieżow* rad*, harcer*, przedszkol*, klub* młodzieżow*, najmłodsz*,
    młode pokolenie, absolwent*`,
  ageing: `
    starzen*, starzej*, senior*, osoby starsze, osób starszych, osobom starszym, osobami starszymi,
    starszych osób, starsi ludzie, starszych ludzi, starszych, starość, emeryt*, srebrn* gospodark*,
    srebrna gospodarka, demencj*, alzheimer*, dom* opieki, dom* pomocy społ*, międzypokoleniow*, pokole*,
    uniwersytet* trzeciego wieku, dziadk*, babci*, babcie, opieka nad osobami, teleopiek*, 60+`,
  inclusion: `
    włączeni*, inkluzj*, inkluzywn*, wykluczen*, wykluczon*, niepełnosprawn*, z niepełnosprawnościami,
    ubóstw*, bied*, mniejszoś*, romów, romsk*, romowie, dostępnoś*, wózk* inwalidzk*, niewidom*, niesłysząc*,
    głuch*, bezdomn*, długotrwale bezrobotn*, rolnictwo społeczn*, gospodarstw* opiekuńcz*,
    ekonomi* społeczn*, ekonomia społeczna, przedsiębiorstw* społeczn*, spółdzielni* socjaln*, samotn*,
    osamotni*, autyz*, osób zagrożonych, integracj* społeczn*, warsztat* terapii zajęciow*, łatwy do czytania,
    bez barier, solidarnoś*`,
  migration: `
    migra*, migrant*, imigra*, emigra*, uchodź*, nowi mieszkańcy, nowych mieszkańców, powracając*,
    powrot* z emigrac*, repatri*, wyludni*, depopulacj*, odpływ młodych, azyl*, diaspor*, polonia,
    pracownicy sezonowi, integracj* cudzoziem*, cudzoziem*, osiedl*, przybysz*, ukraińsk* uchodź*`,
  equality: `
    kobiet*, kobiec*, równoś*, równouprawn*, płci, płeć, dziewcz*, rolniczk*, przedsiębiorczyni*, feminis*,
    dyskryminac*, przemoc* domow*, przemoc* wobec kobiet, gospodyń*, gospodyni*, matki, matek, LGBT*,
    równe szanse, równych szans`,
  business: `
    przedsiębiorc*, przedsiębiorstw*, przedsiębiorcz*, biznes*, gospodarcz*, działalnoś* gospodarcz*, MŚP,
    start-up*, startup*, miejsc* pracy, zatrudnien*, rynek pracy, rynku pracy, bezroboc*, bezrobotn*, handel,
    handlu, handlow*, marketing*, sprzedaż*, marka lokaln*, mark* lokaln*, marka regionu, mark* regionaln*,
    inkubator*, eksport*, samozatrudn*, mikroprzedsiębior*, rzemieślnik*, sukcesj* firm*, zarobk*,
    ekonomiczn*, łańcuch* wartości, firmy, firm, klaster*, crowdfunding`,
  training: `
    szkole*, szkoleń, kurs, kursy, kursów, edukac*, edukacyjn*, kształcen*, kształceni*, umiejętno*,
    kompetencj*, kwalifikac*, warsztaty dla, wizyt* studyjn*, wyjazd* studyjn*, nauczan*, nauczyciel*,
    uczenie się, mentor*, staż, staże, staży, praktyki zawodowe, praktyk zawodow*, uczeń zawodu,
    szkolnictw* zawodow*, zawodow* szkoł*, e-learning*, job shadowing, podręcznik*, trener*, trenerzy,
    szkoł* letni*, certyfik*, doradztw*, lekcj*`,
  health: `
    zdrow*, zdrowot*, opiek*, lekarz*, lekarsk*, lekarze, pielęgniar*, szpital*, medyc*, medyczn*, telemedyc*,
    terapi*, terapeut*, hortiterapi*, psychiczn*, psycholog*, dobrostan*, profilakty*, apteka, aptek*,
    rehabilitac*, uzdrowisk*, sanatori*, leczn*, ziołolecznict*, kąpiel* leśn*, pierwsza pomoc,
    pierwszej pomocy, uzależni*, żywieni*, diet*, hospicj*, asystent* osobist*`,
  sport: `
    sport*, rekreac*, piłka nożna, piłk* nożn*, piłkar*, bieg, biegi, biegów, biegow*, nordic walking, kajak*,
    spływ*, narciar*, narty, wspinacz*, kolarst*, kolarz*, jazd* konn*, jeździe*, pływa*, plac* zabaw, boisk*,
    siłowni*, turniej*, orienteering, biegi na orientację, żegl*, skatepark*, gimnastyk*, zawody, czas wolny,
    czasu wolnego, aktywnoś* fizyczn*`,
  services: `
    usług* publiczn*, usług* lokaln*, usług* podstawow*, usług* społeczn*, sklep wiejski, sklep* wiejsk*,
    ostatni sklep, sklep obwoźny, poczta, poczt*, mieszkań, mieszkaniow*, mieszkanie, mieszkania, pustostan*,
    puste domy, pustych domów, opuszczon* dom*, opuszczon* budyn*, świetlic*, dom kultury, domów kultury,
    dom ludowy, remiza, remiz*, bibliotek*, żłob*, przedszkol*, opieka nad dziećmi, centrum wsi,
    miejsc* spotkań, kawiarni*, gospoda, rewitalizac*, odnowa wsi, odnow* wsi, straż* pożarn*`,
  governance: `
    zarządzani*, partycypac*, partycypacyj*, budżet* obywatelsk*, fundusz sołecki, lokaln* strategi*,
    strategi* rozwoju, strategi*, metod* leader, podejści* leader, RLKS, rozwój lokalny kierowany, obywatel*,
    społeczeństw* obywatelsk*, wolontariat*, wolontari*, aktywizacj* społecznoś*, animacj*, animac* społ*,
    budowani* potencjału, potencjał LGD, ewaluac*, monitoring*, uproszczon* metod*, koszt* uproszczon*,
    ryczałt*, demokrac*, samorządnoś*, konsultacj* społeczn*, oddoln*, dialog* społeczn*, sołty*,
    zaangażowani* mieszkańc*`,
}
