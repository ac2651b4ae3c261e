import type { MailDocument, Source } from '../document.ts'
import { isoOf } from '../mail/clock.ts'
import type { DateRole } from '../models/date-role.prior.ts'
import { dateRoleModel } from '../models/date-role.ts'
import { classify, type Features, type Ranked } from '../scoring/linear.ts'
import { cueStrengths } from '../scoring/near.ts'
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

const isDateCue = (kind: string): boolean => kind.startsWith('dates.')

export const lineAt = (source: Source, offset: number): Source['lines'][number] | undefined => {
  let low = 0
  let high = source.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((source.lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return source.lines[low]
}

const featuresOf = (
  document: MailDocument,
  source: Source,
  span: DateSpan,
  rivals: readonly DateSpan[],
): Features => {
  const features: Record<string, number> = {}
  for (const [kind, strength] of cueStrengths(source, span, isDateCue, rivals))
    features[kind.slice('dates.'.length)] = strength
  const day = resolveDay(span, document.writtenOn)
  if (day && span.year !== null && isoOf(day) < isoOf(document.writtenOn)) features['passed'] = 1
  if (span.month === null && (span.year ?? 9999) < document.writtenOn.year) features['passed'] = 1
  if (span.range === 'start') features['rangeStart'] = 1
  if (span.range === 'end') features['rangeEnd'] = 1
  features[span.precision] = 1
  const row = rowAt(source, span.start, span.end)
  if (row) {
    // In a row of prose the sentence around the date says more than the label.
    const weight = row.form || row.end - row.start < 80 ? 1 : 0.5
    for (const field of row.fields) {
      const name = rowFeature[field]
      if (name) features[name] = weight
    }
  }
  const role = lineAt(source, span.start)?.role
  if (role === 'signature' || role === 'disclaimer' || role === 'boilerplate' || role === 'header')
    features['tail'] = 1
  return features
}

/** Every date of a source with its role. */
export const findDatedFacts = (document: MailDocument, source: Source): DatedFact[] => {
  const spans = findDates(source, document.writtenOn)
  return spans.map((span, i) => {
    const rivals = spans.slice(Math.max(0, i - 4), i + 5)
    const features = featuresOf(document, source, span, rivals)
    return {
      source,
      span,
      features,
      role: classify(features, dateRoleModel),
      part: lineAt(source, span.start)?.part ?? 0,
    }
  })
}
