import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const ro: LanguageData = {
  code: 'ro',
  acts,
  letters: 'ăâîșțşţ',
  commonWords: `
    și, să, este, în, pe, cu, la, de, din, pentru, că, care, nu, sunt, am, ne, vă, se, un, o, ai, ale, al, a,
    lui, prin, mai, sau, dar, după, către, noastră, nostru, noștri, dumneavoastră, aceasta, acest, acestui,
    fi, fost, ca, cât, foarte, între, până, dorim, suntem, avem, vom, va`,
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
      PNDR, PS PAC, PSPAC, planul strategic PAC, FEADR, măsura 19, submăsura 19.3, DR-36, DR 36,
      intervenția DR-36, DLRC, dezvoltare locală plasată sub responsabilitatea comunității,
      programul național de dezvoltare rurală`,
    EMFAF: `
      FEPAM, POPAM, PAP, programul pentru acvacultură și pescuit, fondul european pentru pescuit`,
    'Erasmus+': `
      erasmus plus, parteneriate la scară mică, parteneriat la scară mică, parteneriate de cooperare,
      parteneriat de cooperare, ANPCDEFP`,
    ESC: 'corpul european de solidaritate, CES',
    CERV: `
      cetățeni egalitate drepturi și valori, europa pentru cetățeni, înfrățire între orașe,
      înfrățirea orașelor, rețele de orașe`,
    'Creative Europe': 'europa creativă',
    Horizon: 'orizont europa, orizont 2020',
    LIFE: 'programul LIFE',
    other: 'granturi norvegiene, granturile SEE, mecanismul financiar SEE, AFCN',
  },
  programmeCues: `
    program, programul, programului, prin programul, în cadrul, în cadrul programului, apel, apelul, apelului,
    măsura, submăsura, intervenția, fond, fondul, finanțat prin, finanțat din, finanțat de, finanțare,
    finanțare din, cofinanțat, din fonduri, schema, axa, prin`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    limbă, limba, limbi, limbile, limbii, limba de lucru, limbi de lucru, limbile de lucru, limba proiectului,
    limba de comunicare, limbi de comunicare, vorbim, vorbesc, vorbește, comunicăm în, comunica în,
    comunicare în, comunicarea, ne puteți scrie în, puteți scrie în, scrieți în, răspunde în,
    corespondență în, lucrăm în, ne descurcăm în, ne înțelegem în, traducere, cunoștințe de`,
  applicantCues: `
    suntem, noi suntem, în numele, din partea, solicitantul, solicitant, solicitantul este, liderul,
    lider este, GAL-ul nostru, asociația noastră, comuna noastră, fundația noastră, organizația noastră,
    școala noastră, primăria noastră, reprezint, reprezentăm, lucrez la, lucrez pentru, mă numesc, sunt,
    conduc, pregătește, pregătim, intenționează, dorește, caută, planifică, în calitate de, inițiatorul,
    aplicantul, propus de, titularul, coordonatorul`,
  placeCues: `
    cu sediul în, cu sediul la, sediul în, sediul este în, sediul este la, sediul, situat în, situată în,
    situat la, situată la, aflat în, aflată în, aflați în, din comuna, din orașul, din satul, din județul,
    din localitatea, în comuna, în județul, în orașul, în satul, în zona, lângă, aproape de, pe valea,
    activăm în, activează în, biroul nostru este în, localizat în, localizată în, din, în, la, teritoriul,
    pe teritoriul`,
  placeWords: `
    comuna, comună, orașul, oraș, satul, sat, județul, județ, jud, com, municipiul, localitatea, regiunea,
    zona, valea, țara, insula, lacul, munții, muntele, delta, ținutul, depresiunea, podișul, câmpia,
    dealurile, lunca, raionul, plaiul, provincia`,
  abbreviations: `
    nr, str, jud, com, loc, tel, dl, dna, dr, ing, prof, art, alin, lit, pct, ex, etc, șos, bd, ap, bl, sc,
    et, mun, mil, max, min, aprox, cca, ș.a, cf, op, pag, al, sf, ec, lt, p, fax`,
}
