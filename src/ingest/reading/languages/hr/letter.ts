import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Poštovani, Poštovana, Poštovane, Poštovani gospodine, Poštovana gospođo, Poštovani kolege,
    Poštovane kolegice, Poštovane kolegice i kolege, Cijenjeni, Cijenjena, Štovani, Dobar dan, Dobro jutro,
    Dobra večer, Dobro veče, Dragi, Draga, Drage, Dragi kolege, Dragi svi, Drage kolegice i kolege, Pozdrav,
    Pozdrav svima, Lijep pozdrav svima, Lijepi pozdrav, Bok, Zdravo, Hej, Ej, Hvaljen Isus`,
  closings: `
    S poštovanjem, S štovanjem, Srdačno, Srdačan pozdrav, Srdačne pozdrave, Srdačni pozdravi,
    Uz srdačan pozdrav, Lijep pozdrav, Lijepi pozdrav, Lijepi pozdravi, Puno pozdrava, Topli pozdrav,
    Topao pozdrav, Pozdrav, Pozdravi, Pozdrav iz, Pozdrav s, LP, Lp, Hvala, Hvala lijepa, Hvala puno,
    Puno hvala, Hvala unaprijed, Unaprijed hvala, Unaprijed zahvaljujem, Unaprijed zahvaljujemo,
    Unaprijed vam hvala, Zahvaljujem, Zahvaljujemo, Uz pozdrav, Uz lijep pozdrav, S osobitim poštovanjem,
    Radujemo se, Radujemo se vašem odgovoru, Veselimo se, U iščekivanju, Ugodan dan, Želim vam ugodan dan,
    Sve najbolje, Čujemo se, Vidimo se, Lijep dan, Vaš, Vaša, Do čitanja`,
  honorifics: `
    g, gđa, gdja, gosp, gospodin, gospođa, gospođica, gđica, gospodina, gospođe, dr, dr sc, mr, mr sc, mag,
    prof, dipl, ing, inž, oec, iur, univ, spec, doc, izv, bacc, don, fra, vlč`,
  roles: `
    direktor*, ravnatelj, ravnateljica, voditelj, voditeljica, voditelj projekta, voditeljica projekta,
    voditelj projekata, voditeljica projekata, voditelj ureda, voditeljica ureda, voditelj LAG-a,
    voditeljica LAG-a, koordinator*, koordinatorica projekata, projektni menadžer, projektna menadžerica,
    projektni koordinator, projektna koordinatorica, menadžer*, stručni suradnik, stručna suradnica,
    viši stručni suradnik, viša stručna suradnica, suradnik za, suradnica za, referent*, predsjednik,
    predsjednica, predsjednik udruge, predsjednica udruge, predsjednik upravnog odbora,
    predsjednica upravnog odbora, dopredsjednik, dopredsjednica, potpredsjednik, potpredsjednica,
    gradonačelnik, gradonačelnica, načelnik, načelnica, načelnik općine, načelnica općine, zamjenik načelnika,
    zamjenica načelnika, pročelnik, pročelnica, župan, županica, tajnik, tajnica, savjetnik, savjetnica,
    viši savjetnik, viša savjetnica, asistent*, administrator*, učitelj, učiteljica, nastavnik, nastavnica,
    profesor, profesorica, istraživač, istraživačica, znanstveni suradnik, osnivač, osnivačica, vlasnik,
    vlasnica, kustos, kustosica, upravitelj, upraviteljica, knjižničar, knjižničarka, pčelar, odgajatelj*,
    volonter*, kontakt osoba, službenik, službenica, agronom*`,
  sentFrom: `
    Poslano s mog iPhonea, Poslano s mojeg iPhonea, Poslano s iPhonea, Poslano s mobitela,
    Poslano s mog mobitela, Poslano s mog uređaja, Poslano s mojeg Samsung, Poslano iz aplikacije Pošta,
    Poslano iz Outlooka, Poslano pomoću, Preuzmite Outlook, Nabavite Outlook, Poslano iz`,
  forwardMarks: `
    Proslijeđena poruka, Proslijeđeni mail, Početak proslijeđene poruke, Izvorna poruka, Originalna poruka,
    Kraj proslijeđene poruke, Prosljeđujem, Forwarded message, Original Message`,
  headers: {
    from: 'Od, Šalje, Pošiljatelj, From',
    to: 'Za, Prima, Primatelj, Kome, To',
    cc: 'Kopija, Cc, Na znanje, Kp',
    date: 'Datum, Poslano, Datum slanja, Sent',
    subject: 'Predmet, Tema, Naslov, Subject',
  },
  quoteIntro: {
    start: 'Dana, Dne, Na dan, U, Datum, pon, uto, sri, čet, pet, sub, ned',
    end: `
      je napisao, je napisala, je napisao/la, je napisao/napisala, napisao je, napisala je,
      korisnik je napisao, piše, napisao`,
  },
  replyPrefixes: 'Re, Odg, Odgovor, RE, Ha',
  forwardPrefixes: 'Fwd, Fw, Pros, Proslijeđeno, PR, FW',
  disclaimer: `
    ova poruka je povjerljiva, ova poruka sadrži povjerljive, povjerljive informacije, povjerljivo,
    namijenjena isključivo, namijenjeno isključivo, ako niste primatelj, ako ste greškom primili,
    ako ste ovu poruku primili greškom, primili greškom, prije ispisa, prije nego ispišete, mislite na okoliš,
    čuvajte okoliš, osobni podaci, osobnih podataka, GDPR`,
  boilerplate: `
    odjava, odjavite se, prikaži u pregledniku, pratite nas, pratite nas na, radno vrijeme, uredovno vrijeme,
    sva prava pridržana, posjetite našu, sufinancira Europska unija, sufinanciran sredstvima,
    politika privatnosti, kolačići, sadržaj isključiva odgovornost`,
  contact: `
    kontakt, kontakti, kontakt osoba, kontakt osobe, osoba za kontakt, kontakt podaci, kontaktirajte,
    za više informacija, više informacija, dodatne informacije, za dodatne informacije, za informacije,
    za sve informacije, za sva pitanja, za pitanja, informacije kod, obratite se, obratite nam se,
    upite šaljite, odgovore šaljite, pitanja šaljite, pišite na, pišite, javite se, javite se na,
    javite nam se, nazovite, zovite, odgovorna osoba, zadužena, zadužen, kolegica, kolegici, kolega, kolegi,
    na broj, na adresu, na mail`,
  self: 'meni, na mene, mene, k meni, kod mene, sa mnom, meni osobno, na moj mail',
  wrapper: `
    u nastavku, u nastavku šaljem, u nastavku poruka, upit u nastavku, niže, donji mail, donju poruku,
    poruku ispod, vidi dolje, prosljeđujem, prosljeđujemo, proslijeđujem, šaljem dalje, u privitku šaljem,
    u prilogu, dobili smo, primili smo, zaprimili smo, na znanje, za objavu, molim objavite, izravno njima,
    odgovorite izravno, ne nama, možda nekoga zanima, možda bude zanimljivo, FYI, u ime, stiglo nam je,
    stigao nam je`,
}
