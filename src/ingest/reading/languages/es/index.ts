import type { LanguageData } from '../shape.ts'
import { acts } from './acts.ts'
import { calendar } from './calendar.ts'
import { dates, money, partners, triage } from './cues.ts'
import { labels } from './labels.ts'
import { letter } from './letter.ts'
import { countries, demonyms, languageNames, regions } from './names.ts'
import { legalForms, organisationTypes, organisationWords } from './organisations.ts'
import { themes } from './themes.ts'

export const es: LanguageData = {
  code: 'es',
  acts,
  letters: 'áéíñóúü',
  commonWords: `
    el, los, las, del, con, por, para, una, unos, que, no, es, son, está, están, y, al, se, su, sus, lo, más,
    como, pero, este, esta, estos, nuestro, nuestra, nuestros, vuestra, muy, también, ya, hay, hemos, somos,
    desde, hasta, entre, sobre, nos, les, os, usted, ustedes, cuando, donde, porque, sin, o, ha, han, de, la, en, un, a, le, si, ni, e, cada, ser, tiene, tenemos, buscamos, queremos, sería, esto, esa, ese, quien, todo, años, dos, vez, mi, te, me`,
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
      FEADER, PDR, PEPAC, submedida 19.3, medida 19, DLP, desarrollo local participativo, CLLD,
      estrategia de desarrollo local, EDLP, EDL, intervención 7119`,
    EMFAF: 'FEMPA, FEMP pesca, fondo europeo marítimo de pesca y acuicultura, fondo europeo marítimo',
    ESC: 'cuerpo europeo de solidaridad, CES, proyectos de solidaridad',
    CERV: `
      ciudadanos igualdad derechos y valores, europa con los ciudadanos, europa para los ciudadanos,
      hermanamiento de ciudades, redes de ciudades`,
    'Creative Europe': 'europa creativa',
    Horizon: 'horizonte europa, horizonte 2020',
    LIFE: 'programa LIFE, proyecto LIFE, convocatoria LIFE',
    'Erasmus+': `
      erasmus plus, asociaciones de cooperación, asociación de cooperación, asociaciones a pequeña escala,
      asociación a pequeña escala, asociaciones estratégicas`,
    IPARD: 'instrumento de ayuda preadhesión',
  },
  programmeCues: `
    convocatoria, programa, fondo, fondos, medida, intervención, submedida, financiado por, financiado con,
    financiada por, financiación, cofinanciado, en el marco de, en el marco del, dentro del, dentro de,
    con cargo a, a cargo de, a través de, a través del, por medio de, acogido a, al amparo de, call,
    subvención, línea, ayuda, ayudas, vía, mediante, presentar a, en la convocatoria`,
  labels,
  countries,
  demonyms,
  regions,
  languageNames,
  languageCues: `
    idioma, idiomas, lengua, lenguas, idioma de trabajo, lengua de trabajo, trabajamos en, trabajaremos en,
    se trabajará en, hablamos, se habla, hablo, hablan, hablado, comunicación en, comunicarnos en,
    comunicar en, escribir en, escribirnos en, en inglés, en español, en castellano, reuniones en, traducción,
    traducido, intérprete, conocimientos de, nos defendemos en, también en, nos entendemos en,
    nos manejamos en`,
  applicantCues: `
    somos, somos el, somos la, somos un, somos una, somos los, les escribo desde, les escribimos desde,
    os escribo desde, os escribimos desde, le escribo desde, escribo desde, escribimos desde,
    les escribo en nombre de, en nombre de, en nombre del, en representación de, en representación del,
    por parte de, por parte del, desde el, desde la, nuestro GAL, nuestro grupo, nuestra asociación,
    nuestro ayuntamiento, nuestra cooperativa, nuestra entidad, nuestra escuela, nuestro centro,
    la entidad solicitante es, solicitante, el coordinador es, coordinado por, promovido por, liderado por,
    liderará el proyecto, soy el gerente de, soy la gerente de, soy, soy técnica de, soy técnico de,
    trabajo en, trabajo para, represento a, representamos a, gerente de, gerente del, presidente de,
    presidenta de, alcalde de, alcaldesa de, está preparando, está buscando, busca, propone, promueve,
    presenta, desea, quiere, me llamo, mi nombre es, se llama`,
  placeCues: `
    con sede en, sede en, tiene su sede en, situada en, situado en, ubicada en, ubicado en, se encuentra en,
    se sitúa en, estamos en, oficina en, oficinas en, cerca de, próximo a, en los alrededores de, en torno a,
    en, de, del, desde, municipio de, ciudad de, provincia de, en la provincia de, comarca de, región de,
    valle de, isla de, pueblo de, villa de, radicada en, localidad de, entre`,
  placeWords: `
    municipio, ciudad, pueblo, villa, aldea, provincia, región, comarca, valle, valles, isla, islas, costa,
    montaña, sierra, serranía, ribera, cuenca, meseta, campo, lago, territorio, distrito, península, llanura,
    golfo, bahía, ría, rías, cabo, puerto, localidad, tierra, tierras, alto, bajo, parque`,
  abbreviations: `
    sr, sra, srta, sres, d, dña, dr, dra, prof, ing, lic, arq, avda, av, c, pza, pl, núm, nº, n, pág, págs, p,
    tel, telf, tlf, tfno, ext, art, aprox, p. ej, ej, etc, vs, ref, dpto, depto, cía, máx, mín, ilmo, excmo,
    ud, uds, vd, sto, sta, ctra, km, s, fdo, atte, a. C, EE, cf, incl, mill, admón`,
}
