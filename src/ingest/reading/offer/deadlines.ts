import type { Deadline, Fact, Period } from '../../../domain/reading.ts'
import type { DatedFact } from '../finders/date-roles.ts'
import { partialDate, resolveDay } from '../finders/dates/resolve.ts'
import { addDays, type Day, isoOf } from '../mail/clock.ts'
import { factOf, preferOwn, type Scope } from './scope.ts'

const place = (fact: DatedFact) => ({ source: fact.source, start: fact.span.start })

/** Every date by which somebody must act, once each, the earliest first. */
export const assembleDeadlines = (scope: Scope, dates: readonly DatedFact[]): Fact<Deadline>[] => {
  const found = new Map<string, Fact<Deadline>>()
  const candidates = dates.filter(({ role }) => role.best === 'reply' || role.best === 'application')
  for (const date of preferOwn(scope, candidates, place)) {
    const day = resolveDay(date.span, scope.document.writtenOn)
    if (!day || date.span.precision === 'year') continue
    const value = { date: isoOf(day), purpose: date.role.best as Deadline['purpose'] }
    const evidence = { source: date.source, start: date.span.start, end: date.span.end }
    const fact = factOf(value, evidence, date.role.probability, date.span.yearStated)
    const known = found.get(value.date)
    if (!known || known.confidence < fact.confidence) found.set(value.date, fact)
  }
  return [...found.values()].sort((a, b) => a.value.date.localeCompare(b.value.date))
}

/** Days. */
const shortestProject = 20

interface PeriodCandidate {
  start: DatedFact
  end: DatedFact | null
  score: number
}

const score = (fact: DatedFact): number => fact.role.probabilities.period

/** "It starts in May 2027 … and ends in April 2029": two dates of a project's life, one after the other. */
const follows = (date: DatedFact, next: DatedFact): boolean =>
  date.source === next.source &&
  date.span.range === null &&
  next.span.range === null &&
  next.span.from - date.span.to < 16 &&
  date.role.probabilities.period > 0.4 &&
  next.role.probabilities.period > 0.4 &&
  (date.span.year ?? 0) * 100 + (date.span.month ?? 1) <
    (next.span.year ?? 9999) * 100 + (next.span.month ?? 12)

/** A few days are an event, and months without any year come round each year: neither is a project's life. */
const isLife = (start: DatedFact, end: DatedFact, today: Day): boolean => {
  if (!start.span.yearStated && !end.span.yearStated) return false
  const first = resolveDay(start.span, today)
  const last = resolveDay(end.span, today)
  const byDay = start.span.precision === 'day' && end.span.precision === 'day'
  return !byDay || !first || !last || isoOf(last) > isoOf(addDays(first, shortestProject))
}

/** Ranges whose two dates tell the project's life, or its start alone. */
const periodCandidates = (dates: readonly DatedFact[], today: Day): PeriodCandidate[] => {
  const candidates: PeriodCandidate[] = []
  dates.forEach((date, i) => {
    const next = dates[i + 1]
    if (date.span.range === 'start' && next?.span.range === 'end' && next.source === date.source) {
      if (isLife(date, next, today))
        candidates.push({ start: date, end: next, score: Math.max(score(date), score(next)) })
    } else if (next && follows(date, next)) {
      candidates.push({ start: date, end: next, score: Math.max(score(date), score(next)) + 0.05 })
    } else if (date.span.range === null && date.role.best === 'period') {
      const row = date.source.rows.find(
        (one) => one.start <= date.span.start && date.span.end <= one.end && one.fields.includes('end'),
      )
      if (!row) candidates.push({ start: date, end: null, score: score(date) * 0.8 })
    }
  })
  return candidates
}

const endRow = (scope: Scope, dates: readonly DatedFact[]): DatedFact | null =>
  preferOwn(scope, dates, place).find((date) =>
    date.source.rows.some(
      (row) => row.fields.includes('end') && row.start <= date.span.start && date.span.end <= row.end,
    ),
  ) ?? null

export const assemblePeriod = (scope: Scope, dates: readonly DatedFact[]): Fact<Period> | null => {
  const candidates = preferOwn(scope, periodCandidates(dates, scope.document.writtenOn), ({ start }) =>
    place(start),
  ).filter((one) => one.score > 0.3)
  const best = candidates.sort((a, b) => b.score - a.score)[0]
  if (!best) return null
  const end = best.end ?? endRow(scope, dates)
  const start = partialDate(best.start.span, scope.document.writtenOn)
  if (start === null) return null
  const last = end ? partialDate(end.span, scope.document.writtenOn) : null
  const evidence = {
    source: best.start.source,
    start: best.start.span.start,
    end:
      end && end.source === best.start.source
        ? Math.max(end.span.end, best.start.span.end)
        : best.start.span.end,
  }
  return factOf({ start, end: last }, evidence, best.score, best.start.span.yearStated)
}
