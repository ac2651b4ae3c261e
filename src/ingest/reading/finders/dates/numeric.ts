import { isDay } from '../../mail/clock.ts'
import { isYear, limitBefore, type Reader } from './reader.ts'
import type { Draft } from './span.ts'

const fullYear = (value: number, length: number): number | null =>
  length === 4 ? (isYear(value) ? value : null) : length === 2 ? 2000 + value : null

/** 17.09.2026, 17/9/26, 2026-09-17, 17/09, 17.9. */
export const readFigures = (reader: Reader, at: number): Draft | null => {
  const first = reader.digits(at)
  const second = reader.digits(at + 1)
  if (!first || !second || first.suffix !== '') return null
  const separator = /^\s?([./-])\s?$/.exec(reader.between(at))?.[1]
  if (!separator) return null
  if (first.length <= 2 && second.length === 4 && separator !== '-' && second.suffix === '') {
    if (!isYear(second.value) || first.value < 1 || first.value > 12) return null
    return { from: at, to: at + 2, year: second.value, month: first.value, day: null }
  }
  if (second.length > 2) return null
  const third = reader.digits(at + 2)
  const same = new RegExp(`^\\s?\\${separator}\\s?$`).test(reader.between(at + 1))
  if (first.length === 4) {
    if (!isYear(first.value)) return null
    if (!third || !same || third.length > 2) return yearAndMonth(reader, at, first.value, second, separator)
    const draft = { from: at, to: at + 3, year: first.value, month: second.value, day: third.value }
    return isDay(draft) ? draft : null
  }
  if (first.length > 2 || first.value > 31) return null
  if (third && same && second.suffix === '') {
    const year = fullYear(third.value, third.length)
    if (year === null) return null
    const draft = { from: at, to: at + 3, year, month: second.value, day: first.value }
    return isDay(draft) ? draft : null
  }
  return dayAndMonth(reader, at, first.value, second, separator)
}

/** 2027-01, a month as ISO 8601 writes it; 2021-27 is a span of years. */
const yearAndMonth = (
  reader: Reader,
  at: number,
  year: number,
  month: { value: number; length: number; suffix: string },
  separator: string,
): Draft | null => {
  const { tokens } = reader.source
  const tight = reader.between(at) === separator && /[-/]/.test(separator)
  const goesOn = /^[\d.,/-]\d/.test(tokens.text.slice(tokens.end[at + 1], (tokens.end[at + 1] ?? 0) + 2))
  if (!tight || goesOn || month.length !== 2 || month.value < 1 || month.value > 12 || month.suffix !== '')
    return null
  return { from: at, to: at + 2, year, month: month.value, day: null }
}

const dayAndMonth = (
  reader: Reader,
  at: number,
  day: number,
  second: { value: number; suffix: string },
  separator: string,
): Draft | null => {
  if (separator === '-' || second.suffix !== '') return null
  const { tokens } = reader.source
  const after = tokens.text.slice(tokens.end[at + 1], (tokens.end[at + 1] ?? 0) + 2)
  const before = tokens.text[(tokens.start[at] ?? 0) - 1] ?? ' '
  if (/[\d/%]/.test(after[0] ?? '') || /[\d./,€$£+]/.test(before)) return null
  if (separator === '.' && !(after[0] === '.' && !/\d/.test(after[1] ?? '')) && !limitBefore(reader, at))
    return null
  if (separator === '/' && (day === 24 || after[0] === '.') && second.value === 7) return null
  const draft = { from: at, to: at + 2, year: null, month: second.value, day }
  return isDay({ ...draft, year: 2024 }) ? draft : null
}
