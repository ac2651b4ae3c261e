import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sq: LanguageData = {
  code: 'sq',
  acts,
  letters: 'çë',
  commonWords: `
    dhe, në, të, për, një, me, nga, që, është, janë, nuk, së, si, por, ka, kanë, kemi, jemi, do, tek, te, më,
    deri, ose, edhe, kjo, këtë, këto, ky, tonë, tona, tuaj, ju, ne, na, mund, duke, pas, para, ndër, çdo,
    shumë, kur, ku, i, e, u, a`,
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
    LEADER: 'zhvillim rural, masa LEADER',
    IPARD: 'IPARD III, IPARD II',
    ESC: 'trupi evropian i solidaritetit',
    'Creative Europe': 'Evropa Kreative',
    'Erasmus+': 'erasmus plus',
    other: 'IPA, Interreg IPA',
  },
  programmeCues: `
    programi, programit, thirrja, fondi, financohet nga, financuar nga, financimi, masa, aplikojmë në,
    në kuadër të, përmes`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: 'gjuhë, gjuha, flasim, punojmë në, komunikojmë, gjuhën, gjuhët',
  applicantCues: `
    ne jemi, në emër të, shoqata jonë, agjencia jonë, kërkon, po përgatit, aplikanti është, ju shkruaj nga`,
  placeCues: 'me seli në, seli në, në, ndodhet në, vendosur në, nga',
  placeWords: `
    bashkia, qyteti, fshati, qarku, lugina, luginën, rajoni, zona, mali, bregdeti, laguna, liqeni`,
  abbreviations: 'p.sh, nr, tel, dr, z, znj, etj, dmth',
}
