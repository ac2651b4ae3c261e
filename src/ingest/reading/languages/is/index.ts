import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const is: LanguageData = {
  code: 'is',
  acts,
  letters: 'áæéíðóöþúý',
  commonWords: `
    og, að, er, sem, það, við, til, ekki, með, hann, hún, þeir, þau, fyrir, um, af, var, en, eru, hafa, verið,
    eða, þetta, þess, okkar, ykkar, okkur, ykkur, frá, eftir, upp, svo, ég, þú, þið, verður, munu, geta,
    getur, hvort, líka, einnig, þegar, sín, sína, bæði`,
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
    LEADER: 'byggðaáætlun, CLLD, staðbundin þróun',
    EMFAF: 'sjávarútvegssjóður ESB',
    ESC: 'European Solidarity Corps',
    CERV: 'vinabæ*',
    'Creative Europe': 'Skapandi Evrópa',
    'Erasmus+': 'erasmus plus, smærri samstarfsverkefni',
    other: `
      Norræna ráðherranefndin, Nordplus, Norræna Atlantssamstarfið, NORA, Norðurslóðaáætlunin,
      Uppbyggingarsjóður EES`,
  },
  programmeCues: `
    áætlun, áætlunin, sjóður, sjóðnum, styrkur, styrkt, fjármagnað, fjármögnun, sækja um, úr, gegnum, í gegnum`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: 'tungumál, vinnumál, tölum, tala, talað, á, samskipti, getum, skrifum á',
  applicantCues: `
    við erum, fyrir hönd, hjá, ég vinn hjá, ég skrifa frá, umsækjandi er, félagið okkar, leitar, áformar,
    rekur`,
  placeCues: 'í, á, staðsett í, með aðsetur í, aðsetur, frá, hefur aðsetur',
  placeWords: `
    bær, bænum, þorp, sveit, sveitarfélag, dalur, dal, eyja, fjörður, firði, hérað, svæði, nes, skagi, strönd`,
  abbreviations: 't.d, o.s.frv, þ.e, m.a, nr, s, kl, dr, u.þ.b, o.fl, kr, hr',
}
