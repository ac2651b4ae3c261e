import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Titulli, Titulli i projektit, Emri i projektit, Emërtimi i projektit, Projekti, Titulli i punës, Akronimi,
    Ideja, Ideja e projektit, Titulli i idesë`,
  organisation: `
    Organizata, Emri i organizatës, Emërtimi i organizatës, Aplikanti, Aplikuesi, Emri i aplikantit,
    Partneri kryesor, Partneri udhëheqës, Partneri drejtues, Organizata udhëheqëse, Organizata aplikuese,
    Koordinatori, GLV, GVV, Grupi lokal i veprimit, Shoqata, Institucioni, Kush jemi, Kush jemi ne,
    Rreth nesh, Kush kërkon, Kompania, Bartësi, Shkolla`,
  organisationType: `
    Lloji i organizatës, Tipi i organizatës, Forma juridike, Statusi juridik, Statusi ligjor`,
  country: 'Shteti, Vendi, Shteti i aplikantit, Vendi i aplikantit',
  place: 'Qyteti, Selia, Fshati, Bashkia, Komuna, Rajoni, Zona, Vendndodhja, Qarku, Qyteti dhe shteti',
  address: 'Adresa, Adresa postare, Adresa e organizatës, Rruga, Zyra',
  themes: `
    Temat, Fusha, Fushat, Fusha e bashkëpunimit, Fushat e bashkëpunimit, Fjalët kyçe, Fjalë kyçe,
    Fusha tematike, Prioriteti, Prioritetet, Tematika, Sektori`,
  description: `
    Përshkrimi, Përshkrimi i projektit, Përshkrim i shkurtër, Përshkrimi i shkurtër, Përmbledhje, Përmbledhja,
    Qëllimi, Qëllimi i projektit, Objektivi, Objektivat, Objektivi i projektit, Objektivat e projektit,
    Përmbajtja, Aktivitetet, Aktivitetet e planifikuara, Për çfarë bëhet fjalë, Rreth projektit, Çfarë duam,
    Çfarë planifikojmë, Shkurtimisht, Rezultatet e pritshme, Rezultatet, Konteksti`,
  partnersSought: `
    Kërkojmë, Partnerët e kërkuar, Partneri i kërkuar, Partnerë të kërkuar, Partnerët, Partneri,
    Kërkim partnerësh, Kë kërkojmë, Çfarë partnerësh kërkojmë, Profili i partnerit, Profili i partnerëve,
    Partnerët e nevojshëm, Partneri ideal, Numri i partnerëve, Roli i partnerëve`,
  partnerCountries: `
    Vendet, Shtetet, Vendet e partnerëve, Shtetet e partnerëve, Vendi i partnerit, Vendet partnere,
    Vendet e synuara, Vendet e dëshiruara, Nga cilat vende, Vendet e preferuara, Vendet e kërkuara`,
  partnerTypes: `
    Lloji i partnerit, Lloji i partnerëve, Llojet e partnerëve, Tipi i partnerit,
    Lloji i organizatës së kërkuar`,
  programme: `
    Programi, Thirrja, Fondi, Financimi, Burimi i financimit, Masa, Programi dhe thirrja, Thirrja publike,
    Donatori`,
  deadline: 'Afati, Afatet, Afati i fundit, Afati përfundimtar, Vlen deri, Data e fundit',
  replyDeadline: `
    Afati për përgjigje, Afati i përgjigjes, Afati për t'u përgjigjur, Përgjigje deri, Përgjigjet deri,
    Përgjigje deri më, Afati për partnerët, Afati për shprehjen e interesit, Afati për shprehje interesi,
    Afati i shprehjes së interesit, Shprehja e interesit, Shprehje interesi deri, Interesi deri,
    Na shkruani deri, Afati për kërkimin e partnerëve, Afati për konfirmim, Na kontaktoni deri`,
  applicationDeadline: `
    Afati i aplikimit, Afati për aplikim, Afati për aplikime, Afati i dorëzimit, Afati për dorëzim,
    Afati për dorëzimin e projektit, Afati i thirrjes, Mbyllja e thirrjes, Dorëzimi, Dorëzimi i projektit,
    Aplikimi, Aplikimi deri, Afati për dorëzimin e aplikimit, Afati për paraqitje, Thirrja mbyllet`,
  period: `
    Kohëzgjatja, Kohëzgjatja e projektit, Periudha, Periudha e zbatimit, Zbatimi, Periudha e projektit,
    Realizimi, Kur, Afati kohor, Implementimi`,
  start: 'Fillimi, Fillimi i projektit, Data e fillimit',
  end: 'Fundi, Përfundimi, Fundi i projektit, Data e përfundimit',
  budget: `
    Buxheti, Buxheti total, Buxheti i përgjithshëm, Buxheti i projektit, Vlera, Vlera e projektit,
    Vlera totale, Kostoja totale, Kosto totale, Shuma, Buxheti i parashikuar`,
  partnerBudget: 'Buxheti për partner, Për partner, Pjesa e partnerit, Shuma për partner',
  languages: `
    Gjuha, Gjuhët, Gjuha e punës, Gjuhët e punës, Gjuha e projektit, Gjuha e komunikimit, Gjuhët e komunikimit`,
  contact: `
    Kontakti, Kontakt, Kontakte, Kontaktet, Personi i kontaktit, Person kontakti, Personi kontaktues,
    Të dhënat e kontaktit, Më shumë informacion, Informacion, Personi përgjegjës, Informata`,
  contactName: 'Emri, Emri dhe mbiemri, Mbiemri, Emër mbiemër',
  role: 'Pozicioni, Funksioni, Pozita, Detyra, Roli',
  email: 'E-mail, Email, Posta elektronike, E-posta, Adresa elektronike, Emaili, Mail',
  phone: 'Telefoni, Telefon, Tel, Numri i telefonit, Celular, Celulari, Cel, Mob, Nr tel',
  fax: 'Faks, Faksi, Fax',
  website: `
    Faqja, Faqja e internetit, Uebfaqja, Ueb faqja, Faqja web, Website, Uebsajti, Web, Linku, www`,
  kind: 'Lloji i ofertës, Lloji i bashkëpunimit, Lloji, Kategoria',
  event: 'Ngjarja, Takimi, Konferenca, Takimi i parë, Asambleja, Eventi',
  signatureDate: 'Data, Nënshkrimi, Vendi dhe data, Data dhe nënshkrimi, Publikuar',
  partnersFound: `
    Partnerët ekzistues, Partnerë ekzistues, Partnerët e konfirmuar, Partnerët e përfshirë, Tashmë kemi`,
  ownShare: 'Kontributi vetanak, Bashkëfinancimi, Kontributi ynë, Shkalla e bashkëfinancimit',
  ignored: `
    NIPT, NUIS, Numri fiskal, Llogaria bankare, IBAN, Numri i banorëve, Orari, Orari i punës, Shtojca,
    Bashkëngjitur, Nr prot`,
}
