import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sv: LanguageData = {
  code: 'sv',
  acts,
  letters: 'äåéö',
  commonWords: `
    och, att, det, som, en, är, för, på, av, inte, med, till, den, har, de, ett, om, vi, kan, men, från,
    eller, också, vill, ska, när, man, efter, där, upp, varje, både, mycket, bara, över, under, något, någon,
    oss, våra, vår, vårt, ni, er, era, finns, blir, får, sin, sina, gärna`,
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
      lokalt ledd utveckling, CLLD, landsbygdsprogrammet, strategiska planen, GJP, ELFUU, lokal utveckling`,
    EMFAF: 'EHFVF, EHFF, havs- och fiskeriprogrammet, Europeiska havsfonden',
    ESC: 'Europeiska solidaritetskåren, solidaritetskåren',
    CERV: 'medborgare jämlikhet rättigheter och värden, vänortssamarbete',
    'Creative Europe': 'Kreativa Europa',
    Horizon: 'Horisont Europa',
    'Erasmus+': 'erasmus plus, småskaliga partnerskap, samarbetspartnerskap, nyckelåtgärd',
    other: 'Nordiska ministerrådet, Nordplus, Nordisk Atlantsamarbete, Nordregio',
  },
  programmeCues: `
    program, programmet, utlysning, utlysningen, fond, medel, stöd, finansieras av, finansierat av,
    finansiering, söka till, ansökan till, inom, via, genom, söker medel från`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    språk, arbetsspråk, arbetsspråket, talar, pratar, på, kommunicerar, kommunikation, kan, klarar oss på,
    vi talar, vi pratar, skriver på`,
  applicantCues: `
    vi är, vi i, på uppdrag av, för, vi på, jag arbetar på, jag skriver från, jag representerar, sökande är,
    vår förening, söker, vill, planerar, driver`,
  placeCues: `
    i, på, ligger i, belägen i, med säte i, säte i, baserad i, kontoret ligger i, finns i, hemmahörande i,
    hemma i, från`,
  placeWords: `
    kommun, stad, by, byn, socken, län, region, dal, dalen, ö, ön, skärgård, kust, kusten, bygd, bygden,
    landskap, härad, trakten, trakterna`,
  abbreviations: `
    t.ex, bl.a, ca, dvs, m.fl, osv, nr, tel, kl, dr, fr.o.m, t.o.m, f.d, s.k, st, jan, feb, aug, sept, okt,
    nov, dec`,
}
