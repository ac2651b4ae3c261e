import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const et: LanguageData = {
  code: 'et',
  acts,
  letters: 'äõöüšž',
  commonWords: `
    ja, on, ei, et, oleme, projekt, projekti, ning, mis, kes, kui, või, ka, meie, teie, meil, teil, me, te,
    aga, see, selle, seda, nad, tema, ta, kas, oma, juba, veel, siis, kuni, jaoks, kohta, olen, oli, ole,
    kõik, koos, soovime, sooviksime, tere, aitäh, otsime, palun, mida, kus, väga, nii, üle, eest, pärast,
    lugupidamisega, mitte, meid, saab, võib, hiljemalt`,
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
      maaelu arengukava, MAK, kohaliku arengu strateegia, LEADER-meede, LEADER-meet*, Leaderi meet*,
      strateegiakava, ÜPP strateegiakava, LEADER-programm*, meede 19.3, rahvusvahelise koostöö meede`,
    EMFAF: `
      Euroopa Merendus* Kalandus*, Merendus- Kalandus- ja Vesiviljelusfond*, EMKVF, kalandusfond*`,
    ESC: 'Euroopa Solidaarsuskorpus*, solidaarsuskorpus*, solidaarsusprojekt*',
    CERV: 'Kodanike võrdõiguslikkuse õiguste ja väärtuste, Kodanike Euroopa, Euroopa kodanike eest',
    'Creative Europe': 'Loov Euroopa, Loova Euroopa',
    Horizon: 'Euroopa horisont, Euroopa Horisondi, Horisont 2020, Horisont Euroopa',
    LIFE: 'LIFE-programm*, LIFE-projekt*, LIFE programm*',
    'Erasmus+': `
      Erasmus Pluss, Erasmus pluss, väikesemahuli* koostööprojekt*, koostööpartnerlus*, Erasmuse`,
    IPARD: 'ühinemiseelse abi rahastamisvahend',
  },
  programmeCues: `
    programm, programmi, programmist, programmis, meede, meetme, meetmest, meetmesse, fond, fondi, fondist,
    rahastus, rahastust, rahastatakse, rahastab, rahastatud, toetusel, toetus, taotlusvoor, taotlusvooru,
    voor, raames, kaudu, konkurss, taotleme`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    keel, keeled, töökeel, töökeeled, töökeeleks, suhtluskeel, projekti keel, räägime, räägin, suhtleme,
    suhelda, suhtlus, keeles, keelt, oskame, sobib, sobivad, saame hakkama, vastata, kirjutada, kirjutage,
    keeleoskus, tõlge, tõlkida, asjaajamine`,
  applicantCues: `
    oleme, me oleme, mina olen, esindan, esindame, nimel, taotleja on, taotleja, taotlejaks on,
    juhtpartner on, juhtpartneriks on, projekti juhib, eestvedaja on, eestvedaja, meie ühing, meie selts,
    meie vald, meie kool, meie tegevusgrupp, meie organisatsioon, töötan, kirjutan, minu nimi on,
    valmistab ette, plaanib, kavandab, otsib, tegutseme, olen, kirjutab teile, siin`,
  placeCues: `
    asub, asume, asuv, asukohaga, asukoht, meie kontor on, kontor asub, tegutseme, tegutseb, lähedal, linnas,
    vallas, külas, maakonnas, piirkonnas, pärit, ümbruses, oleme`,
  placeWords: `
    vald, vallas, valla, linn, linnas, linna, küla, külas, alevik, alevikus, maakond, maakonnas, maakonna,
    piirkond, piirkonnas, saarel, saared, rannik, orus, kihelkond, kihelkonnas, maa, kõrgustik, poolsaar`,
  abbreviations: `
    nt, jne, jm, jt, s.t, st, nn, lk, tel, mob, nr, dr, prof, hr, pr, u, ca, sh, s.h, v.a, vt, kl, tn, mnt,
    pst, mk, vms, jms, a, s.a, eKr, pKr, hrl, k.a, EL, lp, max, min, tuh, mln`,
}
