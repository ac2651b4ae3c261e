import type { Source } from '../../document.ts'
import { lineAt } from '../../text/line-at.ts'
import type { Place } from '../gazetteer.ts'

export interface PlaceMention {
  source: Source
  /** In the nominative, where the gazetteer or the mail tells it. */
  name: string
  start: number
  end: number
  origin: 'row' | 'address' | 'cue' | 'signature' | 'name' | 'beside' | 'prose'
  /** Words of the cue before it, or how surely it is a place's name; more says more. */
  strength: number
  known: Place[]
  part: number
}

/** A stretch of words as a mention of a place. */
export const mentionOf = (
  source: Source,
  { from, to, name, known }: { from: number; to: number; name: string; known: Place[] },
  origin: PlaceMention['origin'],
  strength: number,
): PlaceMention => {
  const start = source.tokens.start[from] as number
  const end = source.tokens.end[to - 1] as number
  return { source, name, start, end, origin, strength, known, part: lineAt(source, start)?.part ?? 0 }
}

const otherNames = /^(?:country|demonym|nativeCountry|month|weekday|letter\.(?:greetings|closings|roles))\b/

/** Does a country, a month, a role begin at a word? Then it is no town. */
export const isOtherName = (source: Source, word: number): boolean =>
  source.cuesAt.get(word)?.some((cue) => otherNames.test(cue.kind)) === true

export const isQuiet = (source: Source, at: number): boolean => {
  const role = lineAt(source, at)?.role
  return role === 'header' || role === 'disclaimer'
}
