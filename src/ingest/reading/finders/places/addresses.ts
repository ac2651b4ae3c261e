import type { Source } from '../../document.ts'
import { fieldsAt } from '../../text/row-at.ts'
import { wordAt } from '../../text/tokens.ts'
import { isOtherName, type PlaceMention } from './mention.ts'
import { nameFrom } from './name-from.ts'

const postcodes =
  /(?:^|[\s,;|(])(?:[A-Z]{1,2}[- ])?(\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|LV-\d{4}|LT-\d{5}|MD-\d{4})[ ,]\s?(?=\p{Lu})/gu

const addressed = (source: Source, at: number): boolean =>
  fieldsAt(source, at, at).some(
    (field) => field === 'place' || field === 'address' || field === 'organisation',
  )

const unread = new Set(['header', 'disclaimer', 'blank'])

/** In running text four such figures are a year. */
const isYear = (code: string): boolean => /^(?:19[5-9]|20[0-4])\d$/.test(code)

/** The town after a postal code. */
export const fromAddresses = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  if (source.name === 'subject') return found
  for (const line of source.lines) {
    if (unread.has(line.role) || line.text.length > 300) continue
    for (const match of line.text.matchAll(postcodes)) {
      const start = line.start + (match.index ?? 0) + match[0].length
      const place = nameFrom(source, wordAt(source.tokens, start))
      if (!place || isOtherName(source, place.from)) continue
      if (isYear(match[1] ?? '') && line.role === 'text' && !addressed(source, start)) continue
      const written = source.tokens.text.slice(start, line.end)
      const cut = written.search(/[,;|·•()/\t\n]|\s[-–—]\s/)
      const whole = (cut >= 0 ? written.slice(0, cut) : written).trim()
      const known = place.known.length > 0
      const end = known ? (source.tokens.end[place.to - 1] as number) : start + Math.min(whole.length, 50)
      found.push({
        source,
        name: known ? place.name : source.tokens.text.slice(start, end),
        start,
        end,
        origin: 'address',
        strength: addressed(source, start) ? 3 : 2,
        known: place.known,
        part: line.part,
      })
    }
  }
  return found
}
