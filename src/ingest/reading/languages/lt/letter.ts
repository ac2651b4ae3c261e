import type { LetterCues } from '../shape.ts'

export const letter: LetterCues = {
  greetings: `
    Sveiki, Sveikas, Sveika, Laba diena, Labas, Labas rytas, Labas vakaras, Labą dieną, Gerbiamieji,
    Gerbiamasis, Gerbiamoji, Gerbiami, Gerbiama, Gerbiamas, Gerb, Gerbiami kolegos, Gerbiamieji kolegos,
    Gerb. kolegos, Mieli, Mieli kolegos, Mieli draugai, Miela, Mielas, Brangūs, Brangūs draugai,
    Ponios ir ponai, Kolegos, Sveikinimai iš, Sveiki visi, Sveiki kolegos, Labutis`,
  closings: `
    Pagarbiai, Su pagarba, Su geriausiais linkėjimais, Geriausi linkėjimai, Geriausių linkėjimų, Geros dienos,
    Geros kloties, Su linkėjimais, Linkėjimai, Linkėjimai iš, Nuoširdžiai, Nuoširdžiai jūsų,
    Su nuoširdžiais linkėjimais, Šilti linkėjimai, Su šiltais linkėjimais, Draugiškai, Gražios dienos,
    Gražios savaitės, Gero savaitgalio, Sėkmės, Viso gero, Viso geriausio, Visa ko geriausio, Iki,
    Iki pasimatymo, Iki susitikimo, Ačiū, Ačiū iš anksto, Iš anksto dėkoju, Iš anksto dėkojame,
    Iš anksto ačiū, Dėkoju, Dėkojame, Dėkui, Labai ačiū, Su dėkingumu, Lauksime atsakymo, Laukiame atsakymo,
    Laukiame jūsų atsakymo, Laukiu atsakymo, Laukdami atsakymo, Jūsų, Pagarb, Saulėtos dienos,
    Su saulėtais linkėjimais`,
  honorifics: `
    ponas, p, ponia, pone, panelė, dr, daktaras, daktarė, prof, profesorius, profesorė, doc, docentas,
    docentė, gerb, mag, MSc, PhD, kun, inž`,
  roles: `
    pirmininkas, pirmininkė, pirmininko pavaduotoja, pirmininko pavaduotojas, valdybos pirmininkas,
    valdybos pirmininkė, valdybos narys, valdybos narė, administracijos vadovas, administracijos vadovė,
    vadovas, vadovė, VVG vadovė, VVG vadovas, VPS administravimo vadovė, VPS administravimo vadovas,
    VPS vadovė, VPS administratorė, VPS administratorius, administratorė, administratorius, direktorius,
    direktorė, direktoriaus pavaduotoja, direktoriaus pavaduotojas, vykdomoji direktorė,
    vykdomasis direktorius, projektų vadovas, projektų vadovė, projekto vadovas, projekto vadovė,
    projektų koordinatorius, projektų koordinatorė, projekto koordinatorius, projekto koordinatorė,
    koordinatorius, koordinatorė, projektų vadybininkė, projektų vadybininkas, vadybininkė, vadybininkas,
    specialistas, specialistė, vyriausioji specialistė, vyriausiasis specialistas, patarėjas, patarėja,
    konsultantas, konsultantė, ekspertas, ekspertė, skyriaus vedėja, skyriaus vedėjas, vedėja, vedėjas, meras,
    merė, mero pavaduotoja, mero pavaduotojas, vicemeras, vicemerė, seniūnas, seniūnė, sekretorius, sekretorė,
    asistentė, asistentas, buhalterė, buhalteris, finansininkė, finansininkas, viešųjų ryšių specialistė,
    komunikacijos specialistė, komunikacijos vadovė, jaunimo darbuotojas, jaunimo darbuotoja,
    jaunimo reikalų koordinatorė, turizmo specialistė, muziejininkė, muziejininkas, muziejaus direktorė,
    muziejaus direktorius, bibliotekininkė, bibliotekos direktorė, bendruomenės pirmininkė,
    bendruomenės pirmininkas, mokslo darbuotoja, mokslo darbuotojas, tyrėja, tyrėjas, lektorius, lektorė,
    mokytoja, mokytojas, mokyklos direktorė, dekanas, dekanė, rektorius, ūkininkas, ūkininkė, savininkas,
    savininkė, įkūrėjas, įkūrėja, steigėja, prezidentas, prezidentė, atsakinga, kontaktinis asmuo,
    praktikantė, savanorė`,
  sentFrom: `
    Išsiųsta iš mano, Išsiųsta iš iPhone, Išsiųsta iš telefono, Išsiųsta iš Samsung, Išsiųsta iš Outlook,
    Siųsta iš mano, Siųsta iš iPhone, Siųsta iš telefono, Gauti Outlook, Išsiųsta iš mobiliojo,
    Išsiųsta naudojant`,
  forwardMarks: `
    Persiųstas laiškas, Persiųstas pranešimas, Persiunčiamas laiškas, Persiųsta žinutė, Pradinis laiškas,
    Pradinis pranešimas, Originalus laiškas, Originalus pranešimas, Pirminis pranešimas,
    Persiųsto pranešimo pradžia`,
  headers: {
    from: 'Nuo, Siuntėjas',
    to: 'Kam, Gavėjas, Iki, Skirta',
    cc: 'Kopija, Cc, Bcc',
    date: 'Data, Išsiųsta, Siųsta',
    subject: 'Tema, Antraštė',
  },
  quoteIntro: {
    start: `
      Vartotojas, Data, On, pirm, antr, treč, ketv, penkt, šešt, sekm, pirmadienis, antradienis, trečiadienis,
      ketvirtadienis, penktadienis, pirmadienį, antradienį, trečiadienį, ketvirtadienį, penktadienį`,
    end: 'rašė, parašė, rašo, rašė laiške',
  },
  replyPrefixes: 'Ats, Atsakymas, Re, HA',
  forwardPrefixes: 'Pers, Persiųsta, PERS, Fwd, FW',
  disclaimer: `
    konfidencial*, šis laiškas skirtas, šis el. laiškas, šis pranešimas skirtas, skirta tik adresatui,
    skirtas tik adresatui, jei nesate adresatas, jeigu jūs nesate, gavote per klaidą, gautas per klaidą,
    informuokite siuntėją, ištrinkite šį, pagalvokite apie aplinką, tausokite gamtą, prieš spausdindami,
    prieš spausdinant, asmens duomen*, privatumo politik*, duomenų apsaug*, patikrinta virus*, BDAR`,
  boilerplate: `
    atsisakyti prenumeratos, peržiūrėti naršyklėje, sekite mus, mus rasite, Facebook paskyr*, darbo laikas,
    darbo valandos, visos teisės saugomos, slapukai, bendrai finansuoja Europos Sąjunga, jūs gaunate šį`,
  contact: `
    kontaktinis asmuo, kontaktiniai asmenys, kontaktai, kontaktas, kontaktinė informacija, kontaktams,
    daugiau informacijos, išsamesnė informacija, papildoma informacija, informaciją teikia,
    informacija teikiama, kilus klausimams, turint klausimų, klausimais kreiptis, klausimais kreipkitės,
    klausimus siųskite, kreiptis į, kreipkitės į, susisiekite su, susisiekti su, rašykite, rašyti,
    atsakymus siųskite, atsakymus siųsti, atsakymų laukia, laukia, skambinkite, koordinuoja, vadovauja,
    projektą koordinuoja, atsakinga, atsakingas, atsakingas asmuo, mano kolegė, mano kolega, mano kolegei,
    mūsų kolegė`,
  self: 'man, su manimi, į mane',
  wrapper: `
    žemiau, žemiau esant*, persiunčiu, persiunčiame, persiunčiu jums, prašome platinti, prašome išplatinti,
    prašau pasidalinti, platinimui, dėl žinios, žiniai, jūsų žiniai, susipažinimui, FYI, gavome, esame gavę,
    mums atsiuntė, atsiuntė mums, gavome tokį, paprašė persiųsti, prašė persiųsti, prašė išplatinti,
    galbūt sudomins, gali sudominti, galėtų dominti, gal bus įdomu, gal įdomu, atsakyti tiesiogiai,
    atsakykite tiesiogiai, tiesiogiai jiems, kreiptis tiesiogiai, kreipkitės tiesiogiai, rašykite tiesiogiai,
    vardu, prašymu`,
}
