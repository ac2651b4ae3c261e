import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const no: LanguageData = {
  code: 'no',
  acts,
  letters: 'åæéøòóôâ',
  commonWords: `
    og, at, det, som, en, ein, er, for, på, av, ikke, ikkje, med, til, den, har, de, dei, et, eit, om, vi,
    kan, men, fra, frå, eller, også, vil, skal, når, etter, der, opp, hver, kvar, både, mye, mykje, bare,
    berre, over, under, noe, noko, noen, nokon, oss, vår, våre, deres, dykkar, dere, finnes, blir, får, sin,
    sine, gjerne, hva, kva, hvor, være, vere, ble, jeg, eg`,
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
    LEADER: 'lokal utvikling, CLLD, bygdeutviklingsmidler',
    EMFAF: 'EHFAF',
    ESC: 'Det europeiske solidaritetskorpset',
    CERV: 'vennskapsby*',
    'Creative Europe': 'Kreativt Europa, Kreative Europa',
    Horizon: 'Horisont Europa',
    'Erasmus+': 'erasmus pluss, småskala partnerskap',
    other: 'Nordisk ministerråd, Nordplus, EØS-midlene, EØS-midler, Nordisk Atlantsamarbeid',
  },
  programmeCues: `
    program, programmet, utlysning, utlysing, fond, midler, midlar, støtte, finansieres av, finansiert av,
    finansiering, søke, søknad til, søknaden går til, gjennom, via`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    språk, arbeidsspråk, arbeidsspråket, snakker, snakkar, på, kommuniserer, kan, klarer oss på, vi snakker,
    skriver på`,
  applicantCues: `
    vi er, på vegne av, for, vi i, jeg arbeider i, jeg skriver fra, søker er, vår forening, søker, vil,
    planlegger, driver`,
  placeCues: 'i, på, ligger i, med sete i, holder til i, basert i, kontoret ligger i, fra, frå',
  placeWords: `
    kommune, by, byen, bygd, bygda, grend, fylke, region, dal, dalen, øy, øya, øyer, kyst, kysten, fjord,
    fjorden, halvøy, halvøya, området, tettsted`,
  abbreviations: `
    f.eks, bl.a, ca, dvs, m.fl, osv, nr, tlf, kl, dr, mv, pr, jf, inkl, jan, feb, aug, sept, okt, nov, des`,
}
