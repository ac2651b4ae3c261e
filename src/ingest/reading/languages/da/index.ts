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
    LEADER: `
      landdistriktsprogrammet, lokaludvikling, CLLD, ELFUL, landdistriktsmidler, CAP-planen, LAG-midler,
      LAG-midlerne, LAG-ordningen, den lokale udviklingsstrategi, strategiske CAP-plan,
      lokalt styret udvikling`,
    EMFAF: `
      EHFAF, EHFF, hav- fiskeri- og akvakulturprogrammet, Hav- Fiskeri- og Akvakulturfond,
      Fiskeri- og Akvakulturfond, Fiskeri- og Akvakulturfonden, hav- og fiskeriprogrammet`,
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
    sprog, sproget, arbejdssprog, arbejdssproget, projektsprog, projektsproget, samarbejdssprog,
    sprogkundskaber, taler, vi taler, jeg taler, tales, på, arbejder på, kommunikerer, kommunikerer på,
    kommunikation, kommunikation på, kan, klarer os på, skriver på, skrive på, svare på, foregår på,
    foregår møderne, møderne holdes på, holder møder på, forstår, tolkning, oversættelse, helst på, gerne på,
    går fint på`,
  applicantCues: `
    vi er, vi er en, vi er et, vi hedder, på vegne af, for, vi i, vi hos, vi ved, vi fra, jeg arbejder i,
    jeg arbejder for, jeg arbejder hos, jeg arbejder ved, jeg er ansat i, jeg er ansat hos,
    jeg er koordinator i, jeg er koordinator for, jeg er formand for, jeg er projektleder i,
    jeg er projektleder hos, jeg er leder af, jeg skriver fra, jeg skriver for, jeg skriver på vegne af,
    jeg repræsenterer, vi repræsenterer, jeg kommer fra, her er, hilsen fra, hilsner fra, ansøger er, ansøger,
    ansøgeren er, projektejer er, projektejer, projektholder er, lead partner er, vores forening,
    vores organisation, vores LAG, vores kommune, vores skole, vores fond, vores virksomhed, vores egn,
    hedder, kaldes, søger, leder, efterlyser, vil, ønsker, planlægger, driver, forbereder, står bag,
    præsenterer`,
  placeCues: `
    i, på, ligger i, ligger på, ligger ved, beliggende i, beliggende på, med hjemsted i, hjemsted i,
    har hjemsted i, med sæde i, baseret i, kontoret ligger i, kontor i, vores kontor i, sekretariat i, fra,
    holder til i, holder til på, hører til i, bor i, bor på, hjemme i, nær, uden for, omkring, i nærheden af,
    ved, tæt på, i byen, i landsbyen, i kommunen, på øen, området omkring`,
  placeWords: `
    kommune, by, byen, landsby, landsbyen, sogn, region, dal, ø, øen, øer, kyst, kysten, egn, egnen, fjord,
    halvø, halvøen, område, området, byer, stationsby, herred, amt, provins, bugt, strand, stift, øerne,
    oplandet, kommunen, regionen, bakker, hede, mose, sø, næs`,
  abbreviations: `
    f.eks, bl.a, ca, dvs, m.fl, osv, nr, tlf, kl, dr, mv, pr, jf, inkl, jan, feb, aug, sept, okt, nov, dec, d`,
}
