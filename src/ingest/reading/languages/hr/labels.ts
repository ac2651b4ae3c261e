import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Naziv, Naslov, Naziv projekta, Naslov projekta, Ime projekta, Projekt, Radni naslov, Radni naziv, Akronim,
    Naziv ideje, Projektna ideja, Ideja, Ideja projekta, Naziv projektne ideje, Naziv prijedloga,
    Naslov ponude, Naziv i akronim`,
  organisation: `
    Organizacija, Naziv organizacije, Ime organizacije, Prijavitelj, Naziv prijavitelja, Podnositelj,
    Nositelj, Nositelj projekta, Vodeći partner, Vodeći LAG, Koordinator, LAG, Naziv LAG-a, FLAG,
    Lokalna akcijska grupa, Udruga, Naziv udruge, Ustanova, Institucija, Tvrtka, Tko smo, Tko smo mi, O nama,
    Tko traži, Tko, Vaša organizacija, Naziv ustanove, Općina prijavitelj, Predlagatelj, Škola, Naziv škole`,
  organisationType: `
    Vrsta organizacije, Tip organizacije, Pravni oblik, Pravni status, Oblik organizacije`,
  country: `
    Država, Zemlja, Država članica, Zemlja prijavitelja, Država prijavitelja, Zemlja podrijetla`,
  place: `
    Mjesto, Sjedište, Grad, Općina, Regija, Područje, Lokacija, Županija, Mjesto i država, Grad i država,
    Otok, Gdje smo`,
  address: 'Adresa, Poštanska adresa, Adresa organizacije, Ulica, Ured, Adresa ureda, Adresa sjedišta',
  themes: `
    Tema, Teme, Tematsko područje, Tematska područja, Područja, Područje suradnje, Područja suradnje,
    Ključne riječi, Prioritet, Prioriteti, Tematika, Područje djelovanja, Tema suradnje, Sektor`,
  description: `
    Opis, Opis projekta, Kratki opis, Kratak opis, Kratki opis projekta, Sažetak, Sažetak projekta, Cilj,
    Ciljevi, Cilj projekta, Ciljevi projekta, Opći cilj, Svrha, Svrha projekta, Sadržaj, Aktivnosti,
    Planirane aktivnosti, Glavne aktivnosti, O čemu se radi, O projektu, Što želimo, Što planiramo,
    Što radimo, Ukratko, Očekivani rezultati, Rezultati, Opis ideje, Opis projektne ideje, Što, Kontekst,
    Pozadina`,
  partnersSought: `
    Tražimo, Traženi partneri, Traženi partner, Partneri, Partner, Potraga za partnerima, Koga tražimo,
    Profil partnera, Profil traženog partnera, Poželjni partneri, Željeni partneri, Idealan partner,
    Idealni partneri, Očekivanja od partnera, Potrebni partneri, Broj partnera, Potencijalni partneri,
    Kakve partnere tražimo, Tražimo partnere, Uloga partnera`,
  partnerCountries: `
    Zemlje, Države, Zemlje partnera, Države partnera, Zemlja partnera, Partnerske zemlje, Ciljne zemlje,
    Željene zemlje, Željene države, Iz kojih zemalja, Iz kojih država, Tražene zemlje,
    Zemlje traženih partnera, Zemljopisno područje, Poželjne zemlje, Partneri iz, Odakle`,
  partnerTypes: `
    Vrsta partnera, Vrste partnera, Tip partnera, Tip traženog partnera, Vrsta traženog partnera,
    Vrsta tražene organizacije, Vrsta traženih partnera, Ciljne organizacije, Profil organizacije`,
  programme: `
    Program, Natječaj, Fond, Financiranje, Izvor financiranja, Mjera, Poziv, Intervencija,
    Program financiranja, Program i poziv, Javni poziv, Program i mjera`,
  deadline: 'Rok, Rokovi, Krajnji rok, Vrijedi do, Valjanost, Zadnji rok',
  replyDeadline: `
    Rok za odgovor, Rok za odgovore, Rok za javljanje, Odgovor do, Odgovori do, Odgovori, Javiti se do,
    Javite se do, Javljanje do, Rok za partnere, Rok za prijavu partnera, Iskaz interesa, Iskaz interesa do,
    Rok za iskaz interesa, Rok za iskazivanje interesa, Izraz interesa do, Rok za izražavanje interesa,
    Rok za izraz interesa, Prijava partnera, Prijave partnera do, Potraga za partnerima do, Potraga traje do,
    Rok za potragu, Rok za potvrdu, Rok potrage, Odgovoriti do, Interes do, Rok za interes,
    Rok za povratnu informaciju`,
  applicationDeadline: `
    Rok za prijavu, Rok za prijavu projekta, Rok prijave, Rok za podnošenje, Rok za podnošenje prijave,
    Rok za podnošenje projekta, Podnošenje prijave, Prijava projekta, Prijava do, Prijava na natječaj,
    Rok natječaja, Rok poziva, Zatvaranje natječaja, Natječaj zatvara, Predaja, Predaja projekta,
    Predaja prijave, Rok za predaju, Rok za predaju projekta, Rok predaje, Prijava, Podnošenje,
    Rok za podnošenje prijedloga, Rok za dostavu, Rok za prijavu na natječaj, Rok za natječaj`,
  period: `
    Trajanje, Trajanje projekta, Razdoblje, Razdoblje provedbe, Provedba, Provedba projekta, Vrijeme provedbe,
    Vremenski okvir, Vremenski plan, Kada, Period provedbe, Planirano trajanje, Predviđeno trajanje,
    Početak i kraj, Početak i završetak`,
  start: 'Početak, Početak projekta, Planirani početak, Datum početka, Predviđeni početak',
  end: 'Kraj, Završetak, Kraj projekta, Završetak projekta, Datum završetka',
  budget: `
    Proračun, Ukupni proračun, Ukupan proračun, Proračun projekta, Budžet, Ukupni budžet, Vrijednost,
    Vrijednost projekta, Ukupna vrijednost, Troškovi, Ukupni troškovi, Okvirni proračun, Planirani proračun,
    Procijenjeni proračun, Iznos, Financijski okvir`,
  partnerBudget: `
    Proračun po partneru, Po partneru, Udio partnera, Iznos po partneru, Budžet po partneru, Doprinos partnera`,
  languages: `
    Jezik, Jezici, Radni jezik, Radni jezici, Jezik projekta, Jezici projekta, Jezik komunikacije,
    Jezici komunikacije, Jezik suradnje, Jezik rada`,
  contact: `
    Kontakt, Kontakti, Kontakt osoba, Osoba za kontakt, Kontakt podaci, Kontakt osobe, Više informacija,
    Informacije, Odgovorna osoba, Dodatne informacije, Kome se javiti`,
  contactName: 'Ime, Ime i prezime, Prezime, Prezime i ime',
  role: 'Funkcija, Položaj, Radno mjesto, Dužnost, Uloga, Pozicija',
  email: `
    E-pošta, E-mail, Email, E mail, E-adresa, Elektronička pošta, Elektronička adresa, E-mail adresa, Mail,
    Adresa e-pošte`,
  phone: 'Telefon, Tel, Telefonski broj, Broj telefona, Mob, Mobitel, Mobilni telefon, GSM, T, M',
  fax: 'Faks, Fax, Telefaks',
  website: `
    Web, Web stranica, Mrežna stranica, Internetska stranica, Internet stranica, Stranica, Poveznica,
    Web adresa, www, Link`,
  kind: 'Vrsta ponude, Vrsta suradnje, Vrsta, Kategorija, Oblik suradnje, Vrsta projekta, Tip suradnje',
  event: `
    Događaj, Događanje, Sastanak, Susret, Konferencija, Prvi sastanak, Početni sastanak, Skupština, Radionica,
    Sjednica`,
  signatureDate: 'Datum, Potpis, Mjesto i datum, Datum i potpis, Objavljeno, Potpis i pečat',
  partnersFound: `
    Postojeći partneri, Već uključeni partneri, Potvrđeni partneri, Dosadašnji partneri,
    Partneri koje već imamo, Partneri u projektu, Već imamo`,
  ownShare: `
    Vlastiti udio, Vlastita sredstva, Sufinanciranje, Stopa sufinanciranja, Vlastito sudjelovanje`,
  ignored: `
    OIB, MB, Matični broj, PDV broj, IBAN, Klasa, Urbroj, Broj predmeta, Broj stanovnika, Radno vrijeme,
    Prilog, Prilozi, Privitak, Str, PIC, OID`,
}
