import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sq: LanguageData = {
  code: 'sq',
  letters: 'çë',
  acts,
  commonWords: `
    dhe, në, të, është, për, me, nga, që, një, ne, ju, jemi, kemi, janë, nuk, si, por, ose, do, mund, duhet,
    kjo, ky, këtë, kësaj, tonë, tona, jonë, ynë, tuaj, juaj, më, shumë, edhe, deri, pas, para, kërkojmë,
    partnerë, projekt, faleminderit, përshëndetje, nëse, kur, ku, çdo, gjithashtu, vetëm, tek, te, midis,
    ndërmjet, duke, së, i, e, vitit, muaj, sepse, po, jo, ka, kanë, ishte, bashkë, zhvillim, fshat, dëshirojmë`,
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
      qasja LEADER, masa LEADER, programi LEADER, strategji e zhvillimit lokal, strategjia e zhvillimit lokal,
      strategjitë e zhvillimit lokal, strategjia lokale e zhvillimit`,
    ESC: `
      trupat evropianë të solidaritetit, trupa evropiane e solidaritetit, korpusi evropian i solidaritetit,
      korpusi europian i solidaritetit`,
    CERV: 'qytetarët barazia të drejtat dhe vlerat, evropa për qytetarët, europa për qytetarët',
    'Creative Europe': `
      evropa krijuese, europa krijuese, evropa kreative, europa kreative, evropën krijuese, evropës krijuese`,
    Horizon: 'horizont evropa, horizonti evropa, horizont europa, horizon 2020',
    LIFE: 'programi LIFE',
    'Erasmus+': `
      partneritete bashkëpunimi, partneritete për bashkëpunim, partneritete të vogla,
      partneritete në shkallë të vogël`,
    IPARD: 'ndihma e para-anëtarësimit, instrumenti i para-anëtarësimit',
  },
  programmeCues: `
    program*, në kuadër të, në kuadrin e, thirrj*, fond*, financ*, bashkëfinanc*, mas*, me mbështetjen e,
    nëpërmjet`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    gjuh*, gjuha e punës, flasim, flas, komunikim*, komunikojmë, përkthim*, shkruani, në anglisht, në shqip,
    kuptojmë`,
  applicantCues: `
    jemi, ne jemi, në emër të, GLV-ja jonë, shoqata jonë, bashkia jonë, komuna jonë, organizata jonë,
    shkolla jonë, kooperativa jonë, aplikanti, aplikanti është, aplikuesi, partneri kryesor, kërkon,
    planifikon, përgatit, unë jam, punoj në, përfaqësoj, quhem, kryetare e, kryetar i, drejtoreshë e,
    drejtor i, ju shkruaj nga, ju shkruajmë nga`,
  placeCues: `
    me seli në, selia në, selia është në, ka selinë në, ndodhet në, ndodhemi në, gjendet në, zyra në, nga, në,
    pranë, afër, në territorin e, në bashkinë, në komunën, vepron në, veprojmë në`,
  placeWords: `
    qytet, qyteti, fshat, fshati, bashki, bashkia, bashkisë, komuna, komunën, rajon, rajoni, qark, qarku,
    lugina, luginë, mal, mali, liqen, liqeni, lumi, zona, krahina, ishull, gadishull`,
  abbreviations: `
    p.sh, etj, nr, tel, cel, rr, dr, prof, ing, z, znj, d.m.th, dmth, mln, mil, rreth, max, min, art, fq, lek`,
}
