import { programmes } from '../../../domain/vocabulary.ts'
import { compoundingLanguages } from '../languages/compounding.ts'
import { languageData, languages } from '../languages/index.ts'
import { internationalProgrammes, isoCurrencies } from '../languages/international.ts'
import { placeEndings } from '../languages/place-endings.ts'
import { possessives } from '../languages/possessives.ts'
import type {
  ActCues,
  DateCues,
  LanguageCode,
  LanguageData,
  PartnerCues,
  TriageCues,
} from '../languages/shape.ts'
import { type CompoundBook, createCompoundBook } from './compounds.ts'
import { fold } from './fold.ts'
import { addPhrases, createPhraseBook, listed, type PhraseBook } from './phrases.ts'

/** The countries of Europe and its neighbours: those whose names are looked for. */
export const countryCodes =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK DZ EE EG ES FI FO FR GB GE GL GR HR HU IE IL IS IT JO LB LI LT LU LV LY MA MC MD ME MK MT NL NO PL PS PT RO RS RU SE SI SK SM SY TN TR UA US CA XK'.split(
    ' ',
  )

export const languageCodes =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv tr uk sr no is mk sq ca gl eu ru bs lb'.split(
    ' ',
  )

/** Names and their phrases. */
type Lists = { readonly [name: string]: string } | ActCues | DateCues | TriageCues | PartnerCues

const addLists = (book: PhraseBook, prefix: string, lists: Lists, cased = false, accented = false): void => {
  for (const [name, phrases] of Object.entries<string>(lists as { [name: string]: string }))
    addPhrases(book, `${prefix}.${name}`, listed(phrases), cased, accented)
}

const addCalendar = (book: PhraseBook, { calendar }: LanguageData): void => {
  for (const [i, forms] of calendar.months.entries()) addPhrases(book, `month.${i + 1}`, listed(forms))
  for (const [i, forms] of calendar.weekdays.entries()) addPhrases(book, `weekday.${i + 1}`, listed(forms))
  for (const [i, forms] of calendar.ordinals.entries()) addPhrases(book, `ordinal.${i + 1}`, listed(forms))
  addLists(book, 'season', calendar.seasons)
  addLists(book, 'unit', calendar.units)
  for (const [word, value] of Object.entries(calendar.numbers)) addPhrases(book, `number.${value}`, [word])
  const { dayOrdinals, joiners, yearWords, rangeFrom, rangeTo, beginning, middle, end, quarter, halfYear } =
    calendar
  const { within, fromNow, today, tomorrow, thisMonth, nextMonth, thisYear, nextYear } = calendar
  addLists(book, 'calendar', {
    dayOrdinals,
    joiners,
    yearWords,
    rangeFrom,
    rangeTo,
    beginning,
    middle,
    end,
    quarter,
    halfYear,
    within,
    fromNow,
    today,
    tomorrow,
    thisMonth,
    nextMonth,
    thisYear,
    nextYear,
  })
}

const displayNames = (
  locale: string,
  type: 'region' | 'language',
  codes: readonly string[],
): [string, string][] => {
  const names = new Intl.DisplayNames([locale], { type, fallback: 'none' })
  return codes.flatMap((code): [string, string][] => {
    const name = names.of(code)
    return name ? [[code, name]] : []
  })
}

const addNames = (book: PhraseBook, data: LanguageData): void => {
  for (const [code, name] of displayNames(data.code, 'region', countryCodes))
    addPhrases(book, `country.${code}`, [name], true)
  for (const [code, name] of displayNames(data.code, 'language', languageCodes))
    addPhrases(book, `language.${code}`, [name])
  addLists(book, 'country', data.countries, true)
  addLists(book, 'demonym', data.demonyms, true)
  addLists(book, 'region', data.regions, true)
  addLists(book, 'language', data.languageNames)
}

const addCues = (book: PhraseBook, data: LanguageData): void => {
  addLists(book, 'dates', data.dates)
  addLists(book, 'triage', data.triage)
  addLists(book, 'act', data.acts)
  addLists(book, 'whose', { ...possessives[data.code] })
  addLists(book, 'partners', data.partners)
  const { currencies, ...money } = data.money
  addLists(book, 'money', money)
  addLists(book, 'currency', currencies)
  const { headers, quoteIntro, ...letter } = data.letter
  addLists(book, 'letter', letter)
  addLists(book, 'header', headers)
  addLists(book, 'quoteIntro', quoteIntro)
  addLists(book, 'organisation', data.organisationTypes, false, true)
  addLists(book, 'theme', data.themes, false, true)
  for (const programme of programmes)
    addPhrases(book, `programme.${programme}`, listed(data.programmes[programme] ?? ''))
  const { programmeCues, languageCues, placeCues, placeWords, legalForms, organisationWords, applicantCues } =
    data
  addLists(book, 'cue', {
    programmeCues,
    languageCues,
    placeCues,
    placeWords,
    legalForms,
    organisationWords,
    applicantCues,
  })
  addPhrases(book, 'cue.placeWords', listed(placeEndings[data.code]?.words ?? ''))
}

/** Everything the reader knows of one language, ready to be looked for. */
export interface Knowledge {
  data: LanguageData
  phrases: PhraseBook
  /** Labels of forms: `label.deadline`. Matched against whole labels only. */
  labels: PhraseBook
  /** Themes as the later part of a word; null where the language has no such words. */
  compounds: CompoundBook | null
}

const compile = (data: LanguageData): Knowledge => {
  const phrases = createPhraseBook()
  addCalendar(phrases, data)
  addNames(phrases, data)
  addCues(phrases, data)
  const labels = createPhraseBook()
  addLists(labels, 'label', data.labels)
  const compounds = compoundingLanguages.has(data.code) ? createCompoundBook(data.themes, 'theme') : null
  return { data, phrases, labels, compounds }
}

const compiled = new Map<LanguageCode, Knowledge>()

/** Compiled on first use, kept for good. */
export const knowledgeOf = (code: LanguageCode): Knowledge | undefined => {
  const known = compiled.get(code)
  if (known) return known
  const data = languageData(code)
  if (!data) return undefined
  const knowledge = compile(data)
  compiled.set(code, knowledge)
  return knowledge
}

const compileInternational = (): PhraseBook => {
  const book = createPhraseBook()
  for (const [programme, phrases] of Object.entries(internationalProgrammes))
    addPhrases(book, `programme.${programme}`, listed(phrases), true)
  for (const code of isoCurrencies) addPhrases(book, `currency.${code}`, [code])
  for (const data of languages) {
    for (const [code, name] of displayNames(data.code, 'region', countryCodes))
      addPhrases(book, `nativeCountry.${code}`, [name], true)
    addPhrases(book, 'letter.legalForms', listed(data.legalForms))
    addLists(book, 'nativeOrganisation', data.organisationTypes)
    addPhrases(book, 'letter.roles', listed(data.letter.roles))
    addPhrases(book, 'letter.sentFrom', listed(data.letter.sentFrom))
    addPhrases(book, 'letter.forwardMarks', listed(data.letter.forwardMarks))
  }
  return book
}

let internationalBook: PhraseBook | undefined

/** What holds in every language: programmes, currencies, countries by their own names, kinds of organisation in signatures. */
export const international = (): PhraseBook => {
  internationalBook ??= compileInternational()
  return internationalBook
}

let headerBook: PhraseBook | undefined

/** The labels of mail headers in all languages: a forwarded message need not be in the mail's own. */
export const headerLabels = (): PhraseBook => {
  if (headerBook) return headerBook
  headerBook = createPhraseBook()
  for (const data of languages) addLists(headerBook, 'header', data.letter.headers)
  return headerBook
}

let abbreviationSet: Set<string> | undefined

/** Is it a word after which a dot ends no sentence, in any language? */
export const isAbbreviation = (word: string): boolean => {
  abbreviationSet ??= new Set(
    languages.flatMap((data) =>
      listed(data.abbreviations).map((phrase) => fold(phrase).split('.').at(-1) as string),
    ),
  )
  return abbreviationSet.has(word)
}
