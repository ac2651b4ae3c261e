import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const mk: LanguageData = {
  code: 'mk',
  acts,
  commonWords: `
    и, во, на, за, се, да, од, со, е, ќе, што, не, ги, го, ја, ни, ви, но, или, како, кои, кој, која, по, до,
    при, сме, сте, има, имаме, наш, нашата, нашиот, нашите, вашата, оваа, овој, исто, така, многу, може, би,
    сакале, нè, ѝ`,
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
    LEADER: 'ЛЕАДЕР, рурален развој',
    IPARD: 'ИПАРД',
    ESC: 'европски корпус за солидарност',
    'Creative Europe': 'Креативна Европа',
    'Erasmus+': 'Еразмус',
    Interreg: 'Интеррег',
    other: 'ИПА',
    Horizon: 'Хоризонт Европа',
  },
  programmeCues: `
    програма, програмата, повик, фонд, финансирано од, финансиран од, финансирање, мерка, аплицираме, преку,
    во рамки на`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: 'јазик, јазици, зборуваме, работиме на, комуницираме, на',
  applicantCues: `
    ние сме, во име на, здружението, нашето здружение, бара, подготвува, апликант е, ви пишувам од`,
  placeCues: 'со седиште во, седиште во, во, од, се наоѓа во, лоцирано во',
  placeWords: 'општина, град, село, регион, долина, планина, езеро, област, крај',
  abbreviations: 'г, год, тел, бр, др, проф, итн, пр, ул, моб',
}
