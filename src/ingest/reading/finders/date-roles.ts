import type { MailDocument, Source } from '../document.ts'
import { isoOf } from '../mail/clock.ts'
import type { DateRole } from '../models/date-role.prior.ts'
import { dateRoleModel } from '../models/date-role.ts'
import { classify, type Features, type Ranked } from '../scoring/linear.ts'
import { cueStrengths, type WordSpan } from '../scoring/near.ts'
import { lineAt } from '../text/line-at.ts'
import { rowAt } from '../text/row-at.ts'
import { resolveDay } from './dates/resolve.ts'
import type { DateSpan } from './dates/span.ts'
import { findDates } from './dates.ts'

/** A date with what it is for. */
export interface DatedFact {
  source: Source
  span: DateSpan
  role: Ranked<DateRole>
  features: Features
  /** Part of the source in which it stands. */
  part: number
}

const rowFeature: Readonly<Record<string, string>> = {
  deadline: 'rowDeadline',
  replyDeadline: 'rowReply',
  applicationDeadline: 'rowApplication',
  period: 'rowPeriod',
  start: 'rowPeriod',
  end: 'rowPeriod',
  event: 'rowEvent',
  signatureDate: 'rowSignature',
  partnersFound: 'rowEvent',
  ignored: 'rowSignature',
}

/** Cues of other facts that bear on what a date is for, and how the model calls them. */
const otherCue: Readonly<Record<string, string>> = {
  'partners.partner': 'partner',
  'partners.found': 'found',
  'partners.example': 'found',
  'organisation.agency': 'funder',
  'cue.programmeCues': 'funder',
  'triage.autoReply': 'away',
}

const nameOfCue = (kind: string): string | undefined =>
  kind.startsWith('dates.') ? kind.slice('dates.'.length) : otherCue[kind]

const isDateCue = (kind: string): boolean => nameOfCue(kind) !== undefined

/** The two dates of a range tell one thing: its cues stand before the first and after the second. */
const wholeRange = (spans: readonly DateSpan[], i: number): WordSpan => {
  const span = spans[i] as DateSpan
  const other = span.range === 'start' ? spans[i + 1] : span.range === 'end' ? spans[i - 1] : undefined
  return other ? { from: Math.min(span.from, other.from), to: Math.max(span.to, other.to) } : span
}

const cueFeatures = (source: Source, spans: readonly DateSpan[], i: number): Record<string, number> => {
  const features: Record<string, number> = {}
  const whole = wholeRange(spans, i)
  const rivals = spans
    .slice(Math.max(0, i - 4), i + 5)
    .filter(({ from }) => from < whole.from || from >= whole.to)
  for (const [kind, strength] of cueStrengths(source, whole, isDateCue, rivals)) {
    const name = nameOfCue(kind) as string
    features[name] = Math.max(features[name] ?? 0, strength)
  }
  return features
}

const rowFeatures = (source: Source, span: DateSpan): Record<string, number> => {
  const features: Record<string, number> = {}
  const row = rowAt(source, span.start, span.end)
  // In a row of prose the sentence around the date says more than the label.
  const weight = row && (row.form || row.end - row.start < 80) ? 1 : 0.5
  for (const field of row?.fields ?? []) {
    const name = rowFeature[field]
    if (name) features[name] = weight
  }
  return features
}

/** Partners are asked to answer within weeks, calls close within the year, projects end years ahead. */
const monthsAhead = (from: { year: number; month: number }, to: { year: number; month: number }): number =>
  (to.year - from.year) * 12 + to.month - from.month

const featuresOf = (
  document: MailDocument,
  source: Source,
  spans: readonly DateSpan[],
  i: number,
): Record<string, number> => {
  const span = spans[i] as DateSpan
  const features = { ...cueFeatures(source, spans, i), ...rowFeatures(source, span) }
  const day = resolveDay(span, document.writtenOn)
  if (day && span.year !== null && isoOf(day) < isoOf(document.writtenOn)) features['passed'] = 1
  if (span.month === null && (span.year ?? 9999) < document.writtenOn.year) features['passed'] = 1
  const ahead = monthsAhead(document.writtenOn, day ?? { year: span.year ?? 0, month: 6 })
  if (ahead >= 15) features['far'] = 1
  else if (ahead >= 9) features['later'] = 1
  else if (ahead >= 0 && ahead <= 3) features['soon'] = 1
  if (span.range === 'start') features['rangeStart'] = 1
  if (span.range === 'end') features['rangeEnd'] = 1
  features[span.precision] = 1
  const role = lineAt(source, span.start)?.role
  if (role === 'signature' || role === 'disclaimer' || role === 'boilerplate' || role === 'header')
    features['tail'] = 1
  return features
}

/** How much speaks for a deadline of whichever kind. */
const limitStrength = (features: Features): number =>
  Math.max(
    ...['until', 'deadline', 'rowDeadline', 'rowReply', 'rowApplication'].map((name) => features[name] ?? 0),
    0.9 * Math.max(features['reply'] ?? 0, features['application'] ?? 0),
  )

/** Partners answer before the call closes: where two limits stand, the earlier is rather the reply. */
const addOrder = (
  document: MailDocument,
  spans: readonly DateSpan[],
  all: Record<string, number>[],
): void => {
  const limits = spans.flatMap((span, i) => {
    const day = resolveDay(span, document.writtenOn)
    const features = all[i] as Features
    const open = day && span.day !== null && !features['passed'] && !features['rangeStart']
    return open && limitStrength(features) >= 0.6 && (features['event'] ?? 0) < 0.5 && !features['away']
      ? [{ i, day: isoOf(day) }]
      : []
  })
  if (limits.length < 2 || limits.length > 6) return
  const days = limits.map(({ day }) => day).sort()
  for (const { i, day } of limits) {
    const features = all[i] as Record<string, number>
    if (day > (days[0] as string)) features['laterLimit'] = 1
    if (day < (days.at(-1) as string)) features['earlierLimit'] = 1
  }
}

const found = new WeakMap<Source, DatedFact[]>()

/** Every date of a source with its role; looked for once, though triage asks too. */
export const findDatedFacts = (document: MailDocument, source: Source): DatedFact[] => {
  const known = found.get(source)
  if (known) return known
  const facts = datedFacts(document, source)
  found.set(source, facts)
  return facts
}

const datedFacts = (document: MailDocument, source: Source): DatedFact[] => {
  const spans = findDates(source, document.writtenOn)
  const all = spans.map((_, i) => featuresOf(document, source, spans, i))
  addOrder(document, spans, all)
  return spans.map((span, i) => {
    const features = all[i] as Features
    return {
      source,
      span,
      features,
      role: classify(features, dateRoleModel),
      part: lineAt(source, span.start)?.part ?? 0,
    }
  })
}
