import { type Day, daysInMonth, isDay } from '../../mail/clock.ts'
import type { DateSpan } from './span.ts'

/** The day that a deadline without a year means: the first such day on or after the mail's. */
export const resolveDay = (span: DateSpan, today: Day): Day | null => {
  if (span.month === null) return null
  const inYear = (year: number): Day => ({
    year,
    month: span.month as number,
    day: span.day ?? daysInMonth(year, span.month as number),
  })
  if (span.year !== null) return inYear(span.year)
  const thisYear = inYear(today.year)
  const passed = thisYear.month < today.month || (thisYear.month === today.month && thisYear.day < today.day)
  const day = passed ? inYear(today.year + 1) : thisYear
  return isDay(day) ? day : null
}

/** As precise as the mail: `2027`, `2027-05` or `2027-05-01`. */
export const partialDate = (span: DateSpan, today: Day): string | null => {
  const year = span.year ?? (span.month !== null ? resolveDay(span, today)?.year : null)
  if (year === null || year === undefined) return null
  const two = (value: number): string => String(value).padStart(2, '0')
  if (span.month === null) return String(year)
  if (span.day === null || (span.modified && span.precision !== 'day')) return `${year}-${two(span.month)}`
  return `${year}-${two(span.month)}-${two(span.day)}`
}
