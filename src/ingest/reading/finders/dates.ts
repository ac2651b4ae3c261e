import type { Source } from '../document.ts'
import { addDays, addMonths, type Day, daysInMonth, isDay } from '../mail/clock.ts'
import { Gap } from '../text/tokens.ts'

export type Precision = 'day' | 'month' | 'year'

/** A date as it stands in a text. */
export interface DateSpan {
  start: number
  end: number
  /** Words, half open. */
  from: number
  to: number
  year: number | null
  month: number | null
  day: number | null
  precision: Precision
  /** "end of", "mid": already turned into a day. */
  modified: boolean
  /** Place in a range: `start` is followed by its `end`. */
  range: 'start' | 'end' | null
  /** The year is written. */
  yearStated: boolean
}

interface Reader {
  source: Source
  today: Day
  has: (kind: string, at: number) => number | null
  hasPrefix: (prefix: string, at: number) => { id: string; to: number } | null
  digits: (at: number) => { value: number; length: number; suffix: string } | null
  between: (at: number) => string
}

const createReader = (source: Source, today: Day): Reader => {
  const { tokens, cuesAt } = source
  const digitsCache: ReturnType<Reader['digits']>[] = new Array(tokens.word.length)
  return {
    source,
    today,
    has: (kind, at) => {
      let to: number | null = null
      for (const cue of cuesAt.get(at) ?? [])
        if (cue.kind === kind && (to === null || cue.to > to)) to = cue.to
      return to
    },
    hasPrefix: (prefix, at) => {
      let best: { id: string; to: number } | null = null
      for (const cue of cuesAt.get(at) ?? []) {
        if (cue.kind.startsWith(prefix) && (best === null || cue.to > best.to))
          best = { id: cue.kind.slice(prefix.length), to: cue.to }
      }
      return best
    },
    digits: (at) => {
      const known = digitsCache[at]
      if (known !== undefined) return known
      const match = /^(\d{1,4})(\D{0,4})$/.exec(tokens.word[at] ?? '')
      const read = match
        ? { value: Number(match[1]), length: (match[1] as string).length, suffix: match[2] as string }
        : null
      digitsCache[at] = read
      return read
    },
    between: (at) => tokens.text.slice(tokens.end[at], tokens.start[at + 1] ?? tokens.text.length),
  }
}

const isYear = (value: number | undefined): value is number =>
  value !== undefined && value >= 1900 && value <= 2099

const yearAt = (reader: Reader, at: number): { year: number; to: number } | null => {
  const read = reader.digits(at)
  if (read && read.length === 4 && isYear(read.value) && read.suffix.length <= 4)
    return { year: read.value, to: at + 1 }
  return null
}

interface Draft {
  from: number
  to: number
  year: number | null
  month: number | null
  day: number | null
}

const fullYear = (value: number, length: number): number | null =>
  length === 4 ? (isYear(value) ? value : null) : length === 2 ? 2000 + value : null

/** 17.09.2026, 17/9/26, 2026-09-17, 17/09, 17.9. */
const numeric = (reader: Reader, at: number): Draft | null => {
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
    if (!isYear(first.value) || !third || !same || third.length > 2) return null
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

const limitBefore = (reader: Reader, at: number): boolean => {
  for (let back = 1; back <= 4; back++) {
    if (
      reader.has('dates.until', at - back) === at ||
      reader.has('calendar.rangeFrom', at - back) === at ||
      reader.has('calendar.rangeTo', at - back) === at
    )
      return true
    const weekday = reader.hasPrefix('weekday.', at - back)
    if (weekday?.to === at) return true
  }
  return false
}

/** Skips ordinal marks and small words between a day, a month and a year. */
const skipJoiners = (reader: Reader, at: number, most: number): number => {
  let next = at
  for (let i = 0; i < most; i++) {
    const to = reader.has('calendar.joiners', next) ?? reader.has('calendar.dayOrdinals', next)
    if (to === null || (reader.source.tokens.gap[next] as number) > Gap.joined) break
    next = to
  }
  return next
}

const close = (reader: Reader, at: number): boolean => (reader.source.tokens.gap[at] ?? Gap.stop) <= Gap.pause

const trailingYear = (reader: Reader, at: number): { year: number | null; to: number } => {
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
const dayFirst = (reader: Reader, at: number): Draft | null => {
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
const monthFirst = (reader: Reader, at: number): Draft | null => {
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
const yearFirst = (reader: Reader, at: number): Draft | null => {
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

/** The word span of "beginning of", "mid", "end of" that ends right before, and what day of the month it means. */
const modifierBefore = (
  reader: Reader,
  from: number,
): { from: number; part: 'beginning' | 'middle' | 'end' } | null => {
  for (let back = 1; back <= 6; back++) {
    const at = from - back
    if (at < 0) return null
    for (const part of ['beginning', 'middle', 'end'] as const) {
      const to = reader.has(`calendar.${part}`, at)
      if (to !== null && to <= from && skipJoiners(reader, to, 2) >= from && close(reader, from))
        return { from: at, part }
    }
  }
  return null
}

const nextMonthDay = (draft: Draft, today: Day): number => {
  if (draft.year !== null) return draft.year
  return (draft.month ?? 1) < today.month ? today.year + 1 : today.year
}

const withModifier = (reader: Reader, draft: Draft): DateSpan => {
  const { tokens } = reader.source
  const modifier =
    draft.day === null && (draft.month !== null || draft.year !== null)
      ? modifierBefore(reader, draft.from)
      : null
  const from = modifier?.from ?? draft.from
  const span: DateSpan = {
    ...draft,
    from,
    start: tokens.start[from] as number,
    end: tokens.end[draft.to - 1] as number,
    precision: draft.day !== null ? 'day' : draft.month !== null ? 'month' : 'year',
    modified: false,
    range: null,
    yearStated: draft.year !== null,
  }
  if (!modifier) return span
  if (draft.month !== null) return modifiedMonth(span, modifier.part, reader.today)
  return draft.year === null ? span : { ...span, ...modifiedYear(draft.year, modifier.part) }
}

const modifiedMonth = (span: DateSpan, part: 'beginning' | 'middle' | 'end', today: Day): DateSpan => {
  const month = span.month as number
  const last = daysInMonth(nextMonthDay(span, today), month)
  const day = part === 'beginning' ? 1 : part === 'middle' ? 15 : last
  return { ...span, day, precision: 'day', modified: true }
}

/** "End of 2026" is its last day; "beginning of 2027" its first month, for a project's period. */
const modifiedYear = (year: number, part: 'beginning' | 'middle' | 'end'): Partial<DateSpan> =>
  part === 'end'
    ? { year, month: 12, day: 31, precision: 'day', modified: true }
    : part === 'beginning'
      ? { year, month: 1, day: null, precision: 'month', modified: true }
      : { year, month: 6, day: null, precision: 'month', modified: true }

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
const relative = (reader: Reader, at: number): DateSpan | null => {
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
const partOfYear = (reader: Reader, at: number): DateSpan | null => {
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

const season = (reader: Reader, at: number): DateSpan | null => {
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

/** "3 to 21 August", "22-24 April", "6 et 7 octobre": the day before the one that names the month. */
const leadingDay = (reader: Reader, span: DateSpan): DateSpan | null => {
  if (span.day === null || span.month === null || span.modified) return null
  const at = span.from - 1
  const linked = reader.has('calendar.rangeTo', at) === span.from ? at - 1 : at
  const first = reader.digits(linked)
  if (
    !first ||
    first.length > 2 ||
    first.value < 1 ||
    first.value > 31 ||
    (first.suffix !== '' && first.suffix.length > 3)
  )
    return null
  const text = reader.source.tokens.text.slice(reader.source.tokens.end[linked], span.start)
  const joined = linked < at ? text.length < 12 && !/[\n;]/.test(text) : /^\.?\s?[-–—/&+]\s?$/.test(text)
  if (!joined || first.value >= span.day + 31) return null
  return {
    ...span,
    from: linked,
    to: linked + 1,
    start: reader.source.tokens.start[linked] as number,
    end: reader.source.tokens.end[linked] as number,
    day: first.value,
    range: 'start',
  }
}

const isRangeLink = (reader: Reader, a: DateSpan, b: DateSpan): boolean => {
  const { tokens } = reader.source
  const text = tokens.text.slice(a.end, b.start)
  if (text.length > 40 || /\n\s*\n/.test(text)) return false
  if (/^\.?\s*[-–—−÷]\s*$/.test(text)) return true
  let at = a.to
  let linked = false
  while (at < b.from) {
    const to = reader.has('calendar.rangeTo', at)
    const other =
      to ??
      reader.has('calendar.joiners', at) ??
      reader.hasPrefix('weekday.', at)?.to ??
      reader.has('calendar.yearWords', at)
    if (other === null || other === undefined) return false
    linked ||= to !== null
    at = other
  }
  return (
    linked &&
    (reader.has('calendar.rangeFrom', a.from - 1) === a.from ||
      a.precision === b.precision ||
      a.year === null)
  )
}

const linkRanges = (reader: Reader, spans: DateSpan[]): void => {
  for (let i = 0; i + 1 < spans.length; i++) {
    const a = spans[i] as DateSpan
    const b = spans[i + 1] as DateSpan
    if (a.range !== null || b.range === 'start' || !isRangeLink(reader, a, b)) continue
    a.range = 'start'
    b.range = 'end'
    if (a.year === null && b.year !== null) {
      a.year = (a.month ?? 1) > (b.month ?? 12) ? b.year - 1 : b.year
      a.yearStated = b.yearStated
    }
  }
}

const readAt = (reader: Reader, at: number): DateSpan | null => {
  const direct = relative(reader, at) ?? partOfYear(reader, at)
  if (direct) return direct
  const draft = numeric(reader, at) ?? dayFirst(reader, at) ?? yearFirst(reader, at) ?? monthFirst(reader, at)
  if (draft) return withModifier(reader, draft)
  return season(reader, at)
}

/** A month's name that is also a word (May, mars, mai) counts only beside a number, a modifier or a limit. */
const isLooseMonth = (reader: Reader, span: DateSpan): boolean => {
  if (span.precision !== 'month' || span.yearStated || span.modified) return false
  const { tokens } = reader.source
  const capital = tokens.text[span.start] !== tokens.folded[span.start]
  const short = (tokens.word[span.from] as string).length <= 3
  return (
    short &&
    !(capital && (limitBefore(reader, span.from) || reader.has('calendar.joiners', span.from - 1) !== null))
  )
}

const isPlainNumber = (reader: Reader, span: DateSpan): boolean => {
  if (span.precision !== 'year') return false
  const { text } = reader.source.tokens
  const before = text.slice(Math.max(0, span.start - 2), span.start)
  const after = text.slice(span.end, span.end + 3)
  return (
    /\d[\s.,]?$|[€$£+#/.]$/.test(before) ||
    /^[\s.,]?\d{3}|^\s?[€$£%]|^\s?(?:eu|ha|km|m2)/i.test(after) ||
    span.year === null ||
    span.year < 1950 ||
    span.year > 2060
  )
}

/**
 * Every date of a text: in figures or words, without a year, of a month or a year alone, ranges, and what counts from the
 * mail's own day ("within two weeks").
 */
export const findDates = (source: Source, today: Day): DateSpan[] => {
  const reader = createReader(source, today)
  const spans: DateSpan[] = []
  for (let at = 0; at < source.tokens.word.length; ) {
    const span = readAt(reader, at)
    if (!span || isLooseMonth(reader, span) || isPlainNumber(reader, span)) {
      at++
      continue
    }
    const lead = leadingDay(reader, span)
    if (lead) {
      spans.push(lead)
      span.range = 'end'
    }
    spans.push(span)
    at = Math.max(span.to, at + 1)
  }
  linkRanges(reader, spans)
  return spans
}

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
