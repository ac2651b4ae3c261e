import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const ga: LanguageData = {
  code: 'ga',
  acts,
  letters: 'áéíóú',
  commonWords: `
    agus, an, na, is, tá, le, ar, go, do, sa, san, ag, chun, don, ní, níl, bhfuil, atá, a, ó, sé, sí, sinn,
    muid, againn, agaibh, againne, linn, libh, seo, sin, mar, ach, nó, má, beidh, bhí, féin, gach, táimid, ba,
    mhaith, idir, faoi, as, ina, inár, bhur, ár`,
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
    LEADER: 'forbairt tuaithe',
    EMFAF: 'ciste muirí iascaigh',
    ESC: 'an cór dlúthpháirtíochta eorpach',
    'Creative Europe': 'eoraip chruthaitheach',
    'Erasmus+': 'erasmus plus',
  },
  programmeCues: 'clár, ciste, maoiniú, maoinithe ag, glao, scéim, iarratas ar',
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: 'teanga, teangacha, labhraímid, oibreoimid, trí, as',
  applicantCues: 'is sinne, is muidne, thar ceann, ár gcumann, tá sé i gceist ag, tá, atá ag lorg',
  placeCues: 'lonnaithe i, suite i, bunaithe i, i, sa, ó, as',
  placeWords: `
    contae, co, baile, sráidbhaile, gleann, oileán, oileáin, cósta, leithinis, gaeltacht, ceantar, paróiste,
    cathair, inis`,
  abbreviations: 'uas, teil, srl, m.sh, lch, co, dr',
}
