import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sl: LanguageData = {
  code: 'sl',
  acts,
  letters: 'čšž',
  commonWords: `
    in, je, se, da, na, za, ki, v, z, s, so, smo, ste, bi, pri, kot, ali, tudi, lahko, še, že, bo, bomo, bodo,
    od, do, ter, pa, po, iz, naš, naše, vaš, vaše, nas, vas, nam, vam, kako, kaj, kjer, več, zelo, med,
    iščemo, želimo, prosimo, leta, ker, če, niso, ni`,
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
      EKSRP, strateški načrt SKP, SN SKP, strategija lokalnega razvoja, strategije lokalnega razvoja, SLR,
      CLLD, program razvoja podeželja, PRP, podukrep 19.3, projekt sodelovanja LAS`,
    EMFAF: 'ESPRA, ESPR, sklad za pomorstvo ribištvo',
    ESC: 'evropska solidarnostna enota, evropske solidarnostne enote',
    CERV: 'državljani enakost pravice in vrednote, evropa za državljane',
    'Creative Europe': 'ustvarjalna evropa, ustvarjalne evrope',
    Horizon: 'obzorje evropa, obzorje 2020',
    LIFE: 'program LIFE, projekt LIFE',
    'Erasmus+': `
      partnerstva za sodelovanje, mala partnerstva, manjša partnerstva, partnerstvo manjšega obsega`,
    IPARD: 'predpristopne pomoči',
  },
  programmeCues: `
    program*, v okviru, razpis*, poziv*, sklad*, financira*, sofinancira*, ukrep*, sredstva, sredstev iz`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    jezik*, delovni jezik, govorimo, sporazumevamo, pišite, komunikacij*, prevod*, angleško, slovensko,
    v angleščini, razumemo`,
  applicantCues: `
    smo, v imenu, naš LAS, naše društvo, naša občina, naša organizacija, naša šola, naša zadruga, prijavitelj,
    nosilec, vodilni partner, išče, načrtuje, pripravlja, sem, delam v, delam na, zastopam, predsednica,
    direktorica, vodja, pišem vam iz, pišemo vam iz`,
  placeCues: `
    s sedežem v, sedež, ima sedež, se nahaja, leži, pisarna v, iz, v, pri, blizu, na območju, v občini,
    v kraju, deluje v`,
  placeWords: `
    mesto, občina, vas, kraj, regija, dolina, gora, hribi, otok, jezero, reka, območje, pokrajina, pohorje,
    planota`,
  abbreviations: `
    npr, itd, ipd, oz, št, tel, ul, dr, mag, prof, univ, dipl, inž, g, ga, t.i, tj, pribl, cca, max, min, mio,
    str, čl, d.o.o, l, gl, sv, idr`,
}
