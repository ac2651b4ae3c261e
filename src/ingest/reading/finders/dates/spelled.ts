import { isDay } from '../../mail/clock.ts'
import { close, type Reader, skipJoiners, yearAt } from './reader.ts'
import type { Draft } from './span.ts'

export const trailingYear = (reader: Reader, at: number): { year: number | null; to: number } => {
  if (!close(reader, at)) return { year: null, to: at }
  const direct = skipJoiners(reader, at, 2)
  const named = reader.has('calendar.yearWords', direct) ?? direct
  for (const next of [named, direct]) {
    const year = yearAt(reader, next)
    if (year && close(reader, next))
      return { year: year.year, to: reader.has('calendar.yearWords', year.to) ?? year.to }
  }
  const relative = reader.has('calendar.nextYear', at)
  if (relative !== null) return { year: reader.today.year + 1, to: relative }
  const current = reader.has('calendar.thisYear', at)
  if (current !== null) return { year: reader.today.year, to: current }
  const short = reader.digits(at)
  const apostrophe = /['’]$/.test(reader.between(at - 1))
  if (short && short.length === 2 && apostrophe) return { year: 2000 + short.value, to: at + 1 }
  return { year: null, to: at }
}

/** 17 September 2026, 1er mars, 30. Juni. */
export const dayFirst = (reader: Reader, at: number): Draft | null => {
  const day = reader.digits(at)
  if (!day || day.length > 2 || day.value < 1 || day.value > 31) return null
  if (day.suffix !== '' && !isOrdinalSuffix(reader, day.suffix)) return null
  const next = skipJoiners(reader, at + 1, 3)
  if (!close(reader, at + 1) || !close(reader, next)) return null
  const month = reader.hasPrefix('month.', next)
  if (!month || /[\n\t]{2}|[,;:!?]/.test(reader.between(next - 1))) return null
  const { year, to } = trailingYear(reader, month.to)
  const draft = { from: at, to, year, month: Number(month.id), day: day.value }
  return isDay({ ...draft, year: year ?? 2024 }) ? draft : null
}

const isOrdinalSuffix = (reader: Reader, suffix: string): boolean =>
  suffix.length <= 3 && reader.source.languages.length > 0 && !/^(?:k|m|km|h|x|ha|g|l)$/.test(suffix)

/** September 17, 2026; május 15.; gegužės 15 d.; or a month alone. */
export const monthFirst = (reader: Reader, at: number): Draft | null => {
  const month = reader.hasPrefix('month.', at)
  // A Roman numeral is a month after a day (12 IV 2026), never before one.
  if (!month || /^[ivx]+$/.test(reader.source.tokens.word[at] as string)) return null
  const value = Number(month.id)
  const day = close(reader, month.to) ? reader.digits(skipJoiners(reader, month.to, 1)) : null
  const dayWord = skipJoiners(reader, month.to, 1)
  if (
    day &&
    day.length <= 2 &&
    day.value >= 1 &&
    day.value <= 31 &&
    !/[\n\t,;:]/.test(reader.between(dayWord - 1))
  ) {
    const after = skipJoiners(reader, dayWord + 1, 1)
    const { year, to } = trailingYear(reader, after)
    const apostrophe = /['’]$/.test(reader.between(dayWord - 1))
    if (!apostrophe) return { from: at, to, year, month: value, day: day.value }
  }
  const { year, to } = trailingYear(reader, month.to)
  return { from: at, to, year, month: value, day: null }
}

/** 2026. május 15., 2026 m. gegužės 15 d., 2026. gada 15. maijs; or a year alone. */
export const yearFirst = (reader: Reader, at: number): Draft | null => {
  const year = yearAt(reader, at)
  if (!year) return null
  let next = reader.has('calendar.yearWords', year.to) ?? year.to
  next = skipJoiners(reader, next, 1)
  const month = close(reader, next) ? reader.hasPrefix('month.', next) : null
  const dash = /^\s?[-–—/]\s?$/.test(reader.between(at))
  if (month && !dash && !/[,;:\n(]/.test(reader.between(next - 1))) {
    const day = close(reader, month.to) ? reader.digits(month.to) : null
    const has = day !== null && day.length <= 2 && day.value >= 1 && day.value <= 31
    if (has || next === year.to || reader.has('calendar.yearWords', year.to) !== null) {
      return {
        from: at,
        to: has ? month.to + 1 : month.to,
        year: year.year,
        month: Number(month.id),
        day: has ? day.value : null,
      }
    }
  }
  const named = reader.has('calendar.yearWords', year.to)
  const day = named !== null ? reader.digits(named) : null
  if (named !== null && day && day.length <= 2) {
    const after = reader.hasPrefix('month.', skipJoiners(reader, named + 1, 1))
    if (after) return { from: at, to: after.to, year: year.year, month: Number(after.id), day: day.value }
  }
  return { from: at, to: named ?? year.to, year: year.year, month: null, day: null }
}
