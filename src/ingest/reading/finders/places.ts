import type { MailDocument, Source } from '../document.ts'
import { fieldsAt } from '../text/row-at.ts'
import { Gap, wordAt } from '../text/tokens.ts'
import { lineAt } from './date-roles.ts'
import { type Place, placesNamed } from './gazetteer.ts'

export interface PlaceMention {
  source: Source
  name: string
  start: number
  end: number
  origin: 'row' | 'address' | 'cue' | 'signature' | 'name' | 'beside'
  /** Words of the cue before it; a longer one says more. */
  strength: number
  known: Place[]
  part: number
}

const capital = (source: Source, word: number): boolean => {
  const at = source.tokens.start[word] as number
  return source.tokens.text[at] !== source.tokens.folded[at]
}

const joiners = new Set(
  'de du des la le les sur sous en d l del della di da do dos van aan am an der im ob bei y i nad pod pri pe upon on the of st ste'.split(
    ' ',
  ),
)

/** Capitalised words from here, hyphens and particles included; the longest run that the gazetteer knows, else the whole. */
const nameFrom = (source: Source, word: number): { to: number; known: Place[] } | null => {
  const { gap, start, end, text } = source.tokens
  if (word >= gap.length || !capital(source, word)) return null
  let last = word + 1
  for (let at = word + 1; at < gap.length && at - word < 6; at++) {
    const between = text.slice(end[at - 1], start[at])
    if (gap[at] !== Gap.joined || between.includes('\n') || between.length > 2) break
    if (capital(source, at)) last = at + 1
    else if (!joiners.has(source.tokens.word[at] as string)) break
  }
  for (let to = last; to > word; to--) {
    const known = placesNamed(text.slice(start[word], end[to - 1]))
    if (known.length > 0) return { to, known }
  }
  return { to: last, known: [] }
}

const postcodes =
  /(?:^|[\s,;|(])(?:[A-Z]{1,2}[- ])?(\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|LV-\d{4}|LT-\d{5}|MD-\d{4})[ ,]\s?(?=\p{Lu})/gu

const addressed = (source: Source, at: number): boolean =>
  fieldsAt(source, at, at).some(
    (field) => field === 'place' || field === 'address' || field === 'organisation',
  )

const fromAddresses = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const line of source.lines) {
    if (
      line.role === 'header' ||
      line.role === 'disclaimer' ||
      line.role === 'blank' ||
      line.text.length > 300
    )
      continue
    for (const match of line.text.matchAll(postcodes)) {
      const at = line.start + (match.index ?? 0) + match[0].length
      const word = wordAt(source.tokens, at)
      const name = nameFrom(source, word)
      if (!name) continue
      const written = source.tokens.text.slice(at, line.end)
      const cut = written.search(/[,;|·•()/\t\n]|\s[-–—]\s/)
      const whole = (cut >= 0 ? written.slice(0, cut) : written).trim()
      const end =
        name.known.length > 0 ? (source.tokens.end[name.to - 1] as number) : at + Math.min(whole.length, 50)
      found.push({
        source,
        name: source.tokens.text.slice(at, end),
        start: at,
        end,
        origin: 'address',
        strength: addressed(source, at) ? 3 : 2,
        known: name.known,
        part: line.part,
      })
    }
  }
  return found
}

const fromRows = (source: Source): PlaceMention[] =>
  source.rows
    .filter((row) => row.fields.includes('place'))
    .flatMap((row) => {
      const line = source.tokens.text.slice(row.start, row.end).split('\n')[0] as string
      const cut = line.search(/[,;(/|]|\s[-–—]\s/)
      const name = (cut > 2 ? line.slice(0, cut) : line).replace(/^\d[\d\s-]{2,8}\s/, '').trim()
      if (name.length < 2 || name.length > 60 || /\d/.test(name)) return []
      const start = row.start + line.indexOf(name)
      return [
        {
          source,
          name,
          start,
          end: start + name.length,
          origin: 'row' as const,
          strength: 3,
          known: placesNamed(name),
          part: row.part,
        },
      ]
    })

const fromCues = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const cue of source.cues) {
    if (cue.kind !== 'cue.placeCues') continue
    const line = lineAt(source, cue.start)
    if (
      line?.role === 'header' ||
      line?.role === 'disclaimer' ||
      (source.tokens.gap[cue.to] as number) > Gap.joined
    )
      continue
    const name = nameFrom(source, cue.to)
    if (!name) continue
    const country = source.cuesAt
      .get(cue.to)
      ?.some((other) => /^(?:country|demonym|month|weekday|nativeCountry)\./.test(other.kind))
    if (country) continue
    const start = source.tokens.start[cue.to] as number
    const end = source.tokens.end[name.to - 1] as number
    found.push({
      source,
      name: source.tokens.text.slice(start, end),
      start,
      end,
      origin: 'cue',
      strength: Math.min(3, cue.to - cue.from),
      known: name.known,
      part: line?.part ?? 0,
    })
  }
  return found
}

const fromSignature = (source: Source): PlaceMention[] => {
  const found: PlaceMention[] = []
  for (const line of source.lines) {
    if (line.role !== 'signature') continue
    for (let word = line.from; word < line.to; word++) {
      const name = nameFrom(source, word)
      if (
        !name ||
        name.known.length === 0 ||
        (name.to === word + 1 && (source.tokens.word[word] as string).length < 4)
      )
        continue
      const start = source.tokens.start[word] as number
      const end = source.tokens.end[name.to - 1] as number
      found.push({
        source,
        name: source.tokens.text.slice(start, end),
        start,
        end,
        origin: 'signature',
        strength: 1,
        known: name.known,
        part: line.part,
      })
      word = name.to - 1
    }
  }
  return found
}

/** Places that a mail names as somebody's seat: in form rows, postal addresses, after "based in", in signatures. */
export const findPlaces = (document: MailDocument): PlaceMention[] =>
  document.sources.flatMap((source) => [
    ...fromRows(source),
    ...fromAddresses(source),
    ...fromCues(source),
    ...fromSignature(source),
  ])

const mentionAt = (
  source: Source,
  word: number,
  to: number,
  known: Place[],
  origin: PlaceMention['origin'],
): PlaceMention => {
  const start = source.tokens.start[word] as number
  const end = source.tokens.end[to - 1] as number
  return {
    source,
    name: source.tokens.text.slice(start, end),
    start,
    end,
    origin,
    strength: 1,
    known,
    part: lineAt(source, start)?.part ?? 0,
  }
}

/** Places in an organisation's own name, and right after it: "Eflani Action Group", "… Group (Lenti, Hungary)". */
export const placesAround = (source: Source, start: number, end: number): PlaceMention[] => {
  const from = wordAt(source.tokens, start)
  const to = wordAt(source.tokens, end)
  const found: PlaceMention[] = []
  for (let word = from; word < Math.min(to + 10, source.tokens.word.length); word++) {
    if (word >= to && (source.tokens.gap[word] as number) >= Gap.stop) break
    if ((source.tokens.word[word] as string).length < 4 && word < to) continue
    const named = source.cuesAt
      .get(word)
      ?.some((cue) =>
        /^(?:country|demonym|nativeCountry|organisation|nativeOrganisation|month|letter|region)\./.test(
          cue.kind,
        ),
      )
    const name = named ? null : nameFrom(source, word)
    if (!name || name.known.length === 0) continue
    found.push(mentionAt(source, word, name.to, name.known, word < to ? 'name' : 'beside'))
    word = name.to - 1
  }
  return found
}
