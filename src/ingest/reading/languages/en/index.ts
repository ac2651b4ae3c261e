import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const en: LanguageData = {
  code: 'en',
  acts,
  letters: '',
  commonWords: `
    the, and, of, to, in, is, for, we, our, with, on, are, you, that, this, have, will, would, from, be, as,
    at, by, or, an, which, not, your, us, can, please, has, was, they, their, about, who, if, also, been, more,
    there, it, but`,
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
      cooperation measure, community-led local development, rural development programme, measure 19`,
    EMFAF: 'maritime fisheries and aquaculture fund, fisheries fund, maritime and fisheries fund',
    ESC: 'european solidarity corps, solidarity corps, solidarity project*',
    CERV: `
      citizens equality rights and values, europe for citizens, town twinning call, network of towns`,
    'Creative Europe': 'creative europe',
    Horizon: 'horizon europe, horizon 2020',
    LIFE: 'LIFE programme, LIFE call, LIFE project',
    'Erasmus+': `
      erasmus plus, small scale partnership*, cooperation partnership*, strategic partnership*`,
    IPARD: 'instrument for pre-accession assistance',
  },
  programmeCues: `
    call for proposals, call for projects, open call, call, programme, program, fund, scheme, under, funded by,
    financed by, grant scheme, facility, instrument`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    language, languages, working language*, language of the project, project language*, we speak, we work in,
    i speak, communication in, works for us, communicate in, spoken, can work in, working in, also ok,
    language of communication, in english please, write in, answer in, translation`,
  applicantCues: `
    we are, we are the, on behalf of, the applicant is, the applicant will be, applicant, lead partner, our association,
    our group, our LAG, our organisation, our municipality, i work for, i work at, i am the manager of, i represent,
    we represent, manager of, coordinator of, director of, head of, introduce, my name is, is preparing, is planning,
    is looking for, looks for, are looking for, seeks, prepares, here is, i write from, writing from, as a`,
  placeCues: `
    based in, seat in, located in, situated in, our office is in, office in, we are in, we sit in,
    we come from, from, in, near, around, headquarters in, seated in, lies in, village of, town of, city of,
    municipality of, district of, region of, valley of, in the town, in the village, province of, county of`,
  placeWords: `
    town, village, city, municipality, district, region, valley, county, province, island, islands,
    voivodeship, prefecture, canton, coast, mountains, hills, parish, commune, area, peninsula, plateau, delta,
    basin`,
  abbreviations: `
    e.g, i.e, dr, prof, mr, mrs, ms, st, no, nr, tel, ext, approx, ca, incl, etc, vs, art, ph.d, msc, mob, fig,
    jan, feb, mar, apr, aug, sep, sept, oct, nov, dec, max, min, inc, ltd, co, dept`,
}
