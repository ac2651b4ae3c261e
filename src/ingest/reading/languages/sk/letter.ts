import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Dobrý deň, Dobré ráno, Dobrý večer, Vážení, Vážená, Vážený, Vážená pani, Vážený pán, Vážení priatelia,
    Vážení kolegovia, Vážené kolegyne, Milí, Milá, Milý, Milí kolegovia, Milí priatelia, Ahoj, Ahojte,
    Zdravím, Zdravím vás, Pekný deň, Krásny deň, Prajem pekný deň, Čau, Drahí, Drahá, Drahý, Vážené dámy`,
  closings: `
    S pozdravom, S priateľským pozdravom, S úctou, S kolegiálnym pozdravom, So srdečným pozdravom, Srdečne,
    Srdečný pozdrav, Srdečne zdravím, Zdravím, Zdravíme, S pozdravmi, Pozdravujem, Pozdravujeme,
    S prianím pekného dňa, Pekný deň, Prajem pekný deň, Prajeme pekný deň, Prajem krásny deň, Majte sa pekne,
    Majte sa, Majte pekný deň, Ďakujem, Ďakujeme, Ďakujem pekne, Vďaka, Vopred ďakujem, Vopred ďakujeme,
    Ďakujem vopred, Ďakujeme vopred, Za odpoveď ďakujem, Teším sa na, Tešíme sa na, Dovidenia, Do videnia,
    Pekný víkend, Pekný zvyšok dňa, Všetko dobré, Váš tím, Ahoj, Vaša`,
  honorifics: `
    Ing, Mgr, Bc, Dr, Doc, Prof, MUDr, JUDr, PhDr, RNDr, PaedDr, MVDr, PhD, Ph.D, CSc, ArtD, MBA, arch, pán,
    pána, pánovi, pani, pane, slečna, MSc`,
  roles: `
    riaditeľ*, zástupca riaditeľa, výkonný riaditeľ, výkonná riaditeľka, manažér*, manažér MAS, manažérka MAS,
    hlavný manažér, hlavná manažérka, projektový manažér, projektová manažérka, vedúci, vedúca,
    vedúci projektu, vedúca oddelenia, vedúci odboru, koordinátor*, koordinátorka projektu, predseda,
    predsedníčka, podpredseda, podpredsedníčka, prezident, prezidentka, starosta, starostka,
    zástupca starostu, zástupkyňa starostu, primátor*, tajomník, tajomníčka, prednosta, prednostka, poslanec,
    poslankyňa, referent*, asistent*, poradca, poradkyňa, špecialista, špecialistka, animátor*, učiteľ*,
    pedagóg, výskumník, výskumníčka, docent*, dekan*, konateľ*, majiteľ*, zakladateľ*, sekretár*, štatutár*,
    štatutárny zástupca, kontaktná osoba, administratívny pracovník, projektová koordinátorka,
    projektový koordinátor, účtovníčka, knihovníčka, kurátor*, farmár*, včelár*, vinár*, dobrovoľník,
    dobrovoľníčka, farár, finančný manažér, finančná manažérka, odborný referent, odborná referentka`,
  sentFrom: `
    Odoslané z iPhonu, Odoslané z môjho iPhonu, Odoslané z iPadu, Odoslané z mobilu, Odoslané z telefónu,
    Odoslané z aplikácie, Odoslané zo zariadenia, Odoslané z Pošty, Odoslané z Outlooku, Získajte Outlook,
    Poslané z mobilu, Odoslané pomocou`,
  forwardMarks: `
    Preposlaná správa, Pôvodná správa, Začiatok preposlanej správy, Preposlaný e-mail,
    Začiatok preposlaného e-mailu, Pôvodný e-mail, Koniec preposlanej správy, Odovzdaná správa`,
  headers: {
    from: 'Od, Odosielateľ',
    to: 'Komu, Pre, Adresát, Príjemca',
    cc: 'Kópia, Cc, Skrytá kópia',
    date: 'Dátum, Odoslané, Dátum odoslania',
    subject: 'Predmet, Vec',
  },
  quoteIntro: {
    start: 'Dňa, Od, V',
    end: 'napísal, napísala, napísal(a), napísal a, píše, odosielateľ napísal, používateľ napísal',
  },
  replyPrefixes: 'Re, Odp, Odpoveď',
  forwardPrefixes: 'Fwd, Fw, Preposlané, Prepos',
  disclaimer: `
    táto správa je dôverná, tento e-mail je dôverný, dôverné informácie, určená výhradne,
    určené len adresátovi, ak nie ste, nie ste adresátom, omylom, správu prosím vymažte, skôr než vytlačíte,
    pred vytlačením, myslite na životné prostredie, šetrite životné prostredie, osobné údaje, osobných údajov,
    GDPR, neobsahuje vírusy, obsah tohto e-mailu`,
  boilerplate: `
    odhlásiť odber, odhlásiť sa, zobraziť v prehliadači, sledujte nás, úradné hodiny, stránkové hodiny,
    otváracie hodiny, všetky práva vyhradené, navštívte náš web, spolufinancované`,
  contact: `
    kontakt, kontakty, kontaktná osoba, kontaktné osoby, kontaktujte, kontaktovať, viac informácií,
    bližšie informácie, podrobnosti, informácie poskytne, informácie u, obráťte sa, odpovede posielajte,
    odpovede na, otázky na, otázky zodpovie, píšte na, napíšte na, ozvite sa, hláste sa, volajte,
    má na starosti, na starosti, zodpovedná osoba, kolegyňa, kolega, kolegyňu, kolegyni, vybavuje, u mňa`,
  wrapper: `
    nižšie uvedenú, nižšie uvedený, nižšie uvedená, nižšie, pozri nižšie, preposielam, preposielame,
    preposlané, posúvam, posúvame, zasielam, v prílohe zasielam, dostali sme, prišla nám, prišiel nám,
    na žiadosť, prosíme o zverejnenie, prosíme o šírenie, pre informáciu, na vedomie, priamo im,
    odpovedajte priamo, odpovede priamo, nie nám, mohlo by vás zaujímať, možno niekoho, FYI, v mene`,
}
