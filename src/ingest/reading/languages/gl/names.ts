import type { CountryCode, LanguageCode, Phrases } from '../shape.ts'

export const countries: Readonly<Record<CountryCode, Phrases>> = {
  CZ: 'República Checa, Chequia',
  ES: 'Estado español',
  GB: 'Reino Unido, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda do Norte',
  MD: 'Moldavia, Moldova',
  MK: 'Macedonia',
  NL: 'Países Baixos, Holanda',
  US: 'EUA, Estados Unidos',
}

export const demonyms: Readonly<Record<CountryCode, Phrases>> = {
  AT: `austríaco, austríacos, austríaca, austríacas`,
  BE: 'belga, belgas',
  BG: `búlgaro, búlgaros, búlgara, búlgaras`,
  DE: `alemán, alemáns, alemá, alemás, alemana, alemanas`,
  DK: `danés, daneses, danesa, danesas`,
  EE: `estonio, estonios, estoniano, estonianos, estonia`,
  ES: `
    español, españois, española, galego, galegos, galega, galegas, catalán, vasco, vascos, asturiano,
    asturianos`,
  FI: `finlandés, finlandeses, finlandesa, finlandesas`,
  FR: `francés, franceses, francesa, bretón, bretóns, bretoa, francesas`,
  GB: `británico, británicos, inglés, ingleses, escocés, escoceses, galés, galeses, británica, británicas, inglesa, inglesas, escocesa, galesa`,
  GR: `grego, gregos, grega, gregas`,
  HR: 'croata, croatas',
  HU: `húngaro, húngaros, húngara, húngaras`,
  IE: `irlandés, irlandeses, irlandesa, irlandesas`,
  IS: 'islandés, islandeses',
  IT: 'italiano, italianos, italiana, italianas, sardo, sardos',
  LT: `lituano, lituanos, lituana, lituanas`,
  LV: `letón, letóns, letoa`,
  NL: `holandés, holandeses, neerlandés, holandesa, holandesas, neerlandesa, neerlandeses`,
  NO: `noruegués, noruegueses, norueguesa, norueguesas`,
  PL: `polaco, polacos, polaca, polacas`,
  PT: 'portugués, portugueses, portuguesa, portuguesas',
  RO: `romanés, romaneses, romanesa, romanesas, rumano`,
  SE: `sueco, suecos, sueca, suecas`,
  SI: `esloveno, eslovenos, eslovena, eslovenas`,
  SK: `eslovaco, eslovacos, eslovaca, eslovacas`,
  TR: `turco, turcos, turca, turcas`,
  UA: `ucraíno, ucraínos, ucraína, ucraínas`,
  AL: 'albanés, albaneses, albanesa, albanesas',
  BA: 'bosníaco, bosníacos, bosnio, bosnios',
  CH: 'suízo, suízos, suíza, suízas',
  CY: 'chipriota, chipriotas',
  CZ: 'checo, checos, checa, checas',
  LU: 'luxemburgués, luxemburgueses, luxemburguesa',
  MD: 'moldavo, moldavos',
  ME: 'montenegrino, montenegrinos',
  MK: 'macedonio, macedonios',
  MT: 'maltés, malteses, maltesa',
  RS: 'serbio, serbios, serbia',
  XK: 'kosovar, kosovares',
}

export const regions: Readonly<Record<CountryCode, Phrases>> = {
  DE: 'Baviera',
  ES: `
    Galicia, Galiza, Asturias, Cataluña, Andalucía, País Vasco, Euskadi, Castela, Estremadura, Aragón,
    Navarra, Costa da Morte, Rías Baixas, Ribeira Sacra, Terra Chá, A Mariña, Bierzo, Ourense, Lugo,
    Pontevedra`,
  FR: 'Bretaña, Normandía, Provenza, Occitania, Córsega',
  GB: 'Cornualla',
  IT: 'Sardeña, Sicilia, Toscana, Piemonte',
  PT: 'Minho, Miño portugués, Trás-os-Montes, Alentejo, Algarve, Azores, Madeira',
}

export const languageNames: Readonly<Record<LanguageCode, Phrases>> = {
  en: 'inglés',
  es: 'castelán, español',
  fr: 'francés',
  gl: 'galego',
  pt: 'portugués',
}
