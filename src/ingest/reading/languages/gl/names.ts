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
  AT: 'austríaco, austríacos',
  BE: 'belga, belgas',
  BG: 'búlgaro, búlgaros',
  DE: 'alemán, alemáns, alemá, alemás',
  DK: 'danés, daneses',
  EE: 'estonio, estonios',
  ES: `
    español, españois, española, galego, galegos, galega, galegas, catalán, vasco, vascos, asturiano,
    asturianos`,
  FI: 'finlandés, finlandeses',
  FR: 'francés, franceses, francesa, bretón, bretóns, bretoa',
  GB: 'británico, británicos, inglés, ingleses, escocés, escoceses, galés, galeses',
  GR: 'grego, gregos',
  HR: 'croata, croatas',
  HU: 'húngaro, húngaros',
  IE: 'irlandés, irlandeses, irlandesa',
  IS: 'islandés, islandeses',
  IT: 'italiano, italianos, italiana, italianas, sardo, sardos',
  LT: 'lituano, lituanos',
  LV: 'letón, letóns',
  NL: 'holandés, holandeses, neerlandés',
  NO: 'noruegués, noruegueses',
  PL: 'polaco, polacos',
  PT: 'portugués, portugueses, portuguesa, portuguesas',
  RO: 'romanés, romaneses',
  SE: 'sueco, suecos',
  SI: 'esloveno, eslovenos',
  SK: 'eslovaco, eslovacos',
  TR: 'turco, turcos',
  UA: 'ucraíno, ucraínos',
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
