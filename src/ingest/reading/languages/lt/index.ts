import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const lt: LanguageData = {
  code: 'lt',
  acts,
  letters: 'ąčęėįšųūž',
  commonWords: `
    ir, yra, su, iš, į, iki, kad, kaip, mes, jūs, mūsų, jūsų, apie, dėl, bei, arba, ar, taip, pat, bet, ne,
    nėra, buvo, bus, būtų, gali, galime, esame, esu, šis, šio, šią, tai, kuris, kuri, kurie, projektas,
    projekto, projektą, laba, prašome, ačiū, norime, norėtume, metų, kartu, kur, jei, jau, dar, mums, jums,
    jie, savo, tik, labai, pagarbiai, nuo, per`,
  calendar,
  dates,
  triage,
  partners,
  money,
  letter,
  organisationTypes,
  legalForms,
  organisationWords,
  themes,
  programmes: {
    LEADER: `
      LEADER program*, vietos plėtros strategij*, VPS, Kaimo plėtros program*, strateginis plan*, BIVP,
      teritorinio ir tarptautinio bendradarbiavimo, EŽŪFKP, LEADER priemon*`,
    EMFAF: 'Europos jūrų reikalų žvejybos ir akvakultūros fond*, EJRŽAF, EJRŽF, žuvininkystės fond*',
    ESC: 'Europos solidarumo korpus*, solidarumo projekt*',
    CERV: 'Piliečiai lygybė teisės ir vertybės, Piliečių lygybės teisių ir vertybių, Europa piliečiams',
    'Creative Europe': 'Kūrybiška Europa, Kūrybiškos Europos',
    Horizon: 'Europos horizontas, Horizontas Europa, Horizontas 2020',
    LIFE: 'LIFE program*, LIFE projekt*',
    'Erasmus+': 'Erasmus Plus, mažos apimties partneryst*, bendradarbiavimo partneryst*',
    IPARD: 'pasirengimo narystei pagalbos priemon*',
  },
  programmeCues: `
    programa, programos, programą, programoje, programai, fondas, fondo, finansavimas, finansavimą,
    finansuojamas, finansuoja, finansuojama, kvietimas, kvietimą, kvietimo, kvietimui, pagal, priemonė,
    priemonę, priemonės, parama, lėšomis, konkursas, konkursui`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    kalba, kalbos, kalbomis, kalbų, kalbame, kalbu, darbo kalba, darbo kalbos, bendraujame, bendravimas,
    bendrauti, bendravimo, susikalbame, susikalbėsime, mokame, rašyti, rašykite, atsakyti, vertimas, tinka,
    tiks`,
  applicantCues: `
    esame, mes esame, atstovauju, atstovaujame, vardu, pareiškėjas yra, pareiškėjas, pareiškėja, vykdytojas,
    vedantysis partneris, koordinuoja, mūsų asociacija, mūsų bendruomenė, mūsų savivaldybė, mūsų mokykla,
    mūsų VVG, mūsų organizacija, dirbu, rašau, mano vardas, rengia, planuoja, ieško, esu, rašo jums`,
  placeCues: `
    įsikūrusi, įsikūręs, įsikūrę, esame įsikūrę, esame, buveinė, mūsų biuras, biuras, veikiame, netoli, prie,
    rajone, mieste, kaime, savivaldybėje, regione, iš, apylinkėse, seniūnijoje`,
  placeWords: `
    rajonas, rajono, rajone, savivaldybė, savivaldybės, savivaldybėje, miestas, miesto, mieste, miestelis,
    miestelio, miestelyje, kaimas, kaime, seniūnija, seniūnijos, seniūnijoje, regionas, regiono, regione,
    apskritis, apskrities, sala, pajūris, slėnis, kraštas, krašto, krašte, ežeras, ežero, r, k, sav`,
  abbreviations: `
    pvz, t.y, t.t, ir kt, kt, pan, val, tel, mob, nr, el, gerb, dr, prof, doc, r, sav, g, sen, mstl, k, pr,
    al, d, m, mėn, tūkst, mln, š.m, žr, plg, red, vad, pav, a, s, lt, min, max, proc, apie, į.k, p`,
}
