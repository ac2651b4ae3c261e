import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const cs: LanguageData = {
  code: 'cs',
  acts,
  letters: 'áčďéěíňóřšťúůýž',
  commonWords: `
    a, je, se, na, že, v, z, do, pro, jsme, jsou, jako, nebo, ale, také, který, která, které, kteří, jeho,
    při, než, když, být, bude, budou, bychom, byste, už, již, ještě, pouze, jen, více, naše, náš, vaše, vás,
    nás, nám, vám, děkuji, prosím, ve, ze, ke, kde, co, tak, podle, rádi, chceme, hledáme, můžeme, první,
    země, přes, před, může, kterým, protože, aby, jejich, dobrý`,
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
      EZFRV, strategický plán SZP, SP SZP, SCLLD, strategie komunitně vedeného místního rozvoje,
      komunitně vedený místní rozvoj, CLLD, Program rozvoje venkova, PRV, opatření 19, projekt spolupráce MAS`,
    EMFAF: 'ENRAF, ENRF, Evropský námořní rybářský, operační program Rybářství',
    ESC: 'Evropský sbor solidarity, Evropského sboru solidarity, solidární projekt*',
    CERV: 'Občané rovnost práva a hodnoty, Evropa pro občany',
    'Creative Europe': 'Kreativní Evropa, Kreativní Evropy',
    Horizon: 'Horizont Evropa, Horizont 2020',
    LIFE: 'program LIFE, projekt LIFE',
    'Erasmus+': `
      Erasmus plus, partnerství malého rozsahu, malá partnerství, kooperativní partnerství,
      partnerství pro spolupráci`,
    IPARD: 'nástroj předvstupní pomoci',
  },
  programmeCues: `
    program*, v rámci, výzva, výzvy, výzvě, výzvu, fond, fondu, z fondu, financován*, financovan* z,
    podpořen*, dotace z, dotac*, grant*, opatření, z programu, žádost do, spolufinancován*`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    jazyk, jazyky, jazyce, jazykem, jazyka, pracovní jazyk*, komunikac*, komunikujeme, komunikovat, mluvíme,
    hovoříme, domluvíme se, domluvit, píšeme, pište, psát, rozumíme, překlad*, tlumoč*, ovládáme, anglicky,
    česky`,
  applicantCues: `
    jsme, jménem, za, naše MAS, náš spolek, naše obec, naše město, naše organizace, naše škola, naše sdružení,
    žadatel, žadatelem je, předkladatel, nositel, nositelem, hledá, plánuje, připravuje, chystá, pracuji v,
    pracuji pro, píši vám z, píšu vám z, zastupuji, zastupujeme, ředitelka, ředitel, předseda, předsedkyně,
    manažerka, jmenuji se, jsem z, představ*`,
  placeCues: `
    se sídlem v, sídlo v, sídlem, sídlí, sídlíme, kancelář v, nachází se, leží, z, ze, v, ve, poblíž,
    nedaleko, u, na území, z obce, z města, v obci, ve městě, v okrese, v kraji, okres, kraj, působíme v,
    působí v`,
  placeWords: `
    město, obec, městys, vesnice, kraj, okres, region, mikroregion, údolí, hory, vrchovina, pohoří, ostrov,
    jezero, řeka, krajina, území, oblast, podhůří, nížina, Pojizeří, městečko, venkov`,
  abbreviations: `
    např, tzv, tj, atd, apod, č, čj, tel, ul, nám, Ing, Mgr, Bc, Dr, Prof, Doc, MUDr, JUDr, PhDr, RNDr, r, mj,
    resp, popř, příp, cca, tis, mil, mld, str, kap, odst, písm, sv, zn, vč, max, min, s.r.o, o.p.s, z.s, a.s,
    p, čp, obr, pozn, tř, hl, n.L`,
}
