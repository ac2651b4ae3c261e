import type { Source } from '../../document.ts'
import { placeLinks } from '../../languages/international.ts'
import { isCapital } from '../../text/capital.ts'
import { fold } from '../../text/fold.ts'
import { listed } from '../../text/phrases.ts'
import { Gap } from '../../text/tokens.ts'
import { type Place, placesNamed } from '../gazetteer.ts'
import { placesInflected } from './inflection.ts'

export interface PlaceName {
  from: number
  to: number
  name: string
  known: Place[]
}

const joiners = new Set(listed(placeLinks).map(fold))

const between = (source: Source, word: number): string =>
  source.tokens.text.slice(source.tokens.end[word - 1], source.tokens.start[word])

/** One past the last word of the capitalised run that begins at a word. */
export const runFrom = (source: Source, word: number): number => {
  const { gap } = source.tokens
  let last = word + 1
  for (let at = word + 1; at < gap.length && at - word < 6; at++) {
    const space = between(source, at)
    if (gap[at] !== Gap.joined || space.includes('\n\n') || space.length > 2) break
    if (isCapital(source, at)) last = at + 1
    else if (!joiners.has(source.tokens.word[at] as string)) break
  }
  return last
}

const apostrophe = /^['’]$/

/** The run without an ending after an apostrophe: "Ayvacık'a", "Yalvaç'ın". */
const withoutEnding = (source: Source, word: number, to: number): number => {
  for (let at = word + 1; at <= to && at < source.tokens.word.length; at++)
    if (apostrophe.test(between(source, at)) && !isCapital(source, at)) return at
  return to
}

const written = (source: Source, from: number, to: number): string =>
  source.tokens.text.slice(source.tokens.start[from], source.tokens.end[to - 1]).replace(/\s+/g, ' ')

const follows = /^(?:country|nativeCountry|organisation|nativeOrganisation|cue\.placeWords|region|letter)/

/** Would the name end in the middle of another? "Alto Guadalora" is no Alto; "Gabrovo Municipality" is in Gabrovo. */
const isCut = (source: Source, to: number, last: number): boolean =>
  to < last &&
  between(source, to) === ' ' &&
  isCapital(source, to) &&
  source.cuesAt.get(to)?.some((cue) => follows.test(cue.kind)) !== true

/**
 * The place named by the capitalised words from here, hyphens and particles included: the longest run that the gazetteer
 * knows, as it stands or inflected, else the whole.
 */
export const nameFrom = (source: Source, word: number): PlaceName | null => {
  if (word >= source.tokens.gap.length || !isCapital(source, word)) return null
  const last = withoutEnding(source, word, runFrom(source, word))
  for (let to = last; to > word; to--) {
    if (isCut(source, to, last)) continue
    const name = written(source, word, to)
    const known = placesNamed(name)
    if (known.length > 0) return { from: word, to, name, known }
  }
  for (let to = last; to > word; to--) {
    if (to - word > 3 || isCut(source, to, last)) continue
    const inflected = placesInflected(written(source, word, to), source.languages)
    if (inflected) return { from: word, to, ...inflected }
  }
  return { from: word, to: last, name: written(source, word, last), known: [] }
}
