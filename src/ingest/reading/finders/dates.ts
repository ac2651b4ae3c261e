import type { Source } from '../document.ts'
import type { Day } from '../mail/clock.ts'
import { withModifier } from './dates/modifiers.ts'
import { readFigures } from './dates/numeric.ts'
import { leadingDay, linkRanges } from './dates/ranges.ts'
import { createReader, limitBefore, type Reader } from './dates/reader.ts'
import { partOfYear, relative, season } from './dates/relative.ts'
import type { DateSpan } from './dates/span.ts'
import { dayFirst, monthFirst, yearFirst } from './dates/spelled.ts'

const readAt = (reader: Reader, at: number): DateSpan | null => {
  const direct = relative(reader, at) ?? partOfYear(reader, at)
  if (direct) return direct
  const draft =
    readFigures(reader, at) ?? dayFirst(reader, at) ?? yearFirst(reader, at) ?? monthFirst(reader, at)
  if (draft) return withModifier(reader, draft)
  return season(reader, at)
}

/** A month's name that is also a word or a number (May, mars, mai, sept) counts only beside a number, a modifier or a limit. */
const isLooseMonth = (reader: Reader, span: DateSpan): boolean => {
  if (span.precision !== 'month' || span.yearStated || span.modified) return false
  const { tokens } = reader.source
  const word = tokens.word[span.from] as string
  if (word.length > 4) return false
  if (reader.hasPrefix('number.', span.from)) return true
  const capital = tokens.text[span.start] !== tokens.folded[span.start]
  const introduced =
    limitBefore(reader, span.from) || reader.has('calendar.joiners', span.from - 1) === span.from
  return !(introduced && (capital || word.length === 4))
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
    const lead = leadingDay(reader, span, spans.at(-1)?.to ?? 0)
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
