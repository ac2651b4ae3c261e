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
    kan, men, fra, eller, også, vil, skal, når, etter, der, opp, hver, kvar, både, mye, mykje, bare, berre,
    over, under, noe, noko, noen, nokon, oss, vår, våre, deres, dykkar, dere, finnes, blir, får, sin, sine,
    gjerne, hva, kva, hvor, være, vere, ble, jeg, eg`,
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
    LEADER: 'lokal utvikling, CLLD, bygdeutviklingsmidler, bygdeutviklingsmidlar, LEADER-midler',
    EMFAF: 'EHFAF, hav- fiskeri- og akvakulturfondet',
    ESC: 'Det europeiske solidaritetskorpset',
    CERV: 'vennskapsby*',
    'Creative Europe': 'Kreativt Europa, Kreative Europa',
    Horizon: 'Horisont Europa',
    'Erasmus+': 'erasmus pluss, småskala partnerskap',
    other: `
      Nordisk ministerråd, Nordplus, EØS-midlene, EØS-midler, Nordisk Atlantsamarbeid, EØS-midlar,
      Interreg-midler`,
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
    språk, språket, arbeidsspråk, arbeidsspråket, prosjektspråk, prosjektspråket, samarbeidsspråk,
    språkkunnskaper, snakker, snakkar, vi snakker, vi snakkar, jeg snakker, eg snakkar, på, arbeider på,
    arbeidar på, jobber på, kommuniserer, kommuniserer på, kommunikasjon, kommunikasjon på, kan,
    klarer oss på, klarer oss med, greier oss på, skriver på, skriv på, svare på, svar gjerne på,
    møtene holdes på, møta er på, foregår på, går føre seg på, forstår, tolking, oversettelse, omsetjing,
    helst på, gjerne på, går fint på, går bra på`,
  applicantCues: `
    vi er, vi er en, vi er eit, vi er et, vi er ein, vi heter, vi heiter, på vegne av, på vegner av, for,
    vi i, vi hos, vi ved, vi fra, jeg arbeider i, jeg arbeider for, jeg arbeider hos, eg arbeider i,
    eg arbeider for, jeg jobber i, jeg jobber for, jeg jobber hos, eg jobbar i, eg jobbar for,
    jeg er daglig leder i, jeg er daglig leder for, eg er dagleg leiar i, jeg er leder i, jeg er leder for,
    eg er leiar i, jeg er prosjektleder i, jeg er ansatt i, jeg skriver fra, eg skriv frå, jeg skriver for,
    jeg representerer, eg representerer, vi representerer, jeg kommer fra, eg kjem frå, her er, hilsen fra,
    helsing frå, søker er, søkjar er, søker, prosjekteier er, prosjekteigar er, prosjekteier, hovedpartner er,
    ansvarlig organisasjon, vår forening, foreningen vår, organisasjonen vår, vår organisasjon, laget vårt,
    kommunen vår, vår kommune, skolen vår, skulen vår, stiftelsen vår, bedriften vår, bygda vår, heter,
    heiter, kalles, søkjer, ser etter, leter, leitar, etterlyser, vil, ønsker, ynskjer, planlegger, planlegg,
    driver, driv, forbereder, førebur, står bak, presenterer`,
  placeCues: `
    i, på, ligger i, ligg i, ligger på, ligger ved, ligg ved, med sete i, har sete i, har sete på,
    holder til i, held til i, holder til på, held til på, basert i, lokalisert i, lokalisert på,
    kontoret ligger i, kontoret ligg i, kontor i, kontor på, vårt kontor i, hører til i, høyrer til i, bor i,
    bur i, hjemme i, heime i, hjemmehørende i, fra, nær, utenfor, utanfor, rundt, i nærheten av,
    i nærleiken av, ved, i kommunen, i bygda, på øya, området rundt`,
  placeWords: `
    kommune, by, byen, bygd, bygda, grend, fylke, region, dal, dalen, øy, øya, øyer, kyst, kysten, fjord,
    fjorden, halvøy, halvøya, området, tettsted, bygdelag, dalføre, vik, sund, nes, fjell, vidda, skjærgård,
    skjergard, kommunen, fylket, regionen, byer, bygder, øyene, øyane, tettstad`,
  abbreviations: `
    f.eks, bl.a, ca, dvs, m.fl, osv, nr, tlf, kl, dr, mv, pr, jf, inkl, jan, feb, aug, sept, okt, nov, des`,
}
