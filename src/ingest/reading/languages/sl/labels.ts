import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Naslov, Naslov projekta, Naziv projekta, Ime projekta, Projekt, Delovni naslov, Akronim, Ideja,
    Projektna ideja`,
  organisation: `
    Organizacija, Naziv organizacije, Ime organizacije, Prijavitelj, Naziv prijavitelja, Nosilec,
    Nosilec projekta, Vodilni partner, Koordinator, LAS, Ime LAS, Lokalna akcijska skupina, Društvo, Ustanova,
    Kdo smo, O nas, Vlagatelj, Kdo išče, Podjetje`,
  organisationType: 'Vrsta organizacije, Tip organizacije, Pravna oblika, Pravni status',
  country: 'Država, Država članica',
  place: 'Kraj, Sedež, Mesto, Občina, Regija, Območje, Lokacija',
  address: 'Poštni naslov, Naslov organizacije, Ulica, Pisarna, Naslov pisarne',
  themes: 'Tema, Teme, Področje, Področja, Ključne besede, Vsebinsko področje, Tematsko področje',
  description: `
    Opis, Opis projekta, Kratek opis, Povzetek, Cilj, Cilji, Cilji projekta, Namen, Vsebina, Aktivnosti,
    Dejavnosti, Načrtovane aktivnosti, Za kaj gre, O projektu, Kaj želimo, Na kratko, Pričakovani rezultati`,
  partnersSought: `
    Iščemo, Iskani partnerji, Iskani partner, Partnerji, Partner, Iskanje partnerjev, Koga iščemo,
    Profil partnerja, Zaželeni partnerji, Idealen partner, Pričakovanja do partnerja`,
  partnerCountries: `
    Države, Države partnerjev, Država partnerja, Partnerske države, Ciljne države, Želene države,
    Iz katerih držav`,
  partnerTypes: `
    Vrsta partnerja, Vrsta partnerjev, Tip partnerja, Tip partnerjev, Vrsta iskane organizacije`,
  programme: 'Program, Razpis, Sklad, Financiranje, Vir financiranja, Ukrep, Poziv',
  deadline: 'Rok, Roki, Skrajni rok, Velja do, Veljavnost',
  replyDeadline: `
    Rok za odgovor, Rok za odgovore, Odgovori do, Odgovor do, Odgovori, Javite se do, Rok za partnerje,
    Izraz interesa, Izraz interesa do, Rok za izraz interesa, Prijava partnerjev, Rok za prijavo partnerjev,
    Prijave partnerjev do, Iskanje partnerjev do, Odziv do`,
  applicationDeadline: `
    Rok za oddajo, Oddaja vloge, Oddaja vloge do, Rok za oddajo vloge, Oddaja, Rok za prijavo,
    Rok za prijavo na razpis, Prijava na razpis, Rok razpisa, Zaključek razpisa, Prijava projekta, Vloga,
    Rok prijave`,
  period: `
    Trajanje, Trajanje projekta, Obdobje, Obdobje izvajanja, Izvajanje, Izvedba, Čas izvajanja, Časovni okvir,
    Časovni načrt, Kdaj`,
  start: 'Začetek, Začetek projekta, Predviden začetek',
  end: 'Konec, Zaključek, Konec projekta, Zaključek projekta',
  budget: `
    Proračun, Skupni proračun, Proračun projekta, Vrednost, Vrednost projekta, Skupna vrednost, Stroški,
    Skupni stroški, Okvirni proračun`,
  partnerBudget: 'Proračun na partnerja, Na partnerja, Delež partnerja, Prispevek partnerja',
  languages: `
    Jezik, Jeziki, Delovni jezik, Delovni jeziki, Jezik projekta, Jezik komunikacije, Jezik sporazumevanja`,
  contact: `
    Kontakt, Kontaktna oseba, Kontaktni podatki, Kontakti, Več informacij, Informacije, Odgovorna oseba,
    Dodatne informacije`,
  contactName: 'Ime, Ime in priimek, Priimek',
  role: 'Funkcija, Položaj, Delovno mesto',
  email: 'E-pošta, E-mail, Email, E-naslov, Elektronski naslov, Elektronska pošta, Mail',
  phone: 'Telefon, Tel, Telefonska številka, GSM, Mobitel, Mobilni telefon, T, M',
  fax: 'Faks, Fax, Telefaks',
  website: 'Spletna stran, Splet, Spletno mesto, Spletni naslov, Povezava, www',
  kind: 'Vrsta ponudbe, Vrsta sodelovanja, Tip sodelovanja, Vrsta, Kategorija',
  event: 'Dogodek, Sestanek, Srečanje, Konferenca, Prvo srečanje, Uvodni sestanek, Skupščina',
  signatureDate: 'Datum, Podpis, Kraj in datum, Datum in podpis, Objavljeno',
  partnersFound: 'Obstoječi partnerji, Že vključeni partnerji, Potrjeni partnerji, Dosedanji partnerji',
  ownShare: 'Lastni delež, Lastna sredstva, Sofinanciranje, Stopnja sofinanciranja',
  ignored: `
    Matična številka, Davčna številka, ID za DDV, TRR, IBAN, Številka zadeve, Število prebivalcev, Uradne ure,
    Priloga, Priloge, Stran`,
}
