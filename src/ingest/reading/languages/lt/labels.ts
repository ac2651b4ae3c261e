import type { FormField, Phrases } from '../shape.ts'

export const labels: Readonly<Record<FormField, Phrases>> = {
  title: `
    Pavadinimas, Projekto pavadinimas, Projektas, Darbinis pavadinimas, Akronimas, Trumpinys,
    Idėjos pavadinimas, Pasiūlymo pavadinimas, Projekto idėjos pavadinimas, Darbinis projekto pavadinimas`,
  organisation: `
    Organizacija, Organizacijos pavadinimas, Pareiškėjas, Pareiškėjo pavadinimas, VVG, VVG pavadinimas,
    Vietos veiklos grupė, Asociacija, Įstaiga, Įstaigos pavadinimas, Pagrindinis partneris,
    Vedantysis partneris, Koordinuojanti organizacija, Projekto vykdytojas, Vykdytojas, Kas mes, Kas esame,
    Kas, Grupės pavadinimas, ŽRVVG, Įmonė, Teikėjas`,
  organisationType: `
    Organizacijos tipas, Organizacijos rūšis, Teisinė forma, Juridinis statusas, Teisinis statusas,
    Įstaigos tipas`,
  country: 'Šalis, Valstybė, Pareiškėjo šalis, Valstybė narė',
  place: `
    Vieta, Vietovė, Miestas, Rajonas, Savivaldybė, Regionas, Teritorija, VVG teritorija, Buveinė, Kur,
    Veiklos teritorija, Rajonas ir šalis`,
  address: 'Adresas, Pašto adresas, Buveinės adresas, Biuras, Biuro adresas, Gatvė',
  themes: `
    Temos, Sritis, Sritys, Raktiniai žodžiai, Raktažodžiai, Projekto tema, Tematika, Bendradarbiavimo tema,
    Tema, Teminė sritis`,
  description: `
    Aprašymas, Projekto aprašymas, Trumpas aprašymas, Santrauka, Projekto santrauka, Turinys, Tikslas,
    Tikslai, Projekto tikslas, Projekto tikslai, Veiklos, Planuojamos veiklos, Numatomos veiklos, Idėja,
    Projekto idėja, Ką planuojame, Ką norime daryti, Ko siekiame, Trumpai, Apie projektą, Laukiami rezultatai,
    Rezultatai, Projekto esmė`,
  partnersSought: `
    Ieškome, Ieškoma, Ieškomi partneriai, Ieškomas partneris, Pageidaujami partneriai, Reikalingi partneriai,
    Partneriai, Partneris, Partnerių paieška, Partnerio profilis, Norimi partneriai, Ko ieškome,
    Galimi partneriai, Reikalavimai partneriams, Partnerystė, Projekto partneriai`,
  partnerCountries: `
    Partnerių šalys, Partnerio šalis, Šalys, Šalys partnerės, Tikslinės šalys, Pageidaujamos šalys,
    Iš kokių šalių, Iš kurių šalių, Partneriai iš`,
  partnerTypes: `
    Partnerio tipas, Partnerių tipas, Partnerių tipai, Partnerių rūšys, Ieškomos organizacijos,
    Kokios organizacijos, Organizacijos partnerės`,
  programme: `
    Programa, Fondas, Finansavimas, Finansavimo šaltinis, Finansavimo programa, Priemonė, Kvietimas,
    Finansuotojas, Parama`,
  deadline: `
    Terminas, Terminai, Galutinis terminas, Galioja iki, Pasiūlymas galioja iki, Paskutinė diena`,
  replyDeadline: `
    Atsakymai, Atsakyti iki, Atsakymų laukiame iki, Atsakymai iki, Atsakymo terminas, Atsakymų terminas,
    Laukiame atsakymų, Laukiame atsakymų iki, Atsiliepti iki, Susidomėjimą pareikšti iki,
    Susidomėjusius prašome atsiliepti iki, Partnerių paieška iki, Partnerių paieškos terminas,
    Terminas partneriams, Terminas atsakymams, Susisiekti iki, Kreiptis iki, Patvirtinti iki`,
  applicationDeadline: `
    Paraiškos pateikimas, Paraiškos pateikimo terminas, Paraiškos terminas, Paraiška, Paraiška teikiama,
    Paraiškų teikimo terminas, Paraiškų teikimas, Paraiška teikiama iki, Paraiškos teikimas,
    Pateikimo terminas, Kvietimo terminas, Kvietimas baigiasi, Kvietimo pabaiga, Paraišką teiksime,
    Pateikti iki, Projekto pateikimas, Paraiškos pateikimo data`,
  period: `
    Laikotarpis, Trukmė, Projekto trukmė, Įgyvendinimo laikotarpis, Projekto laikotarpis, Įgyvendinimas,
    Laikas, Grafikas, Kada, Projekto įgyvendinimo laikotarpis, Pradžia ir pabaiga, Numatomas laikotarpis`,
  start: 'Pradžia, Projekto pradžia, Pradžios data, Planuojama pradžia, Numatoma pradžia',
  end: 'Pabaiga, Projekto pabaiga, Pabaigos data, Planuojama pabaiga',
  budget: `
    Biudžetas, Bendras biudžetas, Projekto biudžetas, Bendra vertė, Projekto vertė, Numatomas biudžetas,
    Planuojamas biudžetas, Preliminarus biudžetas, Orientacinis biudžetas, Bendra suma, Išlaidos,
    Visas biudžetas, Lėšos`,
  partnerBudget: `
    Biudžetas partneriui, Biudžetas vienam partneriui, Partnerio biudžetas, Partnerio dalis, Partnerio indėlis`,
  languages: `
    Kalba, Kalbos, Darbo kalba, Darbo kalbos, Projekto kalba, Bendravimo kalba, Bendravimo kalbos,
    Projekto kalbos`,
  contact: `
    Kontaktinis asmuo, Kontaktiniai asmenys, Kontaktai, Kontaktas, Kontaktinė informacija,
    Daugiau informacijos, Informacija, Atsakingas asmuo, Klausimai`,
  contactName: 'Vardas, Vardas pavardė, Vardas ir pavardė, Pavardė, Kontaktinio asmens vardas',
  role: 'Pareigos, Pareigybė, Vaidmuo',
  email: 'El. paštas, El. pašto adresas, El. p, Elektroninis paštas, E-mail, Email, E. paštas, Paštas',
  phone: `
    Telefonas, Tel, Tel. nr, Telefono numeris, Mob, Mobilusis, Mob. tel, Mobilus telefonas, Telefono nr, T, M`,
  fax: 'Faksas, Faks, Fax',
  website: `
    Svetainė, Interneto svetainė, Tinklalapis, Interneto puslapis, Internetas, WWW, Web, Nuoroda, Puslapis,
    Skaityti daugiau, Svetainės adresas`,
  kind: 'Pasiūlymo tipas, Skelbimo tipas, Bendradarbiavimo forma, Tipas, Rūšis',
  event: `
    Susirinkimas, Susitikimas, Kitas susitikimas, Pirmas susitikimas, Nuotolinis susitikimas, Posėdis,
    Valdybos posėdis, Renginys, Seminaras, Informacinė diena, Vebinaras, Registracija, Kelionė`,
  signatureDate: 'Data, Vieta ir data, Parašas, Užpildyta, Paskelbta, Pildymo data, Pasirašyta',
  partnersFound: `
    Esami partneriai, Jau esami partneriai, Jau turimi partneriai, Patvirtinti partneriai,
    Jau rasti partneriai, Jau turime, Kiti partneriai, Jau dalyvauja, Turimi partneriai`,
  ownShare: `
    Nuosavas indėlis, Nuosavos lėšos, Mūsų dalis, Iš jų, Prašoma parama, Paramos intensyvumas, Prašoma suma`,
  ignored: `
    Įmonės kodas, Kodas, Juridinio asmens kodas, PVM kodas, PVM, IBAN, Bankas, Sąskaita, Nr, Registracijos nr,
    Gyventojų skaičius, Gyventojai, Gyventojų, Plotas, Įkurta, Įsteigta, Įkūrimo metai, Narių skaičius,
    Patirtis, Ankstesni projektai, Priedai, Pridedama, Priedas, Pastabos, OID, PIC`,
}
