/** Programmes by the names that every language uses. A name that begins with a capital needs one in the text. */
export const internationalProgrammes = {
  LEADER: `
    LEADER, CLLD, EAFRD, FEADER, ELER, EAFRD LEADER, FEASR, Leader, FEADR, EFRR CLLD, 77.05, 19.3, M19, M19.3,
    I.13.1, SRD06, SRG06, SRE, intervention 77.05, EMFRR, EZFRV, EJFLU, EAFRD CLLD, EFRRW, EFRROW`,
  EMFAF: 'EMFAF, EMFF, FEAMPA, FEAMP, FEMP, EMFAF CLLD, EMVF, EHFAF, ETHA, EFMR, EFMRA, EMKF, EJRF',
  IPARD: 'IPARD, IPARD III, IPARD II',
  Interreg: 'Interreg',
  'Erasmus+': 'Erasmus, Erasmus Plus, KA210, KA220, KA2, KA1, KA122, KA210-ADU, KA210-YOU, KA220-ADU, KA152',
  CERV: 'CERV, Europe for Citizens',
  ESC: 'ESC30, ESC51, European Solidarity Corps',
  'Creative Europe': 'Creative Europe',
  Horizon: 'Horizon Europe, Horizon 2020, Horizon, H2020, HORIZON',
  LIFE: 'LIFE, LIFE+',
} as const

export const isoCurrencies = [
  'EUR',
  'GBP',
  'PLN',
  'CZK',
  'SEK',
  'NOK',
  'DKK',
  'HUF',
  'RON',
  'BGN',
  'TRY',
  'CHF',
  'UAH',
  'RSD',
  'MKD',
  'ISK',
  'USD',
  'BAM',
  'MDL',
  'TL',
  'HRK',
  'GEL',
] as const

/** The language in which people write from a top-level domain, where neighbouring languages look alike. */
export const languageOfDomain: Readonly<Record<string, string>> = {
  al: 'sq',
  bg: 'bg',
  cat: 'ca',
  cz: 'cs',
  dk: 'da',
  ee: 'et',
  es: 'es',
  eus: 'eu',
  fi: 'fi',
  gal: 'gl',
  hr: 'hr',
  is: 'is',
  lt: 'lt',
  lv: 'lv',
  mk: 'mk',
  mt: 'mt',
  no: 'no',
  pt: 'pt',
  rs: 'sr',
  se: 'sv',
  si: 'sl',
  sk: 'sk',
  ua: 'uk',
}

/** Small words between the capitalised words of an organisation's name. */
export const nameLinks = `
  de, du, des, d, la, le, les, l, del, della, dei, degli, di, da, do, dos, das, y, e, i, und, and, et, of, the, van, von,
  der, den, zu, a, w, z, na, v, sur, en, og, och, ja, ir, un, in, im, am, an, u, i, та, и, й, και, της, του, των, na, ve, és,
  si, și, eta, agus`

/** Small words between the word for a kind and what it is for: "Association for …", "Verein zur …". */
export const namePurposes = 'for, para, pro, per, pour, für, zur, zum, dla, για, за, pre, voor'

/** Words with which a desk inside an organisation begins or ends: its name is not the organisation's. */
export const deskWords = `
  office, department, unit, secretariat, desk, division, team, büro, geschäftsstelle, abteilung, referat, sekretariat,
  bureau, service, secrétariat, direction, gerencia, secretaría, oficina, departamento, ufficio, segreteria, direzione,
  gabinete, secretaria, biuro, dział, departament, wydział, kancelář, kancelária, oddělení, oddelenie, odbor, sekretariát,
  iroda, titkárság, osztály, ured, pisarna, odjel, oddelek, birou, birouț, secretariat, serviciu, отдел, офис, кабинет,
  відділ, канцелярія, канцеларија, kancelarija, γραφείο, τμήμα, διεύθυνση, γραμματεία, toimisto, kontor, kontoret,
  avdelning, afdeling, avdeling, kantoor, dienst, birojs, nodaļa, biuras, skyrius, büroo, osakond, ofisi, ofis,
  birimi, bulegoa, oifig, uffiċċju, zyra, skrifstofa, press, stampa, presse`

/** Small words inside the names of places: "Saint-Rome-le-Vieux", "Cortes de la Frontera", "Žďár nad Sázavou". */
export const placeLinks = `
  de, du, des, la, le, les, sur, sous, en, d, l, del, della, di, da, do, dos, van, aan, am, an, der, im, ob, bei, y, i, nad,
  pod, pri, pe, upon, on, the, of, st, ste, u, na, kod, při, във, над, под, της, του, των, el, et`

/** Where a language is spoken as a rule: how a local telephone number is read when the mail names no country. */
export const homeCountries: Readonly<Record<string, string>> = {
  bg: 'BG',
  ca: 'ES',
  cs: 'CZ',
  da: 'DK',
  de: 'DE, AT, CH',
  el: 'GR, CY',
  es: 'ES',
  et: 'EE',
  eu: 'ES, FR',
  fi: 'FI',
  fr: 'FR, BE, CH',
  ga: 'IE',
  gl: 'ES',
  hr: 'HR',
  hu: 'HU',
  is: 'IS',
  it: 'IT',
  lt: 'LT',
  lv: 'LV',
  mk: 'MK',
  mt: 'MT',
  nl: 'NL, BE',
  no: 'NO',
  pl: 'PL',
  pt: 'PT',
  ro: 'RO, MD',
  sk: 'SK',
  sl: 'SI',
  sq: 'AL, XK',
  sr: 'RS',
  sv: 'SE',
  tr: 'TR',
  uk: 'UA',
}
