import { type Day, daysInMonth } from '../../mail/clock.ts'
import { Gap } from '../../text/tokens.ts'
import { close, type Reader, skipJoiners, yearAt } from './reader.ts'
import type { DateSpan, Draft } from './span.ts'

type PartOfTime = 'beginning' | 'middle' | 'end'

/** "End: October 2027" is a label and its date, not the end of October. */
const isTight = (reader: Reader, to: number, from: number): boolean => {
  const { tokens } = reader.source
  return close(reader, from) && !tokens.text.slice(tokens.end[to - 1], tokens.start[from]).includes(':')
}

/** The word span of "beginning of", "mid", "end of" that ends right before, and what day of the month it means. */
const modifierBefore = (reader: Reader, from: number): { from: number; part: PartOfTime } | null => {
  for (let back = 1; back <= 6; back++) {
    const at = from - back
    if (at < 0) return null
    if (!reader.source.cuesAt.get(at)) continue
    for (const part of ['beginning', 'middle', 'end'] as const) {
      const to = reader.has(`calendar.${part}`, at)
      if (to !== null && to <= from && skipJoiners(reader, to, 2) >= from && isTight(reader, to, from))
        return { from: at, part }
    }
  }
  return null
}

/** "október közepe", "2028. aasta lõpuni": many languages put it after. */
const modifierAfter = (reader: Reader, to: number): { to: number; part: PartOfTime } | null => {
  if ((reader.source.tokens.gap[to] ?? Gap.stop) > Gap.joined) return null
  for (const part of ['beginning', 'middle', 'end'] as const) {
    const after = reader.has(`calendar.${part}`, to)
    if (after === null) continue
    const next = skipJoiners(reader, after, 2)
    const belongsToNext = close(reader, after) && (reader.hasPrefix('month.', next) ?? yearAt(reader, next))
    return belongsToNext ? null : { to: after, part }
  }
  return null
}

const nextMonthDay = (draft: Draft, today: Day): number => {
  if (draft.year !== null) return draft.year
  return (draft.month ?? 1) < today.month ? today.year + 1 : today.year
}

export const withModifier = (reader: Reader, draft: Draft): DateSpan => {
  const { tokens } = reader.source
  const before = draft.day === null ? modifierBefore(reader, draft.from) : null
  const after = draft.day === null && !before ? modifierAfter(reader, draft.to) : null
  const modifier = before ?? after
  const from = before?.from ?? draft.from
  const to = after?.to ?? draft.to
  const span: DateSpan = {
    ...draft,
    from,
    to,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    precision: draft.day !== null ? 'day' : draft.month !== null ? 'month' : 'year',
    modified: false,
    range: null,
    yearStated: draft.year !== null,
  }
  if (!modifier) return span
  if (draft.month !== null) return modifiedMonth(span, modifier.part, reader.today)
  return draft.year === null ? span : { ...span, ...modifiedYear(draft.year, modifier.part) }
}

const modifiedMonth = (span: DateSpan, part: PartOfTime, today: Day): DateSpan => {
  const month = span.month as number
  const last = daysInMonth(nextMonthDay(span, today), month)
  const day = part === 'beginning' ? 1 : part === 'middle' ? 15 : last
  return { ...span, day, precision: 'day', modified: true }
}

/** "End of 2026" is its last day; "beginning of 2027" its first month, for a project's period. */
const modifiedYear = (year: number, part: PartOfTime): Partial<DateSpan> =>
  part === 'end'
    ? { year, month: 12, day: 31, precision: 'day', modified: true }
    : part === 'beginning'
      ? { year, month: 1, day: null, precision: 'month', modified: true }
      : { year, month: 6, day: null, precision: 'month', modified: true }
