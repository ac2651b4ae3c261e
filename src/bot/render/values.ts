import type { Budget, Deadline, Period } from '../../domain/reading.ts'
import type { Programme } from '../../domain/vocabulary.ts'
import type { Locale } from '../../locales/index.ts'
import { oneLine } from './plain-text.ts'

/** How the values of an offer are written in a language. What is malformed is shown as it stands. */

const isAlpha2 = (code: string): boolean => /^[A-Z]{2}$/.test(code)

const capitalLetterA = 'A'.charCodeAt(0)
const indicatorA = 0x1f1e6

/** Two regional indicators: every system shows either the flag or the letters. */
export const flag = (country: string): string =>
  isAlpha2(country)
    ? String.fromCodePoint(...[...country].map((c) => indicatorA + c.charCodeAt(0) - capitalLetterA))
    : ''

export const countryText = (country: string, { intl, t }: Locale): string => {
  if (!isAlpha2(country)) return oneLine(country, 40)
  if (country === 'EU') return `${flag(country)}\u00a0${t('value-any-eu-country')}`
  return `${flag(country)}\u00a0${new Intl.DisplayNames(intl, { type: 'region' }).of(country) ?? country}`
}

export const languageText = (language: string, { intl }: Locale): string =>
  /^[a-z]{2,3}$/.test(language)
    ? (new Intl.DisplayNames(intl, { type: 'language' }).of(language) ?? language)
    : oneLine(language, 40)

const dayMs = 86_400_000

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is. */
const partialDateText = (date: string, { intl }: Locale): string => {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return oneLine(date, 40)
  const parts = date.split('-').length
  return new Intl.DateTimeFormat(intl, {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment)
}

/** "Thu 17 September 2026". A deadline is a day, the same one in every time zone. */
export const dayText = (date: string, { intl }: Locale): string => {
  const moment = new Date(date)
  if (Number.isNaN(moment.getTime())) return oneLine(date, 40)
  return new Intl.DateTimeFormat(intl, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .format(moment)
    .replace(',', '')
}

/** Whole days from today to that day; negative: passed. null: not a date. */
export const daysUntil = (date: string, now: Date): number | null => {
  const day = Date.parse(date)
  if (Number.isNaN(day)) return null
  return Math.floor(day / dayMs) - Math.floor(now.getTime() / dayMs)
}

const near = 400

/** "Thu 17 September 2026, in 23 days". Years from now the count says nothing. */
export const deadlineText = ({ date }: Pick<Deadline, 'date'>, now: Date, locale: Locale): string => {
  const days = daysUntil(date, now)
  const day = dayText(date, locale)
  if (days === null || Math.abs(days) > near) return day
  const relative = new Intl.RelativeTimeFormat(locale.intl, { numeric: 'auto' }).format(days, 'day')
  return `${day}, ${relative}${days < 0 ? ' ⚠️' : ''}`
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** "2 minutes ago". */
export const agoText = (then: Date, now: Date, { intl }: Locale): string => {
  const ms = then.getTime() - now.getTime()
  const format = new Intl.RelativeTimeFormat(intl, { numeric: 'auto' })
  const unit = units.find(([, unitMs]) => Math.abs(ms) >= unitMs)
  return unit
    ? format.format(Math.round(ms / unit[1]), unit[0])
    : format.format(Math.round(ms / 1_000), 'second')
}

/** "24 Nov, 14:02 UTC": for those whose client does not show times in their own zone. */
export const momentText = (moment: Date, { intl }: Locale): string =>
  `${new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(moment)} UTC`

export const timeText = (moment: Date, { intl }: Locale): string =>
  `${new Intl.DateTimeFormat(intl, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(moment)} UTC`

export const periodText = ({ start, end }: Period, locale: Locale): string =>
  end === null
    ? locale.t('value-period-from', { start: partialDateText(start, locale) })
    : locale.t('value-period', { start: partialDateText(start, locale), end: partialDateText(end, locale) })

export const budgetText = ({ amount, currency }: Budget, { intl }: Locale): string =>
  isAlpha3(currency)
    ? new Intl.NumberFormat(intl, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
    : `${new Intl.NumberFormat(intl).format(amount)} ${oneLine(currency, 10)}`

const isAlpha3 = (code: string): boolean => /^[A-Z]{3}$/.test(code)

export const programmeText = (programme: Programme, { t }: Locale): string =>
  programme === 'other' ? t('value-programme-other') : programme
