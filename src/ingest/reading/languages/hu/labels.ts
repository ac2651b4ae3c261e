import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Cím, Projekt címe, Projekt neve, A projekt címe, A projekt neve, Projekt megnevezése, Projektcím, Projekt,
    Munkacím, A projekt munkacíme, Rövid cím, Rövidítés, Akroníma, Projekt rövid címe, Az ajánlat címe,
    Megnevezés, Projektötlet címe, Együttműködés címe, Projektötlet`,
  organisation: `
    Szervezet, Szervezet neve, A szervezet neve, Pályázó, Pályázó neve, Pályázó szervezet, Kedvezményezett,
    Főpályázó, Vezető partner, Koordinátor szervezet, HACS, HACS neve, Helyi akciócsoport,
    Helyi akciócsoport neve, Egyesület, Egyesület neve, Intézmény, Intézmény neve, Kérelmező, Ajánlattevő,
    Kik vagyunk, Rólunk, Önkormányzat, Projektgazda, Ki keres, Benyújtó, Partnerkereső szervezet,
    Partnerkereső, Cég, Cégnév, Bemutatkozás`,
  organisationType: `
    Szervezet típusa, A szervezet típusa, Szervezeti forma, Jogi forma, Jogi státusz, Jogállás,
    Szervezet jellege, Intézmény típusa, Gazdálkodási forma`,
  country: 'Ország, Országa, Tagállam, Származási ország, A szervezet országa',
  place: `
    Hely, Helyszín, Székhely, Székhelye, Település, Város, Község, Régió, Térség, Megye, Kistérség, Járás,
    Terület, Tájegység, A megvalósítás helye, Megvalósítás helyszíne, Földrajzi terület`,
  address: 'Postacím, Címe, Levelezési cím, Postai cím, Iroda, Iroda címe, Székhely címe, Postafiók',
  themes: `
    Téma, Témák, Témakör, Témakörök, Tématerület, Témája, Kulcsszavak, Kulcsszó, Szakterület, Terület(ek),
    Tevékenységi terület, Tématerületek, A projekt témája, Prioritás, Prioritások`,
  description: `
    Leírás, Rövid leírás, Projekt leírása, A projekt leírása, A projekt rövid leírása, Projektleírás,
    Összefoglaló, Összefoglalás, A projekt összefoglalója, Cél, Célok, Célja, A projekt célja, Célkitűzés,
    Célkitűzések, Projekt célja, Tartalom, Tevékenységek, Tervezett tevékenységek, Tevékenység, Miről szól,
    Miről van szó, Mit szeretnénk, Háttér, Előzmények, Ötlet, Röviden, Mit tervezünk, Várható eredmények`,
  partnersSought: `
    Keresett partner, Keresett partnerek, Partnerkeresés, Partner, Partnerek, Partnert keresünk, Kit keresünk,
    Kiket keresünk, Kiket várunk, Keresünk, Keresett partner profilja, Partnerprofil,
    Elvárások a partnerrel szemben, Ideális partner, Várt partnerek, Leendő partnerek, Partner leírása,
    Milyen partnert keresünk, Elvárt partner, Partnerekkel szembeni elvárások`,
  partnerCountries: `
    Országok, Partnerországok, Partner országa, Partnerek országa, Partnerek országai, Célországok,
    Keresett országok, Honnan, Preferált országok, Mely országokból, Kívánt országok, Partnerország,
    Milyen országból`,
  partnerTypes: `
    Partner típusa, Partnerek típusa, Keresett szervezetek, Keresett szervezet típusa,
    A keresett partner típusa, Partnerszervezet típusa, Milyen szervezet, Partner jellege`,
  programme: `
    Program, Pályázati program, Támogatási program, Pályázat, Pályázati felhívás, Felhívás, Finanszírozás,
    Támogatás, Forrás, Finanszírozási forrás, Alap, Pályázati forrás, Támogató, Támogató program, Kiírás`,
  deadline: `
    Határidő, Határidők, Határideje, Érvényes, Érvényesség, Lejárat, Lejárat dátuma, Végső határidő, Meddig`,
  replyDeadline: `
    Jelentkezési határidő, Jelentkezés, Jelentkezés határideje, Válaszadási határidő, Válasz,
    Válasz határideje, Válaszadás határideje, Visszajelzés, Visszajelzési határidő, Visszajelzés határideje,
    Visszajelzést kérünk, Válaszokat várjuk, Partnerek jelentkezése, Partnerkeresés határideje,
    Partnerkeresés vége, Érdeklődés határideje, Partnerek jelentkezési határideje, Csatlakozás határideje,
    Csatlakozási határidő, Kapcsolatfelvétel határideje, Jelentkezés eddig, Szándéknyilatkozat határideje,
    Szándéknyilatkozat`,
  applicationDeadline: `
    Pályázati határidő, Pályázat határideje, Benyújtás, Benyújtási határidő, Benyújtás határideje,
    Beadási határidő, Beadás határideje, Beadás, Pályázat benyújtása, Pályázat beadása,
    Pályázat beadási határideje, Pályázat benyújtási határideje, Leadási határidő, Leadás, Kérelem benyújtása,
    Felhívás határideje, A pályázat beadása, Tervezett beadás, Felhívás zárása`,
  period: `
    Időtartam, A projekt időtartama, Projekt időtartama, Futamidő, Projekt futamideje, Megvalósítás,
    Megvalósítási időszak, Megvalósítás ideje, Megvalósítás időszaka, Időszak, Projektidőszak, Ütemezés,
    Ütemterv, Mikor, Tervezett időtartam, Időzítés, Projekt időszaka, Időkeret`,
  start: `
    Kezdés, Kezdete, Kezdet, Projekt kezdete, Tervezett kezdés, Indulás, Projekt indulása, Kezdő időpont,
    Kezdési időpont, A projekt kezdete, Tervezett indulás`,
  end: `
    Befejezés, Vége, Projekt vége, A projekt vége, Tervezett befejezés, Befejezés időpontja, Zárás,
    Projekt zárása`,
  budget: `
    Költségvetés, A projekt költségvetése, Teljes költségvetés, Összköltség, Összköltségvetés,
    Tervezett költségvetés, Becsült költségvetés, Projekt költségvetése, Projekt összköltsége, Költségek,
    Keret, Keretösszeg, Teljes költség, Büdzsé, Várható költség`,
  partnerBudget: `
    Partnerenkénti költségvetés, Partnerenként, Költségvetés partnerenként, Egy partner költségvetése,
    Partner költségvetése, Partnerek hozzájárulása, Partneri hozzájárulás, Egy partnerre jutó összeg,
    Partnerenkénti keret`,
  languages: `
    Nyelv, Nyelvek, Munkanyelv, Munkanyelvek, Projekt nyelve, A projekt nyelve, Kommunikáció nyelve,
    Kapcsolattartás nyelve, Beszélt nyelvek, Nyelvtudás, Kommunikációs nyelv`,
  contact: `
    Kapcsolat, Kapcsolattartó, Kapcsolattartók, Kapcsolattartó személy, Kapcsolattartó adatai, Elérhetőség,
    Elérhetőségek, Elérhetőségeink, További információ, Bővebb információ, Információ, Felelős,
    Válaszokat ide, Kapcsolatfelvétel, Felvilágosítás, Érdeklődés, Ügyintéző`,
  contactName: 'Név, Neve, Kapcsolattartó neve, Teljes név, Vezetéknév, Keresztnév',
  role: 'Beosztás, Beosztása, Munkakör, Tisztség, Pozíció, Funkció, Titulus',
  email: `
    E-mail, Email, E-mail cím, Email cím, E-mail címe, Drótposta, Elektronikus levélcím, Villámposta, Mail,
    Ímél`,
  phone: `
    Telefon, Tel, Telefonszám, Mobil, Mobiltelefon, Mobilszám, Telefonszáma, T, Mob, Telefon/mobil`,
  fax: 'Fax, Telefax, Faxszám',
  website: 'Honlap, Weboldal, Web, Weblap, Internet, Webcím, Link, Honlapcím, Url, További részletek',
  kind: `
    Típus, Ajánlat típusa, Az ajánlat típusa, Együttműködés típusa, Együttműködés jellege, Megkeresés típusa,
    Kategória, Tárgy jellege`,
  event: `
    Esemény, Rendezvény, Találkozó, Következő ülés, Ülés, Konferencia, Nyitótalálkozó, Első találkozó,
    Nyitó rendezvény, Közgyűlés, Online egyeztetés, Partnertalálkozó, Megbeszélés, Következő találkozó`,
  signatureDate: `
    Dátum, Kelt, Keltezés, Aláírás, Aláírás dátuma, Hely és dátum, Kitöltés dátuma, Beérkezés dátuma,
    Közzététel dátuma, Utolsó módosítás`,
  partnersFound: `
    Meglévő partnerek, Jelenlegi partnerek, Eddigi partnerek, Már csatlakozott, Már csatlakozott partnerek,
    Csatlakozott partnerek, Megerősített partnerek, Meglévő partner, További partnerek, Partnereink,
    Bevont partnerek`,
  ownShare: `
    Önerő, Önrész, Saját forrás, Saját hozzájárulás, Támogatási intenzitás, Támogatás mértéke,
    Igényelt támogatás, Ebből, Támogatás összege`,
  ignored: `
    Adószám, Nyilvántartási szám, Bankszámlaszám, Számlaszám, IBAN, Iktatószám, Ügyszám, Ügyfélfogadás,
    Nyitvatartás, Cégjegyzékszám, Törzsszám, Alapítás éve, Lakosságszám, Lakosok száma, Oldal, Melléklet,
    Mellékletek, Csatolmány, KSH szám, Hivatkozási szám, Munkanap`,
}
