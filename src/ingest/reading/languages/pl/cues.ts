import type { DateCues, MoneyCues, PartnerCues, TriageCues } from '../shape.ts'

export const dates: DateCues = {
  until: `
    do, do dnia, przed, najpóźniej, najpóźniej do, nie później niż, nie później niż do, aż do, upływa, mija,
    kończy się, wygasa, zamyka się, zamykamy, zamykana, zamknięty, ostateczny, ostatecznie, nieprzekraczalny,
    nieprzekraczalnym, w terminie do, ważne do, ważna do, czekamy do, włącznie, obowiązuje do, aktualne do,
    aktualna do`,
  deadline: `
    termin, terminu, terminie, terminem, terminy, terminów, ostateczny termin, deadline, deadlinu,
    data graniczna, ostatni dzień, ostatecznego terminu, data końcowa, data zamknięcia, ostatni moment,
    nieprzekraczalny termin`,
  reply: `
    odpowiedź, odpowiedzi, odpowiedzieć, odpowiadać, odpisać, odpisanie, odezwać, odezwanie, odezwie, odzew,
    odzewu, zgłosić, zgłoszenie, zgłoszenia, zgłoszeń, zgłaszać, zgłaszanie, zgłoszą, deklaracja, deklaracje,
    deklaracji, deklarację, deklarować, zadeklarować, kontakt, kontaktu, kontaktować, skontaktować, napisać,
    napisanie, pisać, piszcie, proszę pisać, dać znać, daj znać, dajcie znać, proszę o informację,
    prosimy o informację, prosimy o wiadomość, wyrazić zainteresowanie, wyrażenie zainteresowania,
    wyrażenia zainteresowania, zainteresowanie, zainteresowanych, zainteresowani, zainteresowane, chętni,
    chętnych, potwierdzić, potwierdzenie, potwierdzenia, list intencyjny, listu intencyjnego,
    listy intencyjne, listów intencyjnych, przesłać, przesłanie, przysłać, nadsyłać, prosimy o kontakt,
    czekamy na, zwrotna, informację zwrotną, partnerów zgłaszających, dołączyć, dołączenie, wybrać partner*,
    znaleźć partner*, skompletować, zadzwonić, telefonicznie, akces, akcesu, nabór partnerów, naboru partnerów`,
  application: `
    wniosek, wniosku, wnioski, wniosków, wnioskiem, nabór, naboru, naborze, nabory, konkurs, konkursu,
    konkursie, złożyć, złożenie, złożenia, składać, składanie, składania, składamy, złożymy, aplikacja,
    aplikacji, aplikację, aplikować, aplikowania, aplikujemy, aplikowanie, agencja narodowa,
    agencji narodowej, urząd marszałkowski, urzędu marszałkowskiego, urzędzie marszałkowskim,
    instytucja zarządzająca, instytucji zarządzającej, ARiMR, samorząd województwa, o przyznanie pomocy,
    dofinansowanie, dofinansowania, koperta, nabór kończy, nabór trwa, zamknięcie naboru, generator,
    w generatorze, systemie, fiszka, fiszki, propozycja projektu, wysłać projekt, oferta grantowa, call,
    callu, koncepcję projektu, przyznania`,
  event: `
    spotkanie, spotkania, spotkaniu, spotykamy, spotkamy, spotkać, konferencja, konferencji, konferencję,
    targi, targów, targach, seminarium, warsztat, warsztaty, warsztatów, warsztatach, webinar, webinarium,
    webinarze, festiwal, festiwalu, festyn, jarmark, dożynki, święto, wizyta, wizytę, wizyty, wizyta studyjna,
    wyjazd, wyjazdu, wyjazd studyjny, forum, walne zebranie, walne zgromadzenie, zebranie, zebrania,
    posiedzenie, posiedzeniu, posiedzenia, rada, rada decyduje, zarząd, sesja, sesji, rejestracja, zapisy,
    urlop, urlopu, nieczynne, zamknięte od, otwarcie, inauguracja, publikacja, opublikowano, opublikowane,
    wystawa, wystawy, obóz, obozu, dzień otwarty, dni otwarte, transmisja, online, na zoomie, zoom, teams,
    wakacje, ferie, kiermasz, zawody, turniej, koncert, zjazd, kongres, gala, wykład, szkolenie, szkolenia,
    rozstrzygnięcie, ogłoszenie wyników, delegacja, przyjazd`,
  past: `
    od roku, założon*, powstał*, powstała w, istnieje od, działa od, działamy od, istniejemy od, utworzon*,
    zarejestrowan*, zakończon*, zakończył*, zrealizowal*, zrealizowan*, był, była, było, byliśmy, byłyśmy,
    odbył*, odbyła się, gościliśmy, odwiedziliśmy, w ubiegłym roku, w zeszłym roku, ubiegłego roku,
    zeszłego roku, ubiegłoroczn*, zeszłoroczn*, poprzedni*, w latach, do tej pory, dotychczas, od lat, temu,
    wybudowan*, otwart*, otworzyliśmy, zatwierdzon*, przyjęt*, uchwalon*, uchwała, uchwały, otrzymal*,
    uzyskal*, zdobył*, wygrał*, podpisan*, podpisaliśmy, z dnia, rozpoczęł*, rozpoczął, liczba mieszkańców,
    na dzień, ustawa, ustawy, rozporządzenie, Dz.U., pismo z dnia, wysłan*, wysłaliśmy, spotkaliśmy, powódź,
    wojna, wojny, niegdyś, dawniej`,
  period: `
    okres, okresie, okresu, czas trwania, trwa, trwał, potrwa, będzie trwać, trwania, czas realizacji,
    realizacja, realizacji, realizację, realizować, realizowany, zrealizować, harmonogram, planowany,
    planowana, planujemy, planowane, planowany okres, start projektu, rozpoczęcie, rozpoczęcia, rozpoczniemy,
    rozpocznie, rozpocząć, zaczynamy, zacząć, ruszamy, ruszyć, ruszy, startujemy, początek projektu,
    koniec projektu, zakończenie, zakończenia, zakończymy, zakończy, zakończyć, działania w, prace, potrwają,
    przewidujemy, przewidziany, miesięcy, lat, projekt w latach, wdrażanie, wdrażania, projekt obejmuje,
    przebiega`,
  superseded: `
    zamiast, poprzednio, wcześniej, pierwotnie, pierwotny, a nie, nie jak, dotychczasowy, dotychczas,
    zmiana z, przesunięty z, przedłużony z, był, wcześniejszy, nieaktualny, stary termin, nie zaś, miast,
    błędnie, omyłkowo`,
}

export const triage: TriageCues = {
  seek: `
    poszukiwanie partner*, poszukiwania partner*, poszukiwaniu partner*, poszukujemy partner*, poszukujemy ~
    partner*, poszukuje partner*, poszukuje ~ partner*, poszukuję partner*, poszukuję ~ partner*, poszukują ~
    partner*, szukamy partner*, szukamy ~ partner*, szukam partner*, szukam ~ partner*, szuka partner*, szuka
    ~ partner*, szukają ~ partner*, szukanie partner*, poszukiwany partner, poszukiwani partnerzy, poszukiwani
    ~ partnerzy, partner poszukiwany, partnerzy poszukiwani, partnera do ~ projekt*, partnerów do ~ projekt*,
    partnerów do współpracy, partnera do współpracy, partner* do wspólnego, partnerów zagranicznych, partnera
    zagranicznego, partner* z zagranicy, szukamy ~ LGD, poszukujemy ~ LGD, szukamy ~ LGR, poszukujemy ~ LGR,
    szukamy ~ grup*, poszukujemy ~ grup*, szukamy ~ gmin*, poszukujemy ~ gmin*, szukamy ~ organizacj*,
    poszukujemy ~ organizacj*, szukamy ~ stowarzysz*, poszukujemy ~ stowarzysz*, szukamy ~ szkół, szukamy ~
    szkoły, poszukujemy ~ szk*, szukamy ~ muze*, szukamy ~ region*, szukamy ~ miast*, poszukujemy ~ miast*,
    miasta partnerskiego, gminy partnerskiej, oferta współpracy, ofertę współpracy, oferty współpracy,
    propozycja współpracy, propozycję współpracy, zaproszenie do współpracy, zapraszamy do współpracy,
    zapraszam do współpracy, zapraszamy do ~ partnerstw*, zapraszamy do ~ wspólnego projektu, zapraszamy ~
    partnerów, projektu współpracy, projekcie współpracy, projekt międzyterytorialny, współpracy
    międzyregionalnej, współpraca międzyterytorialna, nawiążemy współpracę, nawiążę współpracę, nawiązać
    współpracę, nawiąże współpracę, nawiązaniem współpracy, chcemy nawiązać, chcielibyśmy nawiązać, chętnie
    nawiążemy, potrzebujemy ~ partner*, potrzebny ~ partner, potrzebni ~ partnerzy, brakuje ~ partner*,
    brakuje nam, znaleźć ~ partner*, pozyskać ~ partner*, pozyskania partner*, dołącz do ~ projektu, dołączcie
    do, dołączenia do ~ projektu, przyłączenia się do, przystąpienia do ~ projektu, przystąpienia do
    partnerstwa, zbudować partnerstwo, budujemy partnerstwo, tworzymy konsorcjum, kompletujemy partnerstwo,
    kompletujemy konsorcjum, partner* zainteresowan*, karta pomysłu, karta projektu współpracy, fiszka
    projektu współpracy, kto chciałby z nami, kto z państwa chciałby`,
  seekWeak: `
    szukamy, poszukujemy, szukam, szuka, poszukuje, chcielibyśmy współpracować, chcemy współpracować,
    współpraca, współpracę, współpracy, partnerów, partnerzy, partnerstwo, partnerstwa, wymiana doświadczeń,
    wymiany doświadczeń, wymianę doświadczeń, wymienić się doświadczeniami, prosimy o rozpowszechnienie,
    prosimy o przekazanie, prosimy o opublikowanie, prośbą o opublikowanie, prośba o publikację, prosimy o
    publikację, prosimy o zamieszczenie, prośbą o zamieszczenie, rozesłać, rozesłanie, udostępnienie,
    udostępnić, wśród członków, wśród państwa, w państwa sieci, w państwa bazie, na państwa stronie, lider
    projektu, partner wiodący, konsorcjum, podobne regiony, podobnych regionów, mile widzian*, bliźniacz*,
    zainteresowane LGD, innych krajów, zapraszamy, projekt współpracy, projekt międzynarodowy, projektu
    międzynarodowego, współpraca międzynarodowa, współpracy międzynarodowej, współpraca ponadnarodowa,
    współpracy ponadnarodowej`,
  capability: `
    oferujemy, oferujemy swoje, oferujemy nasze, oferujemy siebie, oferujemy się, jako partner, jako partner*,
    w roli partnera, w charakterze partnera, partner stowarzyszony, jako partner stowarzyszony,
    chętnie dołączymy, chętnie przystąpimy, chętnie przyłączymy, chętnie weźmiemy udział w, możemy dołączyć,
    gotowi dołączyć, gotowi przystąpić, jesteśmy gotowi dołączyć, dołączyć do cudzego, dołączyć do państwa,
    dołączyć do konsorcjum, dołączyć do projektu, przystąpić do konsorcjum, przystąpić do państwa,
    możemy przyjąć, możemy gościć, możemy ugościć, przyjmiemy grup*, możemy wnieść, wnosimy, wniesiemy,
    możemy zaoferować, możemy zaproponować, nasze doświadczenie i, nasza wiedza, nasz wkład, co wnosimy,
    co oferujemy, nie piszemy własnego projektu, nie planujemy własnego projektu, nie składamy własnego,
    bez własnego projektu, własnego projektu nie, nie mamy własnego projektu, w państwa projekt*,
    do państwa projekt*, do waszych projektów, w waszych projektach, w cudzych projektach,
    do cudzych projektów, w projektach innych, w projektach realizowanych przez innych, służymy,
    służymy doświadczeniem, udostępniamy, udostępnimy, pozostajemy do dyspozycji jako, do dyspozycji projekt*,
    zgłaszamy gotowość, deklarujemy gotowość, zgłaszamy się jako, zgłaszamy swój akces,
    otwarci na zaproszenia, poligon doświadczalny, miejsce testów, żywe laboratorium, jeśli ktoś potrzebuje,
    kto potrzebuje partnera, kto pisze wniosek, piszącym wniosek, wyszukiwarka partnerów dla`,
  amendment: `
    sprostowanie, korekta, korektę, korekty, poprawka, poprawki, poprawkę, prosimy o zmianę, proszę o zmianę,
    prosimy o poprawienie, proszę o poprawienie, prosimy o poprawkę, prosimy o korektę, prosimy zmienić,
    proszę zmienić, proszę poprawić, prosimy o aktualizację, proszę o aktualizację, aktualizacja naszej,
    aktualizacja oferty, aktualizacja ogłoszenia, uzupełnienie naszej, uzupełnienie do naszej,
    uzupełnienie oferty, uzupełnienie do, uzupełnieniu do, zmiana terminu, zmianie terminu,
    zmienił się termin, zmianie uległ, termin ~ przedłużony, termin ~ przesunięty, został przedłużony,
    została przedłużona, został przesunięty, przedłużamy, przedłużyliśmy, przedłużenie terminu, wydłużamy,
    wydłużony, wydłużenie terminu, przesuwamy, nowy termin, nowa data, zamiast, pozostałe dane bez zmian,
    pozostałe informacje bez zmian, reszta bez zmian, reszta pozostaje, pozostałe pozostaje,
    pozostałe informacje pozostają, bez zmian, do naszej oferty, w naszej ofercie, w naszym ogłoszeniu,
    w naszym zgłoszeniu, w naszej poprzedniej, nasza oferta z, naszą ofertę z, nasze ogłoszenie z,
    wcześniej przesłan*, opublikowanej oferty, opublikowanym ogłoszeniu, wkradł się błąd, pomyłka w,
    błąd w naszej, błędny adres, błędnie podan*, powinno być, winno być, nieaktualny adres,
    nowa osoba kontaktowa, zmiana osoby, dodać do naszej, dopisać do naszej, erratum, errata`,
  withdrawal: `
    prosimy o usunięcie, proszę o usunięcie, prosimy usunąć, proszę usunąć, prosimy o wycofanie,
    proszę o wycofanie, wycofujemy, wycofać ofertę, wycofanie oferty, wycofanie naszej, wycofuje się,
    wycofujemy się, rezygnujemy, zrezygnowaliśmy, rezygnacja z, zrezygnować z, prosimy o zdjęcie,
    proszę zdjąć, zdjąć ogłoszenie, zdjęcie ogłoszenia, zdjęcie oferty, partner znaleziony,
    partnerzy znalezieni, znaleźliśmy partner*, znaleźliśmy już, znaleźliśmy ~ partner*, mamy już partner*,
    mamy komplet, komplet partnerów, partnerstwo jest kompletne, konsorcjum jest kompletne,
    skład partnerstwa jest zamknięty, nie szukamy już, już nie szukamy, nie poszukujemy już,
    już nie poszukujemy, nie potrzebujemy już, nieaktualn*, nie jest już aktualn*, straciła aktualność,
    straciło aktualność, projekt anulowan*, projekt odwołan*, projekt nie dojdzie, nie dojdzie do skutku,
    nie będzie realizowany, nie złożymy wniosku, odstępujemy, odstąpiliśmy, zakończyć publikację,
    zamknąć ogłoszenie, zamknięcie ogłoszenia, poszukiwania zakończone, zakończyliśmy poszukiwania,
    anulować ogłoszenie, anulujemy`,
  interest: `
    przeczytaliśmy ~ ofert*, przeczytałam ~ ofert*, przeczytałem ~ ofert*, znaleźliśmy ~ ofert*,
    znalazłam ~ ofert*, znalazłem ~ ofert*, widzieliśmy ~ ofert*, zobaczyliśmy ~ ofert*, zobaczyłam ~ ofert*,
    zapoznaliśmy się z ~ ofert*, trafiliśmy na ~ ofert*, natknęliśmy się na, opublikowaną na państwa,
    opublikowanej na państwa, zamieszczoną na państwa, ofertę na państwa stronie,
    ogłoszenie na państwa stronie, oferta nr, oferty nr, ofertę nr, ofertą nr, ogłoszenie nr, ogłoszenia nr,
    w odpowiedzi na ofertę, w odpowiedzi na ogłoszenie, w odpowiedzi na poszukiwanie, w odpowiedzi na państwa,
    odpowiedź na ofertę, odpowiedź na ogłoszenie, w nawiązaniu do oferty, w nawiązaniu do ogłoszenia,
    w nawiązaniu do państwa ogłoszenia, zainteresowała nas, zainteresowało nas, zainteresował nas,
    bardzo nas zainteresował*, zainteresowani ofertą, zainteresowani projektem, zainteresowani udziałem,
    zainteresowani tym, jesteśmy zainteresowani ofertą, jesteśmy zainteresowani tą,
    jesteśmy zainteresowani tym, jesteśmy zainteresowani projektem, jesteśmy zainteresowani udziałem,
    jestem zainteresowan*, wyrażamy zainteresowanie, zgłaszamy zainteresowanie, chcielibyśmy dołączyć do tego,
    chcemy dołączyć do tego, chętnie dołączymy do tego, przekazać nasze, przekazać nasz kontakt,
    przekazanie naszego, o przekazanie kontaktu, skontaktować nas z, prosimy o kontakt do,
    prosimy o dane kontaktowe, połączyć nas z, czy oferta jest aktualna, czy oferta jest jeszcze aktualna,
    czy jest nadal aktualn*, czy nadal aktualne, nadal szukają, czy nadal poszukują, czy jeszcze szukają,
    w państwa biuletynie, z państwa biuletynu`,
  question: `
    czy mogliby państwo, czy mogłaby pani, czy mógłby pan, czy można, czy możemy, czy mogę, czy możliwe jest,
    czy jest możliwe, czy jest możliwość, czy istnieje, czy musimy, czy trzeba, czy należy,
    czy istnieje możliwość, chciałabym zapytać, chciałbym zapytać, chcielibyśmy zapytać,
    chciałabym się dowiedzieć, chciałbym się dowiedzieć, chcemy zapytać, pytanie, pytania, mam pytanie,
    mamy pytanie, kilka pytań, zapytanie o, jak możemy, jak mogę, jak zgłosić, jak można, jak złożyć,
    jak należy, w jaki sposób, do kogo, z kim się, gdzie możemy, gdzie mogę, gdzie można, jakie są warunki,
    jakie dokumenty, jakie warunki, ile kosztuje, do kiedy, uprzejmie proszę o informację czy,
    proszę o informację czy, prosimy o informację czy, prośba o wyjaśnienie, proszę o wyjaśnienie,
    proszę o wskazówk*, zastanawiam się, zastanawiamy się, kwalifikujemy się, czy kwalifikuje się,
    prośba o informację`,
  newsletter: `
    newsletter, newslettera, biuletyn informacyjny, biuletyn, w tym numerze, w numerze, w tym wydaniu,
    wypisz się, wypisać się, rezygnacja z subskrypcji, zrezygnować z subskrypcji, anuluj subskrypcję,
    zobacz w przeglądarce, otwórz w przeglądarce, wyświetl w przeglądarce, czytaj więcej, czytaj dalej,
    otrzymujesz tę wiadomość, otrzymują państwo ten, otrzymujesz ten, aktualności z, najnowsze wiadomości,
    wieści z, lista mailingowa, z listy mailingowej, kalendarium, od redakcji, zapisz się na newsletter,
    przegląd wydarzeń`,
  event: `
    zapraszamy na, zapraszam na, zaproszenie na, mamy zaszczyt zaprosić, serdecznie zapraszamy na,
    mamy przyjemność zaprosić, rejestracja, formularz rejestracyjny, link do rejestracji, zarejestruj się,
    zapisy do, zapisy na, udział bezpłatny, udział jest bezpłatny, liczba miejsc ograniczona,
    liczba miejsc jest ograniczona, program spotkania, program konferencji, program wydarzenia, prelegenci,
    prelegent, panel dyskusyjny, konferencja, konferencję, webinar, webinarium, save the date,
    zarezerwuj termin, zarezerwujcie, dzień informacyjny, szkolenie online, transmisja na żywo,
    wydarzenie odbędzie się, spotkanie odbędzie się, konferencja odbędzie się, agenda, obrady`,
  fundersCall: `
    ogłasza nabór, ogłoszenie o naborze, ogłaszamy nabór, rusza nabór, ruszył nabór, nabór wniosków,
    naborze wniosków, nabór otwarty, otwarty nabór, nabór jest otwarty, ogłasza konkurs, ogłaszamy konkurs,
    konkurs ofert, otwarty konkurs ofert, wnioski można składać, wnioski należy składać, wnioski przyjmujemy,
    limit środków, pula środków, alokacja, maksymalna kwota, maksymalne dofinansowanie, maksymalna wysokość,
    kwota dofinansowania, poziom dofinansowania, intensywność pomocy, refundacja do, uprawnieni wnioskodawcy,
    uprawnione podmioty, kto może ubiegać, kto może złożyć, kto może aplikować, beneficjentami mogą,
    kryteria wyboru, kryteria oceny, koszty kwalifikowalne, regulamin naboru, regulamin konkursu,
    dokumentacja konkursowa, wkład własny minimum, granty w wysokości, granty do`,
  autoReply: `
    autoodpowiedź, automatyczna odpowiedź, odpowiedź automatyczna, wiadomość automatyczna,
    wiadomość wygenerowana automatycznie, wiadomość została wygenerowana, nieobecność, nieobecna, nieobecny,
    jestem nieobecn*, poza biurem, przebywam na urlopie, jestem na urlopie, w czasie mojej nieobecności,
    podczas mojej nieobecności, pod moją nieobecność, w pilnych sprawach, wracam do pracy, po powrocie,
    prosimy nie odpowiadać, proszę nie odpowiadać, prosimy na nią nie odpowiadać, numer zgłoszenia,
    zgłoszenie zostało zarejestrowane, zgłoszenie nr, nadano numer, potwierdzenie przeczytania,
    potwierdzenie odbioru, potwierdzenie otrzymania, została przeczytana, potwierdzamy otrzymanie,
    potwierdzamy wpływ, dziękujemy za wiadomość odpowiemy, odpowiemy w ciągu`,
  bounce: `
    nie dostarczono, niedostarczona, nie została dostarczona, nie można dostarczyć, nie można było dostarczyć,
    niedostarczalna, zwrot wiadomości, adresat nieznany, adres nie istnieje, skrzynka pełna,
    skrzynka jest pełna, skrzynka odbiorcy jest pełna, skrzynka nie istnieje, nieznany odbiorca,
    błąd dostarczenia, raport o niedostarczeniu`,
  spam: `
    pozycjonowanie, pozycjonowania, pozycja w google, pierwsza strona google, linki sponsorowane,
    artykuł sponsorowany, artykuły sponsorowane, wymiana linków, baza danych firm, baza mailingowa, kredyt,
    kredytu, pożyczka, pożyczki, pożyczkę, chwilówka, niskie oprocentowanie, inwestor,
    inwestycja w kryptowaluty, kryptowaluty, bitcoin, loteria, wygrałeś, wygrana, spadek, dziedziczenie,
    odszkodowanie, przelew na konto, dane do konta, zaległa faktura, potwierdź swoje konto,
    twoje konto zostało, strony internetowe od, tworzenie stron, tanie strony, sklep internetowy od,
    promocja tylko, rabat, zniżka, kup teraz, gwarantujemy zwrot, piszemy wnioski za, gwarantowana dotacja,
    gwarantowane dofinansowanie, prowizja od sukcesu, fundusz udziela, darowizna dla ciebie, zarabiaj`,
  job: `
    oferta pracy, ofertę pracy, ogłoszenie o pracę, nabór na stanowisko, na stanowisko, zatrudnimy, zatrudni,
    szukamy pracownika, poszukujemy pracownika, poszukujemy osoby na, poszukujemy kandydat*, wynagrodzenie,
    umowa o pracę, umowa zlecenie, pełny etat, pełen etat, pół etatu, wymiar etatu, CV, prześlij CV,
    list motywacyjny, rekrutacja na stanowisko, wymagania stanowisko, wykształcenie wyższe,
    doświadczenie zawodowe, rozmowa kwalifikacyjna, wolne stanowisko, wolontariat na stanowisku`,
  participants: `
    szukamy uczestnik*, poszukujemy uczestnik*, szukamy ~ uczestnik*, poszukujemy ~ uczestnik*,
    rekrutacja uczestnik*, rekrutujemy uczestnik*, szukamy wolontariusz*, poszukujemy wolontariusz*,
    szukamy ~ wolontariusz*, wolne miejsca, ostatnie miejsca, zostały ~ miejsca, dla osób w wieku, w wieku 18,
    wiek uczestników, wymiana młodzieży, wymianę młodzieżową, obóz młodzieżowy, koszty podróży zwracamy,
    zwrot kosztów podróży, opłata za udział, wpisowe, wyżywienie i noclegi, zakwaterowanie i wyżywienie,
    kieszonkowe, formularz zgłoszeniowy uczestnika, zgłoszenia uczestników, uczestnicy szkolenia`,
  minutes: `
    protokół z, protokół posiedzenia, protokół ze spotkania, protokołu, notatka ze spotkania, porządek obrad,
    porządku obrad, obecni, lista obecności, nieobecni usprawiedliwieni, wolne wnioski, ustalenia,
    podjęto uchwałę, uchwałę przyjęto, przewodniczący otworzył, protokołował*, na tym zakończono, punkt 1`,
  press: `
    informacja prasowa, komunikat prasowy, notatka prasowa, do natychmiastowej publikacji,
    konferencja prasowa, kontakt dla mediów, biuro prasowe, rzecznik prasowy, dla prasy,
    konferencja podsumowująca, konferencja zamykająca, uroczyście otwart*, zakończył się projekt,
    materiał prasowy, embargo`,
  thanks: `
    dziękujemy za pomoc, dziękuję za pomoc, bardzo dziękuję za, bardzo dziękujemy za,
    dziękujemy za publikację, dziękuję za publikację, dziękujemy za opublikowanie, dziękuję za szybką,
    dziękujemy za szybką, pięknie dziękuję, serdecznie dziękujemy, serdecznie dziękuję, jeszcze raz dziękuję,
    jeszcze raz dziękujemy, wesołych świąt, szczęśliwego nowego roku, najlepsze życzenia, gratulacje,
    gratulujemy, dzięki państwu, dzięki wam, podziękowania`,
}

export const partners: PartnerCues = {
  partner: `
    partner, partnera, partnerowi, partnerem, partnerze, partnerzy, partnerów, partnerom, partnerami,
    partnerach, partnerka, partnerki, partnerskie, partnerskich, partnerskiej, partnerstw*, konsorcjum,
    współpartner*`,
  wanted: `
    szukamy, szukam, szuka, szukają, poszukujemy, poszukuję, poszukuje, poszukują, poszukiwani, poszukiwany,
    poszukiwane, poszukiwana, poszukiwanie, potrzebujemy, potrzebny, potrzebni, potrzebna, potrzebne,
    potrzeba, brakuje, znaleźć, chcemy, chcielibyśmy, chciałabym, chciałbym, pragniemy, zależy nam,
    marzy nam się, myślimy o, najchętniej, najlepiej, idealnie, idealny, idealnym, preferowan*, preferujemy,
    w pierwszej kolejności, szczególnie, zwłaszcza, mile widzian*, zapraszamy, zaprosić, partnerów z,
    partnera z, partnerzy z, partner z, nawiązać, nawiążemy, współpracować z, współpracy z, współpraca z,
    wymiana z, dołączyć, dołączą, kierujemy do, zachęcamy, spośród, między innymi, otwarci na, interesują nas,
    liczymy na, kto z, także z, również z, może być z, na przykład z, minimum, co najmniej, zainteresowani`,
  found: `
    mamy już, jest już, są już, już mamy, już są, już jest, już współpracuje, dołączył*, dołączyła, zgłosił*,
    potwierdził*, zadeklarował*, potwierdzon*, nasz partner, nasza partner*, nasi partnerzy, naszym partnerem,
    naszymi partnerami, nasi obecni, obecny partner, obecni partnerzy, obecnych partnerów, partnerem jest,
    partnerami są, podpisaliśmy, podpisał*, pozyskaliśmy, znaleźliśmy, dotychczasowi partnerzy, na pokładzie,
    razem z, wspólnie z, wraz z, z nami jest, z nami są, udział potwierdził*, zgodził*, partnerzy krajowi,
    wycofał*, zrezygnował*, w partnerstwie są, w skład partnerstwa`,
  example: `
    współpracowaliśmy, współpracowała, współpracował, zrealizowaliśmy, realizowaliśmy, odwiedziliśmy, byliśmy,
    gościliśmy, widzieliśmy, poznaliśmy, jak w, tak jak w, na przykład jak, wzorem, na wzór, wzorowan*,
    inspirowan*, zainspirował*, podpatrzyliśmy, w przeszłości, wcześniej, poprzedni projekt,
    poprzednim projekcie, w poprzednim, ubiegłoroczn*, wizyta studyjna w, wizyty w, wyjazd do, wyjazdu do,
    graniczy, granicy z, granica, przy granicy, pogranicz*, turyści z, turystów z, przyjechali z, pochodzi z,
    pochodzą z, uchodźcy z, uchodźców z, importowan*, eksport*, sprowadzan*, dawniej, kiedyś,
    miasto partnerskie, mamy partnerstwo z, targi w, emigrował*, wyjechał*, pracują w, sąsiad*`,
  anyCountry: `
    z dowolnego kraju, dowolny kraj, dowolnego kraju, dowolnych krajów, dowolne państwo, z każdego kraju,
    każdy kraj, każdego kraju, wszystkie kraje, wszystkich krajów, z całej europy, cała europa,
    w całej europie, całej unii, z całej unii europejskiej, kraje UE, krajów UE, kraju UE,
    krajów członkowskich, państw członkowskich, państwa członkowskie, państwa członkowskiego,
    kraj członkowski, kraju członkowskiego, krajów unii europejskiej, kraju unii europejskiej,
    kraje unii europejskiej, państw unii europejskiej, krajów europejskich, kraj europejski,
    kraju europejskiego, kraje europejskie, innych krajów europejskich, innych krajów UE, innego kraju,
    z europy, w europie, kraj nie ma znaczenia, kraj jest obojętny, kraj obojętny, bez względu na kraj,
    niezależnie od kraju, skądkolwiek, spoza polski, europejscy, europejskich, gdziekolwiek w europie,
    dowolnego państwa UE, 27 krajów`,
  negation: `
    nie, bez, już nie, oprócz, poza, z wyjątkiem, prócz, ani, nigdy, za wyjątkiem, wyłączając, zamiast, brak`,
}

export const money: MoneyCues = {
  thousand: 'tys, tysiąc, tysiące, tysięcy, tyś, k',
  million: 'mln, milion, miliony, milionów, miliona, M',
  currencies: {
    EUR: 'euro, eur, ojro',
    PLN: 'złoty, złote, złotych, złotego, zł, pln',
    CZK: 'koron czeskich, korony czeskie',
    UAH: 'hrywien, hrywny',
    USD: 'dolar*',
    GBP: 'funt*',
    CHF: 'frank*',
  },
  total: `
    budżet, budżetu, budżecie, budżetem, całkowity budżet, budżet całkowity, łączny budżet, budżet projektu,
    całkowity koszt, koszt całkowity, koszt, kosztorys, koszt projektu, wartość, wartość projektu, łącznie,
    razem, ogółem, w sumie, suma, całość, na całość, szacowany, szacujemy, szacunkowy, szacunkowo, kwota,
    kwotę, orientacyjny, orientacyjnie, łączna kwota, łączna wartość, przewidywany budżet,
    wszystkich partnerów`,
  perPartner: `
    na partnera, na jednego partnera, na każdego partnera, każdy partner, każdego partnera, jeden partner,
    dla partnera, po stronie partnera, udział partnera, wkład partnera, na LGD, każda LGD, każdej LGD,
    na każdą LGD, dla każdego, na organizację, każda organizacja, budżet partnera, od partnera, partner wnosi`,
  otherMoney: `
    wkład własny, wkładu własnego, nasz wkład, nasza część, nasza strona, po naszej stronie, z naszej strony,
    u nas, w tym, z czego, na osobę, za osobę, miesięcznie, rocznie, dziennie, opłata, opłaty, wpisowe,
    składka, składki, wynagrodzenie, pensja, cena, ceny, bilet, bilety, nagroda, nagrody, dotacja z,
    dotacji z, otrzymaliśmy, wydaliśmy, zainwestowaliśmy, kosztował*, kosztowała, kosztowało, czynsz, obrót,
    obroty, przygotowawcz*, prace przygotowawcze, na przygotowanie, noclegu, doba, stawka, limit naboru,
    gmina dołoży, zaliczka, poprzedni projekt`,
}
