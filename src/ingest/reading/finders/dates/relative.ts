import { addDays, addMonths, type Day, daysInMonth } from '../../mail/clock.ts'
import { close, type Reader, skipJoiners } from './reader.ts'
import type { DateSpan } from './span.ts'
import { trailingYear } from './spelled.ts'

const spanOf = (reader: Reader, from: number, to: number, day: Day): DateSpan => ({
  ...day,
  from,
  to,
  start: reader.source.tokens.start[from] as number,
  end: reader.source.tokens.end[to - 1] as number,
  precision: 'day',
  modified: true,
  range: null,
  yearStated: false,
})

const amountAt = (reader: Reader, at: number): { value: number; to: number } | null => {
  const digits = reader.digits(at)
  if (digits && digits.length <= 3 && digits.suffix === '') return { value: digits.value, to: at + 1 }
  const word = reader.hasPrefix('number.', at)
  return word ? { value: Number(word.id), to: word.to } : null
}

const unitAt = (reader: Reader, at: number): { unit: string; to: number } | null => {
  const unit = reader.hasPrefix('unit.', at)
  return unit ? { unit: unit.id, to: unit.to } : null
}

const later = (today: Day, amount: number, unit: string): Day =>
  unit === 'day'
    ? addDays(today, amount)
    : unit === 'week'
      ? addDays(today, amount * 7)
      : addMonths(today, unit === 'month' ? amount : amount * 12)

/** "within two weeks", "d'ici trois semaines", "two weeks from now", "end of this month". */
export const relative = (reader: Reader, at: number): DateSpan | null => {
  const within = reader.has('calendar.within', at)
  const amount = amountAt(reader, within ?? at)
  const unit = amount && close(reader, amount.to) ? unitAt(reader, amount.to) : null
  if (amount && unit && amount.value > 0 && amount.value < 400 && unit.unit !== 'year') {
    const fromNow = reader.has('calendar.fromNow', unit.to)
    if (within !== null || fromNow !== null)
      return spanOf(reader, at, fromNow ?? unit.to, later(reader.today, amount.value, unit.unit))
  }
  for (const part of ['beginning', 'middle', 'end'] as const) {
    const to = reader.has(`calendar.${part}`, at)
    if (to !== null) return relativeMonth(reader, at, to, part)
  }
  return null
}

const relativeMonth = (
  reader: Reader,
  at: number,
  to: number,
  part: 'beginning' | 'middle' | 'end',
): DateSpan | null => {
  const next = skipJoiners(reader, to, 1)
  const { year, month } = reader.today
  const following = addMonths({ year, month, day: 1 }, 1)
  const options: [string, number, number][] = [
    ['calendar.thisMonth', year, month],
    ['calendar.nextMonth', following.year, following.month],
  ]
  for (const [kind, y, m] of options) {
    const end = reader.has(kind, next)
    const day = part === 'beginning' ? 1 : part === 'middle' ? 15 : daysInMonth(y, m)
    if (end !== null) return spanOf(reader, at, end, { year: y, month: m, day })
  }
  const thisYear = reader.has('calendar.thisYear', next)
  if (thisYear !== null && part === 'end') return spanOf(reader, at, thisYear, { year, month: 12, day: 31 })
  const nextYear = reader.has('calendar.nextYear', next)
  if (nextYear !== null && part === 'end')
    return spanOf(reader, at, nextYear, { year: year + 1, month: 12, day: 31 })
  return null
}

/** "third quarter of 2027", "Q3 2027", "second half of 2027": its first month. */
export const partOfYear = (reader: Reader, at: number): DateSpan | null => {
  const compact = /^q([1-4])$/.exec(reader.source.tokens.word[at] ?? '')
  const ordinal = reader.hasPrefix('ordinal.', at)
  const digits = reader.digits(at)
  const number = compact
    ? Number(compact[1])
    : ordinal
      ? Number(ordinal.id)
      : digits && digits.length === 1
        ? digits.value
        : null
  if (number === null || number < 1 || number > 4) return null
  const next = compact ? at + 1 : (ordinal?.to ?? at + 1)
  const quarter = compact ? next : reader.has('calendar.quarter', next)
  const half = compact ? null : reader.has('calendar.halfYear', next)
  const to = quarter ?? half
  if (to === null) return null
  const { year, to: end } = trailingYear(reader, to)
  if (year === null) return null
  const month = quarter !== null ? number * 3 - 2 : number * 6 - 5
  return {
    ...spanOf(reader, at, end, { year, month, day: 1 }),
    day: null,
    precision: 'month',
    yearStated: true,
  }
}

export const season = (reader: Reader, at: number): DateSpan | null => {
  const found = reader.hasPrefix('season.', at)
  if (!found) return null
  const { year, to } = trailingYear(reader, found.to)
  if (year === null) return null
  return {
    ...spanOf(reader, at, to, { year, month: 1, day: 1 }),
    month: null,
    day: null,
    precision: 'year',
    yearStated: true,
  }
}
