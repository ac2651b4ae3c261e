import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import type { TextArgs, TextId } from './texts.ts'

export type { TextArgs, TextId } from './texts.ts'

/** One language: add its `.ftl` beside this file and its code here, and say how `Intl` should write dates and numbers. */
const languages = { en: 'en-GB', fr: 'fr-FR' } as const

/** ISO 639-1 of the languages that the program speaks. */
export type LocaleCode = keyof typeof languages
export const localeCodes = Object.keys(languages) as LocaleCode[]

const fallback: LocaleCode = 'en'

export type Translate = <Id extends TextId>(id: Id, ...args: TextArgs<Id>) => string

export interface Locale {
  code: LocaleCode
  /** BCP 47, for `Intl`. */
  intl: string
  t: Translate
}

export interface Locales {
  codes: readonly LocaleCode[]
  /** `code`: ISO 639-1 or null; a language that the program does not speak gives English. */
  of(code: string | null): Locale
  t(code: string | null): Translate
  /** The language for a BCP 47 tag, such as Telegram's `language_code`. */
  pickLocale(languageCode: string | undefined): LocaleCode
}

/** A text that a language lacks, or a variable that nobody gave. The tests find them before anybody reads one. */
export class TextMissing extends Error {
  override name = 'TextMissing'
}

const isLocaleCode = (code: string): code is LocaleCode => Object.hasOwn(languages, code)

const pickLocale = (languageCode: string | undefined): LocaleCode => {
  const code = (languageCode ?? '').slice(0, 2).toLowerCase()
  return isLocaleCode(code) ? code : fallback
}

const loadLocale = (code: LocaleCode): Locale => {
  const intl = languages[code]
  // Isolation marks would break entities' offsets and look like rubbish in letters.
  const bundle = new FluentBundle(intl, { useIsolating: false })
  const source = readFileSync(new URL(`./${code}.ftl`, import.meta.url), 'utf8')
  const [problem] = bundle.addResource(new FluentResource(source))
  if (problem) throw new TextMissing(`${code}.ftl: ${problem.message}`)
  return {
    code,
    intl,
    t(id, ...[args]) {
      const pattern = bundle.getMessage(id)?.value
      if (pattern === null || pattern === undefined) throw new TextMissing(`${code}.ftl has no ${id}`)
      return bundle.formatPattern(pattern, args ?? null)
    },
  }
}

/** Reads every language's texts. Errors: `TextMissing` where a file is broken. */
export const createLocales = (): Locales => {
  const loaded = new Map(localeCodes.map((code) => [code, loadLocale(code)]))
  const of = (code: string | null): Locale => {
    const locale = loaded.get(pickLocale(code ?? undefined))
    if (!locale) throw new TextMissing('no language at all')
    return locale
  }
  return { codes: localeCodes, of, t: (code) => of(code).t, pickLocale }
}
