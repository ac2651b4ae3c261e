import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const da: LanguageData = {
  code: 'da',
  acts,
  letters: 'åæéø',
  commonWords: `
    og, at, det, som, en, er, for, på, af, ikke, med, til, den, har, de, et, om, vi, kan, men, fra, eller,
    også, vil, skal, når, efter, der, op, hver, både, meget, bare, kun, over, under, noget, nogen, os, vores,
    jeres, I, findes, bliver, får, sin, sine, gerne, mig, hvad, hvor, være, var, blev`,
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
    LEADER: 'landdistriktsprogrammet, lokaludvikling, CLLD, ELFUL, landdistriktsmidler, CAP-planen',
    EMFAF: 'EHFAF, EHFF, hav- fiskeri- og akvakulturprogrammet',
    ESC: 'Det Europæiske Solidaritetskorps, solidaritetskorps*',
    CERV: 'borgere ligestilling rettigheder og værdier, venskabsbyer',
    'Creative Europe': 'Kreativt Europa',
    Horizon: 'Horisont Europa',
    'Erasmus+': 'erasmus plus, mindre partnerskaber, samarbejdspartnerskaber',
    other: 'Nordisk Ministerråd, Nordplus, Nordisk Atlantsamarbejde',
  },
  programmeCues: `
    program, programmet, pulje, puljen, fond, midler, støtte, finansieres af, finansieret af, finansiering,
    søge, ansøgning til, gennem, via, indkaldelse`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    sprog, arbejdssprog, arbejdssproget, taler, på, kommunikerer, kan, klarer os på, vi taler, skriver på,
    foregår på`,
  applicantCues: `
    vi er, på vegne af, for, vi i, jeg arbejder i, jeg skriver fra, ansøger er, vores forening, søger, vil,
    planlægger, driver`,
  placeCues: `
    i, på, ligger i, beliggende i, med hjemsted i, hjemsted i, baseret i, kontoret ligger i, fra, holder til i`,
  placeWords: `
    kommune, by, byen, landsby, landsbyen, sogn, region, dal, ø, øen, øer, kyst, kysten, egn, egnen, fjord,
    halvø, halvøen, område, området`,
  abbreviations: `
    f.eks, bl.a, ca, dvs, m.fl, osv, nr, tlf, kl, dr, mv, pr, jf, inkl, jan, feb, aug, sept, okt, nov, dec, d`,
}
