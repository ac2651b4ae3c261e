import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const nl: LanguageData = {
  code: 'nl',
  acts,
  letters: 'áéëïóöüèê',
  commonWords: `
    het, een, van, en, wij, we, zijn, niet, voor, met, op, aan, bij, ook, nog, naar, uit, door, over, om,
    maar, dat, dit, die, deze, is, was, wordt, worden, hebben, heeft, onze, ons, uw, jullie, u, je, graag,
    zoeken, tot, als, zich, kan, kunnen, zou, geen, wel, daar, er`,
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
      ELFPO, plattelandsontwikkelingsprogramma, POP3, POP, GLB-NSP, NSP, CLLD, lokale ontwikkelingsstrategie,
      LOS, maatregel 19`,
    EMFAF: 'EFMZVA, EFMZV, europees fonds voor maritieme zaken',
    ESC: 'europees solidariteitskorps, solidariteitsprojecten',
    CERV: 'burgers gelijkheid rechten en waarden, europa voor de burger, stedenbanden, jumelages',
    'Creative Europe': 'creatief europa',
    Horizon: 'horizon europa',
    LIFE: 'LIFE-programma, LIFE-project',
    'Erasmus+': `
      erasmus plus, samenwerkingspartnerschap*, kleinschalige partnerschappen, kleinschalig partnerschap,
      strategische partnerschappen`,
  },
  programmeCues: `
    oproep, programma, fonds, maatregel, subsidie, gefinancierd door, gesubsidieerd door, medegefinancierd,
    in het kader van, binnen, onder, via, call, regeling, steun van, met steun van, met middelen van,
    openstelling`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    taal, talen, werktaal, voertaal, werktalen, voertalen, spreken, we spreken, gesproken,
    communicatie in het, communiceren in het, schrijven in het, in het Engels, in het Nederlands,
    vergaderen in het, vertaling, tolk, kennis van`,
  applicantCues: `
    wij zijn, we zijn, ik schrijf u namens, ik schrijf namens, ik mail namens, namens, in naam van,
    in opdracht van, onze LAG, onze vereniging, onze gemeente, onze stichting, onze school, onze coöperatie,
    onze organisatie, de aanvrager is, aanvrager, penvoerder is, trekker is, getrokken door, ik ben,
    ik werk bij, ik werk voor, ik vertegenwoordig, coördinator van, voorzitter van, burgemeester van,
    bereidt voor, is op zoek, zoekt, stelt voor, wil, mijn naam is, heet, vanuit`,
  placeCues: `
    gevestigd in, gevestigd te, gelegen in, ligt in, met zetel in, kantoor in, ons kantoor in, vlakbij, nabij,
    in de buurt van, rond, in, te, uit, van, gemeente, stad, provincie, in de provincie, regio, streek,
    werkzaam in, dorp, eiland`,
  placeWords: `
    gemeente, stad, dorp, provincie, regio, streek, vallei, eiland, eilanden, kust, polder, polders, meer,
    gebied, district, schiereiland, land, kempen, heuvelland, delta, wad, wadden, park`,
  abbreviations: `
    dhr, mevr, mw, dr, drs, ir, ing, mr, prof, nr, nrs, str, t.a.v, tel, bijv, bv, o.a, m.b.t, i.v.m, d.w.z,
    enz, evt, ca, incl, excl, max, min, art, blz, p, st, resp, vs, n.a.v, a.d.h.v, t.e.m, i.p.v, z.s.m`,
}
