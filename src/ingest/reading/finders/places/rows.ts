import type { LabelledRow, Source } from '../../document.ts'
import { wordAt } from '../../text/tokens.ts'
import { type Place, placesNamed } from '../gazetteer.ts'
import { placesInflected } from './inflection.ts'
import { isOtherName, type PlaceMention } from './mention.ts'

interface Piece {
  text: string
  start: number
}

/** The parts of a value between commas, brackets and strokes. */
const piecesOf = (source: Source, row: LabelledRow): Piece[] => {
  const value = source.tokens.text.slice(row.start, row.end)
  const pieces: Piece[] = []
  let at = 0
  for (const match of `${value}\n`.matchAll(/[,;()/|\n]|\s[-–—]\s/g)) {
    const text = value.slice(at, match.index)
    const bare = text.replace(/^\s*(?:[A-Z]{1,2}-)?\d[\d\s-]{2,8}\s/, '').trim()
    if (bare !== '') pieces.push({ text: bare, start: row.start + at + text.indexOf(bare) })
    at = match.index + match[0].length
  }
  return pieces
}

const isName = (source: Source, { text, start }: Piece): boolean =>
  text.length > 1 &&
  text.length <= 60 &&
  !/[\d@:!?]/.test(text) &&
  /^\P{Ll}/u.test(text) &&
  !isOtherName(source, wordAt(source.tokens, start))

const knownAs = (source: Source, text: string): { name: string; known: Place[] } => {
  const known = placesNamed(text)
  if (known.length > 0 || text.includes(' ')) return { name: text, known }
  return placesInflected(text, source.languages) ?? { name: text, known }
}

const mentionIn = (
  source: Source,
  row: LabelledRow,
  { text, start }: Piece,
  strength: number,
): PlaceMention => ({
  source,
  ...knownAs(source, text),
  start,
  end: start + text.length,
  origin: 'row',
  strength,
  part: row.part,
})

/** A part that ends in a dot's abbreviation before its name: "jud. Maramureș", "Co. Clare", "woj. lubuskie". */
const isLarger = (text: string): boolean => /^\p{L}{2,4}\.\s/u.test(text)

/** The first part of the value that may be a place: "Poland, Torzymek (woj. lubuskie)". */
const fromPlaceRow = (source: Source, row: LabelledRow): PlaceMention[] => {
  const pieces = piecesOf(source, row).filter((piece) => isName(source, piece))
  const first = pieces.find(({ text }) => !isLarger(text)) ?? pieces[0]
  return first ? [mentionIn(source, row, first, 3)] : []
}

/** In an address without a postal code, what stands after the street: "str. Doinei 12, Târgu Lăpuș, jud. Maramureș". */
const fromAddressRow = (source: Source, row: LabelledRow): PlaceMention[] => {
  const pieces = piecesOf(source, row)
  const street = pieces.findIndex(({ text }) => /\d/.test(text))
  const town = pieces.slice(street + 1).find((piece) => isName(source, piece) && !isLarger(piece.text))
  if (town && (street >= 0 || pieces.length > 1)) return [mentionIn(source, row, town, street >= 0 ? 2 : 1)]
  const only = pieces.length === 1 && pieces[0] && isName(source, pieces[0]) ? pieces[0] : null
  const one = only ? mentionIn(source, row, only, 1) : null
  return one && one.known.length > 0 ? [one] : []
}

/** The values of form rows that ask for a place or an address. */
export const fromRows = (source: Source): PlaceMention[] =>
  source.rows.flatMap((row) => {
    if (row.end - row.start > 300) return []
    if (row.fields.includes('place')) return fromPlaceRow(source, row)
    return row.fields.includes('address') ? fromAddressRow(source, row) : []
  })
