import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const sk: LanguageData = {
  code: 'sk',
  acts,
  letters: 'áäčďéíĺľňóôŕšťúýž',
  commonWords: `
    a, je, sa, na, že, v, z, do, pre, sme, sú, ako, alebo, ale, tiež, ktorý, ktorá, ktoré, ktorí, jeho, pri,
    než, keď, byť, bude, budú, by, ste, už, ešte, len, viac, naše, náš, vaše, vás, nás, nám, vám, ďakujem,
    prosím, vo, zo, so, ku, kde, čo, tak, podľa, radi, chceme, hľadáme, môžeme, môže, medzi, cez, pred,
    pretože, aby, ich, dobrý, nie, aj, po, od, krajiny`,
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
      EPFRV, strategický plán SPP, SP SPP, stratégia CLLD, stratégie CLLD, miestny rozvoj vedený komunitou,
      Program rozvoja vidieka, PRV, opatrenie 19, projekt spolupráce MAS`,
    EMFAF: 'ENRAF, ENRF, Európsky námorný rybársky, Program Rybné hospodárstvo',
    ESC: 'Európsky zbor solidarity, Európskeho zboru solidarity, solidárny projekt*',
    CERV: 'Občania rovnosť práva a hodnoty, Európa pre občanov',
    'Creative Europe': 'Kreatívna Európa, Kreatívnej Európy',
    Horizon: 'Horizont Európa, Horizont 2020',
    LIFE: 'program LIFE, projekt LIFE',
    'Erasmus+': `
      Erasmus plus, malé partnerstvá, partnerstvo malého rozsahu, partnerstvá malého rozsahu,
      kooperačné partnerstvá, kooperačné partnerstvo`,
    IPARD: 'nástroj predvstupovej pomoci',
  },
  programmeCues: `
    program*, v rámci, výzva, výzvy, výzve, výzvu, fond, fondu, z fondu, financovan*, podporen*, dotáci*,
    grant*, opatrenie, z programu, spolufinancovan*`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    jazyk, jazyky, jazyku, jazykom, jazyka, pracovný jazyk, komunikáci*, komunikujeme, komunikovať, hovoríme,
    dohovoríme sa, dohodneme sa, píšeme, píšte, písať, rozumieme, preklad*, tlmoč*, ovládame, anglicky,
    slovensky`,
  applicantCues: `
    sme, v mene, za, naša MAS, naše združenie, naša obec, naše mesto, naša organizácia, naša škola, žiadateľ,
    žiadateľom je, predkladateľ, nositeľ, nositeľom, hľadá, plánuje, pripravuje, chystá, pracujem v,
    pracujem pre, píšem vám z, zastupujem, zastupujeme, riaditeľka, riaditeľ, predseda, predsedníčka,
    manažérka, volám sa, som z, predstav*`,
  placeCues: `
    so sídlom v, sídlo v, sídli, sídlime, kancelária v, nachádza sa, leží, z, zo, v, vo, neďaleko, pri,
    na území, z obce, z mesta, v obci, v meste, v okrese, v kraji, okres, kraj, pôsobíme v, pôsobí v`,
  placeWords: `
    mesto, obec, dedina, kraj, okres, región, mikroregión, údolie, dolina, hory, vrchovina, pohorie, ostrov,
    jazero, rieka, krajina, územie, oblasť, nížina, mestečko, vidiek, kotlina`,
  abbreviations: `
    napr, tzv, t.j, atď, a pod, č, tel, ul, nám, Ing, Mgr, Bc, Dr, Prof, Doc, MUDr, JUDr, PhDr, RNDr, r, resp,
    príp, cca, tis, mil, mld, str, kap, ods, písm, sv, max, min, s.r.o, n.o, o.z, a.s, p, obr, pozn, hl, čl`,
}
