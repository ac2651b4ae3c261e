import type { Fact } from '../../../domain/reading.ts'
import type { Source } from '../document.ts'
import { factOf, isOwn, type Scope } from './scope.ts'
import { shorten } from './shorten.ts'
import { gatherTitles } from './title-candidates.ts'

const maxTitle = 90

const unShout = (title: string): string =>
  title.length > 5 && title === title.toUpperCase() && /\p{L}{4}/u.test(title)
    ? (title[0] as string) + title.slice(1).toLowerCase()
    : title

/** A short title in the mail's language: the form's, the project's name, or what the subject says beyond "partner search". */
export const assembleTitle = (scope: Scope): Fact<string> => {
  const all = gatherTitles(scope)
  const own = scope.own.length > 0 ? all.filter((one) => isOwn(scope, one.source, one.start)) : []
  const best = own[0] ?? all[0]
  const source = scope.document.sources[0] as Source
  if (!best)
    return factOf(scope.document.subject || '–', { source, start: 0, end: source.tokens.text.length }, 0.1)
  return factOf(shorten(unShout(best.title), maxTitle), best, best.probability)
}
