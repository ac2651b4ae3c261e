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
    språk, språken, arbetsspråk, arbetsspråket, projektspråk, projektspråket, samarbetsspråk, språkkunskaper,
    talar, pratar, vi talar, vi pratar, jag talar, talas, på, arbetar på, arbetar vi på, kommunicerar,
    kommunicerar på, kommunikation, kommunikation på, kan, klarar oss på, klarar, skriver på, skriva på,
    svara på, svarar på, går bra på, möten på, mötena hålls på, håller möten på, förstår, tolkning,
    översättning, helst på, gärna på, fungerar`,
  applicantCues: `
    vi är, vi är en, vi är ett, vi heter, vi i, vi på, vi inom, vi från, på uppdrag av, för, å våra vägnar,
    på föreningens vägnar, jag arbetar på, jag arbetar för, jag arbetar i, jag jobbar på, jag jobbar för,
    jag jobbar i, jag är verksamhetsledare på, jag är verksamhetsledare för, jag är projektledare på,
    jag är projektledare för, jag är ordförande i, jag är ordförande för, jag skriver från, jag skriver för,
    jag representerar, vi representerar, jag kommer från, här är, här kommer, hälsning från, hälsningar från,
    sökande är, sökande, projektägare är, projektägare, huvudman är, ansvarig organisation, vår förening,
    vår organisation, vår leadergrupp, vår kommun, vår skola, vårt område, vårt företag, vår stiftelse, heter,
    kallas, söker, letar, efterlyser, vill, önskar, planerar, driver, förbereder, står bakom, presenterar`,
  placeCues: `
    i, på, ligger i, ligger på, ligger vid, belägen i, beläget i, beläget på, med säte i, säte i,
    har sitt säte i, baserad i, baserade i, baserat i, utgår från, kontoret ligger i, kontor i, kansli i,
    kontoret i, vårt kontor i, finns i, finns på, verksam i, verksamma i, hemmahörande i, hemma i, hemort,
    från, nära, utanför, kring, runt, i närheten av, vid, bor i, i kommunen, i byn, i trakten av,
    området kring`,
  placeWords: `
    kommun, stad, by, byn, socken, län, region, dal, dalen, ö, ön, skärgård, kust, kusten, bygd, bygden,
    landskap, härad, trakten, trakterna, köping, stadsdel, tätort, landsbygd, ort, orten, kommunen, staden,
    ådal, slätten, öarna, öar, udde, halvö, fjäll, fjällen, sjö, sjön, bergslag, kommundel`,
  abbreviations: `
    t.ex, bl.a, ca, dvs, m.fl, osv, nr, tel, kl, dr, fr.o.m, t.o.m, f.d, s.k, st, jan, feb, aug, sept, okt,
    nov, dec`,
}
