import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Pozdravljeni, Pozdravljena, Pozdravljen, Spoštovani, Spoštovana, Spoštovane, Spoštovani gospod,
    Spoštovana gospa, Dober dan, Dobro jutro, Dober večer, Dragi, Draga, Drage, Živjo, Zdravo,
    Lepo pozdravljeni, Lep pozdrav vsem, Cenjeni, Hej`,
  closings: `
    Lep pozdrav, Lepo pozdravljeni, Lepo vas pozdravljam, Lepe pozdrave, Lep dan, S spoštovanjem,
    S prijaznimi pozdravi, Prijazen pozdrav, Prijazno pozdravljeni, Prisrčen pozdrav, Topel pozdrav, Pozdrav,
    Pozdravi, LP, Lp, Hvala, Hvala lepa, Hvala vnaprej, Najlepša hvala, Vnaprej hvala, Že vnaprej hvala,
    Hvala za odgovor, Hvala in lep pozdrav, Veselimo se, V pričakovanju, Vse dobro, Srečno, Se vidimo,
    Želim vam lep dan, Lep pozdrav iz`,
  honorifics: 'g, ga, gospod, gospa, gospe, dr, mag, prof, univ, dipl, inž, doc, izr, spec, mr',
  roles: `
    direktor*, vodja, vodja projekta, vodja projektov, vodja LAS, vodja oddelka, vodja pisarne, koordinator*,
    koordinatorka projektov, projektni vodja, projektna vodja, projektni sodelavec, projektna sodelavka,
    strokovni sodelavec, strokovna sodelavka, strokovni vodja, predsednik, predsednica, podpredsednik,
    podpredsednica, predsednik društva, župan, županja, podžupan, podžupanja, tajnik, tajnica, svetovalec,
    svetovalka, svetovalec za, višji svetovalec, višja svetovalka, referent*, asistent*, ravnatelj,
    ravnateljica, učitelj, učiteljica, raziskovalec, raziskovalka, profesor, profesorica, ustanovitelj*,
    lastnik, lastnica, kustos, kustosinja, kmetica, čebelar, mentorica, strokovna delavka, kontaktna oseba,
    poslovodja, računovodkinja, knjižničarka`,
  sentFrom: `
    Poslano z mojega iPhona, Poslano iz mojega iPhona, Poslano iz iPhona, Poslano z mobilnega,
    Poslano iz Pošte, Poslano z Outlooka, Pridobite Outlook, Poslano iz telefona`,
  forwardMarks: `
    Posredovano sporočilo, Začetek posredovanega sporočila, Izvirno sporočilo, Prvotno sporočilo,
    Konec posredovanega sporočila, Preposlano sporočilo`,
  headers: {
    from: 'Od, Pošiljatelj',
    to: 'Za, Prejemnik, Komu',
    cc: 'Kp, Cc, Kopija, V vednost',
    date: 'Datum, Poslano',
    subject: 'Zadeva',
  },
  quoteIntro: {
    start: 'Dne, V, Oseba',
    end: 'je napisal, je napisala, je napisal/-a, je oseba napisala, piše, napisal',
  },
  replyPrefixes: 'Re, Odg, Odgovor',
  forwardPrefixes: 'Fwd, Fw, Posr, Posredovano',
  disclaimer: `
    to sporočilo je zaupno, zaupne informacije, zaupno, namenjeno izključno, če niste naslovnik,
    pomotoma prejeli, preden natisnete, pomislite na okolje, varujte okolje, osebni podatki, osebnih podatkov,
    GDPR`,
  boilerplate: `
    odjava, prikaži v brskalniku, sledite nam, uradne ure, delovni čas, odpiralni čas, vse pravice pridržane,
    obiščite našo, naložbo sofinancira, sofinancira evropska unija`,
  contact: `
    kontakt, kontaktna oseba, kontaktni podatki, kontaktirajte, več informacij, dodatne informacije,
    za informacije, informacije pri, obrnite se na, odgovore pošljite, vprašanja naslovite, pišite na,
    javite se, pokličite, odgovorna oseba, zadolžena, sodelavka, sodelavec, sodelavki, pri meni`,
  wrapper: `
    spodnje povpraševanje, spodnje sporočilo, spodaj, glej spodaj, posredujem, posredujemo, pošiljam naprej,
    v prilogi pošiljam, prejeli smo, v vednost, v objavo, neposredno njim, odgovorite neposredno, ne nam,
    morda koga zanima, FYI, v imenu`,
}
