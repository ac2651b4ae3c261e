import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const gl: LanguageData = {
  code: 'gl',
  acts,
  letters: 'áéíïñóúü',
  commonWords: `
    unha, non, e, o, os, as, do, da, dos, das, no, na, nos, nas, ao, aos, á, coa, co, cos, polo, pola, para,
    que, é, son, con, un, por, máis, moi, tamén, pero, se, como, este, esta, noso, nosa, nosos, nosas, voso,
    vosa, temos, queremos, proxecto, desde, dende, ata, grazas, xa, hai, somos, entre, sobre, cada, ano,
    xunto, segundo, súa, seu`,
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
      estratexia de desenvolvemento local participativo, desenvolvemento local participativo, PDR, FEADER,
      PEPAC, LEADER Galicia`,
    EMFAF: 'FEMPA, FEMP, Fondo Europeo Marítimo de Pesca e de Acuicultura',
    ESC: 'Corpo Europeo de Solidariedade',
    CERV: 'Cidadáns igualdade dereitos e valores, Europa cos cidadáns',
    'Creative Europe': 'Europa Creativa',
    Horizon: 'Horizonte Europa, Horizonte 2020',
    LIFE: 'programa LIFE, proxecto LIFE',
    'Erasmus+': 'Erasmus Plus, asociacións a pequena escala',
  },
  programmeCues: `
    programa, convocatoria, fondo, financiado por, financiamento, no marco de, no marco do, axuda, axudas,
    medida, liña, subvención`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    lingua, linguas, idioma, idiomas, lingua de traballo, linguas de traballo, falamos, falo, entendémonos,
    comunicación en, traballamos en, escribir en, en galego, en inglés, tradución`,
  applicantCues: `
    somos, somos o, somos a, somos unha, en nome de, en nome do, en nome da, en representación de, represento,
    solicitante, o solicitante é, socio principal, a nosa asociación, o noso grupo, o noso concello,
    a nosa confraría, traballo en, escribo desde, escribo dende, chámome, son, prepara, busca, procura, desde`,
  placeCues: `
    con sede en, sede en, situado en, situada en, en, de, desde, dende, preto de, na comarca, no concello de,
    na vila de, na provincia de, estamos en`,
  placeWords: `
    concello, comarca, parroquia, vila, aldea, cidade, val, illa, illas, costa, serra, provincia, ría,
    ribeira, terra, montes`,
  abbreviations: 'sr, sra, núm, tel, p. ex, etc, dr, dra, aprox, avda, páx, máx, mín, d, dna, st, art',
}
