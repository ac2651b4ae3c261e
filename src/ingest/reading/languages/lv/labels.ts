import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Nosaukums, Projekta nosaukums, Projekts, Virsraksts, Darba nosaukums, Akronīms, Idejas nosaukums,
    Projekta idejas nosaukums, Saīsinājums, Piedāvājuma nosaukums, Projekta darba nosaukums`,
  organisation: `
    Organizācija, Organizācijas nosaukums, Pieteicējs, Pieteicēja nosaukums, Iesniedzējs,
    Projekta iesniedzējs, VRG, VRG nosaukums, Vietējā rīcības grupa, Biedrība, Biedrības nosaukums, Iestāde,
    Vadošais partneris, Projekta vadošais partneris, Koordinators organizācija, Kas mēs esam, Kas, Meklētājs,
    FLAG, Uzņēmums, Grupas nosaukums, Īstenotājs`,
  organisationType: `
    Organizācijas veids, Organizācijas tips, Juridiskais statuss, Juridiskā forma, Iestādes veids`,
  country: 'Valsts, Dalībvalsts, Pieteicēja valsts',
  place: `
    Vieta, Atrašanās vieta, Pilsēta, Novads, Pagasts, Reģions, Teritorija, Darbības teritorija, Kur,
    VRG teritorija, Mītne, Novads un valsts`,
  address: 'Adrese, Pasta adrese, Juridiskā adrese, Biroja adrese, Birojs, Iela',
  themes: `
    Tēmas, Temati, Joma, Jomas, Atslēgvārdi, Projekta tēma, Tematika, Nozare, Sadarbības tēma, Darbības joma`,
  description: `
    Apraksts, Projekta apraksts, Īss apraksts, Kopsavilkums, Projekta kopsavilkums, Saturs, Mērķis, Mērķi,
    Projekta mērķis, Projekta mērķi, Aktivitātes, Plānotās aktivitātes, Darbības, Ideja, Projekta ideja,
    Ko plānojam, Ko vēlamies, Ko, Īsumā, Pamatojums, Sagaidāmie rezultāti, Rezultāti, Par ko ir projekts`,
  partnersSought: `
    Meklējam, Meklējamie partneri, Meklētie partneri, Meklējamais partneris, Vajadzīgie partneri,
    Nepieciešamie partneri, Tiek meklēti, Meklēti, Partneri, Partneris, Partneru meklēšana, Vēlamie partneri,
    Partnera profils, Sadarbības partneri, Ko meklējam, Iespējamie partneri, Prasības partneriem, Partnerība`,
  partnerCountries: `
    Partnervalstis, Partneru valstis, Partnera valsts, Valstis, Mērķa valstis, Vēlamās valstis,
    No kurām valstīm, Partneri no`,
  partnerTypes: `
    Partnera veids, Partneru veidi, Partnera tips, Partneru tips, Meklējamās organizācijas,
    Kādas organizācijas, Partnerorganizācijas`,
  programme: `
    Programma, Fonds, Finansējums, Finansējuma avots, Finansēšanas programma, Pasākums programmā, Konkurss,
    Uzsaukums, Atbalsta programma, Finansētājs`,
  deadline: 'Termiņš, Termiņi, Beigu termiņš, Spēkā līdz, Derīgs līdz, Pēdējā diena',
  replyDeadline: `
    Atbildes, Atbildēt līdz, Atbildes līdz, Atbilde līdz, Atbilžu termiņš, Atbildes termiņš, Termiņš atbildēm,
    Atbildes gaidām līdz, Gaidām atbildes līdz, Atbildes gaidīsim līdz, Interese jāapliecina līdz,
    Pieteikt interesi līdz, Pieteikties līdz, Pieteikšanās partneriem, Partneru meklēšana līdz,
    Termiņš partneriem, Atsaukties līdz, Sazināties līdz, Atbildēt lūdzam līdz,
    Interesentus lūdzam pieteikties līdz`,
  applicationDeadline: `
    Pieteikuma termiņš, Pieteikuma iesniegšana, Pieteikums, Projekta iesniegšana,
    Projekta iesniegšanas termiņš, Iesniegšanas termiņš, Iesniegšana, Konkursa termiņš,
    Pieteikumu iesniegšanas termiņš, Pieteikumu iesniegšana, Projekta pieteikums,
    Pieteikuma iesniegšanas termiņš, Uzsaukuma termiņš, Konkurss noslēdzas, Jāiesniedz līdz`,
  period: `
    Periods, Ilgums, Projekta ilgums, Īstenošanas periods, Īstenošanas laiks, Īstenošana, Laika grafiks,
    Laiks, Norises laiks, Kad, Projekta periods, Projekta laiks, Sākums un beigas, Plānotais laiks`,
  start: 'Sākums, Projekta sākums, Sākuma datums, Plānotais sākums',
  end: 'Beigas, Projekta beigas, Beigu datums, Noslēgums',
  budget: `
    Budžets, Kopējais budžets, Projekta budžets, Izmaksas, Kopējās izmaksas, Plānotais budžets,
    Aptuvenais budžets, Paredzamais budžets, Kopsumma, Projekta izmaksas, Nauda`,
  partnerBudget: `
    Budžets uz partneri, Partnera budžets, Partnera daļa, Budžets vienam partnerim, Partnera ieguldījums`,
  languages: `
    Valoda, Valodas, Darba valoda, Darba valodas, Projekta valoda, Saziņas valoda, Saziņas valodas,
    Projekta valodas`,
  contact: `
    Kontaktpersona, Kontaktpersonas, Kontakti, Kontakts, Kontaktinformācija, Sīkāka informācija,
    Papildu informācija, Informācija, Atbildīgā persona, Jautājumi`,
  contactName: 'Vārds, Vārds uzvārds, Vārds un uzvārds, Uzvārds, Kontaktpersonas vārds',
  role: 'Amats, Ieņemamais amats, Loma',
  email: 'E-pasts, E-pasta adrese, E-mail, Email, Epasts, Elektroniskais pasts',
  phone: `
    Tālrunis, Tālr, Tel, Telefons, Mob, Mobilais, Mob. tālr, Mobilais tālrunis, Tālruņa numurs, T, M`,
  fax: 'Fakss, Fax',
  website: `
    Mājaslapa, Mājas lapa, Tīmekļvietne, Tīmekļa vietne, Vietne, WWW, Web, Saite, Internets, Lasīt vairāk,
    Vairāk informācijas`,
  kind: 'Piedāvājuma veids, Sludinājuma veids, Sadarbības veids, Veids',
  event: `
    Sanāksme, Nākamā sanāksme, Sēde, Tikšanās, Pirmā tikšanās, Tiešsaistes tikšanās, Pasākums, Seminārs,
    Informatīvā diena, Vebinārs, Valdes sēde, Reģistrācija, Brauciens`,
  signatureDate: `
    Datums, Vieta un datums, Paraksts, Aizpildīts, Publicēts, Parakstīts, Aizpildīšanas datums`,
  partnersFound: `
    Esošie partneri, Jau iesaistītie partneri, Apstiprinātie partneri, Jau atrastie partneri, Jau ir,
    Pašreizējie partneri, Citi partneri, Jau piedalās`,
  ownShare: `
    Pašu finansējums, Līdzfinansējums, Mūsu daļa, No tiem, Pieprasītais finansējums, Pašu līdzfinansējums`,
  ignored: `
    Reģ. nr, Reģistrācijas numurs, Reģistrācijas nr, PVN, PVN nr, IBAN, Banka, Konts, Konta nr, Atsauce, Nr,
    Iedzīvotāju skaits, Iedzīvotāji, Platība, Dibināta, Dibināšanas gads, Biedru skaits, Pieredze,
    Iepriekšējie projekti, Pielikumi, Pielikumā, Piezīmes, OID, PIC`,
}
