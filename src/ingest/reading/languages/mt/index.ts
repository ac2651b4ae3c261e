import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const mt: LanguageData = {
  code: 'mt',
  acts,
  commonWords: `
    u, li, ta, ta', il, l, fil, fl, tal, mill, għal, għall, ma, mhux, hija, huwa, hemm, aħna, tagħna, tagħkom,
    biex, jew, sabiex, kien, kienet, se, qed, dan, din, dawn, kull, aktar, bejn, minn, sa, bil, bl, lil, f, b,
    x, kif, meta, fejn, għandna, jekk`,
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
    LEADER: 'żvilupp rurali, CLLD',
    EMFAF: 'FEMSA',
    ESC: `korp ewropew ta' solidarjetà`,
    CERV: 'ġemellaġġ',
    'Creative Europe': 'ewropa kreattiva',
    Horizon: 'orizzont ewropa',
    'Erasmus+': 'erasmus plus',
  },
  programmeCues: 'programm, fond, sejħa, iffinanzjat minn, finanzjament, miżura, taħt, permezz',
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: 'lingwa, lingwi, nitkellmu, naħdmu, bl, bit',
  applicantCues: `
    aħna, f'isem, l-għaqda tagħna, tfittex, qed tipprepara, l-applikant huwa, qed nikteb minn`,
  placeCues: `ibbażata f', ibbażat f', sede f', f', fi, minn, li tinsab f'`,
  placeWords: 'raħal, belt, gżira, wied, reġjun, kosta, lokalità, bajja',
  abbreviations: 'eċċ, p.eż, tel, nru, dr, prof',
}
