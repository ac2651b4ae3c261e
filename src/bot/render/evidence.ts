import { FormattedString, fmt } from '@grammyjs/parse-mode'
import type { Fact, ReadOffer } from '../../domain/reading.ts'
import { isSure } from '../../domain/reading.ts'
import type { Locale, TextId } from '../../locales/index.ts'
import type { OfferCard } from '../../usecases/ports.ts'
import { bold, lines, type Rendered, rendered } from './message.ts'
import { leafKeyboard, pageWithin } from './originals.ts'
import { clean, cut, oneLine } from './plain-text.ts'
import { budgetText, countryText, dayText, languageText, periodText, programmeText } from './values.ts'

interface Entry {
  label: string
  value: string
  fact: Fact<unknown>
}

const pageUnits = 3_400
/** Telegram heeds 100 entities of a message; each entry has two. */
const pageEntries = 40

/** Every value of an offer in the order of the card, with what it was read from. */
const entriesOf = (read: ReadOffer, locale: Locale): Entry[] => {
  const { t } = locale
  const entries: Entry[] = []
  const add = <T>(
    label: TextId & `field-${string}`,
    facts: (Fact<T> | null)[],
    text: (value: T) => string,
  ): void => {
    for (const fact of facts) if (fact) entries.push({ label: t(label), value: text(fact.value), fact })
  }
  const plain = (text: string): string => oneLine(text)
  add('field-title', [read.title], plain)
  add('field-kind', [read.kind], (kind) => t(`kind-${kind}`))
  add('field-summary', [read.summary], plain)
  add('field-who', [read.organisation.name], plain)
  add('field-organisation-type', [read.organisation.type], (type) => t(`organisation-${type}`))
  add('field-place', [read.organisation.place], plain)
  add('field-country', [read.organisation.country], (country) => countryText(country, locale))
  add('field-partner-types', read.partners.types, (type) => t(`partners-${type}`))
  add('field-partner-countries', read.partners.countries, (country) => countryText(country, locale))
  add('field-themes', read.themes, (theme) => t(`theme-${theme}`))
  add('field-programme', [read.programme], (programme) => programmeText(programme, locale))
  add(
    'field-deadline',
    read.deadlines,
    ({ date, purpose }) => `${t(`purpose-${purpose}`)} ${dayText(date, locale)}`,
  )
  add('field-period', [read.period], (period) => periodText(period, locale))
  add('field-budget', [read.budget], (budget) => budgetText(budget, locale))
  add('field-languages', read.languages, (language) => languageText(language, locale))
  for (const contact of read.contacts) {
    add('field-contact', [contact.name], plain)
    add('field-email', [contact.email], plain)
    add('field-phone', [contact.phone], plain)
  }
  add('field-links', read.links, plain)
  return entries
}

const entryText = ({ label, value, fact }: Entry, locale: Locale): FormattedString => {
  const percent = new Intl.NumberFormat(locale.intl, { style: 'percent' }).format(fact.confidence)
  const how = [
    `${percent}${isSure(fact) ? '' : ' ?'}`,
    ...(fact.stated ? [] : [locale.t('evidence-implied')]),
  ]
  const quote = cut(clean(fact.quote).trim(), 300)
  return lines(
    fmt`${bold(`${label}:`)} ${value} (${how.join(', ')})`,
    quote === '' ? null : FormattedString.blockquote(quote),
  )
}

/** Entries stay whole: each is far shorter than a page. */
const inPages = (texts: FormattedString[]): FormattedString[][] => {
  const pages: FormattedString[][] = [[]]
  let units = 0
  for (const text of texts) {
    units += text.text.length + 1
    if (units > pageUnits || pages.at(-1)?.length === pageEntries) {
      pages.push([])
      units = text.text.length + 1
    }
    pages.at(-1)?.push(text)
  }
  return pages
}

/** One page of what each value was read from, and how sure it is. */
export const renderEvidence = (card: OfferCard, wanted: number, locale: Locale): Rendered => {
  const pages = inPages(entriesOf(card.read, locale).map((entry) => entryText(entry, locale)))
  const page = pageWithin(wanted, pages.length)
  const title = locale.t('evidence-title', { page: page + 1, pages: pages.length })
  return rendered(
    lines(bold(`🔍 ${title}`), ...(pages[page] ?? [])),
    leafKeyboard(
      page,
      pages.length,
      (to) => ({ act: 'evidence', offerId: card.offerId, page: to, leafing: true }),
      locale,
    ),
  )
}
