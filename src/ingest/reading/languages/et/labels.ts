import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Projekti nimi, Projekti pealkiri, Projekti nimetus, Pealkiri, Nimetus, Projekt, Tööpealkiri, Töönimetus,
    Lühinimi, Akronüüm, Lühend, Projektiidee nimi, Idee nimi, Pakkumise pealkiri, Projekti tööpealkiri`,
  organisation: `
    Organisatsioon, Organisatsiooni nimi, Taotleja, Taotleja nimi, Tegevusgrupp, Tegevusgrupi nimi,
    Kohalik tegevusgrupp, Grupi nimi, MTÜ, Ühing, Ühingu nimi, Asutus, Asutuse nimi, Juhtpartner,
    Juhtiv partner, Projekti juhtpartner, Koordineeriv organisatsioon, Projekti eestvedaja, Eestvedaja, Kes,
    Kes me oleme, Kes oleme, Pakkuja, Esitaja, Otsija, Ettevõte, LAG, FLAG`,
  organisationType: `
    Organisatsiooni tüüp, Organisatsiooni liik, Asutuse tüüp, Õiguslik vorm, Juriidiline vorm, Taotleja liik`,
  country: 'Riik, Maa, Taotleja riik, Liikmesriik, Päritoluriik',
  place: `
    Koht, Asukoht, Linn, Vald, Piirkond, Maakond, Tegevuspiirkond, Küla, Kus, Piirkond ja riik, Asula,
    Omavalitsus, Territoorium`,
  address: 'Aadress, Postiaadress, Kontor, Kontori aadress, Tänav, Asukoha aadress',
  themes: `
    Teema, Teemad, Teemavaldkond, Valdkond, Valdkonnad, Märksõnad, Märksõna, Võtmesõnad, Projekti teema,
    Koostöö teema, Teemavaldkonnad`,
  description: `
    Kirjeldus, Projekti kirjeldus, Lühikirjeldus, Lühike kirjeldus, Kokkuvõte, Projekti kokkuvõte, Sisu,
    Projekti sisu, Eesmärk, Eesmärgid, Projekti eesmärk, Projekti eesmärgid, Tegevused,
    Kavandatavad tegevused, Planeeritud tegevused, Idee, Projekti idee, Millest jutt, Mida tahame,
    Mida soovime teha, Mida plaanime, Mis, Lühidalt, Taust, Oodatavad tulemused, Tulemused, Idee kirjeldus`,
  partnersSought: `
    Otsime, Otsitav partner, Otsitavad partnerid, Otsitakse, Keda otsime, Partnerid, Partner, Partneriotsing,
    Partneri otsing, Partnerite otsing, Partneri profiil, Soovitud partner, Soovitud partnerid,
    Oodatud partnerid, Koostööpartnerid, Projektipartnerid, Ootused partnerile, Ootused partneritele,
    Nõuded partnerile, Võimalikud partnerid, Partnerlus, Kellega`,
  partnerCountries: `
    Partnerriigid, Partnerite riigid, Partnerriik, Partneri riik, Sihtriigid, Riigid, Soovitud riigid,
    Eelistatud riigid, Millistest riikidest, Otsitavad riigid, Kust, Partnerid riikidest`,
  partnerTypes: `
    Partneri tüüp, Partneri liik, Partnerite tüüp, Partnerite tüübid, Otsitav organisatsioon,
    Otsitavad organisatsioonid, Partnerorganisatsiooni tüüp, Milline organisatsioon`,
  programme: `
    Programm, Meede, Rahastusprogramm, Rahastus, Rahastusallikas, Rahastaja, Fond, Toetusmeede, Taotlusvoor,
    Toetusprogramm, Rahastamine, Rahastusmeede`,
  deadline: 'Tähtaeg, Tähtajad, Lõpptähtaeg, Kehtib kuni, Kuulutus kehtib kuni, Viimane päev, Tähtpäev',
  replyDeadline: `
    Vastused, Vastuseid, Vastata, Vastamise tähtaeg, Vastuste tähtaeg, Vastata kuni, Vastused kuni,
    Vastata hiljemalt, Vastused hiljemalt, Vastus hiljemalt, Huvist teatada, Huvist teada anda,
    Huvist teatamise tähtaeg, Huvist teatada hiljemalt, Ootame vastuseid, Ootame vastust,
    Ootame vastuseid kuni, Partneriotsing kuni, Partneriotsingu tähtaeg, Partneriotsing lõpeb,
    Teada anda hiljemalt, Anda teada, Palume vastata, Huviavalduste tähtaeg, Tähtaeg vastamiseks,
    Tähtaeg partneritele`,
  applicationDeadline: `
    Taotluse tähtaeg, Taotluse esitamine, Taotluse esitamise tähtaeg, Taotlus, Taotluste tähtaeg,
    Taotlusvooru tähtaeg, Taotlusvoor lõpeb, Taotlusvoor sulgub, Taotlemise tähtaeg, Esitamise tähtaeg,
    Esitamine, Taotlus esitatakse, Projektitaotluse esitamine, Vooru tähtaeg, Konkursi tähtaeg,
    Projektitaotluse tähtaeg, Taotluse esitamise aeg`,
  period: `
    Periood, Kestus, Projekti kestus, Projekti periood, Elluviimise periood, Elluviimise aeg, Ajavahemik,
    Ajakava, Aeg, Millal, Elluviimine, Kavandatud periood, Projekti ajakava, Algus ja lõpp, Teostusaeg,
    Toimumisaeg`,
  start: 'Algus, Projekti algus, Alguskuupäev, Planeeritud algus, Kavandatav algus, Algab',
  end: 'Lõpp, Projekti lõpp, Lõppkuupäev, Planeeritud lõpp, Lõpeb',
  budget: `
    Eelarve, Kogueelarve, Projekti eelarve, Maksumus, Kogumaksumus, Projekti maksumus, Hinnanguline eelarve,
    Orienteeruv eelarve, Eeldatav eelarve, Kogukulud, Kulud, Raha, Eelarve kokku, Projekti kogumaksumus,
    Planeeritud eelarve`,
  partnerBudget: `
    Eelarve partneri kohta, Partneri eelarve, Partneri osa, Partneri osalus, Partneri panus,
    Summa partneri kohta`,
  languages: `
    Keel, Keeled, Töökeel, Töökeeled, Projekti keel, Projekti keeled, Suhtluskeel, Suhtluskeeled, Keeleoskus,
    Koostöökeel`,
  contact: `
    Kontakt, Kontaktisik, Kontaktisikud, Kontaktandmed, Kontaktid, Lisainfo, Lisateave, Info, Vastutav isik,
    Küsimused, Võtke ühendust, Vastutaja, Lisainformatsioon, Kontaktinfo`,
  contactName: `
    Nimi, Ees- ja perekonnanimi, Eesnimi, Perekonnanimi, Kontaktisiku nimi, Nimi ja amet, Ees- ja perenimi`,
  role: 'Amet, Ametikoht, Ametinimetus, Roll, Positsioon',
  email: 'E-post, E-posti aadress, E-mail, Email, Meil, Meiliaadress, E-kiri, Epost',
  phone: 'Telefon, Tel, Telefoninumber, Mobiil, Mob, Mobiiltelefon, GSM, Tel nr, M, T',
  fax: 'Faks, Fax',
  website: `
    Koduleht, Kodulehekülg, Veebileht, Veeb, Veebiaadress, Veebisait, WWW, Link, Lingid, Loe lisa,
    Rohkem infot, Internet, Leht, URL`,
  kind: 'Pakkumise liik, Kuulutuse liik, Pakkumise tüüp, Koostöö vorm, Koostöö liik, Liik, Tüüp',
  event: `
    Koosolek, Järgmine koosolek, Kohtumine, Esimene kohtumine, Veebikohtumine, Infopäev, Üritus, Seminar,
    Veebinar, Avaseminar, Juhatuse koosolek, Õppereis, Registreerimine, Registreerumine,
    Ettevalmistav kohtumine, Avakohtumine`,
  signatureDate: `
    Kuupäev, Koht ja kuupäev, Allkiri, Allkirjastatud, Täidetud, Avaldatud, Uuendatud, Täitmise kuupäev,
    Koostatud`,
  partnersFound: `
    Olemasolevad partnerid, Juba olemas partnerid, Juba kaasatud, Juba kaasatud partnerid,
    Praegused partnerid, Kinnitatud partnerid, Leitud partnerid, Teised partnerid, Juba olemas,
    Partnerid praegu, Juba osalevad`,
  ownShare: `
    Omafinantseering, Omaosalus, Meie osa, Oma osa, Taotletav toetus, Sellest, Toetuse määr, Kaasfinantseering`,
  ignored: `
    Registrikood, Reg nr, Reg kood, KMKR, KMKR nr, IBAN, Pank, Arveldusarve, Konto, Viitenumber, Viide,
    Meie viide, Teie viide, Elanike arv, Elanikke, Pindala, Asutatud, Asutamisaasta, Liikmeid, Liikmete arv,
    Varasem kogemus, Varasemad projektid, Kogemus, Lisad, Lisa, Manused, Märkused, OID, PIC`,
}
