import type { Reader } from './reader.ts'
import type { DateSpan } from './span.ts'

/** "3 to 21 August", "22-24 April", "6 et 7 octobre": the day before the one that names the month; words before `free` are taken. */
export const leadingDay = (reader: Reader, span: DateSpan, free: number): DateSpan | null => {
  if (span.day === null || span.month === null || span.modified) return null
  const at = span.from - 1
  const linked = reader.has('calendar.rangeTo', at) === span.from ? at - 1 : at
  if (linked < free) return null
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

export const linkRanges = (reader: Reader, spans: DateSpan[]): void => {
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
