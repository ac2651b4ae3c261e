import { bg } from './bg/index.ts'
import { ca } from './ca/index.ts'
import { cs } from './cs/index.ts'
import { da } from './da/index.ts'
import { de } from './de/index.ts'
import { el } from './el/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { et } from './et/index.ts'
import { eu } from './eu/index.ts'
import { fi } from './fi/index.ts'
import { fr } from './fr/index.ts'
import { ga } from './ga/index.ts'
import { gl } from './gl/index.ts'
import { hr } from './hr/index.ts'
import { hu } from './hu/index.ts'
import { is } from './is/index.ts'
import { it } from './it/index.ts'
import { lt } from './lt/index.ts'
import { lv } from './lv/index.ts'
import { mk } from './mk/index.ts'
import { mt } from './mt/index.ts'
import { nl } from './nl/index.ts'
import { no } from './no/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { ro } from './ro/index.ts'
import type { LanguageCode, LanguageData } from './shape.ts'
import { sk } from './sk/index.ts'
import { sl } from './sl/index.ts'
import { sq } from './sq/index.ts'
import { sr } from './sr/index.ts'
import { sv } from './sv/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'

/** The languages that the reader has data for. A new one: its folder, and a line here. */
export const languages: readonly LanguageData[] = [
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  eu,
  fi,
  fr,
  ga,
  gl,
  hr,
  hu,
  is,
  it,
  lt,
  lv,
  mk,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  sk,
  sl,
  sq,
  sr,
  sv,
  tr,
  uk,
]

const byCode = new Map(languages.map((data) => [data.code, data]))

export const languageData = (code: LanguageCode): LanguageData | undefined => byCode.get(code)
