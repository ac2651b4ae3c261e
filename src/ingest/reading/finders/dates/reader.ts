import type { Source } from '../../document.ts'
import type { Day } from '../../mail/clock.ts'
import { Gap } from '../../text/tokens.ts'

/** A text as the date grammar reads it: by word, from left to right. */
export interface Reader {
  source: Source
  today: Day
  has: (kind: string, at: number) => number | null
  hasPrefix: (prefix: string, at: number) => { id: string; to: number } | null
  digits: (at: number) => { value: number; length: number; suffix: string } | null
  between: (at: number) => string
}

export const createReader = (source: Source, today: Day): Reader => {
  const { tokens, cuesAt } = source
  const digitsCache: ReturnType<Reader['digits']>[] = new Array(tokens.word.length)
  return {
    source,
    today,
    has: (kind, at) => {
      const cues = cuesAt.get(at)
      if (!cues) return null
      let to: number | null = null
      for (const cue of cues) if (cue.kind === kind && (to === null || cue.to > to)) to = cue.to
      return to
    },
    hasPrefix: (prefix, at) => {
      const cues = cuesAt.get(at)
      if (!cues) return null
      let best: { id: string; to: number } | null = null
      for (const cue of cues) {
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

export const isYear = (value: number | undefined): value is number =>
  value !== undefined && value >= 1900 && value <= 2099

export const yearAt = (reader: Reader, at: number): { year: number; to: number } | null => {
  const read = reader.digits(at)
  if (read && read.length === 4 && isYear(read.value) && read.suffix.length <= 4)
    return { year: read.value, to: at + 1 }
  return null
}

/** Does a limit ("until", "from", a weekday) stand right before the word? */
export const limitBefore = (reader: Reader, at: number): boolean => {
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
export const skipJoiners = (reader: Reader, at: number, most: number): number => {
  let next = at
  for (let i = 0; i < most; i++) {
    const to = reader.has('calendar.joiners', next) ?? reader.has('calendar.dayOrdinals', next)
    if (to === null || (reader.source.tokens.gap[next] as number) > Gap.joined) break
    next = to
  }
  return next
}

export const close = (reader: Reader, at: number): boolean =>
  (reader.source.tokens.gap[at] ?? Gap.stop) <= Gap.pause
