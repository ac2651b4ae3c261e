import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    tytuł, tytuł projektu, tytuł roboczy, nazwa projektu, nazwa pomysłu, tytuł oferty, temat projektu,
    projekt, nazwa, akronim, tytuł pomysłu, roboczy tytuł projektu, robocza nazwa, pomysł,
    nazwa przedsięwzięcia, tytuł operacji`,
  organisation: `
    organizacja, nazwa organizacji, nazwa LGD, LGD, nazwa instytucji, instytucja, wnioskodawca,
    nazwa wnioskodawcy, nazwa podmiotu, podmiot, lider, lider projektu, nazwa lidera, zgłaszający,
    nazwa zgłaszającego, nazwa stowarzyszenia, stowarzyszenie, gmina wnioskująca, kto szuka, oferent,
    lokalna grupa działania, nazwa lokalnej grupy działania, nazwa grupy, organizacja zgłaszająca,
    organizacja wnioskująca, organizator, kim jesteśmy, partner wiodący, jednostka, nazwa jednostki,
    pełna nazwa, nazwa partnera`,
  organisationType: `
    rodzaj organizacji, typ organizacji, forma prawna, status prawny, rodzaj podmiotu, typ podmiotu,
    rodzaj instytucji, typ instytucji`,
  country: `
    kraj, państwo, kraj pochodzenia, kraj wnioskodawcy, kraj lidera, państwo członkowskie, kraj/region`,
  place: `
    miejscowość, miasto, siedziba, region, województwo, gmina, powiat, lokalizacja, obszar, obszar działania,
    obszar LGD, miejsce, teren działania, teren, region i kraj, miejsce realizacji`,
  address: `
    adres, adres pocztowy, adres siedziby, adres korespondencyjny, adres do korespondencji, adres biura, ulica`,
  themes: `
    temat, tematy, tematyka, obszar tematyczny, obszary tematyczne, zakres tematyczny, dziedzina, dziedziny,
    słowa kluczowe, kategoria, kategorie, zagadnienia, tematyka projektu, zakres, sektor, temat współpracy,
    temat przewodni`,
  description: `
    opis, opis projektu, krótki opis, krótki opis projektu, streszczenie, streszczenie projektu, cel, cele,
    cel projektu, cele projektu, główny cel, działania, planowane działania, zadania, opis pomysłu, założenia,
    założenia projektu, o projekcie, zarys projektu, charakterystyka, treść, treść oferty,
    przedmiot współpracy, na czym polega projekt, co planujemy, rezultaty, efekty, oczekiwane rezultaty,
    w skrócie, projekt w skrócie, kontekst, uzasadnienie, idea, idea projektu`,
  partnersSought: `
    poszukiwani partnerzy, poszukiwany partner, kogo szukamy, kogo poszukujemy, szukamy, poszukujemy,
    partnerzy, profil partnera, profil partnerów, oczekiwania wobec partnera, oczekiwania wobec partnerów,
    oczekiwany partner, pożądany partner, pożądani partnerzy, potencjalni partnerzy, partner poszukiwany,
    poszukiwanie partnerów, partner, wymagania wobec partnera, wymagania wobec partnerów,
    preferowani partnerzy, oczekiwani partnerzy, charakterystyka partnera, profil poszukiwanego partnera`,
  partnerCountries: `
    kraje partnerów, kraj partnera, kraje partnerskie, preferowane kraje, preferowany kraj, poszukiwane kraje,
    kraje poszukiwane, państwa partnerskie, kraj pochodzenia partnera, kraj pochodzenia partnerów,
    oczekiwane kraje, kraje, kraj poszukiwanego partnera, z jakich krajów`,
  partnerTypes: `
    rodzaje poszukiwanych partnerów, rodzaj poszukiwanych partnerów, typy poszukiwanych partnerów, rodzaj partnera, rodzaj partnerów, typ partnera, typ partnerów, typy partnerów, rodzaje partnerów,
    rodzaj poszukiwanego partnera, typ poszukiwanego partnera, jakich organizacji szukamy,
    typ poszukiwanych organizacji, poszukiwane organizacje`,
  programme: `
    program, fundusz, źródło finansowania, finansowanie, źródła finansowania, program finansujący, działanie,
    konkurs, nabór, nazwa programu, program / fundusz, planowane źródło finansowania, mechanizm finansowania,
    instrument`,
  deadline: `
    termin, ostateczny termin, deadline, termin ostateczny, terminy, ważne do, oferta ważna do,
    oferta aktualna do, data ważności, ważność oferty, termin zgłoszenia`,
  replyDeadline: `
    odpowiedź do, odpowiedzi do, termin odpowiedzi, termin nadsyłania odpowiedzi, termin nadsyłania zgłoszeń,
    termin zgłoszeń, termin zgłaszania, termin zgłaszania się, termin zgłaszania partnerów, zgłoszenia do,
    zgłoszenia partnerów do, czekamy do, czekamy na odpowiedź do, czekamy na zgłoszenia do,
    prosimy o odpowiedź do, prosimy o kontakt do, prosimy o zgłoszenia do, kontakt do dnia, deklaracje do,
    termin składania deklaracji, termin deklaracji, wyrażenie zainteresowania do,
    termin wyrażenia zainteresowania, termin na odpowiedź, termin kontaktu, oczekujemy odpowiedzi do,
    termin zgłoszeń partnerów, termin dla partnerów, odpowiedź, odpowiedzi, zgłoszenia`,
  applicationDeadline: `
    termin składania wniosków, termin złożenia wniosku, złożenie wniosku, termin składania wniosku,
    termin naboru, zakończenie naboru, zamknięcie naboru, nabór do, wniosek do, wniosek składamy do,
    składanie wniosków, składanie wniosków do, koniec naboru, data złożenia wniosku,
    planowane złożenie wniosku, planowany termin złożenia wniosku, termin aplikowania, termin aplikacji,
    termin konkursu, nabór wniosków, nabór wniosków do, data zamknięcia naboru, deadline wniosku`,
  period: `
    okres realizacji, czas realizacji, czas trwania, okres trwania, okres, termin realizacji,
    czas trwania projektu, okres realizacji projektu, harmonogram, planowany okres realizacji,
    planowany termin realizacji, realizacja, ramy czasowe, lata realizacji, terminy realizacji, kiedy,
    realizacja projektu, czas, przewidywany okres realizacji, długość projektu`,
  start: `
    początek, rozpoczęcie, data rozpoczęcia, start, start projektu, początek projektu, rozpoczęcie projektu,
    planowane rozpoczęcie, planowany start, rozpoczęcie realizacji`,
  end: `
    koniec, zakończenie, data zakończenia, koniec projektu, zakończenie projektu, planowane zakończenie,
    zakończenie realizacji`,
  budget: `
    budżet, budżet projektu, całkowity budżet, budżet całkowity, łączny budżet, szacowany budżet,
    szacunkowy budżet, orientacyjny budżet, planowany budżet, przewidywany budżet, koszt, koszt całkowity,
    całkowity koszt, koszt projektu, wartość projektu, całkowita wartość projektu, wartość, kwota, koszty,
    szacunkowy koszt, wysokość budżetu, budżet ogółem, budżet łącznie, koszty projektu`,
  partnerBudget: `
    budżet partnera, budżet na partnera, budżet dla partnera, wkład partnera, udział partnera,
    kwota na partnera, budżet przypadający na partnera, środki na partnera, na partnera,
    budżet każdego partnera`,
  languages: `
    język, języki, język roboczy, języki robocze, język projektu, języki projektu, język komunikacji,
    języki komunikacji, język kontaktu, języki kontaktu, język współpracy, język korespondencji,
    znajomość języków, w jakim języku, język / języki`,
  contact: `
    kontakt, osoba do kontaktu, osoba kontaktowa, osoby do kontaktu, dane kontaktowe, dane do kontaktu,
    kontakt roboczy, osoba odpowiedzialna, więcej informacji, informacje, kontakt w sprawie projektu,
    osoba prowadząca, sprawę prowadzi, prowadzący sprawę, koordynator, koordynator projektu, opiekun projektu,
    informacji udziela, szczegółowe informacje, kontakt do`,
  contactName: `
    imię i nazwisko, nazwisko, nazwisko i imię, imię, imię nazwisko, przedstawiciel, reprezentant,
    nazwisko osoby kontaktowej`,
  role: 'stanowisko, funkcja, pełniona funkcja, stanowisko służbowe',
  email: `
    e-mail, email, mail, adres e-mail, adres email, adres mailowy, adres poczty elektronicznej,
    poczta elektroniczna, poczta`,
  phone: `
    tel, telefon, telefon kontaktowy, numer telefonu, nr telefonu, nr tel, telefon komórkowy, tel kom, kom,
    komórka, tel komórkowy, tel stacjonarny, telefon/faks, tel/fax`,
  fax: 'faks, fax, nr faksu, numer faksu',
  website: `
    strona, strona internetowa, strona www, www, adres strony, witryna, adres www, link, linki,
    strona projektu, strona LGD, internet, adres strony internetowej`,
  kind: `
    rodzaj oferty, typ oferty, rodzaj zgłoszenia, rodzaj ogłoszenia, rodzaj współpracy, charakter współpracy,
    typ projektu, rodzaj projektu`,
  event: `
    spotkanie, najbliższe spotkanie, spotkanie online, spotkanie informacyjne, spotkanie partnerów,
    pierwsze spotkanie, posiedzenie rady, konferencja, wizyta przygotowawcza, data spotkania,
    posiedzenie zarządu, spotkanie otwierające, rozmowa online`,
  signatureDate: `
    data, dnia, data i podpis, miejscowość i data, miejsce i data, podpis, data sporządzenia,
    data wypełnienia, data zgłoszenia, sporządzono dnia, data aktualizacji, sporządzono, data publikacji,
    data pisma`,
  partnersFound: `
    obecni partnerzy, dotychczasowi partnerzy, partnerzy potwierdzeni, potwierdzeni partnerzy,
    pozyskani partnerzy, zidentyfikowani partnerzy, partnerzy już zaangażowani, partnerzy krajowi, mamy już,
    partnerzy już pozyskani, partnerzy w projekcie, znalezieni partnerzy`,
  ownShare: `
    wkład własny, nasz wkład, udział własny, w tym wkład własny, w tym, dofinansowanie, kwota dofinansowania,
    wnioskowana kwota, wnioskowane dofinansowanie, środki własne, poziom dofinansowania, w tym nasz udział`,
  ignored: `
    NIP, REGON, KRS, PIC, OID, nr konta, konto, bank, liczba mieszkańców, ludność, powierzchnia,
    rok założenia, data założenia, data powstania, liczba członków, doświadczenie, załączniki, załącznik,
    uwagi, znak, nasz znak, znak sprawy, sygnatura, wypełnia biuro, zgoda, numer wniosku, numer,
    zrealizowane projekty, wcześniejsze projekty, liczba pracowników, dotychczasowe doświadczenie, liczba gmin`,
}
