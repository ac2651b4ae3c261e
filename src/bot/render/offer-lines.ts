import type { OfferContent } from '../../domain/offer.ts'
import type { Locale } from '../../locales/index.ts'
import { oneLine } from './plain-text.ts'
import { budgetText, countryText, deadlineText, languageText, periodText, programmeText } from './values.ts'

/**
 * The values of an offer in words, for cards and pushes alike. `mark` adds what a card has to say of one value: that it is
 * not sure. Lists are cut at a length that a hurried reader takes in.
 */
export interface OfferWords {
  locale: Locale
  now: Date
  mark(field: Field, value: unknown, text: string): string
}

/** The fields of an offer whose values stand on a card. */
export type Field =
  | 'kind'
  | 'title'
  | 'summary'
  | 'name'
  | 'type'
  | 'country'
  | 'place'
  | 'theme'
  | 'partner-type'
  | 'partner-country'
  | 'programme'
  | 'deadline'
  | 'period'
  | 'budget'
  | 'language'
  | 'contact-name'
  | 'email'
  | 'phone'
  | 'link'

const separator = ' · '

/** The first `max` texts, and how many more there are. */
export const listed = (texts: string[], max: number, { t }: Locale): string => {
  const shown = texts.slice(0, max).join(', ')
  return texts.length > max ? `${shown} ${t('card-more', { count: texts.length - max })}` : shown
}

export const whoText = ({ organisation }: OfferContent, { locale, mark }: OfferWords): string => {
  const { name, type, country, place } = organisation
  const parts = [
    name && mark('name', name, oneLine(name)),
    type && mark('type', type, locale.t(`organisation-${type}`)),
    place && mark('place', place, oneLine(place, 100)),
    country && mark('country', country, countryText(country, locale)),
  ]
  return parts.filter(Boolean).join(separator)
}

export const seeksText = ({ partners }: OfferContent, { locale, mark }: OfferWords): string => {
  const types = listed(
    partners.types.map((type) => mark('partner-type', type, locale.t(`partners-${type}`))),
    8,
    locale,
  )
  const countries = listed(
    partners.countries.map((country) => mark('partner-country', country, countryText(country, locale))),
    12,
    locale,
  )
  if (types && countries) return locale.t('value-partners-in', { partners: types, countries })
  return types || countries
}

export const themesText = ({ themes }: OfferContent, { locale, mark }: OfferWords): string =>
  listed(
    themes.map((theme) => mark('theme', theme, locale.t(`theme-${theme}`))),
    8,
    locale,
  )

export const programmeLine = ({ programme }: OfferContent, { locale, mark }: OfferWords): string =>
  programme ? mark('programme', programme, programmeText(programme, locale)) : ''

/** One text for each deadline: "Reply by Thu 17 September 2026, in 23 days". */
export const deadlineTexts = ({ deadlines }: OfferContent, { locale, now, mark }: OfferWords): string[] =>
  deadlines
    .slice(0, 4)
    .map((deadline) =>
      mark(
        'deadline',
        deadline,
        `${locale.t(`purpose-${deadline.purpose}`)} ${deadlineText(deadline, now, locale)}`,
      ),
    )

export const periodLine = ({ period }: OfferContent, { locale, mark }: OfferWords): string =>
  period ? mark('period', period, periodText(period, locale)) : ''

export const budgetLine = ({ budget }: OfferContent, { locale, mark }: OfferWords): string =>
  budget ? mark('budget', budget, budgetText(budget, locale)) : ''

export const languagesText = ({ languages }: OfferContent, { locale, mark }: OfferWords): string =>
  listed(
    languages.map((language) => mark('language', language, languageText(language, locale))),
    8,
    locale,
  )

export const contactTexts = ({ contacts }: OfferContent, { mark }: OfferWords): string[] =>
  contacts
    .slice(0, 4)
    .map(({ name, email, phone }) =>
      [
        name && mark('contact-name', name, oneLine(name, 120)),
        email && mark('email', email, oneLine(email, 120)),
        phone && mark('phone', phone, oneLine(phone, 40)),
      ]
        .filter(Boolean)
        .join(separator),
    )
    .filter((text) => text !== '')

export const linkTexts = ({ links }: OfferContent, { mark }: OfferWords): string[] =>
  links.slice(0, 4).map((link) => mark('link', link, oneLine(link, 250)))
