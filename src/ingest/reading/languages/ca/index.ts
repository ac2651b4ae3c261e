import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const ca: LanguageData = {
  code: 'ca',
  acts,
  letters: 'àçèéíïòóúü',
  commonWords: `
    amb, i, els, les, per, que, és, som, una, un, del, dels, al, als, la, el, de, a, en, no, també, però, si,
    com, més, aquest, aquesta, aquests, seva, nostra, nostre, nostres, vostra, vostre, ens, us, hem, ha, han,
    tenim, volem, busquem, fins, abans, des, projecte, molt, ja, gràcies, són, ser, està, entre, sobre,
    perquè, on, qui, cada, dos, any`,
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
      estratègia de desenvolupament local participatiu, desenvolupament local participatiu, PDR,
      programa de desenvolupament rural, mesura LEADER, PEPAC, FEADER, cooperació LEADER`,
    EMFAF: `
      FEMPA, FEMP, Fons Europeu Marítim de la Pesca i de l'Aqüicultura, Fons Europeu Marítim i de Pesca`,
    ESC: 'Cos Europeu de Solidaritat, projecte de solidaritat',
    CERV: `
      Ciutadans igualtat drets i valors, Ciutadania igualtat drets i valors, Europa per als Ciutadans`,
    'Creative Europe': 'Europa Creativa',
    Horizon: 'Horitzó Europa, Horitzó 2020',
    LIFE: 'programa LIFE, projecte LIFE',
    'Erasmus+': `
      Erasmus Plus, associació a petita escala, associacions de cooperació, associació estratègica`,
    IPARD: 'instrument de preadhesió',
  },
  programmeCues: `
    programa, convocatòria, fons, finançat per, finançada per, finançament, en el marc de, en el marc del,
    dins del, línia, ajut, ajuts, mesura, subvenció, a càrrec de`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    llengua, llengües, idioma, idiomes, llengua de treball, llengües de treball, parlem, parlo, ens entenem,
    ens comuniquem, comunicació en, treballem en, escriure en, respondre en, en català, en anglès, traducció,
    ens defensem`,
  applicantCues: `
    som, som el, som la, som una, som un, en nom de, en nom del, en representació de, represento,
    sol·licitant, el sol·licitant és, soci principal, cap de fila, la nostra associació, la nostra entitat,
    el nostre grup, el nostre ajuntament, la nostra cooperativa, la nostra escola, treballo a, escric des de,
    us escric des de, em dic, soc, sóc, gerent de, tècnica de, tècnic de, director de, directora de, prepara,
    està preparant, busca, cerca, des de`,
  placeCues: `
    amb seu a, seu a, situat a, situada a, ubicat a, ubicada a, a, de, des de, prop de, a la comarca,
    comarca del, al municipi de, a la vila de, a la ciutat de, al poble de, som a, a la vora de,
    la nostra oficina és a`,
  placeWords: `
    comarca, municipi, poble, vila, ciutat, vall, illa, illes, costa, serra, regió, província, delta, terra,
    terres, conca, pla, muntanyes, plana, ribera`,
  abbreviations: `
    sr, sra, núm, tel, p. ex, etc, dr, dra, aprox, c, av, pl, ctra, art, pàg, màx, mín, ext, mòb, a/e, vs,
    set, oct, nov, des, gen, febr, ref, St, Sta`,
}
