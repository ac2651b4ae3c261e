import type { Fact } from '../../../domain/reading.ts'
import type { MailDocument, Source } from '../document.ts'
import { isCore } from '../text/line-at.ts'

/** A stretch of a source that belongs to one of several offers. */
export interface Section {
  source: Source
  start: number
  end: number
}

/** Where one offer's facts may stand: its own sections, and what no offer has for itself. */
export interface Scope {
  document: MailDocument
  /** Empty: the whole mail is one offer. */
  own: Section[]
  others: Section[]
}

const within = (sections: readonly Section[], source: Source, offset: number): boolean =>
  sections.some((section) => section.source === source && section.start <= offset && offset < section.end)

export const isOwn = (scope: Scope, source: Source, offset: number): boolean =>
  within(scope.own, source, offset)

/** Are these words the applicant's: in the part that holds the offer, and not in another offer's section? */
export const isInScope = (scope: Scope, source: Source, offset: number): boolean =>
  !within(scope.others, source, offset) && isCore(scope.document, source, offset)

/** What the offer's own sections say goes before what stands for all. */
export const preferOwn = <T>(
  scope: Scope,
  items: readonly T[],
  at: (item: T) => { source: Source; start: number },
): T[] => {
  const inside = items.filter((item) => isInScope(scope, at(item).source, at(item).start))
  if (scope.own.length === 0) return inside
  const own = inside.filter((item) => isOwn(scope, at(item).source, at(item).start))
  return own.length > 0 ? own : inside
}

export interface Evidence {
  source: Source
  start: number
  end: number
}

export const factOf = <T>(
  value: T,
  { source, start, end }: Evidence,
  confidence: number,
  stated = true,
): Fact<T> => ({
  value,
  confidence: Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100,
  stated,
  source: source.name,
  start,
  end,
  quote: source.tokens.text.slice(start, end),
})
